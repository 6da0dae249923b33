import { speaksOfSecrecy } from '../../../../conversation/index.ts';
import type { PlannedItem } from '../../../domain/agenda/item.ts';
import { SEEN } from '../../../text/index.ts';
import { keptNames } from '../../names-kept.ts';
import type { AtMeeting, MeetingPorts } from '../../reach.ts';
import { fieldsOf, type ItemFields, NO_FIELDS } from './item-forms.ts';

const WRITTEN = ['heading', 'background', 'proposals', 'presenter'] as const;

/**
 * Whether a form that lets all see an item has words of secrecy in what was written in it, and nobody has been asked:
 * before it is saved, since what was shown cannot be hidden.
 * @param item the item that is changed: what stood there before has been saved so already
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function isToBeAsked(fields: ItemFields, item: PlannedItem | null = null): boolean {
  if (fields.visible === 'BOARD' || fields.asked !== undefined || item?.internal === true) return false;
  const was = item === null ? NO_FIELDS : fieldsOf(item);
  return WRITTEN.some((field) => {
    const before = new Set(linesOf(was[field]));
    return linesOf(fields[field]).some((line) => !before.has(line) && speaksOfSecrecy(line));
  });
}

/**
 * Why a form that lets all see an item is to be asked about first: its words speak of secrecy, or what was written in it
 * names what is internal on the meeting, also what was taken off it, or on another, or a per capsulam that is the board's alone; null:
 * nothing speaks against it.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export async function whyAsked(
  ports: Pick<MeetingPorts, 'directory' | 'keptCases' | 'store'>,
  at: Pick<AtMeeting, 'meeting' | 'meetingId' | 'boardThen' | 'boardId' | 'doer'>,
  fields: ItemFields,
  item: PlannedItem | null = null,
): Promise<string | null> {
  if (isToBeAsked(fields, item)) return SEEN.maybeSecret;
  if (fields.visible === 'BOARD' || fields.asked !== undefined || item?.internal === true) return null;
  const named = await keptNames(ports, at);
  const was = item === null ? NO_FIELDS : fieldsOf(item);
  const where = WRITTEN.flatMap((field) => (named(was[field]) === null ? (named(fields[field]) ?? []) : []));
  return where[0] === undefined ? null : SEEN.names[where.includes('MEETING') ? 'MEETING' : where[0]];
}

/** The same fields with the item kept to the own chat. */
export function keptToOwnChat(fields: ItemFields): ItemFields {
  return { ...fields, visible: 'BOARD' };
}

const linesOf = (text: string) =>
  text
    .split(/\r?\n/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');

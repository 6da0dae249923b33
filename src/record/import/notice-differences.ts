import { canonicalHash, type LocalDate } from '../../kernel/index.ts';
import {
  type AgendaItem,
  alikeInNotice,
  beforeClosing,
  type DayAndPlace,
  frameAsCalled,
  isAhead,
  type KnownMeeting,
  leftOutOf,
  listMeetings,
  loadMeeting,
  noticeOf,
  perhapsInternal,
  recusedIn,
  sameItems,
} from '../../meeting/index.ts';
import type { Store } from '../../store/index.ts';
import { documentId } from '../stream.ts';
import type { DraftDocument, NoticeDifferences } from './draft.ts';
import { meetingFor } from './find-meeting.ts';
import { linksOf, meetingEntries } from './to-meeting.ts';
import { folded } from './which-meeting.ts';

type Draft = Pick<DraftDocument, 'ordinal' | 'reading' | 'boardId' | 'people' | 'meeting' | 'keeps'>;

/** What a kallelse with a day says of its meeting, before it is saved; null of any other paper. */
function ownNotice(fileSha256: string, draft: Draft) {
  const own = ownPaper(fileSha256, draft);
  return own?.command.type === 'ImportNotice' ? { ...own, command: own.command } : null;
}

/** The same of a kallelse or a protokoll; a copy bound into another paper tells nothing of its own. */
export function ownPaper(fileSha256: string, { ordinal, reading, boardId, people }: Draft) {
  if (boardId === null || reading.attachmentOf !== null) return null;
  const document = {
    documentId: documentId(fileSha256, ordinal),
    fileSha256,
    readingSha256: '',
    name: '',
    pages: reading.pages,
  };
  const [own] = meetingEntries({ ...reading, meetings: [] }, document, linksOf(people));
  if (own?.command.type !== 'ImportNotice' && own?.command.type !== 'ImportMinutes') return null;
  return { boardId, entry: own, command: own.command };
}

/**
 * What a kallelse changes of the meeting ahead that it is about: of what people have been called to, and of the agenda
 * as it was prepared here. Null where it is about none, or changes nothing of that.
 */
export async function noticeDifferences(
  store: Pick<Store, 'streams'>,
  fileSha256: string,
  draft: Draft,
): Promise<NoticeDifferences | null> {
  const own = ownNotice(fileSha256, draft);
  if (own === null) return null;
  const found = await meetingFor(store, own.boardId, own.entry, draft.meeting);
  const state = found && (await loadMeeting(store, found.meetingId))?.state;
  if (!found || !state || !isAhead(state)) return null;
  const { agenda } = own.command;
  const before = state.agenda.items ?? [];
  const wasPrinted = new Set(noticeOf(state)?.agenda.map(({ heading }) => folded(heading)));
  const hasRecusal = (number: string) =>
    state.matters.some(
      ({ item, recusals }) => item.number === number && recusals.some((one) => one.inEffect),
    );
  const leftOut = leftOutOf(state.agenda, agenda).map(({ item: { id, number, heading, internal } }) => ({
    itemId: id,
    number,
    heading,
    isFromHere: !wasPrinted.has(folded(heading)),
    hasRecusal: hasRecusal(number),
    isInternal: internal,
  }));
  const followed = sameItems(state.agenda, agenda);
  // What comes back is told as new: it was not there.
  const same = followed.map((one) => (one !== undefined && before.includes(one) ? one : undefined));
  const fresh = before.length === 0 ? [] : agenda.filter((_, at) => same[at] === undefined);
  const added = fresh.map(({ heading }) => heading);
  const matters = new Set(beforeClosing(before).filter(({ standard }) => standard === null));
  const altered = agenda.flatMap((now, at) => {
    const was = same[at];
    if (was === undefined || !matters.has(was) || isAsItWas(was, now)) return [];
    return [{ was: printed(was), now: printed(now), hasRecusal: hasRecusal(was.number) }];
  });
  const hides = perhapsInternal(state.agenda, agenda);
  const hidden = agenda.filter(({ number }) => hides.includes(number)).map(printed);
  const when = timesOf(state, own.command);
  if (when === null && added.length + altered.length + leftOut.length === 0) return null;
  const isSent = state.noticeBook.sent.length > 0;
  const recusal = ofRecusals(state, agenda, draft.keeps ?? []);
  return { meetingId: found.meetingId, isSent, when, added, altered, leftOut, hidden, ...recusal };
}

/** Jäv that holds again with what is back on the agenda, and what is new and like an ärende with jäv that has gone. */
function ofRecusals(
  state: KnownMeeting,
  agenda: readonly AgendaItem[],
  keeps: readonly string[],
): Pick<NoticeDifferences, 'returns' | 'alike'> {
  const off = new Set(
    state.withdrawnMatters.flatMap(({ itemId, matter }) => (recusedIn(matter).length > 0 ? [itemId] : [])),
  );
  const same = sameItems(state.agenda, agenda);
  const returns = agenda.filter((_, at) => off.has(same[at]?.id ?? '')).map(printed);
  const named = ({ number, heading }: { readonly number: string; readonly heading: string | null }) => ({
    number,
    heading: heading ?? '',
  });
  const alike = alikeInNotice(state, agenda, keeps).map(({ item, was, recused }) => ({
    item: named(item),
    was: named(was),
    recused: recused.map(({ name }) => name),
  }));
  return { returns, alike };
}

/** The day of a kallelse that is about no meeting, where the board's meeting that day is cancelled; else null. */
export async function calledOffDay(
  store: Pick<Store, 'streams'>,
  fileSha256: string,
  draft: Draft,
): Promise<LocalDate | null> {
  const own = ownNotice(fileSha256, draft);
  if (own === null) return null;
  const { date } = own.entry;
  const isOff = (await listMeetings(store, own.boardId)).some(
    (one) => one.date === date && one.status === 'CANCELLED',
  );
  return isOff && (await meetingFor(store, own.boardId, own.entry, draft.meeting)) === null ? date : null;
}

interface Printed {
  readonly number: string;
  readonly heading: string;
}

const printed = ({ number, heading }: Printed): Printed => ({ number, heading });

const isAsItWas = (was: Printed, now: Printed) =>
  was.number === now.number && folded(was.heading) === folded(now.heading);

/** The day, hours and place that people have been called to, and those of the paper where they are others. */
function timesOf(
  state: KnownMeeting,
  read: Pick<DayAndPlace, 'start' | 'end' | 'place'>,
): NoticeDifferences['when'] {
  const { date, start, end, place } = state;
  if (state.status !== 'CALLED' && state.noticeBook.sent.length === 0) return null;
  const has = { date, start, end, place };
  const reads = { date, start: read.start ?? start, end: read.end ?? end, place: read.place ?? place };
  if (canonicalHash(has) === canonicalHash(reads)) return null;
  const stands = frameAsCalled(state, reads);
  return { has, reads, stays: canonicalHash({ date, ...stands }) !== canonicalHash(reads) };
}

/** The ids of what stays on the agenda: what was chosen, else what was put there here and is in no kallelse. */
export function keptOf(
  { keeps }: Pick<DraftDocument, 'keeps'>,
  differences: NoticeDifferences | null,
): readonly string[] {
  if (differences === null) return [];
  const stays = ({ itemId, isFromHere }: NoticeDifferences['leftOut'][number]) =>
    keeps === undefined ? isFromHere : keeps.includes(itemId);
  return differences.leftOut.filter(stays).map(({ itemId }) => itemId);
}

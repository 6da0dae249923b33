import { internalItems, openToAll } from '../domain/rules/internal-items.ts';
import {
  type NamesInternal,
  namesInternalOf,
  namesKeptOf,
  namesWithinInternalOf,
} from '../domain/rules/names-internal.ts';
import { tellsHealth } from '../domain/rules/tells-health.ts';
import { HEALTH, REASON } from '../text/index.ts';
import { peopleOfBoard } from './plan/day-warnings.ts';
import type { AtMeeting, MeetingPorts } from './reach.ts';

/** Where an ärende that is kept from the channel is: on the meeting, or per capsulam. */
export type WhereKept = 'MEETING' | 'CASE';

type At = Pick<AtMeeting, 'meeting' | 'boardThen' | 'boardId'>;

/**
 * Tells what a text names that is kept from the channel: an internal ärende of the meeting, or a per capsulam that is the
 * board's alone; null: nothing.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export async function keptNames(
  ports: Pick<MeetingPorts, 'keptCases'>,
  at: At,
): Promise<(text: string) => WhereKept | null> {
  const people = peopleOfBoard(at.boardThen).map(({ name }) => name);
  const ofMeeting = [namesInternalOf(at.meeting, people), namesWithinInternalOf(at.meeting, people)];
  const open = (at.meeting.agenda.items ?? []).filter((one) => !one.internal);
  const ofCases = namesKeptOf(await ports.keptCases(at.boardId), open, people);
  return (text) => {
    if (ofMeeting.some((names) => names?.(text) ?? false)) return 'MEETING';
    return ofCases?.(text) ? 'CASE' : null;
  };
}

/**
 * What is to be told of a reason before it goes to everybody and to the channel: that it says something of somebody's
 * health, or names what is internal; none: nothing speaks against it.
 *
 * Rule: dataskyddsförordningen (EU) 2016/679 art. 9.1 (health); domain page 6 (what is internal); Klubbans ordning.
 */
export async function toldOfReason(
  ports: Pick<MeetingPorts, 'keptCases'>,
  at: At,
  reason: string,
  { toChannel = true }: { readonly toChannel?: boolean } = {},
): Promise<string[]> {
  const isNamed =
    toChannel && ((await keptNames(ports, at))(reason) !== null || namesByWordOf(at)?.(reason) === true);
  return [...(tellsHealth(reason) ? [HEALTH.goesToAll] : []), ...(isNamed ? [REASON.namesInternal] : [])];
}

/** Of the meeting's own in whatever form: a reason is short, and says "förlikningen" of "Förlikning med …". */
function namesByWordOf({ meeting, boardThen }: At): NamesInternal | null {
  const agenda = meeting.status === 'PLANNED' ? [] : (meeting.notice?.agenda ?? []);
  const open = [...(meeting.agenda.items ?? []), ...agenda].filter(openToAll(meeting));
  const written = (all: readonly { readonly heading: string }[]) =>
    all.map(({ heading }) => ({ heading, background: '', proposals: [] }));
  const people = peopleOfBoard(boardThen).map(({ name }) => name);
  return namesKeptOf(written(internalItems(meeting)), written(open), people);
}

import type { DayAndPlace } from '../../meeting/index.ts';
import type { Store } from '../../store/index.ts';
import type { DraftDocument } from './draft.ts';
import { meetingsOfDay } from './find-meeting.ts';
import { ownPaper } from './notice-differences.ts';
import { ANOTHER, isBeside, isOpen, mayHave, whichMeeting } from './which-meeting.ts';

type Draft = Pick<DraftDocument, 'ordinal' | 'reading' | 'boardId' | 'people'>;

/** What is asked of a kallelse or protokoll whose day has other meetings. */
export type OfSameDay = Pick<DraftDocument, 'sameDay'>;

/**
 * The meetings that the paper's day has, where somebody should say which of them it is about. A protokoll with other §§
 * than those of the day's meetings is of another meeting, unless it is said to replace one of theirs (domain page 10,
 * "Meetings": two on one day).
 */
export async function sameDayOf(
  store: Pick<Store, 'streams'>,
  fileSha256: string,
  draft: Draft,
): Promise<OfSameDay> {
  const own = ownPaper(fileSha256, draft);
  if (own === null) return { sameDay: null };
  const { command } = own;
  const ofDay = await meetingsOfDay(store, own.boardId, own.entry.date);
  const replaces = isBeside(ofDay, command);
  if (!replaces && !isOpen(ofDay, command)) return { sameDay: null };
  const sameDay = {
    ...(command.type === 'ImportMinutes' ? { paper: 'protokoll' as const } : {}),
    ...(replaces ? { replaces } : {}),
    meetings: ofDay
      .filter(({ state }) => replaces || mayHave(state, command))
      .map((one) => ({ meetingId: one.id, ...whenOf(one) })),
    guess: whichMeeting(ofDay, command),
    own: whenOf({ state: command }),
  };
  return { sameDay };
}

function whenOf({ state: { date, start, end, place } }: { readonly state: DayAndPlace }): DayAndPlace {
  return { date, start, end, place };
}

/** What somebody has chosen of a paper whose meeting is open: one of those there are, or another; else null. */
export function meetingChosen({
  sameDay,
  meeting,
}: Pick<DraftDocument, 'sameDay' | 'meeting'>): string | null {
  if (sameDay === null || meeting === undefined) return null;
  const isOne = meeting === ANOTHER || sameDay.meetings.some(({ meetingId }) => meetingId === meeting);
  return isOne ? meeting : null;
}

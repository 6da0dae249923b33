import type { DayAndPlace } from '../../meeting/index.ts';
import type { Store } from '../../store/index.ts';
import type { DraftDocument } from './draft.ts';
import { meetingsOfDay } from './find-meeting.ts';
import { ownPaper } from './notice-differences.ts';
import { ANOTHER, isBeside, isOpen, mayHave, whichMeeting } from './which-meeting.ts';

type Draft = Pick<DraftDocument, 'ordinal' | 'reading' | 'boardId' | 'people'>;

/** What is asked, or told, of a kallelse or protokoll whose day has other meetings. */
export type OfSameDay = Pick<DraftDocument, 'sameDay' | 'besides'>;

/** The meetings that the paper's day has, where somebody should say which of them it is about, or is to know of them. */
export async function sameDayOf(
  store: Pick<Store, 'streams'>,
  fileSha256: string,
  draft: Draft,
): Promise<OfSameDay> {
  const own = ownPaper(fileSha256, draft);
  if (own === null) return { sameDay: null };
  const { command } = own;
  const ofDay = await meetingsOfDay(store, own.boardId, own.entry.date);
  if (!isOpen(ofDay, command)) {
    const besides = isBeside(ofDay, command) ? ofDay.map(whenOf) : [];
    return { sameDay: null, ...(besides.length === 0 ? {} : { besides }) };
  }
  const sameDay = {
    ...(command.type === 'ImportMinutes' ? { paper: 'protokoll' as const } : {}),
    meetings: ofDay
      .filter(({ state }) => mayHave(state, command))
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

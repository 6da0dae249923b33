import type { Store } from '../../store/index.ts';
import type { DraftDocument, SameDay } from './draft.ts';
import { meetingsOfDay } from './find-meeting.ts';
import { ownNotice } from './notice-differences.ts';
import { ANOTHER, isOpen, whichMeeting } from './which-meeting.ts';

type Draft = Pick<DraftDocument, 'ordinal' | 'reading' | 'boardId' | 'people'>;

/** The meetings that a kallelse's day has, where somebody should say which of them it is about; else null. */
export async function sameDayOf(
  store: Pick<Store, 'streams'>,
  fileSha256: string,
  draft: Draft,
): Promise<SameDay | null> {
  const own = ownNotice(fileSha256, draft);
  if (own === null) return null;
  const { command } = own;
  const ofDay = await meetingsOfDay(store, own.boardId, own.entry.date);
  if (!isOpen(ofDay, command)) return null;
  const { date, start, end, place } = command;
  return {
    meetings: ofDay.map(({ id, state }) => ({
      meetingId: id,
      date: state.date,
      start: state.start,
      end: state.end,
      place: state.place,
    })),
    guess: whichMeeting(ofDay, command),
    own: { date, start, end, place },
  };
}

/** What somebody has chosen of a kallelse whose meeting is open: one of those there are, or another; else null. */
export function meetingChosen({
  sameDay,
  meeting,
}: Pick<DraftDocument, 'sameDay' | 'meeting'>): string | null {
  if (sameDay === null || meeting === undefined) return null;
  const isOne = meeting === ANOTHER || sameDay.meetings.some(({ meetingId }) => meetingId === meeting);
  return isOne ? meeting : null;
}

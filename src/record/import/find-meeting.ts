import type { LocalDate } from '../../kernel/index.ts';
import { findMeetingOn, listMeetings, loadMeeting, movedMeetings } from '../../meeting/index.ts';
import type { Store } from '../../store/index.ts';
import type { MeetingEntry } from './to-meeting.ts';
import { documentOf, type MeetingOfDay, whichMeeting } from './which-meeting.ts';

/** A meeting as a paper finds it. */
export interface FoundMeeting {
  readonly meetingId: string;
  /** The document of the paper's kind that it has now. */
  readonly documentId: string | null;
  readonly date: LocalDate;
  /** Whether the paper has the day from which it was moved. */
  readonly isMoved: boolean;
}

/** The board's meetings of a day, in order of time; cancelled ones are left out. */
export async function meetingsOfDay(
  store: Pick<Store, 'streams'>,
  boardId: string,
  date: LocalDate,
): Promise<MeetingOfDay[]> {
  const ofDay: MeetingOfDay[] = [];
  for (const { id, date: day, status } of await listMeetings(store, boardId)) {
    const state = day === date && status !== 'CANCELLED' ? (await loadMeeting(store, id))?.state : undefined;
    if (state && state.status !== 'NONE') ofDay.push({ id, state });
  }
  return ofDay;
}

/**
 * The meeting that the entry is about: the one of its day, else the one that was moved from it; null: none.
 * @param chosen which of the day's meetings a kallelse is about, as somebody has said
 */
export async function meetingFor(
  store: Pick<Store, 'streams'>,
  boardId: string,
  entry: MeetingEntry,
  chosen?: string | undefined,
): Promise<FoundMeeting | null> {
  const { date, command } = entry;
  if (command.type !== 'ImportMinutes' && command.type !== 'ImportNotice') {
    const found = await findMeetingOn(store, boardId, date);
    if (found) return { meetingId: found.id, documentId: null, date, isMoved: false };
    return movedFrom(store, boardId, entry);
  }
  const ofDay = await meetingsOfDay(store, boardId, date);
  const meetingId = whichMeeting(ofDay, command, chosen);
  const found = ofDay.find(({ id }) => id === meetingId);
  // A protokoll tells on which day the meeting was held, whatever was planned.
  if (!found) return command.type === 'ImportNotice' ? movedFrom(store, boardId, entry) : null;
  const documentId = documentOf(found.state, command)?.documentId ?? null;
  return { meetingId: found.id, documentId, date, isMoved: false };
}

async function movedFrom(
  store: Pick<Store, 'streams'>,
  boardId: string,
  { date, command }: MeetingEntry,
): Promise<FoundMeeting | null> {
  const moved = (await movedMeetings(store, boardId)).get(date);
  const state = moved && (await loadMeeting(store, moved.id))?.state;
  if (!moved || !state || state.status === 'NONE') return null;
  const isPaper = command.type === 'ImportNotice' || command.type === 'ImportMinutes';
  const documentId = isPaper ? (documentOf(state, command)?.documentId ?? null) : null;
  return { meetingId: moved.id, documentId, date: moved.to, isMoved: true };
}

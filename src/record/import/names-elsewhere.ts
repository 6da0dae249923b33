import { boardOnDay, electorateOf, loadBoard } from '../../board/index.ts';
import { parseLocalDate, peopleOf } from '../../kernel/index.ts';
import { findMeetingNamed, loadKnownMeeting, namesKeptOnBoard } from '../../meeting/index.ts';
import type { Store } from '../../store/index.ts';
import type { DraftDocument } from './draft.ts';

/**
 * Places of the ärenden of a kallelse that name what is internal on another of its board's meetings, or in a förslag that
 * was left as internal and waits.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export async function namesElsewhere(
  store: Pick<Store, 'streams'>,
  { reading, boardId }: Pick<DraftDocument, 'reading' | 'boardId'>,
): Promise<readonly number[]> {
  const day = reading.meetingDate === null ? null : parseLocalDate(reading.meetingDate);
  const board = boardId === null || day === null ? null : await loadBoard(store.streams, boardId);
  if (boardId === null || day === null || board === null) return [];
  const own = await findMeetingNamed(store, boardId, day);
  const meeting = own === null ? undefined : (await loadKnownMeeting(store, own))?.state;
  const named = await namesKeptOnBoard(store, {
    boardId,
    people: peopleOf(electorateOf(boardOnDay(board, day))).map(({ name }) => name),
    cases: [],
    here: own === null || meeting === undefined ? null : { meetingId: own, meeting },
    day,
    seesProposals: true,
  });
  return reading.items.flatMap(({ heading, body, proposals }, at) =>
    named([heading, body, ...proposals].join('\n')) === 'ELSEWHERE' ? [at] : [],
  );
}

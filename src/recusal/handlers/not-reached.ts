import { addressOf, type BoardOnDay, boardOnDay, personOn } from '../../board/index.ts';
import { localDateOf } from '../../kernel/index.ts';
import { loadMeeting, notReachedWhy } from '../../meeting/index.ts';
import { answerCard, type Effect, type EffectRenderer } from '../../teams/contract.ts';
import { itemInWords, QUESTION_NOT_REACHED } from '../item-text.ts';
import { answerForButton } from './answer-for-button.ts';
import { isAskedStill } from './asked-still.ts';
import type { RecusalPorts } from './reach.ts';

const KIND = 'recusal.not-reached';

interface Place {
  readonly boardId: string;
  readonly streamId: string;
  /** Of the event that put the question. */
  readonly version: number;
  readonly board: BoardOnDay;
  readonly onlyTenant: string | null;
}

interface Told {
  readonly version: number;
  /** Null: she has no account that is known. */
  readonly reason: string | null;
}

/** The question whether somebody can serve in an ärende, which does not reach her: told to the kansli, who can. */
export function questionNotReached(
  { boardId, streamId, version, board, onlyTenant }: Place,
  reason: string | null,
): Effect[] {
  const office = board.office.filter((holder) => !holder.admin).map(({ person }) => person.id);
  return office.flatMap((personId): Effect[] => {
    const address = addressOf(board, personId, onlyTenant);
    if (address === null) return [];
    const key = `${streamId}/${version}/${personId}/recusal-not-reached`;
    const data = { version, reason };
    return [{ key, boardId, streamId, kind: KIND, recipient: { kind: 'person', ...address }, data }];
  });
}

/** Whom it has not reached, why, and how she is reached; null where the question is settled by now. */
export function questionNotReachedRenderer({
  store,
  directory,
}: Pick<RecusalPorts, 'store' | 'directory'>): EffectRenderer {
  return {
    kind: KIND,
    async render({ streamId, boardId, data }, now) {
      const { version, reason } = data as unknown as Told;
      const [loaded, known] = await Promise.all([loadMeeting(store, streamId), directory.board(boardId)]);
      const event = loaded?.events.find((recorded) => recorded.version === version)?.event;
      if (!loaded || loaded.state.status === 'NONE' || known === null) return null;
      if (event?.type !== 'ItemSubstituteAsked' || !isAskedStill(loaded.state, event, now)) return null;
      const today = localDateOf(now);
      const board = boardOnDay(known, today);
      const { person, servesFor, passOnAt, next } = event;
      const email = personOn(boardOnDay(known, loaded.state.date), person.personId)?.email ?? null;
      const words = itemInWords(event.item, loaded.state.date, today);
      const fact = QUESTION_NOT_REACHED.fact(person.name, servesFor.name, words);
      const lines = [
        notReachedWhy(person.name, reason),
        QUESTION_NOT_REACHED.getInTouch(email),
        next.length === 0 ? QUESTION_NOT_REACHED.nobodyNext : QUESTION_NOT_REACHED.nextAsked(passOnAt, today),
      ];
      const at = { meetingId: streamId, item: event.item.number };
      const buttons = [true, false].map((accepts) => answerForButton(at, person, accepts));
      return { text: fact, card: answerCard({ fact, lines, source: board.name, buttons }) };
    },
  };
}

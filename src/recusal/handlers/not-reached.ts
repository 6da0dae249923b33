import { addressOf, type BoardOnDay, boardOnDay, personOn } from '../../board/index.ts';
import { localDateOf } from '../../kernel/index.ts';
import { loadMeeting, notReachedWhy } from '../../meeting/index.ts';
import { answerCard, type Effect, type EffectRenderer } from '../../teams/contract.ts';
import { itemInWords } from '../item-text.ts';
import { QUESTION_BY_LETTER, QUESTION_NOT_REACHED } from '../question-text.ts';
import { answerForButton } from './answer-for-button.ts';
import { isAskedStill } from './asked-still.ts';
import { asNumberedNow, itemData } from './item-now.ts';
import type { RecusalPorts } from './reach.ts';

const KIND = 'recusal.not-reached';
/** In place of why it was not reached: it has gone by letter. */
const BY_LETTER = 'by-letter';

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
  return toOffice(board, onlyTenant, (personId) => ({
    key: `${streamId}/${version}/${personId}/recusal-not-reached`,
    boardId,
    streamId,
    data: { version, reason },
  }));
}

/** The question goes to her by letter: told to the kansli, to whom she answers. */
export function questionByLetter({ boardId, streamId, version, board, onlyTenant }: Place): Effect[] {
  return toOffice(board, onlyTenant, (personId) => ({
    key: `${streamId}/${version}/${personId}/recusal-by-letter`,
    boardId,
    streamId,
    data: { version, reason: BY_LETTER },
  }));
}

function toOffice(
  board: BoardOnDay,
  onlyTenant: string | null,
  told: (personId: string) => Pick<Effect, 'key' | 'boardId' | 'streamId' | 'data'>,
): Effect[] {
  const office = board.office.filter((holder) => !holder.admin).map(({ person }) => person.id);
  return office.flatMap((personId): Effect[] => {
    const address = addressOf(board, personId, onlyTenant);
    return address === null
      ? []
      : [{ ...told(personId), kind: KIND, recipient: { kind: 'person', ...address } }];
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
      const recorded = loaded?.events.find((one) => one.version === version);
      const event = loaded && recorded && asNumberedNow(loaded, recorded);
      if (!loaded || loaded.state.status === 'NONE' || known === null) return null;
      if (event?.type !== 'ItemSubstituteAsked' || !isAskedStill(loaded.state, event, now)) return null;
      const today = localDateOf(now);
      const board = boardOnDay(known, today);
      const { person, servesFor, passOnAt, next } = event;
      const email = personOn(boardOnDay(known, loaded.state.date), person.personId)?.email ?? null;
      const words = itemInWords(event.item, loaded.state.date, today);
      const isByLetter = reason === BY_LETTER && email !== null;
      const { fact: factOf } = isByLetter ? QUESTION_BY_LETTER : QUESTION_NOT_REACHED;
      const fact = factOf(person.name, servesFor.name, words);
      const lines = [
        ...(isByLetter
          ? [QUESTION_BY_LETTER.register(person.name, email)]
          : [notReachedWhy(person.name, reason), QUESTION_NOT_REACHED.getInTouch(email)]),
        next.length === 0 ? QUESTION_NOT_REACHED.nobodyNext : QUESTION_NOT_REACHED.nextAsked(passOnAt, today),
      ];
      const at = itemData(streamId, loaded.state, event.item.number);
      const buttons = [true, false].map((accepts) => answerForButton(at, person, accepts));
      return { text: fact, card: answerCard({ fact, lines, source: board.name, buttons }) };
    },
  };
}

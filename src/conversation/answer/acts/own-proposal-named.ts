import { wordsOf } from '../../understand/words.ts';
import type { Asking } from '../asking.ts';

/** "Dra tillbaka parkeringen", by whoever has proposed it and waits for the kansli's answer. */
export function namesOwnProposal({ understanding: { message }, asker, board, today }: Asking): boolean {
  if (/(?<!\p{L})jäv/iu.test(message.text)) return false;
  const said = message.words.map(({ stem }) => stem).filter((stem) => stem.length >= TELLING);
  return board.meetings.some(
    ({ state }) =>
      state.date >= today &&
      state.agenda.proposals.some(
        ({ by, outcome, heading }) =>
          by.personId === asker.personId &&
          outcome.kind === 'WAITING' &&
          wordsOf(heading).some(({ stem }) => said.includes(stem)),
      ),
  );
}

/** A word that short names nothing. */
const TELLING = 4;

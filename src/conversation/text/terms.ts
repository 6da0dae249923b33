import { dateInWords } from '../../kernel/index.ts';
import type { PeopleAnswer } from '../answer/people.ts';
import type { TermView } from '../knowledge.ts';
import { type Said, shortName } from './said.ts';

/** Where what is told of the board's people stands. */
export const register = (board: string) => `Medlemsregistret, ${shortName(board)}`;

/** `1 april 2027 till 31 mars 2031`. */
export const periodOf = ({ from, to }: TermView) => `${dateInWords(from, to)} till ${dateInWords(to, from)}`;

/** When the board's mandatperiod begins and ends, as its description says. */
export function term({ board, now, next, today }: Extract<PeopleAnswer, { kind: 'term' }>): Said {
  const known = now ?? next;
  if (known === null) {
    return {
      fact: `Mandatperioden står inte i beskrivningen av ${shortName(board)}.`,
      lines: [
        'Ledamöterna väljs för fyra år från 1 april, om förbundsordningen inte säger något annat (FinsamL 13 §). Hör av dig till kansliet.',
      ],
      source: register(board),
    };
  }
  const { to, source } = known;
  const days = periodOf(known);
  const then = next !== null && next !== known ? [`Nästa börjar ${dateInWords(next.from, today)}.`] : [];
  return {
    fact:
      to < today
        ? `Mandatperioden i ${shortName(board)} slutade ${dateInWords(to, today)}.`
        : `Mandatperioden i ${shortName(board)} är ${days}.`,
    lines: then,
    source: source ?? register(board),
  };
}

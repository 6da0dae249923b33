import type { LocalDate } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import { shortName } from '../text/said.ts';
import { readOn } from '../turn/read-on.ts';
import { saidInClause } from '../understand/coming/reply/each-of-two.ts';
import { fits } from '../understand/dates/dates.ts';
import { type Clause, clausesOf, daysIn } from './clauses-of-boards.ts';

const ONESELF = /(?<!\p{L})jag (?:kommer|kan|har förhinder|deltar|hinner)(?!\p{L})/iu;
const AFAR = /(?<!\p{L})(?:distans|länk|teams|digitalt)(?!\p{L})/iu;
/** A message of more is of many things. */
const LONGEST = 200;

/**
 * "Hon kan inte den 17 men den 10 funkar", "Gun kommer till Björnen men inte till Älgen", told by the kansli of the one
 * who is named: what is told of her of each board, in words of its own. Null: nothing is told so.
 */
export function toldOfOneEach(text: string, boards: readonly Board[], today: LocalDate): string[] | null {
  const offices = boards.filter(({ membership }) => membership.offices.includes('OFFICE'));
  if (offices.length < 2 || text.length > LONGEST || text.includes('?') || ONESELF.test(text)) return null;
  const read = (words: string) => readOn(words, boards, today);
  const { message, entities } = read(text);
  const [mention] = entities.persons;
  if (!mention || new Set(entities.persons.map(({ id }) => id)).size > 1) return null;
  const [first, last] = mention.words;
  const name = message.text.slice(message.words[first]?.start ?? 0, message.words[last]?.end ?? 0);
  const told = clausesOf(text, read).flatMap((clause) => {
    const says = sayingOf(clause.text);
    const of = boardOf(clause, offices, today);
    return says === null && of === null ? [] : [{ says, of }];
  });
  const whole = told.flatMap(({ says, of }) => (says === null || of === null ? [] : [{ says, ...of }]));
  const isOfEach = new Set(whole.map(({ id }) => id)).size > 1;
  // The same of both is told at once.
  const differs = new Set(whole.map(({ says }) => says)).size > 1;
  if (whole.length !== told.length || !isOfEach || !differs) return null;
  return whole.map(({ says, where }) => `${name} ${says} ${where}`);
}

/** What a clause says of coming, in plain words; null: nothing, or nothing sure. */
function sayingOf(text: string): string | null {
  const says = saidInClause(text);
  if (says === 'NO') return 'kan inte';
  if (says === 'YES' || AFAR.test(text)) return AFAR.test(text) ? 'deltar på distans' : 'kommer';
  return null;
}

/** The one board that a clause names, or that alone meets on the day it names, and the words for it; null: no one. */
function boardOf(clause: Clause, boards: readonly Board[], today: LocalDate) {
  const named = boards.filter(({ knowledge }) => clause.boards.some(({ id }) => id === knowledge.id));
  const days = daysIn(clause);
  const [day] = days;
  if (days.length > 1) return null;
  const meets = boards.filter(({ knowledge: { meetings } }) =>
    meetings.some(({ state }) => day && state.date >= today && fits(day.mention, state.date)),
  );
  const [board, ...more] = named.length > 0 ? named : meets;
  if (board === undefined || more.length > 0) return null;
  const then = day === undefined ? '' : ` ${day.said.replace(/^(?=\d)/u, 'den ')}`;
  return { id: board.knowledge.id, where: `i ${shortName(board.knowledge.name)}${then}` };
}

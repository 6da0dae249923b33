import { dateInWords, type LocalDate } from '../../kernel/index.ts';
import type { DelegationAnswer } from '../answer/decisions/delegation.ts';
import { ask, capital, rowsOf, type Said, shortName } from './said.ts';
import { passageSource } from './sources.ts';

const LAW =
  'Styrelsen får delegera en grupp av ärenden till ledamot, ersättare eller tjänsteman, men inte mål, inriktning, omfattning och kvalitet. Besluten anmäls till styrelsen (FinsamL 10 §).';

/** What may be decided by whom, from the delegationsordning. */
export function sayDelegation(answer: DelegationAnswer, today: LocalDate): Said {
  if (!answer.passage) {
    return {
      fact: `Det framgår inte vad som är delegerat i ${shortName(answer.board)}: jag har ingen delegationsordning.`,
      lines: [LAW],
      source: 'FinsamL 10 § tredje och fjärde styckena',
      buttons: [ask('Kansliet', 'vilka jobbar på kansliet')],
    };
  }
  const { passage } = answer;
  const lines = [
    ...new Set(answer.lines.map((line) => line.replace(/(?<!:)[,;.]*$/, '.').replace(/:\.$/, ':'))),
  ];
  const [first = '', ...rest] = lines;
  const isClause = passage.part === 'paragraph' && /^att\s/i.test(first);
  const when = passage.meetingDate ? `${dateInWords(passage.meetingDate, today)} ` : '';
  return {
    fact: isClause ? `Beslut ${when}(§ ${passage.number}): ${first}` : capital(first),
    rows: rowsOf(rest),
    after: [LAW],
    source: passageSource(answer.passage, answer.board, today),
  };
}

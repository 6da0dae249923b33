import type { LocalDate } from '../../kernel/index.ts';
import type { DelegationAnswer } from '../answer/delegation.ts';
import { ask, type Said, shortName } from './said.ts';
import { passageSource } from './sources.ts';

const LAW =
  'Styrelsen får delegera en grupp av ärenden till ledamot, ersättare eller tjänsteman, men inte mål, inriktning, omfattning och kvalitet. Besluten anmäls till styrelsen (FinsamL 10 §).';

export function sayDelegation(answer: DelegationAnswer, today: LocalDate): Said {
  if (!answer.passage) {
    return {
      fact: `Det framgår inte vad som är delegerat i ${shortName(answer.board)}: jag har ingen delegationsordning.`,
      lines: [LAW],
      source: 'FinsamL 10 § tredje och fjärde styckena',
      buttons: [ask('Kansliet', 'vilka jobbar på kansliet')],
    };
  }
  const [first = '', ...rest] = answer.lines;
  return {
    fact: first,
    lines: [...rest, LAW],
    source: passageSource(answer.passage, answer.board, today),
  };
}

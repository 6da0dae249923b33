import { type LocalDate, unreachable } from '../kernel/index.ts';
import type { Answer } from './answer/answers.ts';
import { sayAct } from './text/acts.ts';
import { sayBeing } from './text/being.ts';
import { sayMeeting } from './text/meetings.ts';
import { sayPeople } from './text/people.ts';
import { sayRule } from './text/rules.ts';
import type { Said } from './text/said.ts';

/** An answer in Swedish; `today` decides how dates are told. */
export function say(answer: Answer, today: LocalDate): Said {
  switch (answer.area) {
    case 'people':
      return sayPeople(answer.value);
    case 'meeting':
      return sayMeeting(answer.value, today);
    case 'rule':
      return sayRule(answer.value);
    case 'act':
      return sayAct(answer.value, today);
    case 'being':
      return sayBeing(answer.value);
    default:
      return unreachable(answer);
  }
}

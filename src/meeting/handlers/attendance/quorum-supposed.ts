import { absenceSupposed, type QuestionRequest } from '../../../conversation/index.ts';
import type { PersonRef } from '../../../kernel/index.ts';
import type { AtMeeting } from '../reach.ts';

/** What a question of beslutförhet supposes. */
interface Supposed {
  readonly away: readonly PersonRef[];
  /** All that it supposes can be counted. */
  readonly isReckoned: boolean;
}

/** Whom a question of beslutförhet supposes away, and whether all that it supposes can be counted. */
export function supposedIn({ params, text }: QuestionRequest, { doer }: AtMeeting): Supposed {
  const { person, personId, others = [] } = params;
  const named = personId === undefined || person === undefined ? [] : [{ personId, name: person }, ...others];
  const absence = absenceSupposed(text, named.length > 0);
  if (absence === null) return { away: [], isReckoned: true };
  const self = { personId: doer.personId, name: doer.name };
  const away = [...(absence.oneself ? [self] : []), ...named.filter((one) => one.personId !== self.personId)];
  return { away, isReckoned: absence.isPlain && away.length > 0 };
}

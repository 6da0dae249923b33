import {
  absenceSupposed,
  isOfJav,
  presenceSupposed,
  type QuestionRequest,
} from '../../../conversation/index.ts';
import { type PersonRef, seatHeldBy } from '../../../kernel/index.ts';
import { meetingRosterOf } from '../../roster.ts';
import type { AtMeeting } from '../reach.ts';

/** What a question of beslutförhet supposes. */
export interface Supposed {
  readonly away: readonly PersonRef[];
  /** Who would be there, each on a seat of her own. */
  readonly there: readonly PersonRef[];
  /** All that it supposes can be counted. */
  readonly isReckoned: boolean;
  /** They are away because of jäv: from one ärende alone. */
  readonly ofJav: boolean;
  /** They are there to begin with, and leave. */
  readonly leaves: boolean;
  /** It is told as what is so, and not supposed. */
  readonly told: boolean;
}

/** Of how it stands. */
export const NOTHING_SUPPOSED: Supposed = {
  away: [],
  there: [],
  isReckoned: true,
  ofJav: false,
  leaves: false,
  told: false,
};

/** Whom a question of beslutförhet supposes away, or there, and whether all that it supposes can be counted. */
export function supposedIn({ params, text }: QuestionRequest, { doer, boardThen }: AtMeeting): Supposed {
  const { person, personId, others = [] } = params;
  const named = personId === undefined || person === undefined ? [] : [{ personId, name: person }, ...others];
  const absence = absenceSupposed(text, named.length > 0);
  if (absence === null && presenceSupposed(text, named.length > 0)) {
    const { electorate } = meetingRosterOf(boardThen);
    const areSeated = named.every(({ personId }) => seatHeldBy(electorate, personId) !== null);
    return { ...NOTHING_SUPPOSED, there: areSeated ? named : [], isReckoned: areSeated };
  }
  if (absence === null) return NOTHING_SUPPOSED;
  const self = { personId: doer.personId, name: doer.name };
  const away = [...(absence.oneself ? [self] : []), ...named.filter((one) => one.personId !== self.personId)];
  const { isPlain, leaves, told } = absence;
  return {
    ...NOTHING_SUPPOSED,
    away,
    isReckoned: isPlain && away.length > 0,
    ofJav: isOfJav(text),
    leaves,
    told,
  };
}

import { attendanceOf } from './told-of-person.ts';

const HEAD = /^(?:anm(?:\.|ärkn(?:ing(?:ar)?|\.)?)?|not(?:ering(?:ar)?|\.)?|kommentar(?:er)?)$/iu;
const OF_DEPUTY = /ersätt|ers\.|(?<!\p{L})tj(?:änstg\p{L}*|g?\.|g)(?!\p{L})/iu;
const SERVES = /(?<!\p{L})(?:tjänstg\p{L}*|tj?g\.?|ersätter|ersatte)(?!\p{L})/iu;
const NOT_SERVING =
  /(?:ej|icke|inte)[\s-]+(?:tj|besl|ersätt)|(?:tj\p{L}*\.?|ersätter) (?:ej|icke|inte)(?!\p{L})/iu;

/** Whether a column beside ledamot and ersättare is for what is noted of either. */
export const isRemarkHead = (cell: string): boolean => HEAD.test(cell);

/** What the remark of a row tells. */
export interface Remark {
  /** Whether the ersättare of the row served. */
  readonly serves: boolean;
  /** For which §§ the one it speaks of was there, or served; '' when none are named. */
  readonly sections: string;
  /** Of whom it speaks. */
  readonly of: 'member' | 'deputy';
}

/**
 * "Ersättaren tjänstgörande §§ 4–6", "Tjänstgörande", "Ej tjänstgörande", "fr.o.m. § 3": what is noted beside a
 * ledamot and her ersättare. It is of the ersättare where it tells of serving, or where she alone came.
 */
export function remarkIn(cell: string, came: { member: boolean; deputy: boolean }): Remark {
  const of = came.deputy && (OF_DEPUTY.test(cell) || !came.member) ? 'deputy' : 'member';
  const serves = of === 'deputy' && SERVES.test(cell) && !NOT_SERVING.test(cell);
  return { of, serves, sections: attendanceOf(cell) ?? '' };
}

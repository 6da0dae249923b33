import { MONTHS } from '../../../kernel/index.ts';
import type { MeetingOnRecord, RecordIndex } from '../../knowledge.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { paragraphsOf } from '../matters/find/matters-of-meeting.ts';

const OF_ADJUSTER = /(?<!\p{L})(?:protokoll)?juster(?:are|ing)/iu;
const ADJUSTS = /(?<!\p{L})(?:protokoll)?juster(?:as|ing(?:en|s\p{L}*)?|a)(?!\p{L})/iu;
const A_DAY = new RegExp(
  `(?<!\\d)(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}|(?:den )?\\d{1,2}(?::?e)? (?:${MONTHS.join('|')}))(?!\\d)|(?<!\\p{L})(?:mån|tis|ons|tors|fre)dag(?:en)?(?!\\p{L})`,
  'iu',
);

/** When a protokoll is to be justerat, as the § that chose who does it tells. */
export interface AdjustingPlanned {
  readonly paragraph: string;
  readonly sentence: string;
}

/** The day that the § on justerare sets for it; null: none is set. */
export function adjustingPlanned(meeting: MeetingOnRecord, index: RecordIndex): AdjustingPlanned | null {
  const chosen = paragraphsOf(meeting, index).filter(({ heading }) => OF_ADJUSTER.test(heading));
  for (const { number, body, clauses } of chosen) {
    const sentence = [...sentencesOf(body), ...clauses.flatMap(sentencesOf)].find(
      (one) => ADJUSTS.test(one) && A_DAY.test(one),
    );
    if (sentence !== undefined) return { paragraph: number, sentence };
  }
  return null;
}

import { sentencesOf } from '../../search/sentences-of.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import type { MeetingFacts } from './meeting-facts.ts';

const HOUR =
  'ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton';
/** "Direktionen möts torsdagar klockan nio.", "Alla möten börjar kl. 13." */
const TELLS_HOUR = sifted(
  `(?<!\\p{L})(?:mö(?:ts|tas|tes|ten|tena)|sammanträd\\p{L}*|träffas|samlas|ses)(?!\\p{L}).*(?<!\\p{L})(?:kl\\.?|klockan) ?(?:\\d{1,2}|${HOUR})(?!\\p{L})`,
  'iu',
);
const LONGEST = 160;

/** What a plan says of the hour of all its meetings, verbatim; null where each has its own, or nothing is said. */
export function hoursOfPlan(meetings: readonly MeetingFacts[]): string | null {
  if (meetings.length === 0 || meetings.some(({ start }) => start !== null)) return null;
  const passages = new Set(meetings.map(({ passage }) => passage ?? null));
  const [passage, ...others] = passages;
  if (!passage || others.length > 0) return null;
  return sentencesOf(passage.body).find((one) => one.length <= LONGEST && TELLS_HOUR.test(one)) ?? null;
}

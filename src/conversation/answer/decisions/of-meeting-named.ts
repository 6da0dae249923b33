import type { RecordIndex } from '../../knowledge.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { type MatterMeant, matterMeant } from '../matters/find/find-matter.ts';

/** "Vem var jävig då", "hur röstade de om den": of what is spoken of. */
const OF_IT =
  /(?<!\p{L})(?:den|det|de|dem|dom|där|då|dess|deras|han|hon|hen|honom|henne|samma|ärendet|punkten|paragrafen|beslutet)(?!\p{L})/iu;

/** "Den 24 september", "var det nån": of no thing that was spoken of. */
const OF_NONE =
  /(?<!\p{L})den(?= \d)|(?<!\p{L})(?:var|va|fanns|blev|är) det(?= (?:nån|någon|några|nåra|nåt|något|jäv|ingen|inga|många)(?!\p{L}))/giu;

/**
 * "Var nån jävig på junimötet", "vem reserverade sig i maj": a meeting or a time is named and nothing that was dealt
 * with then, so that it is asked of all of that meeting, whatever was spoken of before.
 */
function asksOfMeetingNamed(asking: Asking): boolean {
  const { dates, numbers, step, topic } = asking.understanding.entities;
  const { text } = asking.understanding.message;
  const left = text.replaceAll(OF_NONE, ' ');
  return (
    dates.length > 0 &&
    numbers.length === 0 &&
    step === null &&
    topic.every(({ weight }) => weight < 1) &&
    !(left === text && speaksOf(asking, 'thisOne')) &&
    !OF_IT.test(left)
  );
}

/** The matter that a question of what was decided means; what was spoken of before is none where a meeting is named. */
export function decidedMatterMeant(asking: Asking, index: RecordIndex): MatterMeant {
  const of = asksOfMeetingNamed(asking) && asking.subject ? { ...asking, subject: null } : asking;
  return matterMeant(of, 'decided', index);
}

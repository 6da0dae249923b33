import type { RecordIndex } from '../../knowledge.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { type MatterMeant, matterMeant } from '../matters/find/find-matter.ts';

/** "Vem var jävig då", "hur röstade de om den": of what is spoken of. */
const OF_IT =
  /(?<!\p{L})(?:den|det|de|dem|dom|där|då|dess|deras|han|hon|hen|honom|henne|samma|ärendet|punkten|paragrafen|beslutet)(?!\p{L})/iu;

/**
 * "Var nån jävig på junimötet", "vem reserverade sig i maj": a meeting or a time is named and nothing that was dealt
 * with then, so that it is asked of all of that meeting, whatever was spoken of before.
 */
function asksOfMeetingNamed(asking: Asking): boolean {
  const { dates, numbers, step, topic } = asking.understanding.entities;
  return (
    dates.length > 0 &&
    numbers.length === 0 &&
    step === null &&
    topic.every(({ weight }) => weight < 1) &&
    !speaksOf(asking, 'thisOne') &&
    !OF_IT.test(asking.understanding.message.text)
  );
}

/** The matter that a question of what was decided means; what was spoken of before is none where a meeting is named. */
export function decidedMatterMeant(asking: Asking, index: RecordIndex): MatterMeant {
  const of = asksOfMeetingNamed(asking) && asking.subject ? { ...asking, subject: null } : asking;
  return matterMeant(of, 'decided', index);
}

import type { RecordIndex } from '../../knowledge.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { analyse } from '../../understand/words/analyse.ts';
import type { Asking } from '../asking.ts';
import { isMinuted, meetingOf } from '../meetings/which-meeting.ts';
import { paragraphsOf } from './find/matters-of-meeting.ts';
import type { MatterAnswer } from './matter-answer.ts';

/** "… sedan punkten om utbildning strukits", "med den ändringen att ärendet om hyran utgår". */
const STRUCK =
  /(?<!\p{L})(?:stryk(?:s|a|as|er)|strukits|struken|ströks|utgå(?:r|tt)?|utgick|tas bort|togs bort|dras tillbaka|drogs tillbaka|lyfts ut|lyfts bort|flyttas till)(?!\p{L})/iu;
/** Words of headings that say nothing of what an item is about. */
const OF_ANY = /^(?:ansök|inform|rapport|fråg|ärend|punkt|möt|styrels|förbund|för|och|personal)/u;

/**
 * An item of a meeting that has been, of which the same meeting's protokoll has no §: that, and where the protokoll says
 * that it was taken off the agenda.
 */
export function withStruck(asking: Asking, answered: MatterAnswer, index: RecordIndex): MatterAnswer {
  if (answered.kind !== 'matter' || answered.matter.kind !== 'item') return answered;
  const { matter } = answered;
  const meeting = matter.date < asking.today ? meetingOf(asking.board, matter.meetingId) : undefined;
  if (meeting === undefined || !isMinuted(meeting)) return answered;
  const named = new Set(analyse(matter.heading).filter((term) => term.length > 3 && !OF_ANY.test(term)));
  const struck = paragraphsOf(meeting, index).flatMap(({ label, body }) =>
    sentencesOf(body)
      .filter((text) => STRUCK.test(text) && analyse(text).some((term) => named.has(term)))
      .map((text) => `${label}: ${text}`),
  );
  return { ...answered, isMinuted: true, quotes: [...struck.slice(0, 1), ...answered.quotes] };
}

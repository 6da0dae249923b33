import type { RecordIndex } from '../../../knowledge.ts';
import { sifted } from '../../../understand/patterns/sifted.ts';
import type { Asking } from '../../asking.ts';
import { held, upcoming } from '../../meetings/which-meeting.ts';
import type { Matter } from '../matter.ts';
import { pointedMatter } from './matter-pointed.ts';
import { itemsOf, paragraphsOf } from './matters-of-meeting.ts';
import { isSameAs } from './related.ts';

const YEAR = /(?<!\d)20\d\d(?!\d)/u;
/** Meetings looked through for the same heading of another year: those of about three years. */
const MEETINGS = 20;

/**
 * "Och i år?", right after "Årsredovisning 2025": the same heading of the year that is named; `untold` where none has it, and
 * never the other year's. Null: no other year than the heading's own is asked about.
 */
export function ofOtherYear(asking: Asking, index: RecordIndex): Matter | 'untold' | null {
  const { dates, topic, numbers, persons } = asking.understanding.entities;
  const [date, ...more] = dates;
  if (asking.subject?.matter == null) return null;
  if (date?.kind !== 'parts' || date.year === null || date.month !== null || more.length > 0) return null;
  if (topic.length + numbers.length + persons.length > 0) return null;
  const before = pointedMatter(asking, asking.subject.matter, 0, index);
  const own = before === null ? undefined : YEAR.exec(before.heading)?.[0];
  if (before === null || own === undefined || own === String(date.year)) return null;
  const heading = before.heading.replace(own, String(date.year)).toLocaleLowerCase('sv');
  const isIt = (one: Matter) => one.heading.toLocaleLowerCase('sv') === heading;
  const ahead = upcoming(asking).flatMap((meeting) => itemsOf(meeting, index));
  const past = held(asking)
    .slice(0, MEETINGS)
    .flatMap((meeting) => paragraphsOf(meeting, index));
  return past.find(isIt) ?? ahead.find(isIt) ?? 'untold';
}

/** "Vad föreslås nu", of a § that comes up again at a meeting ahead: its item there; null: none does, or it is not asked. */
export function proposedNow(asking: Asking, before: Matter, index: RecordIndex): Matter | null {
  const { message, entities } = asking.understanding;
  const isOther = entities.topic.some(({ weight }) => weight === 1) || entities.dates.length > 0;
  if (before.kind !== 'paragraph' || isOther || !PROPOSED.test(message.text)) return null;
  const isSame = isSameAs(before);
  return (
    upcoming(asking)
      .flatMap((meeting) => itemsOf(meeting, index))
      .find(isSame) ?? null
  );
}
const PROPOSED = sifted(
  /^(?:och |men |å |o )?(?:(?:vad|va|hur mycket|hur mkt) (?:föreslås|föreslår|är (?:förslaget|tanken)|blir förslaget|säger förslaget|lutar det)|förslaget)(?: (?:nu|då|i stället|istället|den här gången|nästa gång|kansliet|ni|vi|de|dom|på \p{L}+))*[?. ]*$/iu,
);

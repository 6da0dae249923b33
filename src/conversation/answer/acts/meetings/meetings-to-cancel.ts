import { type LocalDate, yearOf } from '../../../../kernel/index.ts';
import { beforeReason } from '../../../understand/agenda/reason-told.ts';
import { type DateMention, fits, isDay } from '../../../understand/dates/dates.ts';
import type { Asking } from '../../asking.ts';
import { upcoming, withoutWeekdays } from '../../meetings/which-meeting.ts';
import { yearAlone } from './days-said.ts';

const SEVERAL =
  /(?<!\p{L})(?:alla|samtliga|båda|bägge|vårens|sommarens|höstens|vinterns|årets|resten av|övriga|resterande)(?!\p{L}).*(?<!\p{L})(?:(?:styrelse)?möten(?:a)?|sammanträden(?:a)?)(?!\p{L})|(?<!\p{L})(?:(?:styrelse)?mötena|sammanträdena)(?!\p{L})/iu;
const BUT = /(?<!\p{L})(?:utom|förutom|undantaget|med undantag|men inte)(?!\p{L})/iu;
const OF_THIS_YEAR = /(?<!\p{L})(?:årets|(?:resten av|hela) året|i år)(?!\p{L})/iu;

/**
 * "Ställ in alla möten i juni", "vårens möten 2027", "mötena 11 mars och 10 juni", "alla möten utom junimötet": the days
 * of meetings to come that are meant; null: no more than one meeting is spoken of.
 */
export function meetingsToCancel(asking: Asking): readonly LocalDate[] | null {
  const { message, entities } = asking.understanding;
  if (!SEVERAL.test(message.text) && !namesDaysJoined(asking)) return null;
  const told = beforeReason(message.text);
  const but = BUT.exec(told)?.index ?? told.length;
  const startOf = ({ words: [first] }: DateMention) => message.words[first]?.start ?? 0;
  const named = entities.dates.filter((mention) => startOf(mention) < but);
  const left = entities.dates.filter((mention) => startOf(mention) > but && startOf(mention) < told.length);
  const years = named.flatMap((mention) => yearAlone(mention) ?? []);
  const when = named.filter((mention) => yearAlone(mention) === null);
  const isMeant = (date: LocalDate) =>
    (when.length === 0 || when.some((mention) => isThen(mention, date, years.length > 0))) &&
    (years.length === 0 || years.includes(yearOf(date))) &&
    (!OF_THIS_YEAR.test(told) || yearOf(date) === yearOf(asking.today)) &&
    !left.some((mention) => fits(mention, date));
  return upcoming(asking)
    .map(({ state }) => state.date)
    .filter(isMeant);
}

const JOINED =
  /^\s*(?:(?:,|och|samt|o|&|\+)\s*)+(?:(?:mötet|den|på)\s+)*(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/iu;

/** "Ställ in 11 februari och 15 april": days that are only joined, none of which something else is said of. */
function namesDaysJoined({ understanding: { message, entities } }: Asking): boolean {
  const days = withoutWeekdays(entities.dates).filter(isDay);
  return days.some(({ words: [, last] }, at) => {
    const next = days[at + 1];
    if (next === undefined) return false;
    return JOINED.test(
      message.text.slice(message.words[last]?.end ?? 0, message.words[next.words[0]]?.start ?? 0),
    );
  });
}

/** "Ställ in 11 februari och 26 januari", where nothing is laid in on the other: that, as written. */
export function joinedWithout(asking: Asking): readonly string[] {
  if (!namesDaysJoined(asking)) return [];
  const { message, entities } = asking.understanding;
  const ahead = upcoming(asking);
  return withoutWeekdays(entities.dates)
    .filter((day) => isDay(day) && !ahead.some(({ state }) => fits(day, state.date)))
    .map(({ words: [first, last] }) =>
      message.text.slice(message.words[first]?.start ?? 0, message.words[last]?.end ?? 0),
    );
}

/** "Vårens möten 2027": where the year is said beside it, a stretch is of that year. */
function isThen(mention: DateMention, date: LocalDate, isOfYear: boolean): boolean {
  if (!isOfYear || mention.kind !== 'days' || isDay(mention)) return fits(mention, date);
  const day = date.slice(5);
  return mention.from.slice(5) <= day && day <= mention.to.slice(5);
}

import { type LocalDate, weekdayOf } from '../../../../kernel/index.ts';
import { fits, isDay } from '../../dates/dates.ts';
import type { OpenMatter } from '../../open-matters.ts';
import { sifted } from '../../patterns/sifted.ts';
import type { Understanding } from '../../understand.ts';
import { saidInClause } from './each-of-two.ts';

/** What says whether one can, whatever of. */
const ABLE = sifted(
  /(?<!\p{L})(?:kan|hinner|passar|funkar|fungerar|går|duger|bra|bäst|bättre|helst|perfekt|ok|okej|möjlig\p{L}*|omöjlig\p{L}*|ledig|upptagen|bortrest|borta|sjuk|krockar|kommer|förhinder|hindrad|förhindrad)(?!\p{L})/iu,
);
/** What is asked of others, or wanted done. */
const OF_ELSE = sifted(
  /(?:\?|(?<!\p{L})(?:när|hur|vad|var|vem|vilka|vilken|varför|vi|ni|de|dom|alla kommer|flytta|flytt|lägg|läggs|nytt|ställ|skicka|påminn|visa|ta|tas|bjud|boka|begär|dagordning\p{L}*|kallelse\p{L}*|punkt\p{L}*|ärende\p{L}*|protokoll\p{L}*|jävig|tjänstgör\p{L}*|ersätt\p{L}*|rösta\p{L}*)(?!\p{L}))/iu,
);
/** How many words a message of a day or two may have. */
const MOST_WORDS = 14;

const WHICH =
  'båda|bägge|bådadera|alla|samtliga|ingen|inget|inga|ingendera|någon|något|några|första|andra|tredje|fjärde|femte|sista';
const OF_DAYS =
  'dag|dagen|dagar|dagarna|datum|datumet|datumen|tid|tiden|tider|tiderna|alternativ|alternativet|alternativen|dem|dom|två|tre';
const JOINS =
  'hej|ja|jo|nej|nä|men|tyvärr|dessvärre|ok|okej|tack|jag|mig|mej|min|del|för|av|den|det|de|på|i|är|vore|blir|inte|ej|kan|hinner|passar|funkar|fungerar|går|duger|bra|bäst|bättre|helst|perfekt|lika|utmärkt|fint|möjligt|möjliga|gärna|bara|endast|då|också|båda|två|nog|absolut|faktiskt|alls|dåligt|omöjligt|omöjliga|vara|med';
const ALTERNATIVE = new RegExp(`^(?:${WHICH})$`, 'iu');
const KNOWN = new RegExp(`^(?:${WHICH}|${OF_DAYS}|${JOINS})$`, 'iu');

/** Whether the words may be of the days of a datumfråga, whatever waits for her: see `answersDays`. */
export function mayAnswerDays({ message, entities }: Understanding): boolean {
  const { text, words } = message;
  if (entities.persons.length > 0 || words.length > MOST_WORDS || OF_ELSE.test(text)) return false;
  if (entities.dates.some(isDay)) return ABLE.test(text);
  const said = text.match(/[\p{L}\d]+/gu) ?? [];
  return (
    entities.dates.length === 0 &&
    ABLE_OR_DAYS.test(text) &&
    said.some((word) => ALTERNATIVE.test(word)) &&
    said.every((word) => KNOWN.test(word))
  );
}

const CONTRASTS = /(?<!\p{L})(?:men|fast|däremot|medan)(?!\p{L})|,/iu;

/** "Kan inte den 11 men den 10 går bra": of days that she can and cannot, by what is said of the first; null: no such thing. */
export function comingOfDays(understanding: Understanding): 'rsvp.accept' | 'rsvp.decline' | null {
  const { message, entities } = understanding;
  const [first = '', ...more] = message.text.split(CONTRASTS);
  if (more.length === 0 || entities.dates.filter(isDay).length < 2 || !mayAnswerDays(understanding))
    return null;
  const says = saidInClause(first);
  if (says === null || says === 'OPEN') return null;
  return says === 'NO' ? 'rsvp.decline' : 'rsvp.accept';
}

/**
 * Whether the asker says of herself which of the days of a datumfråga that waits for her suit: by the day ("kan den 9"), or, where
 * nothing was put to her since, by the weekday ("tisdagen går bra") or by which of them it is ("jag kan båda", "ingen av
 * dem", "den första passar"). `meets`: a day is named on which the board is to meet.
 */
export function answersDays(
  understanding: Understanding,
  open: readonly OpenMatter[],
  meets: boolean,
): boolean {
  const polls = open.filter((one) => daysOf(one).length > 0 && one.at !== '');
  if (polls.length === 0 || !mayAnswerDays(understanding)) return false;
  const newest = polls.filter((poll) => isNewest(poll, open));
  const named = understanding.entities.dates.filter(isDay);
  if (named.length === 0) return newest.length > 0;
  if (meets) return false;
  const onDay = polls.some((poll) => daysOf(poll).some((day) => named.some((mention) => fits(mention, day))));
  if (onDay) return true;
  const weekdays = named.flatMap((mention) => (mention.kind === 'days' ? [weekdayOf(mention.from)] : []));
  return newest.some((poll) => daysOf(poll).some((day) => weekdays.includes(weekdayOf(day))));
}

const ABLE_OR_DAYS = sifted(`${ABLE.source}|(?<!\\p{L})(?:dag|datum|tid|alternativ|d[eo]m(?!\\p{L}))`, 'iu');

const daysOf = ({ kind, days = [] }: OpenMatter): readonly LocalDate[] => (kind === 'poll' ? days : []);

/** Whether nothing was put to her after it. */
function isNewest(poll: OpenMatter, open: readonly OpenMatter[]): boolean {
  return open.every(({ personId, at = '' }) => personId !== undefined || at <= (poll.at ?? ''));
}

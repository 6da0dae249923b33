import { addDays, type Instant, type LocalDate, localDateOf } from '../../kernel/index.ts';
import { isCalledTo } from '../../meeting/index.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import type { Board } from '../knowledge.ts';
import { type DateMention, fits } from '../understand/dates/dates.ts';
import type { Understanding } from '../understand/understand.ts';

const AWAY =
  '(?:\\p{L}*ledig\\p{L}*|sjukskriv\\p{L}*|sjuk|utomlands|bortrest\\p{L}*|borta|semester|resa|upptag\\p{L}*|inlagd|konvalescent|pausad|frånvarande|avstängd)';
const TO = '(?:till|tills|fram till|till och med|tom|t\\.?o\\.?m\\.?|ända till|till dess|hela vägen till)';
/** "Är tjänstledig till mars", "utomlands från den 4 till den 12": how long, and no day of the answer. */
const UNTIL = new RegExp(
  `(?<!\\p{L})${AWAY}(?: [\\p{L}\\d:]+){0,6}? ${TO}(?: den| början av| slutet av| mitten av| i| efter)*\\s*$`,
  'iu',
);
const FROM = new RegExp(
  `(?<!\\p{L})${AWAY}(?: \\p{L}+){0,3}? (?:från|mellan|fr\\.?o\\.?m\\.?)(?: och med)?(?: den)?\\s*$`,
  'iu',
);
/** "Är tillbaka i mars igen". */
const BACK =
  /(?<!\p{L})(?:tillbaka|åter|hemma|i tjänst|på jobbet|igång)(?: (?:igen|från \p{L}+|först|tidigast|i (?:stan|landet|sverige)))*(?: (?:i|den|från|till|på|efter|först|till mötet i))*\s*$/iu;
/** "Kan inte svara förrän på måndag": when she answers. */
const ANSWERS_THEN =
  /(?<!\p{L})(?:svara\p{L}*|svar|återkomm\p{L}*|besked|hör(?:a)? (?:jag )?av mig|meddela\p{L}*|bestämma mig|vet(?:a)?(?: jag)?)(?: (?!att)\p{L}+){0,4}?\s*$/iu;
/** "Festen blev flyttad till söndag": of something else than the meeting. */
const MOVED_THEN =
  /(?<!\p{L})(?:\p{L}*flytta(?:d|t|ts|de|des)|uppskju\p{L}+|ombokad|ombokat|bokat om|lagt om|ändra(?:d|t|ts|des))(?: (?:\p{L}+ )?)?(?:till|på)(?: den)?\s*$/iu;
const OF_THE_MEETING =
  /(?<!\p{L})(?:\p{L}*möte\p{L}*|sammanträd\p{L}*|styrelse\p{L}*|kallels\p{L}*)(?!\p{L})/iu;
/** That she does not come is said, whatever the days say. */
const SAYS_NO =
  /(?<!\p{L})(?:kommer|kan|deltar|hinner|är|blir)(?: jag)?(?: \p{L}+)? (?:inte|ej)(?!\p{L})|(?<!\p{L})(?:förhinder|återbud|nej|inte komma|avstår|missar|tackar nej)(?!\p{L})/iu;

/** How far ahead a day without a year may lie. */
const A_YEAR = 366;

/**
 * "Kommer inte, är tjänstledig till mars": without the days that tell how long one is away, or when one is back. Where no
 * more than that is said, they stay if they are over before the next meeting that has called.
 */
export function withoutAbsence(
  understanding: Understanding,
  boards: readonly Board[],
  now: Instant,
): Understanding {
  const { message, entities } = understanding;
  const before = ({ words: [first] }: DateMention) => message.text.slice(0, message.words[first]?.start ?? 0);
  const isOfAbsence = (mention: DateMention) =>
    [UNTIL, FROM, BACK].some((pattern) => pattern.test(before(mention)));
  const isOfOther = (mention: DateMention) =>
    ANSWERS_THEN.test(before(mention)) ||
    (MOVED_THEN.test(before(mention)) && !OF_THE_MEETING.test(message.text));
  const own = entities.dates.filter((mention) => !isOfOther(mention));
  if (own.length < entities.dates.length) {
    const others = { ...understanding, entities: { ...entities, dates: own } };
    return withoutAbsence(others, boards, now);
  }
  const left = entities.dates.filter((mention) => !isOfAbsence(mention));
  if (left.length === entities.dates.length) return understanding;
  const without = { ...understanding, entities: { ...entities, dates: left } };
  if (SAYS_NO.test(message.text)) return without;
  const today = localDateOf(now);
  const next = boards
    .flatMap(({ knowledge }) => upcoming({ board: knowledge, today, now }))
    .filter(({ state }) => isCalledTo(state))
    .map(({ state }) => state.date)
    .toSorted()[0];
  const ends = entities.dates.filter(isOfAbsence).map((mention) => firstOf(mention, today));
  return next !== undefined && ends.some((end) => end !== null && end > next) ? without : understanding;
}

function firstOf(mention: DateMention, today: LocalDate): LocalDate | null {
  for (let ahead = 0; ahead <= A_YEAR; ahead += 1) {
    const date = addDays(today, ahead);
    if (fits(mention, date)) return date;
  }
  return null;
}

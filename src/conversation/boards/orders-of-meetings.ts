import { type Instant, type LocalDate, localDateOf, MONTHS, monthOf } from '../../kernel/index.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import type { Board } from '../knowledge.ts';
import { shortName } from '../text/said.ts';
import { readOn } from '../turn/read-on.ts';
import { carriesAllBeside } from '../understand/agenda/orders/carries-over.ts';
import { fits } from '../understand/dates/dates.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import { inParts, type Target } from '../understand/several/order-parts.ts';
import { BETWEEN, TOGETHER } from '../understand/several/order-words.ts';
import { ordersInFull } from '../understand/several/orders-in-full.ts';
import { ASKS, isPreparedByHer, LINE } from './orders-of-boards.ts';

/** More than this tells of something. */
const LONGEST = 300;
const MAY_ORDER = sifted(
  /(?:flytta|skjut|lägg|ställ|byt|ändra|ta upp|ta bort|stryk|börja|slutar|ses |möts|blir|ny |nya )[^?]*(?:,|;|\.|\n| och | men | samt )/iu,
);
const TIME = String.raw`(?:\d|möte|(?:${MONTHS.join('|')})(?!\p{L}))`;
const TWO_TIMES = new RegExp(String.raw`${TIME}[\s\S]*(?:[,;.\n]| och | men | samt )[\s\S]*${TIME}`, 'iu');
/** What leads to the day of a meeting. */
const OF_MEETING =
  /(?:(?<!\p{L})(?:nästa\s+)?(?:möte|mötet|sammanträdet)\s+(?:i\s+)?)?(?:(?<!\p{L})(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s+)?(?:(?<!\p{L})den\s+)?$/iu;
const TO = /(?<!\p{L})(?:till|mot)\s+(?:den\s+)?$/iu;
const ADDS = /(?<!\p{L})(?:lägga?|ta(?:ga)?|sätta?|skriva?|punkt\p{L}*|ärende\p{L}*|ny|nytt|nya)(?!\p{L})/iu;

interface Meant {
  readonly board: Board;
  readonly date: LocalDate;
}

/**
 * "Flytta februarimötet till den 17 och aprilmötet till den 22", "lägg till budget den 11 februari och bokslut den 15 april":
 * what is ordered of each meeting that is named, as messages of their own. Null: it is of one, or no such order.
 */
export function ordersOfMeetings(text: string, boards: readonly Board[], now: Instant): string[] | null {
  if (text.length > LONGEST || !MAY_ORDER.test(text) || !TWO_TIMES.test(text)) return null;
  // "Ställ in mötet 31 mars och lägg allt på 18 maj": what the one was to deal with is no order of the other.
  if (carriesAllBeside(text)) return null;
  const today = localDateOf(now);
  const whole = text.trim().replace(LINE, '; ').replace(/:;/gu, ':');
  const named = boardNamed(whole, boards, today);
  if (named === null) return null;
  const { message, entities } = readOn(named.rest, boards, today);
  if (ASKS.test(message.text) || BETWEEN.test(message.text) || TOGETHER.test(message.text)) return null;
  const meant = new Map<string, Meant>();
  const targets: Target[] = entities.dates.flatMap((day) => {
    const [first, last] = day.words;
    const [from, end] = [message.words[first]?.start ?? 0, message.words[last]?.end ?? 0];
    const [one, ...more] = meetingsOn(named.boards, (date) => fits(day, date), now);
    if (one === undefined || more.length > 0) return [];
    if (TO.test(message.text.slice(0, from)) && !ADDS.test(message.text)) return [];
    const id = `${one.board.knowledge.id} ${one.date}`;
    meant.set(id, one);
    const lead = OF_MEETING.exec(message.text.slice(0, from))?.[0] ?? '';
    return [{ id, start: from - lead.length, end }];
  });
  if (meant.size < 2) return null;
  const parts = inParts(message.text, targets);
  // Several that the same is done to are told one at a time by whatever does it.
  if (parts === null || parts.parts.some(({ before, after }) => before === '' && after === '')) return null;
  const isHers = [...meant.values()].every(({ board }) => isPreparedByHer(board));
  const of = (id: string) => `den ${inWords(meant.get(id)?.date)}`;
  const at = (id: string, preposition: string, isLast: boolean) => {
    const lead = preposition === 'i' || preposition === '' ? (isLast ? 'på' : '') : preposition;
    return `${lead} mötet ${of(id)}`;
  };
  const orders = ordersInFull(parts, { of, at }, isHers);
  if (orders === null) return null;
  return orders.map((order) => {
    const board = meant.get(order.id)?.board;
    return boards.length > 1 && board ? `${order.text} i ${shortName(board.knowledge.name)}` : order.text;
  });
}

const inWords = (date: LocalDate | undefined) =>
  date === undefined ? '' : `${Number(date.slice(8))} ${MONTHS[monthOf(date) - 1] ?? ''}`;

/** The one board that is named, and what is said beside its name; with none named, all of them. Null: several are. */
function boardNamed(text: string, boards: readonly Board[], today: LocalDate) {
  const { message, entities } = readOn(text, boards, today);
  const [mention, ...more] = entities.boards;
  if (mention === undefined) return { boards, rest: text };
  if (more.length > 0) return null;
  const start = message.words[mention.words[0]]?.start ?? 0;
  const end = message.words[mention.words[1]]?.end ?? 0;
  const before = message.text.slice(0, start).replace(/(?:^|\s)(?:i|på|för|hos|till)\s+$/iu, ' ');
  const rest = `${before}${message.text.slice(end)}`
    .replace(/^[\s,:;–-]+/u, '')
    .replace(/[\s,]+(?:båda|bägge|alla)(?:\s+två)?[\s.!]*$/iu, '')
    .trim();
  return { boards: boards.filter(({ knowledge }) => knowledge.id === mention.id), rest };
}

function meetingsOn(boards: readonly Board[], isThen: (date: LocalDate) => boolean, now: Instant): Meant[] {
  return boards.flatMap((board) =>
    upcoming({ board: board.knowledge, today: localDateOf(now), now })
      .filter(({ state }) => isThen(state.date))
      .map(({ state }) => ({ board, date: state.date })),
  );
}

import { ACTS, type Act } from '../understand/intents.ts';
import type { Understanding } from '../understand/understand.ts';
import type { LastSaid } from './context.ts';

/** What is put on a card first, of a day or a meeting that may be another. */
const OF_A_DAY: ReadonlySet<string> = new Set<Act>([
  'item.add',
  'item.propose',
  'item.edit',
  'item.move',
  'item.withdraw',
  'meeting.create',
  'meeting.move',
  'meeting.cancel',
  'meeting.remind',
  'notice.send',
  'agenda.post',
]);
const ADDS: ReadonlySet<string> = new Set<Act>(['item.add', 'item.propose']);
/** Of two days that are named the last is the new one. */
const TO_ANOTHER: ReadonlySet<string> = new Set<Act>(['item.move', 'meeting.move']);

const CORRECTS = /(?<!\p{L})(?:nej|nä|fel|menade|menar|skulle|vänta|istället|i stället)(?!\p{L})/iu;
const GLUE: ReadonlySet<string> = new Set(
  'att gäller gällde avser nej nä oj ops hej men vänta stopp fel dag datum förlåt sorry jag menade menar skulle ska det den vara bli till på i för mötet möte styrelsemötet sammanträdet egentligen ju ställe stället istället ok okej var blev aha jaha ta tar då så kör vi byt byta mot'.split(
    ' ',
  ),
);
const LONGEST = 100;

/**
 * "Nej 22 april menade jag", right after an order whose card has not been pressed: the order as it would be written of that
 * day; after a new ärende was added, that it is moved there. Null: the words say no such thing.
 */
export function dayPutRight(
  text: string,
  last: LastSaid | null | undefined,
  read: (words: string) => Understanding,
): string | null {
  const action = ACTS.find((one) => one === last?.action);
  if (last && action === 'plan.add' && !last.pressed) return dayOfPlan(text, last.text, read);
  if (!last || action === undefined || !OF_A_DAY.has(action)) return null;
  if (text.length > LONGEST || text.includes('?') || !CORRECTS.test(text)) return null;
  const again = action === 'meeting.move' && !last.pressed ? stretchPutRight(text, last.text) : null;
  if (again !== null) return again;
  const day = dayAlone(read(text.replace(THAT_IS, ''))) ?? dayBehindWhy(text, read);
  if (day === null) return null;
  if (last.pressed && ADDS.has(action)) return `flytta den till mötet ${day}`;
  if (last.pressed) return MAKES.has(action) && MEANT.test(text) ? movedFrom(read(last.text), day) : null;
  const stretch = action === 'meeting.move' ? STRETCH.exec(last.text)?.[0] : undefined;
  if (stretch !== undefined) return last.text.replace(stretch, `till ${day}`);
  const before = read(last.text);
  const written = before.message.text;
  const spans = spansOf(before);
  const named = TO_ANOTHER.has(action) ? newDayOf(spans, written) : spans[0];
  const end = written.replace(/[\s.]+$/u, '');
  if (named === undefined) return `${end} på mötet ${day}`;
  const [from, until] = named;
  // "På mötet aprilmötet" is said of neither.
  const lead = written
    .slice(0, from)
    .replace(/möte/iu.test(day) ? /(?:mötet|sammanträdet)\s+$/iu : /$^/u, '');
  // "Till 15" would be an hour.
  const isBare = /^\d{1,2}(?::?[ae])?$/iu.test(day) && !/den\s+$/iu.test(lead);
  return `${lead}${isBare ? 'den ' : ''}${day}${written.slice(until)}`;
}

/** "Aha, ta 30 mars då i stället", of a plan that is looked over: its one day of that month is the other. */
function dayOfPlan(text: string, plan: string, read: (words: string) => Understanding): string | null {
  if (text.length > LONGEST || text.includes('?') || !CORRECTS.test(text)) return null;
  const said = read(text);
  const day = dayAlone(said);
  const [named] = said.entities.dates.filter((one) => one.kind === 'parts' && one.day !== null);
  if (day === null || named?.kind !== 'parts' || named.month === null) return null;
  const before = read(plan);
  const written = before.message.text;
  const [span, ...more] = before.entities.dates.flatMap((one) => {
    const [first, last] = [before.message.words[one.words[0]], before.message.words[one.words[1]]];
    const isThen = one.kind === 'parts' && one.day !== null && one.month === named.month;
    return isThen && first !== undefined && last !== undefined ? [[first.start, last.end] as const] : [];
  });
  if (span === undefined || more.length > 0) return null;
  const lead = written.slice(0, span[0]).replace(/(?<!\p{L})\p{L}+dag(?:en)?\s+(?:den\s+)?$/iu, '');
  return `${lead}${day.replace(/^\p{L}+dag(?:en)?\s+/iu, '')}${written.slice(span[1])}`;
}

/** Of "flytta 10 december till 17 december, salen är bokad den 10" the one behind "till"; else the last. */
function newDayOf(spans: readonly (readonly [number, number])[], written: string) {
  return (
    spans.find(([from]) => /(?<!\p{L})till\s+(?:den\s+)?$/iu.test(written.slice(0, from))) ?? spans.at(-1)
  );
}

/** "17 är ju dagen före jul, nej kör den 15 istället": the day that it shall be, behind why the other does not do. */
function dayBehindWhy(text: string, read: (words: string) => Understanding): string | null {
  const behind = /^[^.;–]{3,60}?[,.;–]\s*(?=(?:nej|nä)(?!\p{L}))(?<rest>.+)$/iu.exec(text)?.groups?.rest;
  return behind === undefined || !CORRECTS.test(behind) ? null : dayAlone(read(behind));
}

const MAKES: ReadonlySet<string> = new Set<Act>(['meeting.create', 'meeting.move']);
/** More than a "nej", which may be the day's own. */
const MEANT = /(?<!\p{L})(?:fel|menade|menar|skulle|istället|i stället)(?!\p{L})/iu;

/** "Den 22:a i stället", after a meeting was laid in or moved: that one to that day, of its own month where none is said. */
function movedFrom(made: Understanding, day: string): string | null {
  const span = spansOf(made).at(-1);
  if (span === undefined) return null;
  const from = made.message.text.slice(...span);
  const number = /^(?:den\s+)?(\d{1,2})(?::?[ae])?$/iu.exec(day)?.[1];
  const whole =
    number === undefined ? day : from.replace(/\d{1,2}(?=\D*$|\s*\/|(?::?[ae])?\s+\p{L})/u, number);
  const to = whole.replace(/^\p{L}+dag(?:en)?\s+/iu, '');
  return `flytta mötet ${from} till ${to}`;
}

const SAME =
  /^(?:(?:och|sen|sedan|plus|även|hej|ok|ett|till|nytt|möte|möten|den|på|gäller)[\s,]+)*(?:samma\s+(?:tid|klockslag|plats|lokal|ställe|sak)(?:\s*(?:,|och)\s*(?:samma\s+)?(?:tid|klockslag|plats|lokal|ställe))*(?:\s+(?:också|även|den|på))*\s+(?<after>\S.{1,30}?)|(?<before>\S.{1,30}?)[\s,]+(?:(?:också|med)[\s,]+)?samma\s+(?:tid|klockslag|plats|lokal|ställe)(?:\s*(?:,|och)\s*(?:samma\s+)?(?:tid|klockslag|plats|lokal|ställe))*)[\s.!]*$/iu;

/** "Samma tid 23 april", right after a meeting was laid in: another as that one, of that day; null: the words say no such thing. */
export function sameOnDay(
  text: string,
  last: LastSaid | null | undefined,
  read: (words: string) => Understanding,
): string | null {
  if (last?.action !== 'meeting.create' || text.length > LONGEST || text.includes('?')) return null;
  const { after, before } = SAME.exec(text.trim())?.groups ?? {};
  const said = after ?? before;
  const day = said === undefined ? null : dayAlone(read(said));
  const made = read(last.text);
  const [span, ...more] = spansOf(made);
  if (day === null || span === undefined || more.length > 0) return null;
  const written = made.message.text;
  return `${written.slice(0, span[0])}${day.replace(/^den\s+/iu, '')}${written.slice(span[1])}`;
}

/** "Nej en vecka bakåt menade jag, alltså 8 april": what is told last is what it comes to. */
const THAT_IS = /^.*(?<!\p{L})(?:alltså|dvs\.?|det vill säga)[\s,]+(?=\p{L}*\s*\d)/iu;
const STRETCH =
  /(?<!\p{L})(?:en|ett|två|tre|fyra|\d{1,2}|någon)\s+(?:dag(?:ar)?|veck(?:a|or)|månad(?:er)?|timm(?:e|ar)|kvart|halvtimme|minuter)\s+(?:fram(?:åt)?|bak(?:åt)?|tidigare|senare|efter|innan)(?!\p{L})/iu;

/** "Nej en vecka bakåt menade jag", after "flytta aprilmötet en vecka framåt": the order with that; null: the words say no such thing. */
function stretchPutRight(text: string, ordered: string): string | null {
  if (/\d{1,2}\s*(?:\/|\p{L}{3})/u.test(text.replace(STRETCH, ''))) return null;
  const [now, before] = [STRETCH.exec(text)?.[0], STRETCH.exec(ordered)?.[0]];
  return now === undefined || before === undefined ? null : ordered.replace(before, now);
}

/** The one day that words name with nothing beside it; null: they name none, or more. */
function dayAlone(said: Understanding): string | null {
  const [span, ...more] = spansOf(said);
  if (span === undefined || more.length > 0) return null;
  const { text, words } = said.message;
  const beside = words.filter(({ start, end }) => end <= span[0] || start >= span[1]);
  if (said.entities.persons.length + said.entities.boards.length > 0) return null;
  return beside.every((word) => GLUE.has(word.text.toLocaleLowerCase('sv'))) ? text.slice(...span) : null;
}

/** Where days are named, from which sign to which: "torsdag den 22 april" is one. */
function spansOf({ message: { words }, entities }: Understanding): (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const {
    words: [first, last],
  } of entities.dates.toSorted((a, b) => a.words[0] - b.words[0])) {
    const before = spans.at(-1);
    const joins = before !== undefined && first - before[1] <= (words[first - 1]?.text === 'den' ? 2 : 1);
    if (joins) before[1] = last;
    else spans.push([first, last]);
  }
  return spans.map(([first, last]) => [words[first]?.start ?? 0, words[last]?.end ?? 0] as const);
}

const SEPARATE =
  /^(?:(?:nej|nä|oj|men|vänta|fel|förlåt|sorry)[ ,.!]+)*(?:(?:det (?:ska|skulle|var)(?: (?:vara|bli))?|jag (?:menade|vill ha|ville ha)|dela (?:upp )?(?:det|den|dem)(?: (?:på|i|till))?|gör (?:det|den) till) )?(?:två|tre|fyra|2|3|4) (?:(?:separata|olika|skilda|egna) )?(?:punkter|ärenden)(?: (?:menade jag|skulle det (?:vara|bli)|ska det (?:vara|bli)|i stället|istället))*[.! ]*$/iu;
const ONE_ITEM =
  /(?:(?:en|ett)\s+)?(?:(?:ny|nytt|extra)\s+)?(?:punkt(?:en)?|ärende(?:t)?)\s+(?:(?:om|angående|gällande|kring|för)\s+)?(?!\d)/iu;

/** "Nej två separata punkter menade jag", after one was ordered of "taxor och hyra": the order as a list; null: no such thing. */
export function partedAnew(text: string, last: LastSaid | null | undefined): string | null {
  if (!last || last.pressed || !ADDS.has(last.action ?? '') || !SEPARATE.test(text.trim())) return null;
  const list = last.text.replace(ONE_ITEM, 'punkterna ');
  return list === last.text ? null : list;
}

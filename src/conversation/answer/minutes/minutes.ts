import type { LocalDate } from '../../../kernel/index.ts';
import { appealPeriod, lastDayToAdjust, lastDayToPost } from '../../../kernel/law/index.ts';
import { agendaOf } from '../../../meeting/index.ts';
import type { MeetingOnRecord } from '../../knowledge.ts';
import { type DateMention, fits, isDay } from '../../understand/dates/dates.ts';
import { asksWhoseTurn } from '../../understand/record/asked-of-record.ts';
import { asksWhenMinutesCome } from '../../understand/record/asked-widely.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { matterMeant } from '../matters/find/find-matter.ts';
import { numberedMatter } from '../matters/find/matter-named.ts';
import type { Matter } from '../matters/matter.ts';
import { held, isMinuted, meetingMeant, meetingOf } from '../meetings/which-meeting.ts';
import { type AdjustingPlanned, adjustingPlanned } from './adjusting-planned.ts';
import type { MinutesFacts } from './minutes-facts.ts';
import { allWithoutMeeting, minutesWithoutMeeting } from './minutes-without-meeting.ts';
import { type AdjustedAtOnce, adjustedAtOnce } from './one-paragraph.ts';
import { signedBy, thoseAdjustedAlone } from './signed-by.ts';

type Of<Kind extends string, Data> = { readonly kind: Kind; readonly board: string } & Readonly<Data>;

export type MinutesAnswer =
  | Of<'minutes', { facts: MinutesFacts; asked: 'protokoll' | 'secretary' | 'count' }>
  | Of<'minutes-list', { all: readonly MinutesFacts[] }>
  | Of<'adjusters-list', { all: readonly MinutesFacts[] }>
  | Of<
      'status',
      {
        facts: MinutesFacts;
        asked: 'adjusted' | 'posted' | 'taken-down';
        atOnce: AdjustedAtOnce | null;
        /** When it is to be justerat, where it is not yet told to be; `isAsked`: that is what is asked for. */
        planned?: (AdjustingPlanned & { readonly isAsked: boolean }) | null;
        /** The §§ that were adjusted by themselves, where those are asked for. */
        each?: readonly Matter[];
        /** What the protokoll has of when the one who is asked of signed. */
        signed?: string;
      }
    >
  /** `signs`: it is asked who signs, and the secretary does. */
  | Of<'adjusters', { facts: MinutesFacts; signs: boolean }>
  | Of<'adjusters-proposed', { date: LocalDate; item: string; heading: string; proposals: readonly string[] }>
  /** `of`: the § that is named; null where it is asked of all that was decided then. */
  | Of<'appeal', { facts: MinutesFacts; of: Matter | null; atOnce: AdjustedAtOnce | null }>
  /** `adjustBy`: by when it is to be justerat, where the meeting is known. */
  | Of<
      'no-minutes',
      { date: LocalDate | null; mention: DateMention | null; held: boolean; adjustBy?: LocalDate }
    >;

function factsOfMinutes(meeting: MeetingOnRecord): MinutesFacts | null {
  if (meeting.state.status !== 'CLOSED') return null;
  const { minutes, date } = meeting.state;
  const [first, last] = [minutes.paragraphs[0], minutes.paragraphs.at(-1)];
  return {
    meetingId: meeting.id,
    date,
    from: first ? (first.printed ?? String(first.number)) : null,
    to: last ? (last.printed ?? String(last.number)) : null,
    minutes,
    adjustBy: lastDayToAdjust(date),
    postBy: minutes.adjustedOn ? lastDayToPost(minutes.adjustedOn) : null,
    appeal: minutes.postedOn ? appealPeriod([minutes.postedOn]) : null,
  };
}

async function onMinutes(
  asking: Asking,
  make: (facts: MinutesFacts) => MinutesAnswer,
): Promise<MinutesAnswer> {
  const board = asking.board.name;
  const pointed = (await ofParagraph(asking)) ?? (await ofNoMeeting(asking));
  if (pointed) return make(pointed);
  const meant = meetingMeant(asking, 'last');
  if (meant.kind === 'none-then')
    return { kind: 'no-minutes', board, date: null, mention: meant.mention, held: false };
  if (meant.kind === 'none') return { kind: 'no-minutes', board, date: null, mention: null, held: false };
  const facts = factsOfMinutes(meant.meeting) ?? laterFallback(asking, meant.said);
  if (facts) return make(facts);
  return notWritten(asking, meant.meeting);
}

function notWritten({ board, today }: Asking, { state: { date } }: MeetingOnRecord): MinutesAnswer {
  const adjustBy = lastDayToAdjust(date);
  return { kind: 'no-minutes', board: board.name, date, mention: null, held: date < today, adjustBy };
}

/** "När kommer protokollet", of the last meeting, of which there is none yet: null where there is, or a meeting is named. */
function awaited(asking: Asking): MinutesAnswer | null {
  const { message, entities } = asking.understanding;
  if (!asksWhenMinutesCome(message) || entities.dates.length + entities.numbers.length > 0) return null;
  const [last] = held(asking);
  return last === undefined || isMinuted(last) ? null : notWritten(asking, last);
}

/** The protokoll that the § named stands in: "laga kraft § 76". */
async function ofParagraph(asking: Asking): Promise<MinutesFacts | null> {
  const number = asking.understanding.entities.numbers.find(({ kind }) => kind === 'paragraph');
  if (!number) return null;
  const index = await asking.board.index();
  const found = numberedMatter(asking, number, index);
  if (found.kind !== 'one') return null;
  const { meetingId, documentId } = found.matter;
  const meeting = meetingOf(asking.board, meetingId);
  if (meeting) return factsOfMinutes(meeting);
  return minutesWithoutMeeting(index, undefined, asking.today, documentId ?? undefined);
}

/** The protokoll of what was decided per capsulam, where that or its very day is what is asked of. */
async function ofNoMeeting(asking: Asking): Promise<MinutesFacts | null> {
  const [mention] = asking.understanding.entities.dates;
  const isOfMeeting =
    mention !== undefined && asking.board.meetings.some(({ state }) => fits(mention, state.date));
  const named = speaksOf(asking, 'percapsulam');
  if (!named && (mention === undefined || !isDay(mention) || isOfMeeting)) return null;
  return minutesWithoutMeeting(await asking.board.index(), mention, asking.today);
}

/** "Protokollet" without more, when the last meeting has none yet: the latest there is. */
function laterFallback(asking: Asking, said: boolean): MinutesFacts | null {
  const latest = said ? undefined : held(asking).find(isMinuted);
  return latest ? factsOfMinutes(latest) : null;
}

/** "Vilka protokoll", "protokollen". */
const SEVERAL =
  /(?<!\p{L})(?:(?:vilka|hur många|våra|era|övriga|andra|äldre|gamla) (?:\p{L}+ )?protokoll|protokollen)(?!\p{L})/iu;

/** Every protokoll there is, of the year named if one is; the latest first. */
async function allMinutes(asking: Asking): Promise<MinutesFacts[]> {
  const [mention] = asking.understanding.entities.dates;
  const ofMeetings = held(asking).flatMap((one) => factsOfMinutes(one) ?? []);
  const others = allWithoutMeeting(await asking.board.index(), asking.today);
  return [...ofMeetings, ...others]
    .filter(({ date }) => !mention || fits(mention, date))
    .toSorted((a, b) => b.date.localeCompare(a.date));
}

/** The protokoll of a meeting, or all of them. */
export async function minutes(asking: Asking): Promise<MinutesAnswer> {
  const board = asking.board.name;
  const dated = asking.understanding.entities.dates.some(
    (date) => date.kind === 'days' || date.month !== null,
  );
  const yet = awaited(asking);
  if (yet) return yet;
  const several = speaksOf(asking, 'list') || SEVERAL.test(asking.understanding.message.text);
  if (several && !dated && !speaksOf(asking, 'last')) {
    const all = await allMinutes(asking);
    if (all.length > 0) return { kind: 'minutes-list', board, all };
  }
  const counts = /(?<!\p{L})hur många (?:paragrafer|§§)/iu.test(asking.understanding.message.text);
  const asked = counts ? 'count' : speaksOf(asking, 'secretary') ? 'secretary' : 'protokoll';
  return onMinutes(asking, (facts) => ({ kind: 'minutes', board, facts, asked }));
}

/** Whether and when a protokoll was justerat, or its anslag put up or taken down. */
export async function status(asking: Asking): Promise<MinutesAnswer> {
  const board = asking.board.name;
  const down = asking.understanding.message.words.some((word) => /^(ned|ner|tas|tagits)$/.test(word.folded));
  const yet = awaited(asking);
  if (yet) return yet;
  const asked = speaksOf(asking, 'posted') ? (down ? 'taken-down' : 'posted') : 'adjusted';
  const atOnce = await askedAtOnce(asking);
  const index = await asking.board.index();
  const plannedFor = ({ meetingId, minutes: { adjustedOn } }: MinutesFacts) => {
    const meeting = adjustedOn === null ? meetingOf(asking.board, meetingId) : undefined;
    const planned = meeting ? adjustingPlanned(meeting, index) : null;
    return planned && { ...planned, isAsked: WHEN.test(asking.understanding.message.text) };
  };
  return onMinutes(asking, (facts) =>
    atOnce === null
      ? {
          kind: 'status',
          board,
          facts,
          asked,
          atOnce,
          planned: plannedFor(facts),
          ...thoseAdjustedAlone(asking, facts.meetingId, index),
          ...signedBy(asking, facts.meetingId, index),
        }
      : { kind: 'status', board, facts: atOnce.facts, asked, atOnce: atOnce.atOnce },
  );
}

const WHEN = /(?<!\p{L})(?:när|nar|dag|datum|dags|tid)(?!\p{L})/iu;

/** The § that is asked about, where it was adjusted by itself, and the protokoll that it stands in. */
async function askedAtOnce(asking: Asking): Promise<{ facts: MinutesFacts; atOnce: AdjustedAtOnce } | null> {
  const index = await asking.board.index();
  const number = asking.understanding.entities.numbers.find(({ kind }) => kind === 'paragraph');
  const numbered = number ? numberedMatter(asking, number, index) : null;
  const matter = numbered?.kind === 'one' ? numbered.matter : (await decisionNamed(asking))?.of;
  const meeting = matter ? meetingOf(asking.board, matter.meetingId) : undefined;
  const facts = meeting ? factsOfMinutes(meeting) : null;
  const atOnce = matter && facts ? adjustedAtOnce(matter, index) : null;
  return facts && atOnce ? { facts, atOnce } : null;
}

/** "Var det jag som skulle justera nu": of oneself, and not of what has been done. */
function ofOneself(asking: Asking): boolean {
  return (
    speaksOf(asking, 'iam') &&
    /(?<!\p{L})(?:ska|skall|skulle|nu|blir|justerar)(?!\p{L})/iu.test(asking.understanding.message.text)
  );
}

/** Whether it is of a meeting to come: "vem ska justera", "vem står på tur". */
export function asksAhead(asking: Asking): boolean {
  return (
    speaksOf(asking, 'ahead', 'proposal') ||
    ofOneself(asking) ||
    IS_TO_ADJUST.test(asking.understanding.message.text) ||
    asksWhoseTurn(asking.understanding.message.text)
  );
}

/** "Val av justerare. Tur: Bo Ek": the heading tells whose turn it is. */
const NAMED =
  /[Jj]uster\p{L}*\s*[.:,(–-].*\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}|\s+(?:står )?(?:på tur|i tur|föreslås))/u;
/** "Ska Bo justera": asked of what is to come. */
const IS_TO_ADJUST =
  /^(?:och |men )?(?:ska|skall|är det|e de|e det|blir det) (?!vi )[^?]*(?<!\p{L})juster(?:a|ar|are)(?!\p{L})/iu;

/** Who is proposed to justera a meeting that has not been. */
function proposedAdjusters(asking: Asking): MinutesAnswer | null {
  const last = meetingMeant(asking, asksAhead(asking) ? 'next' : 'last');
  const meant = last.kind === 'one' ? last : meetingMeant(asking, 'next');
  if (meant.kind !== 'one' || isMinuted(meant.meeting)) return null;
  const item = agendaOf(meant.meeting.state)?.find(
    (one) => /juster/i.test(one.heading) && (one.proposals.length > 0 || NAMED.test(one.heading)),
  );
  if (!item) return null;
  const { number, heading, proposals } = item;
  const { date } = meant.meeting.state;
  return { kind: 'adjusters-proposed', board: asking.board.name, date, item: number, heading, proposals };
}

/** "Vem skriver under protokollet". */
const SIGNS =
  /(?<!\p{L})(?:skriv\p{L}*|skrev|skrivit|signera\p{L}*|underteckna\p{L}*|underskrift\p{L}*)(?!\p{L})/iu;

/** Who justerar a protokoll, or is proposed to. */
export async function adjusters(asking: Asking): Promise<MinutesAnswer> {
  const [mention] = asking.understanding.entities.dates;
  const ofYear = mention?.kind === 'parts' && mention.month === null && mention.day === null;
  if (ofYear) {
    const all = await allMinutes(asking);
    if (all.length > 1) return { kind: 'adjusters-list', board: asking.board.name, all };
  }
  const proposed = proposedAdjusters(asking);
  if (proposed) return proposed;
  const signs = SIGNS.test(asking.understanding.message.text);
  return onMinutes(asking, (facts) => ({ kind: 'adjusters', board: asking.board.name, facts, signs }));
}

/** Until when a decision can be appealed. */
export async function appeal(asking: Asking): Promise<MinutesAnswer> {
  const board = asking.board.name;
  const alone = await askedAtOnce(asking);
  if (alone) {
    const { facts, atOnce } = alone;
    const period = atOnce.postedOn === null ? null : appealPeriod([atOnce.postedOn]);
    return { kind: 'appeal', board, facts: { ...facts, appeal: period }, of: atOnce.matter, atOnce };
  }
  const named = await decisionNamed(asking);
  if (named) return { kind: 'appeal', board, ...named, atOnce: null };
  return onMinutes(asking, (facts) => ({ kind: 'appeal', board, facts, of: null, atOnce: null }));
}

/** How much of what is named the § must speak of. */
const ENOUGH = 0.5;

/** "När fick budgeten laga kraft": the § that decided on what is named, and the protokoll that it stands in. */
async function decisionNamed(asking: Asking): Promise<{ facts: MinutesFacts; of: Matter } | null> {
  const { numbers, topic, dates } = asking.understanding.entities;
  if (numbers.length > 0 || topic.every(({ weight, word }) => weight < NAMES || FINAL.test(word.folded)))
    return null;
  const meant = matterMeant(asking, 'decided', await asking.board.index());
  if (meant.kind !== 'found' || meant.coverage < ENOUGH) return null;
  // "Besluten i september": of that month's, whatever another has a word of.
  const [then] = dates.filter((one) => one.kind === 'days' || one.month !== null);
  const of = meant.matters.find(({ kind, date }) => kind === 'paragraph' && (!then || fits(then, date)));
  const meeting = of && meetingOf(asking.board, of.meetingId);
  const facts = meeting ? factsOfMinutes(meeting) : null;
  return of && facts ? { facts, of } : null;
}
const NAMES = 0.6;
/** That decisions stand names no matter. */
const FINAL =
  /^(?:sista|dag|dagen|tid|tiden|frist\w*|overklag\w*|beslut\w*|folk|folket|manniskor|invanarna|lang|slutlig\w*|definitiv\w*|giltig\w*|fast|klar\w*|skarp\w*|verkstall\w*|genomfor\w*)$/;

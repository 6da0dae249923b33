import type { LocalDate } from '../../../kernel/index.ts';
import { isToldOfRecusals } from '../../../meeting/index.ts';
import type { BoardView, Capacity, MeetingOnRecord, RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { asksAnothersJav, asksOfPart } from '../../understand/coming/in-item/own-part-words.ts';
import { fits, isDay } from '../../understand/dates/dates.ts';
import { PAST } from '../../understand/learnt/features.ts';
import { namesMatter } from '../../understand/open-matters.ts';
import { type Asking, speaksOf } from '../asking.ts';
import type { Matter } from '../matters/matter.ts';
import { held, meetingMeant, meetingOf, upcoming } from '../meetings/which-meeting.ts';
import { personMeant } from '../people.ts';

/** Jäv that is registered for a meeting to come: who, in what ärende. Grounds are not told on. */
export interface RecusalsAhead {
  readonly kind: 'recusals-ahead';
  readonly board: string;
  readonly date: LocalDate;
  /** The item's number, where one is asked about. */
  readonly item: string | null;
  /** Others than the asker read along: neither that there is any nor that there is none is told. */
  readonly readAlong: boolean;
  /** Null for somebody who is told by the protokoll, and where others read along. */
  readonly registered:
    | readonly { readonly person: string; readonly item: string; readonly heading: string | null }[]
    | null;
  /** Raised or contested, and settled by the board: for those who see to it, and for whom it is of or by. */
  readonly open: readonly OpenRecusal[];
  /** Of one's own: what is reported for meetings after this one. */
  readonly later?: readonly RecusalsAhead[];
  /** What the kallelse itself says of somebody's jäv. */
  readonly inNotice?: readonly string[];
  /** Those of meetings that have been may be asked for as well. */
  readonly orBefore?: boolean;
}

/** A question of jäv that is raised, or contested, and not settled. */
export interface OpenRecusal {
  readonly person: string;
  readonly item: string;
  readonly heading: string | null;
  readonly contested: boolean;
}

/** Who sees to it that the board settles what is raised (KL 6:30). */
const SEES_TO_IT: ReadonlySet<Capacity> = new Set<Capacity>(['CHAIR', 'VICE_CHAIR', 'OFFICE']);

/** Null where the question is not of a meeting to come. */
export function recusalsAhead(asking: Asking): RecusalsAhead | null {
  if (asking.audience === 'asker' && asking.understanding.entities.numbers.length > 0) return null;
  const { text } = asking.understanding.message;
  const said =
    asking.understanding.entities.dates.length > 0 || speaksOf(asking, 'next') || REPORTED.test(text);
  // "Vem var jävig i november?" tells of the November that has been, where there was a meeting.
  const back = asking.understanding.message.words.some((word) => PAST.test(word.text)) || hasBeenHeld(asking);
  const meant = meetingMeant(asking, back ? 'last' : 'next');
  return said && meant.kind === 'one' ? aheadAt(asking, meant.meeting, null) : null;
}

/** "Vilka har avstått i år": of a year or season in which meetings have been held, unless the next is said. */
function hasBeenHeld(asking: Asking): boolean {
  const [date] = asking.understanding.entities.dates;
  const isOfDays = date === undefined || isDay(date) || (date.kind === 'parts' && date.month !== null);
  return !isOfDays && !speaksOf(asking, 'next') && held(asking).some(({ state }) => fits(date, state.date));
}

/** "Någon jäv anmäld till mötet?" */
const REPORTED =
  /(?<!\p{L})(?:anmäl\p{L}*|registrer\p{L}*)(?!\p{L}).*(?<!\p{L})(?:till|inför|på) (?:nästa )?(?:mötet|möte|sammanträdet)(?!\p{L})/iu;

/** Where others read along and no jäv is found, "none" would tell of the next meeting too: null where there is none. */
export function recusalsAheadOfNext(asking: Asking): RecusalsAhead | null {
  if (asking.audience === 'asker') return null;
  const [next] = upcoming(asking);
  return next ? aheadAt(asking, next, null) : null;
}

/** "Har någon anmält jäv", "vem är jävig", "är jag jävig nånstans": as it is now, and of nobody named, no day and no item. */
const AS_IT_IS =
  /(?<!\p{L})har (?:(?:någon|nån|några|vem|vilka|det|jag|ngn)(?: \p{L}+){0,2} |)(?:anmält|anmäld|registrer)|(?<!\p{L})(?:någon|nån|inga|ingen|några) (?:har )?(?:anmält |anmäld |anmälda )?jäv|(?:vem|vilka|någon|nån|några|jag|ngn)(?: (?:är|e|som är|det|alla|nu))* jävig|(?<!\p{L})(?:är|e) (?:någon|nån|några|jag|ngn) (?:\p{L}+ )?jävig|(?<!\p{L})(?:vem|vilka)(?: som)? har jäv(?!\p{L})|(?<!\p{L})(?:lista|visa|vilka|vad för)(?: alla| all| de)? jäv(?:en|sanmälning\p{L}*)?(?!\p{L})|(?<!\p{L})finns (?:det )?(?:något |någon |nåt |nån )?jäv(?!\p{L})/iu;
/** "Är någon jävsfråga öppen?", "vilka jävsfrågor ska styrelsen avgöra?" */
const OF_OPEN =
  /(?<!\p{L})(?:(?:öppna|olösta|oavgjorda|bestridda|lyfta) jävs?(?:fråg\p{L}*|anmäl\p{L}*)|jävsfråg\p{L}*(?: \p{L}+){0,3} (?:mot mig|öppen|öppna|olöst\p{L}*|oavgjor\p{L}*|kvar|väntar|avgör\p{L}*|pröva\p{L}*|ta ställning|lyft\p{L}*|bestri\p{L}*)|(?:har|är|blev) (?:det |någon |nån |ngn )?(?:lyfts?|väckts?|ifrågasatt|ifrågasatts|sagt)(?! \p{L}+rna)(?=.*(?:jäv|opartisk)).*(?:mig|min|jag))(?!\p{L})/iu;
/** "Varför är Lars jävig?", "är Lars jävig i ansökan från Fyren?": as it is now, of one who is named. */
const NOW_OF_ANOTHER =
  /^(?:(?:hej|och|men)[ ,.!]+)*(?:varför |vad |i vad |i vilk\p{L}+ (?:ärenden?|punkt(?:er)?|frågo?r?) |vilk\p{L}+ (?:ärenden?|punkt(?:er)?) )?(?:är|e) (?!jag |vi |du |ni |man |någon |nån |några )\p{L}+(?: \p{L}+)? (?:(?:nu|fortfarande|redan|anmäld(?: som)?|också) )*jävig(?!\p{L})/iu;
const OF_ONESELF = /(?<!\p{L})(?:jag|mig|min|mitt|mina)(?!\p{L})/iu;

/** The jäv that is reported for a meeting to come, where it is asked who is jävig; null: none is, or it is asked of something else. */
export function recusalsReported(asking: Asking): RecusalsAhead | null {
  const { message, entities } = asking.understanding;
  const { dates, numbers, persons, topic } = entities;
  const ofOpen = OF_OPEN.test(message.text);
  const isNow = NOW_OF_ANOTHER.test(message.text);
  const [person] = persons.length === 1 && (isNow || asksAnothersJav(message.text)) ? persons : [];
  const ofStanding = ofOpen || person !== undefined || asksOfPart(message.text) === 'JAV';
  if (asking.audience !== 'asker' || !(ofStanding || AS_IT_IS.test(message.text))) return null;
  if (dates.length + numbers.length + (person === undefined ? persons.length : 0) > 0) return null;
  if (!ofStanding && topic.some(({ weight }) => weight === 1)) return null;
  const name =
    person === undefined
      ? OF_ONESELF.test(message.text)
        ? asking.asker.person.name
        : null
      : (personMeant(asking)[0]?.name ?? null);
  const ofMatter = isNow && topic.some(({ weight }) => weight === 1);
  const isHers = (one: { readonly person: string; readonly heading: string | null }) =>
    (name === null || one.person === name) &&
    (!ofMatter || namesMatter(asking.understanding, one.heading ?? ''));
  const all = upcoming(asking).flatMap((meeting) => aheadAt(asking, meeting, null) ?? []);
  const told = all.map((ahead) => ({
    ...ahead,
    registered: ahead.registered?.filter(isHers) ?? null,
    open: ahead.open.filter(isHers),
    orBefore: name === null,
  }));
  // Whoever is told by the protokoll hears neither that there is any nor that there is none.
  const [found, ...later] = told.filter(
    ({ registered, open }) => registered === null || registered.length + open.length > 0,
  );
  if (found === undefined) return ofOpen ? (all[0] ?? null) : null;
  return name === null ? found : { ...found, later };
}

/** Of one item of a meeting to come: nothing of it is in any protokoll. */
export function recusalsAheadIn(asking: Asking, matter: Matter): RecusalsAhead | null {
  const meeting = matter.kind === 'item' ? meetingOf(asking.board, matter.meetingId) : undefined;
  return meeting ? aheadAt(asking, meeting, matter.number) : null;
}

/** Whoever has nothing to do with the board on the meeting's day takes part in nothing there, jäv or not. */
function isOnBoard({ seats, office, auditors, invitees }: BoardView, personId: string): boolean {
  const seated = seats.flatMap(({ member, substitutes }) => [...(member ? [member] : []), ...substitutes]);
  const others = [...office, ...auditors, ...invitees].map(({ person }) => person);
  return [...seated, ...others].some(({ id }) => id === personId);
}

function aheadAt(asking: Asking, { state }: MeetingOnRecord, of: string | null): RecusalsAhead | null {
  if (state.status === 'CLOSED' || state.date < asking.today) return null;
  const readAlong = asking.audience !== 'asker';
  const told = !readAlong && isToldOfRecusals(asking.asker.offices);
  const board = asking.board.onDay(state.date);
  const registered = state.matters
    .filter(({ item }) => of === null || item.number === of)
    .flatMap(({ item, recusals }) =>
      recusals
        .filter((one) => one.inEffect && isOnBoard(board, one.person.personId))
        .map((one) => ({ person: one.person.name, item: item.number, heading: item.heading })),
    );
  const own = asking.asker.personId;
  const seesToIt = asking.asker.offices.some((office) => SEES_TO_IT.has(office));
  const open = state.matters
    .filter(({ item }) => of === null || item.number === of)
    .flatMap(({ item, recusals }) =>
      recusals
        .filter(({ status }) => status === 'RAISED' || status === 'CONTESTED')
        .filter(({ person }) => isOnBoard(board, person.personId))
        .filter(
          ({ person, raisedBy, contestedBy }) =>
            seesToIt || [person, raisedBy, contestedBy].some((one) => one?.personId === own),
        )
        .map(({ person, status }) => ({
          person: person.name,
          item: item.number,
          heading: item.heading,
          contested: status === 'CONTESTED',
        })),
    );
  return {
    kind: 'recusals-ahead',
    board: asking.board.name,
    date: state.date,
    item: of,
    readAlong,
    registered: told ? registered : null,
    open: readAlong ? [] : open,
  };
}

const FEW = 3;
const OF_JAV = /(?<!\p{L})(?:jäv\p{L}*|opartisk\p{L}*)(?!\p{L})/iu;

/** The same with what the kallelse says of the asker's jäv, or of anybody's where nobody is asked of. */
export function withNotice(asking: Asking, ahead: RecusalsAhead, index: RecordIndex): RecusalsAhead {
  if (ahead.readAlong || ahead.registered === null) return ahead;
  const meeting = upcoming(asking).find(({ state }) => state.date === ahead.date);
  const { message, entities } = asking.understanding;
  const who = OF_ONESELF.test(message.text) ? asking.asker.person.name : personMeant(asking)[0]?.name;
  if (meeting === undefined || (entities.persons.length > 0 && who === undefined)) return ahead;
  const names = asking.board
    .onDay(meeting.state.date)
    .seats.flatMap(({ member, substitutes }) => [member, ...substitutes].flatMap((one) => one?.name ?? []));
  const texts = (grouped(index).ofMeeting.get(meeting.id) ?? [])
    .filter(({ documentKind, part }) => documentKind === 'kallelse' && part !== 'attachment')
    .flatMap(({ body }) => sentencesOf(body))
    .filter(
      (text) => OF_JAV.test(text) && (who === undefined ? names : [who]).some((name) => text.includes(name)),
    );
  const inNotice = [...new Set(texts)].slice(0, FEW);
  return inNotice.length === 0 ? ahead : { ...ahead, inNotice };
}

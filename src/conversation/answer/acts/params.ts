import type { LocalDate } from '../../../kernel/index.ts';
import { isAnothers } from '../../../meeting/index.ts';
import type { ActParams } from '../../action-handlers.ts';
import type { PersonView } from '../../knowledge.ts';
import { takenUpAskedOf } from '../../understand/agenda/asked-of-item.ts';
import { namesItsMeeting } from '../../understand/agenda/orders/as-text.ts';
import { isOfIt } from '../../understand/agenda/orders/at-hand-words.ts';
import { allItemsSaid, type ItemOrder, itemOrder } from '../../understand/agenda/orders/item-orders.ts';
import { itemOfPaper } from '../../understand/agenda/orders/papers-said.ts';
import { asksWhoDecidesOnIt, asksWhoSeesIt } from '../../understand/agenda/proposals-asked.ts';
import { wondersOfComing } from '../../understand/coming/asked/wonders.ts';
import { asksOfOthersThan } from '../../understand/coming/others-than.ts';
import { isDay } from '../../understand/dates/dates.ts';
import { type Act, type Intent, TARGETS } from '../../understand/intents.ts';
import { otherRecipient } from '../../understand/meetings/other-recipient.ts';
import { withoutMessengers } from '../../understand/named/messengers.ts';
import { strangerAskedOf } from '../../understand/named/stranger.ts';
import { namedTogether } from '../../understand/named/together.ts';
import type { Asking } from '../asking.ts';
import { personMeant } from '../people.ts';
import { withoutBoards } from './boards-said.ts';
import { CIRCULATION_ACTS } from './circulation-acts.ts';
import { ITEM_ACTS, itemEdited, itemSeen, withItsOwn } from './items/item-acts.ts';
import { type AtHand, itemAtHand, namesAnyItemAhead } from './items/item-at-hand.ts';
import {
  itemAtEnd,
  itemHeaded,
  movedAway,
  onlyReported,
  recusedFrom,
  takenOff,
  votedOn,
} from './items/item-headed.ts';
import {
  besideMeant,
  itemMeant,
  itemOfWords,
  swapMeant,
  withoutNumbers,
  withoutReason,
} from './items/item-meant.ts';
import { type ItemOnAgenda, onItsAgenda } from './items/item-on-agenda.ts';
import { itemOfSeen } from './items/item-seen-meant.ts';
import { itemWritten } from './items/item-written.ts';
import { namesOwnProposal } from './items/own-proposal-named.ts';
import { isDayOfOrder } from './meetings/day-of-order.ts';
import { MEETING_ACTS } from './meetings/meeting-acts.ts';
import {
  ANSWERS,
  meetingFor,
  OF_COMING,
  OF_MEETINGS_AHEAD,
  ON_THAT_DAY,
  onPlannedDay,
  onSeveral,
  SAYS_WHICH,
} from './meetings/meeting-of-act.ts';
import { dayNamed, dayWordsOf } from './meetings/other-meeting-meant.ts';
import { saidOfEach, severalMeant } from './meetings/several-meetings.ts';
import { MINUTES_ACTS } from './minutes-acts.ts';
import { ownAsked } from './own-asked.ts';
import { stretchesSaid } from './own-within.ts';
import type { ParamReader } from './param-reader.ts';
import { POLL_ACTS } from './poll-acts.ts';
import { otherDays, whoseAnswer } from './whose-answer.ts';
import { itemSaid, numbered } from './words-said.ts';

/** What each act needs beside board, meeting, item, § and person; an act without a row needs no more. */
const READERS: Partial<Readonly<Record<Act, ParamReader>>> = {
  ...MEETING_ACTS,
  ...ITEM_ACTS,
  ...CIRCULATION_ACTS,
  ...POLL_ACTS,
  ...MINUTES_ACTS,
};

/** Acts, and questions for capabilities, in which another person named is whom they are about, or on whose behalf they are done. */
const ABOUT_A_PERSON: ReadonlySet<Intent> = new Set<Intent>([
  'recusal.raise',
  'recusal.report',
  'recusal.withdraw',
  'meeting.remind',
  'notice.send',
  'circulation.remind',
  'circulation.answer',
  'rsvp.accept',
  'rsvp.decline',
  'rsvp.remote',
  'substitute.accept',
  'substitute.decline',
  'attendance.coming',
  'quorum.coming',
  'member.substitute',
]);

/** Acts on an item that may be named by what it is about: "bilaga till årsredovisningen". */
const NAMED_BY_ITS_HEADING: ReadonlySet<Act> = new Set<Act>([
  'attachment.add',
  'item.withdraw',
  'item.restore',
  'item.move',
]);

/** What was said of where, what and who. */
export async function paramsOf(asking: Asking, act: Act): Promise<ActParams> {
  const said = await paramsSaid(asking, act);
  return act === 'item.edit' ? withItsOwn(asking, said) : said;
}

async function paramsSaid(asking: Asking, act: Act): Promise<ActParams> {
  const { entities } = asking.understanding;
  const isOfOther = () => act === 'item.edit' && namesAnyItemAhead(asking, itemSeen(asking) ?? '');
  const isNear = isOfIt(act, withoutBoards(asking)) && itemSaid(entities) === null && !isOfOther();
  const near = isNear ? itemAtHand(asking) : null;
  if (near !== null) return { ...ofNear(asking, near), ...READERS[act]?.(asking) };
  const ofMatter = TARGETS[act] === 'matter' || NAMED_BY_ITS_HEADING.has(act);
  const moves = act === 'item.move' ? itemOrder(asking.understanding.message.words) : null;
  if (moves?.kind === 'swap-named' || moves?.kind === 'beside') {
    const params = await (moves.kind === 'beside' ? besideMeant(asking, moves) : swapMeant(asking, moves));
    return { ...named(asking, act, null), ...params };
  }
  const number = moves === null ? (itemSaid(entities) ?? paperItem(asking, act)) : numberToMove(moves);
  const seen = act === 'item.edit' && number === null ? itemSeen(asking) : null;
  if (seen !== null)
    return { ...named(asking, act, null), ...READERS[act]?.(asking), ...(await itemOfSeen(asking, seen)) };
  const of = act === 'item.edit' && number === null ? itemEdited(asking) : null;
  if (of !== null) {
    const { item, on } = await itemOfWords(asking, of);
    return { ...named(asking, act, numbered(item)), ...READERS[act]?.(asking), ...on };
  }
  const isOfAll = act === 'item.move' && allItemsSaid(asking.understanding.message.text) !== null;
  const byHeading = number === null && ofMatter && moves?.kind !== 'swap' && !isOfAll;
  const found = byHeading ? await itemByWords(asking, act, moves) : null;
  const read = READERS[act]?.(asking, found?.meetingId) ?? {};
  // A number that is read is of the agenda that is spoken of.
  const said = {
    ...named(outsideHeading(asking, act), act, number),
    ...read,
    ...(read.item === undefined ? found : null),
  };
  if (!OF_MEETINGS_AHEAD.has(act)) return said;
  const several = ANSWERS.has(act) ? await severalMeant(asking) : saidOfEach(asking);
  return several === null ? onPlannedDay(asking, said) : onSeveral(asking, said, several);
}

/** The item that is at hand, or what the asker has proposed herself. */
function ofNear({ board }: Asking, { meeting, number }: AtHand): ActParams {
  return {
    board: board.id,
    meetingId: meeting.id,
    meetingDate: meeting.state.date,
    ...(number === null ? { ownProposal: true } : { item: numbered(number) }),
  };
}

/** Board, meeting, item, § and person, for a question that a capability answers. */
export function paramsOfQuestion(asking: Asking, question: Intent): ActParams {
  const { message, entities } = asking.understanding;
  const unknown =
    question === 'attendance.coming'
      ? (strangerAskedOf(message, entities) ?? otherRecipient(message, entities))
      : null;
  const voted = OF_COMING.has(question) ? votedOn(asking) : null;
  return {
    ...named(asking, question, itemSaid(entities)),
    ...(question === 'attendance.coming' ? ownAskedOn(asking) : {}),
    ...(unknown === null ? {} : { unknown }),
    ...(voted === null ? {} : { ...voted, meetingSaid: true }),
  };
}

/** "Har ni tagit upp bryggan?", of what she has proposed; "krockar något nästa år?", of no one day. */
function ownAskedOn(asking: Asking): ActParams {
  const text = withoutBoards(asking);
  if (takenUpAskedOf(text) !== null && namesOwnProposal(asking, true)) return { asks: 'OWN_PROPOSALS' };
  if ((asksWhoSeesIt(text) || asksWhoDecidesOnIt(text)) && itemAtHand(asking)?.number === null)
    return { asks: 'OWN_PROPOSALS' };
  const own = ownAsked(text);
  const { dates } = asking.understanding.entities;
  if (own.asks === 'OWN_MEETINGS') return { ...own, ...stretchesSaid(dates, asking.today) };
  return own.asks === 'CLASHES' && !dates.some(isDay) ? { ...own, meetingSaid: false } : own;
}

function named(asking: Asking, intent: Intent, item: number | string | null): ActParams {
  const { meeting, said, noneOn } = meetingFor(asking, intent);
  const paragraph = asking.understanding.entities.numbers.find(({ kind }) => kind === 'paragraph')?.number;
  const says = asking.understanding.entities.persons.length > 0;
  const people = ABOUT_A_PERSON.has(intent) && says ? personMeant(ofWhomAsked(asking, intent)) : [];
  const [person, ...more] = people;
  const other = person && person.id !== asking.asker.personId ? person : null;
  const beside = ofSeveral(asking, intent, more).map(({ id, name }) => ({ personId: id, name }));
  return {
    board: asking.board.id,
    ...(meeting ? { meetingId: meeting.id, meetingDate: meeting.state.date } : {}),
    ...(said && SAYS_WHICH.has(intent) ? { meetingSaid: said } : {}),
    ...(noneOn !== null && (ON_THAT_DAY.has(intent) || isDayOfOrder(asking, intent, noneOn))
      ? { noMeetingOn: dayNamed(asking, noneOn), dayWords: dayWordsOf(asking, noneOn) }
      : {}),
    ...(item === null ? {} : { item }),
    ...(paragraph === undefined ? {} : { paragraph: Number.parseInt(paragraph, 10) }),
    ...(OF_MEETINGS_AHEAD.has(intent) ? answered(asking, intent, meeting?.state.date ?? null) : {}),
    ...(other && !OF_MEETINGS_AHEAD.has(intent) ? { person: other.name, personId: other.id } : {}),
    ...(other && beside.length > 0 ? { others: beside } : {}),
  };
}

/** Those of `more` of whom the same is asked or told as of the one named first. */
function ofSeveral(asking: Asking, intent: Intent, more: readonly PersonView[]): readonly PersonView[] {
  if (intent === 'member.substitute' || OF_COMING.has(intent)) return more;
  if (intent !== 'recusal.raise') return [];
  const { message, entities } = asking.understanding;
  const together = namedTogether(message, entities.persons);
  return more.filter(({ id }) => together.includes(id) && id !== asking.asker.personId);
}

function answered(asking: Asking, intent: Intent, of: LocalDate | null): ActParams {
  const alsoOn = otherDays(asking).filter((day) => day !== of);
  const isGuessed = asking.understanding.entities.dates.some((one) => one.kind === 'days' && one.bare);
  return {
    ...whoseAnswer(asking, intent),
    ...(alsoOn.length > 0 ? { alsoOn } : {}),
    ...(isGuessed ? { dayGuessed: true } : {}),
  };
}

/** "lägg till punkt ”Budget 2027”": what is named in the heading of a new ärende, or why it is wanted, says nothing of its meeting. */
function outsideHeading(asking: Asking, act: Act): Asking {
  const written = act === 'item.add' || act === 'item.propose' ? itemWritten(asking) : null;
  if (!written?.heading) return asking;
  const { understanding } = asking;
  const { message, entities } = understanding;
  const text = message.text.toLocaleLowerCase('sv');
  const spansOf = (...parts: readonly string[]) =>
    parts.filter(Boolean).flatMap((part) => {
      const from = text.indexOf(part.toLocaleLowerCase('sv'));
      return from < 0 ? [] : [{ from, to: from + part.length }];
    });
  const own = spansOf(written.heading, written.because);
  // "… Den räcker inte till sommaren": no day of a meeting, where it is none.
  const told = spansOf(written.background);
  const isOutside = ({ words: [first, last] }: { readonly words: readonly [number, number] }, spans = own) =>
    spans.every(
      ({ from, to }) => (message.words[last]?.end ?? 0) <= from || (message.words[first]?.start ?? 0) >= to,
    );
  if (own.length + told.length === 0) return asking;
  const outside = {
    ...entities,
    dates: entities.dates.filter(
      (one) => namesItsMeeting(message, one) || (isOutside(one) && (isDay(one) || isOutside(one, told))),
    ),
    concepts: entities.concepts.filter((one) => isOutside(one)),
    topic: [],
  };
  return { ...asking, understanding: { ...understanding, entities: outside } };
}

/** The item that is named by what it is about, with the meeting whose agenda has it. */
async function itemByWords(asking: Asking, act: Act, moves: ItemOrder | null): Promise<ItemOnAgenda | null> {
  const ahead =
    itemAtEnd(asking, act, moves) ??
    recusedFrom(asking, act) ??
    movedAway(asking, moves) ??
    takenOff(asking, act);
  if (ahead !== null) return ahead;
  const found = await itemMeant(namingItem(asking, act, moves), dayIsOfItem(act, moves));
  const meant = found !== null && isAnothers(found, withoutBoards(asking)) ? null : found;
  return meant === null ? (itemHeaded(asking, act, moves) ?? onlyReported(asking, act)) : onItsAgenda(meant);
}

/** "Flytta hyran till 20 maj": the day is that of the agenda it goes to, and not of the one that has it. */
function dayIsOfItem(act: Act, moves: ItemOrder | null): boolean {
  if (act !== 'item.move') return true;
  return moves?.kind === 'move' && moves.place !== null && moves.place.kind !== 'other-meeting';
}

/** What names the item: not where it is moved, and not why it is taken off. */
function namingItem(asking: Asking, act: Act, moves: ItemOrder | null): Asking {
  if (moves !== null) return withoutNumbers(asking);
  return act === 'item.withdraw' ? withoutReason(asking) : asking;
}

/** "Bilaga till 7a": the number is an item's, though no word says so. */
function paperItem({ understanding: { message } }: Asking, act: Act): number | string | null {
  const said = act === 'attachment.add' ? itemOfPaper(message.text) : null;
  return said === null ? null : numbered(said);
}

function numberToMove(order: ItemOrder): number | string | null {
  return order.kind === 'move' && order.item !== null ? numbered(order.item) : null;
}

const ALL_BUT = /^(?:vem|vilka|hur många|vem alla)(?!\p{L})[^?]*(?<!\p{L})(?:utom|förutom)(?!\p{L})/iu;

/** "Vilka kommer utom Jan?", "har fler än Jan förhinder?": of everybody else. */
function asksOfTheRest({ message, entities: { persons } }: Asking['understanding']): boolean {
  return ALL_BUT.test(message.text) || asksOfOthersThan(message, persons);
}

/** "Karim undrar om Anna kommer": whom it is asked of, without the one who wonders. */
function ofWhomAsked(asking: Asking, intent: Intent): Asking {
  const { understanding } = asking;
  const { message, entities } = understanding;
  if (intent === 'attendance.coming' && asksOfTheRest(understanding))
    return { ...asking, understanding: { ...understanding, entities: { ...entities, persons: [] } } };
  if (intent !== 'attendance.coming' || !wondersOfComing(message.text)) return asking;
  const persons = [...withoutMessengers(message, entities.persons)];
  return { ...asking, understanding: { ...understanding, entities: { ...entities, persons } } };
}

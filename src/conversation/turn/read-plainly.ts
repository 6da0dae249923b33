import { withoutBoards } from '../answer/acts/boards-said.ts';
import { itemAtHand, meansItemAhead, namesItemEver, nearOn } from '../answer/acts/items/item-at-hand.ts';
import { namesOwnProposal } from '../answer/acts/items/own-proposal-named.ts';
import { cancelledLately } from '../answer/acts/meetings/carried-over.ts';
import { writesAgenda } from '../answer/acts/rights.ts';
import type { Asking } from '../answer/asking.ts';
import { servingAt } from '../answer/meetings/serving-at.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import { termAsked } from '../answer/terms.ts';
import { takenUpAskedOf } from '../understand/agenda/asked-of-item.ts';
import { itemChangeAsked, numberOfItem } from '../understand/agenda/item-change-asked.ts';
import { asksHowListStands } from '../understand/agenda/list-asked.ts';
import { amountCorrected } from '../understand/agenda/orders/amount-corrected.ts';
import { byItemAtHand } from '../understand/agenda/orders/at-hand-words.ts';
import { carriesAllTo, copiesAgenda } from '../understand/agenda/orders/carries-over.ts';
import { guestSaid } from '../understand/agenda/orders/guest-said.ts';
import { fieldHeaded, fieldOrder } from '../understand/agenda/orders/item-fields.ts';
import { allItemsSaid, movesToOther, namedAtEnd } from '../understand/agenda/orders/item-orders.ts';
import { renamed, shallBeCalled } from '../understand/agenda/orders/item-renamed.ts';
import { itemTakenOff, takesOffOfMeeting } from '../understand/agenda/orders/item-taken-off.ts';
import {
  addsAnother,
  addsBarely,
  addsItem,
  addsToMeeting,
  listsForMeeting,
  ordersTakenUp,
} from '../understand/agenda/orders/new-item.ts';
import { backgroundOf } from '../understand/agenda/orders/order-parts.ts';
import { givesFileToItem } from '../understand/agenda/orders/papers-said.ts';
import { letsGo } from '../understand/agenda/own-proposal.ts';
import { laysPlan } from '../understand/agenda/plan-said.ts';
import {
  asksWhoDecidesOnIt,
  asksWhoSeesIt,
  proposalsAsked,
  repliesToProposerNamed,
} from '../understand/agenda/proposals-asked.ts';
import { asksWhoComes } from '../understand/coming/asked/asked-of-coming.ts';
import { asksOfAnybodysTie, asksOfTie } from '../understand/coming/asked/tie-asked.ts';
import { asksWhomOneServesFor } from '../understand/coming/asked/whom-one-serves-for.ts';
import { asksInstead } from '../understand/coming/asks-instead.ts';
import { outForRecusal, reportsOwnRecusal } from '../understand/coming/in-item/own-recusal.ts';
import { asksOfOthersThan } from '../understand/coming/others-than.ts';
import { comesThere } from '../understand/coming/own-coming.ts';
import { passedOn } from '../understand/coming/told/passed-on.ts';
import { answerToldWrong } from '../understand/coming/told/told-wrong.ts';
import { fits, isDay } from '../understand/dates/dates.ts';
import type { Intent } from '../understand/intents.ts';
import { asksClashes } from '../understand/meetings/clashes-asked.ts';
import { tellsOfNewMeeting } from '../understand/meetings/meeting-told.ts';
import { remindsOnDay, showsNotice } from '../understand/meetings/notice-words.ts';
import { asksOwnMeetings } from '../understand/meetings/own-meetings.ts';
import { movesBarely, reschedules, tellsOfChange } from '../understand/meetings/reschedules.ts';
import { undoSaid } from '../understand/meetings/undo-said.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import { byPlainWords } from '../understand/plain-words.ts';
import { saysSecrecy } from '../understand/secrecy/secrecy-said.ts';
import { isOfNoItem, seenNamed } from '../understand/secrecy/seen-named.ts';
import { tellsOfMistake } from '../understand/secrecy/shown-by-mistake.ts';
import { secrecyAskedOf } from '../understand/secrecy/who-sees-asked.ts';
import type { Understanding } from '../understand/understand.ts';
import { ofItemCall, thanksInItem } from './item-call-said.ts';
import { ofNextCalled, ofPresence } from './read-presence.ts';
import type { Situation } from './situation.ts';

/** What the plain words of a message settle, and of which board it is where that follows from what is at hand. */
export interface ReadPlainly {
  readonly plain: Intent | null;
  readonly boardAtHand: string | null;
}

const CANNOT_FIRST = sifted(
  /^(?:(?:hej|tyvärr|nej|sorry)[\s,.!]+)*(?:jag )?(?:kan|hinner|kommer)(?: tyvärr| dessvärre)? (?:inte|ej)(?!\p{L})[^?]*(?<!\p{L})(?:flytta|flytt|byta? dag|annan dag|annat datum|skjuta? (?:på|upp))(?!\p{L})/iu,
);

/** By what the words name, by what the asker has just worked on, and by who she is. `asked`: of each of her boards. */
export function readPlainly(
  sure: Intent | null,
  understanding: Understanding,
  {
    context: { subject, worked = null },
    withFiles = false,
    boardChosen,
  }: Pick<Situation, 'context' | 'withFiles' | 'boardChosen'>,
  asked: () => readonly Asking[],
): ReadPlainly {
  // Whose board it is of ("Norrskog: …", "… i Norrskog") is no part of what is said.
  const text = withoutBoards({ understanding }).replace(/^[\s,.:;–-]+/u, '');
  if (withFiles && givesFileToItem(text)) return { plain: 'attachment.add', boardAtHand: null };
  const cancelled = carriesAllTo(text) ? asked().find((one) => cancelledLately(one)) : undefined;
  if (cancelled !== undefined) return { plain: 'item.move', boardAtHand: cancelled.board.id };
  const ofProposed = asksWhoSeesIt(text) || asksWhoDecidesOnIt(text);
  const proposed = ofProposed ? asked().find((one) => itemAtHand(one)?.number === null) : undefined;
  if (proposed !== undefined) return { plain: 'attendance.coming', boardAtHand: proposed.board.id };
  const ofAgenda = boardChosen ?? worked?.boardId;
  const isWorking = worked !== null && asked().some((one) => one.board.id === ofAgenda && writesAgenda(one));
  if (isWorking && asksHowListStands(text)) return { plain: 'agenda.show', boardAtHand: ofAgenda ?? null };
  // "Vad betyder bordlagt": the word is explained, whatever has been so.
  if (termAsked(text) !== null) return { plain: 'rule.minutes', boardAtHand: null };
  if (asksWhomOneServesFor(text) && asked().every((one) => !isCalledIn(one)))
    return { plain: 'member.substitute', boardAtHand: null };
  if (asksOfTie(text) || asksOfAnybodysTie(text)) return { plain: 'recusal.ask', boardAtHand: null };
  const near = nearOn(asked);
  const ofIt = byItemAtHand(text, near);
  if (ofIt !== null) return { plain: ofIt, boardAtHand: near.boardAtHand() };
  const writes = () => asked().some(writesAgenda);
  const plain =
    addedWithoutFile(sure, text, withFiles, writes) ??
    ofAnother(text, near.atHand, writes) ??
    (listsForMeeting(text.replace(/\s+/gu, ' ')) && writes() ? 'item.add' : null) ??
    ofPlan(text, understanding, asked, writes) ??
    (showsNotice(text) && asked().some(hasNoticeToSend) ? 'notice.send' : null) ??
    (remindsOnDay(text) && !hasMeetingThen(understanding, asked) ? 'attendance.coming' : null) ??
    ofWish(sure, text, writes) ??
    ofProposals(text, writes, understanding, asked) ??
    (takenUpAskedOf(text) !== null && asked().some((one) => namesOwnProposal(one, true))
      ? 'attendance.coming'
      : null) ??
    ofItemChange(text, asked) ??
    ofSecrecy(text, near.isNamed) ??
    ofSeen(sure, text, near.isNamed, writes) ??
    passedOn(text) ??
    (boardOfThose(text, understanding) ? 'attendance.coming' : null) ??
    (asksOwnMeetings(text) ||
    asksClashes(text) ||
    undoSaid(text) === 'ANSWER' ||
    asksOfOthersThan(understanding.message, understanding.entities.persons)
      ? 'attendance.coming'
      : null) ??
    ofPresence(text, near.isNamed, writes, asked) ??
    (subject?.matter == null ? ofNextCalled(sure, text, asked) : null) ??
    ofItemCall(text, asked) ??
    ofComing(text, understanding, writes, () => asked().some(servesInItem)) ??
    ofGuest(text, understanding, writes) ??
    ofAmount(text, (of) => asked().some((one) => meansItemAhead(one, of)), writes) ??
    ofHeading(text, (of) => asked().some((one) => meansItemAhead(one, of)), writes) ??
    ofTakenOff(sure, text, near.isNamed, writes) ??
    (letsGo(text) && asked().some((one) => !writesAgenda(one) && namesOwnProposal(one))
      ? 'item.withdraw'
      : null) ??
    (movesToOther(text) && writes() && (allItemsSaid(text) !== null || near.isNamed(text))
      ? 'item.move'
      : null) ??
    (copiesAgenda(text) && writes() ? 'item.move' : null) ??
    (sure === 'agenda.post' && hidesSomething(text) ? 'item.edit' : null) ??
    (tellsOfNewMeeting(text) && writes() && isOfNoMeeting(understanding, asked) ? 'meeting.create' : null) ??
    (reschedules(text) ||
    ((tellsOfChange(text) || (understanding.entities.boards.length > 0 && movesBarely(text))) && writes())
      ? 'meeting.move'
      : null) ??
    byPlainWords(sure, understanding, {
      afterMeeting: subject?.meetingId != null,
      afterMatter: subject?.matter != null,
      afterMinutes: subject?.intent === 'minutes.status',
    });
  return { plain, boardAtHand: null };
}

/** Whether she serves at a meeting ahead, or is asked to: then that tells for whom. */
const isCalledIn = (asking: Asking): boolean =>
  upcoming(asking).some(({ state }) => /^(?:SERVING|ASKED)$/u.test(servingAt(asking, state)?.is ?? ''));

/** Whether she prepares the board's meetings, and nobody is called to the next, which has an agenda. */
function hasNoticeToSend(asking: Asking): boolean {
  const next = upcoming(asking)[0]?.state;
  return writesAgenda(asking) && next?.agenda.items != null && next.noticeBook.sent.length === 0;
}

/** "Avtalet får inte ligga i kanalen": of something that is to be hidden there, and no order to post the agenda. */
function hidesSomething(text: string): boolean {
  return saysSecrecy(text) && !/dagordning|agenda/iu.test(text);
}

/** Of one day ahead, on which none of her boards meets. */
function isOfNoMeeting({ entities: { dates } }: Understanding, asked: () => readonly Asking[]): boolean {
  const [day, ...more] = dates;
  if (day === undefined || more.length > 0) return false;
  return asked().every((one) => upcoming(one).every(({ state }) => !fits(day, state.date)));
}

/** "Vilka kommer i Skogsbygden?": to the board's meeting, and from none of its members. */
function boardOfThose(text: string, { entities }: Understanding): boolean {
  return entities.boards.length > 0 && asksWhoComes(text);
}

/** "Lägg till bilar till mötet i december", "lägg till ansökan från Fixargruppen": with no file beside it a new ärende. */
function addedWithoutFile(
  sure: Intent | null,
  text: string,
  withFiles: boolean,
  writes: () => boolean,
): Intent | null {
  if (withFiles) return null;
  if (sure === 'attachment.add' && addsToMeeting(text)) return 'item.add';
  const mayBe = sure === null || sure === 'attachment.add' || sure === 'outside';
  return mayBe && addsBarely(text) && writes() ? 'item.add' : null;
}

/** "9/9, 14/10, 9/12", by whoever prepares the meetings: a plan, where none of the days has a meeting yet. */
function ofPlan(
  text: string,
  { entities: { dates } }: Understanding,
  asked: () => readonly Asking[],
  writes: () => boolean,
): Intent | null {
  const days = dates.filter(isDay);
  const lays = laysPlan({ text, days: days.length });
  if (lays === null || !writes()) return null;
  return lays === 'BARE' && hasMeetingThen({ entities: { dates } }, asked) ? null : 'plan.add';
}

/** Whether one of her boards meets on a day that is named. */
function hasMeetingThen(
  { entities: { dates } }: { readonly entities: Pick<Understanding['entities'], 'dates'> },
  asked: () => readonly Asking[],
): boolean {
  const days = dates.filter(isDay);
  return asked().some((one) => upcoming(one).some(({ state }) => days.some((day) => fits(day, state.date))));
}

/** "Och så en om bemanningen": one more, by whoever makes the agenda; without its noun after one that was worked on. */
function ofAnother(text: string, atHand: () => boolean, writes: () => boolean): Intent | null {
  const adds = addsAnother(text);
  return adds !== null && writes() && (adds === 'BY_NOUN' || atHand()) ? 'item.add' : null;
}

/** "Ta upp parkeringen i april": by one who makes no agenda, a wish to the kansli. */
function ofWish(sure: Intent | null, text: string, writes: () => boolean): Intent | null {
  const mayBe = sure === null || sure === 'outside' || sure === 'help';
  return mayBe && ordersTakenUp(text) && !writes() ? 'item.propose' : null;
}

/** "Jävig på Myrhed", "kommer i Norrskog": told of herself by one who is no kansli; "fråga Wille i stället", by the kansli. */
function ofComing(
  text: string,
  { message, entities: { persons, boards } }: Understanding,
  writes: () => boolean,
  serves: () => boolean,
): Intent | null {
  if (persons.length === 1 && asksInstead(text) && writes()) return 'substitute.accept';
  const wrong = persons.length === 1 && writes() ? answerToldWrong(text) : null;
  if (wrong !== null) return wrong === 'NO' ? 'rsvp.decline' : 'rsvp.accept';
  const ofItem = persons.length === 1 && writes() ? thanksInItem(text) : null;
  if (ofItem !== null) return ofItem === 'YES' ? 'substitute.accept' : 'substitute.decline';
  if (persons.length > 0 || message.text.includes('?')) return null;
  // Whoever serves there is asked whether her yes is taken back, or jäv reported.
  if (outForRecusal(text) && !writes()) return serves() ? 'substitute.decline' : 'recusal.report';
  if (reportsOwnRecusal(text)) return writes() ? null : 'recusal.report';
  // "Kan inte den 17, vi får flytta": her own förhinder; whether it is moved is the kansli's.
  if (CANNOT_FIRST.test(text) && !writes()) return 'rsvp.decline';
  const comes = boards.length === 0 || text === message.text ? null : comesThere(text);
  if (comes === null || writes()) return null;
  return comes === 'COMES' ? 'rsvp.accept' : 'rsvp.decline';
}

/** Whether the asker serves in an ärende alone, because of jäv. */
function servesInItem({ board, asker }: Asking): boolean {
  return board.meetings.some(({ state }) =>
    state.matters.some(({ calls }) =>
      calls.some(({ person, status }) => person.personId === asker.personId && status === 'ACCEPTED'),
    ),
  );
}

/** "Stryk minibussen den 7 oktober, för dyrt": an item of an agenda ahead, and not the meeting of that day. */
function ofTakenOff(
  sure: Intent | null,
  text: string,
  isNamed: (words: string) => boolean,
  writes: () => boolean,
): Intent | null {
  const of = itemTakenOff(text);
  if (of === null) return null;
  if ((numberOfItem(of) !== null || isNamed(of)) && writes()) return 'item.withdraw';
  return sure === 'meeting.cancel' && takesOffOfMeeting(text) ? 'item.withdraw' : null;
}

/** "Bjud in revisorn till punkt 8": of one who is not called, told in the item by whoever makes the agenda. */
function ofGuest(
  text: string,
  { entities: { persons } }: Understanding,
  writes: () => boolean,
): Intent | null {
  const of = persons.length === 0 ? guestSaid(text)?.of : undefined;
  return of !== undefined && numberOfItem(of) !== null && writes() ? 'item.edit' : null;
}

/** "Klivet ska ha 200 000 inte 220", "punkt 8 ska ha 200 000": of an item of an agenda ahead, by whoever makes it. */
function ofAmount(text: string, isMeant: (words: string) => boolean, writes: () => boolean): Intent | null {
  const of = amountCorrected(text)?.of;
  if (of === undefined || !writes()) return null;
  return isMeant(of) || numberOfItem(of) !== null ? 'item.edit' : null;
}

/** "Döp om hyran till lokalerna", "Mimmi föredrar hyran", "hyran sist tack": of an item that an agenda ahead has, by whoever makes it. */
function ofHeading(text: string, isNamed: (words: string) => boolean, writes: () => boolean): Intent | null {
  // What it is to stand after is not changed by it.
  if (addsItem(text)) return null;
  const edited =
    backgroundOf(text) ??
    renamed(text)?.of ??
    shallBeCalled(text)?.of ??
    fieldHeaded(text)?.of ??
    fieldOrder(text)?.of;
  const placed = edited === undefined ? namedAtEnd(text)?.of : undefined;
  const of = edited ?? placed;
  if (of === undefined || !isNamed(of) || !writes()) return null;
  return placed === undefined ? 'item.edit' : 'item.move';
}

/** "Är minibussen intern den 7 oktober?": of an item of an agenda ahead. */
function ofSecrecy(text: string, isNamed: (words: string) => boolean): Intent | null {
  const of = secrecyAskedOf(text);
  return of !== null && isNamed(of) ? 'agenda.item' : null;
}

/** "Myrhed ska inte kunna läsas av andra än styrelsen": of an item of an agenda ahead, or of none that there is. */
function ofSeen(
  sure: Intent | null,
  text: string,
  isNamed: (words: string) => boolean,
  writes: () => boolean,
): Intent | null {
  const seen = seenNamed(text);
  if (writes() && (seen?.internal ?? true) && tellsOfMistake(text) && !isOfNoItem(text)) return 'item.edit';
  if (seen === null) return null;
  return isNamed(seen.of) || (writes() && (seen.isItem || sure === null)) ? 'item.edit' : null;
}

/** "Varför togs punkt 4 bort?": of an item by its number, or that is or has been on an agenda ahead. */
function ofItemChange(text: string, asked: () => readonly Asking[]): Intent | null {
  const change = itemChangeAsked(text);
  if (change === null) return null;
  const isItem = numberOfItem(change.of) !== null || asked().some((one) => namesItemEver(one, change.of));
  return isItem ? 'attendance.coming' : null;
}

/** "Har ni tagit upp mitt förslag?"; what others have proposed is asked by whoever prepares. */
function ofProposals(
  text: string,
  writes: () => boolean,
  { entities: { persons } }: Understanding,
  boards: () => readonly Asking[],
): Intent | null {
  // "Nej tack till Annas": of hers, where one waits.
  if (repliesToProposerNamed(text)) {
    return boards().some((one) => waitsFrom(one, persons)) && writes() ? 'attendance.coming' : null;
  }
  const asked = proposalsAsked(text);
  return asked === null || (asked === 'WAITING' && !writes()) ? null : 'attendance.coming';
}

/** Whether something that one of them has proposed waits for the kansli's answer. */
function waitsFrom(asking: Asking, persons: Understanding['entities']['persons']): boolean {
  return upcoming(asking).some(({ state }) =>
    state.agenda.proposals.some(
      ({ by, outcome }) => outcome.kind === 'WAITING' && persons.some(({ id }) => id === by.personId),
    ),
  );
}

/** "Säg till Anna att vi tar den i mars", to whoever makes the agenda, where something of Anna's waits: no message of one's own. */
export function answersOneWhoWaits(
  { message: { text }, entities: { persons } }: Understanding,
  asked: () => readonly Asking[],
): boolean {
  return repliesToProposerNamed(text) && asked().some((one) => writesAgenda(one) && waitsFrom(one, persons));
}

import { withoutBoards } from '../answer/acts/boards-said.ts';
import { itemAtHand, meansItemAhead, nearOn } from '../answer/acts/items/item-at-hand.ts';
import { namesOwnProposal } from '../answer/acts/items/own-proposal-named.ts';
import { cancelledLately } from '../answer/acts/meetings/carried-over.ts';
import { writesAgenda } from '../answer/acts/rights.ts';
import type { Asking } from '../answer/asking.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import { termAsked } from '../answer/terms.ts';
import { becameOfAnothers, takenUpAskedOf } from '../understand/agenda/asked-of-item.ts';
import { asksHowListStands } from '../understand/agenda/list-asked.ts';
import { byItemAtHand } from '../understand/agenda/orders/at-hand-words.ts';
import { carriesAllTo, copiesAgenda } from '../understand/agenda/orders/carries-over.ts';
import { allItemsSaid, movesToOther } from '../understand/agenda/orders/item-orders.ts';
import { listsForMeeting } from '../understand/agenda/orders/new-item.ts';
import { givesFileToItem } from '../understand/agenda/orders/papers-said.ts';
import { itemPutOff } from '../understand/agenda/orders/taken-then.ts';
import { letsGo } from '../understand/agenda/own-proposal.ts';
import { asksWhoDecidesOnIt, asksWhoSeesIt, proposalsAsked } from '../understand/agenda/proposals-asked.ts';
import { asksQuorumIfAway } from '../understand/coming/asked/absence-supposed.ts';
import { asksWhoComes } from '../understand/coming/asked/asked-of-coming.ts';
import { asksOwnTurn } from '../understand/coming/asked/own-turn-words.ts';
import { asksOfAnybodysTie, asksOfTie } from '../understand/coming/asked/tie-asked.ts';
import { asksWhomOneServesFor } from '../understand/coming/asked/whom-one-serves-for.ts';
import { asksOfOthersThan } from '../understand/coming/others-than.ts';
import { passedOn } from '../understand/coming/told/passed-on.ts';
import { fits } from '../understand/dates/dates.ts';
import type { Intent } from '../understand/intents.ts';
import { asksOfCourse } from '../understand/meetings/at-meetings-asked.ts';
import { heldAllTheSame } from '../understand/meetings/cancelling-undone.ts';
import { asksClashes } from '../understand/meetings/clashes-asked.ts';
import { tellsOfNewMeeting } from '../understand/meetings/meeting-told.ts';
import { remindsOnDay, showsNotice } from '../understand/meetings/notice-words.ts';
import { asksOwnMeetings } from '../understand/meetings/own-meetings.ts';
import { asksDayRed, asksRedDays } from '../understand/meetings/red-days-asked.ts';
import {
  movesBarely,
  postponesBoard,
  reschedules,
  tellsOfChange,
} from '../understand/meetings/reschedules.ts';
import { undoSaid } from '../understand/meetings/undo-said.ts';
import { byPlainWords } from '../understand/plain-words.ts';
import type { Understanding } from '../understand/understand.ts';
import { ofItemCall } from './item-call-said.ts';
import {
  addedToMeetingThere,
  addedWithoutFile,
  hasMeetingThen,
  hidesSomething,
  ofAmount,
  ofAnother,
  ofGuest,
  ofHeading,
  ofItemChange,
  ofMovedFromDay,
  ofPlan,
  ofSecrecy,
  ofSeen,
  ofTakenOff,
  ofWish,
} from './plainly-agenda.ts';
import {
  hasNoticeToSend,
  isCalledIn,
  ofApprover,
  ofComing,
  ofNoticeSeen,
  ofProposals,
  servesInItem,
} from './plainly-coming.ts';
import { ofNextCalled, ofPresence, ofSeatLeft, ofThoseLeft } from './read-presence.ts';
import type { Situation } from './situation.ts';

/** What the plain words of a message settle, and of which board it is where that follows from what is at hand. */
export interface ReadPlainly {
  readonly plain: Intent | null;
  readonly boardAtHand: string | null;
}

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
  const held = heldAllTheSame(text) ? asked().find((one) => cancelledLately(one)) : undefined;
  if (held !== undefined) return { plain: 'meeting.cancel', boardAtHand: held.board.id };
  const ofProposed = asksWhoSeesIt(text) || asksWhoDecidesOnIt(text);
  const proposed = ofProposed ? asked().find((one) => itemAtHand(one)?.number === null) : undefined;
  if (proposed !== undefined) return { plain: 'attendance.coming', boardAtHand: proposed.board.id };
  const ofAgenda = boardChosen ?? worked?.boardId;
  const isWorking = worked !== null && asked().some((one) => one.board.id === ofAgenda && writesAgenda(one));
  if (isWorking && asksHowListStands(text)) return { plain: 'agenda.show', boardAtHand: ofAgenda ?? null };
  // "Vad betyder bordlagt": the word is explained, whatever has been so.
  if (termAsked(text) !== null) return { plain: 'rule.minutes', boardAtHand: null };
  if (asksOfCourse(text)) return { plain: 'rule.notice', boardAtHand: null };
  if (
    asksWhomOneServesFor(text) &&
    asksOwnTurn(text) &&
    asked().some((one) => isCalledIn(one) || servesInItem(one))
  )
    return { plain: 'attendance.coming', boardAtHand: null };
  if (asksWhomOneServesFor(text) && asked().every((one) => !isCalledIn(one) && !servesInItem(one)))
    return { plain: 'member.substitute', boardAtHand: null };
  if ((asksOfTie(text) || asksOfAnybodysTie(text)) && !asksQuorumIfAway(text))
    return { plain: 'recusal.ask', boardAtHand: null };
  const own = takenUpAskedOf(text) === null ? [] : asked().filter((one) => namesOwnProposal(one, true));
  if (own.length === 1) return { plain: 'attendance.coming', boardAtHand: own[0]?.board.id ?? null };
  const waiting =
    proposalsAsked(text) === 'WAITING' ? asked().filter((one) => writesAgenda(one) && hasWaiting(one)) : [];
  if (waiting.length === 1) return { plain: 'attendance.coming', boardAtHand: waiting[0]?.board.id ?? null };
  const near = nearOn(asked);
  const ofIt = byItemAtHand(text, near);
  if (ofIt !== null) return { plain: ofIt, boardAtHand: near.boardAtHand() };
  const writes = () => asked().some(writesAgenda);
  const plain =
    addedWithoutFile(sure, text, withFiles, writes) ??
    (withFiles ? null : addedToMeetingThere(sure, text, understanding, asked)) ??
    ofAnother(text, near.atHand, writes) ??
    (listsForMeeting(text.replace(/\s+/gu, ' ')) && writes() ? 'item.add' : null) ??
    ofPlan(text, understanding, asked, writes) ??
    (showsNotice(text) && asked().some(hasNoticeToSend) ? 'notice.send' : null) ??
    ofApprover(text, understanding, asked) ??
    ofNoticeSeen(text, asked) ??
    ofSeatLeft(text, understanding, asked) ??
    (remindsOnDay(text) && !hasMeetingThen(understanding, asked) ? 'attendance.coming' : null) ??
    ofWish(sure, text, writes) ??
    ofProposals(text, writes, understanding, asked) ??
    (takenUpAskedOf(text) !== null && asked().some((one) => namesOwnProposal(one, true))
      ? 'attendance.coming'
      : null) ??
    ofThoseLeft(text, understanding) ??
    ofItemChange(text, asked) ??
    ofSecrecy(text, near.isNamed) ??
    ofSeen(sure, text, near.isNamed, writes) ??
    passedOn(text) ??
    (boardOfThose(text, understanding) ? 'attendance.coming' : null) ??
    (asksOwnMeetings(text) ||
    asksClashes(text) ||
    asksRedDays(text) ||
    asksDayRed(text) ||
    becameOfAnothers(text) ||
    undoSaid(text) === 'ANSWER' ||
    (undoSaid(text) === 'DONE' && subject?.matter == null) ||
    asksOfOthersThan(understanding.message, understanding.entities.persons)
      ? 'attendance.coming'
      : null) ??
    ofPresence(text, near.isNamed, writes, asked) ??
    (subject?.matter == null ? ofNextCalled(sure, text, asked) : null) ??
    ofItemCall(text, asked) ??
    ofComing(text, understanding, writes, () => asked().some(servesInItem)) ??
    ofGuest(text, understanding, asked, writes) ??
    ofAmount(text, (of) => asked().some((one) => meansItemAhead(one, of)), writes) ??
    ofHeading(text, (of) => asked().some((one) => meansItemAhead(one, of)), writes) ??
    ofTakenOff(sure, text, near.isNamed, writes) ??
    (writes() && near.isNamed(itemPutOff(text) ?? '') ? 'item.move' : null) ??
    (letsGo(text) && asked().some((one) => !writesAgenda(one) && namesOwnProposal(one))
      ? 'item.withdraw'
      : null) ??
    (movesToOther(text) && writes() && (allItemsSaid(text) !== null || near.isNamed(text))
      ? 'item.move'
      : null) ??
    ofMovedFromDay(text, near.isNamed, writes) ??
    (copiesAgenda(text) && writes() ? 'item.move' : null) ??
    (sure === 'agenda.post' && hidesSomething(text) ? 'item.edit' : null) ??
    (tellsOfNewMeeting(text) && writes() && isOfNoMeeting(understanding, asked) ? 'meeting.create' : null) ??
    (reschedules(text) ||
    ((tellsOfChange(text) ||
      (understanding.entities.boards.length > 0 && movesBarely(text)) ||
      postponesBoard(understanding.message, understanding.entities.boards)) &&
      writes())
      ? 'meeting.move'
      : null) ??
    byPlainWords(sure, understanding, {
      afterMeeting: subject?.meetingId != null,
      afterMatter: subject?.matter != null,
      afterMinutes: subject?.intent === 'minutes.status',
    });
  return { plain, boardAtHand: null };
}

/** Whether something that has been proposed waits for the kansli's answer. */
function hasWaiting(asking: Asking): boolean {
  return upcoming(asking).some(({ state }) =>
    state.agenda.proposals.some(({ outcome }) => outcome.kind === 'WAITING'),
  );
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

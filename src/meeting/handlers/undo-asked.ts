import { type QuestionHandler, undoSaid } from '../../conversation/index.ts';
import { epochOf, HOUR, localDateOf } from '../../kernel/index.ts';
import type { CardButton, Reply, Turn } from '../../teams/contract.ts';
import { itemById, itemByNumber } from '../domain/agenda/book.ts';
import { callOf } from '../domain/attendance/call-answered.ts';
import { recordedByOffice } from '../domain/attendance/rules/recorded-by-office.ts';
import { answerOf } from '../domain/attendance/state.ts';
import type { WayBack } from '../domain/rules/way-back.ts';
import { type LastAct, lastActOf, lastDoneOf } from '../last-act.ts';
import { ARRANGE, ATTEND_BUTTON, ATTENDANCE_SAID, MEETING_SAID, UNDO, whenInWords } from '../text/index.ts';
import { listMeetings, loadKnownMeeting } from '../views.ts';
import { agendaButton } from './agenda/agenda-card.ts';
import { itemReply, restoreForm } from './agenda/item/item-card.ts';
import { moveBackSaid } from './agenda/moving.ts';
import { receiptOfNo } from './attendance/answering.ts';
import { whetherStill } from './attendance/call-words.ts';
import { showCalled } from './attendance/called.ts';
import { takeBackButton } from './attendance/taking-back.ts';
import { restorationSaid } from './papers/remove-paper.ts';
import { type AtMeeting, boardsOf, type MeetingPorts, reachMeeting, said, say } from './reach.ts';

/** How long ago something may have been done that "ångra" alone is of. */
const LASTS = 24 * HOUR;

/** "Ångra", "nej tillbaka", "ångra flytten": what the person did last with a meeting, and the button that changes it. */
export function undoQuestion(ports: MeetingPorts): QuestionHandler {
  return {
    question: 'attendance.coming',
    answer: async ({ text, params }, turn) => {
      const undone = undoSaid(text);
      if (undone === null) return null;
      if (turn.place.kind !== 'personal') return say(UNDO.inOwnChat);
      if (undone === 'ANSWER') return mayChange(ports, turn);
      if (undone === 'DONE') return lastDone(ports, turn);
      const isMoved = ({ kind }: WayBack) => kind === 'meeting-moved' || kind === 'item-moved';
      const isMeant = undone === 'MOVE' ? isMoved : () => true;
      const last = await lastAct(ports, turn, isMeant, params.meetingId ?? null);
      const elsewhere = undone === 'LAST' ? await laterElsewhere(ports, turn, last) : null;
      if (elsewhere !== null) return elsewhere;
      return last === null ? nothingUndone(undone === 'MOVE') : wayBackFrom(last.at, turn, last.act);
    },
  };
}

const PUTS_BACK = /(?<!\p{L})(?:lägg|lägga|sätt|sätta)(?!\p{L})/iu;

/** "Lägg tillbaka den": what she took away last, an ärende or a bilaga, where that is later than any she moved; null: it is not. */
export async function putBackSaid(ports: MeetingPorts, turn: Turn, text: string): Promise<Reply | null> {
  if (!PUTS_BACK.test(text)) return null;
  const isMeant = ({ kind }: WayBack) =>
    kind === 'item-moved' || kind === 'item-gone' || kind === 'paper-gone';
  const last = await lastAct(ports, turn, isMeant, null);
  return last === null || last.act.back.kind === 'item-moved' ? null : wayBackFrom(last.at, turn, last.act);
}

/** "Kan jag ändra mig?": what she answered last, whenever that was, and the buttons that change it. */
async function mayChange(ports: MeetingPorts, turn: Turn): Promise<Reply> {
  const isOwn = ({ kind }: WayBack) => kind === 'own-answer' || kind === 'own-serving';
  const last = await lastAct(ports, turn, isOwn, null, Number.POSITIVE_INFINITY);
  return last === null ? say(UNDO.mayChange) : wayBackFrom(last.at, turn, last.act);
}

/** "Vad ändrade jag nyss?", "gick det igenom?": what is on record of the last that she did with a meeting. */
async function lastDone(ports: MeetingPorts, turn: Turn): Promise<Reply> {
  let last: { readonly at: AtMeeting; readonly line: string; readonly done: string } | null = null;
  for (const { boardId } of await boardsOf(ports, turn, null)) {
    for (const { id, date } of await listMeetings(ports.store, boardId)) {
      const at = date < localDateOf(turn.at) ? null : await reachMeeting(ports, turn, id);
      const events = at === null ? [] : ((await loadKnownMeeting(ports.store, id))?.events ?? []);
      const done = at && lastDoneOf(events, at.doer.personId, localDateOf(turn.at));
      if (at === null || done === null || epochOf(turn.at) - epochOf(done.at) > LASTS) continue;
      if (last === null || last.done < done.at) last = { at, line: done.line, done: done.at };
    }
  }
  if (last === null) return say(`${UNDO.nothingDone} ${UNDO.notPressed}`);
  const fact = UNDO.done(whenInWords(last.at.meeting, localDateOf(turn.at)));
  return said(last.at, fact, [last.line, UNDO.notPressed], [agendaButton(last.at)]);
}

interface Found {
  readonly at: AtMeeting;
  readonly act: LastAct;
}

/** What she answered per capsulam or in a snabbfråga, where that is later than what she did with a meeting. */
async function laterElsewhere(ports: MeetingPorts, turn: Turn, last: Found | null): Promise<Reply | null> {
  const done = (await ports.lastElsewhere(turn)).filter(
    ({ at, isTimed }) => !isTimed || epochOf(turn.at) - epochOf(at) <= LASTS,
  );
  const later = done.filter(({ at }) => last === null || at > last.act.at);
  return later.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]?.reply ?? null;
}

/** The newest of what she did on any of her boards; of two at once the one with the meeting that is spoken of. */
async function lastAct(
  ports: MeetingPorts,
  turn: Turn,
  isMeant: (back: WayBack) => boolean,
  spokenOf: string | null,
  lasts: number = LASTS,
): Promise<Found | null> {
  const today = localDateOf(turn.at);
  let last: Found | null = null;
  for (const { boardId } of await boardsOf(ports, turn, null)) {
    for (const { id, date } of await listMeetings(ports.store, boardId)) {
      if (date < today) continue;
      const at = await reachMeeting(ports, turn, id);
      const events = at === null ? [] : ((await loadKnownMeeting(ports.store, id))?.events ?? []);
      const act = at && lastActOf(events, at.doer.personId, today, isMeant);
      if (at === null || act === null || epochOf(turn.at) - epochOf(act.at) > lasts) continue;
      const isNewer = last === null || last.act.at < act.at;
      if (isNewer || (last?.act.at === act.at && last.at.meetingId !== spokenOf)) last = { at, act };
    }
  }
  return last;
}

function nothingUndone(ofMove: boolean): Reply {
  return say(ofMove ? UNDO.nothingMoved : UNDO.nothing);
}

function wayBackFrom(at: AtMeeting, turn: Turn, { line, back }: LastAct): Reply {
  const { meeting, meetingId, doer } = at;
  const told = (what: string, buttons: readonly CardButton[]) =>
    said(at, UNDO.fact, [line, what], [...buttons]);
  switch (back.kind) {
    case 'own-answer':
    case 'own-serving':
      return ownAnswer(at, turn);
    case 'answer-for':
    case 'serving-for':
      return told(UNDO.answerFor, answerForButtons(at, back));
    case 'recusal': {
      const item = itemById(meeting.agenda, back.item) ?? itemByNumber(meeting.agenda, back.item);
      if (item === null && meeting.agenda.items !== null) return told(UNDO.changedSince, [agendaButton(at)]);
      const text = `jag är inte jävig på punkt ${item?.number ?? back.item} den ${meeting.date}`;
      return told(UNDO.recusal, [asks(at, UNDO.notRecused, text)]);
    }
    case 'meeting-moved':
      return told(UNDO.moved, [{ title: ARRANGE.changeIt, verb: 'meeting.move-form', data: { meetingId } }]);
    case 'meeting-cancelled':
      return said(
        at,
        MEETING_SAID.cancelStands,
        [line, MEETING_SAID.newInstead],
        [asks(at, ARRANGE.newFact, 'nytt möte')],
      );
    case 'item-gone': {
      const gone = meeting.agenda.withdrawn.findLast(({ item }) => item.id === back.itemId);
      return gone ? restoreForm(at, turn, gone) : told(UNDO.changedSince, [agendaButton(at)]);
    }
    case 'item-moved':
      return moveBackSaid(at, turn).reply;
    case 'item': {
      const item = itemById(meeting.agenda, back.itemId);
      return item ? itemReply(at, item, { fact: line }) : told(UNDO.changedSince, [agendaButton(at)]);
    }
    case 'paper-gone':
      return restorationSaid(at, turn, back.label).reply;
    case 'sent':
      return told(UNDO.sent, [agendaButton(at)]);
    case 'posted':
      return told(UNDO.posted, [agendaButton(at)]);
  }

  function ownAnswer(here: AtMeeting, during: Turn): Reply {
    const call = callOf(meeting.attendance.calls, doer.personId);
    if (call?.status === 'ACCEPTED') return whetherStill(here, during, call).reply;
    if (call?.status === 'DECLINED' && answerOf(meeting.attendance, doer.personId) === null) {
      return receiptOfNo(here, during, meeting);
    }
    return showCalled(here, during, meeting, { lines: [ATTENDANCE_SAID.standsAsBefore] });
  }
}

function answerForButtons(at: AtMeeting, { person }: Extract<WayBack, { person: unknown }>): CardButton[] {
  const recorded = recordedByOffice(at.meeting.attendance, person.personId);
  const data = { meetingId: at.meetingId };
  const other = { title: ATTEND_BUTTON.recordFor, verb: 'rsvp.for-form', data };
  return recorded === null ? [other] : [takeBackButton(at, person), other];
}

function asks({ boardId }: AtMeeting, title: string, text: string): CardButton {
  return { title, verb: 'conversation.ask', data: { text, boardId } };
}

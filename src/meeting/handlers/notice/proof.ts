import { z } from 'zod';
import { addressOf, personOn } from '../../../board/index.ts';
import { dayInWords, type LocalDate, localDateOf, type PersonRef } from '../../../kernel/index.ts';
import {
  answerCard,
  type CardButton,
  type Reply,
  type Turn,
  type Verb,
  verb,
} from '../../../teams/contract.ts';
import { missingAt } from '../../call-again.ts';
import { type ChangeProof, changeProofs } from '../../change-proof.ts';
import { mayRemind } from '../../domain/attendance/rules/who-may.ts';
import { noticeRecipients } from '../../domain/notice/rules/recipients.ts';
import { maySendNotice } from '../../domain/notice/rules/who-may.ts';
import { noticeExport } from '../../notice-export.ts';
import {
  type NoticeProof,
  noticeProofs,
  type ProofState,
  unreachable,
  withoutIt,
} from '../../notice-proof.ts';
import { type ReminderProof, reminderProofs } from '../../reminder-proof.ts';
import {
  ATTEND_BUTTON,
  calledToOther,
  NOTICE_BUTTON,
  NOTICE_SAID,
  PROOF_SAID,
  proofCounts,
  proofLine,
  reminderLine,
  someNames,
  whenInWords,
  wholeLine,
  withAddresses,
} from '../../text/index.ts';
import { listMeetings, loadKnownMeeting, loadMeeting } from '../../views.ts';
import { bookOf } from '../attendance/attendance.ts';
import { cancelledLines } from '../cancelled.ts';
import { movedFact } from '../messages/change-news.ts';
import { meetingId } from '../plan/arrange.ts';
import { type Change, changeSince, textButton, withoutChange } from '../plan/change-reach.ts';
import { type AtMeeting, type MeetingPorts, refused, said, withMeeting } from '../reach.ts';

const input = z.object({ meetingId });

/** What became of the kallelse, person by person, and what to do for those whom Teams does not reach. */
export function proofVerbs(ports: MeetingPorts): Verb[] {
  return [
    verb({
      name: 'notice.proof',
      input: input.extend({ page: z.number().int().min(0).max(1000).default(0) }),
      run: (given, turn) =>
        withMeeting(ports, turn, given.meetingId, (at) => proofReply(ports, at, turn, given.page)),
    }),
    verb({
      name: 'notice.export',
      input,
      run: (given, turn) => withMeeting(ports, turn, given.meetingId, (at) => exportReply(ports, at, turn)),
    }),
  ];
}

/** Those who see to the sending see the proof: kansli, administrator and whoever leads the meeting. */
export function maySeeProof(at: AtMeeting): boolean {
  const book = bookOf(at);
  return maySendNotice(at.doer) || mayRemind(book, book.roster, at.doer);
}

/** Who got which version of the kallelse, which change and which reminder. */
export async function allProofs(ports: MeetingPorts, at: AtMeeting) {
  const [loaded, sent] = await Promise.all([
    loadMeeting(ports.store, at.meetingId),
    ports.deliveries(at.meetingId),
  ]);
  const events = loaded?.events ?? [];
  return {
    proofs: noticeProofs(events, sent, at.boardThen, ports.onlyTenant),
    changes: changeProofs(events, sent, at.boardThen, ports.onlyTenant),
    reminders: reminderProofs(events, sent, at.boardThen, ports.onlyTenant),
  };
}

/** Who got which version of the kallelse, and who opened it. */
export async function proofsOf(ports: MeetingPorts, at: AtMeeting): Promise<NoticeProof[]> {
  return (await allProofs(ports, at)).proofs;
}

/** Who was reminded, and whom it reached. */
export async function remindersOf(ports: MeetingPorts, at: AtMeeting): Promise<ReminderProof[]> {
  return (await allProofs(ports, at)).reminders;
}

/** What needs somebody comes first. */
const ORDER: readonly ProofState[] = [
  'FAILED',
  'NO_ACCOUNT',
  'UNCERTAIN',
  'WAITING',
  'DROPPED',
  'DELIVERED',
  'OPENED',
];
const PAGE = 30;

/** The proof of a version, the one that holds where none is named; a page at a time on large boards. */
export async function proofReply(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  page: number,
  version: number | null = null,
): Promise<Reply> {
  if (!maySeeProof(at)) return refused({ code: 'notice.mayNotSeeProof', data: null }, at, turn);
  const { proofs, changes, reminders } = await allProofs(ports, at);
  const proof = proofs.find(({ number }) => number === version) ?? proofs.at(-1);
  const today = localDateOf(turn.at);
  if (!proof) return noProof(ports, at, turn);
  const rows = [...proof.rows].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const shown = rows.slice(page * PAGE, (page + 1) * PAGE).map((row) => proofLine(row, today));
  const { opened, delivered, total } = proofCounts(proof);
  const out = unreachable(proof);
  const since = changes
    .filter((one) => one.afterVersion === proof.number)
    .map((one) => changeLine(one, today));
  const reminded = reminders.filter(({ at: when }) => when >= proof.sentAt);
  const card = answerCard({
    context: PROOF_SAID.context(proof.number, proof.sentAt, proof.by.name, today),
    fact: PROOF_SAID.fact(opened, delivered, total),
    lines: [...since, ...shown.slice(0, 5 - since.length)],
    more: [
      ...shown.slice(5 - since.length),
      ...reminded.map((one) => reminderLine(one, today)),
      ...(pages > 1 ? [PROOF_SAID.page(page + 1, pages)] : []),
      ...(proof.approvedBy === null ? [] : [NOTICE_SAID.approved(proof.approvedBy.name)]),
      `SHA-256 ${proof.hash}`,
    ],
    source: at.boardName,
    buttons: proofButtons(at, page + 1 < pages ? page + 1 : null, out.length > 0),
  });
  return { messages: [{ card }] };
}

/** That no kallelse to that meeting has gone out; and where one has to a meeting to come that was called off since, its proof. */
async function noProof(ports: MeetingPorts, at: AtMeeting, turn: Turn): Promise<Reply> {
  const today = localDateOf(turn.at);
  const fact = PROOF_SAID.noneOf(whenInWords(at.meeting, today));
  const listed = await listMeetings(ports.store, at.boardId);
  for (const { id, date } of listed.filter((one) => one.status === 'CANCELLED' && one.date >= today)) {
    const state = (await loadKnownMeeting(ports.store, id))?.state;
    if (!state || state.noticeBook.sent.length === 0) continue;
    const proof = {
      title: PROOF_SAID.calledOffProof(dayInWords(date, today)),
      verb: 'notice.proof',
      data: { meetingId: id },
    };
    return said(at, fact, [PROOF_SAID.calledOff(whenInWords(state, today))], [proof]);
  }
  return said(at, fact);
}

/** "Vilka nås inte?": those whom the kallelse has not reached, or before it is sent those whom Teams will not reach. */
export async function notReachedReply(ports: MeetingPorts, at: AtMeeting, turn: Turn): Promise<Reply> {
  if (!maySeeProof(at)) return refused({ code: 'notice.mayNotSeeProof', data: null }, at, turn);
  const change = await changeSince(ports, at);
  if (change !== null) return changeNotReached(ports, at, turn, change);
  const proof = (await proofsOf(ports, at)).at(-1);
  const today = localDateOf(turn.at);
  if (!proof) {
    const called = noticeRecipients(bookOf(at).roster.electorate).map((one) => one.person);
    const out = called.filter(({ personId }) => addressOf(at.boardThen, personId, ports.onlyTenant) === null);
    const fact = out.length === 0 ? PROOF_SAID.allHaveAccounts : NOTICE_SAID.unreachable(someNames(out));
    return said(at, fact, [PROOF_SAID.notSentYet], [], wholeLine(NOTICE_SAID.unreachable, out));
  }
  const missing = withoutIt(proof);
  const unasked = await askedInVain(
    ports,
    at,
    turn,
    missing.map((row) => row.person),
  );
  if (missing.length === 0 && unasked.length === 0) {
    return said(at, PROOF_SAID.all, [], proofButtons(at, null, false));
  }
  const lines = [...unasked, ...missing.map((row) => proofLine(row, today))];
  const card = answerCard({
    context: PROOF_SAID.context(proof.number, proof.sentAt, proof.by.name, today),
    fact:
      missing.length === 0
        ? PROOF_SAID.allButQuestion
        : PROOF_SAID.notReached(someNames(missing.map((row) => row.person))),
    lines: lines.slice(0, 5),
    more: lines.slice(5),
    source: at.boardName,
    buttons: proofButtons(at, null, unreachable(proof).length > 0),
  });
  return { messages: [{ card }] };
}

/** Those who have the kallelse, and whom the question whether they can serve has not reached. */
async function askedInVain(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  missing: readonly PersonRef[],
): Promise<string[]> {
  const asked = bookOf(at).calls.filter(({ status }) => status === 'ASKED');
  const board = asked.length === 0 ? null : await ports.directory.board(at.boardId);
  const out = board === null ? [] : await missingAt(ports, board, at.meetingId, turn.at);
  const people = out
    .map(({ person: { personId, name } }) => ({
      personId,
      name,
      email: personOn(at.boardThen, personId)?.email ?? null,
    }))
    .filter(({ personId }) => asked.some((one) => one.person.personId === personId))
    .filter(({ personId }) => !missing.some((one) => one.personId === personId));
  return people.length === 0 ? [] : [PROOF_SAID.askedInVain(withAddresses(people))];
}

/** Those whom the move or the cancelling does not reach. */
async function changeNotReached(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  change: Change,
): Promise<Reply> {
  const { out, known } = await withoutChange(ports, at, turn, change);
  const rows = (await allProofs(ports, at)).changes.at(-1)?.rows ?? [];
  const settled = rows.filter(({ state, left }) => left || state === 'DELIVERED' || state === 'OPENED');
  const missing = known.filter(({ personId }) => !settled.some((row) => row.person.personId === personId));
  const all = [...out, ...missing];
  const unasked = await askedInVain(ports, at, turn, all);
  const fact = all.length === 0 ? PROOF_SAID.allTold : PROOF_SAID.notTold(someNames(all));
  const unreached = out.length === 0 ? [] : [NOTICE_SAID.unreachable(someNames(out))];
  const today = localDateOf(turn.at);
  const line =
    change.type === 'MeetingMoved' ? movedFact(change, today) : PROOF_SAID.cancelledSince(change.at, today);
  const whole = [...wholeLine(PROOF_SAID.notTold, all), ...wholeLine(NOTICE_SAID.unreachable, out)];
  return said(at, fact, [...unreached, ...unasked, line], all.length === 0 ? [] : [textButton(at)], whole);
}

function proofButtons(at: AtMeeting, next: number | null, anyOut: boolean): CardButton[] {
  const data = { meetingId: at.meetingId };
  return [
    ...(anyOut ? [textButton(at)] : []),
    { title: NOTICE_BUTTON.export, verb: 'notice.export', data },
    { title: NOTICE_BUTTON.attendance, verb: 'attendance.status', data },
    ...(next === null
      ? []
      : [{ title: PROOF_SAID.next, verb: 'notice.proof', data: { ...data, page: next } }]),
  ];
}

/** The kallelse's whole proof, as a file. */
export async function exportReply(ports: MeetingPorts, at: AtMeeting, turn: Turn): Promise<Reply> {
  if (!maySeeProof(at)) return refused({ code: 'notice.mayNotSeeProof', data: null }, at, turn);
  const { proofs: versions, changes, reminders } = await allProofs(ports, at);
  if (versions.length === 0) return said(at, PROOF_SAID.none);
  const exported = noticeExport(at.meetingId, at.boardId, at.meeting, { versions, changes, reminders });
  const bytes = new TextEncoder().encode(`${JSON.stringify(exported, null, 2)}\n`);
  const name = PROOF_SAID.exportFile(at.meeting.date);
  const card = answerCard({ fact: PROOF_SAID.exported, source: at.boardName });
  return { messages: [{ card }, { files: [{ name, contentType: 'application/json', bytes }] }] };
}

/** That the meeting is cancelled, when, by whom and why; the proof of its kallelse where she may see it. */
export function cancelledReply(at: AtMeeting, turn: Turn): Reply {
  const { meeting } = at;
  const data = { meetingId: at.meetingId };
  const proof = maySeeProof(at) && meeting.noticeBook.sent.length > 0;
  const buttons = proof ? [{ title: ATTEND_BUTTON.proof, verb: 'notice.proof', data }] : [];
  const fact = NOTICE_SAID.cancelled(whenInWords(meeting, localDateOf(turn.at)));
  return said(at, fact, cancelledLines(meeting, turn), buttons);
}

/** What has become of the meeting since the kallelse was sent, and how many have been told. */
function changeLine(change: ChangeProof, today: LocalDate): string {
  const { delivered, total } = proofCounts(change);
  const what =
    change.from === null || change.to === null
      ? PROOF_SAID.cancelledSince(change.at, today)
      : calledToOther(change.from, change.to, today);
  const out = unreachable(change).map((row) => row.person);
  const missing = out.length === 0 ? [] : [NOTICE_SAID.unreachable(someNames(out))];
  return [what, PROOF_SAID.changeTold(delivered, total), ...missing].join(' ');
}

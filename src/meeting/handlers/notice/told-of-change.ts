import { type QuestionRequest, type ToldOfChange, toldOfChange } from '../../../conversation/index.ts';
import {
  epochOf,
  HOUR,
  type LocalDate,
  localDateOf,
  type PersonRef,
  peopleOf,
} from '../../../kernel/index.ts';
import { answerCard, type Reply, type Turn } from '../../../teams/contract.ts';
import { type ChangeProof, changeProofs } from '../../change-proof.ts';
import { deliveryTo } from '../../in-force.ts';
import { type ProofRow, withoutIt } from '../../notice-proof.ts';
import {
  CANCEL,
  NOTICE_BUTTON,
  PROOF_SAID,
  proofCounts,
  proofLine,
  someNames,
  whenInWords,
} from '../../text/index.ts';
import { listMeetings, loadMeeting } from '../../views.ts';
import { bookOf } from '../attendance/attendance.ts';
import { movedFact } from '../messages/change-news.ts';
import { type AtMeeting, boardsOf, type MeetingPorts, reachMeeting, refused, said } from '../reach.ts';
import { maySeeProof } from './proof.ts';

/** A move or a cancelling, with what became of the word of it. */
export interface Told {
  readonly at: AtMeeting;
  readonly proof: ChangeProof;
}

/** "Vilka har inte fått veta att mötet är inställt?": the proof of the latest such change; null: there was none, or it is not asked. */
export async function toldOfChangeReply(
  ports: MeetingPorts,
  request: QuestionRequest,
  turn: Turn,
): Promise<Reply | null> {
  const asked = toldOfChange(request.text);
  if (asked === null || turn.place.kind !== 'personal') return null;
  const gone = asked.ofPerson === true ? await whetherToldToLeave(ports, request, turn) : null;
  if (gone !== null) return gone;
  const [latest] = await changesToCome(ports, request, turn, asked);
  if (asked.change === 'LATEST' && !(latest && (await isJustDone(ports, latest, turn)))) return null;
  if (latest === undefined) return noSuchChange(ports, request, turn, asked);
  const { at, proof } = latest;
  if (!maySeeProof(at)) return refused({ code: 'notice.mayNotSeeProof', data: null }, at, turn);
  const today = localDateOf(turn.at);
  if (asked.ofPerson !== true) return proofOf(at, proof, asked, today);
  const row = proof.rows.find(({ person }) => person.personId === request.params.personId);
  return row ? whetherTold(at, proof, row, today) : null;
}

/** Of one who has left the board since she was called: whether she has been told so; null: she has not. */
async function whetherToldToLeave(
  ports: MeetingPorts,
  { boardId, params: { personId } }: QuestionRequest,
  turn: Turn,
): Promise<Reply | null> {
  const today = localDateOf(turn.at);
  for (const { id, date } of await listMeetings(ports.store, boardId)) {
    const at = date < today || personId === undefined ? null : await reachMeeting(ports, turn, id);
    if (at === null || personId === undefined || !maySeeProof(at)) continue;
    if (peopleOf(bookOf(at).roster.electorate).some((one) => one.personId === personId)) continue;
    const [loaded, sent] = await Promise.all([loadMeeting(ports.store, id), ports.deliveries(id)]);
    const left = loaded?.events.findLast(
      ({ event }) => event.type === 'RosterNoted' && event.left?.some((one) => one.personId === personId),
    );
    const who =
      left?.event.type === 'RosterNoted' ? left.event.left?.find((one) => one.personId === personId) : null;
    if (!left || !who) continue;
    const delivery = deliveryTo(personId, left.version, sent);
    const when = whenInWords(at.meeting, today);
    const line = PROOF_SAID.toldToLeave(delivery?.state === 'delivered' ? delivery.deliveredAt : null, today);
    return said(at, PROOF_SAID.calledNoMore(who.name, when), [line]);
  }
  return null;
}

/** Whether one who is named has heard of it. */
function whetherTold(at: AtMeeting, proof: ChangeProof, row: ProofRow, today: LocalDate): Reply {
  const has = HAS_IT.has(row.state);
  const email = row.email === null || has ? [] : [PROOF_SAID.addressOf(row.person.name, row.email)];
  const data = { meetingId: at.meetingId };
  return said(
    at,
    PROOF_SAID.hasHeard(row.person.name, has),
    [proofLine(row, today), ...email, whatChanged(at, proof, today)],
    has ? [] : [{ title: NOTICE_BUTTON.unreachable, verb: 'notice.unreachable', data }],
  );
}

function whatChanged(at: AtMeeting, { from, to, at: when }: ChangeProof, today: LocalDate): string {
  return from !== null && to !== null
    ? movedFact({ from, to }, today)
    : PROOF_SAID.cancelledMeeting(whenInWords(at.meeting, today), when, today);
}

/** The moves and cancellings of meetings from today on, the latest first, those that anybody was to hear of before others; of the one that is named, where one is. */
export async function changesToCome(
  ports: MeetingPorts,
  { boardId, params }: QuestionRequest,
  turn: Turn,
  { change }: ToldOfChange,
): Promise<Told[]> {
  const today = localDateOf(turn.at);
  const listed = (await listMeetings(ports.store, boardId)).filter(({ date }) => date >= today);
  const found = await Promise.all(
    namedOf(listed, params).map(async ({ id }): Promise<Told[]> => {
      const at = await reachMeeting(ports, turn, id);
      if (at === null) return [];
      const [loaded, sent] = await Promise.all([loadMeeting(ports.store, id), ports.deliveries(id)]);
      return changeProofs(loaded?.events ?? [], sent, at.boardThen, ports.onlyTenant)
        .filter(({ kind }) => change === 'EITHER' || change === 'LATEST' || kind === change)
        .map((proof) => ({ at, proof }));
    }),
  );
  const isHeard = ({ proof }: Told) => Number(proof.rows.length > 0);
  return found
    .flat()
    .sort((one, other) => isHeard(other) - isHeard(one) || other.proof.at.localeCompare(one.proof.at));
}

/** The meetings of the day that is named, a cancelled one beside another too; all, where none is. */
function namedOf<One extends { readonly id: string; readonly date: LocalDate }>(
  listed: readonly One[],
  { meetingSaid, meetingId }: QuestionRequest['params'],
): readonly One[] {
  const named = meetingSaid === true ? listed.find(({ id }) => id === meetingId) : undefined;
  return named ? listed.filter(({ date }) => date === named.date) : listed;
}

/** Whether it is of the last day, and no kallelse has gone out since: what is asked without a word of what is that. */
export async function isJustDone(ports: MeetingPorts, { at, proof }: Told, turn: Turn): Promise<boolean> {
  if (epochOf(turn.at) - epochOf(proof.at) > 24 * HOUR) return false;
  for (const { id } of await listMeetings(ports.store, at.boardId)) {
    const sent = (await reachMeeting(ports, turn, id))?.meeting.noticeBook.sent.at(-1);
    if (sent !== undefined && sent.at > proof.at) return false;
  }
  return true;
}

async function noSuchChange(
  ports: MeetingPorts,
  { boardId, params }: QuestionRequest,
  turn: Turn,
  { change }: ToldOfChange,
): Promise<Reply | null> {
  const named =
    params.meetingSaid === true && params.meetingId !== undefined
      ? await reachMeeting(ports, turn, params.meetingId)
      : null;
  if (named !== null && (change === 'MOVED' || change === 'CANCELLED')) {
    const when = whenInWords(named.meeting, localDateOf(turn.at));
    return said(named, change === 'MOVED' ? PROOF_SAID.notMoved(when) : PROOF_SAID.notCancelled(when));
  }
  const [at] = change === 'EITHER' || change === 'LATEST' ? [] : await boardsOf(ports, turn, boardId);
  if (at === undefined) return null;
  return said(at, change === 'MOVED' ? PROOF_SAID.noneMoved : PROOF_SAID.noneCancelled);
}

const HAS_IT: ReadonlySet<ProofRow['state']> = new Set<ProofRow['state']>(['DELIVERED', 'OPENED']);

/** Who else is of the board, where no kallelse had gone out: those alone were told who had answered or were asked. */
function neverTold(at: AtMeeting, { afterVersion, rows, by }: ChangeProof): readonly PersonRef[] {
  if (afterVersion > 0) return [];
  const told = new Set([by.personId, ...rows.map(({ person }) => person.personId)]);
  return peopleOf(bookOf(at).roster.electorate).filter(({ personId }) => !told.has(personId));
}

function proofOf(at: AtMeeting, proof: ChangeProof, { not }: ToldOfChange, today: LocalDate): Reply {
  const what = whatChanged(at, proof, today);
  if (proof.rows.length === 0) return said(at, CANCEL.nobodyToTell, [what]);
  const missing = withoutIt(proof);
  const { delivered, total } = proofCounts(proof);
  const untold = neverTold(at, proof);
  const who =
    missing.length === 0
      ? untold.length === 0
        ? PROOF_SAID.allKnow
        : PROOF_SAID.onlyThem(someNames(proof.rows.map((row) => row.person)))
      : PROOF_SAID.notTold(someNames(missing.map((row) => row.person)));
  const fact = not ? who : PROOF_SAID.changeReached(delivered, total);
  const rows = [...missing, ...(not ? [] : proof.rows.filter(({ state }) => HAS_IT.has(state)))].map((row) =>
    proofLine(row, today),
  );
  const others = untold.length === 0 ? [] : [PROOF_SAID.othersUntold(someNames(untold))];
  const lines = [what, ...others, ...rows];
  const data = { meetingId: at.meetingId };
  const buttons = [
    ...(missing.length > 0 ? [{ title: NOTICE_BUTTON.unreachable, verb: 'notice.unreachable', data }] : []),
    { title: NOTICE_BUTTON.export, verb: 'notice.export', data },
  ];
  const card = answerCard({
    fact,
    lines: lines.slice(0, 5),
    more: lines.slice(5),
    source: at.boardName,
    buttons,
  });
  return { messages: [{ text: fact, card }] };
}

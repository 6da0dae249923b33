import { z } from 'zod';
import type { QuestionRequest } from '../../../conversation/index.ts';
import { localDateOf, type PersonRef } from '../../../kernel/index.ts';
import { type Reply, type Turn, type Verb, verb } from '../../../teams/contract.ts';
import { type ProofRow, unreachable } from '../../notice-proof.ts';
import { NOTICE_BUTTON, PROOF_SAID, someNames, whenInWords } from '../../text/index.ts';
import { meetingId } from '../plan/arrange.ts';
import { type Change, changeSince, withoutChange } from '../plan/change-reach.ts';
import { type AtMeeting, type MeetingPorts, refused, said, withMeeting } from '../reach.ts';
import { allProofs, maySeeProof } from './proof.ts';
import { readyText } from './ready-text.ts';
import { changesToCome, isJustDone, type Told } from './told-of-change.ts';

/** The button to a ready text for those whom nothing reaches. */
export function textVerbs(ports: MeetingPorts): Verb[] {
  return [
    verb({
      name: 'notice.unreachable',
      input: z.object({ meetingId }),
      run: (given, turn) =>
        withMeeting(ports, turn, given.meetingId, (at) => textReply(ports, at, turn, null)),
    }),
  ];
}

const OF_CANCELLED = /(?<!\p{L})(?:inställ|avlys)\p{L}*/iu;

/**
 * "Text till Lars": of the meeting that is named; else of the move or the cancelling that has not reached him, where that
 * was just done or is what is spoken of, or `next` has nothing to bring him.
 *
 * @param to the only one it is for; null: all whom nothing reaches
 */
export async function textAsked(
  ports: MeetingPorts,
  request: QuestionRequest,
  next: AtMeeting,
  turn: Turn,
  to: PersonRef | null = null,
): Promise<Reply> {
  const change = request.params.meetingSaid === true ? null : await changeMissed(ports, request, turn, to);
  const rather =
    change !== null &&
    (OF_CANCELLED.test(request.text) ||
      (await isJustDone(ports, change, turn)) ||
      (await missing(ports, next, turn, to)).people.length === 0);
  return textReply(ports, rather ? change.at : next, turn, to);
}

/** The latest move or cancelling of a meeting to come of which word has not reached her, or anybody. */
async function changeMissed(
  ports: MeetingPorts,
  request: QuestionRequest,
  turn: Turn,
  to: PersonRef | null,
): Promise<Told | null> {
  const change = OF_CANCELLED.test(request.text) ? 'CANCELLED' : 'EITHER';
  const told = await changesToCome(ports, request, turn, { change, not: true });
  const isMissed = ({ at, proof }: Told) => maySeeProof(at) && unreachable(proof).some(isOf(to));
  return told.find(isMissed) ?? null;
}

const isOf =
  (to: PersonRef | null) =>
  ({ person }: ProofRow) =>
    to === null || person.personId === to.personId;

interface Missing {
  readonly people: readonly PersonRef[];
  readonly change: Change | null;
  /** What has become of all that was sent about the meeting as it stands, to those who are meant. */
  readonly rows: readonly ProofRow[];
  readonly isSent: boolean;
}

/** Those whom the kallelse, or what has become of the meeting since, does not reach. */
async function missing(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  to: PersonRef | null,
): Promise<Missing> {
  const [{ proofs, changes }, change] = await Promise.all([allProofs(ports, at), changeSince(ports, at)]);
  const proof = proofs.at(-1);
  const told = change === null ? [] : (changes.at(-1)?.rows ?? []);
  const rows = [...told, ...(proof?.rows ?? [])].filter(isOf(to));
  const uncalled = proof ? unreachable(proof).map((row) => row.person) : [];
  const { out, known } =
    change === null ? { out: [], known: [] } : await withoutChange(ports, at, turn, change);
  const others = [...out, ...known].filter((one) => !uncalled.some((row) => row.personId === one.personId));
  const people = [...uncalled, ...others].filter((one) => to === null || one.personId === to.personId);
  return { people, change, rows, isSent: proof !== undefined };
}

/** The text for those who have not got what was sent; where there is none to write, why. */
async function textReply(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  to: PersonRef | null,
): Promise<Reply> {
  if (!maySeeProof(at)) return refused({ code: 'notice.mayNotSeeProof', data: null }, at, turn);
  const found = await missing(ports, at, turn, to);
  if (found.people.length > 0) return readyText(at, turn, found.people, found.change);
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const data = { meetingId: at.meetingId };
  const buttons = [{ title: NOTICE_BUTTON.attendance, verb: 'attendance.status', data }];
  return said(at, whyNoText(found, to, when), [PROOF_SAID.ofMeeting(when)], buttons);
}

function whyNoText({ change, rows, isSent }: Missing, to: PersonRef | null, when: string): string {
  const isUnderWay = ({ state }: ProofRow) => state === 'WAITING' || state === 'UNCERTAIN';
  const waited = rows.filter(isUnderWay).map(({ person }) => person);
  if (rows.length === 0) {
    return to === null || !isSent ? PROOF_SAID.nothingSent(when) : PROOF_SAID.nothingSentTo(to.name, when);
  }
  if (waited.length > 0) return PROOF_SAID.underWay(someNames(unique(waited)));
  if (to === null && change !== null && !isSent)
    return PROOF_SAID.onlyThem(someNames(rows.map(({ person }) => person)));
  if (to === null) return change === null ? PROOF_SAID.all : PROOF_SAID.allKnow;
  return rows.every(({ left }) => left)
    ? PROOF_SAID.calledNoMore(to.name, when)
    : PROOF_SAID.needsNoText(to.name);
}

function unique(people: readonly PersonRef[]): PersonRef[] {
  return people.filter(({ personId }, at) => people.findIndex((one) => one.personId === personId) === at);
}

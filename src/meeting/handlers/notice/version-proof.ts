import type { Reply, Turn } from '../../../teams/contract.ts';
import { PROOF_SAID } from '../../text/index.ts';
import { type AtMeeting, type MeetingPorts, said } from '../reach.ts';
import { maySeeProof, proofReply } from './proof.ts';

/** "Vem har fått version 2?" */
const VERSION = /(?<!\p{L})version (\d{1,3})(?!\d)/iu;

/** Of the version that is named, where it is; of one that has not been sent, that, and the one that holds. */
export async function versionProofReply(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  text: string,
): Promise<Reply> {
  const number = VERSION.exec(text)?.[1];
  const sent = at.meeting.noticeBook.sent.length;
  if (number === undefined || sent === 0) return proofReply(ports, at, turn, 0);
  if (Number(number) <= sent) return proofReply(ports, at, turn, 0, Number(number));
  const proof = await proofReply(ports, at, turn, 0);
  const note = said(at, PROOF_SAID.noSuchVersion(Number(number), sent));
  return maySeeProof(at) ? { messages: [...note.messages, ...proof.messages] } : proof;
}

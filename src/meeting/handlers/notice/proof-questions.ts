import {
  asksTextToOne,
  asksWhoGotIt,
  mailsUnreached,
  type QuestionRequest,
  wantsProof,
} from '../../../conversation/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import { mayRecordForOthers } from '../../domain/attendance/rules/who-may.ts';
import { readsWholeAgenda } from '../../reader.ts';
import { ATTEND_BUTTON } from '../../text/index.ts';
import { statusButton } from '../attendance/attendance.ts';
import { type AtMeeting, type MeetingPorts, said } from '../reach.ts';
import { justHeld } from '../which-meeting/still-ahead.ts';
import { hersNotice } from './own-notice.ts';
import { exportReply, maySeeProof, notReachedReply } from './proof.ts';
import { textAsked } from './text-asked.ts';
import { versionProofReply } from './version-proof.ts';

/** "Ge mig en text att mejla till Lars"; null: nobody is named, something else is wanted, or it is not for her to send. */
export async function textToOne(
  ports: MeetingPorts,
  request: QuestionRequest,
  at: AtMeeting,
  turn: Turn,
): Promise<Reply | null> {
  const {
    params: { person, personId },
    text,
  } = request;
  if (person === undefined || personId === undefined || !asksTextToOne(text)) return null;
  return mayRecordForOthers(at.doer) ? textAsked(ports, request, at, turn, { personId, name: person }) : null;
}

/** "Text till dem som inte nås": the text, or who they are. */
export function unreachedReply(
  ports: MeetingPorts,
  request: QuestionRequest,
  at: AtMeeting,
  turn: Turn,
): Promise<Reply> {
  return TEXT_TO.test(request.text) || mailsUnreached(request.text)
    ? textAsked(ports, request, at, turn)
    : notReachedReply(ports, at, turn);
}

/** "Lars har inte fått kallelsen": whether he has, told to those who see to the sending; null: nobody is named, or it is not known. */
export async function whetherShe(
  ports: MeetingPorts,
  { params: { person, personId } }: QuestionRequest,
  at: AtMeeting,
  turn: Turn,
): Promise<Reply | null> {
  if (person === undefined || personId === undefined || !mayRecordForOthers(at.doer)) return null;
  const got = await hersNotice(ports, at, turn, { personId, name: person });
  return got === null
    ? null
    : said(
        at,
        got,
        [],
        [
          { title: ATTEND_BUTTON.proof, verb: 'notice.proof', data: { meetingId: at.meetingId } },
          statusButton(at),
        ],
      );
}

/** The proof of the kallelse to the meeting that has just been held, where none is named; null: none was, or something else is asked. */
export async function proofOfHeld(
  ports: MeetingPorts,
  request: QuestionRequest,
  turn: Turn,
): Promise<Reply | null> {
  const { params, boardId, text } = request;
  const isAsked = asksProof(text) || asksUnreached(text) || takesProof(text);
  if (turn.place.kind !== 'personal' || params.meetingSaid === true || !isAsked) return null;
  const at = await justHeld(ports, boardId, turn, text);
  if (at === null || !readsWholeAgenda(at) || !maySeeProof(at)) return null;
  if (takesProof(text)) return exportReply(ports, at, turn);
  const hers = await whetherShe(ports, request, at, turn);
  if (hers !== null) return hers;
  return asksUnreached(text)
    ? unreachedReply(ports, request, at, turn)
    : versionProofReply(ports, at, turn, text);
}

const TEXT_TO = /(?<!\p{L})text(?:en)? (?:till|för|åt)(?!\p{L})/iu;

/** "Vem har fått kallelsen?", "bevisa att alla fått kallelsen": the proof, for those who see to the sending. */
const HAS_REACHED =
  /(?<!\p{L})(?:fått|fick|nått|nåtts|nåddes|nådde|mottagit|bevis\p{L}*|öppnat|läst|sett|tittat på|tagit del av)(?!\p{L}).*(?<!\p{L})(?:kallels|utskick)|(?<!\p{L})(?:fått|fick|nåtts|nåddes|öppnat|sett|läst)(?!\p{L}).*(?<!\p{L})version(?:en)?(?!\p{L})|(?<!\p{L})bevis(?:et)?(?!\p{L})|(?<!\p{L})kallelse(?:bevis|n (?:har )?(?:nått|gått|kommit) fram)|(?<!\p{L})(?:nådde|kom|gick|har) (?:kallelsen|utskicket|den|det|allt)(?: (?:nått|gått|kommit))? (?:fram|iväg|ut)(?!\p{L})/iu;

/** Whether the proof is asked for, by that word or by whom the kallelse has reached. */
export function asksProof(text: string): boolean {
  return HAS_REACHED.test(text) || asksWhoGotIt(text) || wantsProof(text);
}

/** "Vilka nås inte?", "vilka har inte fått kallelsen?" */
const NOT_REACHED =
  /(?<!\p{L})(?:nås inte|(?:inte|ej) (?:kan |kunde |går att )?nås?|går inte att nå|(?:når|nådde) (?:vi|jag|ni) (?:inte|ej)|(?:inte har|saknar) teams|inte (?:har )?(?:fått|fick|nåtts|nåddes)|fick inte|nåddes inte|nåtts inte)(?!\p{L})/iu;

/** Whether it is asked who is not reached, or has not had the kallelse. */
export function asksUnreached(text: string): boolean {
  return NOT_REACHED.test(text);
}

const TAKES_PROOF =
  /(?<!\p{L})(?:ladda|hämta|exportera|spara)(?!\p{L}).*(?:bevis|kvitto)|(?:bevis|kvitto)\p{L}*(?!\p{L}).*(?<!\p{L})som (?:en )?(?:fil|pdf|pdf-fil|textfil|dokument)(?!\p{L})/iu;

/** Whether the proof is wanted as a file. */
export function takesProof(text: string): boolean {
  return TAKES_PROOF.test(text);
}

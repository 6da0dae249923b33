import {
  type ActRequest,
  type ActResult,
  asksForApproval,
  takesBackNotice,
  tellsApproved,
  turnsToApprover,
} from '../../../conversation/index.ts';
import { localDateOf, peopleOf } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { hasBegun } from '../../domain/attendance/rules/meeting-time.ts';
import { maySendNotice, needsApproval } from '../../domain/notice/rules/who-may.ts';
import { isAhead } from '../../domain/state.ts';
import { meetingRosterOf } from '../../roster.ts';
import { NOTICE_SAID, OWN_NOTICE, whenInWords } from '../../text/index.ts';
import { agendaButton } from '../agenda/agenda-card.ts';
import { arrangingButtons } from '../plan/create-meeting.ts';
import { type AtMeeting, type MeetingPorts, said } from '../reach.ts';
import { meetingBeforeApprover } from './approval-words.ts';
import { hersNotice } from './own-notice.ts';
import { handedOver } from './pass-on.ts';
import { previewReply } from './sending.ts';

/** "Skicka kallelsen", "… till Sven också", "fråga vice i stället": what would go out, before anything does. */
export async function sentInWords(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  { params, text }: ActRequest,
): Promise<ActResult> {
  if (takesBackNotice(text) && maySendNotice(at.doer)) return sentStands(at, turn);
  const ahead = isAhead(at.meeting) && !hasBegun(at.meeting, turn.at);
  const able = maySendNotice(at.doer) && ahead && (at.meeting.agenda.items ?? []).length > 0;
  const isOfApproval = asksForApproval(text) || turnsToApprover(text);
  const { lines, buttons } = isOfApproval ? handedOver(at, text, turn.at) : { lines: [], buttons: [] };
  const when = sentLater({ params, text });
  const later = when === null ? [] : [NOTICE_SAID.notLater(when)];
  const note = isOfApproval
    ? [...ofApproval(at), ...ownApproval(at, text), ...lines]
    : [...later, ...toWhom(at, turn, params)];
  const ifNothingNew = await hasGot(ports, at, turn, params);
  const reply = await previewReply(ports, at, turn, { note, ifNothingNew, first: buttons });
  return { reply, outcome: able ? 'confirm' : 'refuse' };
}

/** "Dra tillbaka kallelsen": what has gone out has reached people; what can be done instead. */
function sentStands(at: AtMeeting, turn: Turn): ActResult {
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const { sent } = at.meeting.noticeBook;
  const buttons = [agendaButton(at), ...arrangingButtons(at)];
  const reply =
    sent.length > 0
      ? said(at, NOTICE_SAID.sentStands(when), [NOTICE_SAID.sentStandsNote], buttons)
      : said(at, NOTICE_SAID.notSentYet(when), [], buttons);
  return { reply, outcome: 'explain' };
}

/** "Gunilla är borta i dag, fråga Elin": of the kallelse that waits for her, whatever day she is away. */
export async function ofWaiting(ports: MeetingPorts, request: ActRequest, turn: Turn): Promise<ActRequest> {
  const { params, text } = request;
  if (params.noMeetingOn === undefined) return request;
  if (!turnsToApprover(text)) {
    const { noMeetingOn: _, ...whenever } = params;
    return sentLater(request) === null ? request : { ...request, params: whenever };
  }
  const { noMeetingOn: _, meetingId: __, ...rest } = params;
  const waiting = await meetingBeforeApprover(ports, { ...request, params: rest }, turn);
  return waiting === null ? request : { ...request, params: { ...rest, meetingId: waiting.meetingId } };
}

const LATER =
  /[\s,]+(?<when>(?:(?:först|sen|sedan|automatiskt)\s+)*(?:(?:i\s?morgon|imorrn|i\s?övermorgon|i\s?kväll|i\s?eftermiddag|nästa\s+vecka|(?:nu\s+)?på\s+(?:mån|tis|ons|tors|fre|lör|sön)dag|om\s+(?:en|två|tre|\d{1,2})\s+(?:timm(?:e|ar)|stund|kvart|dagar|minuter)|den\s+\d{1,2}(?:\s+\p{L}{3,9}|\/\d{1,2}))(?:\s+(?:bitti|förmiddag|eftermiddag|kväll|morgon))?(?:\s+(?:vid\s+)?(?:kl(?:ockan)?\.?\s*)?\d{1,2}(?:[.:]\d\d)?)?|(?:vid\s+)?kl(?:ockan)?\.?\s*\d{1,2}(?:[.:]\d\d)?))(?:\s+tack)?[\s.!]*$/iu;

/** "… till mötet på fredag", "kallelsen den 4 december": which kallelse; "kallelsen på fredag" is when it is to go. */
const OF_MEETING = /(?:(?:mötet|sammanträdet)\s+(?:den\s+|på\s+)?|kallelsen\s+(?:den\s+)?)(?:\p{L}+dag|\d)/iu;

/** "Skicka kallelsen imorgon kl 8": when it is to go out, where that is no day of a meeting; null: it is not said. */
export function sentLater({ params, text }: Pick<ActRequest, 'params' | 'text'>): string | null {
  const isOfNoMeeting = params.noMeetingOn !== undefined || params.dayWords !== undefined;
  if (!isOfNoMeeting && !/(?<!\p{L})kl(?:ockan)?\.?\s*\d/iu.test(text)) return null;
  if (OF_MEETING.test(text)) return null;
  return LATER.exec(text)?.groups?.when ?? null;
}

/** Asked for the chair's approval of a board that does not want it. */
function ofApproval(at: AtMeeting): string[] {
  return needsApproval(meetingRosterOf(at.boardThen)) ? [] : [NOTICE_SAID.needsNoApproval];
}

/** Told that she has approved it by telephone: that is hers to do, and has not come in. */
function ownApproval({ meeting, boardThen }: AtMeeting, text: string): string[] {
  const { askedApproval } = meeting.noticeBook;
  if (askedApproval === null || !tellsApproved(text) || !needsApproval(meetingRosterOf(boardThen))) return [];
  return [NOTICE_SAID.ownApproval(askedApproval.to?.name ?? null)];
}

/** "Skicka kallelsen till Jonas": it goes to all at once, or not to her who is named. */
function toWhom(at: AtMeeting, turn: Turn, { person, personId, unknown }: ActRequest['params']): string[] {
  if (unknown !== undefined) return [notOfThose(at, unknown, turn)];
  if (person === undefined || personId === undefined) return [];
  const called = peopleOf(meetingRosterOf(at.boardThen).electorate);
  if (called.some((one) => one.personId === personId)) return [NOTICE_SAID.toAll(person)];
  return [notOfThose(at, person, turn)];
}

/** "Har Anna fått kallelsen?", of somebody who is none of those called; null: nobody such is named. */
export function askedOfOther(at: AtMeeting, turn: Turn, params: ActRequest['params']): string | null {
  const [line] = toWhom(at, turn, params);
  return line === undefined || line === NOTICE_SAID.toAll(params.person ?? '') ? null : line;
}

/** That the kallelse goes to others than whoever is named: "Revisorn kallas inte till mötet …". */
function notOfThose({ meeting }: AtMeeting, who: string, turn: Turn): string {
  const named = who.charAt(0).toLocaleUpperCase('sv') + who.slice(1);
  return OWN_NOTICE.notOfThose(named, whenInWords(meeting, localDateOf(turn.at)));
}

/** "Skicka kallelsen till Jonas": whether he has it, or is none of those who are called. */
async function hasGot(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  params: ActRequest['params'],
): Promise<string[]> {
  const { person, personId, unknown } = params;
  if (unknown !== undefined) return toWhom(at, turn, params);
  if (person === undefined || personId === undefined) return [];
  const got = await hersNotice(ports, at, turn, { personId, name: person });
  if (got !== null) return [got];
  return toWhom(at, turn, params).filter((line) => line !== NOTICE_SAID.toAll(person));
}

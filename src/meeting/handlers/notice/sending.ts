import { z } from 'zod';
import { type Instant, localDateOf, type PersonRef } from '../../../kernel/index.ts';
import {
  answerCard,
  type CardButton,
  type Reply,
  type Turn,
  type Verb,
  verb,
} from '../../../teams/contract.ts';
import { packOf } from '../../cards/pack.ts';
import { hasBegun } from '../../domain/attendance/rules/meeting-time.ts';
import { isSentAs, noticeContent, noticeHash } from '../../domain/notice/content.ts';
import type { Called, NoticeContent } from '../../domain/notice/events.ts';
import { noticeRecipients } from '../../domain/notice/rules/recipients.ts';
import { maySendNotice, needsApproval } from '../../domain/notice/rules/who-may.ts';
import { latestNotice, type SentNotice } from '../../domain/notice/state.ts';
import { dayBefore } from '../../domain/rules/preparation-days.ts';
import { meetingRosterOf } from '../../roster.ts';
import {
  AGENDA,
  ARRANGE,
  attachmentsIn,
  NOTICE_BUTTON,
  NOTICE_SAID,
  names,
  SEND_AGAIN,
  whenInWords,
} from '../../text/index.ts';
import { channelOf } from '../agenda/posting.ts';
import { meetingId } from '../plan/arrange.ts';
import { clashWarnings } from '../plan/day-warnings.ts';
import { termWarning } from '../plan/term-warning.ts';
import { type AtMeeting, type MeetingPorts, refused, run, said, withMeeting } from '../reach.ts';
import { countReached, type Reachable, reachable, reachedLines } from '../reachable.ts';
import { approvalButtons, contentHash, refusedAsSeen } from './approval.ts';
import { knownOut } from './known-out.ts';
import { newSinceSent, nextVersion } from './new-since-sent.ts';
import { notCalledLines } from './not-called.ts';
import { untilAnother } from './pass-on.ts';
import { nothingNewReply, sendAgainVerb } from './send-again.ts';
import { missingOf, whatIsMissing } from './what-is-missing.ts';

/** Preview and sending of the kallelse. */
export function sendingVerbs(ports: MeetingPorts): Verb[] {
  const seen = z.object({ meetingId, hash: contentHash });
  return [
    sendAgainVerb(ports),
    verb({
      name: 'notice.preview',
      input: z.object({ meetingId }),
      run: (input, turn) => withMeeting(ports, turn, input.meetingId, (at) => previewReply(ports, at, turn)),
    }),
    verb({
      name: 'notice.send',
      input: seen,
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => send(ports, at, turn, input.hash)),
    }),
  ];
}

interface Preview {
  readonly content: NoticeContent;
  readonly hash: string;
  readonly latest: SentNotice | null;
  /** Whether those who are called have it as it is now. */
  readonly isSent: boolean;
  /** Those who get it if it is sent now. */
  readonly recipients: readonly Called[];
}

function previewOf(at: AtMeeting): Preview {
  const roster = meetingRosterOf(at.boardThen);
  const content = noticeContent(at.meeting, roster.distance);
  const hashNow = noticeHash(content);
  const latest = latestNotice(at.meeting.noticeBook);
  const all = noticeRecipients(roster.electorate);
  const reached = new Set(latest?.recipients.map((one) => one.person.personId));
  const isSent = isSentAs(at.meeting.noticeBook, hashNow);
  const recipients = isSent ? all.filter((one) => !reached.has(one.person.personId)) : all;
  return { content, hash: hashNow, latest, isSent, recipients };
}

/** What is said before the preview, or where there is nothing new to send, and the buttons that come before its own. */
interface Beside {
  readonly note?: readonly string[];
  readonly ifNothingNew?: readonly string[];
  readonly first?: readonly CardButton[];
}

/** What would go out, to whom and how many, after `note`; nothing is sent by looking. */
export async function previewReply(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  { note = [], ifNothingNew = [], first = [] }: Beside = {},
): Promise<Reply> {
  if (!maySendNotice(at.doer)) return refused({ code: 'notice.mayNotSend', data: null }, at, turn);
  const { meeting } = at;
  const today = localDateOf(turn.at);
  if (meeting.status === 'CLOSED') {
    return refused({ code: 'meeting.alreadyHeld', data: { date: meeting.date } }, at, turn);
  }
  if (meeting.status === 'CANCELLED') {
    return refused({ code: 'meeting.cancelled', data: { date: meeting.date } }, at, turn);
  }
  if (hasBegun(meeting, turn.at)) {
    return refused({ code: 'notice.tooLate', data: { date: meeting.date } }, at, turn);
  }
  const preview = previewOf(at);
  if (preview.content.agenda.length === 0) {
    return refused({ code: 'notice.noAgenda', data: { date: meeting.date } }, at, turn);
  }
  const when = whenInWords(meeting, today);
  const { isSent, recipients } = preview;
  if (recipients.length === 0) return nothingNewReply(ports, at, turn, ifNothingNew);
  const reach = reachable(ports, at, peopleIn(recipients), await knownOut(ports, at));
  const fact = questionOf(at, preview, when);
  return {
    messages: [
      {
        card: answerCard({
          fact,
          lines: [
            ...note,
            ...whatIsMissing(preview.content),
            ...(isSent ? [] : newSinceSent(meeting, preview.content)),
            ...previewLines(reach, at, turn.at, preview, first.length === 0),
            ...(preview.latest === null
              ? await clashWarnings(ports, at, turn, at.boardThen, meeting.date)
              : []),
          ],
          more: packOf(preview.content, NOTICE_SAID.restInChat),
          source: at.boardName,
          buttons: [...first, ...previewButtons(reach, at, preview, turn.at)],
        }),
      },
    ],
  };
}

/** What the card asks: to send it, or first to have it approved. */
function questionOf(
  { meeting, boardThen }: AtMeeting,
  { latest, isSent, hash: seen }: Preview,
  when: string,
): string {
  const version = nextVersion(meeting);
  if (isSent) return NOTICE_SAID.previewQuestion(when);
  const { approval, askedApproval } = meeting.noticeBook;
  if (needsApproval(meetingRosterOf(boardThen)) && approval?.hash !== seen) {
    const waits = askedApproval?.hash === seen;
    return waits ? NOTICE_SAID.approvalWaits(version, when) : NOTICE_SAID.approvalFirst(version, when);
  }
  return latest === null ? NOTICE_SAID.previewQuestion(when) : NOTICE_SAID.previewAgain(version, when);
}

const peopleIn = (called: readonly Called[]) => called.map((one) => one.person);

function previewLines(
  reach: Reachable,
  at: AtMeeting,
  now: Instant,
  { recipients, content, latest, isSent, hash: seen }: Preview,
  saysWhenAnother: boolean,
): string[] {
  const today = localDateOf(now);
  const members = recipients.filter((one) => one.seats.some((seat) => seat.as === 'MEMBER')).length;
  const noticeDay = dayBefore(at.meeting.date, at.boardThen.rules.noticeDays.value);
  const ofTerm = termWarning(at.board, at.boardThen, today, at.meeting.date);
  return [
    ...(isSent ? newcomerLines(at, peopleIn(recipients)) : []),
    NOTICE_SAID.recipients(members, recipients.length - members),
    ...(content.place === null ? [] : [NOTICE_SAID.place(content.place)]),
    NOTICE_SAID.contents(content.agenda.length, attachmentsIn(content)),
    ...reachedLines(reach),
    ...ofTerm,
    // Where the mandatperiod ends everybody knows that others are called.
    ...(ofTerm.length === 0 ? notCalledLines(at) : []),
    ...approvalLines(at, seen, now, saysWhenAnother),
    ...(latest === null && noticeDay < today ? [NOTICE_SAID.late(noticeDay, today)] : []),
  ];
}

/** Who has come to the board since it was sent, and who of them has read it here all the same. */
function newcomerLines({ meeting: { noticeBook } }: AtMeeting, people: readonly PersonRef[]): string[] {
  const number = latestNotice(noticeBook)?.number;
  const hasRead = ({ personId }: PersonRef) =>
    noticeBook.opened.some((one) => one.number === number && one.person.personId === personId);
  const [read, others] = [people.filter(hasRead), people.filter((one) => !hasRead(one))];
  return [
    ...(others.length === 0 ? [] : [NOTICE_SAID.newcomers(names(others))]),
    ...(read.length === 0 ? [] : [NOTICE_SAID.newcomersRead(names(read))]),
  ];
}

function approvalLines(at: AtMeeting, seen: string, now: Instant, saysWhenAnother: boolean): string[] {
  const { approval, askedApproval } = at.meeting.noticeBook;
  if (approval?.hash === seen) return [NOTICE_SAID.approved(approval.by.name)];
  if (!needsApproval(meetingRosterOf(at.boardThen))) return [];
  return askedApproval?.hash === seen
    ? [
        NOTICE_SAID.waitsForApproval(askedApproval.to?.name ?? null, askedApproval.at, localDateOf(now)),
        ...(saysWhenAnother ? untilAnother(at, seen, now) : []),
      ]
    : [NOTICE_SAID.needsApproval];
}

function previewButtons(
  reach: Reachable,
  at: AtMeeting,
  { recipients, content, hash: seen, isSent }: Preview,
  now: Instant,
): CardButton[] {
  const { approval } = at.meeting.noticeBook;
  const data = { meetingId: at.meetingId, hash: seen };
  const change =
    missingOf(content) === null
      ? []
      : [{ title: `${ARRANGE.change} …`, verb: 'meeting.move-form', data: { meetingId: at.meetingId } }];
  const strict = needsApproval(meetingRosterOf(at.boardThen)) && !isSent;
  if (strict && approval?.hash !== seen) return [...approvalButtons(at, seen, now), ...change];
  const count = countReached(reach) || reach.failed.length;
  const on = count === 0 ? NOTICE_BUTTON.callOn(recipients.length) : NOTICE_BUTTON.sendOn(count);
  const title = isSent ? on : NOTICE_BUTTON.send(count);
  return [{ title, verb: 'notice.send', style: 'positive', data }, ...change];
}

function proofButtons(at: AtMeeting): CardButton[] {
  const data = { meetingId: at.meetingId };
  return [
    { title: NOTICE_BUTTON.proof, verb: 'notice.proof', data },
    { title: NOTICE_BUTTON.attendance, verb: 'attendance.status', data },
  ];
}

async function send(ports: MeetingPorts, at: AtMeeting, turn: Turn, seen: string): Promise<Reply> {
  const roster = meetingRosterOf(at.boardThen);
  const outcome = await run(ports, at, turn, {
    type: 'SendNotice',
    by: at.doer,
    at: turn.at,
    roster,
    hash: seen,
  });
  if (outcome.kind === 'refused') return refusedAsSeen(outcome.refusal, at, turn);
  const today = localDateOf(turn.at);
  const when = whenInWords(at.meeting, today);
  const sent = outcome.events.find((event) => event.type === 'NoticeSent' || event.type === 'NoticeSentOn');
  if (!sent) return nothingNewReply(ports, at, turn);
  const reached = reachable(ports, at, peopleIn(sent.recipients), await knownOut(ports, at));
  const count = countReached(reached) || reached.failed.length;
  return said(
    at,
    sent.type === 'NoticeSent'
      ? NOTICE_SAID.sent(count, when)
      : count === 0
        ? NOTICE_SAID.calledOn(reached.out, when)
        : NOTICE_SAID.sentOn(count, when),
    [
      ...(sent.type === 'NoticeSentOn' && count === 0 ? [] : reachedLines(reached)),
      ...(reached.out.length === 0 ? [] : [SEND_AGAIN.goesWhenReached(reached.out.length)]),
      ...(reached.out.length + reached.failed.length === 0 ? [] : [NOTICE_SAID.outNote]),
      NOTICE_SAID.sentNote(sent.at, sent.number, today),
    ],
    [...proofButtons(at), ...channelButton(ports, at)],
  );
}

/** The channel gets its card too: offered until it stands there. */
function channelButton({ onlyTenant }: MeetingPorts, at: AtMeeting): CardButton[] {
  if (at.meeting.agenda.postedIn !== null || channelOf(at, onlyTenant) === null) return [];
  return [{ title: AGENDA.post, verb: 'meeting.post-preview', data: { meetingId: at.meetingId } }];
}

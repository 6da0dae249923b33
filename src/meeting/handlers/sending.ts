import { z } from 'zod';
import { addressOf } from '../../board/index.ts';
import { type Instant, localDateOf } from '../../kernel/index.ts';
import {
  answerCard,
  type CardButton,
  formCard,
  type Reply,
  type Turn,
  type Verb,
  verb,
} from '../../teams/contract.ts';
import { packOf } from '../cards/called.ts';
import { noticeContent, noticeHash } from '../domain/notice/content.ts';
import type { Called, NoticeContent } from '../domain/notice/events.ts';
import { noticeChanges } from '../domain/notice/rules/notice-changes.ts';
import { noticeRecipients } from '../domain/notice/rules/recipients.ts';
import { mayApproveNotice, maySendNotice, needsApproval } from '../domain/notice/rules/who-may.ts';
import { latestNotice, type SentNotice } from '../domain/notice/state.ts';
import { dayBefore } from '../domain/rules/preparation-days.ts';
import { meetingRosterOf } from '../roster.ts';
import {
  attachmentsIn,
  changesInWords,
  NOTICE_BUTTON,
  NOTICE_SAID,
  names,
  whenInWords,
} from '../text/index.ts';
import { meetingId } from './arrange.ts';
import { bookOf } from './attendance.ts';
import { type AtMeeting, type MeetingPorts, refused, run, said, withMeeting } from './reach.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Preview, approval and sending of the kallelse. */
export function sendingVerbs(ports: MeetingPorts): Verb[] {
  const seen = z.object({ meetingId, hash });
  return [
    verb({
      name: 'notice.preview',
      input: z.object({ meetingId }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, async (at) => previewReply(ports, at, turn)),
    }),
    verb({
      name: 'notice.send',
      input: seen,
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => send(ports, at, turn, input.hash)),
    }),
    verb({
      name: 'notice.ask-approval',
      input: seen,
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => askApproval(ports, at, turn, input.hash)),
    }),
    verb({
      name: 'notice.approve',
      input: seen,
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => approve(ports, at, turn, input.hash)),
    }),
    verb({
      name: 'notice.return-form',
      input: z.object({ meetingId }),
      run: (input, turn) => withMeeting(ports, turn, input.meetingId, async (at) => returnForm(at)),
    }),
    verb({
      name: 'notice.return',
      input: z.object({ meetingId, text: z.string().max(1000).default('') }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => sendBack(ports, at, turn, input.text)),
    }),
  ];
}

interface Preview {
  readonly content: NoticeContent;
  readonly hash: string;
  readonly latest: SentNotice | null;
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
  const recipients = latest?.hash === hashNow ? all.filter((one) => !reached.has(one.person.personId)) : all;
  return { content, hash: hashNow, latest, recipients };
}

/** What would go out, to whom and how many; nothing is sent by looking. */
export function previewReply(ports: Pick<MeetingPorts, 'onlyTenant'>, at: AtMeeting, turn: Turn): Reply {
  if (!maySendNotice(at.doer)) return refused({ code: 'notice.mayNotSend', data: null }, at, turn);
  const { meeting } = at;
  const today = localDateOf(turn.at);
  if (meeting.status === 'CLOSED') {
    return refused({ code: 'meeting.alreadyHeld', data: { date: meeting.date } }, at, turn);
  }
  if (meeting.status === 'CANCELLED') {
    return refused({ code: 'meeting.cancelled', data: { date: meeting.date } }, at, turn);
  }
  const preview = previewOf(at);
  if (preview.content.agenda.length === 0) {
    return refused({ code: 'notice.noAgenda', data: { date: meeting.date } }, at, turn);
  }
  const when = whenInWords(meeting, today);
  const { latest, recipients } = preview;
  if (recipients.length === 0) {
    return said(at, NOTICE_SAID.nothingNew(when), [], proofButtons(at));
  }
  const again = latest !== null && latest.hash === preview.hash;
  const fact =
    latest === null || again
      ? NOTICE_SAID.previewQuestion(when)
      : NOTICE_SAID.previewAgain(latest.number + 1, when);
  return {
    messages: [
      {
        card: answerCard({
          fact,
          lines: [...(again ? [] : changedSince(preview)), ...previewLines(ports, at, turn.at, preview)],
          more: packOf(preview.content),
          source: at.boardName,
          buttons: previewButtons(at, preview),
        }),
      },
    ],
  };
}

function changedSince({ latest, content }: Preview): string[] {
  return latest === null ? [] : changesInWords(noticeChanges(latest.content, content));
}

function previewLines(
  { onlyTenant }: Pick<MeetingPorts, 'onlyTenant'>,
  at: AtMeeting,
  now: Instant,
  { recipients, content, latest, hash: seen }: Preview,
): string[] {
  const today = localDateOf(now);
  const members = recipients.filter((one) => one.seats.some((seat) => seat.as === 'MEMBER')).length;
  const out = recipients.filter((one) => addressOf(at.boardThen, one.person.personId, onlyTenant) === null);
  const noticeDay = dayBefore(at.meeting.date, at.boardThen.rules.noticeDays.value);
  const newcomers =
    latest?.hash === seen ? [NOTICE_SAID.newcomers(names(recipients.map((one) => one.person)))] : [];
  return [
    ...newcomers,
    NOTICE_SAID.recipients(members, recipients.length - members),
    ...(content.place === null ? [] : [NOTICE_SAID.place(content.place)]),
    NOTICE_SAID.contents(content.agenda.length, attachmentsIn(content)),
    ...(out.length === 0 ? [] : [NOTICE_SAID.unreachable(names(out.map((one) => one.person)))]),
    ...approvalLines(at, seen, now),
    ...(latest === null && noticeDay < today ? [NOTICE_SAID.late(noticeDay, today)] : []),
  ];
}

function approvalLines(at: AtMeeting, seen: string, now: Instant): string[] {
  const { approval, askedApproval } = at.meeting.noticeBook;
  if (approval?.hash === seen) return [NOTICE_SAID.approved(approval.by.name)];
  if (!needsApproval(meetingRosterOf(at.boardThen))) return [];
  return askedApproval?.hash === seen
    ? [NOTICE_SAID.waitsForApproval(askedApproval.at, localDateOf(now))]
    : [NOTICE_SAID.needsApproval];
}

function previewButtons(at: AtMeeting, { recipients, hash: seen, latest }: Preview): CardButton[] {
  const { approval, askedApproval } = at.meeting.noticeBook;
  const data = { meetingId: at.meetingId, hash: seen };
  const again = latest?.hash === seen;
  const strict = needsApproval(meetingRosterOf(at.boardThen)) && !again;
  if (strict && approval?.hash !== seen) {
    return askedApproval?.hash === seen
      ? []
      : [{ title: NOTICE_BUTTON.askApproval, verb: 'notice.ask-approval', style: 'positive', data }];
  }
  const title = again ? NOTICE_BUTTON.sendOn(recipients.length) : NOTICE_BUTTON.send(recipients.length);
  return [{ title, verb: 'notice.send', style: 'positive', data }];
}

function proofButtons(at: AtMeeting): CardButton[] {
  const data = { meetingId: at.meetingId };
  return [
    { title: 'Vem har fått den?', verb: 'notice.proof', data },
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
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  const today = localDateOf(turn.at);
  const when = whenInWords(at.meeting, today);
  const sent = outcome.events.find((event) => event.type === 'NoticeSent' || event.type === 'NoticeSentOn');
  if (!sent) return said(at, NOTICE_SAID.nothingNew(when), [], proofButtons(at));
  const { length } = sent.recipients;
  const out = sent.recipients.filter(
    (one) => addressOf(at.boardThen, one.person.personId, ports.onlyTenant) === null,
  );
  return said(
    at,
    sent.type === 'NoticeSent' ? NOTICE_SAID.sent(length, when) : NOTICE_SAID.sentOn(length, when),
    [
      ...(out.length === 0 ? [] : [NOTICE_SAID.unreachable(names(out.map((one) => one.person)))]),
      NOTICE_SAID.sentNote(sent.at, sent.number, today),
    ],
    proofButtons(at),
  );
}

async function askApproval(ports: MeetingPorts, at: AtMeeting, turn: Turn, seen: string): Promise<Reply> {
  const roster = meetingRosterOf(at.boardThen);
  const command = { type: 'AskNoticeApproval', by: at.doer, at: turn.at, roster, hash: seen } as const;
  const outcome = await run(ports, at, turn, command);
  return outcome.kind === 'refused'
    ? refused(outcome.refusal, at, turn)
    : said(at, NOTICE_SAID.approvalAsked);
}

/** The kallelse as the chair is asked to approve it. */
export function approvalCard(
  at: Pick<AtMeeting, 'meeting' | 'meetingId' | 'boardName' | 'boardThen'>,
  now: Instant,
) {
  const asked = at.meeting.noticeBook.askedApproval;
  if (asked === null) return null;
  const content = noticeContent(at.meeting, meetingRosterOf(at.boardThen).distance);
  const data = { meetingId: at.meetingId };
  return answerCard({
    fact: NOTICE_SAID.approvalQuestion(asked.by.name, whenInWords(content, localDateOf(now))),
    lines: [
      ...(content.place === null ? [] : [NOTICE_SAID.place(content.place)]),
      NOTICE_SAID.contents(content.agenda.length, attachmentsIn(content)),
    ],
    more: packOf(content),
    source: at.boardName,
    buttons: [
      {
        title: NOTICE_BUTTON.approve,
        verb: 'notice.approve',
        style: 'positive',
        data: { ...data, hash: asked.hash },
      },
      { title: NOTICE_BUTTON.sendBack, verb: 'notice.return-form', data },
    ],
  });
}

async function approve(ports: MeetingPorts, at: AtMeeting, turn: Turn, seen: string): Promise<Reply> {
  const roster = meetingRosterOf(at.boardThen);
  const command = { type: 'ApproveNotice', by: at.doer, at: turn.at, roster, hash: seen } as const;
  const outcome = await run(ports, at, turn, command);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  return said(at, NOTICE_SAID.approvalDone(when), [NOTICE_SAID.approvalDoneNote]);
}

function returnForm(at: AtMeeting): Reply {
  if (!mayApproveNotice(bookOf(at), meetingRosterOf(at.boardThen), at.doer)) {
    return said(at, NOTICE_SAID.needsApproval);
  }
  const card = formCard({
    fact: NOTICE_SAID.returnQuestion,
    fields: [
      {
        kind: 'text',
        id: 'text',
        label: NOTICE_SAID.returnQuestion,
        placeholder: NOTICE_SAID.returnHint,
        multiline: true,
        maxLength: 1000,
      },
    ],
    source: at.boardName,
    buttons: [{ title: NOTICE_BUTTON.sendBack, verb: 'notice.return', data: { meetingId: at.meetingId } }],
  });
  return { messages: [{ card }] };
}

async function sendBack(ports: MeetingPorts, at: AtMeeting, turn: Turn, text: string): Promise<Reply> {
  const command = {
    type: 'ReturnNotice',
    by: at.doer,
    at: turn.at,
    text: text.trim() || null,
    roster: meetingRosterOf(at.boardThen),
  } as const;
  const outcome = await run(ports, at, turn, command);
  return outcome.kind === 'refused' ? refused(outcome.refusal, at, turn) : said(at, NOTICE_SAID.returned);
}

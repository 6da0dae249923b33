import { accept, type Decision, type PersonRef, refOf, refuse } from '../../../kernel/index.ts';
import type { AttendanceEvent } from '../attendance/events.ts';
import { rosterEvents, withFollowUps } from '../attendance/follow-ups.ts';
import { hasBegun } from '../attendance/rules/meeting-time.ts';
import type { MeetingRefusal } from '../refusals.ts';
import type { MeetingAhead } from '../while-ahead.ts';
import type {
  ApproveNotice,
  AskNoticeApproval,
  OpenNotice,
  PassOnNoticeApproval,
  ReturnNotice,
  SendNotice,
} from './commands.ts';
import { isSentAs, noticeContent, noticeHash } from './content.ts';
import type { NoticeEvent } from './events.ts';
import { openedBy } from './opening.ts';
import { approversOf, nextApprover } from './rules/approval-order.ts';
import { noticeRecipients } from './rules/recipients.ts';
import { firstApprover, mayApproveNotice, maySendNotice, needsApproval } from './rules/who-may.ts';
import { latestNotice } from './state.ts';

type Outcome = Decision<NoticeEvent | AttendanceEvent, MeetingRefusal>;
type Refused = Extract<Outcome, { readonly kind: 'refused' }>;

/** Why the kallelse cannot go out, or be approved, as it was seen; null: it can. */
function whyNot(
  meeting: MeetingAhead,
  command: SendNotice | AskNoticeApproval | ApproveNotice,
): Refused | null {
  const content = noticeContent(meeting, command.roster.distance);
  if (content.agenda.length === 0) return refuse('notice.noAgenda', { date: meeting.date });
  if (hasBegun(meeting, command.at)) return refuse('notice.tooLate', { date: meeting.date });
  return noticeHash(content) === command.hash ? null : refuse('notice.changedSincePreview', null);
}

/** The kallelse goes to every ledamot and ersättare; again only when something differs, or somebody is new. */
export function sendNotice(meeting: MeetingAhead, command: SendNotice): Outcome {
  if (!maySendNotice(command.by)) return refuse('notice.mayNotSend', null);
  const refusal = whyNot(meeting, command);
  if (refusal) return refusal;
  const { by, at, roster, hash } = command;
  const { noticeBook: notice, attendance } = meeting;
  const noted = rosterEvents(attendance, roster, at);
  const recipients = noticeRecipients(roster.electorate);
  const latest = latestNotice(notice);
  if (latest !== null && isSentAs(notice, hash)) {
    const reached = new Set(latest.recipients.map((one) => one.person.personId));
    const fresh = recipients.filter((one) => !reached.has(one.person.personId));
    if (fresh.length === 0) return accept();
    const { number } = latest;
    return accept<NoticeEvent | AttendanceEvent>(
      { type: 'NoticeSentOn', number, recipients: fresh, by: refOf(by), at },
      ...withFollowUps(meeting, noted, at, true),
    );
  }
  const approval = needsApproval(roster) ? approvalOf(meeting, hash) : null;
  if (approval?.kind === 'refused') return approval;
  const sent: NoticeEvent = {
    type: 'NoticeSent',
    number: (latest?.number ?? 0) + 1,
    content: noticeContent(meeting, roster.distance),
    hash,
    recipients,
    approvedBy: approval?.by ?? null,
    by: refOf(by),
    at,
  };
  return accept<NoticeEvent | AttendanceEvent>(sent, ...withFollowUps(meeting, noted, at, true));
}

function approvalOf(
  { noticeBook: notice }: MeetingAhead,
  hash: string,
): Refused | { readonly kind: 'given'; readonly by: PersonRef } {
  const { approval } = notice;
  return approval?.hash === hash ? { kind: 'given', by: approval.by } : refuse('notice.needsApproval', null);
}

/** The kansli puts the kallelse before the chair, where the board wants that. */
export function askNoticeApproval(meeting: MeetingAhead, command: AskNoticeApproval): Outcome {
  if (!maySendNotice(command.by)) return refuse('notice.mayNotSend', null);
  if (!needsApproval(command.roster)) return refuse('notice.noApprovalNeeded', null);
  const refusal = whyNot(meeting, command);
  if (refusal) return refusal;
  const { by, at, hash, roster } = command;
  const { askedApproval, approval } = meeting.noticeBook;
  const waits = askedApproval?.hash === hash && askedApproval.at !== command.again;
  if (waits || approval?.hash === hash || isSentAs(meeting.noticeBook, hash)) return accept();
  const next = command.left === true ? nextApprover(meeting, roster, hash) : null;
  const to =
    [...approversOf(meeting, roster, hash, at), ...(next === null ? [] : [next])].find(
      ({ personId }) => personId === command.to,
    ) ?? firstApprover(meeting.attendance, roster);
  return accept({ type: 'NoticeApprovalAsked', hash, ...(to === null ? {} : { to }), by: refOf(by), at });
}

/** Whoever is asked leaves it to the next of the presidium, once; the kansli still is who wants to send it. */
export function passOnNoticeApproval(meeting: MeetingAhead, command: PassOnNoticeApproval): Outcome {
  const { by, at, roster } = command;
  if (!mayApproveNotice(meeting, roster, by)) return refuse('notice.onlyChair', null);
  const { askedApproval: asked } = meeting.noticeBook;
  const hash = noticeHash(noticeContent(meeting, roster.distance));
  const isHers = (asked?.to?.personId ?? roster.electorate.chair) === by.personId;
  if (asked === null || asked.at !== command.asked || asked.hash !== hash || !isHers) return accept();
  const to = nextApprover(meeting, roster, hash);
  if (to === null || hasBegun(meeting, at)) return accept();
  return accept({ type: 'NoticeApprovalAsked', hash, to, passedOnBy: refOf(by), by: asked.by, at });
}

/** The chair says yes to the kallelse as she saw it. */
export function approveNotice(meeting: MeetingAhead, command: ApproveNotice): Outcome {
  const { by, at, hash, roster } = command;
  if (!mayApproveNotice(meeting, roster, by)) return refuse('notice.onlyChair', null);
  const refusal = whyNot(meeting, command);
  if (refusal) return refusal;
  if (meeting.noticeBook.approval?.hash === hash || isSentAs(meeting.noticeBook, hash)) return accept();
  return accept({ type: 'NoticeApproved', hash, by: refOf(by), at });
}

/** The chair sends it back to the kansli, with a word or without. */
export function returnNotice(meeting: MeetingAhead, command: ReturnNotice): Outcome {
  const { by, at, text, roster } = command;
  if (!mayApproveNotice(meeting, roster, by)) return refuse('notice.onlyChair', null);
  const { askedApproval, approval } = meeting.noticeBook;
  if (askedApproval === null && approval === null) return accept();
  return accept({ type: 'NoticeReturned', text, by: refOf(by), at });
}

/** Somebody opens the kallelse for the first time. */
export function openNotice(meeting: MeetingAhead, { by, at }: OpenNotice): Outcome {
  return accept(...openedBy(meeting, by, at));
}

import { z } from 'zod';
import { type Instant, localDateOf, type PersonRef } from '../../../kernel/index.ts';
import {
  answerCard,
  type CardButton,
  formCard,
  type Reply,
  type Turn,
  type Verb,
  verb,
} from '../../../teams/contract.ts';
import { packOf } from '../../cards/pack.ts';
import { noticeContent, noticeHash } from '../../domain/notice/content.ts';
import { approversOf } from '../../domain/notice/rules/approval-order.ts';
import { firstApprover, mayApproveNotice } from '../../domain/notice/rules/who-may.ts';
import type { MeetingRefusal } from '../../domain/refusals.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import { meetingRosterOf } from '../../roster.ts';
import {
  attachmentsIn,
  explainMeetingRefusal,
  NOTICE_BUTTON,
  NOTICE_SAID,
  whenInWords,
} from '../../text/index.ts';
import { meetingId } from '../plan/arrange.ts';
import {
  type AtMeeting,
  type MeetingPorts,
  reachMeeting,
  refused,
  run,
  said,
  withMeeting,
} from '../reach.ts';
import { newSinceSent, nextVersion } from './new-since-sent.ts';
import { whatIsMissing } from './what-is-missing.ts';

/** SHA-256 over the content that was looked at. */
export const contentHash = z.string().regex(/^[0-9a-f]{64}$/);

/** What is to be changed first, in characters. */
export const MOST_SAID = 1000;

/** The chair's approval of the kallelse, where the board wants it (setting `chairApprovesNotice`). */
export function approvalVerbs(ports: MeetingPorts): Verb[] {
  const seen = z.object({ meetingId, hash: contentHash });
  return [
    verb({
      name: 'notice.ask-approval',
      input: seen.extend({
        to: z.string().max(200).optional(),
        again: z.string().max(40).optional(),
        left: z.boolean().optional(),
      }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => askApproval(ports, at, turn, input)),
    }),
    verb({
      name: 'notice.approve',
      input: seen,
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => approve(ports, at, turn, input.hash)),
    }),
    verb({
      name: 'notice.return-form',
      input: z.object({ meetingId, said: z.string().max(MOST_SAID).optional() }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, async (at) => returnForm(at, turn, input.said ?? '')),
    }),
    verb({
      name: 'notice.return',
      input: z.object({ meetingId, text: z.string().max(MOST_SAID).default('') }),
      run: (input, turn) =>
        withMeeting(ports, turn, input.meetingId, (at) => sendBack(ports, at, turn, input.text)),
    }),
  ];
}

async function askApproval(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  input: {
    readonly hash: string;
    readonly to?: string | undefined;
    readonly again?: string | undefined;
    readonly left?: boolean | undefined;
  },
): Promise<Reply> {
  const outcome = await run(ports, at, turn, {
    type: 'AskNoticeApproval',
    by: at.doer,
    at: turn.at,
    roster: meetingRosterOf(at.boardThen),
    hash: input.hash,
    to: input.to ?? null,
    again: (input.again as Instant | undefined) ?? null,
    left: input.left ?? false,
  });
  if (outcome.kind === 'refused') return refusedAsSeen(outcome.refusal, at, turn);
  const asked = outcome.events.find((event) => event.type === 'NoticeApprovalAsked');
  if (asked) return said(at, NOTICE_SAID.approvalAsked(asked.to?.name ?? null));
  return asItIs(at, turn, previewButton(at));
}

/** A refusal of what was pressed on as it was seen; with the way to see it as it is, where that is the reason. */
export function refusedAsSeen(refusal: MeetingRefusal, at: AtMeeting, turn: Turn): Reply {
  const isOld = refusal.code === 'notice.changedSincePreview' || refusal.code === 'notice.needsApproval';
  if (!isOld) return refused(refusal, at, turn);
  return said(at, explainMeetingRefusal(refusal, localDateOf(turn.at)), [], previewButton(at));
}

function previewButton({ meetingId: id }: Pick<AtMeeting, 'meetingId'>): CardButton[] {
  return [{ title: NOTICE_BUTTON.preview, verb: 'notice.preview', data: { meetingId: id } }];
}

/** Of the kallelse as it now stands. */
export function hashNow({ meeting, boardThen }: Pick<AtMeeting, 'meeting' | 'boardThen'>): string {
  return noticeHash(noticeContent(meeting, meetingRosterOf(boardThen).distance));
}

/** How far it has come, where what was pressed on changes nothing. */
export function asItIs(at: AtMeeting, turn: Turn, buttons: readonly CardButton[] = []): Reply {
  const { approval, askedApproval, sent } = at.meeting.noticeBook;
  const today = localDateOf(turn.at);
  const when = whenInWords(at.meeting, today);
  const now = hashNow(at);
  if (approval?.hash === now) return said(at, NOTICE_SAID.approvalGiven(approval.by.name), [], buttons);
  if (askedApproval?.hash === now) {
    const { to, at: since } = askedApproval;
    return said(at, NOTICE_SAID.approvalAlreadyAsked(to?.name ?? null, since, today), [], buttons);
  }
  if (sent.at(-1)?.hash !== now) return said(at, NOTICE_SAID.approvalNotWaiting(when), [], buttons);
  return said(at, NOTICE_SAID.approvalAfterSending(when), [NOTICE_SAID.approvalAfterSendingNote], buttons);
}

/** Those whom the kansli may ask, each with a button: again, where nobody has answered. */
export function approvalButtons(
  at: Pick<AtMeeting, 'meeting' | 'meetingId' | 'boardThen'>,
  seen: string,
  now: Instant,
): CardButton[] {
  const { attendance, noticeBook } = at.meeting;
  const roster = meetingRosterOf(at.boardThen);
  const asked = noticeBook.askedApproval?.hash === seen ? noticeBook.askedApproval : null;
  const first = firstApprover(attendance, roster);
  const all = approversOf(at.meeting, roster, seen, now);
  const isOther = asked !== null || first === null;
  const inOrder = first === null ? all : [first, ...all.filter((one) => one.personId !== first.personId)];
  return inOrder.map((person) => {
    const { personId, name } = person;
    const isAgain = asked !== null && (asked.to?.personId ?? roster.electorate.chair) === personId;
    const isChair = personId === roster.electorate.chair && !isOther;
    const title = isChair ? NOTICE_BUTTON.askApproval : NOTICE_BUTTON.askApprovalOf(name);
    return {
      title: isAgain ? NOTICE_BUTTON.askApprovalAgain(name) : title,
      verb: 'notice.ask-approval',
      ...(asked === null && person === first ? { style: 'positive' as const } : {}),
      data: {
        meetingId: at.meetingId,
        hash: seen,
        to: personId,
        ...(asked === null ? {} : { again: asked.at }),
      },
    };
  });
}

/** What the chair is asked: of which version, by whom. */
export function approvalQuestion(meeting: KnownMeeting, by: PersonRef, now: Instant): string {
  return NOTICE_SAID.approvalQuestion(by.name, whenInWords(meeting, localDateOf(now)), nextVersion(meeting));
}

const NOTHING_MORE = { lines: [], buttons: [], said: '' };

/** The kallelse as the chair is asked to approve it, with what is new in it since the version that was sent. `said`: what she wants otherwise, which goes back with it. */
export function approvalCard(
  at: Pick<AtMeeting, 'meeting' | 'meetingId' | 'boardName' | 'boardThen'>,
  now: Instant,
  more: {
    readonly lines: readonly string[];
    readonly buttons: readonly CardButton[];
    readonly said?: string;
  } = NOTHING_MORE,
) {
  const asked = at.meeting.noticeBook.askedApproval;
  if (asked === null) return null;
  const content = noticeContent(at.meeting, meetingRosterOf(at.boardThen).distance);
  const data = { meetingId: at.meetingId };
  const said = (more.said ?? '').slice(0, MOST_SAID);
  return answerCard({
    fact: approvalQuestion(at.meeting, asked.by, now),
    lines: [
      ...more.lines,
      ...(said === '' ? [] : [NOTICE_SAID.wishGoesBack]),
      ...newSinceSent(at.meeting, content),
      ...whatIsMissing(content),
      ...(content.place === null ? [] : [NOTICE_SAID.place(content.place)]),
      NOTICE_SAID.contents(content.agenda.length, attachmentsIn(content)),
    ],
    more: packOf(content, NOTICE_SAID.restInChat),
    source: at.boardName,
    buttons: [
      {
        title: NOTICE_BUTTON.approve,
        verb: 'notice.approve',
        style: 'positive',
        data: { ...data, hash: asked.hash },
      },
      {
        title: NOTICE_BUTTON.sendBack,
        verb: 'notice.return-form',
        data: said === '' ? data : { ...data, said },
      },
      ...more.buttons,
    ],
  });
}

async function approve(ports: MeetingPorts, at: AtMeeting, turn: Turn, seen: string): Promise<Reply> {
  const roster = meetingRosterOf(at.boardThen);
  const command = { type: 'ApproveNotice', by: at.doer, at: turn.at, roster, hash: seen } as const;
  const outcome = await run(ports, at, turn, command);
  if (outcome.kind === 'refused') {
    return outcome.refusal.code === 'notice.changedSincePreview'
      ? changedSince(ports, at, turn)
      : refused(outcome.refusal, at, turn);
  }
  const given = at.meeting.noticeBook.approval;
  const isOwn = given?.by.personId === at.doer.personId;
  if (outcome.events.length === 0 && !isOwn) return asItIs(at, turn);
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  return said(at, NOTICE_SAID.approvalDone(when), [NOTICE_SAID.approvalDoneNote]);
}

/**
 * The kallelse has changed since the chair was asked: what she pressed on is not approved, and she is shown it as it is
 * now, with the same buttons where the kansli has asked about that.
 */
async function changedSince(ports: MeetingPorts, at: AtMeeting, turn: Turn): Promise<Reply> {
  const now = (await reachMeeting(ports, turn, at.meetingId)) ?? at;
  const content = noticeContent(now.meeting, meetingRosterOf(now.boardThen).distance);
  const isAsked = now.meeting.noticeBook.askedApproval?.hash === noticeHash(content);
  const card = isAsked ? approvalCard(now, turn.at) : null;
  if (card === null) return said(now, NOTICE_SAID.changedUnasked, [NOTICE_SAID.askedAgain]);
  return { messages: [...said(now, NOTICE_SAID.changedAsked).messages, { card }] };
}

function returnForm(at: AtMeeting, turn: Turn, written: string): Reply {
  if (!mayApproveNotice(at.meeting, meetingRosterOf(at.boardThen), at.doer)) {
    return said(at, NOTICE_SAID.needsApproval);
  }
  const { askedApproval, approval } = at.meeting.noticeBook;
  if (askedApproval === null && approval === null) return asItIs(at, turn);
  const card = formCard({
    fact: NOTICE_SAID.returnQuestion,
    fields: [
      {
        kind: 'text',
        id: 'text',
        label: NOTICE_SAID.returnQuestion,
        placeholder: NOTICE_SAID.returnHint,
        multiline: true,
        value: written,
        maxLength: MOST_SAID,
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
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  return outcome.events.length === 0 ? asItIs(at, turn) : said(at, NOTICE_SAID.returned);
}

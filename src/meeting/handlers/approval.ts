import { z } from 'zod';
import { type Instant, localDateOf } from '../../kernel/index.ts';
import { answerCard, formCard, type Reply, type Turn, type Verb, verb } from '../../teams/contract.ts';
import { packOf } from '../cards/pack.ts';
import { noticeContent, noticeHash } from '../domain/notice/content.ts';
import { mayApproveNotice } from '../domain/notice/rules/who-may.ts';
import { meetingRosterOf } from '../roster.ts';
import { attachmentsIn, NOTICE_BUTTON, NOTICE_SAID, whenInWords } from '../text/index.ts';
import { meetingId } from './arrange.ts';
import { bookOf } from './attendance.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting, refused, run, said, withMeeting } from './reach.ts';

/** SHA-256 over the content that was looked at. */
export const contentHash = z.string().regex(/^[0-9a-f]{64}$/);

/** The chair's approval of the kallelse, where the board wants it (setting `chairApprovesNotice`). */
export function approvalVerbs(ports: MeetingPorts): Verb[] {
  const seen = z.object({ meetingId, hash: contentHash });
  return [
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
    more: packOf(content, NOTICE_SAID.restInChat),
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
  if (outcome.kind === 'refused') {
    return outcome.refusal.code === 'notice.changedSincePreview'
      ? changedSince(ports, at, turn)
      : refused(outcome.refusal, at, turn);
  }
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

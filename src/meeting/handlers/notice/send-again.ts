import { z } from 'zod';
import { localDateOf, type PersonRef } from '../../../kernel/index.ts';
import { type CardButton, type Reply, type Turn, type Verb, verb } from '../../../teams/contract.ts';
import { type CallingAgain, missingAt } from '../../call-again.ts';
import { maySendNotice } from '../../domain/notice/rules/who-may.ts';
import { NOTICE_BUTTON, NOTICE_SAID, SEND_AGAIN, someNames, whenInWords } from '../../text/index.ts';
import { meetingId } from '../plan/arrange.ts';
import { textButton } from '../plan/change-reach.ts';
import { type AtMeeting, type MeetingPorts, refused, run, said, withMeeting } from '../reach.ts';

type Ports = CallingAgain & Pick<MeetingPorts, 'directory'>;

/** Those who have not got what holds: by whether there is a way to try. */
interface NotGot {
  readonly toTry: readonly PersonRef[];
  readonly out: readonly PersonRef[];
}

async function notGot(ports: Ports, at: AtMeeting, turn: Turn): Promise<NotGot> {
  const board = await ports.directory.board(at.boardId);
  const missing = board === null ? [] : await missingAt(ports, board, at.meetingId, turn.at);
  return {
    toTry: missing.filter((one) => one.hasWay).map((one) => one.person),
    out: missing.filter((one) => !one.hasWay).map((one) => one.person),
  };
}

/** Nothing has changed since it was sent: to those who have not got it, it can be sent again. */
export async function nothingNewReply(
  ports: Ports,
  at: AtMeeting,
  turn: Turn,
  note: readonly string[] = [],
): Promise<Reply> {
  const { toTry, out } = await notGot(ports, at, turn);
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const again: CardButton = {
    title: NOTICE_BUTTON.sendAgain(toTry.length),
    verb: 'notice.send-again',
    style: 'positive',
    data: { meetingId: at.meetingId },
  };
  return said(
    at,
    at.meeting.noticeBook.told === null
      ? NOTICE_SAID.nothingNew(when)
      : NOTICE_SAID.nothingNewSinceChange(when),
    [...note, ...(toTry.length === 0 ? [] : [SEND_AGAIN.notGot(someNames(toTry))]), ...outLines(out)],
    [...(toTry.length === 0 ? [] : [again]), ...afterwards(at, out)],
  );
}

function outLines(out: readonly PersonRef[]): string[] {
  return out.length === 0
    ? []
    : [NOTICE_SAID.unreachable(someNames(out)), SEND_AGAIN.goesWhenReached(out.length)];
}

function afterwards(at: AtMeeting, out: readonly PersonRef[]): CardButton[] {
  const data = { meetingId: at.meetingId };
  return [
    ...(out.length === 0 ? [] : [textButton(at)]),
    { title: NOTICE_BUTTON.proof, verb: 'notice.proof', data },
    { title: NOTICE_BUTTON.attendance, verb: 'attendance.status', data },
  ];
}

/** The button that sends the kallelse again to those whom it did not reach. */
export function sendAgainVerb(ports: MeetingPorts): Verb {
  return verb({
    name: 'notice.send-again',
    input: z.object({ meetingId }),
    run: (input, turn) => withMeeting(ports, turn, input.meetingId, (at) => sendAgain(ports, at, turn)),
  });
}

async function sendAgain(ports: MeetingPorts, at: AtMeeting, turn: Turn): Promise<Reply> {
  if (!maySendNotice(at.doer)) return refused({ code: 'notice.mayNotSend', data: null }, at, turn);
  const { toTry, out } = await notGot(ports, at, turn);
  const seen = at.meeting.noticeBook.again.length;
  const command = { type: 'SendNoticeAgain', people: toTry, by: at.doer, at: turn.at, seen } as const;
  const outcome = await run(ports, at, turn, command);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  const sent = outcome.events.flatMap((event) => (event.type === 'NoticeSentAgain' ? event.people : []));
  if (sent.length === 0) return nothingNewReply(ports, at, turn);
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const lines = [...outLines(out), SEND_AGAIN.seeProof];
  return said(at, SEND_AGAIN.sent(someNames(sent), when), lines, afterwards(at, out));
}

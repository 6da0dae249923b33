import { z } from 'zod';
import { putsOffApproval, tellsApproverLeaves } from '../../../conversation/index.ts';
import { type Instant, localDateOf } from '../../../kernel/index.ts';
import { type CardButton, type Reply, type Turn, type Verb, verb } from '../../../teams/contract.ts';
import { approversOf, nextApprover, silentAt } from '../../domain/notice/rules/approval-order.ts';
import { meetingRosterOf } from '../../roster.ts';
import { NOTICE_BUTTON, PASS_ON } from '../../text/index.ts';
import { meetingId } from '../plan/arrange.ts';
import { type AtMeeting, type MeetingPorts, refused, run, said, withMeeting } from '../reach.ts';
import { asItIs, hashNow } from './approval.ts';

/** Whoever is asked to approve the kallelse leaves it to the next of the presidium. */
export function passOnVerb(ports: MeetingPorts): Verb {
  return verb({
    name: 'notice.pass-on',
    input: z.object({ meetingId, asked: z.string().max(40) }),
    run: (input, turn) =>
      withMeeting(ports, turn, input.meetingId, (at) => passOn(ports, at, turn, input.asked as Instant)),
  });
}

async function passOn(ports: MeetingPorts, at: AtMeeting, turn: Turn, asked: Instant): Promise<Reply> {
  const roster = meetingRosterOf(at.boardThen);
  const command = { type: 'PassOnNoticeApproval', by: at.doer, at: turn.at, roster, asked } as const;
  const outcome = await run(ports, at, turn, command);
  if (outcome.kind === 'refused') return refused(outcome.refusal, at, turn);
  const passed = outcome.events.find((event) => event.type === 'NoticeApprovalAsked');
  return passed?.to ? said(at, PASS_ON.done(passed.to.name), [PASS_ON.mayStill]) : asItIs(at, turn);
}

/** What is offered beside the card where she says that she cannot look now: that it waits, or goes to the next. */
export function passOnOffered(at: AtMeeting, text: string): Offered {
  const asked = at.meeting.noticeBook.askedApproval;
  const isHers = asked !== null && (asked.to?.personId ?? at.doer.personId) === at.doer.personId;
  if (!isHers || putsOffApproval(text) === null) return { lines: [], buttons: [] };
  const next = nextApprover(at.meeting, meetingRosterOf(at.boardThen), hashNow(at));
  if (next === null) return { lines: [PASS_ON.nobody], buttons: [] };
  const data = { meetingId: at.meetingId, asked: asked.at };
  return {
    lines: [PASS_ON.waits],
    buttons: [{ title: NOTICE_BUTTON.passOn(next.name), verb: 'notice.pass-on', data }],
  };
}

/** For the kansli, told that whoever is asked leaves it: to hand it over to the next, without her silence. */
export function handedOver(at: AtMeeting, text: string, now: Instant): Offered {
  const asked = at.meeting.noticeBook.askedApproval;
  const seen = hashNow(at);
  const isOffered = asked !== null && asked.hash === seen && tellsApproverLeaves(text);
  const roster = meetingRosterOf(at.boardThen);
  const next = isOffered ? nextApprover(at.meeting, roster, seen) : null;
  const mayAlready = approversOf(at.meeting, roster, seen, now).some(
    ({ personId }) => personId === next?.personId,
  );
  if (!isOffered || next === null || mayAlready) return { lines: [], buttons: [] };
  const data = { meetingId: at.meetingId, hash: seen, to: next.personId, again: asked.at, left: true };
  return {
    lines: [PASS_ON.mayHandOver(asked.to?.name ?? null, next.name)],
    buttons: [{ title: NOTICE_BUTTON.passOn(next.name), verb: 'notice.ask-approval', data }],
  };
}

interface Offered {
  readonly lines: readonly string[];
  readonly buttons: readonly CardButton[];
}

/** For the kansli: when another may be asked in the stead of whoever is silent, or that nobody else is there. */
export function untilAnother(at: AtMeeting, seen: string, now: Instant): string[] {
  const asked = at.meeting.noticeBook.askedApproval;
  if (asked?.hash !== seen) return [];
  const roster = meetingRosterOf(at.boardThen);
  const next = nextApprover(at.meeting, roster, seen);
  if (next === null) return asked.requests.length > 1 ? [] : [PASS_ON.nobodyElse];
  const last = asked.requests.at(-1);
  const due = last === undefined || last.passedOn ? null : silentAt(at.meeting, roster, last);
  const today = localDateOf(now);
  return due === null || due <= now ? [] : [PASS_ON.mayGoTo(asked.to?.name ?? null, due, next.name, today)];
}

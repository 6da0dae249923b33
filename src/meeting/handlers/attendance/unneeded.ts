import type { ActResult } from '../../../conversation/index.ts';
import { localDateOf, type PersonRef } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import { mayRecordForOthers } from '../../domain/attendance/rules/who-may.ts';
import { ATTENDANCE_SAID, UNNEEDED, whenInWords } from '../../text/index.ts';
import { type AtMeeting, refused, said } from '../reach.ts';

const NEEDS_NOT =
  /(?<!\p{L})(?:(?:behöver|ska) (?:väl |ju |alltså |då )?(?:inte|ej) (?:längre )?|slipper (?:att )?)(?:tjänstgöra|gå in|hoppa in|rycka in|ersätta)(?!\p{L})/iu;

/** "Ulf behöver inte tjänstgöra": nobody's answer. */
export function needsNotServe(text: string): boolean {
  return !text.includes('?') && NEEDS_NOT.test(text);
}

/**
 * "Ulf behöver inte tjänstgöra" by the kansli: whom an ersättare is asked to serve for, or that she is not. She is
 * released when that ledamot comes after all, and by nobody's order (domain page 10).
 */
export function unneeded(at: AtMeeting, turn: Turn, person: PersonRef): ActResult {
  if (!mayRecordForOthers(at.doer)) {
    return { reply: refused({ code: 'attendance.onlyOffice', data: null }, at, turn), outcome: 'refuse' };
  }
  const { personId, name } = person;
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const call = callOf(at.meeting.attendance.calls, personId);
  if (call?.status !== 'ASKED' && call?.status !== 'ACCEPTED') {
    return { reply: said(at, ATTENDANCE_SAID.isNotAsked(name, null, when)), outcome: 'explain' };
  }
  const record = (title: string, whose: string, answer: string) => ({
    title,
    verb: 'rsvp.for',
    data: { meetingId: at.meetingId, personId: whose, answer },
  });
  const { servesFor, status } = call;
  const buttons = [
    ...(servesFor === null ? [] : [record(UNNEEDED.comes(servesFor.name), servesFor.personId, 'COMING')]),
    record(ATTENDANCE_SAID.cannotServe(name), personId, 'DECLINES'),
  ];
  const fact = UNNEEDED.fact(name, servesFor?.name ?? null, when, status === 'ACCEPTED');
  return { reply: said(at, fact, [UNNEEDED.line], buttons), outcome: 'clarify' };
}

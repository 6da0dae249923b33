import type { ActRequest, ActResult } from '../../../../conversation/index.ts';
import type { PersonRef } from '../../../../kernel/index.ts';
import type { CardButton } from '../../../../teams/contract.ts';
import { callOf } from '../../../domain/attendance/call-answered.ts';
import { mayRecordForOthers } from '../../../domain/attendance/rules/who-may.ts';
import type { CallInItem } from '../../../domain/recusals/calls-of.ts';
import { itemMatter } from '../../../domain/recusals/state.ts';
import { ANSWERED_FOR, ATTENDANCE_SAID } from '../../../text/index.ts';
import { type AtMeeting, said } from '../../reach.ts';
import { idOf, itemCallOf, lastItemCall, speaksOfMeeting } from './item-call-words.ts';

/**
 * "Kurt tackar ja till punkt 7", by the kansli, of one who is asked to serve in that ärende alone; "Kurt nej", of one who is
 * asked of nothing else: what is recorded is of the ärende, and not of the whole meeting, unless that is pressed. Null: she
 * is not asked so.
 */
export function forItem(
  at: AtMeeting,
  person: PersonRef,
  answer: 'COMING' | 'ABSENT' | 'REMOTE' | 'SERVES' | 'DECLINES',
  { params, text }: Pick<ActRequest, 'params' | 'text'>,
): ActResult | null {
  if (!mayRecordForOthers(at.doer) || answer === 'REMOTE') return null;
  const { meeting } = at;
  const accepts = answer === 'COMING' || answer === 'SERVES';
  const named = params.item === undefined ? null : itemCallOf(meeting, person.personId, params.item);
  const found = named ?? (params.item === undefined ? onlyAsked(at, person, text) : null);
  if (found === null) return notAskedThere(at, person, accepts, params.item);
  const ofItem = answerButtons(at, found, accepts);
  const ofMeeting = named === null ? [ofAll(at, person, accepts)] : [];
  const stands = ATTENDANCE_SAID.inItem(
    person.name,
    found.servesFor.name,
    found.item,
    found.status === 'ACCEPTED',
  );
  const isOpen = found.status === 'ASKED' || found.status === 'ACCEPTED';
  return {
    outcome: 'clarify',
    reply: said(
      at,
      ANSWERED_FOR.forWhat(person.name),
      [...(isOpen ? [stands] : []), ANSWERED_FOR.forLine],
      [...ofItem, ...ofMeeting],
    ),
  };
}

/** That she is not asked in the ärende that is named, where others are, and who is: her answer of the meeting is another thing. */
function notAskedThere(
  at: AtMeeting,
  person: PersonRef,
  accepts: boolean,
  item: number | string | undefined,
): ActResult | null {
  const calls = item === undefined ? [] : (itemMatter(at.meeting.matters, String(item))?.calls ?? []);
  const open = calls.filter(({ status }) => status === 'ASKED' || status === 'ACCEPTED');
  if (item === undefined || open.length === 0) return null;
  const lines = open.map(({ person: { name }, servesFor, status }) =>
    ATTENDANCE_SAID.inItem(name, servesFor.name, String(item), status === 'ACCEPTED'),
  );
  const fact = ATTENDANCE_SAID.notAskedIn(person.name, String(item));
  return { outcome: 'clarify', reply: said(at, fact, lines, [ofAll(at, person, accepts)]) };
}

/** Her answer of the whole meeting. */
function ofAll({ meetingId }: AtMeeting, { personId }: PersonRef, accepts: boolean): CardButton {
  const title = accepts ? ANSWERED_FOR.forComesToMeeting : ANSWERED_FOR.forHindered;
  return { title, verb: 'rsvp.for', data: { meetingId, personId, answer: accepts ? 'COMING' : 'ABSENT' } };
}

/** The question of an ärende that she has not answered, where none of the whole meeting is open and the words are of none. */
function onlyAsked({ meeting }: AtMeeting, { personId }: PersonRef, text: string): CallInItem | null {
  const isAskedOfAll = callOf(meeting.attendance.calls, personId)?.status === 'ASKED';
  return isAskedOfAll || speaksOfMeeting(text) ? null : lastItemCall(meeting, personId, 'ASKED');
}

/** What she has answered of the ärende: what is told first. */
function answerButtons(at: AtMeeting, { item, person }: CallInItem, accepts: boolean): CardButton[] {
  const data = { meetingId: at.meetingId, item, ...idOf(at, item), personId: person.personId };
  const button = (yes: boolean): CardButton => ({
    title: (yes ? ANSWERED_FOR.forCanServeIn : ANSWERED_FOR.forCannotServeIn)(item),
    verb: 'recusal.answer-for',
    ...(yes === accepts ? { style: 'positive' as const } : {}),
    data: { ...data, accepts: yes },
  });
  return accepts ? [button(true), button(false)] : [button(false), button(true)];
}

import { personOn } from '../../../board/index.ts';
import { localDateOf, type PersonRef, peopleOf } from '../../../kernel/index.ts';
import { answerCard, type OutgoingMessage } from '../../../teams/contract.ts';
import { hasBegun } from '../../domain/attendance/rules/meeting-time.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import { latestNotice } from '../../domain/notice/state.ts';
import {
  ATTEND_BUTTON,
  LEAVING,
  NOTICE_BUTTON,
  NOTICE_SAID,
  someNames,
  whenInWords,
} from '../../text/index.ts';
import { personIn, recipientOf } from './boards-of-meeting.ts';
import { tellsLeft } from './must-reach.ts';
import { leaversTold } from './notice-recipients.ts';
import type { News, TellingOf } from './telling.ts';

/** To somebody who was called, and has left the board or does before the meeting: that she is called no more, and why. */
export function leftNews({ event, meeting, boards, personId, now }: TellingOf<'RosterNoted'>): News | null {
  if (!tellsLeft(event, personId, boards)) return null;
  const [office] = boards.today.office.filter(({ admin }) => !admin);
  return {
    fact: LEAVING.fact(whenInWords(meeting, localDateOf(now))),
    lines: [
      personOn(boards.today, personId) === null ? LEAVING.left : LEAVING.termEnds,
      ...(answerOf(meeting.attendance, personId) === null ? [] : [LEAVING.answerGone]),
      LEAVING.calendar,
      LEAVING.askOffice(office?.person.name ?? null, office?.person.email ?? null),
    ],
  };
}

/** Whether she hears of it by what ended with it already: that she need not serve. */
export function isToldByRelease({ event, loaded, personId }: TellingOf<'RosterNoted'>): boolean {
  return loaded.events.some(
    ({ event: other }) =>
      other.type === 'MeetingSubstituteReleased' &&
      other.at === event.at &&
      other.person.personId === personId,
  );
}

/** To the kansli: who has come to the board and has not got the kallelse, who is called no more, and whom to tell it. */
export function rosterMessage(telling: TellingOf<'RosterNoted'>): OutgoingMessage | null {
  const { event, meeting, meetingId, boards, now } = telling;
  const come = latestNotice(meeting.noticeBook) === null ? [] : newcomers(telling);
  const left = leaversTold(event, meeting).filter(({ personId }) => tellsLeft(event, personId, boards));
  if ((come.length === 0 && left.length === 0) || hasBegun(meeting, now)) return null;
  const when = whenInWords(meeting, localDateOf(now));
  const fact = come.length > 0 ? NOTICE_SAID.newcomersAt(someNames(come), when) : LEAVING.told(left, when);
  const lines = [
    ...(come.length > 0 ? [NOTICE_SAID.newcomersNote] : []),
    ...(come.length > 0 && left.length > 0 ? [LEAVING.also(left)] : []),
    ...toldLines(telling, left),
  ];
  const data = { meetingId };
  const buttons = [
    ...(come.length > 0 ? [{ title: NOTICE_BUTTON.preview, verb: 'notice.preview', data }] : []),
    { title: ATTEND_BUTTON.status, verb: 'attendance.status', data },
  ];
  return { text: fact, card: answerCard({ fact, lines, source: boards.onDay.name, buttons }) };
}

/** Who of them gets word, and whom the kansli has to tell it, as nothing reaches her. */
function toldLines(
  { boards, onlyTenant, lettersGo }: TellingOf<'RosterNoted'>,
  left: readonly PersonRef[],
): string[] {
  const isOut = ({ personId }: PersonRef) => recipientOf(boards, personId, onlyTenant, lettersGo) === null;
  const reached = left.filter((one) => !isOut(one));
  return [
    ...(reached.length === 0 ? [] : [LEAVING.getsWord(reached)]),
    ...left
      .filter(isOut)
      .map(({ personId, name }) => LEAVING.tell(name, personIn(boards, personId)?.email ?? null)),
  ];
}

/** Who came with this change of the board and has not been called. */
function newcomers({ event, version, meeting, loaded }: TellingOf<'RosterNoted'>): PersonRef[] {
  const before = loaded.events.findLast((one) => one.version < version && one.event.type === 'RosterNoted');
  const known = before?.event.type === 'RosterNoted' ? peopleOf(before.event.roster.electorate) : [];
  const called = latestNotice(meeting.noticeBook)?.recipients.map((one) => one.person) ?? [];
  const old = new Set([...known, ...called].map((one) => one.personId));
  return peopleOf(event.roster.electorate).filter((one) => !old.has(one.personId));
}

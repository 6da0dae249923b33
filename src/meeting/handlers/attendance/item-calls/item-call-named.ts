import type { ActRequest, ActResult } from '../../../../conversation/index.ts';
import { dateInWords, dayInWords, localDateOf, peopleOf, seatHeldBy } from '../../../../kernel/index.ts';
import type { Turn } from '../../../../teams/contract.ts';
import type { PlannedItem } from '../../../domain/agenda/item.ts';
import { callOf } from '../../../domain/attendance/call-answered.ts';
import { itemCallsOf } from '../../../domain/recusals/calls-of.ts';
import { isAhead } from '../../../domain/state.ts';
import { meetingRosterOf } from '../../../roster.ts';
import { ATTEND_BUTTON, ATTENDANCE_SAID } from '../../../text/index.ts';
import { listMeetings } from '../../../views.ts';
import { namesIt, namesWhole } from '../../agenda/most-named.ts';
import { isCalled } from '../../notice/open-calls.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting, said } from '../../reach.ts';
import { askedAgain, eachItemInWords, itemCallOf, lastItemCall, speaksOfMeeting } from './item-call-words.ts';

/** An ärende that the words name, and the meeting that has it. */
interface Named {
  readonly at: AtMeeting;
  readonly number: string;
  readonly heading: string | null;
}

/** What says that one can or cannot, and names no ärende. */
const ANSWERS =
  /(?<!\p{L})(?:tjänstg\p{L}*|ersätt\p{L}*|tyvärr|dessvärre|gärna|absolut|också|även|båda|bägge|både|inte|ställer|hoppar|tackar|hinner|punkt\p{L}*|ärende\p{L}*|fråga\p{L}*|självklart|visst|såklart|avböj\p{L}*|accepter\p{L}*|rycker|någon|något|kanske|okej)(?!\p{L})/giu;
/** "Kan ta kravet", "tjänstgör i femman": what is named is what she takes, or does not. */
const TAKES =
  /(?<!\p{L})(?:kan|tar|hinner|tjänstg\p{L}*|tackar)(?!\p{L})(?:.*(?<!\p{L})(?:i|på|ta|till|tar)(?!\p{L})| )/iu;
const PARTS = /,| (?:och|samt|o|&|\+|plus|men) /iu;
/** More than this tells of something else. */
const LONGEST = 120;

/**
 * "Jag kan ta kravet", "kan i nian", of somebody who is asked to serve in single ärenden because of jäv (KL 6:28): the
 * question of just the one that is named, on whatever meeting it is; of one that she is not asked in, that. Null: none is
 * named so, or she is asked of none.
 */
export async function answerInNamedItem(
  ports: MeetingPorts,
  { boardId, text, stated = text, params }: ActRequest,
  turn: Turn,
  accepts: boolean,
): Promise<ActResult | null> {
  const isOthers = params.personId !== undefined || params.servesFor !== undefined || params.sure === true;
  if (isOthers || turn.place.kind !== 'personal' || stated.length > LONGEST || speaksOfMeeting(stated))
    return null;
  const words = stated.replace(ANSWERS, ' ');
  if (params.item === undefined && !/\p{L}{4}/u.test(words)) return null;
  const ahead = await meetingsOfHers(ports, boardId, turn);
  const isAsked = ahead.some(isAskedOfAny);
  if (!isAsked && !ahead.some(isSubstitute)) return null;
  const named = params.item === undefined ? headed(ahead, words) : numbered(ahead, params);
  const asked = named.filter((one) => callIn(one)?.status === 'ASKED');
  const [first] = asked.length > 0 ? asked : named;
  if (first === undefined) return null;
  if (asked.length === 0)
    return callIn(first) === null && TAKES.test(stated) ? notAskedIn(first, ahead, turn) : null;
  return eachItemInWords(asked, turn, accepts);
}

/** "Ja", to several ärenden that she was asked in at once: which of them, those that she has not answered. Null: none. */
export async function whichOfItems(
  ports: MeetingPorts,
  { params: { itemsAsked = [] } }: ActRequest,
  turn: Turn,
  accepts: boolean,
): Promise<ActResult | null> {
  const found = await Promise.all(
    itemsAsked.map(async ({ meetingId, item }) => {
      const at = await reachMeeting(ports, turn, meetingId);
      const isOpen = at !== null && itemCallOf(at.meeting, at.doer.personId, item)?.status === 'ASKED';
      return isOpen ? [{ at, number: item }] : [];
    }),
  );
  return eachItemInWords(found.flat(), turn, accepts, [ATTENDANCE_SAID.oneItemAtATime]);
}

async function meetingsOfHers(ports: MeetingPorts, boardId: string, turn: Turn): Promise<AtMeeting[]> {
  const today = localDateOf(turn.at);
  const listed = (await listMeetings(ports.store, boardId)).filter(
    ({ date, status }) => date >= today && status !== 'CANCELLED' && status !== 'CLOSED',
  );
  const found = await Promise.all(listed.map(({ id }) => reachMeeting(ports, turn, id)));
  return found.filter((at) => at !== null && isAhead(at.meeting)).filter((at) => at !== null);
}

/** Whoever is asked of the whole meeting alone, or of nothing, answers that. */
function isAskedOfAny({ meeting, doer }: AtMeeting): boolean {
  const whole = callOf(meeting.attendance.calls, doer.personId);
  return lastItemCall(meeting, doer.personId, 'ASKED') !== null || whole?.status === 'ASKED';
}

function isSubstitute({ boardThen, doer: { personId } }: AtMeeting): boolean {
  const { electorate } = meetingRosterOf(boardThen);
  const isCalled = peopleOf(electorate).some((one) => one.personId === personId);
  return isCalled && seatHeldBy(electorate, personId) === null;
}

function callIn({ at, number }: Named) {
  return itemCallOf(at.meeting, at.doer.personId, number);
}

function headed(ahead: readonly AtMeeting[], words: string): Named[] {
  const parts = words.split(PARTS);
  return ahead.flatMap((at) =>
    (at.meeting.agenda.items ?? [])
      .filter((item) => parts.some((part) => isNamed(item, part)))
      .map(({ number, heading }) => ({ at, number, heading })),
  );
}

function isNamed(item: PlannedItem, part: string): boolean {
  return item.standard === null ? namesIt(item, part) : namesWhole(item, part);
}

/** By its number: the one that she is asked in, of whatever meeting where no day is said. */
function numbered(
  ahead: readonly AtMeeting[],
  { item, meetingId, meetingSaid }: ActRequest['params'],
): Named[] {
  const number = String(item);
  const of = ahead.filter((at) => meetingSaid !== true || at.meetingId === meetingId);
  const all = of.map((at) => ({ at, number, heading: headingOf(at, number) }));
  const known = all.filter((one) => one.heading !== null || callIn(one) !== null);
  const isMeant = ({ at }: Named) => at.meetingId === meetingId;
  return known.toSorted((a, b) => Number(isMeant(b)) - Number(isMeant(a)));
}

function headingOf({ meeting }: AtMeeting, number: string): string | null {
  return meeting.agenda.items?.find((one) => one.number === number)?.heading ?? null;
}

/** That she is not asked in that ärende, on which day it is, and in which she is. */
function notAskedIn({ at, number, heading }: Named, ahead: readonly AtMeeting[], turn: Turn): ActResult {
  const day = dayInWords(at.meeting.date, localDateOf(turn.at));
  const open = ahead.flatMap((one) => {
    const calls = itemCallsOf(one.meeting, one.doer.personId).filter(({ status }) => status === 'ASKED');
    const when = dateInWords(one.meeting.date, localDateOf(turn.at));
    return calls.map((call) => ({
      ...askedAgain(one, call),
      title: ATTEND_BUTTON.answerInOn(call.item, when),
    }));
  });
  const { meetingId } = at;
  const show = { title: ATTEND_BUTTON.show, verb: 'notice.show', data: { meetingId } };
  const [line, buttons] =
    open.length > 0
      ? [ATTENDANCE_SAID.notRecorded, open]
      : [ATTENDANCE_SAID.nothingRecorded, isCalled(at) ? [show] : []];
  return {
    outcome: 'refuse',
    reply: said(at, ATTENDANCE_SAID.youNotAskedIn(number, heading, day), [line], buttons),
  };
}

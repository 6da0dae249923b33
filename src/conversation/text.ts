import { type LocalDate, unreachable } from '../kernel/index.ts';
import { OWN_ITEM } from '../meeting/index.ts';
import type { Answer } from './answer/answers.ts';
import type { AttendanceAnswer } from './answer/meetings/attendance-answer.ts';
import type { MeetingAnswer } from './answer/meetings/meeting-answer.ts';
import { sayAct } from './text/acts.ts';
import { sayAgenda } from './text/agenda.ts';
import { sayAttendance } from './text/attendance.ts';
import { sayBeing } from './text/being.ts';
import { sayDecisions } from './text/decisions.ts';
import { sayDelegation } from './text/delegation.ts';
import { sayMatter } from './text/matters.ts';
import { sayMeeting } from './text/meetings.ts';
import { sayMinutes } from './text/minutes.ts';
import { ofOpenPart } from './text/open-part.ts';
import { sayPeople } from './text/people.ts';
import { sayRule } from './text/rules.ts';
import type { Said } from './text/said.ts';

/** Who reads an answer. */
interface Readers {
  /** Somebody who reads of agendas her own ärenden alone. */
  readonly ownItemsOnly?: boolean;
  /** Everybody in a channel or a group chat. */
  readonly all?: boolean;
  /** Meetings of which something internal is left out for them. */
  readonly keptFromAll?: ReadonlySet<string>;
}

/**
 * An answer in Swedish; `today` decides how dates are told. Who may not read all of what was asked for is told so; where
 * all read along that is told of what is not found, whether or not it is there, and of what is counted, summed or listed
 * where something of it is left out; and where anything is, it is denied of what is open alone. What is out to be answered is never told of
 * there, nor that nothing is.
 */
export function say(
  answer: Answer,
  today: LocalDate,
  { ownItemsOnly, all, keptFromAll }: Readers = {},
): Said {
  if (all && answer.area === 'being' && answer.value.kind === 'nothing-open') return OWN_CHAT;
  const whole = inWords(answer, today);
  const isLessTold = denies(answer, whole) || leavesOut(answer, keptFromAll);
  const said =
    MAY_BE_LESS.has(answer.area) && isLess(keptFromAll) ? { ...whole, fact: ofOpenPart(whole.fact) } : whole;
  const isOfAgenda = answer.area === 'agenda' || answer.area === 'matter';
  const notes = [
    ...(ownItemsOnly && isOfAgenda ? [OWN_ITEM.note] : []),
    ...(all && isLessTold ? ['Det som är internt svarar jag bara på i den egna chatten.'] : []),
    ...(!all && isLess(keptFromAll) && isLessTold ? [READ_BY_BOARD] : []),
  ];
  return notes.length === 0 ? said : { ...said, after: [...(said.after ?? []), ...notes] };
}

/** What an internal ärende or § may be part of; when a protokoll was justerat or anslaget is none. */
const MAY_BE_LESS: ReadonlySet<Answer['area']> = new Set(['agenda', 'matter', 'decisions', 'attendance']);

const isLess = (kept: ReadonlySet<string> = new Set()) => kept.size > 0;

/** To an adjungerad in her own chat. */
const READ_BY_BOARD =
  'Det som är internt i protokollen visas för ledamöter, ersättare, revisorer och kansli.';

const OWN_CHAT: Said = { fact: 'Det svarar jag på i den personliga chatten.' };

/** Told of the record: that there is no such thing on it, or that it does not say. */
const DENIES = /^(?:Ingen|Inga|Inget)(?!\p{L})|framgår inte|(?:hittar|finns) (?:ingen|inga|inget)(?!\p{L})/u;
const OF_RECORD: ReadonlySet<Answer['area']> = new Set(['agenda', 'matter', 'decisions', 'minutes']);

function denies(answer: Answer, { fact }: Said): boolean {
  if (answer.area === 'matter' && ['not-stated', 'no-such-number'].includes(answer.value.kind)) return true;
  return OF_RECORD.has(answer.area) && DENIES.test(fact);
}

/** Whether all of something is told, and it is not all of it. */
function leavesOut(answer: Answer, kept: ReadonlySet<string> = new Set()): boolean {
  if (kept.size === 0) return false;
  if (answer.area === 'agenda' && answer.value.kind === 'chosen-items' && !answer.value.isTold) return false;
  if (answer.area === 'agenda')
    return 'meeting' in answer.value && answer.value.meeting !== null && kept.has(answer.value.meeting.id);
  if (answer.area === 'matter') return answer.value.kind === 'sums';
  if (answer.area === 'attendance') return mayLeaveOutPresent(answer.value, kept);
  if (answer.area !== 'decisions') return false;
  const { value } = answer;
  switch (value.kind) {
    case 'decisions':
      return value.matters.length !== 1 || value.dates.length > 0;
    case 'recusals':
    case 'votes':
      return !value.one;
    case 'total':
    case 'tasks':
    case 'dissents':
      return true;
    default:
      return false;
  }
}

/** Whether somebody may be left out of who was there: said alike whether or not somebody is, since that would tell it. */
function mayLeaveOutPresent(value: AttendanceAnswer, kept: ReadonlySet<string>): boolean {
  if ('each' in value) return true;
  // A § that is internal is of no meeting that is found.
  if (value.kind === 'not-recorded') return value.date === null;
  if (value.kind === 'present' && value.asked === 'chair') return false;
  return 'meetingId' in value && value.kind !== 'from-afar' && kept.has(value.meetingId);
}

/** To whoever has left the board by the meeting's day: that she is not called to it. */
function withCall(said: Said, { calledNoMore }: MeetingAnswer): Said {
  if (calledNoMore !== true) return said;
  const line = 'Ditt uppdrag i styrelsen slutar innan dess, så du kallas inte till det.';
  return { ...said, lines: [line, ...(said.lines ?? [])] };
}

function inWords(answer: Answer, today: LocalDate): Said {
  switch (answer.area) {
    case 'people':
      return sayPeople(answer.value, today);
    case 'meeting':
      return withCall(sayMeeting(answer.value, today), answer.value);
    case 'rule':
      return sayRule(answer.value, today);
    case 'agenda':
      return sayAgenda(answer.value, today);
    case 'matter':
      return sayMatter(answer.value, today);
    case 'decisions':
      return sayDecisions(answer.value, today);
    case 'minutes':
      return sayMinutes(answer.value, today);
    case 'attendance':
      return sayAttendance(answer.value, today);
    case 'delegation':
      return sayDelegation(answer.value, today);
    case 'act':
      return sayAct(answer.value, today);
    case 'being':
      return sayBeing(answer.value);
    default:
      return unreachable(answer);
  }
}

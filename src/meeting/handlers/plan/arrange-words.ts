import { type ActRequest, besideLine, saysPattern } from '../../../conversation/index.ts';
import { timesNotOnClock } from '../../../documents/index.ts';
import { dateInWords, type LocalDate, localDateOf, parseLocalDate } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { hasBegun } from '../../domain/attendance/rules/meeting-time.ts';
import { isAhead } from '../../domain/while-ahead.ts';
import { ARRANGE, CARRY, explainMeetingRefusal, listed } from '../../text/index.ts';
import { clarify, joined, refuse, type Said } from '../agenda/item/item-words.ts';
import type { AtBoard, AtMeeting, MeetingPorts } from '../reach.ts';
import { reasonToFill } from '../reason-to-fill.ts';
import { meetingMeant } from '../which-meeting/meeting-meant.ts';
import { createForm, NO_WHEN, type WhenFields } from './arrange-forms.ts';
import { changeFormFor } from './change-meeting.ts';
import { redDay } from './day-warnings.ts';
import { lacksHttps, linkSaid } from './link-said.ts';
import { seriesSaid } from './plan-said.ts';

function whenSaid({ date, start, end, place }: ActRequest['params']): WhenFields {
  return {
    ...NO_WHEN,
    ...(date ? { date } : {}),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    ...(place ? { place } : {}),
  };
}

/** The form for a new meeting; for the one of that day where a link for it was given, the form for that. */
export async function created(
  ports: MeetingPorts,
  board: AtBoard,
  turn: Turn,
  request: ActRequest,
): Promise<Said> {
  const { params } = request;
  if (saysPattern(request.text)) return seriesSaid(board);
  const link = linkSaid(request);
  const meant = link === '' ? null : await meetingMeant(ports, board, turn, request);
  const said = whenSaid(params);
  if (meant !== null && (said.date === '' || said.date === meant.meeting.date)) {
    return changed(meant, turn, request);
  }
  const today = localDateOf(turn.at);
  const others = (params.alsoOn ?? []).flatMap((one) => parseLocalDate(one) ?? []);
  const remark = joined([
    remarkOn(request, today) ?? notAtDistance(board, request, today),
    others.length === 0 ? null : ARRANGE.oneNow(listed(others.map((one) => dateInWords(one, today)))),
    SAME_AGENDA.test(request.text) ? CARRY.notToNew : null,
    besideLine(params),
  ]);
  return clarify(createForm(board, said, link, remark));
}

/** "…, samma dagordning": no part of when and where. */
const SAME_AGENDA = /(?<!\p{L})samma\s+(?:dagordning|punkter|ärenden)(?!\p{L})/iu;

/** "… på distans" or a link, of a board that has not decided on it: why the form asks for none (FinsamL 19 a §); else null. */
function notAtDistance({ board }: AtBoard, request: ActRequest, today: LocalDate): string | null {
  const { text } = request;
  const decided = board.rules.distanceMeetings.value;
  const isAsked =
    linkSaid(request) !== '' ||
    /(?<!\p{L})(?:(?:på|till) distans|digitalt|online|(?:på|via|i|över) (?:teams|zoom|länk|video)|\p{L}*videomöte\p{L}*|teamsmöte\p{L}*|hybrid\p{L}*)(?!\p{L})/iu.test(
      text,
    );
  if (decided === 'ALLOWED' || !isAsked) return null;
  return explainMeetingRefusal({ code: 'meeting.distanceNotDecided', data: { decided } }, today);
}

function isPast(date: string | undefined, text: string, today: LocalDate): boolean {
  if (date !== undefined) return date < today;
  return /(?<!\p{L})(?:i ?går|i ?förrgår|förra veckan)(?!\p{L})/iu.test(text);
}

/** What speaks against the day that was said, before anything is looked over; null: nothing. */
function remarkOn({ params, text }: ActRequest, today: LocalDate): string | null {
  const { notInCalendar, date, otherWeekday } = params;
  if (isPast(params.date, text, today)) return ARRANGE.passed;
  const monday = params.inWeek === undefined ? null : parseLocalDate(params.inWeek);
  if (monday !== null) return ARRANGE.weekSaid(monday, today);
  if (params.inMonth !== undefined) return ARRANGE.monthSaid(params.inMonth);
  if (params.weekUnclear) return ARRANGE.weekUnclear;
  if (params.dayUnclear) return ARRANGE.dayUnclear;
  if (notInCalendar !== undefined) return ARRANGE.notInCalendar(notInCalendar);
  const times = timesNotOnClock(text);
  if (times.length > 0) return ARRANGE.notOnClock(listed(times));
  const day = date === undefined ? null : parseLocalDate(date);
  if (day !== null && otherWeekday !== undefined) return ARRANGE.otherWeekday(day, otherWeekday, today);
  const [remark] = day === null ? [] : redDay(day);
  return remark === undefined ? null : ARRANGE.redDay(remark);
}

export function changed(at: AtMeeting, turn: Turn, request: ActRequest): Said {
  const { params } = request;
  const link = linkSaid(request);
  const { reason, note: ofReason } = reasonToFill(params.reason);
  const today = localDateOf(turn.at);
  const noDistance = notAtDistance(at, request, today);
  const isAfar = AFAR.test(params.place ?? '');
  const when = whenSaid(params);
  const said = {
    reason,
    ...when,
    ...(isAfar && noDistance !== null ? { place: '' } : {}),
    ...(link === '' ? {} : { link }),
  };
  const remark =
    remarkOn(request, today) ??
    noDistance ??
    (isAfar && link === '' && at.meeting.agenda.distanceLink === null ? ARRANGE.linkWanted : null) ??
    (lacksHttps(request) ? ARRANGE.linkUnsafe : null) ??
    (saysNothingNew(at, request, link) ? ARRANGE.nothingRead : null);
  const later = params.laterToo === undefined ? null : parseLocalDate(params.laterToo);
  const note = joined([
    remark,
    ofReason,
    later && ARRANGE.laterToo(dateInWords(later, today)),
    besideLine(params),
  ]);
  const reply = changeFormFor(at, turn, said, note);
  const isOpen = isAhead(at.meeting) && (link !== '' || !hasBegun(at.meeting, turn.at));
  return isOpen ? clarify(reply) : refuse(reply);
}

/** All of it is held so, in the words of its place. */
const AFAR = /^(?:Teams|Zoom|På distans)$/u;

/** Whether no day, hour, place or link is told that the meeting has not already. */
function saysNothingNew({ meeting }: AtMeeting, { params }: ActRequest, link: string): boolean {
  const parts = ['date', 'start', 'end', 'place'] as const;
  return link === '' && parts.every((part) => params[part] === undefined || params[part] === meeting[part]);
}

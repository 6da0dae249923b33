import { isCalledTo, noticeOf } from '../../../../meeting/index.ts';
import type { ActParams } from '../../../action-handlers.ts';
import type { MeetingOnRecord } from '../../../knowledge.ts';
import { plannedDays } from '../../../search/planned-days.ts';
import { type DateMention, fits } from '../../../understand/dates/dates.ts';
import { type Intent, PREPARES, TARGETS } from '../../../understand/intents.ts';
import { type Asking, speaksOf } from '../../asking.ts';
import { meetingOfParagraph } from '../../matters/find/matter-named.ts';
import { daysSettled, meetingMeant, upcoming } from '../../meetings/which-meeting.ts';
import { aheadInstead, calledInstead, onAnotherDaySaid } from './other-meeting-meant.ts';
import type { SeveralMeant } from './several-meetings.ts';

const PREPARING: ReadonlySet<Intent> = new Set<Intent>(PREPARES);
/** Jäv is told before the ärende is over: of what is to come (KL 6 kap. 30 §). */
const OF_JAV: ReadonlySet<Intent> = new Set<Intent>(['recusal.report', 'recusal.raise', 'recusal.withdraw']);

/** Answers to a kallelse, which may be of several at once. */
export const ANSWERS: ReadonlySet<Intent> = new Set<Intent>(['rsvp.accept', 'rsvp.decline', 'rsvp.remote']);

/** Of several meetings: both of two, the one that there is, or those to choose among. */
export function onSeveral(
  asking: Asking,
  said: ActParams,
  { days, isBoth, but, open = [] }: SeveralMeant,
): Promise<ActParams> | ActParams {
  const [first, ...more] = days;
  const { noMeetingOn: _, alsoOn: __, ...rest } = said;
  const meeting = asking.board.meetings.find(
    ({ state }) => state.date === first && state.status !== 'CANCELLED',
  );
  if (more.length > 0 && !isBoth)
    return {
      ...rest,
      mayBeOn: days,
      ...(but.length > 0 ? { butNotOn: but } : {}),
      ...(open.length > 0 ? { openOn: open } : {}),
    };
  if (!first || !meeting) return onPlannedDay(asking, said);
  const on = { ...rest, meetingId: meeting.id, meetingDate: first, meetingSaid: true };
  return more.length === 0 ? on : { ...on, alsoOn: more, bothSaid: true };
}

/** Acts on a meeting to come, which may be one that only a plan in the record's texts names. */
export const OF_MEETINGS_AHEAD: ReadonlySet<Intent> = new Set<Intent>([
  'rsvp.accept',
  'rsvp.decline',
  'rsvp.remote',
  'substitute.accept',
  'substitute.decline',
]);

/** What may be of any meeting ahead, where none is named. */
export const SAYS_WHICH: ReadonlySet<Intent> = new Set<Intent>([
  ...OF_MEETINGS_AHEAD,
  'member.substitute',
  'attendance.coming',
  'quorum.coming',
  'item.add',
]);

/** Acts that are done on the meeting of the day that was named or not at all: never on the nearest instead. */
export const ON_THAT_DAY: ReadonlySet<Intent> = new Set<Intent>([
  ...OF_MEETINGS_AHEAD,
  ...OF_JAV,
  'notice.send',
  'meeting.remind',
  'meeting.cancel',
  'agenda.post',
  'member.substitute',
  'attendance.coming',
  'quorum.coming',
  'member.role',
]);

/** Who comes is asked of a meeting to come, whatever was spoken of before. */
export const OF_COMING: ReadonlySet<Intent> = new Set<Intent>(['attendance.coming', 'quorum.coming']);

/** The planned day that is meant where no meeting to come is on record: without an id, for the capability to make. */
export async function onPlannedDay(asking: Asking, said: ActParams): Promise<ActParams> {
  const { meetings } = asking.board;
  const meant = meetings.find(({ id }) => id === said.meetingId)?.state;
  if (meant && meant.status !== 'CLOSED' && meant.date >= asking.today) return said;
  const [mention] = asking.understanding.entities.dates;
  const settled = daysSettled(asking.board);
  const day = plannedDays(await asking.board.index()).find(
    ({ date }) =>
      date >= asking.today && !settled.has(date) && (mention === undefined || fits(mention, date)),
  );
  if (!day) return said;
  const { meetingId: _, noMeetingOn: __, ...rest } = said;
  const { date: meetingDate, start, end } = day;
  const meetingSaid = mention === undefined ? {} : { meetingSaid: true };
  return { ...rest, meetingDate, ...meetingSaid, ...(start ? { start } : {}), ...(end ? { end } : {}) };
}

interface MeetingNamed {
  readonly meeting: MeetingOnRecord | null;
  readonly said: boolean;
  /** A day from now on that was named and on which there is no meeting. */
  readonly noneOn: DateMention | null;
}

const NOT_NAMED: MeetingNamed = { meeting: null, said: false, noneOn: null };

/** Which meeting an act or a question is of, by what is named and by what it is for. */
export function meetingFor(asking: Asking, intent: Intent): MeetingNamed {
  const target = TARGETS[intent];
  // "Vem leder mötet den 11 mars?" is of a meeting, though a post has none.
  if (target === 'none' && intent !== 'member.role') return NOT_NAMED;
  const back = target === 'held-meeting' || intent === 'dissent.register';
  const ofParagraph = back ? meetingOfParagraphNamed(asking) : undefined;
  if (ofParagraph) return { meeting: ofParagraph, said: true, noneOn: null };
  const meant = meetingMeant(asking, back ? 'last' : 'next');
  if (meant.kind === 'one') {
    const { meeting, said } = meant;
    const looksAhead =
      PREPARING.has(intent) ||
      intent === 'meeting.remind' ||
      // Nobody lays what has been in a calendar.
      intent === 'calendar.get' ||
      // One that has been held is not called off or moved, whatever was spoken of.
      (!said && (intent === 'meeting.cancel' || intent === 'meeting.move')) ||
      OF_COMING.has(intent) ||
      OF_JAV.has(intent) ||
      OF_MEETINGS_AHEAD.has(intent);
    if (intent === 'attendance.coming' && isOfKallelseThen(asking, meeting))
      return { meeting, said: true, noneOn: null };
    const ahead = looksAhead ? aheadInstead(asking, meeting) : undefined;
    if (ahead)
      return {
        meeting: calledInstead(asking, intent, ahead, OF_MEETINGS_AHEAD.has(intent)) ?? ahead,
        said: false,
        noneOn: null,
      };
    const notice = noticeInCalendar(asking, intent, meeting, said);
    if (notice !== null) return { meeting: notice, said: false, noneOn: null };
    const called = said ? undefined : calledInstead(asking, intent, meeting, OF_MEETINGS_AHEAD.has(intent));
    return { meeting: called ?? meeting, said, noneOn: null };
  }
  if (meant.kind === 'none' || back) return NOT_NAMED;
  const other = onAnotherDaySaid(asking);
  if (other !== null) return { meeting: other, said: true, noneOn: null };
  const { mention } = meant;
  const isPast = mention.kind === 'days' && mention.week === undefined && mention.to < asking.today;
  return { ...NOT_NAMED, noneOn: isPast ? null : mention };
}

/** "Kan jag få kallelsen i kalendern": of the next meeting to which one has gone, where the one spoken of has none; null: it is not so. */
function noticeInCalendar(
  asking: Asking,
  intent: Intent,
  { state }: MeetingOnRecord,
  said: boolean,
): MeetingOnRecord | null {
  if (intent !== 'calendar.get' || said || isCalledTo(state) || noticeOf(state) !== null) return null;
  if (!speaksOf(asking, 'notice')) return null;
  return upcoming(asking).find((one) => isCalledTo(one.state) || noticeOf(one.state) !== null) ?? null;
}

/** "Vem fick den inte?", "var det nån som inte svarade?", after the proof of a meeting that has been: of that. */
function isOfKallelseThen(
  { subject, today, understanding }: Asking,
  { id, state }: MeetingOnRecord,
): boolean {
  if (subject?.meetingId !== id || subject.intent !== 'attendance.coming' || state.date >= today)
    return false;
  return OF_KALLELSE_THEN.test(understanding.message.text);
}
const OF_KALLELSE_THEN =
  /(?<!\p{L})(?:svarade|svarat|fick|fått|nåddes|nåtts|öppnade|öppnat|läste|läst|påmindes|påmints|bevis(?:et)?|kallelsen|utskicket)(?!\p{L})/iu;

/** "Jag reserverar mig mot § 115": the meeting at which that § was dealt with, whatever was spoken of before. */
function meetingOfParagraphNamed(asking: Asking): MeetingOnRecord | undefined {
  const paragraph = asking.understanding.entities.numbers.find(({ kind }) => kind === 'paragraph');
  return paragraph && meetingOfParagraph(asking, paragraph);
}

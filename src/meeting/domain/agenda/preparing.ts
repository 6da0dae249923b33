import { accept, type Instant, localDateOf, refOf, refuse } from '../../../kernel/index.ts';
import { dayBefore, toldAfterAt, toldAheadAt } from '../rules/preparation-days.ts';
import type { KnownMeeting, MeetingState } from '../state.ts';
import type { Clockwork, MeetingDecision } from '../table.ts';
import { isAhead, type MeetingAhead } from '../while-ahead.ts';
import type { PlanPreparation, SetDistanceLink } from './commands.ts';
import type { PreparationDay, PreparationNear } from './events.ts';

/** A link is given only where the board has decided that its meetings may be held at a distance (FinsamL 19 a §). */
export function setDistanceLink({ agenda }: MeetingAhead, command: SetDistanceLink): MeetingDecision {
  const { by, at, decided } = command;
  const link = command.link?.trim() || null;
  if (link !== null && decided !== 'ALLOWED') return refuse('meeting.distanceNotDecided', { decided });
  if (!isLink(link ?? '')) return refuse('meeting.badLink', null);
  if (link === agenda.distanceLink) return accept();
  return accept({ type: 'DistanceLinkSet', link, by: refOf(by), at });
}

/** Whether it can be a meeting's link: an https address, or nothing. */
export function isLink(text: string): boolean {
  return text.trim() === '' || /^https:\/\/\S+$/i.test(text.trim());
}

/** The board's days for this meeting, anew whenever its day or the board's rule is another. */
export function planPreparation(state: MeetingState, command: PlanPreparation): MeetingDecision {
  if (!isAhead(state)) return accept();
  const materialStopOn = dayBefore(state.date, command.materialStopDays);
  const noticeOn = dayBefore(state.date, command.noticeDays);
  const termEndsOn = (command.termEnds ?? [])
    .filter((end) => end < state.date)
    .toSorted()
    .at(-1);
  const known = state.agenda.preparation;
  const isKnown =
    known?.materialStopOn === materialStopOn &&
    known.noticeOn === noticeOn &&
    known.termEndsOn === (termEndsOn ?? null);
  if (isKnown) return accept();
  const ofTerm = termEndsOn === undefined ? {} : { termEndsOn };
  return accept({ type: 'PreparationPlanned', materialStopOn, noticeOn, ...ofTerm });
}

interface ToTell {
  readonly which: PreparationDay;
  readonly day: PreparationNear['day'];
  readonly from: Instant;
}

/**
 * That the mandatperiod has ended in which people were called: on the working day after it, where the meeting is later
 * still. One that had ended when the kallelse went out was told in its preview.
 *
 * Rule: FinsamL (2003:1210) 12 and 13 §§ (the board on the meeting's day is the one that is called).
 */
function termEnded({ agenda, date, noticeBook }: KnownMeeting): ToTell[] {
  const day = agenda.preparation?.termEndsOn ?? null;
  const sentAt = noticeBook.sent[0]?.at;
  if (day === null || sentAt === undefined || localDateOf(sentAt) > day) return [];
  const from = toldAfterAt(day);
  const isTold = agenda.preparation?.told.includes('TERM_ENDED') === true;
  return isTold || localDateOf(from) > date ? [] : [{ which: 'TERM_ENDED', day, from }];
}

function untold(meeting: KnownMeeting): ToTell[] {
  return [...termEnded(meeting), ...daysUntold(meeting)];
}

function daysUntold({ agenda, date }: KnownMeeting): ToTell[] {
  const { preparation, called } = agenda;
  // Once the kallelse has gone out nobody needs to be told that it, or what belongs to it, must.
  if (preparation === null || called !== null) return [];
  const { materialStopOn, noticeOn, told } = preparation;
  const passedAt = toldAfterAt(noticeOn);
  const isPassing = told.includes('NOTICE') && localDateOf(passedAt) < date;
  const days: ToTell[] = [
    { which: 'MATERIAL_STOP', day: materialStopOn, from: toldAheadAt(materialStopOn) },
    { which: 'NOTICE', day: noticeOn, from: toldAheadAt(noticeOn) },
    ...(isPassing ? [{ which: 'NOTICE_PASSED' as const, day: noticeOn, from: passedAt }] : []),
  ];
  return days.filter(({ which }) => !told.includes(which));
}

/**
 * The kansli is told ahead of material stop and notice day; late once, if nobody could be told in time; and once when
 * the notice day has passed without a kallelse, or the mandatperiod ends in which it was sent.
 */
export const PREPARATION_CLOCKWORK: Clockwork = {
  dueAt: (meeting) =>
    untold(meeting)
      .map(({ from }) => from)
      .sort()[0] ?? null,
  pass: (meeting, now) =>
    untold(meeting)
      .filter(({ from }) => from <= now)
      .map(({ which, day }) => near(which, day, now)),
};

function near(which: PreparationDay, day: PreparationNear['day'], at: Instant): PreparationNear {
  return { type: 'PreparationNear', which, day, late: day < localDateOf(at), at };
}

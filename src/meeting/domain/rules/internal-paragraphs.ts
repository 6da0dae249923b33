import { standsOnEvery } from '../agenda/placing.ts';
import { isLongerOrShorter, isSameHeading } from '../agenda/same-items.ts';
import type { KnownMeeting, MeetingState } from '../state.ts';
import type { AgendaItem, Paragraph } from '../values.ts';
import { internalItems, openToAll } from './internal-items.ts';
import { paragraphNumber } from './paragraph-number.ts';
import { presentHeard } from './present-heard.ts';

/**
 * The §§ of a protokoll as it is read in, where nobody has chosen of one whether it is internal: as it was in the
 * protokoll that was read in before, else internal where it says so itself or bears the heading of an internal ärende of
 * the meeting. What an ärende is called may have grown or shrunk; where no § bears the heading of one that is internal,
 * it may be any that bears none of the agenda's.
 * @param saysSecret numbers of the §§ that say so themselves
 *
 * Rule: internal items stay out of channels and group chats, and so does what was decided of them, until the kansli
 * says otherwise (Klubbans ordning; domain page 6).
 */
export function withInternal(
  paragraphs: readonly Paragraph[],
  saysSecret: readonly string[],
  meeting: MeetingState,
): readonly Paragraph[] {
  const before = meeting.status === 'CLOSED' ? meeting.minutes.paragraphs : [];
  const bearsSecret = meeting.status === 'NONE' ? () => false : ofInternalItem(meeting);
  const mayBeUnfound = ofUnfound(paragraphs, meeting);
  return paragraphs.map((one) => {
    if (one.internal !== undefined) return one;
    const was = before.find(({ number, heading }) => number === one.number && heading === one.heading);
    if (was?.internal !== undefined) return { ...one, internal: was.internal };
    const isInternal = saysSecret.includes(paragraphNumber(one)) || bearsSecret(one) || mayBeUnfound(one);
    return isInternal ? { ...one, internal: true } : one;
  });
}

function ofInternalItem(meeting: KnownMeeting): (paragraph: Paragraph) => boolean {
  const open = (meeting.agenda.items ?? []).filter(openToAll(meeting));
  const secret = internalItems(meeting).filter((item) => !open.some((one) => isSameHeading(one, item)));
  return (paragraph) =>
    !open.some((item) => isSameHeading(item, paragraph)) &&
    secret.some((item) => isLongerOrShorter(item, paragraph));
}

/**
 * The internal ärenden of a meeting of which no § of its protokoll bears the heading: somebody is asked of which § they
 * are. None once it has been chosen of a protokoll which of its §§ are internal.
 */
export function internalUnfound(
  paragraphs: readonly Paragraph[],
  meeting: MeetingState,
): readonly AgendaItem[] {
  if (meeting.status === 'NONE') return [];
  const before = meeting.status === 'CLOSED' ? meeting.minutes.paragraphs : [];
  if (before.some(({ internal }) => internal !== undefined)) return [];
  return internalItems(meeting).filter(
    (item, at, all) =>
      all.findIndex((one) => isSameHeading(one, item)) === at &&
      !paragraphs.some((one) => isLongerOrShorter(item, one)),
  );
}

/** Of a § whether it may be an internal ärende that none is found of. */
function ofUnfound(paragraphs: readonly Paragraph[], meeting: MeetingState): (one: Paragraph) => boolean {
  if (meeting.status === 'NONE' || internalUnfound(paragraphs, meeting).length === 0) return () => false;
  const items = meeting.agenda.items ?? [];
  return (one) => !standsOnEvery(one.heading) && !items.some((item) => isLongerOrShorter(item, one));
}

/** Whether the same §§ are internal in both, which have the same §§. */
export function isHeardAlike(before: readonly Paragraph[], now: readonly Paragraph[]): boolean {
  return now.every(({ internal }, at) => (internal ?? false) === (before[at]?.internal ?? false));
}

/** The §§ of a meeting's protokoll that are kept out of channels and group chats; none before there is one. */
export function internalParagraphs(meeting: KnownMeeting): readonly Paragraph[] {
  if (meeting.status !== 'CLOSED') return [];
  return meeting.minutes.paragraphs.filter(({ internal }) => internal === true);
}

/** The meeting without the §§ of its protokoll that are internal, and who was there for them alone: for channels and group chats. */
export function withoutInternalParagraphs(meeting: KnownMeeting): KnownMeeting {
  if (meeting.status !== 'CLOSED' || internalParagraphs(meeting).length === 0) return meeting;
  const paragraphs = meeting.minutes.paragraphs.filter(({ internal }) => internal !== true);
  const internal = new Set(internalParagraphs(meeting).map(paragraphNumber));
  const present = presentHeard(meeting.minutes.present, internal);
  return { ...meeting, minutes: { ...meeting.minutes, paragraphs, present } };
}

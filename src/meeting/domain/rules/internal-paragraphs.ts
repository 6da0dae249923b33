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
 * the meeting. A § that was internal stays so under another heading or number. What an ärende is called may have grown or shrunk; where no § bears the heading of one that is internal,
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
  const { isKnown, mayBe } = internalBefore(paragraphs, before);
  return paragraphs.map((one) => {
    if (one.internal !== undefined) return one;
    const was = before.find(({ number, heading }) => number === one.number && heading === one.heading);
    if (was?.internal !== undefined) return { ...one, internal: was.internal };
    const isInternal =
      saysSecret.includes(paragraphNumber(one)) ||
      [bearsSecret, mayBeUnfound, isKnown, mayBe].some((says) => says(one));
    return isInternal ? { ...one, internal: true } : one;
  });
}

/** Whether a § is internal on record already, in the protokoll that was read in before: by its heading, or by its number. */
export function isInternalBefore(
  paragraphs: readonly Paragraph[],
  meeting: KnownMeeting,
): (one: Paragraph) => boolean {
  return internalBefore(paragraphs, meeting.status === 'CLOSED' ? meeting.minutes.paragraphs : []).isKnown;
}

/**
 * What follows the §§ that were internal in the protokoll before: the § that bears the heading, whatever its number. Where
 * none does, the § of the number is it, and any other may be that bore no heading there.
 */
function internalBefore(paragraphs: readonly Paragraph[], before: readonly Paragraph[]) {
  const secret = before.filter(({ internal }) => internal === true);
  const open = before.filter(({ internal }) => internal !== true);
  const isOpen = (one: Paragraph) => open.some((was) => isSameHeading(was, one));
  const bears = (one: Paragraph, was: Paragraph) =>
    isSameHeading(was, one)
      ? !isOpen(one) || was.number === one.number
      : isLongerOrShorter(was, one) && !isOpen(one);
  const lost = secret.filter((was) => !paragraphs.some((one) => bears(one, was)));
  return {
    isKnown: (one: Paragraph) =>
      secret.some((was) => bears(one, was)) ||
      (!isOpen(one) && lost.some((was) => paragraphNumber(was) === paragraphNumber(one))),
    mayBe: (one: Paragraph) => lost.length > 0 && !isOpen(one) && !standsOnEvery(one.heading),
  };
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

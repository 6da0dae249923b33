import { isLongerOrShorter, isSameHeading } from '../agenda/same-items.ts';
import type { KnownMeeting, MeetingState } from '../state.ts';
import type { Paragraph } from '../values.ts';
import { internalItems, openToAll } from './internal-items.ts';

/**
 * The §§ of a protokoll as it is read in, where nobody has chosen of one whether it is internal: as it was in the
 * protokoll that was read in before, else internal where it says so itself or bears the heading of an internal ärende of
 * the meeting. What an ärende is called may have grown or shrunk.
 * @param saysSecret numbers of the §§ that say so themselves
 *
 * Rule: internal items stay out of channels and group chats, and so does what was decided of them, until the kansli
 * says otherwise (Klubbans ordning; domain page 6).
 */
export function withInternal(
  paragraphs: readonly Paragraph[],
  saysSecret: readonly number[],
  meeting: MeetingState,
): readonly Paragraph[] {
  const before = meeting.status === 'CLOSED' ? meeting.minutes.paragraphs : [];
  const bearsSecret = meeting.status === 'NONE' ? () => false : ofInternalItem(meeting);
  return paragraphs.map((one) => {
    if (one.internal !== undefined) return one;
    const was = before.find(({ number, heading }) => number === one.number && heading === one.heading);
    if (was?.internal !== undefined) return { ...one, internal: was.internal };
    return saysSecret.includes(one.number) || bearsSecret(one) ? { ...one, internal: true } : one;
  });
}

function ofInternalItem(meeting: KnownMeeting): (paragraph: Paragraph) => boolean {
  const open = (meeting.agenda.items ?? []).filter(openToAll(meeting));
  const secret = internalItems(meeting).filter((item) => !open.some((one) => isSameHeading(one, item)));
  return (paragraph) =>
    !open.some((item) => isSameHeading(item, paragraph)) &&
    secret.some((item) => isLongerOrShorter(item, paragraph));
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

/** The meeting without the §§ of its protokoll that are internal: for channels and group chats. */
export function withoutInternalParagraphs(meeting: KnownMeeting): KnownMeeting {
  if (meeting.status !== 'CLOSED' || internalParagraphs(meeting).length === 0) return meeting;
  const paragraphs = meeting.minutes.paragraphs.filter(({ internal }) => internal !== true);
  return { ...meeting, minutes: { ...meeting.minutes, paragraphs } };
}

import type { RecordIndex } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { paragraphsOf } from '../matters/find/matters-of-meeting.ts';
import type { Matter } from '../matters/matter.ts';
import { meetingOf } from '../meetings/which-meeting.ts';
import { personMeant } from '../people.ts';
import { adjustedAtOnce } from './one-paragraph.ts';

/** "Vilka paragrafer justerades direkt": those that were adjusted by themselves. */
const WHICH_AT_ONCE =
  /(?<!\p{L})(?:vilka|vilken|någon|nån|några|nåt|något)(?!\p{L}).*(?<!\p{L})(?:direkt|omedelbart?|på plats|med en gång|på en gång|genast|för sig)(?!\p{L})/iu;

/** The §§ of a protokoll that were adjusted by themselves; nothing where those are not asked for. */
export function thoseAdjustedAlone(
  { board, understanding: { message } }: Asking,
  meetingId: string,
  index: RecordIndex,
): { each?: readonly Matter[] } {
  const meeting = WHICH_AT_ONCE.test(message.text) ? meetingOf(board, meetingId) : undefined;
  if (meeting === undefined) return {};
  return { each: paragraphsOf(meeting, index).filter((one) => adjustedAtOnce(one, index) !== null) };
}

/** "När skrev Bo på protokollet": the line that has her name and the day, where each signed on a day of her own. */
export function signedBy(asking: Asking, meetingId: string, index: RecordIndex): { signed?: string } {
  if (!SIGNED.test(asking.understanding.message.text)) return {};
  const [person] =
    asking.understanding.entities.persons.length > 0
      ? personMeant(asking)
      : speaksOf(asking, 'iam', 'mine')
        ? [asking.asker.person]
        : [];
  if (person === undefined) return {};
  const signed = (grouped(index).ofMeeting.get(meetingId) ?? [])
    .filter(({ part }) => part === 'head')
    .flatMap(({ body }) => body.split('\n'))
    .findLast((line) => line.includes(person.name) && A_DAY.test(line));
  return signed === undefined ? {} : { signed };
}
const SIGNED = /(?<!\p{L})(?:skrev|skrivit|signera\p{L}*|underteckna\p{L}*)(?!\p{L})/iu;
const A_DAY = /\d{4}-\d{2}-\d{2}|\d{1,2} (?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}* \d{4}/u;

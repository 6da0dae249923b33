import { type LocalDate, yearOf } from '../../../../kernel/index.ts';
import type { MeetingOnRecord, RecordIndex } from '../../../knowledge.ts';
import { fits } from '../../../understand/dates/dates.ts';
import type { NumberReference } from '../../../understand/named/references.ts';
import type { Asking } from '../../asking.ts';
import { held, meetingMeant } from '../../meetings/which-meeting.ts';
import type { Matter } from '../matter.ts';
import { pointedMatter } from './matter-pointed.ts';
import { itemsOf, minuted, numberedIn, ofNoMeeting, paragraphOf } from './matters-of-meeting.ts';
import { hasWithin } from './within.ts';

/** What a number names, or that nothing bears it. */
export type NumberedMatter =
  | { readonly kind: 'one'; readonly matter: Matter }
  | { readonly kind: 'missing'; readonly reference: NumberReference; readonly date: LocalDate | null };

/** The matter that `§ 76`, `punkt 8` names. A § is looked for in the latest protokoll that has it. */
export function numberedMatter(
  asking: Asking,
  reference: NumberReference,
  index: RecordIndex,
): NumberedMatter {
  if (reference.kind === 'paragraph') {
    const [date] = asking.understanding.entities.dates;
    const meetings = held(asking)
      .filter((one) => reference.year === null || yearOf(one.state.date) === reference.year)
      .filter((one) => !date || fits(date, one.state.date));
    for (const meeting of meetings) {
      const found = paragraphOf(meeting, reference.number, index);
      if (found) return { kind: 'one', matter: found };
    }
    const alone = date === undefined && reference.year === null ? ofNoMeeting(index, reference.number) : null;
    return alone ? { kind: 'one', matter: alone } : { kind: 'missing', reference, date: null };
  }
  const beside = besideInProtokoll(asking, reference, index);
  if (beside) return { kind: 'one', matter: beside };
  const meant = meetingMeant(asking, 'next');
  if (meant.kind !== 'one') return { kind: 'missing', reference, date: null };
  const items = itemsOf(meant.meeting, index);
  const found =
    items.find((one) => one.number === reference.number) ?? items.find((one) => hasWithin(one, reference));
  if (found) return { kind: 'one', matter: found };
  // "p28": no agenda has so many items, and a protokoll has the §.
  const asParagraph = numberedMatter(asking, { ...reference, kind: 'paragraph' }, index);
  const beyond = Number(reference.number) > items.length;
  return reference.kind === 'item' && beyond && asParagraph.kind === 'one'
    ? asParagraph
    : { kind: 'missing', reference, date: meant.meeting.state.date };
}

/** "Och på åttan?" after § 7: the § of that number in the same protokoll. */
function besideInProtokoll(asking: Asking, { number }: NumberReference, index: RecordIndex): Matter | null {
  const before = asking.subject?.matter;
  if (before?.kind !== 'paragraph' || asking.understanding.message.words.length > FEW_WORDS) return null;
  return pointedMatter(asking, { ...before, number }, 0, index);
}

const FEW_WORDS = 4;

/** The held meeting whose protokoll has the § named, the latest first. */
export function meetingOfParagraph(
  asking: Asking,
  { number, year }: NumberReference,
): MeetingOnRecord | undefined {
  const [date] = asking.understanding.entities.dates;
  return held(asking)
    .filter((one) => year === null || yearOf(one.state.date) === year)
    .filter((one) => !date || fits(date, one.state.date))
    .find((one) => numberedIn(minuted(one)).has(number));
}

import { dayOf, MONTHS, monthOf, yearOf } from '../../../kernel/index.ts';
import type { Passage, RecordIndex } from '../../knowledge.ts';
import { asWritten } from '../../search/sentences.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { type DateMention, findDates, fits, isDay } from '../../understand/dates/dates.ts';
import { analyse } from '../../understand/words/analyse.ts';
import { wordsOf } from '../../understand/words/words.ts';
import type { Asking } from '../asking.ts';
import { matterOfPassage } from '../matters/find/matter-pointed.ts';
import type { MatterAnswer } from '../matters/matter-answer.ts';
import { withoutWeekdays } from './which-meeting.ts';

/** What the record's texts say of a day that is no meeting of the board: "Medlemssamråd 12 september". Null: nothing. */
export async function dayOnRecord(asking: Asking, mention: DateMention): Promise<MatterAnswer | null> {
  if (!isDay(mention)) return null;
  const index = await asking.board.index();
  const found = speakingOf(mention, index).flatMap((passage) => {
    const matter = matterOfPassage(asking, passage, index);
    const hidden = passage.part === 'item' && matter === null;
    const texts = [passage.heading, ...passage.clauses, ...sentencesOf(passage.body)];
    const text = hidden ? undefined : texts.find((one) => names(one, mention, passage, asking));
    return text === undefined ? [] : [{ passage, matter, text }];
  });
  const [first, ...rest] = found.toSorted((a, b) =>
    (b.passage.meetingDate ?? '').localeCompare(a.passage.meetingDate ?? ''),
  );
  if (!first) return null;
  const sentence = ({ passage, text }: (typeof found)[number]) => asWritten(text, passage);
  return {
    kind: 'sentence',
    board: asking.board.name,
    sentence: sentence(first),
    matter: first.matter,
    wanted: 'date',
    more: rest.slice(0, 1).map(sentence),
  };
}

/** Texts looked at for a day: those that hold most of the words it may be written with. */
const LOOKED_AT = 60;

/** Passages that may name the day: found by its month, its number and its figures, not by reading them all. */
function speakingOf(mention: DateMention, index: RecordIndex): Passage[] {
  const date = mention.kind === 'days' ? mention.from : null;
  const month = date ? monthOf(date) : mention.kind === 'parts' ? mention.month : null;
  const day = date ? dayOf(date) : mention.kind === 'parts' ? mention.day : null;
  if (month === null || day === null) return [];
  const two = (number: number) => String(number).padStart(2, '0');
  const years = date ? [yearOf(date)] : [];
  const name = MONTHS[month - 1] ?? '';
  const written = [
    name,
    name.slice(0, 3),
    `${day}`,
    `${day}/${month}`,
    ...years.flatMap((year) => [
      `${year}-${two(month)}-${two(day)}`,
      `${year % 100}${two(month)}${two(day)}`,
    ]),
  ];
  const terms = analyse(written.join(' '));
  return index.search(terms, LOOKED_AT).map(({ passage }) => passage);
}

/** Whether a text names the very day; a day without a year is of the meeting's own year. */
function names(text: string, mention: DateMention, passage: Passage, asking: Asking): boolean {
  const near = passage.meetingDate ?? asking.today;
  // "Torsdag 11 mars" names no other Thursday.
  return withoutWeekdays(findDates(wordsOf(text.replace(/[‐‑–—]/g, '-')), near)).some((one) => {
    if (!isDay(one)) return false;
    if (one.kind === 'days') return fits(mention, one.from);
    if (mention.kind === 'days') return fits({ ...one, year: one.year ?? yearOf(near) }, mention.from);
    return (
      one.day === mention.day &&
      one.month === mention.month &&
      (mention.year === null || (one.year ?? yearOf(near)) === mention.year)
    );
  });
}

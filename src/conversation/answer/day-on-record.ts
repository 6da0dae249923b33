import { yearOf } from '../../kernel/index.ts';
import type { Passage } from '../knowledge.ts';
import { sentencesOf } from '../search/sentences-of.ts';
import { type DateMention, findDates, fits, isDay } from '../understand/dates.ts';
import { wordsOf } from '../understand/words.ts';
import type { Asking } from './asking.ts';
import { matterOfPassage } from './matter.ts';
import type { MatterAnswer } from './matter-answer.ts';

/** What the record's texts say of a day that is no meeting of the board: "Medlemssamråd 12 september". Null: nothing. */
export async function dayOnRecord(asking: Asking, mention: DateMention): Promise<MatterAnswer | null> {
  if (!isDay(mention)) return null;
  const index = await asking.board.index();
  const perhaps = mayName(mention);
  const found = [...index.passages.values()].flatMap((passage) => {
    if (!perhaps(passage)) return [];
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
  const sentence = ({ passage, text }: (typeof found)[number]) => ({
    text,
    passage,
    clause: false,
    score: 1,
    coverage: 1,
  });
  return {
    kind: 'sentence',
    board: asking.board.name,
    sentence: sentence(first),
    matter: first.matter,
    wanted: 'date',
    more: rest.slice(0, 1).map(sentence),
  };
}

/** A cheap first look, as the record may be long: the day's number, or a day by name, stands in the passage. */
function mayName(mention: DateMention): (passage: Passage) => boolean {
  const day = mention.kind === 'days' ? Number(mention.from.slice(8)) : mention.day;
  const said = new RegExp(`(?<!\\d)0?${day}(?!\\d)|\\d{4}0?${day}(?!\\d)|[nsr]dag|afton|vecka|helg`, 'i');
  return ({ heading, clauses, body }) =>
    said.test(heading) || clauses.some((clause) => said.test(clause)) || said.test(body);
}

/** Whether a text names the very day; a day without a year is of the meeting's own year. */
function names(text: string, mention: DateMention, passage: Passage, asking: Asking): boolean {
  const near = passage.meetingDate ?? asking.today;
  return findDates(wordsOf(text.replace(/[‐‑–—]/g, '-')), near).some((one) => {
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

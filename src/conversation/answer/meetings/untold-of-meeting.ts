import type { Passage } from '../../knowledge.ts';
import { grouped } from '../../search/grouped.ts';
import { partsOfWords, type QueryPart } from '../../search/query.ts';
import { bestSentences, type Sentence, type Wanted } from '../../search/sentences.ts';
import { otherMeetings } from '../../understand/meetings/other-meetings.ts';
import { asksHowLong } from '../../understand/record/asked-plainly.ts';
import { foodIn } from '../../understand/record/food.ts';
import { analyse } from '../../understand/words/analyse.ts';
import type { Word } from '../../understand/words/words.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { matterOfPassage } from '../matters/find/matter-pointed.ts';
import { tellingParts } from '../matters/find/on-record.ts';
import { type MatterAnswer, notStated } from '../matters/matter-answer.ts';
import { wantedOf } from '../matters/wanted.ts';

/**
 * What a meeting's own papers say of something at the meeting that its time and place tell nothing of: a pause, a group
 * meeting before it, a guided tour. Null where nothing such is named, or the papers are silent.
 */
export async function untoldOfMeeting(asking: Asking, meetingId: string): Promise<MatterAnswer | null> {
  const meeting = asking.board.meetings.find((one) => one.id === meetingId);
  if (!meeting || asksHowLong(asking.understanding.message)) return null;
  const index = await asking.board.index();
  const { place, title } = meeting.state;
  const told = new Set(analyse(`${place ?? ''} ${title ?? ''}`));
  const asked = [
    ...tellingParts(asking, index),
    ...partsOfWords(otherMeetings(asking.understanding.message), index),
    ...partsOfWords(foodIn(asking.understanding.message), index),
  ].filter(
    ({ said, expansions }) =>
      (said.length >= SHORTEST || /^mat$/iu.test(said)) &&
      expansions.length > 0 &&
      !expansions.some(({ term }) => told.has(term)),
  );
  if (asked.length === 0) return null;
  const passages = grouped(index).ofMeeting.get(meetingId) ?? [];
  const [best, ...more] = saying(passages, asked, wantedAt(asking));
  if (!best) return null;
  const matter = best.passage.part === 'head' ? null : matterOfPassage(asking, best.passage, index);
  return {
    kind: 'sentence',
    board: asking.board.name,
    sentence: best,
    matter,
    wanted: wantedAt(asking),
    more: more.filter((one) => one.passage === best.passage).slice(0, 1),
  };
}

/**
 * "När är budgetmötet": a meeting by a name that the one found does not bear. What any paper says of it, and that it is
 * not stated where none does: the next meeting's day is no answer. Null where no such name is said.
 */
export async function otherMeetingTold(asking: Asking, meetingId: string): Promise<MatterAnswer | null> {
  const words = otherMeetings(asking.understanding.message);
  const meeting = asking.board.meetings.find((one) => one.id === meetingId);
  const stated = asking.understanding.entities.dates.length > 0;
  if (words.length === 0 || !meeting || stated) return null;
  const title = new Set(analyse(meeting.state.title ?? ''));
  if (words.some(({ stem }) => title.has(stem))) return null;
  const index = await asking.board.index();
  const asked = partsOfWords(words, index);
  const passages = asked.flatMap(({ expansions }) =>
    index
      .search(
        expansions.map(({ term }) => term),
        MOST,
      )
      .map(({ passage }) => passage),
  );
  const [best] = saying(passages, asked, 'date').toSorted((a, b) =>
    (b.passage.meetingDate ?? '').localeCompare(a.passage.meetingDate ?? ''),
  );
  if (!best) return notStated(asking, 'date', null, null);
  const matter = best.passage.part === 'head' ? null : matterOfPassage(asking, best.passage, index);
  return { kind: 'sentence', board: asking.board.name, sentence: best, matter, wanted: 'date', more: [] };
}
const MOST = 20;

/** "När har vi julbord": the latest sentence that tells the day of such an occasion; null where none does. */
export async function occasionTold(asking: Asking, words: readonly Word[]): Promise<MatterAnswer | null> {
  const index = await asking.board.index();
  const asked = partsOfWords(words, index);
  const terms = asked.flatMap(({ expansions }) => expansions.map(({ term }) => term));
  const passages = index.search(terms, MOST).map(({ passage }) => ({ passage, score: 0 }));
  const [best] = bestSentences(passages, asked, 'date')
    .filter(({ coverage }) => coverage >= 0.5)
    .toSorted((a, b) => (b.passage.meetingDate ?? '').localeCompare(a.passage.meetingDate ?? ''));
  if (!best) return null;
  const matter = best.passage.part === 'head' ? null : matterOfPassage(asking, best.passage, index);
  return { kind: 'sentence', board: asking.board.name, sentence: best, matter, wanted: 'date', more: [] };
}

/** Shorter words are abbreviations, of the board's own name as likely as not. */
const SHORTEST = 4;

function wantedAt(asking: Asking): Wanted {
  return speaksOf(asking, 'clock', 'when') ? 'clock' : wantedOf(asking);
}

/** Sentences that themselves speak of half of what is asked: of the kind asked for, else of any. */
function saying(passages: readonly Passage[], asked: readonly QueryPart[], wanted: Wanted): Sentence[] {
  const from = passages.map((passage) => ({ passage, score: 0 }));
  const ofKind = (kind: Wanted) => bestSentences(from, asked, kind).filter((one) => one.coverage >= 0.5);
  const kept = ofKind(wanted);
  return kept.length > 0 ? kept : ofKind('anything');
}

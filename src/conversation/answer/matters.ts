import type { LocalDate } from '../../kernel/index.ts';
import type { Passage, RecordIndex } from '../knowledge.ts';
import { grouped } from '../search/grouped.ts';
import { holdsNumeral } from '../search/numerals.ts';
import { queryOf } from '../search/query.ts';
import { bestSentences, holds, type Sentence, sentencesOf, type Wanted } from '../search/sentences.ts';
import { analyse } from '../understand/analyse.ts';
import type { NumberReference } from '../understand/references.ts';
import { type Asking, speaksOf } from './asking.ts';
import { type Lean, type MatterMeant, matterMeant } from './find-matter.ts';
import { type Matter, matterOfPassage } from './matter.ts';
import { nearQuote, papersOf, quotesOf, sayingOf } from './quote.ts';
import { asksWhy, cuesOf, wantedOf } from './wanted.ts';

type Of<Kind extends string, Data> = { readonly kind: Kind; readonly board: string } & Readonly<Data>;

export type MatterAnswer =
  | Of<
      'matter',
      {
        matter: Matter;
        related: readonly Matter[];
        asked: 'decision' | 'proposal' | 'about';
        /** What its text says of the words asked, verbatim. */
        quotes: readonly string[];
      }
    >
  | Of<'amount', { matter: Matter; clause: string; related: readonly Matter[] }>
  | Of<
      'sentence',
      {
        sentence: Sentence;
        matter: Matter | null;
        wanted: Wanted;
        more: readonly Sentence[];
        /** Words asked that it does not speak of. */
        unmet?: readonly string[];
      }
    >
  | Of<
      'not-stated',
      {
        wanted: Wanted;
        nearest: Matter | null;
        passage: Passage | null;
        documents: Documents;
        about: string | null;
      }
    >
  | Of<'no-such-number', { reference: NumberReference; date: string | null }>
  | Of<'which-matter', { matters: readonly Matter[] }>;

export interface Documents {
  readonly minutes: number;
  readonly notices: number;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** What was decided; where nothing is, what is proposed, and that it is no decision. */
export async function decision(asking: Asking): Promise<MatterAnswer> {
  const wanted: Wanted = speaksOf(asking, 'howMuch') ? 'amount' : asksWhy(asking) ? 'reason' : 'anything';
  return answer(asking, 'decided', wanted, 'decision');
}

export async function about(asking: Asking): Promise<MatterAnswer> {
  return answer(asking, 'either', wantedOf(asking), 'about');
}

export async function proposal(asking: Asking): Promise<MatterAnswer> {
  return answer(asking, 'proposed', speaksOf(asking, 'howMuch') ? 'amount' : 'anything', 'proposal');
}

export async function amount(asking: Asking): Promise<MatterAnswer> {
  const lean: Lean = speaksOf(asking, 'granted')
    ? 'decided'
    : speaksOf(asking, 'proposal')
      ? 'proposed'
      : 'either';
  return answer(asking, lean, 'amount', 'about');
}

export async function who(asking: Asking): Promise<MatterAnswer> {
  return answer(asking, 'either', 'person', 'about');
}

/** How much of the question a passage must speak of to be what was asked about. */
const ENOUGH = 0.5;

async function answer(
  asking: Asking,
  lean: Lean,
  wanted: Wanted,
  asked: 'decision' | 'proposal' | 'about',
): Promise<MatterAnswer> {
  const index = await asking.board.index();
  const board = asking.board.name;
  const meant = matterMeant(asking, lean, index);
  switch (meant.kind) {
    case 'missing':
      return { kind: 'no-such-number', board, reference: meant.reference, date: meant.date };
    case 'pointed':
      return ofPointed(asking, meant.matter, wanted, asked, index);
    case 'unsaid':
    case 'nothing':
      return notStated(asking, wanted, null, null);
    case 'found':
      return ofFound(asking, meant, wanted, asked, index);
  }
}

function ofPointed(
  asking: Asking,
  matter: Matter,
  wanted: Wanted,
  asked: 'decision' | 'proposal' | 'about',
  index: RecordIndex,
): MatterAnswer {
  const board = asking.board.name;
  const { message, entities } = asking.understanding;
  const query = queryOf(message, entities, index);
  const whole = (): MatterAnswer => ({
    kind: 'matter',
    board,
    matter,
    related: [],
    asked,
    quotes: quotesOf(asking, matter, query, index),
  });
  if (wanted === 'anything') return whole();
  const passages = papersOf(asking, matter, index).map((passage) => ({ passage, score: 1 }));
  const [best] = bestSentences(passages, query, wanted, cuesOf(asking, wanted));
  if (best?.clause && wanted === 'amount')
    return { kind: 'amount', board, matter, clause: best.text, related: [] };
  return best ? { kind: 'sentence', board, sentence: best, matter, wanted, more: [] } : whole();
}

function ofFound(
  asking: Asking,
  meant: Extract<MatterMeant, { kind: 'found' }>,
  wanted: Wanted,
  asked: 'decision' | 'proposal' | 'about',
  index: RecordIndex,
): MatterAnswer {
  const board = asking.board.name;
  const [top] = meant.passages;
  const [matter = null, ...others] = meant.matters;
  const near = () => {
    const quote = nearQuote(asking, meant.passages, meant.query, wanted, index);
    return quote ? ({ kind: 'sentence', board, wanted, ...quote } as const) : null;
  };
  if (meant.coverage < ENOUGH || !top)
    return near() ?? notStated(asking, wanted, matter, top?.passage ?? null);
  if (wanted !== 'anything' && wanted !== 'reason') {
    const said = bySentence(asking, meant, wanted, index);
    if (said) return said;
    if (wanted === 'amount' && matter && matter.amounts.length > 0 && matter.clauses[0]) {
      return {
        kind: 'amount',
        board,
        matter,
        clause: matter.clauses.join('; '),
        related: related(matter, others),
      };
    }
    return near() ?? notStated(asking, wanted, matter, top.passage);
  }
  if (wanted === 'reason') {
    const said = near();
    if (said) return said;
  }
  const whole = matter && matterOfPassage(asking, top.passage, index);
  const decided = asked === 'decision' ? decidedAbout(asking, meant, index) : null;
  const told = decided ?? whole;
  if (told) {
    const quotes = quotesOf(asking, told, meant.query, index);
    return { kind: 'matter', board, matter: told, related: related(told, meant.matters), asked, quotes };
  }
  // A bilaga that mentions it in passing tells nothing of what was decided.
  if (asked === 'decision') return notStated(asking, wanted, matter, top.passage);
  const sentences = bestSentences(
    meant.passages.slice(0, 5),
    meant.query,
    'anything',
    cuesOf(asking, wanted),
  );
  const best = sayingOf(asking, sentences) ?? sentences[0];
  return best
    ? { kind: 'sentence', board, sentence: best, matter: null, wanted, more: [] }
    : notStated(asking, wanted, matter, top.passage);
}

/** The best § that speaks of nearly as much of the question as the best passage of all. */
function decidedAbout(
  asking: Asking,
  { passages, coverage }: Extract<MatterMeant, { kind: 'found' }>,
  index: RecordIndex,
): Matter | null {
  const found = passages.find((one) => one.passage.part === 'paragraph' && one.coverage >= coverage * 0.75);
  return found ? matterOfPassage(asking, found.passage, index) : null;
}

/** The same question of words on the record elsewhere: at most two. */
function related(matter: Matter, others: readonly Matter[]): Matter[] {
  return others
    .filter(
      (one) => one.meetingId !== matter.meetingId || one.number !== matter.number || one.kind !== matter.kind,
    )
    .filter((one) => sharesHeading(one, matter))
    .slice(0, 2);
}

function sharesHeading(one: Matter, other: Matter): boolean {
  const common = new Set(
    analyse(other.heading).filter(
      (term) => term.length >= 5 && !/^(ansok|medel|beslut|rapport|inform|uppfolj)/.test(term),
    ),
  );
  return analyse(one.heading).some((term) => common.has(term));
}

function bySentence(
  asking: Asking,
  meant: Extract<MatterMeant, { kind: 'found' }>,
  wanted: Wanted,
  index: RecordIndex,
): MatterAnswer | null {
  const board = asking.board.name;
  const extended = withPapers(asking, meant, index);
  const sentences = bestSentences(extended, meant.query, wanted, cuesOf(asking, wanted));
  const answers = sentences.filter((one) => isAnswer(one, wanted, meant));
  const [best, ...more] = answers;
  if (!best) return null;
  const matter = matterOfPassage(asking, best.passage, index);
  if (wanted === 'amount' && best.clause && matter) {
    return { kind: 'amount', board, matter, clause: best.text, related: related(matter, meant.matters) };
  }
  const dated =
    wanted === 'amount' && speaksOf(asking, 'when') && !holds('date', best.text) ? dateBeside(best) : [];
  return { kind: 'sentence', board, sentence: best, matter, wanted, more: [...dated, ...more].slice(0, 2) };
}

/** "Hur mycket och när": the day stands in another sentence of the same text. */
function dateBeside(best: Sentence): Sentence[] {
  const text = sentencesOf(best.passage.body).find((one) => holds('date', one));
  return text === undefined ? [] : [{ ...best, text, clause: false }];
}

/** What a matter's bilagor say belongs to the matter, and what stands elsewhere in the same bilaga to the bilaga. */
function withPapers(asking: Asking, meant: Extract<MatterMeant, { kind: 'found' }>, index: RecordIndex) {
  // What speaks of much less than the best does answers another question.
  const close = meant.passages.filter((one) => one.coverage >= meant.coverage * 0.6);
  const listed = new Map(close.map((one) => [one.passage.id, one]));
  const [first] = meant.matters;
  const score = (meant.passages[0]?.score ?? 1) * 0.8;
  const bilagor = new Set(
    meant.passages
      .filter((one) => one.passage.part === 'attachment' && one.coverage >= meant.coverage * 0.6)
      .map((one) => one.passage.documentId),
  );
  const near = grouped(index).attachments.filter((one) => bilagor.has(one.documentId));
  for (const passage of [...(first ? papersOf(asking, first, index) : []), ...near]) {
    if (!listed.has(passage.id))
      listed.set(passage.id, { passage, score, coverage: meant.coverage, inHeading: 0 });
  }
  return [...listed.values()];
}

/** A person or a number must stand with what is asked of it; an amount or a date may stand under its heading. */
function isAnswer(
  sentence: Sentence,
  wanted: Wanted,
  meant: Extract<MatterMeant, { kind: 'found' }>,
): boolean {
  switch (wanted) {
    case 'person':
      return sentence.coverage >= 0.65;
    case 'count':
      return sentence.coverage >= 0.4 && countsIt(sentence.text, meant);
    case 'clock':
      return sentence.score >= 0.4;
    default:
      return sentence.coverage >= 0.25 || sentence.score >= 0.45;
  }
}

/** "14 deltagare": the number stands at most two words before what is counted. */
function countsIt(text: string, meant: Extract<MatterMeant, { kind: 'found' }>): boolean {
  const counted = new Set(meant.query.flatMap((part) => part.expansions.map((one) => one.term)));
  const words = text.split(/\s+/);
  return words.some(
    (word, at) =>
      (/^\d+$/.test(word.replace(/[.,:;()]/g, '')) || holdsNumeral(word)) &&
      words.slice(at + 1, at + 4).some((near) => analyse(near).some((term) => counted.has(term))),
  );
}

function notStated(
  asking: Asking,
  wanted: Wanted,
  nearest: Matter | null,
  passage: Passage | null,
): MatterAnswer {
  const said = asking.understanding.entities.topic.filter((topic) => topic.weight >= 0.5);
  const about = said.map((topic) => topic.word.text).join(' ');
  return {
    kind: 'not-stated',
    board: asking.board.name,
    wanted,
    nearest,
    passage: nearest ? null : passage,
    documents: documentsOf(asking),
    about: about === '' ? null : about,
  };
}

/** How much record there is to look in. */
export function documentsOf(asking: Asking): Documents {
  const minutes = asking.board.meetings.filter((one) => one.state.status === 'CLOSED');
  const notices = asking.board.meetings.filter((one) => 'notice' in one.state && one.state.notice !== null);
  const days = [...minutes, ...notices].map((one) => one.state.date).sort();
  return { minutes: minutes.length, notices: notices.length, from: days[0] ?? null, to: days.at(-1) ?? null };
}

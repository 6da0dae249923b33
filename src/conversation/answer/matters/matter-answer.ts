import type { LocalDate } from '../../../kernel/index.ts';
import type { Passage } from '../../knowledge.ts';
import type { Sentence, Wanted } from '../../search/sentences.ts';
import type { NumberReference } from '../../understand/named/references.ts';
import type { Asking } from '../asking.ts';
import type { Matter } from './matter.ts';
import type { Changed } from './sums/years-sum.ts';

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
        /** Whether it is asked who may see it: "är punkt 7 intern?" */
        asksWhoSees?: boolean;
        /** It is asked why, and its text gives no reason in so many words: the quotes are its background. */
        isReasonUnsaid?: true;
        /** Of an item: whether its meeting has a protokoll, which has no § on it. */
        isMinuted?: boolean;
      }
    >
  | Of<
      'amount',
      {
        matter: Matter;
        clause: string;
        /** Those of its sums that were asked for, in whole kronor. */
        sums: readonly number[];
        related: readonly Matter[];
        /** What its text says of the words asked that the clause does not speak of, verbatim. */
        quotes?: readonly string[];
      }
    >
  | Of<
      'sentence',
      {
        sentence: Sentence;
        matter: Matter | null;
        wanted: Wanted;
        more: readonly Sentence[];
        /** Words asked that it does not speak of. */
        unmet?: readonly string[];
        /** What the same text says of the words asked that the sentence does not speak of, verbatim. */
        quotes?: readonly string[];
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
        /** What the nearest says of the words asked, though it is no answer. */
        quote: string | null;
      }
    >
  | Of<'sums', { sums: readonly { readonly matter: Matter; readonly clause: string }[] }>
  /** What one row of a table is of the sum below it. */
  | Of<'share', { matter: Matter; label: string; year: number; part: number; whole: number }>
  /** The points of a list that has no sum of its own. */
  | Of<'list-sum', { matter: Matter; rows: readonly { readonly text: string; readonly kronor: number }[] }>
  /** What the same matter has for two years, the later first. */
  | Of<'compared', Changed>
  | Of<'no-such-number', { reference: NumberReference; date: string | null }>;

/** Of the other sentences of an answer, those that are told beside the first: nearly as good, or what comes nearest. */
export function toldBeside({
  sentence,
  more,
  unmet,
}: Extract<MatterAnswer, { kind: 'sentence' }>): readonly Sentence[] {
  return more.filter(
    ({ text, score }) => text !== sentence.text && (unmet !== undefined || score > sentence.score * NEARLY),
  );
}
const NEARLY = 0.8;

export interface Documents {
  readonly minutes: number;
  readonly notices: number;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** That the record is silent: of what, and what comes nearest. */
export function notStated(
  asking: Asking,
  wanted: Wanted,
  nearest: Matter | null,
  passage: Passage | null,
  quote: string | null = null,
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
    quote,
  };
}

/** How much record there is to look in. */
function documentsOf(asking: Asking): Documents {
  const minutes = asking.board.meetings.filter((one) => one.state.status === 'CLOSED');
  const notices = asking.board.meetings.filter(
    ({ state }) => ('notice' in state && state.notice !== null) || state.noticeBook.sent.length > 0,
  );
  const days = [...minutes, ...notices].map((one) => one.state.date).sort();
  return { minutes: minutes.length, notices: notices.length, from: days[0] ?? null, to: days.at(-1) ?? null };
}

import type { LocalDate } from '../../../kernel/index.ts';
import type { DateMention } from '../../understand/dates/dates.ts';
import type { Matter } from '../matters/matter.ts';
import type { Outcome } from './outcomes.ts';
import type { RecusalsAhead } from './recusals-ahead.ts';

type Of<Kind extends string, Data> = { readonly kind: Kind; readonly board: string } & Readonly<Data>;

export interface Granted {
  readonly matter: Matter;
  readonly clause: string;
  readonly kronor: number;
  /** The clause is a row of a table or list: what it is granted to stands in the row itself. */
  readonly isRow: boolean;
  /** It hangs on money that the förbund has yet to get. */
  readonly isConditional?: true;
}

export interface Task {
  readonly matter: Matter;
  readonly text: string;
  /** The point of the § that it stands under: "Cykelköket i Myrhed" of "Övriga frågor". */
  readonly point?: string;
  /** Who is to see to it, and until when, where a row below it says so. */
  readonly entrusted?: { readonly to: string; readonly by: LocalDate | null };
}

export type DecisionsAnswer =
  | Of<
      'decisions',
      {
        matters: readonly Matter[];
        dates: readonly LocalDate[];
        /** Those that ended so, where that was asked for. */
        outcome: Outcome | null;
        /** What the text says beside the decision, where it is one alone. */
        background: readonly string[];
        /** What an agenda ahead proposes, and nobody has decided. */
        proposed?: true;
        /** Rows of a bilaga that propose it, where no item does. */
        listed?: { readonly bilaga: string; readonly rows: readonly string[] };
      }
    >
  /** `to`: the medlem that it was asked of. */
  | Of<
      'total',
      {
        granted: readonly Granted[];
        sum: number;
        dates: readonly LocalDate[];
        to?: string;
        /** What an agenda ahead proposes, and nobody has decided. */
        proposed?: true;
        /** It is asked who got most, or least: those stand first. */
        ranked?: 'most' | 'least';
      }
    >
  /** `whose`: the one that was asked of, where nothing is found of her. */
  | Of<'tasks', { tasks: readonly Task[]; about: string | null; whose?: string }>
  | Of<
      'recusals',
      {
        matters: readonly Matter[];
        date: LocalDate | null;
        /** The meetings looked through, where no matter or person is meant. */
        dates: readonly LocalDate[];
        person: string | null;
        one: boolean;
        reasons: readonly string[];
        /** It is asked whether the person took part in the one matter: whether she did; null where that is not told. */
        tookPart?: boolean | null;
      }
    >
  | Of<
      'votes',
      {
        matters: readonly Matter[];
        sentences: readonly { matter: Matter; text: string }[];
        one: boolean;
        asked: VotesAsked;
        person: string | null;
      }
    >
  | Of<
      'dissents',
      {
        matters: readonly Matter[];
        sentences: readonly { matter: Matter; text: string }[];
        about: Matter | null;
        /** What the text says of the words asked, where nobody dissented. */
        quotes: readonly string[];
        /** Särskilda yttranden are asked for. */
        ofNotes: boolean;
        /** What was spoken of and has none such, or the protokoll, where only what is no reservation is told. */
        none: Matter | 'MINUTES' | null;
      }
    >
  | RecusalsAhead
  | Of<'none-per-capsulam', { mention: DateMention | null; latest: Matter | null }>
  /** `unminuted`: the day of the meeting meant, of which no protokoll has been read. */
  | Of<'nothing-held', { mention: DateMention | null; unminuted: LocalDate | null }>;

export type VotesAsked = 'all' | 'against' | 'for' | 'abstained' | 'casting';

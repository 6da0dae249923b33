import { NUMBER_NAMES } from '../../kernel/index.ts';
import type { ChoiceCard } from '../answer/meeting-named.ts';
import { remembered } from '../understand/words/remembered.ts';

/** An answer in Swedish, before it becomes a card: the fact first, then what belongs to it, then the source. */
export interface Said {
  /** Small, above the fact. */
  readonly context?: string;
  /** One line that can be read in a notification. */
  readonly fact: string;
  readonly lines?: readonly string[];
  /** Below the lines: a list that may be long, shown a page at a time. The lines stand on its first page alone. */
  readonly rows?: readonly SaidRow[];
  /** Below the rows, on every page. */
  readonly after?: readonly string[];
  /** Under "Visa mer". */
  readonly more?: readonly string[];
  /** Where the whole can be read, for what is too long to be shown. */
  readonly rest?: string;
  /** Board, date, § and document, small. */
  readonly source?: string;
  readonly buttons?: readonly SaidButton[];
}

/** A row of a list, and what opens it; the first of a page have their buttons on the card. */
export interface SaidRow {
  readonly text: string;
  readonly opens?: SaidButton;
}

/** A button asks the next question, or chooses a board, or a meeting of a day that has several, for the one that waits. */
export type SaidButton =
  | { readonly kind: 'ask'; readonly title: string; readonly text: string; readonly boardId?: string }
  | {
      readonly kind: 'board';
      readonly title: string;
      readonly boardId: string;
      readonly text: string;
      readonly meetingId?: string;
      readonly card: ChoiceCard;
    }
  /** Opens the original of a document. */
  | { readonly kind: 'document'; readonly title: string; readonly documentId: string }
  /** Another page of the same list. */
  | { readonly kind: 'page'; readonly title: string; readonly page: number }
  /** Leads to a capability's own card. */
  | {
      readonly kind: 'act';
      readonly title: string;
      readonly verb: string;
      readonly data: Readonly<Record<string, string>>;
    };

/** A button that opens a document, where there is one. */
export function openButton(title: string, documentId: string | null): SaidButton[] {
  return documentId === null ? [] : [{ kind: 'document', title, documentId }];
}

/** A button that asks on; its title is the question where no other is given. */
export function ask(title: string, text: string = title): SaidButton {
  return { kind: 'ask', title, text };
}

/** `a, b och c`. */
export function listed(parts: readonly string[], joiner = 'och'): string {
  if (parts.length <= 1) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${joiner} ${parts.at(-1)}`;
}

/** More than these are not named in one sentence: some are, and how many the others are. */
const NAMED = 12;
const NAMED_FIRST = 8;

/** `a, b och c`; of many the first, and how many more: `a, b … och 38 till`. */
export function someOf(parts: readonly string[], joiner = 'och'): string {
  if (!areMany(parts)) return listed(parts, joiner);
  return `${parts.slice(0, NAMED_FIRST).join(', ')} och ${parts.length - NAMED_FIRST} till`;
}

/** Whether there are too many to name in one sentence: they stand in a list below it. */
export function areMany(parts: readonly unknown[]): boolean {
  return parts.length > NAMED;
}

/** The rows of a list of those whom `someOf` does not name; nothing where it names them all. */
export function rowsOfMany(parts: readonly string[]): readonly SaidRow[] {
  return areMany(parts) ? rowsOf(parts) : [];
}

/** Rows of a list, which is shown a page at a time. */
export function rowsOf(texts: readonly string[]): SaidRow[] {
  return texts.map((text) => ({ text }));
}

/** Up to twelve in letters. */
export function counted(count: number): string {
  return count === 1 ? 'en' : (NUMBER_NAMES[count] ?? String(count));
}

/** `4 000`, with a no-break space. */
export function figure(number: number): string {
  return String(Math.round(number)).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00A0');
}

/** `450 000 kr`, with no-break spaces. */
export function kronor(amount: number): string {
  return `${figure(amount)}\u00A0kr`;
}

/** The board's name as people say it: without "Samordningsförbundet". */
export const shortName = remembered((name: string): string => {
  const short = name.replace(/^Samordningsförbundet\s+/i, '').trim();
  return short === '' ? name : short;
});

/** A first letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

import type { Json } from '../../kernel/index.ts';
import { buttonTitle } from './button-title.ts';
import type { CardContent } from './content.ts';
import { cutTo, fitted } from './fitted.ts';

/** A button says what happens ("Lämna svar"): a verb with its data, or an address to open. */
export type CardButton =
  | {
      readonly title: string;
      readonly verb: string;
      readonly data?: { readonly [key: string]: Json };
      readonly style?: 'positive' | 'destructive';
    }
  | { readonly title: string; readonly url: string };

export interface AnswerContent {
  /** What it is about, small, above the fact: "Per capsulam · svar senast …". */
  readonly context?: string;
  /** The answer in one line. */
  readonly fact: string;
  /** Short pairs: label, value. */
  readonly facts?: readonly { readonly title: string; readonly value: string }[];
  /** At most five are shown; the rest lie under "Visa mer", before `more`. */
  readonly lines?: readonly string[];
  /** Another number than five, for a list that is the answer itself. */
  readonly linesShown?: number;
  readonly more?: readonly string[];
  /** How much lines and `more` may weigh together, in bytes; left out: as much as Teams takes. */
  readonly most?: number;
  /** What is said below them where they were cut. */
  readonly rest?: string;
  /** Board, date, § and document, small. */
  readonly source?: string;
  /** The first three are shown; the rest lie under "Mer". */
  readonly buttons?: readonly CardButton[];
}

const LINES_SHOWN = 5;
const BUTTONS_SHOWN = 3;
const LABELS = { showMore: 'Visa mer', moreButtons: 'Mer' } as const;
/** With what stands around them on the card, below what Teams takes. */
const MOST = 40_000;
/** The fact, and what is read where no card is shown, are much shorter than the rest. */
const PART = 14;
const REST = 'Det som slutar med … är längre än så.';

/** A fact as it is told where it is too long to be read at once: the whole of it lies under "Visa mer". */
export function factInBrief(fact: string, most: number): string {
  return cutTo(fact, Math.floor(most / PART));
}

/**
 * The card most answers use (`cards/answer.json`): fact first, source small, three buttons at most. What is too long for
 * a card is shown in part, and that it is: no answer fails for its length.
 */
export function answerCard(content: AnswerContent): CardContent {
  const { most = MOST, source = '', context = '', linesShown = LINES_SHOWN } = content;
  const lines = content.lines ?? [];
  const part = Math.floor(most / PART);
  const fact = factInBrief(content.fact, most);
  const whole = fact === content.fact ? [] : [content.fact];
  const buttons = (content.buttons ?? []).map(action);
  const below = [...lines.slice(linesShown), ...whole, ...(content.more ?? [])];
  const { texts, cut } = fitted([...lines.slice(0, linesShown), ...below], most);
  const shown = texts.slice(0, linesShown).slice(0, lines.length);
  const { rest = REST } = content;
  const hidden = [...texts.slice(shown.length), ...(cut && !texts.includes(rest) ? [rest] : [])];
  const told = (content.facts ?? []).map(({ value }) => value);
  const values = fitted(told, Math.floor(most / 4)).texts;
  return {
    template: 'answer',
    data: {
      labels: LABELS,
      fallback: cutTo([fact, ...shown].join(' '), part),
      context: cutTo(context, part),
      fact,
      facts: (content.facts ?? []).map(({ title }, at) => ({ title, value: values[at] ?? '' })),
      lines: shown.map((line) => ({ text: line })),
      more: hidden.map((line) => ({ text: line })),
      source: cutTo(source, part),
      buttons: buttons.slice(0, BUTTONS_SHOWN),
      moreButtons: buttons.slice(BUTTONS_SHOWN),
    },
  };
}

export interface ChoiceContent {
  readonly question: string;
  readonly lines?: readonly string[];
  readonly choices: readonly CardButton[];
}

/** A question with its choices, one under the other (`cards/choice.json`). */
export function choiceCard(content: ChoiceContent): CardContent {
  const choices = content.choices.map(action);
  return {
    template: 'choice',
    data: {
      fallback: `${content.question} ${content.choices.map(({ title }) => title).join(', ')}`,
      question: content.question,
      lines: (content.lines ?? []).map((line) => ({ text: line })),
      choices,
    },
  };
}

function action(button: CardButton): {
  title: string;
  tooltip: string;
  kind: string;
  verb: string;
  url: string;
  style: string;
  data: Json;
} {
  const { title, tooltip } = buttonTitle(button.title);
  if ('url' in button) {
    return { title, tooltip, kind: 'open', verb: '', url: button.url, style: 'default', data: {} };
  }
  return {
    title,
    tooltip,
    kind: 'act',
    verb: button.verb,
    url: '',
    style: button.style ?? 'default',
    data: button.data ?? {},
  };
}

import type { Json } from '../../kernel/index.ts';
import { buttonTitle } from './button-title.ts';
import type { CardContent } from './content.ts';

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
  /** Board, date, § and document, small. */
  readonly source?: string;
  /** The first three are shown; the rest lie under "Mer". */
  readonly buttons?: readonly CardButton[];
}

const LINES_SHOWN = 5;
const BUTTONS_SHOWN = 3;
const LABELS = { showMore: 'Visa mer', moreButtons: 'Mer' } as const;

/** The card most answers use (`cards/answer.json`): fact first, source small, three buttons at most. */
export function answerCard(content: AnswerContent): CardContent {
  const lines = content.lines ?? [];
  const shown = content.linesShown ?? LINES_SHOWN;
  const buttons = (content.buttons ?? []).map(action);
  const hidden = [...lines.slice(shown), ...(content.more ?? [])];
  return {
    template: 'answer',
    data: {
      labels: LABELS,
      fallback: [content.fact, ...lines.slice(0, shown)].join(' '),
      context: content.context ?? '',
      fact: content.fact,
      facts: (content.facts ?? []).map(({ title, value }) => ({ title, value })),
      lines: lines.slice(0, shown).map((line) => ({ text: line })),
      more: hidden.map((line) => ({ text: line })),
      source: content.source ?? '',
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
  const named = buttonTitle(button.title);
  if ('url' in button) {
    return { ...named, kind: 'open', verb: '', url: button.url, style: 'default', data: {} };
  }
  return {
    ...named,
    kind: 'act',
    verb: button.verb,
    url: '',
    style: button.style ?? 'default',
    data: button.data ?? {},
  };
}

import type { Json } from '../../kernel/index.ts';
import { buttonTitle } from './button-title.ts';
import type { CardContent } from './content.ts';

/** One thing to fill in. Its `id` is the key under which the verb's input holds it, always as text. */
export type FormField = {
  readonly id: string;
  readonly label: string;
  readonly value?: string;
  /** Told when it is left empty; without it, the field may be. */
  readonly required?: string;
} & (
  | {
      readonly kind: 'text';
      readonly multiline?: boolean;
      readonly placeholder?: string;
      readonly maxLength: number;
    }
  | {
      readonly kind: 'choice';
      readonly choices: readonly { readonly title: string; readonly value: string }[];
      /** All choices at once, for a few that must be read; else a list that opens. */
      readonly expanded?: boolean;
      /** Any number of them; the input is their values with commas between. */
      readonly several?: boolean;
    }
  | { readonly kind: 'date' }
  | { readonly kind: 'time' }
);

export interface FormButton {
  readonly title: string;
  readonly verb: string;
  readonly data?: { readonly [key: string]: Json };
  readonly style?: 'positive' | 'destructive';
  /** Sends without what is filled in: "Avbryt", "Jag är jävig …". */
  readonly withoutInputs?: boolean;
}

export interface FormContent {
  /** What it is about, small, above the fact. */
  readonly context?: string;
  readonly fact: string;
  readonly lines?: readonly string[];
  /** Set off from the rest, under its own small heading: a förslag till beslut. */
  readonly quoted?: { readonly title: string; readonly lines: readonly string[] };
  /** Under "Visa mer". */
  readonly more?: readonly string[];
  readonly fields: readonly FormField[];
  readonly source?: string;
  /** Three, or four where one leads on to something else: a form has one purpose. */
  readonly buttons: readonly FormButton[];
}

/** A card to fill in (`cards/form.json`). What people wrote is shown as it is. */
export function formCard(content: FormContent): CardContent {
  const lines = content.lines ?? [];
  const texts = (all: readonly string[]) => all.map((text) => ({ text }));
  return {
    template: 'form',
    data: {
      labels: { showMore: 'Visa mer' },
      fallback: [content.fact, ...lines].join(' '),
      context: content.context ?? '',
      fact: content.fact,
      lines: texts(lines),
      quotedTitle: content.quoted?.title ?? '',
      quoted: texts(content.quoted?.lines ?? []),
      more: texts(content.more ?? []),
      fields: content.fields.map(field),
      source: content.source ?? '',
      buttons: content.buttons.map((button) => ({
        verb: button.verb,
        style: button.style ?? 'default',
        data: button.data ?? {},
        inputs: button.withoutInputs ? 'none' : 'auto',
        ...buttonTitle(button.title),
      })),
    },
  };
}

function field(given: FormField): { readonly [key: string]: Json } {
  return {
    kind: given.kind,
    id: given.id,
    label: given.label,
    value: given.value ?? '',
    required: given.required !== undefined,
    error: given.required ?? '',
    choices: given.kind === 'choice' ? given.choices.map(({ title, value }) => ({ title, value })) : [],
    several: given.kind === 'choice' && (given.several ?? false),
    style: given.kind === 'choice' && given.expanded ? 'expanded' : 'compact',
    placeholder: given.kind === 'text' ? (given.placeholder ?? '') : '',
    multiline: given.kind === 'text' && (given.multiline ?? false),
    maxLength: given.kind === 'text' ? given.maxLength : 0,
  };
}

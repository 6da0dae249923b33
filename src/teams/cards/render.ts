import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { InvariantError, type Json, unbroken } from '../../kernel/index.ts';
import type { CardContent } from './content.ts';

/** Teams takes about 100 KB a message; what is larger than this is never sent. */
export const LARGEST_MESSAGE = 80_000;

/** An expanded Adaptive Card 1.5. */
export type AdaptiveCard = { readonly [key: string]: Json };

interface Expander {
  expand(data: Json): unknown;
}

/** Beside `dist/` when bundled (or a folder of it), at the root of the checkout when run from the sources. */
const FOLDER = ['../cards/', '../../cards/', '../../../cards/']
  .map((folder) => new URL(folder, import.meta.url))
  .find((folder) => existsSync(new URL('answer.json', folder)));

const expanders = new Map<string, Promise<Expander>>();

/**
 * Expands a template of `cards/` with its data. Throws InvariantError when there is no such template, when the
 * data leaves a binding open, or when the card is larger than Teams takes: bugs, found by the card contract test.
 */
export async function renderCard(content: CardContent): Promise<AdaptiveCard> {
  const said = JSON.stringify(content.data);
  const key = `${content.template} ${said.length}`;
  const known = rendered.get(key);
  const made = known?.said === said ? known : { said, card: parsed(await expandedCard(content)) };
  rendered.delete(key);
  rendered.set(key, made);
  if (rendered.size > MOST_RENDERED) {
    const [eldest] = rendered.keys();
    if (eldest !== undefined) rendered.delete(eldest);
  }
  return made.card;
}

/**
 * The cards made last, with what they say: a whole board is shown the same one, so nobody may change it. One of each
 * template and length, for to compare two long texts takes less than to look one up.
 */
const rendered = new Map<string, { readonly said: string; readonly card: AdaptiveCard }>();
const MOST_RENDERED = 200;

const written = new WeakMap<object, Uint8Array>();

/** A card of `renderCard` as JSON in UTF-8, written out once however many are sent it; undefined for anything else. */
export function writtenCard(card: object): Uint8Array | undefined {
  return written.get(card);
}

/** How large a card is as JSON, in bytes. */
export function bytesOf(card: AdaptiveCard): number {
  return written.get(card)?.byteLength ?? Buffer.byteLength(JSON.stringify(card));
}

function parsed(text: string): AdaptiveCard {
  const card = unchanging(typeset(JSON.parse(text), '')) as AdaptiveCard;
  written.set(card, Buffer.from(JSON.stringify(card)));
  return card;
}

/** What people read of a card; what comes back when somebody presses, or is typed in a field, keeps its spaces. */
const READ: ReadonlySet<string> = new Set([
  'text',
  'title',
  'tooltip',
  'label',
  'fallbackText',
  'facts',
  'errorMessage',
]);

/** The one place where no line breaks within a time, a date, an amount or a section (`unbroken`). */
function typeset(value: Json, key: string): Json {
  if (typeof value === 'string') return READ.has(key) ? unbroken(value) : value;
  if (Array.isArray(value)) return value.map((part: Json) => typeset(part, key));
  if (typeof value !== 'object' || value === null) return value;
  const inner = (name: string) => (key === 'facts' && name === 'value' ? 'text' : name);
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === 'data' ? part : typeset(part, inner(name))]),
  );
}

function unchanging<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) unchanging(part);
  return Object.freeze(value);
}

async function expandedCard(content: CardContent): Promise<string> {
  const { expand } = await expanderOf(content.template);
  const expanded = JSON.stringify(expand(masked(content.data)));
  if (expanded.includes('${')) throw new InvariantError(`card ${content.template}: a binding was left open`);
  const card = expanded.replaceAll(MASK, '${');
  if (Buffer.byteLength(card) > LARGEST_MESSAGE) {
    throw new InvariantError(`card ${content.template}: larger than ${LARGEST_MESSAGE} bytes`);
  }
  return card;
}

/** Loads the template engine, which takes a while, before the first card is asked for. */
export async function prepareCards(): Promise<void> {
  await expanderOf('answer');
}

function expanderOf(name: string): Promise<Expander> {
  const known = expanders.get(name);
  if (known !== undefined) return known;
  const loading = loadExpander(name);
  expanders.set(name, loading);
  loading.catch(() => expanders.delete(name));
  return loading;
}

async function loadExpander(name: string): Promise<Expander> {
  if (!/^[a-z][a-z0-9-]*$/.test(name) || FOLDER === undefined) throw new InvariantError(`no card ${name}`);
  const template: unknown = JSON.parse(
    await readFile(new URL(`${name}.json`, FOLDER), 'utf8').catch((error: unknown) => {
      throw new InvariantError(`no card ${name}`, { cause: error });
    }),
  );
  const { Template } = await import('./template-engine.ts');
  const prepared = new Template(template);
  return { expand: (data) => prepared.expand({ $root: data }) };
}

/** What people wrote may hold the very signs of a binding; it is hidden while open bindings are looked for. */
const MASK = '\uE000{';

function masked(data: Json): Json {
  return JSON.parse(JSON.stringify(data).replaceAll('${', MASK));
}

import { PEOPLE_KINDS } from '../words/head-labels.ts';
import { affinity, holdsOne, isPersonLine } from './affinity.ts';
import { alignStack, type Field, type Value } from './align.ts';
import type { Token } from './tokens.ts';

type Label = Extract<Token, { type: 'label' }>;

interface Group {
  readonly labels: Label[];
  readonly values: Value[];
}

/** A label with its value on the same line, among the values of labels that stand above: it is no end to those. */
function standsAside(tokens: readonly Token[], at: number, open: Group | undefined): boolean {
  const [label, value] = [tokens[at], tokens[at + 1]];
  if (!open || open.labels.length < 2 || open.values.length === 0 || label?.type !== 'label') return false;
  return value?.type === 'value' && value.line === label.line;
}

/** Runs of labels each followed by the values that come before the next label. */
function groupsOf(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  const aside: Group[] = [];
  let open: Group | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.type === 'label' && next?.type === 'value' && standsAside(tokens, at, open)) {
      aside.push({ labels: [token], values: [next] });
      at += 1;
    } else if (token?.type === 'value') open?.values.push(token);
    else if (token && open && open.values.length === 0) open.labels.push(token);
    else if (token) {
      open = { labels: [token], values: [] };
      groups.push(open);
    }
  }
  return [...aside, ...groups];
}

const ROLES: ReadonlySet<string> = new Set(['chair', 'secretary', 'adjuster']);

function letterOf(token: Token): 'P' | 'R' | 'N' | null {
  if (token.type === 'value') return isPersonLine(token.text) ? 'P' : null;
  if (ROLES.has(token.kind)) return 'R';
  return token.kind === 'noise' ? 'N' : null;
}

const ABOVE = /^(?:PR|PPRR|PPPRRR)+$/;

/** Names and offices of one run in the order office, name. */
function turned(run: readonly Token[]): Token[] {
  const names = run.filter((token) => token.type === 'value');
  const offices = run.filter((token) => token.type === 'label' && token.kind !== 'noise');
  return offices.flatMap((office, index) => [office, ...names.slice(index, index + 1)]);
}

/**
 * Signatures print the name above the office. A run of names and offices that begins with a name and ends with an
 * office is turned, unless a label before it claims the first name.
 */
function turnSignatures(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    let end = at;
    while (end < tokens.length && letterOf(tokens[end] as Token) !== null) end += 1;
    const run = tokens.slice(at, end);
    const letters = run
      .map((token) => letterOf(token))
      .join('')
      .replaceAll('N', '');
    const claimed = result.at(-1)?.type === 'label';
    result.push(...(!claimed && ABOVE.test(letters) ? turned(run) : run), ...tokens.slice(end, end + 1));
    at = end + 1;
  }
  return result;
}

/** A single label keeps what suits it; dates and offices keep one value, the rest is left over. */
function alone(label: Label, values: readonly Value[]): { field: Field; left: Value[] } {
  const suits = values.filter((value) => affinity(label.kind, value.text) > 0);
  const strict = holdsOne(label.kind) || label.kind === 'adjuster' || label.kind === 'adjustment';
  if (!strict) return { field: { kind: label.kind, label, values }, left: [] };
  const first =
    suits[0] ?? (label.kind === 'paragraphs' || label.kind === 'adjustment' ? values[0] : undefined);
  const kept = first === undefined ? [] : label.kind === 'adjuster' ? untilGap(suits) : [first];
  return {
    field: { kind: label.kind, label, values: kept },
    left: values.filter((value) => !kept.includes(value)),
  };
}

/** Up to a space; in a paper where each stands apart from the next, a space ends nothing. */
function untilGap(values: readonly Value[]): Value[] {
  if (values.length <= MOST_APART && values.every(({ gap }) => gap)) return [...values];
  const end = values.findIndex((value, index) => index > 0 && value.gap);
  return end < 0 ? [...values] : values.slice(0, end);
}

/** More do not adjust a protokoll. */
const MOST_APART = 3;

function place(fields: Field[], pending: Label[], value: Value): void {
  const at = pending.findIndex((label) => affinity(label.kind, value.text) >= 1.5);
  const label = pending[at];
  if (!label) return;
  pending.splice(at, 1);
  fields.push({ kind: label.kind, label, values: [value] });
}

/** Below "Tjänstgörande", "Ordförande Anna Berg" is the first of those listed, and what she is. */
function officesInLists(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at): Token[] => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const lists = (entry: Token | undefined) => entry?.type === 'label' && PEOPLE_KINDS.has(entry.kind);
    const beside = (entry: Token | undefined, other: Token | undefined) =>
      entry?.type === 'label' &&
      entry.kind === 'chair' &&
      other?.type === 'value' &&
      other.line === entry.line &&
      isPersonLine(other.text);
    if (lists(before) && beside(token, next)) return [];
    if (token.type === 'value' && lists(tokens[at - 2]) && beside(before, token))
      return [{ ...token, column: 0, text: `${token.text}, ordförande` }];
    return [token];
  });
}

const UMBRELLAS: ReadonlySet<string> = new Set(['present', 'deciding', 'others']);
const BELOW_UMBRELLA: ReadonlySet<string> = new Set(['deciding', 'members', 'deputies', 'servingDeputies']);

/** "Närvarande" right above "Ledamöter" and their names says nothing that the latter does not. */
function withoutUmbrellas(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, at) => {
    const [before, next, value] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    return !(
      token.type === 'label' &&
      UMBRELLAS.has(token.kind) &&
      before?.type !== 'label' &&
      next?.type === 'label' &&
      BELOW_UMBRELLA.has(next.kind) &&
      value?.type === 'value' &&
      isPersonLine(value.text)
    );
  });
}

/** Labels and values put together, whichever way they were printed. */
export function fieldsOf(tokens: readonly Token[]): Field[] {
  const groups = groupsOf(turnSignatures(withoutUmbrellas(officesInLists(tokens))));
  const fields: Field[] = [];
  const pending: Label[] = [];
  for (const group of groups) {
    const [only] = group.labels;
    const result = group.labels.length === 1 && only ? wrapAlone(only, group.values) : stacked(group);
    for (const field of result.fields) {
      if (field.values.length > 0) fields.push(field);
      else if (field.kind !== 'noise') pending.push(field.label);
    }
    for (const value of result.left) place(fields, pending, value);
  }
  return fields;
}

function wrapAlone(label: Label, values: readonly Value[]): { fields: Field[]; left: Value[] } {
  const { field, left } = alone(label, values);
  return { fields: [field], left };
}

function stacked(group: Group): { fields: Field[]; left: Value[] } {
  const { fields, left } = alignStack(group.labels, group.values);
  return {
    fields: fields.map((field) => ({ kind: field.label.kind, label: field.label, values: field.values })),
    left,
  };
}

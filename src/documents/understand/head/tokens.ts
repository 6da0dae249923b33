import type { Line } from '../../formats/line.ts';
import { joinTexts } from '../paragraphs.ts';
import { HEAD_LABELS, type HeadKind, PEOPLE_KINDS } from '../words/head-labels.ts';

/** A piece of a head: a label, or something that may be a value. */
export type Token =
  | {
      readonly type: 'label';
      readonly kind: HeadKind;
      readonly text: string;
      readonly line: Line;
      readonly column: number;
    }
  | {
      readonly type: 'value';
      readonly text: string;
      readonly line: Line;
      readonly gap: boolean;
      readonly column: number;
    };

const WHOLE = HEAD_LABELS.map(([kind, wording]) => ({
  kind,
  pattern: new RegExp(`^(?:${wording})\\s*:?$`, 'iu'),
}));
const BEFORE_VALUE = HEAD_LABELS.map(([kind, wording]) => ({
  kind,
  pattern: new RegExp(`^(?<label>${wording})(?:\\s*:\\s*|\\s+)(?<value>\\S.*)$`, 'iu'),
  colon: new RegExp(`^(?<label>${wording})\\s*:\\s*(?<value>\\S.*)$`, 'iu'),
}));
const GLUED = /^(?<label>paragrafer|paragraf)(?<value>\d.*)$/iu;

/** Whether it begins as any label does: what does not, need not be tried against each. */
const BEGINS = new RegExp(`^(?:${HEAD_LABELS.map(([, wording]) => wording).join('|')})`, 'iu');

/** Labels that words of a sentence may equal: they take a value only after a colon. */
const NEEDS_COLON: ReadonlySet<HeadKind> = new Set<HeadKind>([
  'present',
  'others',
  'members',
  'deputies',
  'called',
  'copy',
  'organ',
  'place',
  'time',
  'chair',
  'secretary',
  'absent',
  'noise',
  'clarifiedName',
  'convener',
  'date',
  'noticeDate',
  'servingDeputies',
]);

export function headLabel(text: string): HeadKind | null {
  const clean = text.trim();
  if (clean.length > 70 || !BEGINS.test(clean)) return null;
  return WHOLE.find((entry) => entry.pattern.test(clean))?.kind ?? null;
}

interface Labelled {
  readonly kind: HeadKind;
  readonly label: string;
  readonly value: string;
}

const TYPED_VALUE: Partial<Record<HeadKind, RegExp>> = {
  date: /^(?:\p{L}+dag(?:en)?\s+)?(?:den\s+)?\d/u,
  place: /^\p{Lu}.{2,80}$/u,
  time: /\d{1,2}[.:]\d{2}|^kl/iu,
  members: /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}/u,
  deputies: /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}/u,
  chair: /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}/u,
  secretary: /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}/u,
};

/** "Plats och tid Salen, kl 9": the label and what stands beside it. */
export function labelWithValue(text: string): Labelled | null {
  const glued = GLUED.exec(text)?.groups;
  if (glued?.label && glued.value) return { kind: 'paragraphs', label: glued.label, value: glued.value };
  if (!BEGINS.test(text)) return null;
  for (const entry of BEFORE_VALUE) {
    const match =
      entry.colon.exec(text) ?? (mayStandBeside(entry.kind, text) ? entry.pattern.exec(text) : null);
    const { label, value } = match?.groups ?? {};
    if (
      label !== undefined &&
      value !== undefined &&
      fits(entry.kind, value, match?.[0].includes(':') ?? false)
    )
      return { kind: entry.kind, label, value };
  }
  return null;
}

function mayStandBeside(kind: HeadKind, text: string): boolean {
  return !NEEDS_COLON.has(kind) || (kind in TYPED_VALUE && text.length < 400);
}

function fits(kind: HeadKind, value: string, colon: boolean): boolean {
  if (colon || !NEEDS_COLON.has(kind))
    return !/^(?:är|har|ska|skall|som|att|och|finns|sker)(?![\p{L}])/iu.test(value) || colon;
  return TYPED_VALUE[kind]?.test(value) ?? false;
}

const INNER = new RegExp(
  `\\s+(?=(?:${HEAD_LABELS.filter(([kind]) => kind !== 'noise' && kind !== 'called' && kind !== 'copy')
    .map(([, wording]) => wording)
    .join('|')})\\s*:\\s)`,
  'iu',
);

/** A group of persons within a cell: "… Mikael Ek Ersättare Astrid Berg …". */
const INNER_GROUP =
  /\s+(?=(?:Ersättare|Ledamöter|Suppleanter)\s+\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+\p{Lu}\p{Ll}+)/u;

/** "Sammanträdesdatum: … Justeringsdatum: …" are two. */
function pieces(cell: string): string[] {
  if (INNER_GROUP.test(cell)) return cell.split(INNER_GROUP);
  return /:\s.*:\s/u.test(cell) ? cell.split(INNER) : [cell];
}

function tokensOfPiece(piece: string, line: Line, column: number, first: boolean): Token[] {
  const whole = headLabel(piece);
  if (whole !== null) return [{ type: 'label', kind: whole, text: piece, line, column }];
  const beside = labelWithValue(piece);
  if (beside === null) return [{ type: 'value', text: piece, line, gap: first && line.gap, column }];
  const value: Token = { type: 'value', text: beside.value, line, gap: false, column };
  const inner = beside.kind === 'paragraphs' ? [value] : tokensOfPiece(beside.value, line, column, false);
  return [{ type: 'label', kind: beside.kind, text: beside.label, line, column }, ...inner];
}

/** The first of several group labels in one row is what the row is about; the rest head its columns. */
function withoutColumnHeads(tokens: readonly Token[]): Token[] {
  const people = tokens.filter((token) => token.type === 'label' && PEOPLE_KINDS.has(token.kind));
  const allLabels = tokens.every((token) => token.type === 'label');
  return allLabels && people.length > 1 ? tokens.slice(0, 1) : [...tokens];
}

/** "Beslutande Ledamöter": two labels with a single space between, in a flattened table. */
function splitDouble(text: string): string[] {
  const words = text.split(' ');
  for (let at = words.length - 1; at >= 1 && words.length <= 6; at -= 1) {
    const [left, right] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const [first, second] = [headLabel(left), headLabel(right)];
    if (first !== null && second !== null && PEOPLE_KINDS.has(first) && PEOPLE_KINDS.has(second))
      return [left, right];
  }
  return [text];
}

const BROKEN = /(?:[,–-]|(?<![\p{L}])(?:vice|v\.|tjänstgörande))$/iu;

const SENTENCE = 40;

/** A sentence that fills its line goes on in small letters on the next. */
function runsOn(line: Line, next: Line): boolean {
  return (
    line.text.length > SENTENCE &&
    line.cells.length === 1 &&
    !next.gap &&
    next.breakBefore === 'none' &&
    !/[.:!?]$/u.test(line.text) &&
    /^\p{Ll}/u.test(next.text)
  );
}

/** Lines broken after a comma or a hyphen are put together again: "Anna Berg," "ordförande". */
function unbroken(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (!last || !(BROKEN.test(last.text) || runsOn(last, line)) || /:$/u.test(line.text)) {
      whole.push(line);
      continue;
    }
    const cells = [...last.cells.slice(0, -1), joinTexts(last.cells.at(-1) ?? '', line.text)];
    whole[whole.length - 1] = { ...last, text: joinTexts(last.text, line.text), cells };
  }
  return whole;
}

const LONGEST_HEAD = 800;

/** The head as labels and values, in reading order; of a head without end only the first lines. */
export function headTokens(lines: readonly Line[]): Token[] {
  return unbroken(lines.slice(0, LONGEST_HEAD)).flatMap((line) => {
    const cells = line.cells.length > 1 ? line.cells : [line.text];
    const split = cells.flatMap((cell) => (headLabel(cell) === null ? splitDouble(cell) : [cell]));
    const tokens = split.flatMap((cell, column) =>
      pieces(cell).flatMap((piece, index) =>
        tokensOfPiece(piece.trim(), line, column, index === 0 && column === 0),
      ),
    );
    return withoutColumnHeads(tokens);
  });
}

import { HEAD_LABELS, type HeadKind } from '../words/head-labels.ts';

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

/** Which field a line is the label of; null: none. */
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

const NAME_VALUE = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}/u;

const TYPED_VALUE: Partial<Record<HeadKind, RegExp>> = {
  date: /^(?:\p{L}+dag(?:en)?\s+)?(?:den\s+)?\d/u,
  place: /^\p{Lu}.{2,80}$/u,
  time: /\d{1,2}[.:]\d{2}|^kl/iu,
  members: NAME_VALUE,
  deputies: NAME_VALUE,
  chair: NAME_VALUE,
  secretary: NAME_VALUE,
  servingDeputies: NAME_VALUE,
  others: NAME_VALUE,
  absent: NAME_VALUE,
  convener: NAME_VALUE,
};

/** "Tjänstgörande ersättare för Bo Ek" tells what somebody is, and of whom. */
const REPLACES_SOMEBODY = /^(?:tjänstgörande\s+|tjg\.?\s+)?ers(?:ättare|\.)?\s+för\s+\p{Lu}/iu;

/** "Plats och tid Salen, kl 9": the label and what stands beside it. */
export function labelWithValue(text: string): Labelled | null {
  const glued = GLUED.exec(text)?.groups;
  if (glued?.label && glued.value) return { kind: 'paragraphs', label: glued.label, value: glued.value };
  if (!BEGINS.test(text) || REPLACES_SOMEBODY.test(text)) return null;
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

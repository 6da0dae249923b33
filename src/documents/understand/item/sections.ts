import type { Paragraph } from '../paragraphs.ts';
import { isOnlyAttachments } from '../read/attachments.ts';
import { isRegistryLine } from '../read/registry.ts';
import { type FoundSection, findSectionLabel } from '../read/section-label.ts';
import type { SectionKind } from '../words/section-labels.ts';

/** A stretch of an item under one label; the first has none. */
export interface Section {
  readonly kind: SectionKind;
  readonly label: string | null;
  readonly leadIn: boolean;
  readonly paragraphs: readonly Paragraph[];
}

interface Open {
  kind: SectionKind;
  label: string | null;
  leadIn: boolean;
  paragraphs: Paragraph[];
}

/** Lines that belong to the item but to no section: a bilaga named alone, a diary number alone. */
export function isAside(paragraph: Paragraph): boolean {
  return isOnlyAttachments(paragraph.text) || isRegistryLine(paragraph.text);
}

function isClause(paragraph: Paragraph): boolean {
  return /^att(?:\s|$)/iu.test(paragraph.text);
}

/** That a paragraph is adjusted at once belongs to its decision. */
export const AT_ONCE = /omedelbart? juster|justera(?:s|des)? omedelbart/iu;

/** "1) Bokslutet godkänns.": a statement of a numbered list. */
const NUMBERED = /^\d{1,2}[.)]\s+\S/u;

/** After "Styrelsen beslutar", clauses belong to the decision; the first ordinary paragraph after them does not. */
function closesLeadIn(open: Open, paragraph: Paragraph): boolean {
  if (!open.leadIn || open.paragraphs.length === 0 || AT_ONCE.test(paragraph.text)) return false;
  const clauses = open.paragraphs.some(isClause);
  if (clauses) return !isClause(paragraph) && !(paragraph.bullet && open.paragraphs.at(-1)?.bullet === true);
  if (NUMBERED.test(open.paragraphs[0]?.text ?? '') && NUMBERED.test(paragraph.text)) return false;
  if (open.paragraphs[0]?.bullet) return !paragraph.bullet && !isClause(paragraph);
  return !paragraph.bullet && !isClause(paragraph);
}

const STRAY_LEAD = /^(?:att|_+)$/iu;

function begin(kind: SectionKind, label: string | null, leadIn: boolean): Open {
  return { kind, label, leadIn, paragraphs: [] };
}

const STATES: ReadonlySet<SectionKind> = new Set<SectionKind>(['decision', 'proposal']);

/** "Förslag till beslut", then "Nämnden beslutar": the heading says what the clauses are, the lead-in only leads in. */
function underHeading(open: Open, label: FoundSection): SectionKind {
  const headed = open.label !== null && !open.leadIn && open.paragraphs.length === 0;
  return headed && label.leadIn && STATES.has(open.kind) && STATES.has(label.kind) ? open.kind : label.kind;
}

const LISTED: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'decision',
  'proposal',
  'presenter',
  'underlag',
]);

/** "– Förslag: att …" is a label with its text even in a list; other points of a list that begin so are not. */
function labelOf(paragraph: Paragraph): FoundSection | null {
  const label = findSectionLabel(paragraph.text);
  if (label === null || !paragraph.bullet || /:$/u.test(paragraph.text)) return label;
  return label.rest !== '' && LISTED.has(label.kind) ? label : null;
}

const LONGEST_HEADING = 50;

/** "Ärendet i korthet" below statements that are sentences: a heading of a kind unknown, and no statement. */
function isUnknownHeading(open: Open, paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const { text, lines } = paragraph;
  const plain = open.paragraphs.length > 0 && open.paragraphs.every((before) => /[.:]$/u.test(before.text));
  return (
    STATES.has(open.kind) &&
    plain &&
    next !== undefined &&
    !paragraph.bullet &&
    lines.length === 1 &&
    lines[0]?.cells.length === 1 &&
    text.length <= LONGEST_HEADING &&
    /^\p{Lu}\p{Ll}[^.!?:;,]*\p{L}$/u.test(text)
  );
}

/** The sections of an item in order. Labels themselves are not among the paragraphs. */
export function sectionsOf(paragraphs: readonly Paragraph[]): Section[] {
  const sections: Open[] = [begin('body', null, false)];
  for (const [at, paragraph] of paragraphs.entries()) {
    let open = sections.at(-1) ?? begin('body', null, false);
    const label = labelOf(paragraph);
    if (label !== null) {
      open = begin(underHeading(open, label), paragraph.text, label.leadIn);
      sections.push(open);
      if (label.rest !== '' && !STRAY_LEAD.test(label.rest))
        open.paragraphs.push({ ...paragraph, text: label.rest });
      continue;
    }
    if (isUnknownHeading(open, paragraph, paragraphs[at + 1])) {
      sections.push(begin('body', paragraph.text, false));
      continue;
    }
    if (closesLeadIn(open, paragraph) && !isAside(paragraph)) {
      open = begin('body', null, false);
      sections.push(open);
    }
    open.paragraphs.push(paragraph);
  }
  return sections;
}

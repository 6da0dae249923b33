import { SECTION_LABELS, type SectionKind } from '../words/section-labels.ts';

export interface FoundSection {
  readonly kind: SectionKind;
  /** What stands after the label on its line. */
  readonly rest: string;
  /** A lead-in ("Styrelsen beslutar") announces clauses; a heading ("Beslut") announces whatever follows. */
  readonly leadIn: boolean;
}

const LEAD_IN = /\b(?:beslutar|beslutade|beslöt|beslutat|beslutades|beslutas|besluta|föreslår|fatta)\b/iu;

const KEPT = 4_000;
/** Every line is asked about several times, and many stand on every page; the answer depends on the words alone. */
const kinds = new Map<string, SectionKind | null>();

function kindOf(clean: string): SectionKind | null {
  const known = kinds.get(clean);
  if (known !== undefined) return known;
  const kind = SECTION_LABELS.find((entry) => entry.pattern.test(clean))?.kind ?? null;
  if (kinds.size >= KEPT) kinds.clear();
  kinds.set(clean, kind);
  return kind;
}

function kindOfLabel(wording: string): SectionKind | null {
  const clean = wording.replace(/[\s:.]+$/u, '').replace(/^[-–*]\s+/u, '');
  if (clean.length === 0 || clean.length > 100 || clean.split(/\s+/).length > 12) return null;
  return kindOf(clean);
}

/** "Ja-röster för förvaltningens förslag: Bo Ek, …": who voted, and nothing that is proposed. */
const VOTES_FOR = /^(?:ja|nej|bifall|avslag)s?-?\s?röst(?:er)?(?!\p{L})/iu;

/** `Beslut: text`, and `Styrelsen beslutar: att …`. A label in a sentence of its own is none. */
function beforeColon(text: string): FoundSection | null {
  const at = text.indexOf(':');
  if (at < 3 || at > 70) return null;
  const before = text.slice(0, at);
  const kind = VOTES_FOR.test(before) ? null : kindOfLabel(before);
  if (kind === null) return null;
  return { kind, rest: text.slice(at + 1).trim(), leadIn: LEAD_IN.test(before) };
}

/** The section that a line opens inside an item, or null. */
export function findSectionLabel(text: string): FoundSection | null {
  const whole = /[.!?]$/u.test(text) ? null : kindOfLabel(text);
  if (whole !== null) return { kind: whole, rest: '', leadIn: LEAD_IN.test(text) };
  return beforeColon(text);
}

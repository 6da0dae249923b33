/** Parts of a new ärende that were written after a word for each, as on a form. */
export interface Labelled {
  readonly heading?: string;
  readonly presenter?: string;
  readonly proposals?: string;
  readonly background?: string;
  /** Beside which item it is to stand: "efter budgeten". */
  readonly place?: string;
}

const LABELS: readonly (readonly [RegExp, keyof Labelled | 'other'])[] = [
  [/^(?:rubrik(?:en)?|titel(?:n)?)$/iu, 'heading'],
  [/^(?:föredragande|föredragare)$/iu, 'presenter'],
  [/^(?:besluts)?förslag(?:et)?(?:\s+till\s+beslut)?$/iu, 'proposals'],
  [/^(?:bakgrund|beskrivning)$/iu, 'background'],
  [/^placering$/iu, 'place'],
  [/^(?:möte(?:t)?|mötesdag|sammanträde|datum|dag|synlighet|visas)$/iu, 'other'],
];
const LABEL =
  /(?:^|[\s.,;])(rubrik(?:en)?|titel(?:n)?|föredragande|föredragare|(?:besluts)?förslag(?:et)?(?:\s+till\s+beslut)?|bakgrund|beskrivning|placering|möte(?:t)?|mötesdag|sammanträde|datum|dag|synlighet|visas)\s*:\s*/giu;
/** Without one of these the message is no form, and its colons are read where they stand. */
const OF_A_FORM = /(?:^|[\s.,;])(?:rubrik(?:en)?|titel(?:n)?|bakgrund|beskrivning|placering)\s*:/iu;

/** "Ny punkt. Rubrik: Tvisten. Föredragande: Eva. Bakgrund: …": what stands before the first label, and what each holds. */
export function labelledParts(text: string): { readonly before: string; readonly labelled: Labelled | null } {
  if (!OF_A_FORM.test(text)) return { before: text, labelled: null };
  const found = [...text.matchAll(LABEL)];
  const [first] = found;
  if (first === undefined) return { before: text, labelled: null };
  const labelled: { -readonly [Part in keyof Labelled]: string } = {};
  for (const [nth, match] of found.entries()) {
    const part = LABELS.find(([label]) => label.test(match[1] ?? ''))?.[1];
    if (part === undefined || part === 'other') continue;
    const value = text.slice(match.index + match[0].length, found[nth + 1]?.index ?? text.length);
    labelled[part] = value.replace(/[\s.,;]+$/u, '').trim();
  }
  return { before: text.slice(0, first.index).replace(/[\s.,;:]+$/u, ''), labelled };
}

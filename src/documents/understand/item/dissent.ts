import { findNames, nameKey } from '../read/names.ts';
import type { Section } from './sections.ts';
import { sentencesOf } from './sentences.ts';

const RESERVES =
  /(?<![\p{L}])(?:reserverar|reserverade)\s+sig|lämnar (?:en )?(?:skriftlig )?reservation|anmäler reservation/iu;
const MOVES = /(?<![\p{L}])(?:yrkar|yrkade|yrkat|vill att|ville att|föreslår|föreslog)(?![\p{L}])/iu;

/** Those who reserved themselves against the decision, each once. */
export function readReservations(sections: readonly Section[]): string[] {
  const found = new Map<string, string>();
  for (const section of sections) {
    if (section.kind === 'motion') continue;
    for (const paragraph of section.paragraphs) {
      for (const sentence of sentencesOf(paragraph.text)) {
        const labelled = section.kind === 'reservation';
        if (!RESERVES.test(sentence) && !(labelled && sentence.length < 160)) continue;
        const verb = sentence.search(RESERVES);
        for (const { name, index } of findNames(sentence)) {
          if (verb < 0 || index < verb) found.set(nameKey(name), name);
        }
      }
    }
  }
  return [...found.values()];
}

/** What was moved at the meeting, as printed. */
export function readMotions(sections: readonly Section[]): string[] {
  return sections
    .filter((section) => section.kind === 'motion')
    .flatMap((section) => section.paragraphs)
    .map((paragraph) => paragraph.text)
    .filter((text) => MOVES.test(text) || /^att\s/iu.test(text));
}

const ASSENT =
  /(?<![\p{L}])yrka(?:r|de)\s+(?:bifall|avslag)(?![\p{L}])(?!.*(?:tillägg|ändring))|följer förslaget/iu;

/** Motions that propose something of their own: not bifall or avslag to what is already before the board. */
export function ownProposals(motions: readonly string[]): string[] {
  return motions.filter((motion) => !ASSENT.test(motion));
}

import { findNames, nameKey } from '../read/names.ts';
import type { Section } from './sections.ts';
import { sentencesOf } from './sentences.ts';

const RESERVES =
  /(?<![\p{L}])(?:reserverar|reserverade)\s+sig|(?:lämnar|lämnade|anmäler|anmälde|inger|ingav) (?:en )?(?:skriftlig )?(?:reservation|avvikande mening)/iu;
const MOVES = /(?<![\p{L}])(?:yrkar|yrkade|yrkat|vill att|ville att|föreslår|föreslog)(?![\p{L}])/iu;

/** "Bo Ek lämnar mötet och ersätts av Agda Almby.": told below a reservation, and none of it. */
const COMES_OR_GOES =
  /(?<![\p{L}])(?:går|gick|lämnar|lämnade|ersätts|ersattes|anländer|anlände|kommer|kom|tjänstgör|återvänder|återkommer|inträder|inträdde)(?![\p{L}])/iu;

/** "Bo Ek avger en protokollsanteckning": she says something, and reserves herself against nothing. */
const ONLY_STATES =
  /(?<![\p{L}])(?:protokollsanteckning|röstförklaring|särskilt yttrande|anteckning till protokollet)(?:ar|en|et)?(?![\p{L}])/iu;

/** Those who reserved themselves against the decision, each once. */
export function readReservations(sections: readonly Section[]): string[] {
  const found = new Map<string, string>();
  for (const section of sections) {
    if (section.kind === 'motion') continue;
    for (const paragraph of section.paragraphs) {
      for (const sentence of sentencesOf(paragraph.text)) {
        const isOther = COMES_OR_GOES.test(sentence) || ONLY_STATES.test(sentence);
        const labelled = section.kind === 'reservation' && !isOther;
        if (!RESERVES.test(sentence) && !(labelled && sentence.length < 160)) continue;
        const verb = sentence.search(RESERVES);
        const names = findNames(sentence);
        const before = names.filter(({ index }) => verb < 0 || index < verb);
        // "Mot beslutet reserverar sig Bo Ek."
        for (const { name } of before.length > 0 ? before : names) found.set(nameKey(name), name);
      }
    }
  }
  return [...found.values()];
}

/** "… höjs. Bo Ek (S) yrkar avslag.": each moves something of her own. */
const NEXT_MOVER =
  /(?<=[.!?])\s+(?=\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){1,2}(?:\s\([^)]{1,12}\))?\s(?:yrkar|yrkade))/u;
/** "Bo Ek: avslag, i andra hand återremiss." */
const MOVED_BRIEFLY =
  /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){1,2}(?:\s\([^)]{1,12}\))?\s*[:–-]\s+(?:bifall|avslag|återremiss|bordläggning|att\s)/iu;

/** What was moved at the meeting, as printed. */
export function readMotions(sections: readonly Section[]): string[] {
  return sections
    .filter((section) => section.kind === 'motion')
    .flatMap((section) => section.paragraphs)
    .flatMap((paragraph) => paragraph.text.split(NEXT_MOVER))
    .filter((text) => MOVES.test(text) || MOVED_BRIEFLY.test(text) || /^att\s/iu.test(text));
}

const ASSENT =
  /(?<![\p{L}])yrka(?:r|de)\s+(?:bifall|avslag)(?![\p{L}])(?!.*(?:tillägg|ändring))|följer förslaget|[:–-]\s+(?:bifall|avslag|återremiss|bordläggning)/iu;

/** Motions that propose something of their own: not bifall or avslag to what is already before the board. */
export function ownProposals(motions: readonly string[]): string[] {
  return motions.filter((motion) => !ASSENT.test(motion));
}

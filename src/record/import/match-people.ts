import { distance } from 'fastest-levenshtein';
import { foldName } from './fold.ts';

/** Somebody in the member register, with the spellings it knows. */
export interface RegisterPerson {
  readonly personId: string;
  readonly name: string;
  readonly alsoSpelled: readonly string[];
}

export type PersonMatch =
  /** The register has this very spelling. */
  | { readonly kind: 'linked'; readonly personId: string }
  /** Near enough to ask about; never linked without a person's word. */
  | { readonly kind: 'proposed'; readonly candidates: readonly RegisterPerson[] }
  | { readonly kind: 'unknown' };

/** Finds who in the register a name in a document may be. */
export function matchPerson(name: string, register: readonly RegisterPerson[]): PersonMatch {
  const written = foldName(name);
  const exact = register.filter((person) => spellings(person).includes(written));
  if (exact.length === 1 && exact[0]) return { kind: 'linked', personId: exact[0].personId };
  if (exact.length > 1) return { kind: 'proposed', candidates: exact };
  const near = register.filter((person) =>
    spellings(person).some((spelling) => isVariant(written, spelling)),
  );
  return near.length > 0 ? { kind: 'proposed', candidates: near } : { kind: 'unknown' };
}

function spellings(person: RegisterPerson): string[] {
  return [person.name, ...person.alsoSpelled].map(foldName);
}

/** One slip of the pen in a word of four letters or more, or a surname that lacks one of its two parts. */
function isVariant(a: string, b: string): boolean {
  const [wordsA, wordsB] = [a.split(' '), b.split(' ')];
  if (wordsA.length === wordsB.length) {
    const slips = wordsA.map((word, i) => slip(word, wordsB[i] ?? ''));
    return slips.every((slipped) => slipped <= 2) && slips.reduce((sum, slipped) => sum + slipped, 0) <= 2;
  }
  const [fewer, more] = wordsA.length < wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  return fewer.length >= 2 && fewer[0] === more[0] && fewer.every((word) => more.includes(word));
}

function slip(a: string, b: string): number {
  if (a === b) return 0;
  return Math.min(a.length, b.length) < 4 ? Number.POSITIVE_INFINITY : distance(a, b);
}

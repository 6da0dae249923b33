import type { Matter } from '../matter.ts';

/** What a matter has for one year: its clauses with their sums, added up; a proposal where none is decided. */
export interface YearsSum {
  readonly year: number;
  readonly kronor: number;
  readonly parts: readonly { readonly matter: Matter; readonly clause: string }[];
}

/** How a matter's sum has changed. */
export interface Changed {
  readonly matter: Matter;
  readonly now: YearsSum;
  readonly before: YearsSum;
  /** What was spoken of within the matter, of which only one sum is known: "Myrheds" of what the medlemmar pay. */
  readonly beyond: string | null;
}

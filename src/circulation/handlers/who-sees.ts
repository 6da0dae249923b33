import { secrecySaid, speaksOfSecrecy } from '../../conversation/index.ts';
import type { Draft } from './drafts.ts';

/** A draft as it was said: words that only tell that it is the board's alone are no heading, and keep it from the channel. */
export function spokenDraft(draft: Draft): Draft {
  const { rest } = secrecySaid(draft.heading);
  const said = rest.trim() === '' ? draft.heading : rest.trim();
  const heading = said.charAt(0).toLocaleUpperCase('sv') + said.slice(1);
  const isSecret = speaksOfSecrecy(draft.heading) || speaksOfSecrecy(draft.clauses);
  return { ...draft, heading, ...(isSecret ? { visible: 'BOARD' as const } : {}) };
}

/** What is written of a matter. */
type Written = Pick<Draft, 'heading' | 'background' | 'clauses'>;

/**
 * Whether something in what is written speaks of secrecy: then it is asked about, once on each card, before the channel is
 * shown it, since what was shown cannot be hidden.
 * @param before what the channel is shown already, which is not asked about again
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function isSaidSecret(written: Written, before: Written = NOTHING): boolean {
  const known = new Set(linesOf(before));
  return linesOf(written).some((line) => !known.has(line) && speaksOfSecrecy(line));
}

const NOTHING: Written = { heading: '', background: '', clauses: '' };

const linesOf = ({ heading, background, clauses }: Written) =>
  [heading, background, clauses].flatMap((text) => text.split(/\r?\n/u)).map((line) => line.trim());

/** All that is written of a matter, as one text. */
export const writtenOf = ({ heading, background, clauses }: Written) =>
  [heading, background, clauses].join('\n');

/** Whether two headings are of the same matter: letter by letter, but for case and spaces. */
export function sameHeading(one: string, other: string): boolean {
  const folded = (text: string) => text.toLocaleLowerCase('sv').replace(/\s+/gu, ' ').trim();
  return folded(one) === folded(other);
}

/** The same draft as the board's alone, with that it has been asked about. */
export function keptToBoard(draft: Draft): Draft {
  return { ...draft, visible: 'BOARD', asked: 'yes' };
}

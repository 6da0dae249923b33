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

/**
 * Whether a draft that the channel is to see has words of secrecy in what was written, and nobody has been asked: before
 * it is started, since what was shown cannot be hidden.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function isToBeAsked({ visible, asked, heading, background, clauses }: Draft): boolean {
  return visible === 'ALL' && asked === undefined && [heading, background, clauses].some(speaksOfSecrecy);
}

/** The same draft as the board's alone, with that it has been asked about. */
export function keptToBoard(draft: Draft): Draft {
  return { ...draft, visible: 'BOARD', asked: 'yes' };
}

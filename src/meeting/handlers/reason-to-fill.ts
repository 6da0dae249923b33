import { tellsHealth } from '../domain/rules/tells-health.ts';
import { HEALTH } from '../text/index.ts';

/** A reason told in words, as far as a form may be filled with it, and what is said of the rest. */
export function reasonToFill(said: string | undefined): {
  readonly reason: string;
  readonly note: string | null;
} {
  const reason = said ?? '';
  return tellsHealth(reason) ? { reason: '', note: HEALTH.notFilled } : { reason, note: null };
}

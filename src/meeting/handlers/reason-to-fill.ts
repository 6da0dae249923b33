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

/** Whether the reason tells of somebody's health and whoever writes it has not been told where it goes. `told`: the reason she was told of. */
export function isUntoldHealth(reason: string, told: string | undefined): boolean {
  return tellsHealth(reason) && told !== reason.trim();
}

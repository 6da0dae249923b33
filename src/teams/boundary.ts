import { randomInt } from 'node:crypto';
import type { Logger } from 'pino';
import { StoreUnavailable, TooBusy } from '../store/index.ts';
import { text } from './text.ts';

/** Without letters and figures that are mistaken for each other when read aloud. */
const SYMBOLS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Four symbols that a person can tell the kansli and the log can be searched for. */
function newIncidentId(): string {
  return Array.from({ length: 4 }, () => SYMBOLS[randomInt(SYMBOLS.length)]).join('');
}

/** What the log may know of a turn: no text, no names, no card data. */
export interface TurnFacts {
  readonly commandId: string;
  readonly tenantId: string;
  readonly place: string;
  readonly activityType: string;
  readonly verb?: string;
}

/**
 * The one place where what went wrong in a turn becomes a sentence for a person and a line in the log. Gives the
 * sentence.
 */
export function explainFailure(error: unknown, facts: TurnFacts, log: Logger): string {
  if (error instanceof TooBusy) {
    log.warn({ ...facts, err: error }, 'too many concurrent writers');
    return text.busy;
  }
  const incident = newIncidentId();
  log.error({ ...facts, incident, err: error }, 'turn failed');
  return error instanceof StoreUnavailable ? text.storeAway(incident) : text.incident(incident);
}

/** The turn was carried out, but what came of it could not be made into a message. Gives the sentence. */
export function explainUnshown(error: unknown, facts: TurnFacts, log: Logger): string {
  const incident = newIncidentId();
  log.error({ ...facts, incident, err: error }, 'reply could not be rendered');
  return text.notShown(incident);
}

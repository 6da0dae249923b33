import type { Logger } from 'pino';
import type { Clock } from '../kernel/index.ts';
import type { BotHandlers, RosterEntry } from './contract.ts';
import { rosterMember } from './inbound/roster.ts';
import type { Connectors } from './outbound/connectors.ts';
import type { Readdressed, References } from './references.ts';

interface Parts {
  readonly known: References;
  readonly connections: Connectors;
  readonly handlers: Pick<BotHandlers, 'recognise'>;
  readonly clock: Clock;
  readonly log: Logger;
  /** What waits for somebody goes. */
  readonly nudge: () => void;
}

/**
 * Goes through those whose conversation is known, so that whoever installed the bot before a board named her is
 * recognised when it does, without having to write. The roster is asked only of those who may be somebody new.
 */
export function meetingAgain({ known, connections, handlers, clock, log, nudge }: Parts) {
  async function rosterOf({ tenantId, objectId }: Readdressed): Promise<RosterEntry | null> {
    const [where, accountId] = await Promise.all([
      known.person(tenantId, objectId),
      known.account(tenantId, objectId),
    ]);
    if (where === null || accountId === null) return null;
    const connector = await connections.to(where.serviceUrl);
    return rosterMember(connector, { ...where, accountId, objectId }, log);
  }

  async function meet(person: Readdressed): Promise<void> {
    const at = clock.now();
    await handlers.recognise?.({
      caller: { ...person, displayName: '' },
      place: { kind: 'personal', conversationId: '' },
      at,
      commandId: `recognise/${person.objectId}/${at}`,
      roster: () => rosterOf(person),
    });
  }

  return async (isStopping: () => boolean): Promise<void> => {
    for (let people = await known.people(null); people.length > 0; ) {
      for (const person of people) {
        if (isStopping()) return;
        await meet(person);
      }
      people = await known.people(people.at(-1) ?? null);
    }
    nudge();
  };
}

import { type EventMeta, type Instant, type LocalDate, later, SECOND } from '../kernel/index.ts';
import type { StreamStore } from '../store/index.ts';
import type { BoardDirectory, Identity, Membership } from './directory.ts';
import { emailKey, guidKey } from './domain/person.ts';
import { linkPerson } from './use-cases.ts';

/** How long a roster that would not answer is left alone, in milliseconds. */
const ASK_AGAIN_AFTER = 30 * SECOND;

/** The caller as the conversation's roster has her. */
export interface RosterAddress {
  readonly objectId: string;
  readonly email?: string;
  readonly userPrincipalName?: string;
}

/**
 * Who somebody is, on all boards: by verified object id or, once, by an address of the roster, which links her for
 * good. Never by display name.
 * @param roster asked only where somebody in that tenant still waits to be linked; null when Teams will not say
 * @param moment `day`: on which she is asked for; somebody who takes office later is linked already
 * @returns none for a stranger
 */
export async function identify(
  { directory, streams }: { readonly directory: BoardDirectory; readonly streams: StreamStore },
  identity: Identity,
  roster: () => Promise<RosterAddress | null>,
  moment: { readonly at: Instant; readonly day: LocalDate; readonly commandId: string },
): Promise<readonly Membership[]> {
  const { memberships, asksRoster } = await directory.known(identity, moment.day, moment.at);
  if (!asksRoster) return memberships;
  const entry = await roster();
  directory.rosterWasAsked(identity, entry === null ? later(moment.at, ASK_AGAIN_AFTER) : null);
  if (entry !== null && guidKey(entry.objectId) === guidKey(identity.objectId)) {
    await linkByAddress({ directory, streams }, identity, addressesOf(entry), moment);
  }
  return directory.memberships(identity, moment.day);
}

async function linkByAddress(
  { directory, streams }: { readonly directory: BoardDirectory; readonly streams: StreamStore },
  identity: Identity,
  addresses: readonly string[],
  { at, day, commandId }: { readonly at: Instant; readonly day: LocalDate; readonly commandId: string },
): Promise<void> {
  for (const { boardId, person } of await directory.linkable(identity, addresses, day)) {
    const meta: EventMeta = {
      at,
      actor: { kind: 'person', personId: person.id, name: person.name },
      commandId: `${commandId}/link`,
    };
    // A refusal here means that somebody was quicker: memberships then tell how it is.
    await linkPerson(streams, boardId, { personId: person.id, ...identity, origin: 'ROSTER' }, meta);
  }
}

/** Every address an entry tells of, as keys: mail, user principal name, and the home name of a guest. */
export function addressesOf(entry: RosterAddress): readonly string[] {
  const given = [entry.email, entry.userPrincipalName].filter((address) => address !== undefined);
  return [...new Set(given.flatMap((address) => [address, ...homeAddress(address)]).map(emailKey))];
}

/** `anna_region.se#EXT#@forbund.onmicrosoft.com` is `anna@region.se` at home. The last `_` stands for the `@`. */
function homeAddress(principalName: string): readonly string[] {
  const match = /^(.+)_([^_]+)#EXT#@/i.exec(principalName);
  return match ? [`${match[1]}@${match[2]}`] : [];
}

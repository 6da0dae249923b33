import { createHash, randomBytes } from 'node:crypto';
import { guidKey, type Identity } from '../board/index.ts';
import type { Instant } from '../kernel/index.ts';
import type { RecordStore } from '../store/index.ts';

/** Whose an address is, found by the hash of its token. */
const OWNERS = 'calendar-address-owners';
/** The one address of a person: what is not written here does not hold. */
const ADDRESSES = 'calendar-addresses';

type Owner = { readonly tenantId: string; readonly objectId: string };
type Address = { readonly hash: string; readonly madeAt: Instant };

/** 256 random bits. */
const BYTES = 32;
const TOKEN = /^[0-9a-f]{64}$/;

/**
 * Private addresses of calendars, one a person (docs/adr/0010). Kept as a hash: neither the store nor a backup tells
 * an address that works.
 */
export interface CalendarAddresses {
  /** When her address was made; null: she has none. */
  madeAt(person: Identity): Promise<Instant | null>;
  /** A new token; the one before it no longer holds. */
  renew(person: Identity, now: Instant): Promise<string>;
  /** Takes the address away; false: there was none. */
  revoke(person: Identity): Promise<boolean>;
  /** Whose the token is now; null: nobody's. */
  ownerOf(token: string): Promise<Identity | null>;
}

/** The private addresses at which people subscribe to their meetings, kept as hashes alone. */
export function calendarAddresses(records: RecordStore): CalendarAddresses {
  const addressOf = (person: Identity) => records.get<Address>(ADDRESSES, keyOf(person));

  async function forget(hash: string): Promise<void> {
    const owner = await records.get(OWNERS, hash);
    if (owner !== null) await records.remove(OWNERS, hash, owner.version);
  }

  return {
    async madeAt(person) {
      return (await addressOf(person))?.value.madeAt ?? null;
    },
    async renew(person, now) {
      const token = randomBytes(BYTES).toString('hex');
      const hash = hashOf(token);
      // First the way to her, then her word that it holds: a crash between the two leaves the old one.
      const owner: Owner = { tenantId: guidKey(person.tenantId), objectId: guidKey(person.objectId) };
      await records.put({ collection: OWNERS, key: hash, expectedVersion: 0, value: owner });
      for (;;) {
        const before = await addressOf(person);
        const written = await records.put({
          collection: ADDRESSES,
          key: keyOf(person),
          expectedVersion: before?.version ?? 0,
          value: { hash, madeAt: now },
        });
        if (written === 'conflict') continue;
        if (before !== null) await forget(before.value.hash);
        return token;
      }
    },
    async revoke(person) {
      for (;;) {
        const address = await addressOf(person);
        if (address === null) return false;
        if ((await records.remove(ADDRESSES, keyOf(person), address.version)) === 'conflict') continue;
        await forget(address.value.hash);
        return true;
      }
    },
    async ownerOf(token) {
      if (!TOKEN.test(token)) return null;
      const hash = hashOf(token);
      const owner = await records.get<Owner>(OWNERS, hash);
      if (owner === null) return null;
      const address = await addressOf(owner.value);
      return address?.value.hash === hash ? owner.value : null;
    },
  };
}

function keyOf({ tenantId, objectId }: Identity): string {
  return `${guidKey(tenantId)}/${guidKey(objectId)}`;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

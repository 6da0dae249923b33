/** How an object id came to be known to be this person's. */
export type LinkOrigin =
  /** The board's description names it. */
  | 'DESCRIPTION'
  /** The roster of a Teams conversation showed the e-mail address of the register. */
  | 'ROSTER';

/** A verified identity in Entra. `tenantId` null: in any tenant that may speak to the bot. */
export interface IdentityLink {
  readonly tenantId: string | null;
  readonly objectId: string;
  readonly origin: LinkOrigin;
}

/** What the description says of a person, in one place however often she is named there. */
export interface PersonCard {
  readonly name: string;
  readonly alsoSpelled: readonly string[];
  readonly email: string | null;
  readonly note: string | null;
  /** The id the description gives her, where it gives one. */
  readonly describedAs: string | null;
}

/** Somebody in a board's register. The id is the board's own: the same human has one on each of her boards. */
export interface Person extends PersonCard {
  readonly id: string;
  readonly links: readonly IdentityLink[];
}

/** Equal for spellings of a name that differ only in case and white space. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');
}

/** Equal for the same e-mail address or user principal name. */
export function emailKey(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}

/** Equal for the same object id or tenant id: Entra's are GUIDs, in either case. */
export function guidKey(id: string): string {
  return id.trim().toLowerCase();
}

/** Every spelling the register has of a person's name, as keys. */
export function spellings(person: Pick<PersonCard, 'name' | 'alsoSpelled'>): ReadonlySet<string> {
  return new Set([person.name, ...person.alsoSpelled].map(nameKey));
}

/** Whether `link` holds for somebody who speaks from `tenantId`. */
export function holdsInTenant(link: IdentityLink, tenantId: string): boolean {
  return link.tenantId === null || link.tenantId === guidKey(tenantId);
}

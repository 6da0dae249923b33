import { ANY_TENANT, type DescribedPerson } from './description.ts';
import { emailKey, guidKey, type Person, spellings } from './person.ts';
import { freeId, slugOf } from './slug.ts';

export interface PersonMatch {
  readonly personId: string;
  /** Null for somebody the register does not have yet. */
  readonly known: Person | null;
}

type Test = (described: DescribedPerson, known: Person) => boolean;

/** By what a described person is found in the register, strongest first. */
const TESTS: readonly Test[] = [
  (described, known) =>
    described.id !== null && (known.describedAs === described.id || known.id === described.id),
  (described, known) =>
    Object.entries(described.objectIds).some(([tenant, objectId]) =>
      known.links.some(
        (link) =>
          link.objectId === guidKey(objectId) &&
          (tenant === ANY_TENANT || link.tenantId === null || link.tenantId === guidKey(tenant)),
      ),
    ),
  (described, known) =>
    described.email !== null && known.email !== null && emailKey(described.email) === emailKey(known.email),
  (described, known) => {
    const names = spellings(known);
    return [...spellings(described)].some((name) => names.has(name));
  },
];

/**
 * Who of the register each described person is: by the id the description gives, else by object id, by e-mail,
 * by a spelling of the name. Nobody is taken twice, and two different given ids are two people. Whoever is not
 * found gets a new id, made from the given id or the name.
 */
export function matchPeople(
  register: readonly Person[],
  described: readonly DescribedPerson[],
): readonly PersonMatch[] {
  const found = new Map<DescribedPerson, Person>();
  const taken = new Set<string>();
  for (const test of TESTS) {
    for (const person of described) {
      if (found.has(person)) continue;
      const known = register.find(
        (candidate) =>
          !taken.has(candidate.id) && !haveDifferentIds(person, candidate) && test(person, candidate),
      );
      if (!known) continue;
      found.set(person, known);
      taken.add(known.id);
    }
  }
  const ids = new Set(register.map((person) => person.id));
  return described.map((person) => {
    const known = found.get(person);
    if (known) return { personId: known.id, known };
    const personId = freeId(slugOf(person.id ?? person.name), ids);
    ids.add(personId);
    return { personId, known: null };
  });
}

function haveDifferentIds(described: DescribedPerson, known: Person): boolean {
  return described.id !== null && known.describedAs !== null && described.id !== known.describedAs;
}

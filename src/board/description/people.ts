import type { DescribedPerson } from '../domain/description.ts';
import { emailKey, guidKey, nameKey, spellings } from '../domain/person.ts';
import type { FoundFault, Path } from './faults.ts';
import type { PersonFile } from './schema.ts';

/** Collects the people of one description: one person however often she is named. */
export class PeopleCollector {
  readonly people: DescribedPerson[] = [];
  readonly faults: FoundFault[] = [];

  /** The index of the person that `entry` names. */
  add(entry: PersonFile, path: Path): number {
    const person = described(entry);
    const index = this.people.findIndex((known) => isSame(known, person));
    this.#tellConflicts(person, index, path);
    const known = this.people[index];
    if (known === undefined) return this.people.push(person) - 1;
    this.people[index] = merged(known, person);
    return index;
  }

  /** An id, e-mail or object id that two differently named people have. */
  #tellConflicts(person: DescribedPerson, index: number, path: Path): void {
    this.people.forEach((other, otherIndex) => {
      if (otherIndex === index) return;
      const field = sharedField(other, person);
      if (field === null) return;
      this.faults.push({
        code: 'description.personConflict',
        field,
        names: [other.name, person.name],
        path: [...path, field],
      });
    });
  }
}

function described(entry: PersonFile): DescribedPerson {
  const { id, name, alsoSpelled, email, entraObjectId, note } = entry;
  return { id, name, alsoSpelled, email, objectIds: entraObjectId ?? {}, note };
}

/** The same name in some spelling, and nothing that tells them apart. */
function isSame(a: DescribedPerson, b: DescribedPerson): boolean {
  const names = spellings(a);
  if (![...spellings(b)].some((name) => names.has(name))) return false;
  if (a.id !== null && b.id !== null) return a.id === b.id;
  if (a.email !== null && b.email !== null && emailKey(a.email) !== emailKey(b.email)) return false;
  return Object.entries(a.objectIds).every(([tenant, objectId]) => {
    const other = b.objectIds[tenant];
    return other === undefined || guidKey(other) === guidKey(objectId);
  });
}

function sharedField(a: DescribedPerson, b: DescribedPerson): 'id' | 'email' | 'entraObjectId' | null {
  if (a.id !== null && a.id === b.id) return 'id';
  if (a.email !== null && b.email !== null && emailKey(a.email) === emailKey(b.email)) return 'email';
  const shares = Object.entries(a.objectIds).some(([tenant, objectId]) => {
    const other = b.objectIds[tenant];
    return other !== undefined && guidKey(other) === guidKey(objectId);
  });
  return shares ? 'entraObjectId' : null;
}

function merged(a: DescribedPerson, b: DescribedPerson): DescribedPerson {
  const others = [...a.alsoSpelled, b.name, ...b.alsoSpelled].filter(
    (name, index, all) =>
      nameKey(name) !== nameKey(a.name) && all.findIndex((one) => nameKey(one) === nameKey(name)) === index,
  );
  return {
    id: a.id ?? b.id,
    name: a.name,
    alsoSpelled: others,
    email: a.email ?? b.email,
    objectIds: { ...b.objectIds, ...a.objectIds },
    note: a.note ?? b.note,
  };
}

import { names } from './attendance/attendance.ts';

type People = readonly { readonly name: string }[];

/** As many names as are read at a glance on a phone. */
const AT_A_GLANCE = 8;
/** Of more than that, those that are written out. */
const FIRST = 6;

/** `Eva Lind, Karim Nasser och Lars Ek`; of many, the first and how many more: `…, Anna Hed och 12 till`. */
export function someNames(people: People): string {
  if (people.length <= AT_A_GLANCE) return names(people);
  const first = people.slice(0, FIRST).map(({ name }) => name);
  return `${first.join(', ')} och ${people.length - FIRST} till`;
}

/** The same sentence of everybody, to be unfolded; nothing where it is shown whole. */
export function wholeLine(say: (who: string) => string, people: People): string[] {
  return people.length <= AT_A_GLANCE ? [] : [say(names(people))];
}

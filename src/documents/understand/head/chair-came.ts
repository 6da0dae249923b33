import { distance } from 'fastest-levenshtein';
import { looksLikeName, nameKey } from '../read/names.ts';
import type { HeadPerson } from './people.ts';

/** Slips of the pen within which two names may be the same person's. */
const CLOSE = 2;
const FEWEST = 2;

/**
 * Those who came, with the chair whom the head names under a label of her own, above the list that has the others:
 * whoever led the meeting was there. As they are where the list has her or another chair, or she was away.
 */
export function withChair(
  present: readonly HeadPerson[],
  chair: string | null,
  absent: readonly string[],
): readonly HeadPerson[] {
  if (chair === null || !looksLikeName(chair) || present.length < FEWEST) return present;
  const isHer = (name: string) => distance(nameKey(name), nameKey(chair)) <= CLOSE;
  const isKnown = present.some(({ name, role }) => isHer(name) || /^ordförande/iu.test(role ?? ''));
  const [first] = present;
  if (isKnown || absent.some(isHer) || !first) return present;
  const her: HeadPerson = {
    name: chair,
    organisation: null,
    role: 'ordförande',
    votes: true,
    replaces: null,
    attendance: null,
    atDistance: false,
    absent: false,
    leads: true,
    keepsMinutes: false,
    line: first.line,
  };
  return [her, ...present];
}

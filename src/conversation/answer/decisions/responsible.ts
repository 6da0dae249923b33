import { type LocalDate, parseLocalDate } from '../../../kernel/index.ts';
import type { PersonView } from '../../knowledge.ts';
import type { Matter } from '../matters/matter.ts';

/** What somebody is to see to, as a row below what was decided names her: by name, by initials or by office. */
export interface Entrusted {
  readonly clause: string;
  readonly who: string;
  /** The last day for it, where the row has one. */
  readonly by: LocalDate | null;
}

/** "Ansvarig: MH   Klart: 2026-11-26". */
const ROW =
  /^Ansvarig(?:a|\s+för\s+\p{L}+)?\s*:\s*(?<who>\p{Lu}[^:\n]{1,60}?)(?:[\s,.;]+(?:Klart?|Färdigt?|Senast|Datum|När|Tid)\s*:\s*(?<by>\S+))?\s*$/iu;

/** Each such row of a §, with the clause right above it. */
export function entrustedIn(matter: Pick<Matter, 'body' | 'clauses'>): Entrusted[] {
  const found: Entrusted[] = [];
  let above: string | undefined;
  for (const line of matter.body.split(/\n+/)) {
    const { who, by } = ROW.exec(line.trim())?.groups ?? {};
    if (who !== undefined && above !== undefined)
      found.push({ clause: above, who: who.trim(), by: by ? parseLocalDate(by) : null });
    above = matter.clauses.find((clause) => line.includes(clause)) ?? above;
  }
  return found;
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('');

/** The one whom a row names by her name or her initials; null where several have them, or nobody. */
export function personEntrusted(who: string, people: readonly PersonView[]): PersonView | null {
  const isHers = (person: PersonView) =>
    [person.name, ...person.alsoSpelled].some((name) =>
      /^\p{Lu}{2,4}$/u.test(who) ? initialsOf(name) === who : name === who,
    );
  const [one, ...others] = people.filter(isHers);
  return one !== undefined && others.length === 0 ? one : null;
}

/** "- Cykelköket i Myrhed. Jonas frågade …": the point of a list that a clause stands under, by its first words. */
const POINT = /^[-–•*]\s+(?<name>\p{Lu}[^.:\n]{2,60})[.:]\s/u;

/** The name of the point of the § that the clause stands under, or null. */
export function pointOf(matter: Pick<Matter, 'body'>, clause: string): string | null {
  const lines = matter.body.split(/\n+/);
  const at = lines.findIndex((line) => line.includes(clause));
  const above = lines.slice(0, at + 1).findLast((line) => /^[-–•*]\s/u.test(line));
  return (above && POINT.exec(above)?.groups?.name?.trim()) ?? null;
}

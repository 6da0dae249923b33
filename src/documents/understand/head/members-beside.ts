import type { Line } from '../../formats/line.ts';
import { ORGANISATION_WORD } from '../words/organisations.ts';
import { isPersonLine, WORKS_HERE } from './affinity.ts';

/** "Granby kommun: Bo Ek (ordf), Siv Tall (ers)", "Arbetsförmedlingen: –": a medlem, and who came for it. */
const BESIDE = /^(?<member>\p{Lu}[\p{L} .&-]{2,50}?):\s*(?<who>\S.*)$/u;
const NOBODY = /^(?:[-–—]+|ingen|vakant|frånvarande)\.?$/iu;
const OF_OFFICE = /^(?:kansli(?:et)?|tjänstepersoner|tjänstemän|övriga)$/iu;
const FEWEST = 2;

interface Row {
  readonly line: Line;
  readonly member: string;
  readonly who: string;
}

function rowOf(line: Line): Row | null {
  const { member, who } = BESIDE.exec(line.text)?.groups ?? {};
  if (member === undefined || who === undefined) return null;
  const isMember = member
    .split(/\s+/u)
    .some((word) => ORGANISATION_WORD.test(word) && !WORKS_HERE.test(word));
  if (!isMember && !OF_OFFICE.test(member)) return null;
  return NOBODY.test(who) || isPersonLine(who) ? { line, member, who } : null;
}

/** "Bo Ek (ordf), Siv Tall (ers, ej tjg)": each with what is said of her. */
function each(who: string): string[] {
  const people: string[] = [];
  for (const part of who.split(/,\s*(?![^(]*\))|\s+(?:och|samt)\s+(?=\p{Lu}\p{Ll}+ \p{Lu})/u)) {
    const last = people.at(-1);
    if (last === undefined || /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}/u.test(part)) people.push(part);
    else people[people.length - 1] = `${last}, ${part}`;
  }
  return people;
}

function toldOf(row: Row): Line[] {
  const as = (text: string): Line => ({ ...row.line, text, cells: [text], gap: false, indent: 0 });
  if (NOBODY.test(row.who)) return [];
  if (OF_OFFICE.test(row.member)) return [{ ...as('Övriga'), gap: true }, ...each(row.who).map(as)];
  return each(row.who).map((one) => as(`${one}, ${row.member}`));
}

/**
 * Rows of "medlem: who came for it", two or more in a row, as a row for each person with her medlem behind what is said
 * of her; a medlem for which nobody came is left out, and those of the kansli are others. Other lines stay as they are.
 */
export function withPeopleOfMembers(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const rows: Row[] = [];
    for (let row = rowIn(lines, at); row; row = rowIn(lines, at + rows.length)) rows.push(row);
    const ofMembers = rows.filter(({ member }) => !OF_OFFICE.test(member));
    if (ofMembers.length < FEWEST) {
      result.push(...lines.slice(at, at + 1));
      continue;
    }
    result.push(...rows.flatMap(toldOf));
    at += rows.length - 1;
  }
  return result;
}

function rowIn(lines: readonly Line[], at: number): Row | null {
  const line = lines[at];
  return line === undefined ? null : rowOf(line);
}

import type { PersonText } from './person-text.ts';

/** "Region Väst", "Samordningsförbundet Ån": the name goes on with a capital. */
const GOES_ON = /(?:^|[\s,])(?:Region|Regionen|Landstinget|Samordningsförbundet|Kommunalförbundet)$/u;

/** "Vallby kommun, ordförande Arbetsförmedlingen Region Väst" by whose part each piece is: a capital begins the next. */
function pieces(told: string): string[] {
  const result: string[] = [];
  for (const word of told.trim().split(/\s+/u)) {
    const last = result.at(-1);
    const goesOn = last !== undefined && (!/^\p{Lu}/u.test(word) || /,$/u.test(last) || GOES_ON.test(last));
    if (goesOn) result[result.length - 1] = `${last} ${word}`;
    else result.push(word);
  }
  return result;
}

/**
 * Names side by side in one cell of a table, and in the next what each of them is: the first to the first, and so on.
 * Where there are not as many of the one as of the other nobody is told to be anything: the last is not all of it.
 */
export function toldInTurn(people: readonly PersonText[]): PersonText[] {
  const last = people.at(-1);
  const isRun = people.length > 1 && people.slice(0, -1).every(({ after }) => after.trim() === '');
  if (!last || !isRun) return [...people];
  const told = pieces(last.after.replace(/^[\s,]+/u, ''));
  if (told.length < 2) return [...people];
  const isEach = told.length === people.length;
  return people.map((one, at) => ({ ...one, after: isEach ? `, ${told[at]}` : '' }));
}

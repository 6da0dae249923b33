import type { BeingAnswer } from './answer/being.ts';
import type { Membership } from './knowledge.ts';
import { shortName } from './text/said.ts';

/**
 * What is said in a board's channel of the other boards the asker is on, which may be others than its readers are on:
 * nothing but where to ask. Null where the question may be answered there.
 */
export function notToldHere(
  text: string,
  here: readonly Membership[],
  elsewhere: readonly Membership[],
): BeingAnswer | null {
  const [mine] = here;
  if (!mine) return elsewhere.length > 0 ? { kind: 'not-of-this-channel' } : null;
  const names = ({ boardName }: Membership) => isNamed(shortName(boardName), text);
  return elsewhere.some(names) && !here.some(names) ? { kind: 'not-here', board: mine.boardName } : null;
}

/** "Kustlandet", "Kustlandets möte". */
function isNamed(name: string, text: string): boolean {
  const said = text
    .toLocaleLowerCase('sv')
    .split(/[^\p{L}\d]+/u)
    .join(' ');
  const sought = name.toLocaleLowerCase('sv');
  return [sought, `${sought}s`].some((one) => ` ${said} `.includes(` ${one} `));
}

import { gathered } from '../../../kernel/index.ts';
import { GAP, RUN, signOf } from './signs.ts';

/** Pieces of text, told in signs: one of them at least is in a text. */
export type Need = readonly string[];

/** What is known of whatever a part of a pattern matches. */
export interface Known {
  /** All that it can be; null: too much to list. */
  readonly whole: readonly string[] | null;
  /** What the text that is searched needs to have. */
  readonly needs: readonly Need[];
}

/** No longer lists than these are kept: of what a part can be, and of what is needed. */
export const MOST_WAYS = 48;
const MOST_NEEDED = 160;

/** What takes no room and says nothing. */
export const NOTHING: Known = { whole: [''], needs: [] };
/** What is no letter, or stands beside something that is none. */
export const AT_GAP: Known = { whole: [GAP], needs: [] };
export const ANYTHING: Known = { whole: null, needs: [] };

export function ofCharacters(characters: Iterable<string>): Known {
  return { whole: [...new Set([...characters].map(signOf))], needs: [] };
}

export function isGap({ whole }: Known): boolean {
  return whole?.every((piece) => piece === GAP) === true;
}

/** What holds of each of these. */
export function oneOf(read: readonly Known[]): Known {
  const [only] = read;
  if (only !== undefined && read.length === 1) return only;
  const wholes = gathered(read, ({ whole }) => whole ?? [null]);
  if (!wholes.includes(null)) {
    const whole = [...new Set(wholes.filter((piece) => piece !== null))];
    if (whole.length <= MOST_WAYS) return { whole, needs: [] };
  }
  const rarest = read.map((known) => needsOf(known)[0]);
  const all = rarest.filter((need) => need !== undefined);
  return { whole: null, needs: all.length < rarest.length ? [] : asNeed(all.flat()) };
}

/** What holds of these one after the other. */
export function ofChain(parts: readonly Known[]): Known {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const needs = gathered(parts, (part) => part.needs);
  let run: readonly string[] = [''];
  // What follows whichever the run is: most of a pattern is letters.
  let letters = '';
  const theRun = () => {
    if (letters !== '') run = run.map((one) => joined(one, letters));
    letters = '';
    return run;
  };
  let isWhole = true;
  for (const { whole } of parts) {
    if (whole?.length === 1) {
      letters = joined(letters, whole[0] ?? '');
      continue;
    }
    const longer = whole && eachJoined(theRun(), whole);
    if (longer === null) {
      isWhole = false;
      needs.push(...asNeed(theRun()));
    }
    run = longer ?? whole ?? [''];
  }
  return isWhole ? { whole: theRun(), needs } : { whole: null, needs: [...needs, ...asNeed(theRun())] };
}

/** All that is needed, the rarest first. */
export function needsOf({ whole, needs }: Known): readonly Need[] {
  const all = whole === null ? needs : [...needs, ...asNeed(whole)];
  return all.toSorted((one, other) => commonness(one) - commonness(other));
}

/** Need of one of these; none where one is too short to tell anything. A piece that holds another says no more than it. */
function asNeed(pieces: readonly string[]): readonly Need[] {
  if (pieces.length > MOST_NEEDED || pieces.some((piece) => piece.length < RUN)) return [];
  const all = [...new Set(pieces)];
  return [all.filter((piece) => !all.some((other) => other !== piece && piece.includes(other)))];
}

/** Roughly how often a text has one of these by chance. */
function commonness(need: Need): number {
  return need.reduce((sum, piece) => sum + 0.3 ** piece.length, 0);
}

/** Each of what may come before with each of what may follow; null: too many. */
function eachJoined(before: readonly string[], next: readonly string[]): readonly string[] | null {
  if (before.length * next.length > MOST_WAYS) return null;
  return [...new Set(gathered(before, (one) => next.map((other) => joined(one, other))))];
}

/** Two gaps beside each other are one. */
function joined(before: string, next: string): string {
  return before.endsWith(GAP) && next.startsWith(GAP) ? before + next.slice(1) : before + next;
}

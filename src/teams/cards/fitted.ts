/** What a line weighs on a card beside its words, in bytes. */
const LINE = 90;
/** The least that is shown of a line that is cut. */
const LEAST = 120;

/** What is left of texts where not all of them fit. */
export interface Fitted {
  readonly texts: readonly string[];
  /** Whether anything was left out. */
  readonly cut: boolean;
}

/**
 * Lines that together weigh no more than `most` bytes on a card: the longest are cut first, each after a whole word, and
 * where there are too many for that the last are counted.
 */
export function fitted(texts: readonly string[], most: number): Fitted {
  if (fitsSurely(texts, most)) return { texts, cut: false };
  const weights = texts.map(weightOf);
  if (sum(weights) + texts.length * LINE <= most) return { texts, cut: false };
  const room = Math.max(1, Math.floor(most / (LINE + LEAST)));
  if (texts.length > room) {
    const { texts: kept } = fitted(texts.slice(0, room - 1), most - LINE - LEAST);
    const left = texts.length - room + 1;
    return { texts: [...kept, left === 1 ? '… och en rad till.' : `… och ${left} rader till.`], cut: true };
  }
  const share = shareOf(weights, most - texts.length * LINE);
  return { texts: texts.map((text) => cutTo(text, share)), cut: true };
}

/** Most texts are so short that they need not be weighed. */
function fitsSurely(texts: readonly string[], most: number): boolean {
  return sum(texts.map(({ length }) => length)) * HEAVIEST + texts.length * LINE <= most;
}

/** What a single sign weighs at most: `\u0007`. */
export const HEAVIEST = 6;

/** The most that each may weigh so that all of them fit: the short ones leave their part to the long. */
function shareOf(weights: readonly number[], most: number): number {
  let left = most;
  let share = most;
  weights
    .toSorted((a, b) => a - b)
    .every((weight, at) => {
      share = Math.floor(left / (weights.length - at));
      left -= Math.min(weight, share);
      return weight <= share;
    });
  return share;
}

/** A text of no more than `most` bytes, cut after a whole word where it is longer. */
export function cutTo(text: string, most: number): string {
  if (text.length * HEAVIEST <= most || weightOf(text) <= most) return text;
  const room = Math.max(0, most - weightOf(ELLIPSIS));
  let end = Math.min(text.length, room);
  while (end > 0 && weightOf(text.slice(0, end)) > room) end = Math.floor(end * 0.95);
  const part = text.slice(0, end).replace(/[\uD800-\uDBFF]$/u, '');
  const words = part.replace(/[\s,.;:–-]+\S*$/u, '');
  return `${words.length > part.length / 2 ? words : part}${ELLIPSIS}`;
}

const ELLIPSIS = ' …';

/** As JSON in UTF-8, in bytes. */
function weightOf(text: string): number {
  return Buffer.byteLength(JSON.stringify(text)) - 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

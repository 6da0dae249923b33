import { isWithinItem } from '../../item-number.ts';
import type { Doubt, ReadDocument } from '../../model.ts';
import { doubt } from './doubt.ts';

const MOST_NAMED = 12;

/** A kallelse or protokoll in which no ärende was found, ärenden without a heading, and numbers that are missing in an agenda. */
export function checkItems(document: ReadDocument): Doubt[] {
  if (document.kind !== 'kallelse' && document.kind !== 'protokoll') return [];
  if (document.items.length === 0 && document.unnumberedItems.length === 0)
    return [doubt('items.none', 'items')];
  const unheaded = document.items.flatMap((item, index) =>
    item.heading === '' ? [doubt('heading.missing', `items.${index}.heading`, {}, item.at)] : [],
  );
  const missing = document.kind === 'kallelse' ? missingOf(document.items) : [];
  return missing.length === 0
    ? unheaded
    : [...unheaded, doubt('agenda.missing', 'items', { numbers: listed(missing) })];
}

/** The numbers that an agenda passes over, from the first that it has to the last. */
function missingOf(items: ReadDocument['items']): number[] {
  const numbers = items.flatMap(({ number }) => (number === null ? [] : [number]));
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const found = new Set(numbers);
  const between = numbers.length === 0 ? 0 : last - first + 1;
  return Array.from({ length: between }, (_, step) => first + step).filter((number) => !found.has(number));
}

/** The § range against the paragraphs found: what is missing, and what stands twice. */
export function checkParagraphs(document: ReadDocument): Doubt[] {
  if (document.kind !== 'protokoll' || document.extract) return [];
  const numbers = document.items.flatMap((item) =>
    item.paragraph === null || isWithinItem(item.printedNumber) ? [] : [item.paragraph],
  );
  const contents = new Set(document.contentsOnly);
  const first = document.paragraphsFrom ?? numbers[0];
  const last = document.paragraphsTo ?? numbers.at(-1);
  if (first === undefined || last === undefined || last - first > 500) return [];
  const found = new Set(numbers);
  const missing = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step).filter(
    (number) => !found.has(number) && !contents.has(number),
  );
  const repeated = [...new Set(numbers.filter((number, index) => numbers.indexOf(number) !== index))];
  return [
    ...(missing.length > 0 ? [doubt('items.missing', 'items', { numbers: listed(missing) })] : []),
    ...(repeated.length > 0 ? [doubt('items.repeated', 'items', { numbers: listed(repeated) })] : []),
    ...(contents.size > 0 ? [doubt('items.contentsOnly', 'items', { numbers: listed([...contents]) })] : []),
  ];
}

function listed(numbers: readonly number[]): string {
  const shown = numbers.slice(0, MOST_NAMED).join(', ');
  return numbers.length > MOST_NAMED ? `${shown} …` : shown;
}

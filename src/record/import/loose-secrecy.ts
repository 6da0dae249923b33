import {
  beginsOpenSection,
  beginsSecretSection,
  mayHoldBack,
  numbersNamed,
  speaksOfHearers,
} from '../../conversation/index.ts';
import type { ReadDocument } from '../../documents/index.ts';
import { isOwn, namedIn, partsOf, placeNumber } from './named-items.ts';
import { isOfEither } from './secret-items.ts';

type Item = ReadDocument['items'][number];

/**
 * A kallelse whose sentences of secrecy stand around its agenda where they are of other ärenden than the one that they
 * stood under: those that name another, and those below what stands on every agenda.
 */
export function withLooseSecrecy<R extends Pick<ReadDocument, 'kind' | 'items' | 'surroundings'>>(
  reading: R,
): R {
  if (reading.kind !== 'kallelse') return reading;
  const loose = reading.items.map((item) => looseIn(item, reading.items));
  if (loose.every(({ length }) => length === 0)) return reading;
  const items = reading.items.map((item, at) => without(item, loose[at] ?? []));
  return {
    ...reading,
    items,
    surroundings: [reading.surroundings, ...loose.flat()].filter(Boolean).join('\n'),
  };
}

function looseIn(under: Item, items: readonly Item[]): string[] {
  const sentences = partsOf(under.body).filter((_, at) => at % 2 === 0);
  return sentences.filter((one) => isLoose(one, under, items)).map((one) => one.trim());
}

function isLoose(sentence: string, under: Item, items: readonly Item[]): boolean {
  if (sentence.trim() === '' || !speaksOfHearers(sentence)) return false;
  if (isOwn(under) && !mayHoldBack(sentence)) return false;
  if (beginsSecretSection(sentence) || beginsOpenSection(sentence)) return false;
  const isLast = under === items.at(-1) && !isOwn(under);
  if (isOfEither(sentence) && !isLast) return false;
  if (under.proposals.some((one) => sentence.includes(one) || one.includes(sentence.trim()))) return false;
  const named = namedIn(sentence, items);
  if (!isOwn(under) || (named.length > 0 && !named.includes(under))) return true;
  return mayHoldBack(sentence) && namesFromElsewhere(sentence, under, items);
}

/** "Handlingarna till punkt 2 samlas in", "Kravet från Granbo: …": what stood elsewhere names the ärende it is put under. */
function namesFromElsewhere(sentence: string, under: Item, items: readonly Item[]): boolean {
  const isNumbered = numbersNamed(sentence).includes(placeNumber(under, items.indexOf(under)));
  const heading = under.heading.replace(/\s*\(.*$/u, '').toLocaleLowerCase('sv');
  return isNumbered || sentence.trim().toLocaleLowerCase('sv').startsWith(`${heading}:`);
}

function without(item: Item, loose: readonly string[]): Item {
  if (loose.length === 0) return item;
  const kept = partsOf(item.body).map((part) => (loose.includes(part.trim()) ? '' : part));
  return {
    ...item,
    body: kept
      .join('')
      .replace(/\n{3,}/gu, '\n\n')
      .trim(),
  };
}

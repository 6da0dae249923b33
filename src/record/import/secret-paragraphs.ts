import { beginsOpenSection, holdsBack, numbersNamed } from '../../conversation/index.ts';
import { itemNumber, type ReadDocument } from '../../documents/index.ts';
import { partsOf } from './named-items.ts';
import { CLOSES } from './secret-items.ts';

type Item = ReadDocument['items'][number];

const COUNTED: Readonly<Record<string, number>> = { två: 2, tre: 3, fyra: 4, fem: 5, sex: 6 };
/** "Följande två paragrafer": said of those below. */
export const FOLLOWING =
  /(?<!\p{L})(?:(?:efter)?följande|nedanstående|kommande|nästa)\s+(?:(två|tre|fyra|fem|sex|[2-6])\s+)?(?:paragraf|punkt|ärende)(er|n|na)?(?!\p{L})/iu;
/** "Paragraferna 37–38 är …": said of them, and not of the § that it stands under. */
const OF_OTHERS =
  /^[\s(*–-]*(?:(?:obs|observera|notera)[\s!:.,]*)?(?:(?:efter)?följande|nedanstående|kommande|nästa|(?:paragraf|punkt|ärende)\p{L}*\s*\(?\s*\d|§+\s*\d)/iu;

/**
 * A protokoll with the §§ held back of which a sentence under another § says that they are not everybody's, by their
 * numbers or as those that follow. Where it is of them alone it is no text of the § that it stood under.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function withSecretParagraphs<R extends Pick<ReadDocument, 'kind' | 'items' | 'surroundings'>>(
  reading: R,
): R {
  const { kind, items, surroundings } = reading;
  if (kind !== 'protokoll') return reading;
  const around = partsOf(surroundings)
    .filter(holdsBack)
    .flatMap((one) => byNumber(one, items));
  const told = items.map((item, at) => toldUnder(item, at, items));
  const held = new Set([...around, ...told.flatMap((found) => found.flatMap(({ of }) => of))]);
  if (held.size === 0) return reading;
  const loose = told.map((found) => found.filter(({ isLoose }) => isLoose).map(({ sentence }) => sentence));
  return {
    ...reading,
    items: items.map((item, at) => ({
      ...without(item, loose[at] ?? []),
      ...(held.has(item) ? { heldBack: true as const } : {}),
    })),
    surroundings: [surroundings, ...loose.flat()].filter(Boolean).join('\n'),
  };
}

function toldUnder(item: Item, at: number, items: readonly Item[]) {
  return partsOf(item.body)
    .map((part) => part.trim())
    .filter((sentence) => sentence !== '' && holdsBack(sentence))
    .map((sentence) => {
      const of = namedBy(sentence, at, items);
      return { sentence, of, isLoose: of.length > 0 && !of.includes(item) && OF_OTHERS.test(sentence) };
    });
}

function namedBy(sentence: string, at: number, items: readonly Item[]): readonly Item[] {
  const numbered = byNumber(sentence, items);
  if (numbered.length > 0) return numbered;
  const [found, counted = '', ending] = FOLLOWING.exec(sentence) ?? [];
  if (found === undefined) return [];
  const below = items.slice(at + 1);
  const isOne = counted === '' && !/^(?:er|na)$/iu.test(ending ?? '') && !/ärende$/iu.test(found);
  const many = COUNTED[counted.toLowerCase()] ?? (counted === '' ? null : Number(counted));
  if (isOne || many !== null) return below.slice(0, many ?? 1);
  const end = below.findIndex(({ heading }) => CLOSES.test(heading) || beginsOpenSection(heading));
  return end < 0 ? below : below.slice(0, end);
}

/** The §§ that a sentence names by their numbers. */
export function byNumber(sentence: string, items: readonly Item[]): Item[] {
  const numbers = new Set(numbersNamed(sentence));
  return items.filter((item) => numbers.has(itemNumber(item) ?? ''));
}

function without(item: Item, loose: readonly string[]): Item {
  if (loose.length === 0) return item;
  const body = partsOf(item.body)
    .map((part) => (loose.includes(part.trim()) ? '' : part))
    .join('')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return { ...item, body, decisions: item.decisions.filter((one) => !loose.includes(one.trim())) };
}

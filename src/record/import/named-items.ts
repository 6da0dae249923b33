import { beyondSecrecy, mayHoldBack, numbersNamed } from '../../conversation/index.ts';
import { itemNumber, type ReadDocument } from '../../documents/index.ts';
import { standsOnEvery } from '../../meeting/index.ts';

type Item = ReadDocument['items'][number];

/** An ärende of the board's own, and none that stands on every agenda. */
export const isOwn = ({ heading }: Pick<Item, 'heading'>): boolean => !standsOnEvery(heading);

/** The number of an ärende as printed, else its place. */
export function placeNumber(item: Item, at: number): string {
  return itemNumber(item) ?? String(at + 1);
}

/** Sentences, and every second what stands between them. */
export function partsOf(text: string): string[] {
  return text.split(/(\n+|(?<=[.!?])(?<!(?:kl|nr|kap|enl|off|sekr|bl\.a|t\.ex|dvs|ca)\.|obs!)\s+)/iu);
}

/** The sentences of a text that speak, in whatever words, of something that not everybody is to hear of. */
export function sentencesOfSecrecy(text: string, speaks = mayHoldBack): string[] {
  return partsOf(text)
    .filter((part, at) => at % 2 === 0 && part.trim() !== '' && speaks(part))
    .map((part) => part.trim());
}

/** The ärenden that a sentence of secrecy names, by their numbers, else by words of their headings. */
export function namedIn(sentence: string, items: readonly Item[]): Item[] {
  const numbers = new Set(numbersNamed(sentence));
  const numbered = items.filter((item, at) => numbers.has(placeNumber(item, at)));
  return numbered.length > 0 ? numbered : namedByWords(beyondSecrecy(sentence), items);
}

/** Those with a word of their own among what was said; where none has, all with any. */
function namedByWords(said: string, items: readonly Item[]): Item[] {
  const telling = wordsOf(said);
  const own = items.filter(isOwn).map((item) => {
    const words = wordsOf(item.heading);
    const names = wordsOf(namesIn(item.proposals.join('\n')));
    const isNamed = (word: string) => names.includes(word) || words.some((one) => isSame(word, one));
    return { item, named: telling.filter(isNamed) };
  });
  const isOneItems = (word: string) => own.filter(({ named }) => named.includes(word)).length === 1;
  const byItsOwn = own.filter(({ named }) => named.some(isOneItems));
  return (byItsOwn.length > 0 ? byItsOwn : own.filter(({ named }) => named.length > 0)).map(
    ({ item }) => item,
  );
}

/** Words with a capital that begin no sentence. */
const namesIn = (text: string): string => (text.match(/(?<=\p{L}[ ])\p{Lu}\p{L}{3,}/gu) ?? []).join(' ');

const GENITIVE = /(?<=.{4})s$/u;
const ENDING = /(?<=.{4})(?:arna|erna|orna|ens|ets|en|et|ar|er|or|na|[ants])$/u;
const JOINING: ReadonlySet<string> = new Set(
  'till från inom under efter över samt eller inför mellan utan genom enligt inte före innan tills alla andra annan fler flera finns kommer detta dessa deras denna vara hela varje bara endast enbart'.split(
    ' ',
  ),
);

/** Without their endings: "lokalen" is "lokal". */
function wordsOf(text: string): string[] {
  const words = text.toLocaleLowerCase('sv').match(/\p{L}{4,}/gu) ?? [];
  return words
    .filter((word) => !JOINING.has(word))
    .map((word) => word.replace(GENITIVE, '').replace(ENDING, ''));
}

const PART = 5;

/** The same word, or one of which the other is made up: "lokal" and "lokalfråga", "avtal" and "hyresavtal". */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short === long || (short.length >= PART && (long.startsWith(short) || long.endsWith(short)));
}

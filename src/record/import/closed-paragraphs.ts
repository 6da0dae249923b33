import { beginsOpenSection, beginsSecretSection, holdsBack, mayHoldBack } from '../../conversation/index.ts';
import type { ReadDocument } from '../../documents/index.ts';
import { isOwn, sentencesOfSecrecy } from './named-items.ts';
import { CLOSES, isOfEither, isSecretParagraph } from './secret-items.ts';
import { byNumber, FOLLOWING } from './secret-paragraphs.ts';

type Reading = Pick<ReadDocument, 'items' | 'surroundings'>;
type Item = ReadDocument['items'][number];

/**
 * The §§ of a protokoll that are not everybody's: by what was written beside the file, by what they say themselves, by a
 * sentence anywhere that names them, or under a line that closes the meeting until it is opened again.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function secretParagraphs(reading: Reading): readonly Item[] {
  const named = new Set(paragraphsNamed(reading).flatMap(({ items }) => items));
  const inSection = inClosedParts(reading);
  return reading.items.filter((item) => isSecretParagraph(item) || named.has(item) || inSection.has(item));
}

/** "§§ 31–32 behandlas utan åhörare": the sentences of a protokoll that say so of §§ by their numbers, with those. */
export function paragraphsNamed({ items, surroundings }: Reading): {
  readonly sentence: string;
  readonly items: readonly Item[];
}[] {
  const text = [surroundings, ...items.map(({ body }) => body)].join('\n');
  return [...new Set(sentencesOfSecrecy(text, mayClose))]
    .map((sentence) => ({ sentence, items: byNumber(sentence, items) }))
    .filter((one) => one.items.length > 0);
}

/** Sentences of a protokoll that say so, around its §§ or in one that is open, and name none of them. */
export function closedUnplaced({ items, surroundings }: Reading): string[] {
  const secret = new Set(secretParagraphs({ items, surroundings }));
  const open = items.filter((item) => !secret.has(item)).map(({ body }) => body);
  const told = sentencesOfSecrecy([surroundings, ...open].join('\n'), closes);
  const isPlaced = (one: string) =>
    byNumber(one, items).length > 0 || (FOLLOWING.test(one) && items.some(({ heldBack }) => heldBack));
  return [...new Set(told)].filter(
    (one) => !beginsSecretSection(one) && !beginsOpenSection(one) && !isPlaced(one),
  );
}

const asLine = (sentence: string) => sentence.trim().replace(/[.!]$/u, '');
const closes = (sentence: string) => holdsBack(sentence) || beginsSecretSection(asLine(sentence));
const mayClose = (sentence: string) => mayHoldBack(sentence) || beginsSecretSection(asLine(sentence));

/** What stands last under a § is of those below it; above its text, or as all of it, a line is of the § itself. */
function inClosedParts({ items, surroundings }: Reading): ReadonlySet<Item> {
  const found = new Set<Item>();
  const begins = (line: string) => beginsSecretSection(line) && byNumber(line, items).length === 0;
  let isClosed = linesOf(surroundings).some((line) => begins(line) && !isOfEither(line));
  for (const item of items) {
    if (beginsSecretSection(item.heading)) isClosed = true;
    if (beginsOpenSection(item.heading) || CLOSES.test(item.heading)) isClosed = false;
    if (isClosed) found.add(item);
    const lines = linesOf(item.body);
    for (const [at, line] of lines.entries()) {
      const isBelow = at === lines.length - 1 && (at > 0 || !isOwn(item));
      if ((begins(line) && !isOfEither(line)) || (isOfEither(line) && isBelow)) isClosed = true;
      else if (beginsOpenSection(line)) isClosed = false;
    }
  }
  return found;
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

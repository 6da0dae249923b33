import type { ReadDocument } from '../model.ts';
import { sentencesOf } from './item/sentences.ts';
import { findNames } from './read/names.ts';

/** Those whom the item on the adjustment elects. */
export function electedAdjusters(document: ReadDocument): string[] {
  const item = document.items.find((entry) => /justera|justering/iu.test(entry.heading));
  const texts = item === undefined ? [] : [...item.decisions, ...item.proposals];
  const sentences = texts
    .flatMap(sentencesOf)
    .filter((text) => /(?:utse|utses|utsågs|utser|välja|väljs|valdes|justera)/iu.test(text));
  const precise = sentences.filter((text) => /juster/iu.test(text));
  return (precise.length > 0 ? precise : sentences).flatMap((text) =>
    findNames(text.replace(/\([^)]*\)/gu, ' ')).map((found) => found.name),
  );
}

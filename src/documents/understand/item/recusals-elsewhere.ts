import type { ReadItem } from '../../model.ts';
import { findNames } from '../read/names.ts';
import { sentencesOf } from './sentences.ts';

/** "Solveig Ek anmäler jäv i § 33, där …", "… jäv i ärendet Nya Spåret, § 33": told under one § of another. */
const OF_ANOTHER =
  /(?<![\p{L}])jävi?g?a?(?![\p{L}])(?: \p{L}+){0,2} (?:i|på|vid|under|för|gällande)(?: paragraf| punkt| ärende| (?:ärendet|frågan|punkten|ansökan)(?!\p{L})[^.;§]{0,90}?[,( ]\s?)? ?§+\s?(?<first>\d{1,4})(?:(?:,| och| samt) (?:§+\s?)?(?<second>\d{1,4}))?/giu;

interface Told {
  readonly number: number;
  readonly person: string;
  readonly text: string;
}

function toldIn({ paragraph, body }: ReadItem): Told[] {
  return sentencesOf(body).flatMap((text) => {
    let from = 0;
    return [...text.matchAll(OF_ANOTHER)].flatMap(({ index, 0: said, groups }) => {
      const people = findNames(text.slice(from, index)).map(({ name }) => name);
      from = index + said.length;
      const numbers = [groups?.first, groups?.second].flatMap((one) => (one ? [Number(one)] : []));
      return people.flatMap((person) =>
        numbers.filter((number) => number !== paragraph).map((number) => ({ number, person, text })),
      );
    });
  });
}

/** Who keeps out of which § where that is told under another: it is of the § that is named, and no longer of the other. */
export function withRecusalsElsewhere(items: readonly ReadItem[]): ReadItem[] {
  const known = new Set(items.map(({ paragraph }) => paragraph));
  const told = items.map((item) => toldIn(item).filter(({ number }) => known.has(number)));
  const all = told.flat();
  if (all.length === 0) return [...items];
  return items.map((item, at) => {
    const moved = new Set(told[at]?.map(({ person }) => person));
    const own = item.recusals.filter(({ person }) => !moved.has(person));
    const added = all
      .filter(({ number, person }) => number === item.paragraph && !own.some((one) => one.person === person))
      .map(({ person, text }) => ({ person, scope: 'båda' as const, text }));
    return { ...item, recusals: [...own, ...added] };
  });
}

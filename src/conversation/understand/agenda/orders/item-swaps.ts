import { sifted } from '../../patterns/sifted.ts';
import { SPELLED } from '../../words/number-words.ts';
import { foldDots } from '../../words/stem.ts';
import type { Word } from '../../words/words.ts';

/** Two items that shall change places, at least one of them named by its heading: the words of each, first to last. */
export interface SwapNamed {
  readonly kind: 'swap-named';
  readonly sides: readonly [WordSpan, WordSpan];
}

export type WordSpan = readonly [number, number];

const SWAP = `(?:byt|byta|byter|vaxla|skifta|kasta om)(?: plats| platser| platserna| ordning| ordningen| tillbaka| tillbaks)+`;
const JOINED = `(?:och|o|med|mot)`;
const NAMED = [
  new RegExp(
    `(?:^| )${SWAP}(?: pa| mellan| for)?(?: punkterna| arendena)? (?<one>\\S.*) ${JOINED} (?<other>\\S.*)$`,
    'du',
  ),
  new RegExp(
    `^(?:kan du |lat )?(?<one>\\S.*) (?:och|o) (?<other>\\S.*?)(?: ska| skall| bor| kan| far)? ${SWAP}`,
    'du',
  ),
];

/** "byt plats på budgeten och hyresavtalet", "låt hyran och punkt 6 byta plats"; null: no two change places. */
export function swapNamed(words: readonly Word[]): SwapNamed | null {
  const said = words.map(({ folded }) => folded).join(' ');
  for (const pattern of NAMED) {
    const { one, other } = pattern.exec(said)?.indices?.groups ?? {};
    if (one && other) return { kind: 'swap-named', sides: [spanIn(said, one), spanIn(said, other)] };
  }
  return null;
}

/** Which words stand from one place in the text to another. */
export function spanIn(said: string, [from, to]: readonly [number, number]): WordSpan {
  const nth = (at: number) => said.slice(0, at).split(' ').length - 1;
  return [nth(from), nth(to)];
}

const N = String.raw`(?:punkt(?:en)?\s+)?(\d{1,2}[a-z]?|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)`;
const MERGES = sifted(
  String.raw`^(?:(?:hej|klubban|kan|kunde|vill|ska|skulle|du|vi|jag|nu|och)[\s,]+)*(?:slå|slår|lägg|lägga|för|föra|baka)\s+(?:ihop|samman)\s+(?:(?:punkt(?:erna)?|ärendena)\s+)?${N}\s+(?:och|med|o|&|\+)\s+${N}(?:\s+(?:till\s+(?:en|ett)(?:\s+(?:punkt|ärende))?|tack))?[\s.!?]*$`,
  'iu',
);

/** "Slå ihop sju och åtta": the numbers of both items; null: nothing is put together. */
export function mergesItems(text: string): readonly [string, string] | null {
  const [, one, other] = MERGES.exec(text) ?? [];
  const number = (said: string) => String(SPELLED[foldDots(said.toLocaleLowerCase('sv'))] ?? said);
  return one === undefined || other === undefined ? null : [number(one), number(other)];
}

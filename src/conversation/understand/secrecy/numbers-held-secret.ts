import { ORDINALS } from '../words/number-words.ts';
import { foldDots } from '../words/stem.ts';
import { saysSecrecy } from './secrecy-said.ts';
import { textSaysSecret } from './secret-heading.ts';

const BY_NUMBER =
  /(?<!\p{L})(?:punkt(?:en|er|erna)?|ärende(?:t|n|na)?|paragraf(?:en|er|erna)?|nr|§{1,2})\s*\(?\s*(\d{1,3}[a-z]?(?:\s*(?:,|och|samt|&|[-–]|till)\s*(?:§\s*)?\d{1,3}[a-z]?(?!\d|[:.]\d))*)/giu;

/** "Femte punkten"; "den andra frågan" is the other one. */
const BY_ORDINAL = /(?<!\p{L})((?!andra)\p{L}{5,8})\s+(?:punkten|ärendet|paragrafen)(?!\p{L})/giu;

/** "Punkterna 4 och 5 är interna": the numbers of the ärenden in the lines that say so. */
export function numbersHeldSecret(text: string): ReadonlySet<string> {
  const lines = text.split('\n').filter((line) => textSaysSecret(line) || saysSecrecy(line));
  return new Set(lines.flatMap(numbersNamed));
}

/** "Punkterna 4 och 5", "femte punkten": the numbers that are named as ärenden. */
export function numbersNamed(line: string): string[] {
  const ordinals = [...line.matchAll(BY_ORDINAL)].flatMap(
    ([, ordinal = '']) => ORDINALS[foldDots(ordinal.toLocaleLowerCase('sv'))] ?? [],
  );
  return [
    ...[...line.matchAll(BY_NUMBER)].flatMap(([, numbers = '']) => eachNumber(numbers)),
    ...ordinals.map(String),
  ];
}

function eachNumber(said: string): string[] {
  const spelled = said.toLowerCase().replace(/(\d+)\s*(?:[-–]|till)\s*(?:§\s*)?(\d+)/gu, (_, from, to) => {
    const [first, last] = [Number(from), Number(to)];
    return Array.from({ length: Math.max(1, last - first + 1) }, (_one, nth) => first + nth).join(',');
  });
  return spelled.match(/\d+[a-z]?/gu) ?? [];
}

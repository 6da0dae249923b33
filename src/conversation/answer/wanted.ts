import type { Wanted } from '../search/sentences.ts';
import { type Asking, speaksOf } from './asking.ts';

/** "Varför", "av vilket skäl". */
export function asksWhy(asking: Asking): boolean {
  return asking.understanding.message.words.some((word) =>
    /^(varfor|hurfor|skal|skalet|anledning)$/.test(word.folded),
  );
}

/** The kind of thing a question asks for. */
export function wantedOf(asking: Asking): Wanted {
  if (asksWhy(asking)) return 'reason';
  if (speaksOf(asking, 'howMuch') || isFigure(asking) || asksSum(asking)) return 'amount';
  if (speaksOf(asking, 'howMany')) return 'count';
  const [first, second] = asking.understanding.message.words;
  if (first?.folded === 'vem' || first?.folded === 'vilka') return 'person';
  if (first && (/^(nar|fran|till)$/.test(first.folded) || second?.folded === 'nar')) return 'date';
  if (speaksOf(asking, 'clock') && !speaksOf(asking, 'what')) return 'clock';
  return speaksOf(asking, 'when') ? 'date' : 'anything';
}

/** "Totalsumma?", "kostnaden". */
function asksSum(asking: Asking): boolean {
  return asking.understanding.message.words.some((word) => /^(total|slut)summan?$/.test(word.folded));
}

/** "eget kapital", "årets resultat": a figure's name alone asks for the figure. */
function isFigure(asking: Asking): boolean {
  return speaksOf(asking, 'economy') && asking.understanding.message.words.length <= 4;
}

/** Words near an answer, by what is asked: stems. */
const CUES = {
  application: ['sok', 'ansok'],
  granted: ['bevilj', 'tilldel', 'finansier'],
  economy: ['kapital', 'result', 'budget'],
} as const;

export function cuesOf(asking: Asking, wanted: Wanted): ReadonlySet<string> {
  const cues: string[] = wanted === 'amount' ? ['total', 'sammanlag', 'kostnad', 'belopp', 'summ'] : [];
  for (const [concept, stems] of Object.entries(CUES)) {
    if (speaksOf(asking, concept as keyof typeof CUES)) cues.push(...stems);
  }
  return new Set(cues);
}

import { expect, it } from 'vitest';
import type { RecordIndex } from '../knowledge.ts';
import { stemOf } from '../understand/words/stem.ts';
import { expand } from './expand.ts';

function indexOf(...words: readonly string[]): RecordIndex {
  const terms = words.map(stemOf);
  return {
    terms: () => terms,
    frequency: (term: string) => terms.filter((one) => one === term).length,
  } as unknown as RecordIndex;
}

it.each([
  ['studieresan', 'studieresa'],
  ['provbanan', 'provbana'],
  ['besökstaxan', 'besökstaxa'],
])('"%s" is the "%s" of a text', (asked, written) => {
  const [best] = expand(stemOf(asked), indexOf(written, 'protokoll'));
  expect(best).toEqual({ term: stemOf(written), likeness: 0.95 });
});

it('a word so short is looked for at the end of a compound', () => {
  expect(expand(stemOf('bilen'), indexOf('elbil', 'protokoll')).map(({ term }) => term)).toContain('elbil');
  expect(expand(stemOf('bilen'), indexOf('billigare', 'bilaga'))).toEqual([]);
});

it('the trade is the first part of a compound by whoever has it', () => {
  const index = indexOf('tvisten', 'måleri', 'mål', 'avtal');
  expect(expand(stemOf('målartvisten'), index).map(({ term }) => term)).toEqual(
    ['måleri', 'tvisten'].map(stemOf),
  );
});

it('the first part of a compound stands for it where few words begin so, and its last part stands nowhere', () => {
  expect(expand(stemOf('halmstadresan'), indexOf('halmstad', 'protokoll'))[0]?.term).toBe(stemOf('halmstad'));
  const work = ['arbete', 'arbetsmetod', 'arbetsplats', 'arbetsform', 'arbetsliv', 'arbetsgrupp'];
  expect(expand(stemOf('arbetsterapeuten'), indexOf(...work))).toEqual([]);
});

it.each([
  ['löner', 'lönerevision'],
  ['resor', 'resepolicy'],
])('"%s" are looked for at the beginning of a compound: "%s"', (asked, written) => {
  const found = expand(stemOf(asked), indexOf(written, 'protokoll')).map(({ term }) => term);
  expect(found).toContain(stemOf(written));
});

it('a long compound is found as its parts are joined elsewhere, also where the record has it as it was said', () => {
  const words = ['arbetsgivarkonferens', 'arbetsgivarekonferens', 'protokoll'];
  const found = expand(stemOf('arbetsgivarkonferensen'), indexOf(...words)).map(({ term }) => term);
  expect(found).toEqual(expect.arrayContaining(words.slice(0, 2).map(stemOf)));
});

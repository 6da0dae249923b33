import { expect, it } from 'vitest';
import { oneNamed } from './one-named.ts';

const one = (text: string, ...headings: string[]) => oneNamed(text, headings, (heading) => heading);

it.each([
  ['ja till skrivaren', 'Inköp av skrivare'],
  ['nej till stolarna', 'Inköp av kontorsstolar'],
])('%s: by a word that the other has not', (text, heading) => {
  expect(one(text, 'Inköp av skrivare', 'Inköp av kontorsstolar')).toBe(heading);
});

it.each(['ja till inköpet', 'ja', 'ja till skrivaren och stolarna'])('%s: none of them alone', (text) => {
  expect(one(text, 'Inköp av skrivare', 'Inköp av kontorsstolar')).toBeNull();
});

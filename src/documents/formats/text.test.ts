import { expect, it } from 'vitest';
import { readText } from './text.ts';

const texts = (text: string) => readText(text).lines.map((line) => line.text);

it.each([
  '3. Tvist med Granbygg**',
  '3. Tvist med Granbygg **',
  '3. Lönerna 2028 **',
  '** Sekretess gäller.',
])('the mark of a footnote is kept: %s', (line) => {
  expect(texts(line)).toEqual([line]);
});

it('emphasis is no mark', () => {
  expect(texts('**Förslag:** att anta planen\nDen **nya** planen')).toEqual([
    'Förslag: att anta planen',
    'Den nya planen',
  ]);
});

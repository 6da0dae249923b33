import { expect, it } from 'vitest';
import { correctedTo } from './corrected.ts';

it.each([
  ['nej jag menade kustlandet', 'kustlandet'],
  ['i Kustlandet menade jag', 'i Kustlandet'],
  ['oj jag menade nej', 'nej'],
  ['nej jag menade ja', 'ja'],
  ['förlåt, jag menade förstås nej.', 'nej'],
  ['fel, jag skulle svara ja', 'ja'],
  ['nej menade jag', 'nej'],
  ['jag menade: på distans', 'på distans'],
])('"%s" puts it right: %s', (text, meant) => {
  expect(correctedTo(text)).toBe(meant);
});

it.each(['vad menade jag?', 'vad menas med jäv', 'jag kommer', 'nej', 'menar du kustlandet?'])(
  '"%s" puts nothing right',
  (text) => {
    expect(correctedTo(text)).toBeNull();
  },
);

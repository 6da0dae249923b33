import { expect, it } from 'vitest';
import { answeredAnew, correctedTo, itemCorrectedTo } from './corrected.ts';

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

it.each([
  ['eller nej jag åker dit', 'jag åker dit'],
  ['eller nej, jag kommer', 'jag kommer'],
  ['nej förresten, jag har förhinder', 'jag har förhinder'],
  ['oj fel, jag kan', 'jag kan'],
  ['strunta i det jag skrev, jag kommer inte', 'jag kommer inte'],
  ['bortse från mitt förra svar. Jag kommer', 'Jag kommer'],
  ['nej glöm vad jag sa, har förhinder', 'har förhinder'],
  ['ignorera det förra, ja', 'ja'],
  ['glöm inte fikat, jag kommer', null],
  ['strunta i fikat, jag kommer', null],
  ['eller så kommer jag', null],
  ['eller kommer han?', null],
])('"%s" answers anew: %s', (text, anew) => expect(answeredAnew(text)).toBe(anew));

it.each([
  ['nej det var fel punkt, jag menade lokalerna', 'lokalerna'],
  ['fel ärende, det gäller årsredovisningen', 'årsredovisningen'],
  ['oj fel punkt, det var punkt 8', 'punkt 8'],
  ['oj, inte 6 utan 7', '7'],
  ['inte punkt 6 utan lokalerna', 'lokalerna'],
  ['lokalerna menade jag', 'lokalerna'],
  ['förresten är det hyran jag är jävig på, inte lotsen', 'hyran'],
  ['det blev fel, det är hyran jag är jävig på', 'hyran'],
  ['oj, jag är jävig i hyran, inte på lotsen', 'hyran'],
  ['hyran menade jag, inte lotsen', 'hyran'],
  ['jag är jävig på hyran också', null],
  ['är det hyran jag är jävig på?', null],
  ['fel punkt', null],
  ['det är fel på lokalerna', null],
  ['är det fel punkt?', null],
])('"%s" is of another ärende: %s', (text, of) => expect(itemCorrectedTo(text)).toBe(of));

it.each(['eller nej', 'hm, eller inte', 'eller nej förresten'])('%j takes back a yes', (text) => {
  expect(answeredAnew(text)).toBe('nej');
});

it.each(['kommer du eller inte', 'ja eller nej'])('%j takes nothing back', (text) => {
  expect(answeredAnew(text)).toBeNull();
});

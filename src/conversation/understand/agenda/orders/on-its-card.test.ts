import { expect, it } from 'vitest';
import { addedToCard, dropsCard, placeAlone, placeOfNamed } from './on-its-card.ts';

it.each([
  ['den ska vara intern', 'Ska inte synas i kanalen.'],
  ['nej, inte i kanalen', 'Ska inte synas i kanalen.'],
  ['Lars Ek föredrar den', 'Föredragande Lars Ek.'],
  ['nej förlåt, till att bevilja 200 000 kr', 'Förslag: att bevilja 200 000 kr.'],
  ['den ska ligga före budgeten', 'Placering: före budgeten.'],
  ['kan du lägga den före budgeten?', 'Placering: före budgeten.'],
  ['ok, lägg in den efter budgeten så är vi klara', 'Placering: efter budgeten.'],
  ['lägg den före budgeten, Lars föredrar', 'Placering: före budgeten. Föredragande Lars.'],
  ['den ska vara intern och lägg den sist', 'Ska inte synas i kanalen. Placering: sist.'],
  ['den ska synas för alla', undefined],
  ['är den före budgeten?', undefined],
  ['när är nästa möte', undefined],
])('"%s" before its card is sent is written with it', (text, added) => {
  expect(addedToCard(text)?.said).toBe(added);
  expect(addedToCard(text)?.rest ?? null).toBeNull();
});

it('what is ordered behind it is of something else', () => {
  expect(addedToCard('lägg den före budgeten och skicka sen kallelsen')).toEqual({
    said: 'Placering: före budgeten.',
    rest: 'skicka sen kallelsen',
  });
});

it('a place alone is of it where it names an item, and so is its own name', () => {
  const isNamed = (words: string) => /budget/iu.test(words);
  expect(placeAlone('före budgeten tack', isNamed)?.said).toBe('Placering: före budgeten tack.');
  for (const text of ['efter lunch', 'budgeten', 'före budgeten?']) {
    expect(placeAlone(text, isNamed), text).toBeNull();
  }
  const written = 'ny punkt 10 december: Arvoden';
  expect(placeOfNamed('lägg arvodena före budgeten', written, isNamed)?.said).toBe(
    'Placering: före budgeten.',
  );
  expect(placeOfNamed('lägg budgeten sist', written, isNamed)).toBeNull();
  expect(placeOfNamed('lägg hyran sist', written, isNamed)).toBeNull();
  for (const text of [
    'flytta punkt 10 före 9',
    'flytta ärendet om hyran sist',
    'lägg till en punkt om lokaler före budgeten',
  ]) {
    expect(placeOfNamed(text, 'lägg till en punkt om ny bil efter punkt 8', isNamed), text).toBeNull();
  }
});

it('what is not to be after all is dropped, by its name or by none', () => {
  for (const text of ['avbryt', 'glöm det', 'ta bort den', 'glöm städningen']) {
    expect(dropsCard(text, 'ny punkt 10 december: Städning'), text).toBe(true);
  }
  expect(dropsCard('glöm budgeten', 'ny punkt 10 december: Städning')).toBe(false);
});

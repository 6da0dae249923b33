import { expect, it } from 'vitest';
import { asksWhoSees, secrecyAskedOf } from './who-sees-asked.ts';

it.each([
  ['är minibussen intern den 7 oktober?', 'minibussen'],
  ['är hyra av lokal hemlig', 'hyra av lokal'],
  ['syns växtväggen i kanalen?', 'växtväggen'],
  ['är mötet den 7 oktober inställt', null],
  ['gör minibussen intern', null],
  ['är lokalfrågan offentlig?', 'lokalfrågan'],
  ['är ansökan offentlig?', null],
  ['är handlingarna offentliga?', null],
  ['är protokollet offentligt?', null],
])('"%s" asks who sees %s', (text, of) => expect(secrecyAskedOf(text)).toBe(of));

it('an item by its number is asked of as before', () => {
  expect(asksWhoSees('är punkt 7 intern?')).toBe(true);
});

import { expect, it } from 'vitest';
import { ownTime } from '../../../../test/support/own-time.ts';
import { itemChangeAsked, numberOfItem } from './item-change-asked.ts';

it.each([
  ['varför togs punkt 4 bort?', 'WITHDRAWN', 'punkt 4', true],
  ['varför ströks hyran', 'WITHDRAWN', 'hyran', true],
  ['varför är hyran av lokaler struken?', 'WITHDRAWN', 'hyran av lokaler', true],
  ['men varför har punkt 4 tagits bort från dagordningen?', 'WITHDRAWN', 'punkt 4', true],
  ['vem tog bort punkt 4', 'WITHDRAWN', 'punkt 4', false],
  ['när togs hyran bort från mötet den 11 mars?', 'WITHDRAWN', 'hyran', false],
  ['varför har ni strukit hyran?', 'WITHDRAWN', 'hyran', true],
  ['varför utgår den', 'WITHDRAWN', 'den', true],
  ['är punkt 6 kvar', 'WITHDRAWN', 'punkt 6', false],
  ['är hyran kvar på dagordningen?', 'WITHDRAWN', 'hyran', false],
  ['varför tas punkt 4 bort', 'WITHDRAWN', 'punkt 4', true],
  ['varför flyttades punkt 6?', 'MOVED', 'punkt 6', true],
  ['vem har flyttat hyran', 'MOVED', 'hyran', false],
  ['när ändrades punkt 6', 'CHANGED', 'punkt 6', false],
  ['vem har ändrat på punkt 6', 'CHANGED', 'punkt 6', false],
  ['vem lade till simhallen?', 'ADDED', 'simhallen', false],
  ['när lades punkt 8 till?', 'ADDED', 'punkt 8', false],
])('%s', (text, change, of, why) => {
  expect(itemChangeAsked(text)).toEqual({ change, of, why });
});

it.each([
  'varför flyttades mötet?',
  'vem tog bort bilaga 2',
  'varför ändrades beslutet om avgiften?',
  'stryk punkt 4',
  'är mötet kvar',
  'när tas hyran upp',
  'varför kommer inte karim?',
  'kan du ta bort punkt 4?',
])('%s: nothing is asked of a change of an item', (text) => {
  expect(itemChangeAsked(text)).toBeNull();
});

it('reads the number', () => {
  expect(numberOfItem('punkt 6A')).toBe('6a');
  expect(numberOfItem('hyran 2027')).toBeNull();
});

it('ends soon, whatever it is given', () => {
  const begun = ownTime();
  for (const text of ['varför har ', 'vem tog bort ', 'varför är '])
    itemChangeAsked(`${text}${'är '.repeat(45)}`);
  expect(ownTime() - begun).toBeLessThan(200);
});

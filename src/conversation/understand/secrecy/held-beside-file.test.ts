import { expect, it } from 'vitest';
import { heldBesideFile, mayBeOfNotice, sentAsNotice } from './held-beside-file.ts';

it.each([
  ['här är kallelsen (4:an sekretess)', ['4']],
  ['kallelsen, ta 4 och 5 inom stängda dörrar', ['4', '5']],
  ['kallelse. Punkterna 3-5 är hemliga', ['3', '4', '5']],
  ['kallelsen, tvåan är konfidentiell', ['2']],
  ['kallelse 28 jan kl. 13, hemlig', []],
  ['kallelsen till den 5 mars, hemlig enligt OSL 19 kap. 3 §', []],
  ['kallelse 5 mars kl. 13-15, sekretess på 4', ['4']],
])('the numbers of the ärenden that are held back beside a kallelse: %s', (text, numbers) => {
  expect([...(heldBesideFile(text)?.numbers ?? ['none'])]).toEqual(numbers);
  expect(sentAsNotice(text)).toBe(true);
});

it.each([
  'kallelsen till januari, lägg ut den i kanalen sen',
  'kallelsen är inte hemlig',
  'alla får se kallelsen',
  'kallelse',
])('nothing is held back by %s', (text) => expect(heldBesideFile(text)).toBeNull());

it.each([
  'bilaga till kallelsen, hemlig',
  'till punkt 7, ska inte ligga i kanalen',
  'underlag till 4, sekretess',
])('what is of an item is no kallelse: %s', (text) => {
  expect(sentAsNotice(text)).toBe(false);
  expect(mayBeOfNotice(text)).toBe(false);
});

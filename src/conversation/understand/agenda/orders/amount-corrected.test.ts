import { expect, it } from 'vitest';
import { amountCorrected, amountOfIt, withAmount } from './amount-corrected.ts';

it.each([
  ['klivet ska ha 200 000 inte 220', 'klivet', '200 000', '220'],
  ['Punkt 8 ska vara 200 000 kr', 'Punkt 8', '200 000 kr', null],
  ['det ska stå 200 000 på klivet', 'klivet', '200 000', null],
  ['nej, ändra beloppet på klivet till 200 000', 'klivet', '200 000', null],
  ['höj klivet från 200 000 till 220 000', 'klivet', '220 000', '200 000'],
  ['klivet vill ha 540 inte 450', 'klivet', '540', '450'],
  ['klivet söker 540 000, inte 450 000', 'klivet', '540 000', '450 000'],
  ['340 000 ska det va på klivet inte 350', 'klivet', '340 000', '350'],
  ['340 000 på klivet, inte 350 000', 'klivet', '340 000', '350 000'],
  ['klivet blir 340 000 inte 350 000', 'klivet', '340 000', '350 000'],
  ['blev fel, bevilja 300 000 ska det va på klivet', 'klivet', '300 000', null],
  ['sorry 400 000 menade jag på klivet', 'klivet', '400 000', null],
  ['öka klivet till 475 000 i förslaget', 'klivet', '475 000', null],
  ['fel belopp på klivet, det ska va 300 000', 'klivet', '300 000', null],
  ['det blev fel: klivet ska ha 300 000', 'klivet', '300 000', null],
  ['den ska vara 5 miljoner, inte 6', 'den', '5 miljoner', '6'],
])('%j is of an item and an amount', (text, of, to, from) => {
  expect(amountCorrected(text)).toEqual({ of, to, from });
});

it.each([
  'klivet vill ha 540',
  'mötet ska vara 13-15',
  'mötet ska vara 2027',
  'hyran ska vara punkt 7',
  'budgeten ska vara 2027',
  'hyran ska vara sist',
  'ska klivet ha 200 000?',
  'verksamhetsplan 2028 ska vara verksamhetsplan 2027',
])('%j puts no amount right', (text) => {
  expect(amountCorrected(text)).toBeNull();
});

it('the one amount that is meant is put in the place of, written as it was', () => {
  const clauses = ['att bevilja Klivet 220 000 kr för 2027', 'att betala ut 20 000 kr i januari'];
  const put = withAmount(clauses, { to: '200 000', from: '220' });
  expect(put).toEqual(['att bevilja Klivet 200 000 kr för 2027', clauses[1]]);
  expect(withAmount([clauses[0] ?? ''], { to: '200', from: '220' })?.[0]).toBe(
    'att bevilja Klivet 200 000 kr för 2027',
  );
  expect(withAmount([clauses[0] ?? ''], { to: '200000', from: null })?.[0]).toContain('Klivet 200 000 kr');
  expect(withAmount(['att anslå 6 miljoner kronor'], { to: '5 miljoner', from: '6' })?.[0]).toContain(
    '5 miljoner',
  );
  expect(withAmount(clauses, { to: '200 000', from: null })).toBeNull();
  expect(withAmount(['att anta budgeten för 2027'], { to: '5 miljoner', from: '6' })).toBeNull();
});

it.each([
  'blev fel, 300 000 ska det va',
  'fel belopp, det ska vara 300 000',
  'det blev fel. 300 000 ska det stå',
  'sorry, 300 000 menade jag',
])('%s: of what was worked on', (text) => expect(amountOfIt(text)).toEqual({ to: '300 000', from: null }));

it.each([
  ['punkt 8, ändra beloppet till 250 000', 'punkt 8', null],
  ['på punkt 8 ändra beloppet till 250 000', 'punkt 8', null],
  ['punkt 8 ändra beloppet från 240 000 till 250 000', 'punkt 8', '240 000'],
  ['klivet, höj beloppet till 250 000', 'klivet', null],
])('%s: the item stands before what is ordered', (text, of, from) => {
  expect(amountCorrected(text)).toEqual({ of, to: '250 000', from });
});

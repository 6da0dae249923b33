import { expect, it } from 'vitest';
import { withUnit } from './row-unit.ts';

const body =
  'Kostnaderna fördelas så här:\n\nKostnadsslag tkr\nVävstugan 1 150\nÖvriga insatser 2 120\nSumma 3 270';

it('a row of a table is told with the unit that its column is headed by', () => {
  expect(withUnit('Övriga insatser 2 120', body)).toBe('Övriga insatser 2 120 tkr');
  expect(withUnit('Staten 900 000', 'Intäkter Kronor\nStaten 900 000')).toBe('Staten 900 000 kr');
});

it('any other text is told as it stands, and so is a row that nothing heads', () => {
  expect(withUnit('Kostnaderna fördelas så här:', body)).toBe('Kostnaderna fördelas så här:');
  expect(withUnit('Staten 900 000', 'Staten 900 000')).toBe('Staten 900 000');
  expect(withUnit('Kaféet får 30 tkr', body)).toBe('Kaféet får 30 tkr');
});

import { expect, it } from 'vitest';
import { parseLocalDate } from '../../kernel/index.ts';
import { ofOpenPart } from './open-part.ts';
import { recusals } from './recusals.ts';

const today = parseLocalDate('2026-11-23');
const told = (person: string | null) =>
  recusals(
    { kind: 'recusals', matters: [], dates: [], person, one: false, reasons: [] } as never,
    today as NonNullable<typeof today>,
  ).fact;

it('that jäv is not known of is said of the protokoll alone, where there are none too', () => {
  expect(told('Karim Nasser')).toBe(
    'Det framgår inte av något protokoll att Karim Nasser har varit jävig i något ärende.',
  );
  expect(told(null)).toBe('Ingen jäv framgår av något protokoll.');
  expect(ofOpenPart(told('Karim Nasser'))).toBe(
    'Av det som är öppet framgår inte att Karim Nasser har varit jävig i något ärende.',
  );
});

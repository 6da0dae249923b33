import { expect, it } from 'vitest';
import { leftInWords } from './left-to-ask.ts';

const held = ['Sofia Berg', 'Petra Alm', 'Tomas Norling'].map((name) => ({
  person: { personId: name, name },
  servesFor: { personId: 'lars-ek', name: 'Lars Ek' },
  serves: true,
}));

it('that nobody is asked for the seat is said once', () => {
  const left = { kind: 'HELD', people: held } as const;
  const [alone] = leftInWords(left);
  const [after] = leftInWords(left, null, true);
  expect(alone).toMatch(/^Ingen tillfrågas nu: de ersättare som är kvar/);
  expect(after).toMatch(/^De ersättare som är kvar/);
  expect(after).not.toContain('Ingen');
});

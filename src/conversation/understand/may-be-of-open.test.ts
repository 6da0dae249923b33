import { expect, it } from 'vitest';
import type { LocalDate } from '../../kernel/index.ts';
import { mayBeOfOpen } from './may-be-of-open.ts';
import { understand } from './understand.ts';

const mayBe = (text: string) => {
  const read = understand(text, { persons: [], organisations: [], boards: [] }, '2026-11-27' as LocalDate);
  return mayBeOfOpen(read.scores[0]?.intent ?? null, read);
};

it.each(['jag kan på torsdag', 'ja', 'det går bra på torsdag'])('%j may answer what is open', (text) => {
  expect(mayBe(text)).toBe(true);
});

it.each(['boka en taxi till mig på torsdag', 'kan du beställa tåg den 10 december'])(
  '%j asks for an errand, and answers nothing',
  (text) => {
    expect(mayBe(text)).toBe(false);
  },
);

import { expect, it } from 'vitest';
import { seatAsked } from './seat-asked.ts';

it.each([
  ['vem kom in efter Sven', 'followed'],
  ['sen när sitter Lo', 'since'],
  ['när slutade Sven', 'left'],
  ['är Sven kvar i styrelsen', 'left'],
  ['har Sven slutat', 'left'],
  ['vad hände med Sven', 'left'],
  ['har Lars anmält jäv', null],
  ['har Lars svarat', null],
  ['sitter jag kvar?', null],
  ['är Lars med', null],
  ['är Lars med på mötet', null],
] as const)('"%s": %s of a seat', (text, asked) => expect(seatAsked(text)).toBe(asked));

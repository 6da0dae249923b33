import { expect, it } from 'vitest';
import { asksOfOwnTerm } from './own-term.ts';

it.each([
  'sitter jag kvar?',
  'är jag kvar i styrelsen efter sommaren?',
  'när slutar mitt uppdrag?',
  'hur länge sitter jag?',
  'hur länge är jag ledamot',
  'slutar mitt uppdrag i maj?',
])('"%s" asks how long the asker is on the board', (text) => expect(asksOfOwnTerm(text)).toBe(true));

it.each([
  'när går mandatet ut?',
  'hur länge sitter vi?',
  'sitter jag i styrgruppen?',
  'hur länge är jag med på mötet?',
  'när slutar mötet?',
  'är jag kvar hela mötet?',
])('"%s" does not', (text) => expect(asksOfOwnTerm(text)).toBe(false));

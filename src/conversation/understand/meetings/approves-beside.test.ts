import { expect, it } from 'vitest';
import { approvesBeside } from './approves-beside.ts';

it.each([
  'jag är själv part i punkt 8 så jag går ut där, annars godkänt',
  'godkänner. jäv för mig och helena på 7:an',
  'ser bra ut men jag o camilla är ju jäviga på punkt 8. annars ok',
  'kallelsen är bra, men i åttan är jag jävig',
  'jag är jävig i 8, du får skicka',
])('"%s" approves too', (text) => expect(approvesBeside(text)).toBe(true));

it.each([
  'jag är jävig på punkt 8',
  'kan inte godkänna, jag är jävig i 8',
  'det är inte bra att jag är jävig i 8',
  'är det ok att jag är jävig i 8?',
  'jag är jävig i 8, har godkänt protokollet',
])('"%s" does not', (text) => expect(approvesBeside(text)).toBe(false));

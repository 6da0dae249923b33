import { expect, it } from 'vitest';
import { asksOwnPart } from './own-part-words.ts';

it.each([
  ['ska jag representera oss', true],
  ['ska jag representera oss på konferensen?', true],
  ['ska jag vara med i gruppen', true],
  ['är jag med i arbetsgruppen för budgeten?', true],
  ['är det jag som ska representera oss?', true],
  ['sitter jag i styrgruppen?', true],
  ['blev jag vald till styrgruppen', true],
  ['ska jag företräda styrelsen i rådet?', true],
  ['sitter jag i styrelsen?', false],
  ['ska jag vara med på mötet?', false],
  ['ska jag vara med?', false],
  ['är jag jävig på punkt 6 om jag sitter i styrgruppen?', false],
  ['om jag sitter i styrgruppen är jag jävig', false],
  ['är jag ledamot?', false],
  ['är det jag som ska justera?', false],
])('"%s": %s', (text, asks) => {
  expect(asksOwnPart(text)).toBe(asks);
});

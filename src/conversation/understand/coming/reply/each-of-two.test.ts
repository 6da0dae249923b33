import { expect, it } from 'vitest';
import { saidInClause, saidOfTwo } from './each-of-two.ts';

it.each([
  ['första går bra, andra inte', ['YES', 'NO']],
  ['det första går bra men inte det andra', ['YES', 'NO']],
  ['första ja, andra nej', ['YES', 'NO']],
  ['första ja andra nej', ['YES', 'NO']],
  ['kommer på första, inte på andra', ['YES', 'NO']],
  ['den första kan jag, den andra är jag bortrest', ['YES', 'NO']],
  ['första mötet har jag förhinder, andra mötet kommer jag', ['NO', 'YES']],
  ['det ena passar, det andra vet jag inte än', ['YES', 'OPEN']],
  ['bara det första', ['YES', 'NO']],
  ['första kan jag inte men andra kommer jag', ['NO', 'YES']],
  ['kommer bara på det andra mötet', ['NO', 'YES']],
])('"%s" says of each', (text, said) => {
  expect(saidOfTwo(text)).toEqual(said);
});

it.each([
  'jag kan bara vara med första timmen',
  'första alternativet, inte det andra',
  'första punkten går bra, andra inte',
  'vem leder första mötet?',
  'alla andra kommer',
  'å andra sidan kommer jag',
  'första gången går bra',
])('"%s" says no such thing', (text) => {
  expect(saidOfTwo(text)).toBeNull();
});

it.each([
  ['28 maj går', 'YES'],
  ['15 april funkar', 'YES'],
  ['juni får jag återkomma om', 'OPEN'],
  ['juni måste jag kolla', 'OPEN'],
  ['17 juni går inte', 'NO'],
  ['17 juni går tyvärr bort', 'NO'],
  ['den 17 hoppar jag över', 'NO'],
])('"%s" says %s of its day', (clause, said) => {
  expect(saidInClause(clause)).toBe(said);
});

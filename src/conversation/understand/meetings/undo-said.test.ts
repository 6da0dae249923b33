import { expect, it } from 'vitest';
import { undoSaid } from './undo-said.ts';

it.each([
  'ångra',
  'Ångra!',
  'ångra mig',
  'jag ångrar mig',
  'angra',
  'ångra det',
  'kan du ångra det?',
  'nej ångra',
  'äh ångra det där',
  'hmm, ångra det',
  'ångra mitt svar',
  'ångra det jag gjorde',
  'nej tillbaka',
  'tillbaka',
  'oj, jag tryckte fel',
  'fel knapp',
  'det blev fel',
  'undo',
  'glöm det sista',
  'nej strunta i det jag skrev',
])('"%s" undoes what was done last', (text) => {
  expect(undoSaid(text)).toBe('LAST');
});

it.each([
  'ångra flytten',
  'ångra flyttningen tack',
  'nej flytta tillbaka den',
  'nej flytta tillbaka den till 10',
  'flytta tillbaka mötet till kl. 13.00',
  'flytta mötet tillbaka',
  'ändra tillbaka tiden',
])('"%s" undoes what was last moved', (text) => {
  expect(undoSaid(text)).toBe('MOVE');
});

it.each([
  'kan jag ändra mig?',
  'går det att ändra mitt svar',
  'hur ändrar jag mitt svar?',
  'kan man ångra sig senare',
])('"%s" asks how one’s own answer is changed', (text) => expect(undoSaid(text)).toBe('ANSWER'));

it.each([
  'ångra inställningen',
  'ångra borttagningen av fyren',
  'ångra registreringen av Lars',
  'ångra mitt förslag',
  'ta tillbaka hyresavtalet',
  'lägg tillbaka bilaga 2',
  'flytta tillbaka punkt 7 till 5',
  'jag är tillbaka, kommer',
  'jag ångrar mig, kommer trots allt',
  'kommer tillbaka i januari',
  'när är vi tillbaka?',
  'flytta mötet till 10 december',
])('"%s" says what it is of, or undoes nothing', (text) => {
  expect(undoSaid(text)).toBeNull();
});

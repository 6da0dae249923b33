import { expect, it } from 'vitest';
import { asksOnPaper } from './on-paper.ts';

it.each([
  'kan ni skicka handlingarna på papper?',
  'Och kan jag få handlingarna utskrivna?',
  'skicka kallelsen med posten tack',
  'jag vill ha handlingarna i pappersform',
])('%s: papers are wanted on paper', (text) => expect(asksOnPaper(text)).toBe(true));

it.each([
  'kan ni skicka handlingarna?',
  'skicka kallelsen',
  'posta dagordningen i kanalen',
  'vad sa vi om handlingarna på papper som skulle slopas i hyresavtalet',
  'lägg till en punkt om handlingar på papper till styrelsen och vad det kostar',
])('%s: they are not', (text) => expect(asksOnPaper(text)).toBe(false));

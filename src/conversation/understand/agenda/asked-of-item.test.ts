import { expect, it } from 'vitest';
import { asksWhetherTakenUp } from './asked-of-item.ts';

it.each([
  'Ska vi ta upp budgeten?',
  'tar vi upp budgeten?',
  'bör vi ta upp lokalfrågan?',
  'ska vi ha med hyran?',
])('%j asks whether it is on the agenda', (text) => expect(asksWhetherTakenUp(text)).toBe(true));

it.each([
  'kan vi ta upp parkeringen?',
  'vi ska ta upp parkeringen',
  'kan du lägga till hyran?',
  'ta upp hyran',
])('%j asks for it to be there', (text) => expect(asksWhetherTakenUp(text)).toBe(false));

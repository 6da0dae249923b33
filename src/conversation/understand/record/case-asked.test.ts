import { expect, it } from 'vitest';
import { TODAY, vocabulary } from '../../../../test/wordings/setting.ts';
import { understand } from '../understand.ts';
import { caseAsked } from './case-asked.ts';

const CASE = { kind: 'circulation', heading: 'Byte av kopiator på kontoret', options: [] } as const;
const asked = (text: string) => caseAsked(understand(text, vocabulary, TODAY), [CASE]);

it.each([
  'hur går det med kopiatorn?',
  'hur går det för kopiatorn då',
  'vad händer med kopiatorn',
  'hur ligger det till med bytet av kopiator',
  'är kopiatorn klar än?',
  'har alla svarat om kopiatorn',
  'hej hur ser det ut med kopiatorn nu?',
])('%j is asked of how the open case stands', (text) => {
  expect(asked(text)).toBe('STANDS');
});

it.each([
  'varför behöver vi en ny kopiator?',
  'varför ska kopiatorn bytas',
  'vad kostar kopiatorn?',
  'vad gäller det om kopiatorn',
  'vad är det för kopiator',
  'vad är förslaget om kopiatorn?',
])('%j is asked of what the open case is', (text) => {
  expect(asked(text)).toBe('ABOUT');
});

it.each([
  'vad beslutade vi om kopiatorn?',
  'vad kostade kopiatorn förra året',
  'varför köpte vi en kopiator 2024?',
  'hur gick det med kopiatorn i § 14',
  'hur går det med Fyren?',
  'hur går det med hyran på kontoret i Havsby?',
  'vad kostar lokalen?',
  'hur går det?',
])('%j is not', (text) => {
  expect(asked(text)).toBeNull();
});

it('is asked of nothing where no case is open', () => {
  expect(caseAsked(understand('hur går det med kopiatorn?', vocabulary, TODAY), [])).toBeNull();
});

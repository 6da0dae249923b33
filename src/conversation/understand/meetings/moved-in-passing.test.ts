import { expect, it } from 'vitest';
import { movedInPassing } from './moved-in-passing.ts';

it.each([
  ['ok febmötet: el och vatten', 'ok februarimötet: el och vatten'],
  ['åttonde juni blir 10-13 istället', '8 juni blir 10-13 istället'],
  [
    'kvarnen har fått vattenskada så 9 feb blir på biblioteket i byn, samma tid',
    'byt lokal på mötet 9 feb till Biblioteket i byn, kvarnen har fått vattenskada',
  ],
  ['granen är bokad, den 9:e tar vi i rådhuset', 'byt lokal på mötet den 9:e till Rådhuset, granen är bokad'],
  [
    'aprilmötet blir inte av, vi slår ihop det med ett nytt möte 11 maj 13-15',
    'ställ in aprilmötet. nytt möte 11 maj 13-15',
  ],
  ['lägg april på en tisdag i stället, den 20 typ', 'flytta aprilmötet till den 20'],
  ['vi tar mars på den 18:e istället', 'flytta marsmötet till den 18'],
  [
    'mars o juni krockar med mässan, flytta mars till 18:e o juni till 17:e',
    'flytta marsmötet till den 18. flytta junimötet till den 17',
  ],
])('%s: in words that say it', (text, said) => expect(movedInPassing(text)).toBe(said));

it.each([
  'jag är sjuk så 9 feb blir på distans',
  'vi ses 9 feb på biblioteket',
  'andra mötet i mars',
  'lägg april på dagordningen',
  'första januarimötet',
  'ta upp hyran i april, den 20 går avtalet ut',
])('%s: as it is written', (text) => expect(movedInPassing(text)).toBe(text));

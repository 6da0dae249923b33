import { expect, it } from 'vitest';
import { reschedules, tellsOfChange } from './reschedules.ts';

it.each([
  '17 juni blir 10 juni istället',
  'mötet 17 juni blir 10 juni',
  'den 17:e flyttas till den 10:e',
  'vi kör 10 juni istället för 17 juni',
  'vi tar 16 april i stället för 15 april',
  'kan vi köra 15 april kl 10 istället',
  'kan vi ses kl 8 den 17 juni istället?',
])('"%s" moves a meeting, whoever says it', (text) => expect(reschedules(text)).toBe(true));

it.each([
  'mötet 15 april slutar kl 11',
  'junimötet slutar redan kl 11',
  '15 april blir kl 10',
  'aprilmötet blir en vecka senare',
  'mötet den 15 april blir på Folkets hus',
  'mötet 15 april är på Folkets hus istället',
  '15 april: ny tid 13-15',
  'ny lokal 15 april: Granen',
  'det blir kl 10 istället',
])('"%s" moves a meeting, where whoever prepares it says so', (text) => {
  expect(tellsOfChange(text)).toBe(true);
  expect(reschedules(text)).toBe(false);
});

it.each([
  'kan vi ses 15 april eller 16 april istället',
  'när slutar mötet 15 april',
  'mötet 15 april slutar kl 11?',
  'mötet 15 april är inställt',
  'mötet blir av',
  '15 april blir svårt',
  '15 april slutar jag kl 11',
  'mötet 15 april blir bra',
  'jag tar bussen istället',
  'Karim kommer istället för Eva 15 april',
])('"%s" moves none', (text) => {
  expect(reschedules(text)).toBe(false);
  expect(tellsOfChange(text)).toBe(false);
});

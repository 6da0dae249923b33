import { expect, it } from 'vitest';
import { movesBarely, reschedules, tellsOfChange } from './reschedules.ts';

it.each([
  '17 juni blir 10 juni istället',
  'mötet 17 juni blir 10 juni',
  'den 17:e flyttas till den 10:e',
  'mötet den 18:e måste bli den 19:e, Leif är sjuk',
  'mötet 18 februari får skjutas till 25 februari',
  'hörni kan vi börja tidigare den 15e?',
  'jag undrar om vi kan börja lite senare den 15 april?',
  'går det att sluta en halvtimme senare torsdag 11 februari?',
  'vi kör 10 juni istället för 17 juni',
  'vi tar 16 april i stället för 15 april',
  'kan vi köra 15 april kl 10 istället',
  'kan vi ses kl 8 den 17 juni istället?',
  'ta 5 maj istället för 6 maj',
  'nej vänta, flytta till 2 mars istället',
  'måste vi ha mötet den 9 mars, går det inte att ta i april istället?',
  'då får vi ta 12 maj istället för 6 maj',
  'jo då tar vi 12 maj i stället för 6 maj',
  'kan vi inte ta 25 maj istället för 20 maj?',
  'skulle vi kunna ha 25 maj istället för 20 maj',
  'kan man inte lägga mötet den 25:e istället för den 20:e',
  'det ska vara 5 maj i stället för 6 maj',
  'sätt tid och plats på mötet 9 september: 10-11.30, Skolans bibliotek',
  'fyll i tid och lokal för 9 september, 10-11.30 Folkets hus',
  'lägg till en sluttid på mötet 9 september, kl 12',
  'kan vi starta 8:30 den 5 feb',
  'skulle vi kunna börja redan 8.30 på mötet 5 februari?',
])('"%s" moves a meeting, whoever says it', (text) => expect(reschedules(text)).toBe(true));

it.each([
  'vi kör på Biblioteket dessutom',
  '23 feb behöver starta 12.30 för att hinna',
  'vi börjar redan 8:30 den 5:e feb',
  'startar kl 9 på mötet 12 mars',
  'vi slutar senast 11.30 den 12 mars, tåget går då',
  'junimötet ska va i Träffpunkten',
  'mötet 10 juni ska vara i folkets hus',
  'mötet 15 april slutar kl 11',
  'junimötet slutar redan kl 11',
  '15 april blir kl 10',
  'aprilmötet blir en vecka senare',
  'mötet den 15 april blir på Folkets hus',
  'mötet 15 april är på Folkets hus istället',
  '15 april: ny tid 13-15',
  'ny lokal 15 april: Granen',
  'det blir kl 10 istället',
  'ojdå 6 maj är ju kristi himmelsfärd, ta onsdag 5 maj istället',
  'oj, 6 maj är helgdag, vi tar den 5 maj',
  'hoppsan, 6 maj funkar inte, byt till 4 maj',
  'vi kan inte ha möte 6 maj, det är kristi himmelsfärd. ta 5 maj',
  '9 september är 10 till 11.30 på biblioteket',
  'mötet 9 september är kl 10-11.30 i biblioteket',
  'tiden för mötet 9 september är 10-11.30',
  'mötet 9 september saknar tid, det är 10-11.30',
  '9 september plats Folkets hus tid 10.00-11.30',
  'lokalen ska vara folkets hus som förut',
  '18 mars behöver vi nog vara klara 15 istället',
  'den 18 mars måste vi sluta kl 15',
  '18/3 är vi klara 15',
  'vi måste vara klara 15.30 den 18 mars',
  'mötet 18 mars behöver vi börja redan 12, många ska vidare',
  'ny lokal blev Granen',
  'den nya lokalen är Granen',
  'ny lokal för 18 mars blir sessionssalen',
  'rummet blev Granen',
  'lokalen blir Granen',
  'platsen ska vara biblioteket',
  'rummet ska vara sal 3',
  'lokalen för mötet 9 september blir Rådhuset',
  'vi ska vara i stadshuset som vanligt',
  'vi håller till i Folkets hus istället',
  'fel tid, ska vara 13',
  'oj, det blev fel klockslag: det ska vara kl 13-15',
  'tiden blev fel, 13.30 ska det vara',
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
  'mötet 9 september är 10 till 11 personer',
  'lägg till plats för parkering på dagordningen',
  'jag kan 6 maj och 7 maj',
  'jag börjar 8.30 den 5 februari',
  'börjar vi 8.30 den 5 feb?',
  'kan vi börja 8.30 eller 9 den 5 feb?',
  '6 maj är röd dag',
  'mötet 6 maj är 5 punkter långt',
  'Karim kan inte 6 maj, Eva tar 5 maj',
  'lokalen ska vara städad',
  'lokalen blev dubbelbokad',
  'lokalen blir bra',
  'den nya lokalen är för liten',
  'ny lokal blev det inte',
  'vilken lokal blev det?',
  '18 mars behöver vi vara minst 4 ledamöter',
  '18 mars är vi 5 personer',
  'den 18 mars ska vi behandla 15 ärenden',
  'platsen ska vara klar till nio',
  'vi ska vara i god tid',
  'är det fel tid?',
  'fel tid på punkt 13',
])('"%s" moves none', (text) => {
  expect(reschedules(text)).toBe(false);
  expect(tellsOfChange(text)).toBe(false);
});

it('the link of a meeting is told with its month or its day', () => {
  expect(tellsOfChange('aprilmötet kör vi på teams, länk https://teams.example/m/abc')).toBe(true);
  expect(tellsOfChange('mötet 11 februari, här är länken: https://teams.example/m/abc')).toBe(true);
  expect(tellsOfChange('har aprilmötet någon länk, https eller så?')).toBe(false);
  expect(tellsOfChange('länk https://teams.example/m/abc')).toBe(false);
});

it.each([
  ['vi behöver flytta till 25 februari, karin är bortrest. samma tid', true],
  ['behöver flyttas till 17 december', true],
  ['flytta till torsdag den 17 december', true],
  ['flytta punkt 5 till 17 december', false],
  ['flytta den till 17 december', false],
  ['flytta till stadshuset', false],
])('of a board that was named: %s (%s)', (text, moves) => expect(movesBarely(text)).toBe(moves));

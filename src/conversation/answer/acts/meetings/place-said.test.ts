import { expect, it } from 'vitest';
import type { LocalDate } from '../../../../kernel/index.ts';
import { understand } from '../../../understand/understand.ts';
import { placeBesideHours, wholePlaceSaid } from './place-said.ts';

it.each([
  ['skapa möte 10 december kl 13 i Folkets hus', 'Folkets hus'],
  ['skapa möte 10 december 13.00 Folkets hus', 'Folkets hus'],
  ['skapa möte i Folkets hus 10 december kl 13', 'Folkets hus'],
  ['nytt möte torsdag 17 december klockan 13.00–15.30, Folkets hus, lokal Eken', 'Folkets hus, lokal Eken'],
  ['boka möte den 17 december kl 9 till 12 i stora salen', 'Stora salen'],
  ['extra möte i morgon kl 10 på kommunhuset i Myrhed', 'Kommunhuset i Myrhed'],
  ['skapa möte 17 december kl 13-15 på Granens konferensrum', 'Granens konferensrum'],
  [
    'skapa ett sammanträde 14 januari klockan 13:15 i Kulturhuset "Navet", Lidbacka',
    'Kulturhuset "Navet", Lidbacka',
  ],
  ['skapa möte i januari i folkets hus', 'Folkets hus'],
  ['nytt möte 17/12 kl 13 på teams', 'Teams'],
  ['nytt möte 17/12 kl 13, plats: Region Nordkustens kansli', 'Region Nordkustens kansli'],
  ['nytt möte i stadshuset den 17 december från 13 till 16', 'Stadshuset'],
  ['lägg in ett möte på onsdag i Rådhuset', 'Rådhuset'],
  ['nytt möte 22 december 13-15 Folkets hus', 'Folkets hus'],
  ['nytt möte 17 december halv två till fyra i Folkets hus', 'Folkets hus'],
  ['nytt möte på julafton kl 10', null],
  ['nytt möte på julafton kl 10 i Folkets hus', 'Folkets hus'],
  ['nytt möte 17 december kl 13 i Folkets hus på distans', 'Folkets hus'],
  ['nytt möte 17 december kl 13 på distans', null],
  ['nytt möte i övermorgon kl 25', null],
  ['nytt möte 17 december', null],
  ['lägg in ett möte i planen 17 december kl 13', null],
  ['nytt möte på onsdag kl 13', null],
  ['skapa ett möte', null],
  ['nytt möte imorgon bitti', null],
  ['nytt möte imorgon bitti i Rådhuset', 'Rådhuset'],
  ['24 mars kl 13 i Rådhuset, extra möte', 'Rådhuset'],
  ['nytt möte 24 mars kl 13 i Rådhuset, heldag', 'Rådhuset'],
  ['nytt möte 24 mars kl 13 i Rådhuset, sal B', 'Rådhuset, sal B'],
  ['nytt möte 24 mars kl 13, Folkets hus, Storgatan 3, Lidbacka', 'Folkets hus, Storgatan 3, Lidbacka'],
  ['nytt möte 24 mars kl 13, Ylva kan inte då', null],
  ['nytt möte 24 mars kl 13, gärna i Rådhuset', 'Rådhuset'],
  ['nytt möte 24 mars kl 13, vi ses i Granen', 'Granen'],
  ['nytt möte 24 mars 13-15, vi slutar 15', null],
  ['boka möte 4 mars 13-15 i Granen, sal B, vi slutar 15', 'Granen, sal B'],
  ['boka möte 4 mars 13-15 i Granen, ring Olle, sal B', 'Granen'],
  ['lägg in länken https://teams.example/dec på mötet 10 december', null],
  ['lägg in länk https://teams.example/x på skärviks möte 17 juni', null],
  ['länken https://teams.example/x hör till sammanträdet 17 juni', null],
  ['boka ett möte i mars', null],
])('%s: the place is %s', (text, place) => {
  const vocabulary = { persons: [], organisations: [], boards: [] };
  const today = '2026-11-23' as LocalDate;
  expect(wholePlaceSaid({ understanding: understand(text, vocabulary, today), today })).toBe(place);
});

it.each([
  ['ändra mötet 17 juni till kl 10 till 11.30, plats skolans bibliotek', 'Skolans bibliotek'],
  ['17 juni är 10 till 11.30 på biblioteket', 'Biblioteket'],
  ['sätt tid och plats på mötet 17 juni: 10-11.30, skolans bibliotek', 'Skolans bibliotek'],
  ['fyll i tid och lokal för 17 juni, 10-11.30 folkets hus', 'Folkets hus'],
  ['17 juni plats folkets hus tid 10.00-11.30', 'Folkets hus'],
  ['lokalen ska vara folkets hus som förut', 'Folkets hus'],
  ['rummet ska vara sal 3', 'Sal 3'],
  ['lokalen för mötet 9 september blir rådhuset', 'Rådhuset'],
  ['vi ska vara i gamla stadshuset som vanligt', 'Gamla stadshuset'],
  ['mötet 23 september ska vara i gamla kommunhuset', 'Gamla kommunhuset'],
  ['mötet ska vara på fredag', null],
  ['lokalen ska vara städad', null],
  ['flytta mötet 17 juni till 10-11.30, lokalen är upptagen', null],
  ['flytta mötet 17 juni till 10-11.30, salen upptagen', null],
  ['byt till Skogssalen', 'Skogssalen'],
  ['vi byter till rum 4', 'Rum 4'],
  ['byt till den 17 juni', null],
  ['byt lokal, Granen är upptagen. ta Eken istället', 'Eken'],
  ['ta den 17 juni i stället', null],
  ['byt plats på punkt 7 och 8', null],
  ['ändra tid och plats för mötet 17 juni', null],
  ['flytta mötet till kl 10-11.30 för att vi ska hinna till lokalen', null],
])('a meeting that is changed is where its word, or what stands after its hours, says: %s', (text, place) => {
  expect(placeBesideHours(text)).toBe(place);
});

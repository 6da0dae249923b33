import { expect, it } from 'vitest';
import { itemPutOff, takenThen } from './taken-then.ts';

it.each([
  ['stryk hyran, vi tar den i april istället', 'flytta hyran till april'],
  ['Stryk hyran, vi tar det på aprilmötet', 'flytta hyran till aprilmötet'],
  ['stryk hyran den 11, vi tar det på aprilmötet', 'flytta hyran från den 11 till aprilmötet'],
  ['ta bort punkten om hyran 11 februari, vi tar det i april', 'flytta hyran från 11 februari till april'],
  ['ta bort punkten om hyran, vi tar det i april', 'flytta hyran till april'],
  ['ta bort klivet, det får vänta till 15 april', 'flytta klivet till 15 april'],
  ['kan du ta bort klivet och ta det nästa gång i stället', 'flytta klivet till nästa möte'],
  ['ta bort kopiatorn den kan vi ta i april', 'flytta kopiatorn till april'],
  ['delårsrapporten hinner vi inte, ta den i februari', 'flytta delårsrapporten till februari'],
  ['bordlägg hyran till mars', 'flytta hyran till mars'],
  ['hyran är inte klar, vi tar den i mars', 'flytta hyran till mars'],
  [
    'vi måste skjuta på internkontrollen, revisorn är inte klar. april får det bli',
    'flytta internkontrollen till april',
  ],
  ['vi väntar med hyran, det får bli nästa möte', 'flytta hyran till nästa möte'],
  ['vi hinner inte med hyran nu, ta den på marsmötet', 'flytta hyran till marsmötet'],
  [
    'delårsrapporten blir inte färdig till dess, flytta den till 11 februari',
    'flytta delårsrapporten till 11 februari',
  ],
  ['hyran får vänta, vi tar den i mars när vi vet mer', 'flytta hyran till mars'],
  ['hyran skjuter vi på, den tas nästa gång', 'flytta hyran till nästa möte'],
  ['verksamhetsplanen får vänta till februari', 'flytta verksamhetsplanen till februari'],
  ['lyft ut simhallen, flyttas till junimötet', 'flytta simhallen till junimötet'],
])('%s: what is taken up another time is moved there', (text, moved) => {
  expect(takenThen(text)).toBe(moved);
});

it.each([
  'stryk hyran, ansökan är återtagen',
  'stryk mötet 11 februari, vi tar det i april istället',
  'stryk hyran',
  'ta bort klivet, det tas upp för tidigt',
  'stryk hyran den 15 april',
  'jag hinner inte, ta någon annan i februari',
  'det hinner vi inte, vi tar det i februari',
  'mötet hinner vi inte, ta det i februari',
  'hyran hinner vi inte',
  'kallelsen får vänta till måndag',
  'delårsrapporten är inte klar',
])('%s: nothing is said of another time', (text) => {
  expect(takenThen(text)).toBe(text);
});

it.each([
  ['vi måste skjuta på internkontrollen, revisorn är inte klar', 'internkontrollen'],
  ['vänta med hyran till mars', 'hyran'],
  ['vi skjuter på mötet en vecka', null],
  ['skjut upp aprilmötet till den 20', null],
])('%s: puts off %s', (text, of) => expect(itemPutOff(text)).toBe(of));

import { expect, it } from 'vitest';
import { takenThen } from './taken-then.ts';

it.each([
  ['stryk hyran, vi tar den i april istället', 'flytta hyran till april'],
  ['Stryk hyran, vi tar det på aprilmötet', 'flytta hyran till aprilmötet'],
  ['ta bort klivet, det får vänta till 15 april', 'flytta klivet till 15 april'],
  ['kan du ta bort klivet och ta det nästa gång i stället', 'flytta klivet till nästa möte'],
  ['ta bort kopiatorn den kan vi ta i april', 'flytta kopiatorn till april'],
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
])('%s: nothing is said of another time', (text) => {
  expect(takenThen(text)).toBe(text);
});

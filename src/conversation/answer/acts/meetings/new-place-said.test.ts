import { expect, it } from 'vitest';
import { placeSaid, wholeAfar, whyAfterPlace } from './new-place-said.ts';

it.each([
  ['ny lokal den 16 april: Sessionssalen, elfel i stadshuset', 'Sessionssalen', 'Elfel i stadshuset'],
  ['byt lokal 16 april till Granen, vatten i källaren', 'Granen', 'Vatten i källaren'],
  ['byt lokal för mötet 11 december till Granen', 'Granen', null],
  ['ny lokal 11 december: Stadshuset, sal Björken', 'Stadshuset, sal Björken', null],
  ['ny plats 11 december: Folkets hus, Myrhed', 'Folkets hus, Myrhed', null],
  ['byt lokal på mötet i december till sal B, takläcka', 'Sal B', null],
  ['byt lokal 16 april till Granen, vattenskada', 'Granen', null],
  ['ny lokal blev Granen', 'Granen', null],
  ['den nya lokalen är Granen', 'Granen', null],
  ['rummet blev sal B', 'Sal B', null],
  ['ny lokal för 16 april blir sessionssalen', 'Sessionssalen', null],
  ['flytta mötet 22/4 till 29/4, byt lokal till Rådhuset', 'Rådhuset', null],
] as const)('%s: where, and why', (text, place, why) => {
  expect(placeSaid(text)).toBe(place);
  expect(whyAfterPlace(text)).toBe(why);
});

it.each([
  ['flytta mötet den 10 december till Teams', 'Teams'],
  ['mötet efter nästa ska hållas på zoom i stället', 'Zoom'],
  ['nästa möte blir på distans', 'På distans'],
  ['mötet blir på Teams, https://teams.example/m/1', null],
  ['flytta mötet till Granen', null],
])('%s: held wholly from afar as %s', (text, place) => {
  expect(wholeAfar(text)).toBe(place);
});

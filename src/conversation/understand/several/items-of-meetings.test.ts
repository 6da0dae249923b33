import { expect, it } from 'vitest';
import { itemsOfMeetings } from './items-of-meetings.ts';

it.each([
  [
    'lägg till en punkt om brandskydd på aprilmötet och en om städning på junimötet',
    ['lägg till en punkt om brandskydd på aprilmötet', 'lägg till en punkt om städning på junimötet'],
  ],
  [
    'lägg till en punkt om el på mötet 8 april och en punkt om vatten på mötet 3 juni',
    ['lägg till en punkt om el på mötet 8 april', 'lägg till en punkt om vatten på mötet 3 juni'],
  ],
  ['lägg till hyran 8 april och kaffet 3 juni', ['lägg till hyran 8 april', 'lägg till kaffet 3 juni']],
  [
    'punkt om el 8 april, punkt om vatten 3 juni',
    ['lägg till punkt om el 8 april', 'lägg till punkt om vatten 3 juni'],
  ],
  [
    'jag vill ta upp bussen på aprilmötet och cyklarna på junimötet',
    ['jag vill ta upp bussen på aprilmötet', 'jag vill ta upp cyklarna på junimötet'],
  ],
  ['lägg till hyran och kaffet på mötet 8 april', null],
  ['lägg till hyran 8 april och kaffet 8 april', null],
  ['lägg till hyran 8 april', null],
  ['flytta hyran 8 april och kaffet 3 juni', null],
  ['lägg till möten 8 april kl 9 och 3 juni kl 13', null],
])('"%s": an ärende for each of two meetings', (text, each) => expect(itemsOfMeetings(text)).toEqual(each));

import { expect, it } from 'vitest';
import { placeSaid, whyAfterPlace } from '../../answer/acts/meetings/new-place-said.ts';
import { roomTaken } from './room-taken.ts';

it.each([
  ['salen är upptagen 4 februari, vi tar 11 februari istället', 'Salen är upptagen'],
  ['lokalen är bokad 4 februari, ta 11 februari', 'Lokalen är bokad'],
  ['hej! salen är dubbelbokad 4/2, vi tar 11/2', 'Salen är dubbelbokad'],
  ['rummet är uthyrt den 4 februari, flytta till 11 februari', 'Rummet är uthyrt'],
  ['lokalen är tyvärr redan bokad 4 februari, ta 11 februari', 'Lokalen är tyvärr redan bokad'],
  ['salen är inte ledig 4 februari, vi kör 11 februari', 'Salen är inte ledig'],
])('%s: how the room is is why, and no place', (text, why) => {
  expect(roomTaken(text)).toBe(why);
  expect(placeSaid(text)).toBeNull();
  expect(whyAfterPlace(text)).toBeNull();
});

it.each([
  ['lokalen är Granen', 'Granen'],
  ['ny lokal för 16 april blir sessionssalen', 'Sessionssalen'],
  ['rummet blev Bokenäs', 'Bokenäs'],
])('%s: a room by its name is a place', (text, place) => {
  expect(roomTaken(text)).toBeNull();
  expect(placeSaid(text)).toBe(place);
});

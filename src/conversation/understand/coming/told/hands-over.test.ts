import { expect, it } from 'vitest';
import { handsOver, sendsInstead } from './hands-over.ts';

it.each([
  'nja, Ida får ta det',
  'får bli Hanna den här gången',
  'Ida tar den här gången',
  'Gustav får hoppa in',
  'det blir Petra denna gång',
  'låt Sofia gå in',
  'Sofia Berg går in då',
  'Ida ersätter mig',
])('%j hands over', (text) => {
  expect(handsOver(text)).toBe(true);
});

it.each([
  'Ida kommer',
  'Ida har förhinder',
  'Ida tar upp budgeten',
  'Ida går till mötet',
  'får det bli kaffe på mötet?',
  'kan Ida gå in?',
  'Ida får punkten om hyran',
])('%j does not', (text) => {
  expect(handsOver(text)).toBe(false);
});

it.each([
  'nä det går inte på torsdag, får skicka Ida',
  'nej det funkar inte, Ida får gå',
  'det går inte på torsdag, får skicka Ida',
  'torsdag passar tyvärr inte för mig, skickar Ida Berg',
  'det funkar inte den 10 december. Ida får ta det',
  'ligger sjuk, jag får nog skicka Ida',
  'får skicka Ida den här gången',
  'nej jag klarar tyvärr inte den 7:e, kolla om Ida kan',
  'kan inte på torsdag, kan Ida gå in för mig?',
])('%j is her own förhinder', (text) => {
  expect(sendsInstead(text)).toBe(true);
});

it.each([
  'Ida kan inte',
  'det går inte för Ida på torsdag',
  'det går inte på torsdag, Ida kommer',
  'det går inte att skicka Ida kallelsen',
  'Ida kan inte, får skicka Gustav',
  'får vi skicka Ida?',
  'kolla om Ida kan',
  'kan inte på torsdag, fråga om vi får flytta',
])('%j is none', (text) => {
  expect(sendsInstead(text)).toBe(false);
});

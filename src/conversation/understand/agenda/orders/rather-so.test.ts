import { expect, it } from 'vitest';
import { ratherSo } from './rather-so.ts';

it.each([
  ['stryk inte parken men lägg den sist', 'lägg parken sist'],
  ['nej ta inte bort parken, flytta den till marsmötet', 'flytta parken till marsmötet'],
  ['parken ska inte strykas, utan gör den intern', 'gör parken intern'],
  ['vi ska inte ta bort punkt 7, bara lägg den före punkt 6', 'lägg punkt 7 före punkt 6'],
  ['stryk inte parken, vi lägger den sist', 'lägg parken sist'],
])('%s: what is to be done instead', (text, said) => expect(ratherSo(text)).toBe(said));

it.each(['stryk inte parken', 'stryk inte parken men påminn Karim', 'flytta inte mötet, ställ in det'])(
  '%s: as it is',
  (text) => expect(ratherSo(text)).toBe(text),
);

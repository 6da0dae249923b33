import { expect, it } from 'vitest';
import { partedFromBoards } from './boards-in-compounds.ts';

const BOARDS = [
  { id: 'a', names: ['Samordningsförbundet Havsbandet'] },
  { id: 'b', names: ['Samordningsförbundet Älvnäs'] },
];

it.each([
  ['vilka kommer till havsbandsmötet?', 'vilka kommer till mötet i Havsbandet?'],
  ['när är nästa Älvnäsmöte', 'när är nästa möte i Älvnäs'],
  ['skicka ut alvnaskallelsen', 'skicka ut kallelsen i Älvnäs'],
  ['visa havsbandet-dagordningen', 'visa dagordningen i Havsbandet'],
  ['flytta älvnässammanträdet till den 4 mars', 'flytta sammanträdet i Älvnäs till den 4 mars'],
  ['vilka sitter i havsbandsstyrelsen', 'vilka sitter i styrelsen i Havsbandet'],
])('%j is of the board that is named in it', (text, parted) => {
  expect(partedFromBoards(text, BOARDS)).toBe(parted);
});

it.each([
  'vilka kommer till decembermötet?',
  'när är nästa styrelsemöte',
  'samordningsmötet är inställt',
  'visa Havsbandet',
  'älvnäsborna vill ha en bro',
  'havsmötet',
])('%j is left as it is', (text) => {
  expect(partedFromBoards(text, BOARDS)).toBe(text);
});

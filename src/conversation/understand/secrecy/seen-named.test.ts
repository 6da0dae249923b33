import { expect, it } from 'vitest';
import { seenNamed } from './seen-named.ts';

it.each([
  ['Brohus ska inte kunna läsas av andra än styrelsen', 'Brohus'],
  ['gör mötesplats Brohus sekretessbelagd', 'mötesplats Brohus'],
  ['den om löner ska inte synas i kanalen', 'löner'],
  ['punkten om löner ska bara styrelsen se', 'löner'],
  ['ta bort Brohus från det som syns i kanalen', 'Brohus'],
  ['Brohus ska inte vara öppen', 'Brohus'],
  ['kan du dölja det om Brohus?', 'Brohus'],
  ['håll Brohus inom styrelsen', 'Brohus'],
  ['Brohus är bara för styrelsen', 'Brohus'],
  ['göm Brohus för alla utom styrelsen', 'Brohus'],
  ['låt inte Brohus synas i kanalen', 'Brohus'],
  ['Brohus ska hållas hemlig tills vidare', 'Brohus'],
  ['sekretessmarkera ärendet om Brohus', 'Brohus'],
  ['ärendet om Brohus får inte spridas', 'Brohus'],
  ['bara styrelsen ska kunna läsa om Brohus', 'Brohus'],
  ['avtalet med Brohus ska inte ut', 'avtalet med Brohus'],
  ['Brohus ska inte komma till allmänhetens kännedom', 'Brohus'],
  ['Brohus får inte hamna i pressen', 'Brohus'],
  ['gör Brohus hemlig på mötet 10 december', 'Brohus'],
])('%s: is to be the board’s alone', (text, of) => {
  expect(seenNamed(text)).toMatchObject({ of, internal: true });
});

it.each([
  ['Brohus får visas i kanalen igen', 'Brohus'],
  ['gör Brohus öppen igen', 'Brohus'],
  ['Brohus behöver inte vara hemlig längre', 'Brohus'],
  ['ta bort sekretessen på Brohus', 'Brohus'],
  ['visa Brohus i kanalen', 'Brohus'],
  ['häv sekretessen för Brohus', 'Brohus'],
  ['alla får se Brohus nu', 'Brohus'],
  ['lyft sekretessen på Brohus', 'Brohus'],
  ['den om löner får synas i kanalen', 'löner'],
])('%s: all may see it', (text, of) => {
  expect(seenNamed(text)).toMatchObject({ of, internal: false });
});

it.each([
  'är Brohus hemlig?',
  'syns Brohus i kanalen?',
  'får alla se Brohus?',
  'lägg till en punkt om Brohus, hemlig',
  'visa dagordningen i kanalen',
  'protokollet ska inte synas i kanalen',
  'bilaga 2 ska inte synas i kanalen',
  'den ska inte synas i kanalen',
  'vad gäller om sekretess för Brohus',
  'visa Brohus',
  'Karim kan inte komma',
  'flytta Brohus till januari',
  'Brohus',
  'sekretess gäller',
])('%s: orders nothing of who sees an item that is named', (text) => {
  expect(seenNamed(text)).toBeNull();
});

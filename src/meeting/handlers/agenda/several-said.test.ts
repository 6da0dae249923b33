import { expect, it } from 'vitest';
import type { PlannedItem } from '../../domain/agenda/item.ts';
import { headingsSaid, otherNumbersSaid, othersToMove } from './several-said.ts';

it.each([
  ['stryk punkt 6 och 7', ['7']],
  ['ta bort punkterna 6, 7 och 9a', ['7', '9a']],
  ['stryk punkt 6 och punkt 7 eftersom de är klara', ['7']],
  ['stryk punkt 6', []],
  ['stryk punkt 6, 10 kr för dyr', []],
])('%s: beside punkt 6 there are %j', (text, others) => {
  expect(otherNumbersSaid(text, '6')).toEqual(others);
});

const item = (number: string, heading: string) =>
  ({ id: number, number, heading, standard: null }) as unknown as PlannedItem;
const AGENDA = [item('6', 'Hyran av lokaler'), item('7', 'Lokalerna i Havsby'), item('8', 'Budget och mål')];

it.each([
  ['flytta punkt 6 och 7 till 10 juni', 0, ['punkt 7']],
  ['flytta hyran och lokalerna till 10 juni', 0, ['punkt 7 Lokalerna i Havsby']],
  ['byt dag på hyran och lokalerna, 10 juni', 0, ['punkt 7 Lokalerna i Havsby']],
  ['flytta hyran av lokaler till 10 juni', 0, []],
  ['flytta punkt 6 mellan punkt 7 och 8', 0, []],
  ['flytta budget och mål till 10 juni', 2, []],
])('%s: beside the one that is moved there are %j', (text, at, others) => {
  expect(othersToMove(text, AGENDA[at] as PlannedItem, AGENDA)).toEqual(others);
});

it.each([
  ['lägg till punkterna el, vatten och sopor', ['el', 'vatten', 'sopor']],
  ['lägg till punkterna el, vatten och sopor på mötet 11 mars i Norrskog', ['el', 'vatten', 'sopor']],
  ['lägg till punkterna el och hus i Norrskog till nästa möte', ['el', 'hus']],
  ['lägg till punkterna el, vatten inför 11 mars 2027', ['el', 'vatten']],
  ['lägg till punkterna el och inköp i maj', ['el', 'inköp i maj']],
  ['lägg till tre nya punkter: el, vatten och sopor.', ['el', 'vatten', 'sopor']],
  ['lägg till punkter:\n- El\n- Vatten', ['El', 'Vatten']],
  ['lägg till punkter El, Vatten och Sopor', ['El', 'Vatten', 'Sopor']],
  ['nya ärenden till mötet 11 mars: El, Vatten', ['El', 'Vatten']],
  ['lägg till punkter\n- El\n- Vatten\nBakgrund:\n- dyrt\n- slut', ['El', 'Vatten']],
  ['ny punkt: El\nFörslag:\n- att byta\n- att betala', []],
  ['ny punkt: El\nFörslag till beslut\n\n1. byta\n2. betala', []],
  ['ny punkt till 10 december: Lokaler\n- hyran höjs\n- avtalet löper ut', []],
  ['ny punkt till 10 december:\n- El\n- Vatten', ['El', 'Vatten']],
  ['lägg till punkter El, förslag att byta', []],
  ['lägg till punkten el, vatten och sopor', []],
  ['lägg till en punkt om hyran och budgeten', []],
  ['lägg till en punkt: Hyran\n- höjs i mars', []],
])('%s: is %j', (text, headings) => {
  expect(headingsSaid(text, text, 'Samordningsförbundet Norrskog')).toEqual(headings);
});

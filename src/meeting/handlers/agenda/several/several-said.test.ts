import { expect, it } from 'vitest';
import type { PlannedItem } from '../../../domain/agenda/item.ts';
import { otherNumbersSaid, othersNamed, othersToMove } from './several-said.ts';

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
  ['ta bort både hyran av lokaler och budget och mål', ['8']],
  ['stryk hyran och budget, ingen tid', ['8']],
  ['stryk hyran, ingen budget finns', []],
  ['stryk hyran', []],
])('%s: beside the first there are %j', (text, others) => {
  expect(othersNamed(text, AGENDA[0] as PlannedItem, AGENDA)).toEqual(others);
});

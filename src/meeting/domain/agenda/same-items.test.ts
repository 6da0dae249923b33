import { describe, expect, it } from 'vitest';
import { printedItem as item } from '../../../../test/support/printed-item.ts';
import type { AgendaItem } from '../values.ts';
import type { PlannedItem } from './item.ts';
import { sameItems } from './same-items.ts';

const planned = (number: string, heading: string): PlannedItem => ({
  ...item(number, heading),
  id: `was-${number}`,
  background: '',
  papers: [],
  standard: null,
});

const same = (
  items: readonly PlannedItem[],
  agenda: readonly AgendaItem[],
  gone: readonly PlannedItem[] = [],
  called: readonly PlannedItem[] | null = null,
) =>
  sameItems({ items, withdrawn: gone.map((one) => ({ item: one })), called }, agenda).map((one) => one?.id);

describe('which items of a kallelse are the ärenden that stand on the agenda already', () => {
  it('those under the same heading, whatever the number', () => {
    const before = [planned('6', 'Ansökan från Havslyktan'), planned('7', 'Budget 2028')];
    const agenda = [
      item('6', 'Hyra av båthus'),
      item('7', 'Ansökan från  Havslyktan.'),
      item('8', 'BUDGET 2028'),
    ];
    expect(same(before, agenda)).toEqual([undefined, 'was-6', 'was-7']);
  });

  it.each([
    ['written out under its number', '6', 'Ansökan från Havslyktan 2027', 'was-6'],
    ['written out under another number', '9', 'Ansökan från Havslyktan om medel', 'was-6'],
    ['shortened under its number', '6', 'Havslyktan', 'was-6'],
    ['shortened to one word under another number', '9', 'Ansökan', undefined],
    ['turned round', '9', 'Havslyktans ansökan', 'was-6'],
    ['inflected', '9', 'Ansökan från Havslyktans', 'was-6'],
    ['shortened to one long word that tells it', '9', 'Havslyktan', 'was-6'],
    ['of another, under its number', '6', 'Ansökan från Vågbrytaren', undefined],
  ])('one whose heading is %s', (_, number, heading, id) => {
    expect(same([planned('6', 'Ansökan från Havslyktan')], [item(number, heading)])).toEqual([id]);
  });

  it('none where it could be either of two', () => {
    const twice = [item('6', 'Ansökan från Havslyktan 2027'), item('7', 'Ansökan från Havslyktan 2028')];
    expect(same([planned('6', 'Ansökan från Havslyktan')], twice)).toEqual([undefined, undefined]);
    const before = [
      planned('6', 'Ansökan från Havslyktan, del ett'),
      planned('7', 'Ansökan från Havslyktan, del två'),
    ];
    expect(same(before, [item('6', 'Ansökan från Havslyktan')])).toEqual([undefined]);
  });

  it('one that has been worded otherwise since the last kallelse is known by its heading there', () => {
    const called = [planned('6', 'Lokaler i Alby'), planned('7', 'Budget 2028')];
    const stands = [planned('6', 'Kontoret'), planned('7', 'Budget 2028')];
    expect(same(stands, [item('8', 'Lokaler i Alby'), item('9', 'Kontor')], [], called)).toEqual([
      'was-6',
      undefined,
    ]);
    expect(
      same([planned('7', 'Budget 2028')], [item('6', 'Lokaler i Alby')], [planned('6', 'Kontoret')], called),
    ).toEqual(['was-6']);
    // What stands under the heading now goes first.
    const other = { ...planned('9', 'Lokaler i Alby'), id: 'other' };
    expect(same([...stands, other], [item('6', 'Lokaler i Alby')], [], called)).toEqual(['other']);
  });

  it('what has been taken off is itself when it is back, under its heading before anything that is like it', () => {
    const gone = [planned('7', 'Sommarens bemanning'), planned('8', 'Tvist med Byggbolaget')];
    const stands = [planned('5', 'Tvist med Byggbolaget AB')];
    const agenda = [item('7', 'Sommarens bemanning på kansliet'), item('8', 'Tvist med Byggbolaget')];
    expect(same(stands, agenda, gone)).toEqual(['was-7', 'was-8']);
    expect(same(stands, [item('9', 'Tvist med Byggbolaget AB, dom')], gone)).toEqual(['was-5']);
  });
});

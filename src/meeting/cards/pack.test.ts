import { expect, it } from 'vitest';
import type { PlannedItem } from '../domain/agenda/item.ts';
import { packOf, wholePack } from './pack.ts';

const item = (number: string, heading: string, internal: boolean): PlannedItem => ({
  id: number,
  background: '',
  papers: [],
  standard: null,
  number,
  heading,
  presenter: null,
  attachments: [],
  proposals: [],
  amounts: [],
  internal,
});

it('those who get a kallelse are told which of its ärenden are kept from the channel', () => {
  const agenda = [item('4', 'Lokaler', false), item('5', 'Tvisten med Granbo', true)];
  for (const pack of [packOf({ agenda }), wholePack({ agenda })])
    expect(pack).toEqual(['4 Lokaler.', '5 Tvisten med Granbo (intern).']);
});

import { expect, it } from 'vitest';
import { agendaItem } from '../../../test/support/meetings.ts';
import { packOf, wholePack } from './pack.ts';

it('those who get a kallelse are told which of its ärenden are kept from the channel', () => {
  const agenda = [agendaItem('4', 'Lokaler'), agendaItem('5', 'Tvisten med Granbo', { internal: true })];
  for (const pack of [packOf({ agenda }), wholePack({ agenda })])
    expect(pack).toEqual(['4 Lokaler.', '5 Tvisten med Granbo (intern).']);
});

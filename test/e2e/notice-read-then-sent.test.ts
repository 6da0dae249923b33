import { afterAll, beforeAll, expect, it } from 'vitest';
import { data, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let { press, said, made, file, close } = {} as PreparingWorld;

beforeAll(async () => {
  ({ press, said, made, file, close } = await preparingWorld());
  const march = await made('2026-03-30');
  const add = data(await press('maja', 'meeting.item-add-form', { meetingId: march }), 'meeting.item-add');
  await press('maja', 'meeting.item-add', { ...add, heading: 'Hyran' });
});
afterAll(() => close());

it('"skicka den", right after a kallelse was read in and saved, is of that one', async () => {
  const lines = [
    'Samordningsförbundet Norrskog',
    'Kallelse till sammanträde',
    'Sammanträdesdatum: onsdag 22 april 2026 kl. 13.00–16.00, Stadshuset',
    'Dagordning',
    '1. Mötets öppnande',
    '2. Delårsrapport',
    '3. Mötets avslutande',
  ];
  const path = `/${encodeURIComponent(lines.join('|'))}.md`;
  const shown = await said('maja', 'kallelse', [file('kallelse.md', path)]);
  const draftId = /"draftId":"([^"]+)"/u.exec(shown)?.[1];
  const receipt = await press('maja', 'record.confirm', { draftId });
  expect(receipt.text).toContain('Sparat: 1 dokument');
  for (const text of ['kan du skicka den på en gång', 'skicka ut den nu']) {
    expect(await said('maja', text), text).toContain('mötet onsdag 22 april');
  }
});

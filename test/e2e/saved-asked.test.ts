import { afterAll, beforeAll, expect, it } from 'vitest';
import { data, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let { press, said, made, items, close } = {} as PreparingWorld;
const MARCH = 'meeting/norrskog/2026-03-30';

beforeAll(async () => {
  ({ press, said, made, items, close } = await preparingWorld());
  await made('2026-03-30');
});
afterAll(() => close());

it('whether it was saved is told as it is on record, and a card that was not pressed has changed nothing', async () => {
  await said('maja', 'lägg till en punkt om bilar i Norrskog på mötet 30 mars');
  for (const text of ['gick det igenom?', 'blev det sparat?']) {
    const told = await said('maja', text);
    expect(told, text).not.toContain('Bilar');
    expect(told, text).toContain('har inte ändrat något');
  }
  expect(await items(MARCH)).toEqual([]);
  const add = data(await press('maja', 'meeting.item-add-form', { meetingId: MARCH }), 'meeting.item-add');
  await press('maja', 'meeting.item-add', { ...add, heading: 'Bilar' });
  for (const text of ['gick det igenom?', 'vad ändrade jag nyss?', 'vad gjorde jag senast?']) {
    const told = await said('maja', text);
    expect(told, text).toContain('mötet måndag 30 mars');
    expect(told, text).toContain('ärendet ”Bilar” lades till');
  }
});

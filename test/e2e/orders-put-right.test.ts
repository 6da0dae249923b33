import { afterAll, beforeAll, expect, it } from 'vitest';
import { data, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let { press, said, made, items, close } = {} as PreparingWorld;
const MARCH = 'meeting/norrskog/2026-03-30';

beforeAll(async () => {
  ({ press, said, made, items, close } = await preparingWorld());
  for (const date of ['2026-03-30', '2026-04-22']) await made(date);
});
afterAll(() => close());

it('what a cancelled meeting had is carried from none where none is cancelled', async () => {
  for (const text of [
    'ta med ärendena från det inställda mötet i Norrskog till 30 mars',
    'lägg över punkterna från mötet som ställdes in till 22 april',
  ]) {
    expect(await said('maja', text), text).toContain('Inget möte är inställt');
  }
});

it('an order is put right by its day, by how many ärenden it is, and stopped, before its card is pressed', async () => {
  expect(await said('maja', 'lägg till en punkt om bilar i Norrskog på mötet 30 mars')).toContain(
    'Nytt ärende måndag 30 mars',
  );
  expect(await said('maja', 'nej 22 april menade jag')).toMatch(/Nytt ärende onsdag 22 april[\s\S]*Bilar/);
  expect(await said('maja', 'ställ in mötet 22 april i Norrskog')).toContain(
    'Ställa in mötet onsdag 22 april',
  );
  expect(await said('maja', 'nej jag menade mötet i mars')).toContain('Ställa in mötet måndag 30 mars');
  await said('maja', 'lägg till en punkt om taxor och hyra i Norrskog på mötet 30 mars');
  expect(await said('maja', 'nej två separata punkter menade jag')).toMatch(
    /Lägga till 2 ärenden[\s\S]*Taxor[\s\S]*Hyra/,
  );
  expect(await said('maja', 'avbryt')).not.toContain('nabbfråga');
  expect(await said('maja', 'avbryt')).toContain('Det finns inget att avbryta');
  expect(await items(MARCH)).toEqual([]);
});

it('what has been added goes to the day that is put right', async () => {
  await said('maja', 'lägg till en punkt om båtar i Norrskog på mötet 30 mars');
  const add = data(await press('maja', 'meeting.item-add-form', { meetingId: MARCH }), 'meeting.item-add');
  await press('maja', 'meeting.item-add', { ...add, heading: 'Båtar' });
  const moved = await said('maja', 'nej vänta, till 22 april skulle det');
  expect(moved).toMatch(/onsdag 22 april[\s\S]*Båtar/);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { button, data, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let { press, said, made, close } = {} as PreparingWorld;
const MARCH = 'meeting/norrskog/2026-03-30';

beforeAll(async () => {
  ({ press, said, made, close } = await preparingWorld());
  for (const date of ['2026-03-30', '2026-04-22']) await made(date);
});
afterAll(() => close());

it('what remains before a meeting to which nobody is called is told by whoever prepares it', async () => {
  const asked = await said('maja', 'vad återstår inför aprilmötet i Norrskog?');
  expect(asked).toMatch(/Kallelsen till onsdag 22.april[^"]*är inte skickad/);
  expect(asked).toContain('Dagordningen har inga egna ärenden än.');
  expect(asked).toMatch(/Kallelsen ska gå ut senast 15.april/);
  expect(await said('maja', 'vad saknas inför mötet 30 mars i Norrskog?')).toMatch(
    /Kallelsen till måndag 30.mars/,
  );
  expect(await said('karim', 'vad saknas inför mötet 30 mars?')).not.toContain('Kallelsen ska gå ut');
});

it('one more ärende is added after one, also where only what it is about is said', async () => {
  await said('maja', 'lägg till en punkt om hyresavtalet i Norrskog på mötet 30 mars');
  const add = data(await press('maja', 'meeting.item-add-form', { meetingId: MARCH }), 'meeting.item-add');
  await press('maja', 'meeting.item-add', { ...add, heading: 'Hyresavtalet' });
  for (const text of ['och så en om bemanningen', 'sen en punkt om bemanningen']) {
    expect(await said('maja', text), text).toMatch(/Nytt ärende måndag 30.mars[\s\S]*"Bemanningen"/);
  }
});

it('an item is given its förslag and who presents it by its name, and the day in it is put right', async () => {
  const form = await said('maja', 'förslag på punkten hyresavtalet: att förlänga avtalet till 1 juli');
  expect(form).toMatch(/Ändra punkt \d+, Hyresavtalet/);
  const save = button(form, 'meeting.item-save');
  await press('maja', 'meeting.item-save', {
    ...save,
    heading: 'Hyresavtalet',
    proposals: 'att förlänga avtalet till 1 juli',
  });
  const again = await said('maja', 'nej förlåt, till 1 oktober');
  expect(again).toContain('att förlänga avtalet till 1 oktober');
  expect(again).toMatch(/Ändra punkt \d+, Hyresavtalet/);
  expect(await said('maja', 'hyresavtalet föredras av Eva')).toMatch(/föredragande blir Eva Lind/);
});

it('what is taken off to be taken up another time is moved there', async () => {
  const moved = await said('maja', 'stryk hyresavtalet, vi tar det i april istället');
  expect(moved).toMatch(/22.april/);
  expect(moved).not.toContain('Ta bort punkten');
});

it('what else is told of a new meeting is no part of its place, and that the agenda does not come along is said', async () => {
  const form = await said('maja', 'nytt möte i Norrskog 13 maj 13-16 Folkets hus, samma dagordning');
  expect(form).toContain('"Folkets hus"');
  expect(form).toContain('Dagordningen följer inte med till det nya mötet.');
});

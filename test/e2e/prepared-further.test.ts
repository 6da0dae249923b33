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
  expect(await said('maja', 'är allt klart för utskick i Norrskog?')).toContain('är inte skickad');
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
  expect(await said('maja', 'Karim ska dra hyran')).toMatch(/föredragande blir Karim Nasser/);
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

it('an item is put before another by their names alone, and left where it is before that is pressed', async () => {
  const add = data(await press('maja', 'meeting.item-add-form', { meetingId: MARCH }), 'meeting.item-add');
  await press('maja', 'meeting.item-add', { ...add, heading: 'Brandskydd' });
  expect(await said('maja', 'brandskyddet före hyresavtalet')).toMatch(
    /Flytta punkt \d+ Brandskydd så att den kommer före punkt \d+ Hyresavtalet\?/,
  );
  expect(await said('maja', 'nä lämna kvar den')).toContain('Då låter jag bli');
  expect(await said('karim', 'brandskyddet före hyresavtalet')).not.toContain('Flytta punkt');
});

it('an amount just proposed is put right', async () => {
  const form = await said('maja', 'förslag brandskydd: att köpa larm för högst 15 000 kr');
  expect(form).toMatch(/Ändra punkt \d+, Brandskydd/);
  await press('maja', 'meeting.item-save', {
    ...button(form, 'meeting.item-save'),
    heading: 'Brandskydd',
    proposals: 'att köpa larm för högst 15 000 kr',
  });
  expect(await said('maja', 'nej max 18 000 ska det stå')).toContain('att köpa larm för högst 18 000 kr');
});

it('what another has wished is a new ärende with whose wish it is', async () => {
  const form = await said('maja', 'karim ringde och vill ha upp parkeringen, lägg den på aprilmötet');
  expect(form).toMatch(/Nytt ärende onsdag 22.april/);
  expect(form).toContain('"Parkeringen"');
  expect(form).toContain('Från Karim.');
});

it('a meeting by its month is moved to another day of it, with why', async () => {
  const form = await said('maja', 'aprilmötet får bli den 29:e istället, den 22:a är Eva på konferens');
  expect(form).toMatch(/Ändra mötet onsdag 22.april/);
  expect(form).toContain('"2026-04-29"');
  expect(form).toContain('Den 22:a är Eva på konferens');
});

it('the place of one month of a plan is another than that of all', async () => {
  const plan = await said(
    'maja',
    'Norrskog: vårens möten: 18/2 kl 9-12, 20/5 kl 9-12, 17/6 kl 9-15 alla i Kulturhuset utom juni som är på Gården',
  );
  expect(plan).toMatch(/20.maj(?: 2026)? kl..09.00–12.00, Kulturhuset/);
  expect(plan).toMatch(/17.juni(?: 2026)? kl..09.00–15.00, Gården/);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { button, data, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let { press, said, made, close } = {} as PreparingWorld;

beforeAll(async () => {
  ({ press, said, made, close } = await preparingWorld());
  await made('2026-03-30');
  await said('maja', 'när är nästa möte i Norrskog?');
});
afterAll(() => close());

it.each([
  'vi ses 11 februari, 15 april och 10 juni kl 13-16 i Folkets hus',
  '11 februari, 15 april, 10 juni. alla 13-16 i Folkets hus',
  'lägg in våren i Folkets hus: 11/2 kl 13-16, 15/4 kl 13-16, 10/6 kl 13-16',
  '11/2, 15/4, 3/6 kl 13-16 i Folkets hus, nej 10/6 menar jag',
])('%s: a plan, with the hours and the place of each', async (text) => {
  const plan = await said('maja', `Norrskog: ${text}`);
  for (const day of ['onsdag 11.februari', 'onsdag 15.april', 'onsdag 10.juni'])
    expect(plan).toMatch(new RegExp(`${day}(?: 2026)? kl..13.00–16.00, Folkets hus`));
  expect(plan).not.toMatch(/3.juni/);
});

it('a row of days in everyday words is a plan and asks nobody', async () => {
  for (const text of [
    'och så Norrskog: ons 11/2, ons 15/4 o ons 10/6 kl 13 till 16 folkets hus',
    'Norrskogs möten: ons 11/2 kl 13-16, ons 15/4 kl 13-16, ons 10/6 kl 13-16',
  ]) {
    const plan = await said('maja', text);
    expect(plan, text).toContain('Lägga in 3 möten i planen?');
    for (const day of ['11.februari', '15.april', '10.juni'])
      expect(plan, text).toMatch(new RegExp(`onsdag ${day}(?: 2026)? kl..13.00–16.00`));
  }
});

it('a row of days and no word more is a plan of whoever prepares, and a question where a day has its meeting', async () => {
  expect(await said('maja', 'Norrskog: 11/2, 15/4, 10/6')).toContain('Lägga in 3 möten i planen?');
  expect(await said('maja', 'Norrskog: 11/2, 30/3')).not.toContain('i planen?');
  expect(await said('karim', '11/2, 15/4, 10/6')).not.toContain('i planen?');
});

it('after a meeting has been laid in another is as that one, and it is put right by its day', async () => {
  const form = await said('maja', 'nytt möte i Norrskog 9 april 13-15 på Biblioteket');
  await press('maja', 'meeting.create', {
    ...button(form, 'meeting.create-preview'),
    date: '2026-04-09',
    start: '13:00',
    end: '15:00',
    place: 'Biblioteket',
  });
  const same = await said('maja', 'samma tid 23 april');
  expect(same).toContain('"2026-04-23"');
  expect(same).toContain('"Biblioteket"');
  await said('maja', 'nytt möte i Norrskog 9 april 13-15 på Biblioteket');
  await press('maja', 'meeting.create', {
    ...button(form, 'meeting.create-preview'),
    date: '2026-04-09',
    start: '13:00',
    end: '15:00',
    place: 'Biblioteket',
  });
  const moved = await said('maja', 'den 22:a i stället');
  expect(moved).toMatch(/Ändra mötet torsdag 9.april/);
  expect(moved).toContain('"2026-04-22"');
});

it('a reminder on a day that is chosen is told not to be, and when those who have not answered are reminded', async () => {
  const told = await said('maja', 'skicka en påminnelse i Norrskog på fredag');
  expect(told).toContain('Jag lägger inte in någon påminnelse på en dag du väljer.');
  expect(told).toMatch(/måndag 30.mars[^"]*är inte skickad än/);
});

it('what was shown to all by mistake is to be hidden', async () => {
  const meetingId = 'meeting/norrskog/2026-03-30';
  const add = data(await press('maja', 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
  await press('maja', 'meeting.item-add', { ...add, heading: 'Fyren' });
  const form = await said('maja', 'oj jag råkade visa Fyren för alla, fixa');
  expect(form).toContain('punkten blir intern');
});

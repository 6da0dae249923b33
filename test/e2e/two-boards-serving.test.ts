import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadMeeting } from '../../src/meeting/index.ts';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, noticeTalk } from './support/notice-talk.ts';
import { officeOfOther, onTwoBoards, twoBoards } from './support/two-boards.ts';

const { karim, sofia, maja } = people;

let world: World;
const { hears, says, importNotice } = noticeTalk(() => world);
const { has, answers } = onTwoBoards(() => world);

/** Sofia is asked to serve for Karim on both boards. */
beforeEach(async () => {
  world = await twoBoards();
  await importNotice('first', AGENDA);
  await has('kustlandet', '2025-12-18', true);
  for (const who of [karim, sofia, maja]) await world.write(who, 'hej');
  await says(karim, 'jag har förhinder i Norrskog');
  await says(karim, 'jag har förhinder i Kustlandet');
  await hears(sofia, /Kan du tjänstgöra för Karim Nasser torsdag 11/);
  await hears(sofia, /Kan du tjänstgöra för Karim Nasser torsdag 18/);
});
afterEach(() => world.close());

async function calls(): Promise<string[]> {
  const found: string[] = [];
  for (const id of ['norrskog/2025-12-11', 'kustlandet/2025-12-18']) {
    const state = (await loadMeeting(world.store, `meeting/${id}`))?.state;
    if (!state || state.status === 'NONE') continue;
    const hers = state.attendance.calls.filter(({ person }) => person.name === 'Sofia Berg');
    found.push(`${id.split('/')[0]} ${hers.map(({ status }) => status).join()}`);
  }
  return found;
}

it.each([
  'ja i Norrskog, nej i Kustlandet',
  'Norrskog ja, Kustlandet nej',
  'ja till Norrskog men nej till Kustlandet',
])('%j is of serving on each, and no förhinder to a meeting', async (text) => {
  await says(sofia, text);
  await expect.poll(calls).toEqual(['norrskog ACCEPTED', 'kustlandet DECLINED']);
  expect(await answers('Sofia Berg')).not.toContain('kustlandet 2025-12-18 ABSENT');
});

it('a "nej" by one who serves there is asked about, and no förhinder', async () => {
  await says(sofia, 'ja i Kustlandet');
  const told = await says(sofia, 'ja i Norrskog, nej i Kustlandet');
  expect(told).toMatch(/Tjänstgöra för Karim Nasser torsdag 18|Du tjänstgör för Karim Nasser/);
  expect((await calls())[0]).toBe('norrskog ACCEPTED');
  expect(await answers('Sofia Berg')).not.toContain('kustlandet 2025-12-18 ABSENT');
});

it('what says that she comes, or has förhinder, is of the meeting', async () => {
  await says(sofia, 'ja i Norrskog, har förhinder i Kustlandet');
  await expect.poll(() => answers('Sofia Berg')).toContain('kustlandet 2025-12-18 ABSENT');
});

it('"jag tar det" by one who is of the kansli on the other board is of the one that asks her', async () => {
  await world.close();
  world = await officeOfOther();
  await importNotice('first', AGENDA);
  await has('kustlandet', '2025-12-18', true);
  for (const who of [karim, sofia, maja]) await world.write(who, 'hej');
  await says(karim, 'jag har förhinder i Kustlandet');
  await hears(sofia, /Kan du tjänstgöra för Karim Nasser torsdag 18/);
  expect(await says(sofia, 'jag tar det')).toContain('Du tjänstgör för Karim Nasser torsdag 18');
});

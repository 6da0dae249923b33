import { afterEach, expect, it } from 'vitest';
import { people, type World } from './support/circulation-world.ts';
import { noticeTalk } from './support/notice-talk.ts';
import { dates } from './support/poll-talk.ts';
import { onTwoBoards, twoBoards } from './support/two-boards.ts';

const { eva, maja } = people;

let world: World;
afterEach(() => world.close());

const { says } = noticeTalk(() => world);
const { has, answers } = onTwoBoards(() => world);

/** Norrskog is called to Thursday 11 and Friday 12 December; it is Monday the 1st. */
async function thursdayAndFriday(): Promise<void> {
  world = await twoBoards();
  await has('norrskog', '2025-12-11', true);
  await has('norrskog', '2025-12-12', true);
}

it.each([
  'fredagen passar men inte torsdagen',
  'kan på fredag men inte torsdag',
  'fredag 12 december kan jag, torsdag 11 december är jag borta',
  'kommer den 12 men inte den 11',
])('of two days each is what its own words say: %j', async (text) => {
  await thursdayAndFriday();
  const asked = await says(eva, text);
  expect(asked).toContain('Kommer fredag 12 december');
  expect(asked).toContain('Förhinder torsdag 11 december');
  expect(asked).not.toContain('Inget möte är inlagt');
  expect(await answers('Eva Lind')).toEqual([]);
});

it('"fredagen" is the Friday on which the board meets, and not the nearest where none does', async () => {
  await thursdayAndFriday();
  expect(await says(eva, 'fredagen går bra')).toContain('Du är anmäld till mötet fredag 12 december');
  expect(await says(maja, 'är vi beslutsföra på torsdagen?')).toMatch(/[Tt]orsdag 11 december/);
  expect(await says(eva, 'kan jag på fredag 5 december?')).not.toContain('12 december');
});

it('a bare weekday may be of the nearest as well: of her own coming it is asked about the next meeting on such a day', async () => {
  await thursdayAndFriday();
  for (const text of ['kan inte fredag', 'jag kommer på fredag', 'förhinder fredag']) {
    expect(await says(eva, text), text).toContain('Kommer du till mötet fredag 12 december');
  }
  expect(await answers('Eva Lind')).toEqual([]);
  expect(await says(eva, 'nej')).toContain('Ditt förhinder är registrerat: mötet fredag 12 december');
  expect(await says(eva, 'kan inte fredag 5 december')).toContain('Inget möte är inlagt fredag 5 december');
});

it('where a snabbfråga asks of days, "fredagen" is no answer to a kallelse', async () => {
  await thursdayAndFriday();
  await world.press(maja, 'poll.open-dates', dates({ times: 'tors 18 eller fre 19 dec kl 9–12' }));
  const asked = await says(eva, 'fredagen passar men inte torsdagen');
  expect(asked).toContain('När kan du?');
  expect(await answers('Eva Lind')).toEqual([]);
});

import { afterEach, expect, it } from 'vitest';
import { people, type World } from './support/circulation-world.ts';
import { noticeTalk } from './support/notice-talk.ts';
import { dates } from './support/poll-talk.ts';
import { onTwoBoards, twoBoards } from './support/two-boards.ts';

const { eva, karim, maja } = people;

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
  const none = await says(eva, 'kan inte fredag 5 december');
  expect(none).toContain('Inget möte är inlagt fredag 5 december');
  expect(none).toContain('Inget nytt är registrerat.');
  // When she will answer, or when something else is, is no day of the meeting.
  for (const text of ['kan inte svara förrän på måndag', 'kan visst ändå, festen blev flyttad till söndag']) {
    const told = await says(eva, text);
    expect(told, text).not.toContain('Inget möte är inlagt');
    expect(told, text).toMatch(/inget (?:nytt )?är registrerat/iu);
  }
});

it('where a snabbfråga asks of days, "fredagen" is no answer to a kallelse', async () => {
  await thursdayAndFriday();
  await world.press(maja, 'poll.open-dates', dates({ times: 'tors 18 eller fre 19 dec kl 9–12' }));
  const asked = await says(eva, 'fredagen passar men inte torsdagen');
  expect(asked).toContain('När kan du?');
  expect(await answers('Eva Lind')).toEqual([]);
});

it('where a snabbfråga of days was put last, a coming or a no that names none of them is asked about', async () => {
  await thursdayAndFriday();
  await world.press(maja, 'poll.open-dates', dates({ times: 'tors 18 eller fre 19 dec kl 9–12' }));
  for (const text of ['jag kommer', 'kommer', 'kan inte', 'förhinder']) {
    expect(await says(eva, text), text).toMatch(/Inget är registrerat[\s\S]*Snabbfråga: När kan du/);
  }
  expect(await answers('Eva Lind')).toEqual([]);
  const both = await says(eva, 'torsdag funkar, och jag kommer den 12 december');
  expect(both).toMatch(/Torsdag 18 december/);
  expect(await answers('Eva Lind')).toEqual(['norrskog 2025-12-12 COMING']);
});

it('a number alone is the next such day, and no meeting far off that has called nobody', async () => {
  await thursdayAndFriday();
  await has('norrskog', '2026-03-13', false);
  for (const text of [
    'jag kommer den 13e',
    'kan inte den 13:e',
    'kommer torsdag den 13e',
    'förhinder den 13',
  ]) {
    const asked = await says(eva, text);
    expect(asked, text).toContain('Inget möte är inlagt lördag 13 december');
    expect(asked, text).not.toContain('Inget möte är inlagt torsdag');
  }
  expect(await answers('Eva Lind')).toEqual([]);
  expect(await says(eva, 'jag kommer den 12e')).toContain('Du är anmäld till mötet fredag 12 december');
  // Nor one that has been.
  await has('norrskog', '2025-11-20', true);
  expect(await says(eva, 'kan inte den 20e')).toContain('Inget möte är inlagt lördag 20 december');
  await has('norrskog', '2026-02-10', true);
  expect(await says(eva, 'kan inte den 10e')).toContain('förhinder är registrerat: mötet tisdag 10 februari');
});

it('a weekday that is not the day’s own, and on which her other board meets: she is asked which', async () => {
  world = await twoBoards();
  await has('norrskog', '2025-12-11', true);
  await has('kustlandet', '2025-12-12', true);
  for (const text of [
    'kommer på torsdag den 12e',
    'kan inte torsdag den 12 december',
    'förhinder fredag den 11',
  ])
    expect(await says(karim, text), text).toContain('I vilken styrelse?');
  expect(await answers('Karim Nasser')).toEqual([]);
  expect(await says(karim, 'kommer torsdag den 11 december')).toContain('Du är anmäld');
});

it('"ok då kommer jag inte" is no question', async () => {
  await thursdayAndFriday();
  for (const text of ['ok då kommer jag inte den 11 december', 'okej då deltar jag inte den 11 december'])
    expect(await says(eva, text), text).toMatch(
      /förhinder är registrerat|förhinder är redan|anmält förhinder/i,
    );
});

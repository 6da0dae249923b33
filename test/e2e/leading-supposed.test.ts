import { afterEach, beforeEach, expect, it } from 'vitest';
import { calledWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, lars, maja } = people;
let world: World;
const { says, meeting } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

const BOARD_CHOOSES = /väljer styrelsen bland ledamöterna vem som leder mötet \(FinsamL 17 §\)/;

it('who leads if both of the presidium do not come is answered as it is supposed, and nothing is recorded', async () => {
  for (const [who, text, out] of [
    [karim, 'vem leder mötet om jag och eva inte kan?', 'Har Eva Lind och du förhinder'],
    [eva, 'vem leder mötet om jag och karim blir sjuka', 'Har du och Karim Nasser förhinder'],
    [maja, 'vem leder mötet om varken Eva eller Karim kommer?', 'Har Eva Lind och Karim Nasser förhinder'],
    [maja, 'vem leder mötet om både ordföranden och vice ordföranden är sjuka?', 'Har Eva Lind och Karim'],
    [karim, 'vem håller i klubban om varken jag eller ordföranden kommer', 'Har Eva Lind och du'],
    [lars, 'vem leder mötet om ingen av dem kan?', 'Har Eva Lind och Karim'],
  ] as const) {
    const told = await says(who, text);
    expect(told, text).toMatch(BOARD_CHOOSES);
    expect(told, text).toContain(out);
  }
  expect(await says(maja, 'vem leder om karim inte kan?')).toContain('leder Eva Lind mötet som ordförande');
  expect((await meeting()).state.attendance.answers).toEqual([]);
});

it('who leads is of the meeting as soon as the chair has förhinder, also where no meeting is named', async () => {
  for (const text of ['vem leder i norrskog', 'vem leder?']) {
    expect(await says(lars, text), text).toContain('Eva Lind (Granby kommun) är ordförande');
  }
  await world.press(eva, 'rsvp.decline', MEETING);
  await Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
  for (const text of ['vem leder i norrskog', 'vem leder?', 'vem leder nu']) {
    expect(await says(lars, text), text).toMatch(/^Karim Nasser leder mötet torsdag 11 december/);
  }
  expect(await says(lars, 'vem leder mötet om karim också får förhinder?')).toMatch(BOARD_CHOOSES);
  expect(await says(lars, 'vem är ordförande i norrskog?')).toContain(
    'Eva Lind (Granby kommun) är ordförande',
  );
});

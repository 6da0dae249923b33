import { afterEach, beforeEach, expect, it } from 'vitest';
import { calledWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { noticeTalk } from './support/notice-talk.ts';

const { maja, karim } = people;
let world: World;
const { says } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

it('after an answer told for somebody, those who come are all of them, and who goes in is for that one', async () => {
  await says(karim, 'jag har förhinder');
  await says(maja, 'Karim ringde, han kommer inte');
  for (const text of ['vilka kommer', 'vilka kommer inte'])
    expect(await says(maja, text), text).toMatch(/ledamotsplats\p{L}* är fyll/u);
  await says(maja, 'Karim ringde, han kommer inte');
  expect(await says(maja, 'vem går in då')).toContain('Karim Nasser har förhinder');
  expect(await says(maja, 'vem ersätter Karim nu')).toContain('Karim Nasser har förhinder');
});

it('who was not reached is of the kallelse, and no list of answers', async () => {
  const told = await says(maja, 'vilka nådde vi inte');
  expect(told).not.toContain('ledamotsplats');
  expect(told).toMatch(/kallelse/iu);
});

it('whoever is asked what she is to be at the meeting, who is chair now and whether it is moved, tells what is so', async () => {
  expect(await says(maja, 'vem blir ordförande nu')).toContain('är ordförande i');
  await says(people.eva, 'jag har förhinder');
  expect(await says(maja, 'vem blir ordförande nu')).toMatch(/leder mötet/u);
  expect(await says(karim, 'flyttades mötet')).toContain('är inte flyttat');
  for (const text of ['vems röst har jag då', 'får jag sitta med ändå'])
    expect(await says(people.sofia, text), text).toContain('ersättare för');
});

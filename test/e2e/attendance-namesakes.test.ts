import { afterEach, beforeEach, expect, it } from 'vitest';
import { BOARD, calledWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { noticeTalk } from './support/notice-talk.ts';

const { maja, eva } = people;
let world: World;
const { says, meeting } = noticeTalk(() => world);

beforeEach(async () => {
  const [first, ...seats] = BOARD.seats;
  const other = { organisation: 'Granby kommun', ledamot: { name: 'Anna Sundin' }, ersattare: [] };
  world = await calledWorld({ ...BOARD, seats: [first, ...seats, other] });
});
afterEach(() => world.close());

it('of two with the same first name the kansli is asked which, and an initial tells', async () => {
  const asked = await says(maja, 'anna kommer inte, hon ringde');
  expect(asked).toContain('Vem menar du, Anna Hed eller Anna Sundin?');
  expect(asked).toContain('Mötet torsdag 11 december');
  const one = await says(maja, 'anna h har fått förhinder');
  expect(one).toContain('Anna Hed');
  expect(one).not.toContain('Sundin');
  expect((await meeting()).state.attendance.answers).toEqual([]);
});

it('of two with the same first name it is asked whose part a protokoll is to tell, and her last name answers', async () => {
  for (const text of ['var anna med förra gången', 'vad röstade Anna på §12', 'har Anna varit jävig'])
    expect(await says(eva, text), text).toContain('Menar du Anna Hed eller Anna Sundin?');
  await says(eva, 'var anna med förra gången');
  const told = await says(eva, 'sundin menar jag');
  expect(told).not.toMatch(/Menar du|Det förstod jag inte|svarar på frågor om/);
  expect(await says(eva, 'var Anna Hed med förra gången')).not.toContain('Menar du');
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { anna, calledWorld, petra } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { noticeTalk } from './support/notice-talk.ts';

const { eva, karim, maja, lars } = people;

let world: World;
const { says, meeting } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

const answers = async () => (await meeting()).state.attendance.answers;

it.each([
  'nja, Sofia får ta det',
  'får bli Sofia den här gången',
  'Sofia tar den här gången',
  'Petra får hoppa in',
  'det blir Petra denna gång',
  'låt Sofia gå in',
  'Sofia går in',
])('%j by a ledamot whom she may serve for is asked about as her own förhinder', async (text) => {
  const asked = await says(karim, text);
  expect(asked).toMatch(/Kommer du till mötet[\s\S]*Vem som tjänstgör går inte att välja/);
  expect(asked).toMatch(/Jag har förhinder[\s\S]*Jag kommer/);
  expect(asked).not.toContain('registrerar bara kansliet');
  expect(await answers()).toEqual([]);
});

it.each([
  [karim, 'nä det går inte på torsdag, får skicka Sofia'],
  [karim, 'nej det funkar inte, Sofia får gå'],
  [karim, 'det går inte på torsdag, får skicka Petra'],
  [lars, 'torsdag passar inte för mig, skickar Sofia'],
] as const)('%j: "%s" is asked about as her own förhinder, whoever is to go', async (who, text) => {
  const asked = await says(who, text);
  expect(asked).toMatch(/Kommer du till mötet[\s\S]*Vem som tjänstgör går inte att välja/);
  expect(asked).toMatch(/Jag har förhinder[\s\S]*Jag kommer/);
  expect(asked).not.toContain('registrerar bara kansliet');
  expect(await answers()).toEqual([]);
});

it('who registers the answer of another is told, and one’s own is asked about where it is spoken of', async () => {
  for (const [who, text] of [
    [lars, 'hörde att Anna inte kan, då kommer jag inte heller'],
    [eva, 'vet att Anna inte kommer så jag kommer inte'],
  ] as const) {
    const asked = await says(who, text);
    expect(asked, text).toMatch(/Kommer du till mötet[\s\S]*Anna Hed[\s\S]*registrerar bara kansliet/);
  }
  for (const [who, text] of [
    [lars, 'Anna kommer inte'],
    [anna, 'Sofia får ta det'],
    [karim, 'Sofia kommer inte'],
    [karim, 'Petra kommer'],
    [petra, 'Sofia får ta det'],
  ] as const) {
    expect(await says(who, text), text).not.toContain('Kommer du till mötet');
  }
  expect(await answers()).toEqual([]);
  expect(await says(maja, 'Sofia får ta det')).not.toContain('Kommer du till mötet');
});

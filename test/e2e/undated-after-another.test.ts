import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Instant, later, MINUTE } from '../../src/kernel/index.ts';
import { people, type World } from './support/circulation-world.ts';
import { noticeTalk } from './support/notice-talk.ts';
import { onTwoBoards, twoBoards } from './support/two-boards.ts';

const { lars, maja } = people;
const [FIRST, SECOND] = ['2025-12-11', '2025-12-18'] as const;

let world: World;
const { says } = noticeTalk(() => world);
const { has, answers } = onTwoBoards(() => world);
const isCalled = true;

beforeEach(async () => {
  world = await twoBoards();
  for (const who of [lars, maja]) await world.write(who, 'hej');
});
afterEach(() => world.close());

/** Says it some minutes after what was said before. */
async function then(text: string): Promise<string> {
  world.clock.set(later(world.clock.now(), 5 * MINUTE) as Instant);
  return says(lars, text);
}

const WHICH =
  /Vilka möten gäller det[\s\S]*Inget är registrerat[\s\S]*Förhinder torsdag 11 december\nFörhinder torsdag 18 december/;
const NO = ['jag kan tyvärr inte komma', 'jag har förhinder', 'kan inte'];

it('an answer without a day, after one of a meeting that nobody is called to yet: which is asked, and nothing is recorded', async () => {
  await has('norrskog', FIRST, !isCalled);
  await has('norrskog', SECOND, isCalled);
  expect(await then('jag kommer den 11 december')).toContain('Du är anmäld till mötet torsdag 11 december');
  for (const words of NO) expect(await then(words), words).toMatch(WHICH);
  expect(await answers('Lars Ek')).toEqual(['norrskog 2025-12-11 COMING']);
});

it('in whatever words, it is of the meeting that she was asked about last, and not of the nearest whose kallelse was read in', async () => {
  await has('norrskog', FIRST, isCalled);
  await has('norrskog', SECOND, isCalled);
  expect(await then('kommer nog den 18')).toContain('Kommer du till mötet torsdag 18 december');
  await then('vem är ordförande?');
  expect(await then('jag kan tyvärr inte komma')).toContain(
    'Ditt förhinder är registrerat: mötet torsdag 18 december',
  );
  expect(await answers('Lars Ek')).toEqual(['norrskog 2025-12-18 ABSENT']);
});

it('where another meeting has been spoken of since the question, which of them is asked', async () => {
  await has('norrskog', FIRST, isCalled);
  await has('norrskog', SECOND, isCalled);
  await then('kommer nog den 18');
  await then('när börjar mötet den 11 december?');
  expect(await then('jag kan tyvärr inte komma')).toMatch(WHICH);
  expect(await answers('Lars Ek')).toEqual([]);
});

it('after jäv or a proposal for a later meeting, in the message before or the same: which is asked', async () => {
  await has('norrskog', FIRST, isCalled);
  await has('norrskog', SECOND, isCalled);
  for (const before of [
    'jag är jävig i punkt 2 den 18 december',
    'jag vill ta upp parkeringen den 18 december',
  ]) {
    await then(before);
    expect(await then('jag har förhinder'), before).toMatch(WHICH);
  }
  expect(await then('jäv i punkt 2 den 18 december och jag kommer inte')).toMatch(WHICH);
  expect(await answers('Lars Ek')).toEqual([]);
});

it('of the nearest with a kallelse where nothing else was spoken of', async () => {
  await has('norrskog', FIRST, isCalled);
  await has('norrskog', SECOND, isCalled);
  expect(await then('jag har förhinder')).toContain('mötet torsdag 11 december');
  expect(await answers('Lars Ek')).toEqual(['norrskog 2025-12-11 ABSENT']);
});

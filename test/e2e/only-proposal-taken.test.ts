import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ThreeItems, threeItems } from './support/preparing-world.ts';

let world = {} as ThreeItems;
beforeEach(async () => {
  world = await threeItems();
});
afterEach(() => world.close());

/** Left to the kansli, who has been told of it. */
async function propose(id: string, heading: string): Promise<void> {
  const { meetingId, press, told } = world;
  await press('lars', 'meeting.propose', { meetingId, proposalId: id, heading, background: '' });
  await told('maja');
}

it.each(['lägg den efter punkt 2', 'ta upp den sist', 'lägg in förslaget efter punkt 1'])(
  'with one that waits, and nothing at hand, it is that one that is taken up: %s',
  async (text) => {
    await propose('one', 'Lokalerna');
    const card = await world.said('maja', text);
    expect(card).toContain('Ta upp ärendet från Lars Ek');
    expect(card).toContain('Lokalerna');
  },
);

it('with none, or several, it is not guessed, and the words make no heading', async () => {
  const none = await world.said('maja', 'lägg den efter punkt 2');
  expect(none).not.toMatch(/"value":"(?:Lägg|Den)"/);
  await propose('one', 'Lokalerna');
  await propose('two', 'Resorna');
  expect(await world.said('maja', 'ta upp den sist')).not.toContain('Ta upp ärendet från');
});

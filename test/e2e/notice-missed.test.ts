import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calledWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, item, noticeTalk } from './support/notice-talk.ts';

const { eva, karim } = people;
const LOVSKOLAN = item('3', 'Ansökan från Lovskolan', ['att bevilja 450 000 kr']);
const COFFEE = item('4', 'Kaffeautomat');
const WINTER = item('5', 'Vinterväghållning');

let world: World;
const { hears, inChat, importNotice, says, seen, send } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

const quiet = () => Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
const version = async (reading: string, more: readonly ReturnType<typeof item>[]) => {
  await importNotice(reading, [...AGENDA, LOVSKOLAN, ...more]);
  await send();
  await quiet();
};

describe('what a version of the kallelse changed (domain page 5: everybody is told what changed)', () => {
  it('is told by the next to whoever it did not reach, and to nobody else again', async () => {
    world.teams.weather(({ conversationId, kind }) =>
      conversationId === inChat(karim) && kind !== 'member'
        ? { kind: 'refuse', status: 403, code: 'MessageWritesBlocked' }
        : { kind: 'accept' },
    );
    await version('second', [COFFEE]);
    expect(await hears(eva, /Kaffeautomat/)).toContain('tillkom');
    world.teams.weather(null);
    world.teams.clear();
    await version('third', [COFFEE, WINTER]);
    const karims = await hears(karim, /Punkt 5 tillkom/);
    expect(karims).toContain('Punkt 4 tillkom: Kaffeautomat');
    expect(await hears(eva, /Punkt 5 tillkom/)).not.toContain('Punkt 4 tillkom');
    expect(await says(karim, 'vad har ändrats i kallelsen?')).toContain('Punkt 4 tillkom: Kaffeautomat');
    expect(await says(eva, 'vad har ändrats i kallelsen?')).not.toContain('Punkt 4 tillkom');
    expect(seen(karim)).not.toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { anna, calledWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, lars, maja } = people;
const ITEM = { ...MEETING, item: '3' };

let world: World;
const { hears, seen } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

async function quiet(): Promise<void> {
  await Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
}
async function afresh(): Promise<void> {
  await quiet();
  world.teams.clear();
}

describe('when neither the chair nor the vice chair comes (FinsamL 17 §)', () => {
  beforeEach(async () => {
    for (const who of [eva, karim]) await world.press(who, 'rsvp.decline', MEETING);
    await afresh();
  });

  it('the kansli alone is warned that the meeting is not quorate', async () => {
    world.clock.set(instantAt('2025-12-09' as LocalDate, '12:00'));
    await world.tick();
    expect(await hears(maja, /beslutfört/)).toContain(
      'Varken ordföranden eller någon vice ordförande kommer',
    );
    await quiet();
    for (const who of [eva, karim]) expect(seen(who).join(), who.name).not.toContain('beslutfört');
  });

  it('the kansli alone hears of jäv, and whoever leads again hears of what comes after', async () => {
    await world.press(lars, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    await hears(maja, /Lars Ek har anmält jäv/);
    await quiet();
    for (const who of [eva, karim]) expect(seen(who).join(), who.name).not.toContain('anmält jäv');
    await world.press(karim, 'rsvp.accept', MEETING);
    await world.press(anna, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
    expect(await hears(karim, /Anna Hed har anmält jäv/)).toContain('Bekräfta anmälan');
  });
});

it('in an ärende where the chair is jävig herself the vice chair hears of others’ jäv, and may confirm it', async () => {
  await world.press(eva, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
  await hears(karim, /Eva Lind har anmält jäv/);
  await afresh();
  await world.press(lars, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
  expect(await hears(karim, /Lars Ek har anmält jäv/)).toContain('Bekräfta anmälan');
  await hears(maja, /Lars Ek har anmält jäv/);
  await quiet();
  expect(seen(eva).join()).not.toContain('Lars Ek har anmält jäv');
});

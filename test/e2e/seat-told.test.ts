import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt, type LocalDate, later, SECOND } from '../../src/kernel/index.ts';
import type { Sender } from './support/activities.ts';
import { anna, calledWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, lars, sofia, maja } = people;

let world: World;
const { seen, hears, says, meeting } = noticeTalk(() => world);

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

/** All is told that there is to tell, and what was told before is out of the way. */
async function quiet(): Promise<void> {
  await Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
}
async function afresh(): Promise<void> {
  await quiet();
  world.teams.clear();
}
const recorded = (who: Sender, personId: string, answer: string) =>
  world.press(who, 'rsvp.for', { ...MEETING, personId, answer });

describe('an ersättare’s yes that the kansli had recorded wrongly', () => {
  it('is told the ledamot: nobody serves for her now, and the ersättare is asked anew', async () => {
    await world.press(karim, 'rsvp.decline', MEETING);
    await recorded(maja, 'sofia-berg', 'SERVES');
    await hears(karim, /Sofia Berg tjänstgör för dig/);
    await afresh();
    await world.press(maja, 'rsvp.take-back', { ...MEETING, personId: 'sofia-berg' });
    const told = await hears(karim, /Sofia Berg/);
    expect(told).toContain('Sofia Berg tjänstgör inte för dig');
    expect(told).toContain('Sofia Berg är tillfrågad');
    await hears(sofia, /borttaget/);
    await quiet();
    expect(seen(karim)).toHaveLength(1);
    expect((await meeting()).state.attendance.calls).toMatchObject([{ status: 'ASKED' }]);
  });

  it('is one message to the ersättare, with the question, and the kansli reads what became of the seat', async () => {
    await world.press(karim, 'rsvp.decline', MEETING);
    const done = await recorded(maja, 'sofia-berg', 'SERVES');
    expect(done.verbs.map(({ verb }) => verb)).toContain('rsvp.take-back');
    await afresh();
    expect(await says(maja, 'ta bort svaret från Sofia')).toMatch(
      /^Ta bort svaret att Sofia Berg tjänstgör för Karim Nasser torsdag 11 december kl\. 13\.00–16\.00\?/,
    );
    const receipt = await world.press(maja, 'rsvp.take-back', { ...MEETING, personId: 'sofia-berg' });
    expect(receipt.text).toMatch(
      /Borttaget: Sofia Berg har inte svarat på om det går att tjänstgöra för Karim Nasser[\s\S]*Sofia Berg är tillfrågad som ersättare/,
    );
    expect(await hears(sofia, /Kan du tjänstgöra för Karim Nasser/)).toContain('fel registrerat');
    await quiet();
    expect(seen(sofia)).toHaveLength(1);
    expect(seen(maja).filter((text) => /tillfrågad/.test(text))).toHaveLength(0);
  });

  it('a förhinder that was recorded wrongly: the receipt says who need not serve, and no card repeats it', async () => {
    await recorded(maja, 'karim-nasser', 'ABSENT');
    await hears(sofia, /Kan du tjänstgöra/);
    await afresh();
    const receipt = await world.press(maja, 'rsvp.take-back', { ...MEETING, personId: 'karim-nasser' });
    expect(receipt.text).toContain('Sofia Berg behöver inte tjänstgöra.');
    await hears(sofia, /Du behöver inte tjänstgöra/);
    await quiet();
    expect(seen(maja)).toEqual([]);
  });

  it('the chair is warned when the meeting is not quorate without it', async () => {
    for (const who of [eva, lars]) await world.press(who, 'rsvp.accept', MEETING);
    for (const who of [karim, anna]) await world.press(who, 'rsvp.decline', MEETING);
    await recorded(maja, 'sofia-berg', 'SERVES');
    world.clock.set(instantAt('2025-12-09' as LocalDate, '12:00'));
    await world.tick();
    await afresh();
    await world.press(maja, 'rsvp.take-back', { ...MEETING, personId: 'sofia-berg' });
    world.clock.set(later(world.clock.now(), SECOND));
    await world.tick();
    expect(await hears(eva, /beslutfört/)).toContain('2 av 5');
  });
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { calledWorld } from './support/attendance-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { MEETING, noticeTalk } from './support/notice-talk.ts';

const { eva, karim, maja } = people;
const at = (day: string, time: string) => instantAt(day as LocalDate, time);

let world: World;
const { says, seen } = noticeTalk(() => world);
const idle = () => Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
const remindersTo = (who: typeof eva) => seen(who).filter((text) => /Påminnelse/.test(text)).length;

beforeEach(async () => {
  world = await calledWorld();
});
afterEach(() => world.close());

it('a reminder that waits for Monday is told as waiting, and by everything that is asked of it', async () => {
  world.clock.set(at('2025-12-06', '11:00'));
  await world.tick();
  await idle();
  expect(remindersTo(eva)).toBe(0);
  for (const text of ['påminn alla som inte svarat', 'påminn Eva']) {
    expect(await says(maja, text), text).toMatch(
      /^Påminnelsen går måndag 8 december kl\. 07\.00\. Ingen påminns två gånger/,
    );
  }
  for (const text of ['när går påminnelsen?', 'när går påminnelsen i Norrskog?']) {
    expect(await says(maja, text), text).toMatch(/påminns om mötet .* måndag 8 december kl\. 07\.00/);
  }
  expect(await says(maja, 'vem har blivit påmind?')).toMatch(
    /^Påminnelsen går måndag 8 december kl\. 07\.00 till Eva Lind[\s\S]*Nådde inte: Ulla Ek/,
  );
});

it('whoever answers before a reminder goes is none of those whom it reached or missed', async () => {
  world.clock.set(at('2025-12-06', '11:00'));
  await world.tick();
  await idle();
  await world.press(karim, 'rsvp.accept', MEETING);
  await idle();
  world.clock.set(at('2025-12-08', '07:30'));
  await world.restart();
  await idle();
  expect([remindersTo(eva), remindersTo(karim)]).toEqual([1, 0]);
  const told = await says(maja, 'vem har blivit påmind?');
  const [, reached, all] = /nådde (\d) av (\d) personer/.exec(told) ?? [];
  expect(Number(all) - Number(reached), told).toBe(1);
  expect(told).toMatch(/Nådde inte: Ulla Ek\. Behövdes inte längre: Karim Nasser\./);
  expect(told).toMatch(/Den gick till (?![^.]*Karim)[^.]*Eva Lind/);
});

it('a reminder that was held up counts from when it went: nobody has two within the hour', async () => {
  world.clock.set(at('2025-12-06', '11:00'));
  await world.tick();
  await idle();
  world.clock.set(at('2025-12-08', '08:30'));
  await world.restart();
  await idle();
  expect(remindersTo(eva)).toBe(1);
  expect(await says(maja, 'påminn alla som inte svarat')).toMatch(
    /^Klubban påminde måndag 8 december kl\. 08\.30\. Ingen påminns två gånger/,
  );
  expect((await world.press(maja, 'meeting.remind', MEETING)).text).toMatch(
    /påminn igen efter .*kl\. 09\.30/,
  );
  await idle();
  expect([remindersTo(eva), remindersTo(karim)]).toEqual([1, 1]);
  expect(await says(maja, 'vem har blivit påmind?')).toContain(
    'Påminnelse måndag 8 december kl. 08.30 nådde',
  );
  world.clock.set(at('2025-12-08', '09:40'));
  await world.press(maja, 'meeting.remind', MEETING);
  await idle();
  expect(remindersTo(eva)).toBe(2);
});

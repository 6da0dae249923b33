import { afterEach, beforeEach, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { personalConversation, type Sender, sender } from './support/activities.ts';
import { board, changing, changingWorld, petra, region, sofiaWithMail } from './support/changing-board.ts';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, account, item, MEETING, noticeTalk } from './support/notice-talk.ts';

const { karim, sofia, maja } = people;
const lena = sender('Lena Ros');
const ITEM = { ...MEETING, item: '2' };

let world: World;
const { hears, says, meeting, importNotice, send } = noticeTalk(() => world);
const { idle, apply } = changing(() => world);

beforeEach(async () => {
  world = await changingWorld();
});
afterEach(() => world.close());

/** Karim leaves, and Lena has his seat. */
async function karimLeaves(): Promise<void> {
  const seats = board(sofiaWithMail, account(petra)).seats.map((seat) =>
    seat.organisation === 'Region Norrskog'
      ? { ...region(sofiaWithMail, account(petra)), ledamot: account(lena) }
      : seat,
  );
  world.clock.set(instantAt('2025-12-02' as LocalDate, '10:00'));
  await apply({ ...board(), seats });
  await world.restart();
  await idle();
}

async function reports(who: Sender): Promise<void> {
  await world.press(who, 'recusal.report', { ...ITEM, ground: 'UNSURE' });
  await idle();
}

it('whoever has left the board is jävig in nothing, and nobody serves for her there', async () => {
  await reports(karim);
  await hears(sofia, /Kan du tjänstgöra för Karim Nasser\?/);
  await world.press(sofia, 'recusal.accept-call', ITEM);
  expect(await says(maja, 'vilka är jäviga på nästa möte?')).toContain('Karim Nasser');
  await idle();
  await karimLeaves();
  expect(await hears(sofia, /Du behöver inte längre tjänstgöra/)).toMatch(/styrelsen har ändrats/i);
  for (const text of [
    'vilka är jäviga på nästa möte?',
    'är vi beslutsföra på punkt 2?',
    'är vi beslutsföra?',
  ]) {
    expect(await says(maja, text), text).not.toContain('Karim Nasser');
  }
  const { attendance, matters } = (await meeting()).state;
  expect(matters).toMatchObject([{ calls: [{ status: 'RELEASED' }], recusals: [{ inEffect: true }] }]);
  expect(attendance.roster?.electorate.seats.map(({ holder }) => holder?.name)).toContain('Lena Ros');
});

it('the proof misses nobody who has left, and says so where she did not get the kallelse', async () => {
  await idle();
  world.teams.weather(({ conversationId, kind }) =>
    conversationId === personalConversation(karim).id && kind !== 'member'
      ? { kind: 'refuse', status: 403, code: 'MessageWritesBlocked' }
      : { kind: 'accept' },
  );
  await importNotice('second', [...AGENDA, item('3', 'Lokaler')]);
  await send();
  await idle();
  expect(await says(maja, 'vilka nås inte?')).toContain('Karim Nasser');
  await karimLeaves();
  for (const text of ['vilka nås inte?', 'mejla alla som inte kan nås', 'vem ska jag ringa?']) {
    expect(await says(maja, text), text).not.toContain('Karim Nasser');
  }
  expect(await says(maja, 'vem har fått kallelsen?')).toMatch(/Karim Nasser[^\n]*kallas inte längre/);
});

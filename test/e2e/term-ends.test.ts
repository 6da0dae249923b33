import { afterEach, expect, it } from 'vitest';
import { applyDescription } from '../../src/board/index.ts';
import { instantAt, type LocalDate, localDateOf } from '../../src/kernel/index.ts';
import { described } from '../support/boards.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { BOARD, calledWorld } from './support/attendance-board.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, account, item, noticeTalk } from './support/notice-talk.ts';
import { form } from './support/preparing-world.ts';

const { karim, lars, maja } = people;
const TERMS = [
  { from: '2023-04-01', to: '2025-12-05' },
  { from: '2025-12-06', to: '2029-12-05' },
];
const ENDED =
  /Mandatperioden slutade fredag 5 december, efter att kallelsen till mötet torsdag 11 december gick ut/;

let world: World;
const { seen, hears, says, importNotice, send } = noticeTalk(() => world);
afterEach(() => world.close());

async function at(day: string, time: string): Promise<void> {
  world.clock.set(instantAt(day as LocalDate, time));
  await world.tick();
  await Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
}
const told = () => seen(maja).filter((text) => ENDED.test(text));

it('the kansli hears on the working day after that the mandatperiod has ended for which people were called, once', async () => {
  world = await calledWorld({ ...BOARD, terms: TERMS });
  await world.restart();
  await at('2025-12-05', '12:00');
  expect(told()).toEqual([]);
  await at('2025-12-08', '08:01');
  expect(await hears(maja, ENDED)).toContain('Är andra valda lägger ni in dem');
  await world.restart();
  await at('2025-12-09', '08:00');
  expect(told()).toHaveLength(1);
});

it('is not told it where the register has others after it: they are called, and who has left hears that', async () => {
  world = await calledWorld({ ...BOARD, terms: TERMS });
  const seats = BOARD.seats.map((seat) =>
    seat.ledamot.name === karim.name ? { ...seat, ledamot: account(karim, { to: '2025-12-05' }) } : seat,
  );
  const now = world.clock.now();
  const meta = { at: now, actor: { kind: 'operator' }, commandId: 'ends' } as const;
  await applyDescription(
    world.store.streams,
    described({ ...BOARD, terms: TERMS, seats }),
    localDateOf(now),
    meta,
  );
  await world.restart();
  await hears(karim, /Du kallas inte längre/);
  for (const text of ['vilka möten har jag?', 'när är mitt sista möte?'])
    expect(await says(karim, text), text).toMatch(
      /11 december.*: du kallas inte, för ditt uppdrag slutar före/,
    );
  expect(await says(maja, 'vilka i styrelsen är inte kallade till 11 december')).toContain('Karim Nasser');
  expect(await says(maja, 'får karim kallelsen till mötet 11 december')).toContain(
    'Karim Nasser kallas inte till mötet torsdag 11 december',
  );
  await at('2025-12-08', '08:01');
  expect(told()).toEqual([]);
});

it('whoever is called to a day after her mandatperiod reads that, and nobody else does', async () => {
  world = await calledWorld({ ...BOARD, terms: TERMS });
  const line =
    'Mandatperioden slutar fredag 5 december, före mötet. Slutar ditt uppdrag då säger du till kansliet.';
  const called = async () => {
    await importNotice('second', [...AGENDA, item('3', 'Lokaler')]);
    await send();
    return hears(lars, /version 2/);
  };
  expect(await called()).toContain(line);
  await world.close();
  world = await calledWorld({ ...BOARD, terms: [{ from: '2023-04-01', to: '2027-03-31' }] });
  expect(await called()).not.toContain('Mandatperioden');
});

it('whoever is not called to the meeting to come is offered no answer to it, before the kallelse has gone out', async () => {
  const seats = BOARD.seats.map((seat) =>
    seat.ledamot.name === karim.name ? { ...seat, ledamot: account(karim, { to: '2025-12-05' }) } : seat,
  );
  const store = { ...memoryStore(), streams: memoryStreams() };
  world = await circulationWorld(store, { boards: [{ ...BOARD, terms: TERMS, seats }] });
  for (const who of [karim, lars, maja]) await world.write(who, 'hej');
  await world.press(maja, 'meeting.create', form('2025-12-11'));
  for (const text of ['jag kommer', 'kommer', 'jag har förhinder']) {
    const told = await says(karim, text);
    expect(told, text).toContain('Ditt uppdrag i styrelsen slutar före mötet torsdag 11 december');
    expect(told, text).not.toContain('Jag kommer');
    expect(await says(maja, text), text).toContain('så du har inget eget svar att lämna');
    expect(await says(lars, text), text).toContain('Ingen kallelse är skickad');
  }
  expect(await says(maja, 'deltar på distans')).toContain('så du har inget eget svar att lämna');
});

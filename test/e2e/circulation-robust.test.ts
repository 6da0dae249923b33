import { afterEach, describe, expect, it } from 'vitest';
import { findChainFault, later } from '../../src/kernel/index.ts';
import { openLmdbStore } from '../../src/store/lmdb/index.ts';
import { removeFolder, temporaryFolder } from '../support/product.ts';
import { execute } from './support/activities.ts';
import { answer, DEADLINE, inMemory } from './support/circulation-talk.ts';
import { circulationWorld, type Mode, people, type World } from './support/circulation-world.ts';

const { eva, karim, lars, maja, olga } = people;
let world: World;
const folders: string[] = [];
afterEach(async () => {
  await world.close();
  for (const folder of folders.splice(0)) await removeFolder(folder);
});

async function begin(
  options: { instances?: number; mode?: Mode; reachable?: boolean } = {},
): Promise<string> {
  world = await circulationWorld(inMemory(), options);
  if (options.reachable) await world.greet();
  return world.open();
}

describe('forged card data', () => {
  it('cannot vote for another: who presses is who answers', async () => {
    const id = await begin();
    await world.press(eva, 'circulation.answer', {
      ...answer(id, 'REJECT'),
      personId: 'lars-ek',
      seatId: 'x',
    });
    expect(await world.state(id)).toMatchObject({
      desks: [{ answer: { person: { name: 'Eva Lind' } } }, { answer: null }, { answer: null }],
    });
  });

  it('cannot record for another without being the kansli', async () => {
    const id = await begin();
    const forged = { ...answer(id, 'APPROVE'), personId: 'lars-ek', channel: 'PHONE' };
    expect((await world.press(eva, 'circulation.record', forged)).text).toContain('Bara kansliet');
    expect(await world.state(id)).toMatchObject({
      desks: [{ answer: null }, { answer: null }, { answer: null }],
    });
  });

  it('tells nobody of another board’s matter, existing or not', async () => {
    const id = await begin();
    const real = await world.press(olga, 'circulation.show', { circulationId: id });
    const invented = await world.press(olga, 'circulation.show', {
      circulationId: 'circulation/norrskog/00000000',
    });
    expect(real.text).toBe(invented.text);
    expect(real.text).not.toContain('dator');
    const vote = await world.press(olga, 'circulation.answer', answer(id, 'REJECT'));
    expect(vote.text).toBe(real.text);
    expect(await world.state(id)).toMatchObject({
      desks: [{ answer: null }, { answer: null }, { answer: null }],
    });
  });

  it('with an old version is refused and shows the way to the new one', async () => {
    const id = await begin();
    await world.press(maja, 'circulation.revise', {
      circulationId: id,
      heading: 'Inköp av dator till kansliet',
      background: '',
      clauses: 'köpa in en dator för högst 18 000 kr',
      reason: 'Priset har ändrats.',
    });
    const old = await world.press(lars, 'circulation.answer', answer(id, 'APPROVE', 1));
    expect(old.text).toContain('version 1, nu 2');
    expect(old.verbs.map((one) => one.verb)).toContain('circulation.show');
    expect((await world.press(lars, 'circulation.answer', answer(id, 'APPROVE', 2))).text).toContain(
      'mottaget',
    );
  });

  it('that is not of the right shape is answered without harm', async () => {
    const id = await begin();
    const odd = [
      {},
      { circulationId: id },
      { ...answer(id, 'MAYBE') },
      { ...answer(id, 'APPROVE'), version: 'x' },
      { ...answer(id, 'APPROVE'), comment: 'x'.repeat(5000) },
      { ...answer('board/norrskog', 'APPROVE') },
    ];
    for (const data of odd) expect((await world.press(eva, 'circulation.answer', data)).status).toBe(200);
    expect(await world.state(id)).toMatchObject({
      desks: [{ answer: null }, { answer: null }, { answer: null }],
    });
  });
});

describe('Teams delivers twice, people press at once, servers restart', () => {
  it('a redelivered invoke is one answer, at whichever instance it comes', async () => {
    const id = await begin({ instances: 2 });
    const activity = execute(eva, 'circulation.answer', answer(id, 'APPROVE'), world.around());
    const versions = async () => (await world.store.streams.head(id))?.version;
    await world.press(eva, '', null, { activity });
    const after = await versions();
    await Promise.all([0, 1, 0, 1].map((bot) => world.press(eva, '', null, { activity, bot })));
    expect(await versions()).toBe(after);
  });

  it('one member on two devices at once has one vote, and it is one of the two', async () => {
    const id = await begin({ instances: 2, mode: 'UNANIMOUS_FORM_MAJORITY' });
    const both = await Promise.all([
      world.press(eva, 'circulation.answer', answer(id, 'APPROVE'), { bot: 0 }),
      world.press(eva, 'circulation.answer', answer(id, 'REJECT'), { bot: 1 }),
    ]);
    for (const shown of both) expect(shown.text).toContain('Ditt svar är mottaget');
    const state = await world.state(id);
    expect(state.desks.filter((desk) => desk.answer !== null)).toHaveLength(1);
  });

  it('all three at once at two instances lose nothing and end it once', async () => {
    const id = await begin({ instances: 2 });
    await Promise.all(
      [eva, karim, lars].map((who, index) =>
        world.press(who, 'circulation.answer', answer(id, 'APPROVE'), { bot: index % 2 }),
      ),
    );
    const stored = await world.store.streams.load(id);
    const types = stored?.events.map((recorded) => recorded.event.type) ?? [];
    expect(types.filter((type) => type === 'AnswerGiven')).toHaveLength(3);
    expect(types.filter((type) => type === 'CirculationDecided')).toHaveLength(1);
    expect(stored && findChainFault(stored.events)).toBeNull();
  });

  it('a vote in the deadline’s own second counts up to its instant, and what comes later does not', async () => {
    const id = await begin();
    world.clock.set(later(DEADLINE, -400));
    await world.press(eva, 'circulation.answer', answer(id, 'APPROVE'));
    world.clock.set(DEADLINE);
    await world.press(karim, 'circulation.answer', answer(id, 'APPROVE'));
    world.clock.set(later(DEADLINE, 1));
    const late = await world.press(lars, 'circulation.answer', answer(id, 'APPROVE'));
    expect(late.text).toContain('Svarstiden gick ut');
    world.clock.set(later(DEADLINE, 4_000));
    await world.tick();
    expect((await world.state(id)).status).toBe('OPEN');
    world.clock.set(later(DEADLINE, 5_000));
    await Promise.all([world.tick(), world.tick()]);
    expect(await world.state(id)).toMatchObject({ status: 'LAPSED', missing: [{ name: 'Lars Ek' }] });
    const stored = await world.store.streams.load(id);
    expect(stored?.events.filter(({ event }) => event.type === 'CirculationLapsed')).toHaveLength(1);
  });

  it('a restart in the middle keeps what was acknowledged, and the deadline that passed meanwhile is caught up', async () => {
    const folder = await temporaryFolder();
    folders.push(folder);
    world = await circulationWorld(await openLmdbStore({ dataDir: folder }), { mode: 'CONFIRM_AT_MEETING' });
    const id = await world.open();
    await world.press(eva, 'circulation.answer', answer(id, 'APPROVE'));
    await world.press(karim, 'circulation.answer', answer(id, 'REJECT'));
    await world.restart();
    world.clock.set(later(DEADLINE, 86_400_000));
    await world.tick();
    expect(await world.state(id)).toMatchObject({
      status: 'POSITIONS_GATHERED',
      tally: { approve: 1, reject: 1 },
      missing: [{ name: 'Lars Ek' }],
    });
    const shown = await world.press(lars, 'circulation.show', { circulationId: id });
    expect(shown.text).toContain('ställningstaganden insamlade');
  });
});

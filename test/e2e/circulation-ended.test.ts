import { afterEach, expect, it } from 'vitest';
import { personalConversation } from './support/activities.ts';
import { answer, inMemory } from './support/circulation-talk.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';

const { eva, karim, lars } = people;
let world: World;
afterEach(() => world.close());

/** What somebody is shown for what she writes. */
async function shown(text: string): Promise<string> {
  world.teams.clear();
  await world.write(eva, text);
  await world.bots[0]?.bot.outbox.idle();
  return JSON.stringify(world.teams.posted(personalConversation(eva).id).map(({ body }) => body)).replaceAll(
    '\u00A0',
    ' ',
  );
}

async function decided(): Promise<void> {
  const id = await world.open();
  for (const who of [eva, karim, lars]) await world.press(who, 'circulation.answer', answer(id, 'APPROVE'));
  expect((await world.state(id))?.status).toBe('DECIDED');
}

it('what was decided per capsulam here is told when it is asked for, whatever no protokoll says of it', async () => {
  world = await circulationWorld(inMemory(), {});
  await world.greet();
  expect(await shown('va tog vi senast per capsulam')).toContain('Inget beslut per capsulam');
  await decided();
  for (const asked of [
    'va tog vi senast per capsulam',
    'vad tog vi per capsulam i höstas?',
    'vilka har vi tagit per capsulam',
    'har vi beslutat nåt per capsulam i år?',
  ]) {
    const told = await shown(asked);
    expect(told, asked).toContain('Ett ärende per capsulam är avslutat här.');
    expect(told, asked).toContain('Inköp av dator till kansliet: avgjort måndag 1 december kl. 09.00.');
    expect(told, asked).not.toContain('Inget beslut per capsulam');
  }
});

it('another board’s are shown to nobody who is not on it', async () => {
  world = await circulationWorld(inMemory(), {});
  await world.greet();
  await decided();
  const other = await world.press(people.olga, 'circulation.ended', { boardId: 'norrskog', page: 0 });
  expect(other.text).not.toContain('dator');
});

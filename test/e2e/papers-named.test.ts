import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadMeeting } from '../../src/meeting/index.ts';
import { papersSent } from './support/papers-sent.ts';
import { button, data } from './support/preparing-world.ts';

const CONTENT: Record<string, string> = {
  'avtal.txt': 'Avtal om hyra av lokal\nMellan parterna har träffats följande avtal.',
  'andra.txt': 'Offert\nPris enligt överenskommelse.',
  'tredje.txt': 'Ritning av taket\nSkala 1:50.',
  'kallelse.txt':
    'Kallelse\nSamordningsförbundet Norrskog\nSammanträde 2025-12-11 kl. 13.00\nPlats: Stadshuset\n\nDagordning\n1. Öppnande\n2. Simhallen\n3. Avslutande',
};

let w: Awaited<ReturnType<typeof papersSent>>;
let meetingId = '';

beforeAll(async () => {
  w = await papersSent((path) => CONTENT[path]);
  meetingId = await w.made('2025-12-11');
  for (const heading of ['Hyresavtal', 'Simhallen']) {
    const add = data(await w.press('maja', 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
    await w.press('maja', 'meeting.item-add', { ...add, heading });
  }
});
afterAll(() => w.close());

async function papers(): Promise<string[]> {
  const state = (await loadMeeting(w.world.store, meetingId))?.state;
  const items = state && state.status !== 'NONE' ? (state.agenda.items ?? []) : [];
  return items.flatMap(({ heading, papers: own }) => own.map(({ name }) => `${heading}: ${name}`));
}

it.each(['hör till hyresavtalet', 'till hyresavtalet', 'bilga till hyresavtalet', 'hyresavtalet'])(
  '%s: a file that comes with the name of an item is a bilaga of it',
  async (words) => {
    const shown = await w.sent('avtal.txt', words);
    expect(shown.shown).toMatch(/avtal\.txt (?:är nu bilaga till punkt 6 Hyresavtal|finns redan där)/);
    expect(await papers()).toContain('Hyresavtal: avtal.txt');
  },
);

it.each(['ta hand om denna', 'så ska det se ut'])(
  '%s: a file that is no paper of the board’s own is asked of, and need not be sent again',
  async (words) => {
    const { shown } = await w.sent('andra.txt', words);
    expect(shown).toContain('Vilken punkt hör filen till?');
    expect(shown).toContain('du behöver inte skicka den igen');
  },
);

it('a file with no words is told to be no kallelse, and it is asked which item it belongs to', async () => {
  const { shown } = await w.sent('andra.txt');
  expect(shown).toContain('Jag hittar varken kallelse, protokoll eller bilaga i filen');
  expect(shown).toContain('Vilken punkt hör filen till?');
});

it('a kallelse is read in, also where an item is named with it', async () => {
  const { shown } = await w.sent('kallelse.txt', 'simhallen');
  expect(shown).toContain('record.confirm');
  expect(await papers()).not.toContain('Simhallen: kallelse.txt');
});

it('a question that comes with a file is answered, and the file told not to be kept', async () => {
  const { shown } = await w.sent('andra.txt', 'när är nästa möte?');
  expect(shown).toContain('orsdag 11');
  expect(shown).toContain('andra.txt är inte sparad.');
});

it('a file that comes with a new item is a bilaga of it when it is added', async () => {
  const { shown } = await w.sent('tredje.txt', 'lägg till en punkt om taket, ritningen bifogas');
  expect(shown).toContain('Nytt ärende');
  expect(shown).toContain('tredje.txt blir bilaga till ärendet när det läggs till.');
  const add = button(shown, 'meeting.item-add');
  expect(add).toHaveProperty('held');
  await w.press('maja', 'meeting.item-add', { ...add, heading: 'Taket' });
  expect(await papers()).toContain('Taket: tredje.txt');
});

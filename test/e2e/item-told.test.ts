import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryStreams } from '../support/memory-streams.ts';
import { sender } from './support/activities.ts';
import { circulationWorld, NORRSKOG, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { account, noticeTalk } from './support/notice-talk.ts';
import { data, form } from './support/preparing-world.ts';

const { maja, lars } = people;
const elin = sender('Elin Forsman');
const meetingId = 'meeting/norrskog/2025-12-11';

let world: World;
const { says } = noticeTalk(() => world);

beforeAll(async () => {
  const kansli = [account(maja, { role: 'förbundschef' }), account(elin, { permission: 'admin' })];
  const boards = [{ ...NORRSKOG, kansli }];
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() }, { boards });
  await world.greet();
  await world.press(maja, 'meeting.create', form('2025-12-11'));
  for (const [heading, visible] of [
    ['Hyra av lokaler', 'BOARD'],
    ['Budget 2026', 'ALL'],
  ]) {
    const add = data(await world.press(maja, 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
    await world.press(maja, 'meeting.item-add', { ...add, heading, visible });
  }
});
afterAll(() => world.close());

describe('an item of an agenda that has not been sent', () => {
  it('is told to be of the agenda, and internal where it is', async () => {
    const told = await says(maja, 'visa ärende 6');
    expect(told).toContain('Punkt 6. Hyra av lokaler (intern).');
    expect(told).toContain('Intern: visas i den egna chatten, inte i kanalen.');
    expect(told).toContain('Förslag till beslut framgår inte av dagordningen.');
    expect(told).toContain('Punkt 6, dagordningen till 11 december, Norrskog.');
    expect(told).not.toMatch(/kallelse/iu);
  });

  it.each(['är punkt 7 intern?', 'syns punkt 7 i kanalen?', 'ser alla punkt 7'])(
    '%s is answered',
    async (words) => {
      const told = await says(maja, words);
      expect(told).toContain('Punkt 7. Budget 2026.');
      expect(told).toContain('Den är inte intern: alla i styrelsen och kanalen ser den.');
    },
  );

  it('is told to be of the kallelse once that has gone', async () => {
    const preview = await world.press(maja, 'notice.preview', { meetingId });
    await world.press(maja, 'notice.send', data(preview, 'notice.send'));
    const told = await says(maja, 'visa ärende 7');
    expect(told).toContain('Förslag till beslut framgår inte av kallelsen.');
    const add = data(await world.press(maja, 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
    await world.press(maja, 'meeting.item-add', { ...add, heading: 'Simhallen' });
    expect(await says(maja, 'visa ärende 7a')).toContain(
      'Punkt 7a, dagordningen till 11 december, Norrskog.',
    );
  });
});

describe('an administrator', () => {
  it.each(['hej', 'hjälp'])('is told what she may do, and no more: %s', async (words) => {
    const told = await says(elin, words);
    expect(told).toContain('skicka kallelsen');
    expect(told).not.toMatch(/lägga in|ställa in|ärenden och bilagor/u);
    expect(await says(maja, words)).toMatch(/lägga in, flytta och ställa in möten/u);
  });

  it.each(['visa förslagen', 'vem har lämnat förslag?'])('is told who sees what waits: %s', async (words) => {
    await world.press(lars, 'meeting.propose', { meetingId, proposalId: 'p1', heading: 'Cykelställen' });
    expect(await says(elin, words)).toContain('Vilka förslag som väntar på svar ser bara kansliet.');
    expect(await says(maja, words)).toContain('Lars Ek vill ta upp ett ärende 11 december: Cykelställen.');
  });
});

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

describe('what was done with an item', () => {
  it('is told with who, when and why, by its number or its heading', async () => {
    const add = data(await world.press(maja, 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
    await world.press(maja, 'meeting.item-add', { ...add, heading: 'Cykelbanan' });
    const itemId = String(add.itemId);
    await world.press(maja, 'meeting.item-move', { meetingId, itemId, after: 'standard-5' });
    expect(await says(maja, 'vem flyttade cykelbanan?')).toMatch(
      /Måndag 1 december kl\. 09\.00, Maja Holm: ärendet ”Cykelbanan” flyttades till punkt/u,
    );
    expect(await says(maja, 'varför flyttades cykelbanan?')).toContain('Något skäl är inte antecknat.');
    expect(await says(maja, 'varför togs cykelbanan bort?')).toContain('har inte tagits bort');
    const reason = 'Underlaget dröjer';
    await world.press(maja, 'meeting.item-withdraw', { meetingId, itemId, reason });
    for (const who of [maja, lars]) {
      for (const words of [
        'varför togs cykelbanan bort?',
        'vem strök cykelbanan',
        'när togs cykelbanan bort',
        'varför utgår den',
        'är cykelbanan kvar på dagordningen?',
      ]) {
        expect(await says(who, words), words).toContain(
          'Maja Holm: ärendet ”Cykelbanan” togs bort, skäl: Underlaget dröjer.',
        );
      }
    }
    // The rest is for whoever sees to the meeting.
    expect(await says(maja, 'varför ströks cykelbanan?')).toContain('lades till');
    expect(await says(lars, 'varför ströks cykelbanan?')).not.toContain('lades till');
    expect(await says(maja, 'varför ändrades busslinjen 2019?')).not.toContain('Cykelbanan');
    const budget = String((await says(maja, 'varför ändrades punkt 7?')) ?? '');
    expect(budget).toContain('har inte ändrats sedan den lades till');
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

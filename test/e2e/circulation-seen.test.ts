import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listCirculations, queuedItems } from '../../src/circulation/index.ts';
import { agendaOf, loadMeeting } from '../../src/meeting/index.ts';
import { channelMessage, groupMessage } from './support/activities.ts';
import { calledWithItem, inMemory } from './support/circulation-talk.ts';
import { circulationWorld, NORRSKOG, people, type World } from './support/circulation-world.ts';
import { readable } from './support/talk.ts';

const CHANNEL = '19:kanal@thread.tacv2';
const BOARD = { boardId: 'norrskog' };
const FIELDS = {
  ...BOARD,
  heading: 'Tvisten med Granbo',
  background: '',
  clauses: 'betala 120 000 kr',
  day: '2025-12-12',
  time: '16:00',
};

let world: World;
beforeEach(async () => {
  world = await circulationWorld(inMemory());
  await world.greet();
});
afterEach(() => world.close());

/** What the board's channel has been shown. */
async function channel(): Promise<string> {
  await world.bots[0]?.bot.outbox.idle();
  return JSON.stringify(world.teams.posted(CHANNEL).map(({ body }) => body));
}

/** The draft that somebody is writing. */
const written = async (who = 'maja-holm') =>
  (await world.store.records.get('circulation-draft', `norrskog/${who}`))?.value;

/** Previews and starts what is filled in; gives the preview and the receipt. */
async function start(fields: object = {}): Promise<[string, string]> {
  const preview = await world.press(people.maja, 'circulation.preview', { ...FIELDS, ...fields });
  const button = preview.verbs.find(({ verb }) => verb === 'circulation.start');
  const receipt = await world.press(people.maja, 'circulation.start', button?.data);
  return [preview.text, receipt.text];
}

const OPEN_ITEM = { heading: 'Tvisten med Granbo', proposal: 'att betala 120 000 kr' };

/** Makes the one item of the meeting internal, as the kansli does with one press. */
async function hide({ meetingId }: { readonly meetingId: string }): Promise<void> {
  const state = (await loadMeeting(world.store, meetingId))?.state;
  const [item] = state === undefined || state.status === 'NONE' ? [] : (agendaOf(state) ?? []);
  const press = { meetingId, itemId: item?.id, visible: 'BOARD' };
  expect((await world.press(people.maja, 'meeting.item-seen', press)).text).toContain('visas inte i kanalen');
}

/** Waits until the channel's card stands without heading and förslag. */
async function takenAway(): Promise<void> {
  await vi.waitFor(async () => {
    await world.bots[0]?.bot.outbox.idle();
    const card = JSON.stringify(world.teams.posted(CHANNEL).at(-1)?.body);
    expect(card).toContain('visas inte längre här');
    expect(card).not.toMatch(/Granbo|120/u);
  }, 10_000);
}

describe('who sees a per capsulam', () => {
  it('is told before it is started and after: heading, förslag and how it goes stand in the channel too', async () => {
    const [preview, receipt] = await start();
    for (const text of [preview, receipt]) expect(text).toContain('visas också i styrelsens kanal');
    expect(await channel()).toContain('Tvisten med Granbo');
  });

  it('is the board alone where that is chosen: the channel is shown nothing of it, then or as it goes on', async () => {
    const [preview, receipt] = await start({ visible: 'BOARD' });
    for (const text of [preview, receipt]) expect(text).toContain('Det visas inte i kanalen.');
    const [listed] = await listCirculations(world.store.streams, 'norrskog');
    const id = listed?.id ?? '';
    for (const who of [people.eva, people.karim, people.lars]) {
      await world.press(who, 'circulation.answer', { circulationId: id, version: 1, answer: 'APPROVE' });
    }
    expect(await world.state(id)).toMatchObject({ status: 'DECIDED' });
    expect(await channel()).toBe('[]');
    const [queued] = await queuedItems(world.store.streams, 'norrskog', async () => false);
    expect(queued).toMatchObject({ internal: true });
  });

  it('is the board alone where its words say so, unless it is chosen once more to be shown', async () => {
    const form = await world.press(people.maja, 'circulation.preview', {
      ...FIELDS,
      background: 'Får inte spridas före tilldelning.',
    });
    expect(form.text).toContain('Texten säger att ärendet inte är för alla');
    expect(form.verbs.some(({ verb }) => verb === 'circulation.start')).toBe(false);
    // Pressed twice on the card it was written on, it is asked about again.
    const twice = await world.press(people.maja, 'circulation.preview', {
      ...FIELDS,
      background: 'Får inte spridas före tilldelning.',
      visible: 'ALL',
    });
    expect(twice.verbs.some(({ verb }) => verb === 'circulation.start')).toBe(false);
    const again = form.verbs.find(({ verb }) => verb === 'circulation.preview');
    const [kept] = await start({
      ...again?.data,
      background: 'Får inte spridas före tilldelning.',
      visible: 'BOARD',
    });
    expect(kept).toContain('Det visas inte i kanalen.');
    expect(await channel()).toBe('[]');
  });

  it('is the board alone from the words it is begun with, which are no part of its heading', async () => {
    for (const words of ['internt', 'bara för styrelsen', 'ej offentligt']) {
      await world.press(people.maja, 'circulation.draft-drop', BOARD);
      await world.write(
        people.maja,
        `starta per capsulam om tvisten med Granbo, ${words}, förslag att betala 120 000 kr`,
      );
      expect(await written(), words).toMatchObject({ heading: 'Tvisten med Granbo', visible: 'BOARD' });
    }
  });

  it('is the board alone where the ärende it is made of is', async () => {
    const item = { heading: 'Tvisten med Granbo', proposal: 'att betala 120 000 kr', internal: true };
    const press = await calledWithItem(world, item);
    await world.press(people.maja, 'circulation.from-item', press);
    expect(await written()).toMatchObject({ heading: 'Tvisten med Granbo', visible: 'BOARD' });
    await world.write(people.eva, 'ta punkt 6 per capsulam i stället, svar senast 5 december');
    expect(await written('eva-lind')).toMatchObject({ visible: 'BOARD', day: '2025-12-05' });
  });

  it('stays as it was chosen where a card from before says nothing of it', async () => {
    await world.write(people.maja, 'starta per capsulam om tvisten med Granbo, internt');
    const [preview] = await start({ heading: 'Tvisten med Granbo' });
    expect(preview).toContain('Det visas inte i kanalen.');
    expect(await channel()).toBe('[]');
  });

  it.each(['BOARD', 'ALL'])(
    'is in the channel and a group never said not to be out while it is: %s',
    async (visible) => {
      await start({ visible });
      const around = world.around();
      for (const asked of [
        'hur många har svarat på granbo',
        'är nåt ärende ute för svar?',
        'är nån omröstning öppen?',
      ]) {
        for (const message of [
          channelMessage(people.karim, asked, around, NORRSKOG.teams),
          groupMessage(people.karim, asked, around),
        ]) {
          world.teams.clear();
          await world.bots[0]?.post(message);
          const told = (await world.teams.waitFor(1)).map(({ body }) => readable(body)).join('\n');
          expect(told, asked).not.toMatch(/Inget ärende|Ingen snabbfråga/u);
          expect(told, asked).toMatch(/i (?:den|din) personliga chatt/u);
        }
      }
    },
  );

  it.each([
    'hur går det med Granbo?',
    'vem har svarat om tvisten?',
    'hur många ärenden är ute för svar',
    'jag tillstyrker tvisten med Granbo',
    'vad är tvisten med Granbo?',
    'vad beslutade vi per capsulam?',
  ])(
    'is answered alike where all read along, whether or not there is one of the board alone: %s',
    async (asked) => {
      const around = world.around();
      const heard = async () => {
        const told: string[] = [];
        for (const message of [
          channelMessage(people.karim, asked, around, NORRSKOG.teams),
          groupMessage(people.karim, asked, around),
        ]) {
          world.teams.clear();
          await world.bots[0]?.post(message);
          const place = (message.conversation as { readonly id: string }).id;
          told.push(...(await world.teams.waitFor(1, place)).map(({ body }) => readable(body)));
        }
        return told;
      };
      const before = await heard();
      await start({ visible: 'BOARD' });
      expect(await heard()).toEqual(before);
      const [listed] = await listCirculations(world.store.streams, 'norrskog');
      for (const who of [people.eva, people.karim, people.lars]) {
        const press = { circulationId: listed?.id, version: 1, answer: 'APPROVE' };
        await world.press(who, 'circulation.answer', press);
      }
      expect(await heard()).toEqual(before);
    },
  );

  it('is told on the card of whoever answers', async () => {
    await start({ visible: 'BOARD' });
    const [listed] = await listCirculations(world.store.streams, 'norrskog');
    const shown = await world.press(people.karim, 'circulation.show', { circulationId: listed?.id });
    expect(shown.text).toContain('Bara för styrelsen: visas inte i kanalen.');
  });

  it('is asked about before a new version with words of secrecy is shown there; sent once more, it is', async () => {
    await start();
    const [listed] = await listCirculations(world.store.streams, 'norrskog');
    const typed = {
      circulationId: listed?.id,
      heading: 'Tvisten med Granbo',
      background: '',
      clauses: 'betala 90 000 kr\nhålla uppgörelsen hemlig',
      kind: 'ORDINARY',
      reason: 'Lägre krav',
    };
    const asked = await world.press(people.maja, 'circulation.revise', typed);
    expect(asked.text).toContain('Inget är ändrat än');
    expect(await channel()).not.toContain('hemlig');
    const again = asked.verbs.find(({ verb }) => verb === 'circulation.revise');
    const revised = await world.press(people.maja, 'circulation.revise', { ...typed, ...again?.data });
    expect(revised.text).toContain('Version 2');
  });

  it('is taken from the channel when the ärende it is made of becomes internal, and is not brought back as it goes on', async () => {
    const press = await calledWithItem(world, OPEN_ITEM);
    await world.press(people.maja, 'circulation.from-item', press);
    await start({ heading: 'Uppgörelsen med Granbo' });
    expect(await channel()).toContain('Uppgörelsen med Granbo');
    await hide(press);
    await takenAway();
    const [listed] = await listCirculations(world.store.streams, 'norrskog');
    const id = listed?.id ?? '';
    for (const who of [people.eva, people.karim, people.lars]) {
      await world.press(who, 'circulation.answer', { circulationId: id, version: 1, answer: 'APPROVE' });
    }
    expect(await world.state(id)).toMatchObject({ status: 'DECIDED', file: { internal: true } });
    await takenAway();
  });

  it('is taken from the channel when an ärende of its heading, or the one that takes it up, becomes internal', async () => {
    await start();
    const [listed] = await listCirculations(world.store.streams, 'norrskog');
    const circulationId = listed?.id ?? '';
    await world.press(people.lars, 'circulation.answer', {
      circulationId,
      version: 1,
      answer: 'DEMAND_MEETING',
    });
    const press = await calledWithItem(world, { heading: 'Lokaler', proposal: 'att flytta' });
    const taken = await world.press(people.maja, 'meeting.queued-add', {
      meetingId: press.meetingId,
      circulationId,
    });
    expect(await channel()).toContain('Tvisten med Granbo');
    const seen = taken.verbs.find(({ verb }) => verb === 'meeting.item-seen');
    await world.press(people.maja, 'meeting.item-seen', seen?.data);
    await takenAway();
  });

  it('is asked about where the ärende has become internal since the draft was written', async () => {
    const press = await calledWithItem(world, OPEN_ITEM);
    await world.press(people.maja, 'circulation.from-item', press);
    const fields = { ...FIELDS, heading: 'Uppgörelsen med Granbo', visible: 'ALL' };
    const preview = await world.press(people.maja, 'circulation.preview', fields);
    await hide(press);
    const button = preview.verbs.find(({ verb }) => verb === 'circulation.start');
    const held = await world.press(people.maja, 'circulation.start', button?.data);
    expect(held.text).toContain('internt på dagordningen');
    expect(await channel()).toBe('[]');
  });

  it('is asked about where it names what is internal on a coming agenda, by whatever heading', async () => {
    await calledWithItem(world, { ...OPEN_ITEM, internal: true });
    const fields = { ...FIELDS, heading: 'Betalning till Granbo', visible: 'ALL' };
    const asked = await world.press(people.maja, 'circulation.preview', fields);
    expect(asked.text).toContain('nämner något som är internt');
    const other = { ...FIELDS, heading: 'Ny skrivare', clauses: 'köpa en skrivare', visible: 'ALL' };
    const preview = await world.press(people.maja, 'circulation.preview', other);
    expect(preview.text).toContain('visas också i styrelsens kanal');
  });
});

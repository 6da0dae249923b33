import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listCirculations, queuedItems } from '../../src/circulation/index.ts';
import type { LocalDate } from '../../src/kernel/index.ts';
import { runOnMeeting } from '../../src/meeting/index.ts';
import { inMemory } from './support/circulation-talk.ts';
import { circulationWorld, people, START, type World } from './support/circulation-world.ts';

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

/** The draft that Maja is writing. */
const written = async () => (await world.store.records.get('circulation-draft', 'norrskog/maja-holm'))?.value;

/** Previews and starts what is filled in; gives the preview and the receipt. */
async function start(fields: object = {}): Promise<[string, string]> {
  const preview = await world.press(people.maja, 'circulation.preview', { ...FIELDS, ...fields });
  const button = preview.verbs.find(({ verb }) => verb === 'circulation.start');
  const receipt = await world.press(people.maja, 'circulation.start', button?.data);
  return [preview.text, receipt.text];
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
    const date = '2025-12-11' as LocalDate;
    const item = { number: '6', heading: 'Tvisten med Granbo', presenter: null, attachments: [] };
    const notice = {
      type: 'ImportNotice',
      date,
      start: '13:00',
      end: null,
      place: null,
      document: { documentId: 'd', fileSha256: 'a', readingSha256: 'b', name: 'Kallelse.docx' },
      noticeDate: null,
      called: [],
      agenda: [{ ...item, proposals: ['att betala 120 000 kr'], amounts: [], internal: true }],
    } as const;
    const meta = { at: START, actor: { kind: 'operator' }, commandId: 'notice' } as const;
    await runOnMeeting(world.store, 'norrskog', date, notice, meta);
    const press = { ...BOARD, meetingId: `meeting/norrskog/${date}`, item: '6' };
    await world.press(people.maja, 'circulation.from-item', press);
    expect(await written()).toMatchObject({ heading: 'Tvisten med Granbo', visible: 'BOARD' });
  });
});

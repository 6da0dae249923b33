import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadMeeting } from '../../../src/meeting/index.ts';
import { memoryStreams } from '../../support/memory-streams.ts';
import { personalConversation, personalMessage } from './activities.ts';
import { circulationWorld, people, type Shown } from './circulation-world.ts';
import { memoryStore } from './memory-store.ts';

export type Who = keyof typeof people;

/** The bot with its boards, a place from which files are fetched, and what the kansli and others do there. */
export async function preparingWorld() {
  const world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() });
  await world.greet();
  const files: Server = createServer((request, response) => {
    const { url = '' } = request;
    if (url.includes('borta')) return response.writeHead(404).end();
    if (url.includes('tom')) return response.end();
    // Longer than it is: whoever would not have it need not read it.
    if (url.includes('stor')) return response.writeHead(200, { 'content-length': 21_000_000 }).write('%PDF');
    if (url.endsWith('.md')) return response.end(decodeURIComponent(url.slice(1, -3)).replaceAll('|', '\n'));
    return response.end(`%PDF-1.7 underlag ${url.includes('annan') ? 'annan' : ''}`);
  });
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;

  const press = (who: Who, verb: string, data: object) => world.press(people[who], verb, data);

  /** What somebody is told in her chat after writing. */
  async function said(who: Who, text: string, attachments: unknown[] = []): Promise<string> {
    world.teams.clear();
    const activity = { ...personalMessage(people[who], text, world.around()), attachments };
    await world.bots[0]?.post(activity);
    const posted = await world.teams.waitFor(1, personalConversation(people[who]).id);
    return JSON.stringify(posted.map(({ body }) => body));
  }

  async function told(who: Who): Promise<string> {
    await world.bots[0]?.bot.outbox.idle();
    return JSON.stringify(world.teams.posted(personalConversation(people[who]).id).map(({ body }) => body));
  }

  async function made(date: string): Promise<string> {
    await press('maja', 'meeting.create', form(date));
    return `meeting/norrskog/${date}`;
  }

  async function items(id: string): Promise<string[]> {
    const state = (await loadMeeting(world.store, id))?.state;
    return state && state.status !== 'NONE'
      ? (state.agenda.items ?? []).map((item) => `${item.number} ${item.heading}`)
      : [];
  }

  /**
   * A file as Teams sends it; the same address is the same bytes, `borta` none at all and `stor` too many, and one that
   * ends with `.md` holds what it is called, its lines parted by `|`.
   */
  const file = (name: string, path = '/underlag.pdf') => ({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name,
    content: { downloadUrl: `${address}${path}`, fileType: 'pdf' },
  });

  async function close(): Promise<void> {
    await world.close();
    files.closeAllConnections();
    await new Promise((resolve) => files.close(resolve));
  }

  return { world, press, said, told, made, items, file, close };
}

export type PreparingWorld = Awaited<ReturnType<typeof preparingWorld>>;

export const data = (shown: Shown, verb: string, nth = 0) =>
  shown.verbs.filter((one) => one.verb === verb)[nth]?.data ?? {};

/** A button of the card that words were answered with. */
export function button(card: string, verb: string, nth = 0): Record<string, unknown> {
  const at = [...card.matchAll(/"verb":"([^"]+)"[^{}]*"data":(?=\{)/g)].filter(([, one]) => one === verb)[
    nth
  ];
  return at === undefined ? {} : JSON.parse(objectAt(card, at.index + at[0].length));
}

/** The JSON object that begins there, whatever objects it holds. */
function objectAt(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return text.slice(from, at + 1);
  }
  return '{}';
}

/** The same with three ärenden on the agenda of 11 December: 6 Budget 2026, 7 Ansökan från Fyren, 8 Hyresavtalet. */
export async function threeItems() {
  const preparing = await preparingWorld();
  const { press, made, world } = preparing;
  const meetingId = await made('2025-12-11');
  for (const heading of ['Budget 2026', 'Ansökan från Fyren', 'Hyresavtalet']) {
    const add = data(await press('maja', 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
    await press('maja', 'meeting.item-add', { ...add, heading });
  }
  async function idOf(heading: string): Promise<string | undefined> {
    const state = (await loadMeeting(world.store, meetingId))?.state;
    const all = state && state.status !== 'NONE' ? (state.agenda.items ?? []) : [];
    return all.find((item) => item.heading === heading)?.id;
  }
  return { ...preparing, meetingId, idOf };
}

export type ThreeItems = Awaited<ReturnType<typeof threeItems>>;

export const form = (date: string, more: object = {}) => ({
  boardId: 'norrskog',
  date,
  start: '13:00',
  end: '16:00',
  place: 'Stadshuset',
  ...more,
});

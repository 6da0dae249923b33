import { pino } from 'pino';
import { composeApp, passTimeOf, passTimeOfRecords } from '../../../src/app.ts';
import { applyDescription } from '../../../src/board/index.ts';
import { type KnownCase, listCirculations, loadCase } from '../../../src/circulation/index.ts';
import { readConfig } from '../../../src/config.ts';
import { type Clock, type Instant, instantFromEpoch, localDateOf } from '../../../src/kernel/index.ts';
import { startScheduler } from '../../../src/scheduler.ts';
import type { Store } from '../../../src/store/index.ts';
import type { Limits, MailTransport } from '../../../src/teams/index.ts';
import { described } from '../../support/boards.ts';
import { execute, personalMessage, type Sender, sender } from './activities.ts';
import { LOCAL, type RunningBot, runBot } from './bot.ts';
import { type FakeConnector, fakeConnector } from './fake-connector.ts';
import { TENANT } from './tokens.ts';

/** The invented people, with their accounts. */
export const people = {
  eva: sender('Eva Lind'),
  karim: sender('Karim Nasser'),
  lars: sender('Lars Ek'),
  sofia: sender('Sofia Berg'),
  maja: sender('Maja Holm'),
  /** On the other board alone. */
  olga: sender('Olga Sund'),
};

const entry = (who: Sender, more: object = {}) => ({
  name: who.name,
  entraObjectId: who.aadObjectId,
  ...more,
});

/** Three seats, a kansli; the second seat alone has an ersättare. */
export const NORRSKOG = {
  id: 'norrskog',
  name: 'Samordningsförbundet Norrskog',
  teams: { tenantId: TENANT, teamId: '19:team@thread.tacv2', channelId: '19:kanal@thread.tacv2' },
  seats: [
    { organisation: 'Granby kommun', ledamot: entry(people.eva, { role: 'ordförande' }), ersattare: [] },
    {
      organisation: 'Region Norrskog',
      ledamot: entry(people.karim, { role: 'vice ordförande' }),
      ersattare: [entry(people.sofia)],
    },
    { organisation: 'Försäkringskassan', ledamot: entry(people.lars), ersattare: [] },
  ],
  kansli: [entry(people.maja, { role: 'förbundschef' })],
};

const KUSTLANDET = {
  id: 'kustlandet',
  name: 'Samordningsförbundet Kustlandet',
  seats: [
    { organisation: 'Havsby kommun', ledamot: entry(people.olga, { role: 'ordförande' }), ersattare: [] },
    { organisation: 'Region Kust', ledamot: { name: 'Per Ö' }, ersattare: [] },
    { organisation: 'Arbetsförmedlingen', ledamot: { name: 'Ali Dag' }, ersattare: [] },
  ],
  kansli: [entry(people.maja, { role: 'sekreterare' })],
};

/** A board as a description has it. */
export interface DescribedBoard {
  readonly id: string;
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

export type Mode = 'CONFIRM_AT_MEETING' | 'UNANIMOUS' | 'UNANIMOUS_FORM_MAJORITY' | 'DISABLED';

/** A card as the person who pressed sees it, or the words she got instead. */
export interface Shown {
  readonly status: number;
  /** Every text of the card in order, joined by a bar. */
  readonly text: string;
  readonly verbs: readonly { readonly verb: string; readonly data: Record<string, unknown> }[];
}

export interface World {
  readonly store: Store;
  readonly teams: FakeConnector;
  readonly bots: readonly RunningBot[];
  readonly clock: Clock & { set(at: Instant): void };
  /** Presses a button, at instance `bot` (default the first). */
  press(
    who: Sender,
    verb: string,
    data: unknown,
    options?: { bot?: number; activity?: unknown },
  ): Promise<Shown>;
  write(who: Sender, text: string): Promise<void>;
  /** Everybody on Norrskog says hello, so that Teams' addresses are known. */
  greet(): Promise<void>;
  around(): { serviceUrl: string; tenantId: string };
  /** Opens a circulation through the cards, as the kansli does; gives its id. */
  open(options?: { day?: string; time?: string; heading?: string; mode?: Mode }): Promise<string>;
  state(id: string): Promise<KnownCase>;
  /** Tells every due circulation the time. */
  tick(): Promise<void>;
  /** Ends the instances and starts as many new ones on the same store. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Monday 1 December 2025, 09.00 in Stockholm. */
export const START = instantFromEpoch(Date.parse('2025-12-01T08:00:00Z'));

/** For tests of what is said; Teams' limits have tests of their own. */
const NONE: Limits = {
  tenants: { turn: async () => {}, leave: async () => {}, note() {} },
  nextAllowed: (_pace, now) => now,
};

/** The bot as main composes it, `instances` of it over one store, with a fake Teams and a clock that is set. */
export async function circulationWorld(
  store: Store,
  {
    instances = 1,
    mode = 'UNANIMOUS' as Mode,
    boards = [NORRSKOG, KUSTLANDET] as readonly DescribedBoard[],
    others = [],
    mail = null,
    limits = NONE,
  }: {
    instances?: number;
    mode?: Mode;
    boards?: readonly DescribedBoard[];
    /** Connections of their own to the same store, for the instances after the first. */
    others?: readonly Store[];
    /** The mail server for those whom Teams does not reach. */
    mail?: MailTransport | null;
    /** What may be sent when: null is Teams' own, which costs 42 milliseconds a message, or more. */
    limits?: Limits | null;
  } = {},
): Promise<World> {
  const teams = await fakeConnector();
  let now = START;
  const clock = {
    now: () => now,
    set(at: Instant) {
      now = at;
    },
  };
  const log = pino({ level: 'silent' });
  for (const board of boards) {
    const withMode = described({ ...board, rules: { perCapsulamMode: mode, ...board.rules } });
    await applyDescription(store.streams, withMode, localDateOf(now), {
      at: now,
      actor: { kind: 'operator' },
      commandId: `apply/${board.id}`,
    });
  }
  const letters = { SMTP_URL: 'smtp://post.exempel.se:25', MAIL_FROM: 'klubban@exempel.se' };
  const config = readConfig({ DEMO: 'off', PLAYGROUND: 'off', ...(mail === null ? {} : letters) });
  const startOne = async (nth: number) => {
    const own = nth === 0 ? store : (others[nth - 1] ?? store);
    const { handlers, catchUp } = composeApp({ config, store: own, clock, log });
    const bot = await runBot({
      settings: LOCAL,
      handlers,
      store: own,
      clock,
      log,
      mail,
      ...(limits === null ? {} : { limits }),
    });
    await bot.bot.outbox.start();
    await catchUp(() => false);
    return bot;
  };
  const startAll = () => Promise.all(Array.from({ length: instances }, (_, nth) => startOne(nth)));
  const bots: RunningBot[] = await startAll();
  const around = () => ({ serviceUrl: teams.serviceUrl, tenantId: TENANT });

  async function press(
    who: Sender,
    verb: string,
    data: unknown,
    options: { bot?: number; activity?: unknown } = {},
  ): Promise<Shown> {
    const bot = bots[options.bot ?? 0];
    if (!bot) throw new Error('no such instance');
    const response = await bot.post(options.activity ?? execute(who, verb, data, around()));
    const body = response.status === 200 ? await response.text() : '';
    return { status: response.status, ...shownIn(body === '' ? {} : JSON.parse(body)) };
  }

  const world: World = {
    store,
    teams,
    bots,
    clock,
    press,
    around,
    async write(who, text) {
      await bots[0]?.post(personalMessage(who, text, around()));
    },
    async greet() {
      const { olga: _, ...mine } = people;
      for (const who of Object.values(mine)) await world.write(who, 'hej');
      teams.clear();
    },
    async open({ day = '2025-12-12', time = '16:00', heading = 'Inköp av dator till kansliet' } = {}) {
      const preview = await press(people.maja, 'circulation.preview', {
        boardId: 'norrskog',
        heading,
        background: 'Kansliets dator har slutat att fungera.',
        clauses: 'köpa in en dator för högst 15 000 kr',
        day,
        time,
        kind: 'AUTO',
      });
      const start = preview.verbs.find((one) => one.verb === 'circulation.start');
      if (!start) throw new Error(`no preview: ${preview.text}`);
      await press(people.maja, start.verb, start.data);
      const [latest] = await listCirculations(store.streams, 'norrskog');
      if (!latest) throw new Error('nothing was opened');
      return latest.id;
    },
    async state(id) {
      const loaded = await loadCase(store.streams, id);
      if (loaded === null) throw new Error(`no ${id}`);
      return loaded.state;
    },
    async tick() {
      const scheduler = startScheduler({
        streams: store.streams,
        clock,
        log,
        passTime: passTimeOf(store),
        records: { store: store.records, passTime: passTimeOfRecords(store) },
      });
      await scheduler.look();
      await scheduler.stop();
    },
    async restart() {
      const ended = bots.splice(0, bots.length);
      await Promise.all(ended.map((bot) => bot.close()));
      bots.push(...(await startAll()));
    },
    async close() {
      await Promise.all(bots.map((bot) => bot.close()));
      await teams.close();
      await store.close();
    },
  };
  return world;
}

type Node = { readonly [key: string]: unknown };

function shownIn(answer: Node): Omit<Shown, 'status'> {
  const { value } = answer;
  if (typeof value === 'string') return { text: value, verbs: [] };
  const all = nodesOf(value);
  const words = all.flatMap((node) =>
    ['text', 'title', 'label'].flatMap((key) => (typeof node[key] === 'string' ? [String(node[key])] : [])),
  );
  const verbs = all.flatMap((node) =>
    node.type === 'Action.Execute'
      ? [{ verb: String(node.verb), data: (node.data ?? {}) as Record<string, unknown> }]
      : [],
  );
  // A no-break space is a space to whoever looks for words.
  return { text: words.join(' | ').replaceAll('\u00A0', ' '), verbs };
}

function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

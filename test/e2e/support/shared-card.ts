import { type FakeConnector, type Fate, fakeConnector } from './fake-connector.ts';
import { memoryStore } from './memory-store.ts';
import {
  acquaint,
  CHANNEL,
  cardText,
  effect,
  outboxBot,
  record,
  type Script,
  STREAM,
  scripted,
} from './outbox-world.ts';

export interface SharedCardReport {
  /** Milliseconds from the last act until the card showed it. */
  readonly rightAfter: number;
  readonly updates: number;
  /** Teams' limits for one conversation, and the most requests that came in any such span. */
  readonly windows: readonly { readonly count: number; readonly span: number; readonly most: number }[];
}

const LIMITS = [
  { count: 7, span: 1_000 },
  { count: 8, span: 2_000 },
  { count: 60, span: 30_000 },
] as const;

/** A posted card that `acts` change, spread evenly over `over` milliseconds; each asks for an update. */
export async function manyActsOnOneCard(options: {
  readonly acts: number;
  readonly over: number;
  readonly weather?: (nth: number) => Fate;
}): Promise<SharedCardReport> {
  const teams = await fakeConnector();
  const store = memoryStore();
  await acquaint(store, teams);
  const script: Script = new Map([[1, [effect('1/kanal', CHANNEL)]]]);
  let told = 0;
  // As the product does it: the card is made when it is sent, from how things are then.
  const bot = outboxBot(
    store,
    scripted(script, () => ({ text: `${told}` })),
  );
  try {
    await record(store);
    await bot.outbox.start();
    await teams.waitFor(1);
    const { weather } = options;
    if (weather) teams.weather((_request, nth) => weather(nth));
    const began = performance.now();
    for (let act = 1; act <= options.acts; act += 1) {
      told = act;
      script.set(act + 1, [effect('card/shared', { kind: 'card', sentAs: `${STREAM}/1/kanal` })]);
      await record(store);
      bot.outbox.nudge();
      const next = began + (act * options.over) / options.acts;
      await new Promise((resolve) => setTimeout(resolve, Math.max(next - performance.now(), 0)));
    }
    const last = performance.now();
    const rightAfter = await until(teams, String(options.acts), last);
    const updates = teams.posted().filter(({ kind }) => kind === 'update').length;
    return {
      rightAfter,
      updates,
      windows: LIMITS.map((limit) => ({ ...limit, most: busiest(teams, limit.span) })),
    };
  } finally {
    await bot.close();
    await teams.close();
  }
}

async function until(teams: FakeConnector, words: string, since: number): Promise<number> {
  while (cardText(teams.posted().at(-1)?.body ?? {}) !== words) {
    if (performance.now() - since > 30_000) throw new Error('the card never became right');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return performance.now() - since;
}

function busiest(teams: FakeConnector, span: number): number {
  const times = teams.received.map(({ at }) => at);
  return Math.max(...times.map((start) => times.filter((at) => at >= start && at < start + span).length));
}

import { type ChildProcess, fork } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../../src/store/index.ts';
import { type Delivery, deliveries } from '../../../src/teams/index.ts';
import { removeFolder, temporaryFolder } from '../../support/product.ts';
import { type FakeConnector, type Fate, fakeConnector } from './fake-connector.ts';
import { acquaint, cardText, record, STREAM } from './outbox-world.ts';

export interface KillReport {
  readonly kills: number;
  /** By person: the words of what arrived, in order of arrival. */
  readonly arrived: ReadonlyMap<string, readonly string[]>;
  readonly proofs: readonly Delivery[];
  /**
   * The most requests that arrived within any one second. On a busy machine this process is held up now and then,
   * and what arrived meanwhile seems to come at once: the second is shortened by the longest such pause.
   */
  readonly perSecond: number;
}

/**
 * Sends to `count` people from a process that is killed (SIGKILL) again and again, until everybody has a card;
 * then lets the last process finish and reads the proof. With `mongoUri` several processes share the work, and are
 * killed in turn.
 */
export async function sendUnderFire(options: {
  readonly count: number;
  readonly kills: number;
  readonly weather?: (nth: number) => Fate;
  readonly mongoUri?: string;
  readonly instances?: number;
}): Promise<KillReport> {
  const dataDir = await temporaryFolder();
  const place = { dataDir, mongoUri: options.mongoUri };
  const pauses = monitorEventLoopDelay({ resolution: 5 });
  pauses.enable();
  const teams = await fakeConnector();
  const names = Array.from({ length: options.count }, (_, index) => `p${index}`);
  const store = await openStore(place);
  await acquaint(store, teams, names);
  await record(store);
  await store.close();
  const bad = options.weather;
  teams.weather((_request, nth) => bad?.(nth) ?? { kind: 'accept', delay: 25 });

  let kills = 0;
  const children: ChildProcess[] = [];
  for (let nth = 0; nth < (options.instances ?? 1); nth += 1) {
    children.push(await startChild(place, options.count));
  }
  try {
    while (kills < options.kills) {
      const goal = Math.ceil(((kills + 1) * options.count) / (options.kills + 2));
      await arrival(teams, goal);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
      const victim = children.shift();
      if (victim) await end(victim, 'SIGKILL');
      kills += 1;
      children.push(await startChild(place, options.count));
    }
    while (new Set(teams.posted().map((one) => one.conversationId)).size < options.count) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await settled(place);
  } finally {
    for (const child of children) await end(child, 'SIGKILL');
  }
  const after = await openStore(place);
  const proofs = await deliveries(after.records, STREAM);
  await after.close();
  await teams.close();
  await removeFolder(dataDir);
  const arrived = new Map(
    names.map((name) => [name, teams.posted(`a:${name}`).map(({ body }) => cardText(body))]),
  );
  return { kills, arrived, proofs, perSecond: busiest(teams, 1_000 - Math.min(pauses.max / 1e6, 600)) };
}

interface Place {
  readonly dataDir: string;
  readonly mongoUri: string | undefined;
}

async function startChild(place: Place, count: number): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('outbox-child.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      DATA_DIR: place.dataDir,
      MONGODB_URI: place.mongoUri ?? '',
      COUNT: String(count),
    },
  });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`the sender ended with ${code}`)));
  });
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}

async function arrival(teams: FakeConnector, count: number): Promise<void> {
  while (teams.posted().length < count) await new Promise((resolve) => setTimeout(resolve, 5));
}

/**
 * Nothing is under way any more: what was refused or uncertain has been tried again, and what a dead instance held
 * has been taken over once its lease had run out.
 */
async function settled(place: Place): Promise<void> {
  const store = await openStore(place);
  for (;;) {
    const proofs = await deliveries(store.records, STREAM);
    if (proofs.every(({ state }) => state !== 'queued' && state !== 'sending')) break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await store.close();
}

function busiest(teams: FakeConnector, span: number): number {
  const times = teams.received.map(({ at }) => at).sort((a, b) => a - b);
  let first = 0;
  let most = 0;
  for (const [index, at] of times.entries()) {
    while ((times[first] ?? at) <= at - span) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

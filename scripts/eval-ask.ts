/**
 * Asks the running product the questions of a cases file, over HTTP as Teams would, and checks its replies.
 *   npm run eval:ask -- [--samples DIR] [--cases FILE] [--json] [--only TEXT] [--shared]
 * Each case starts the product on a fresh copy of the data folder, in a new conversation, at the case's own time.
 * `--shared` lets questions of the same time share one process (quicker; they change nothing).
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fakeConnector } from '../test/e2e/support/fake-connector.ts';
import { type RunningProduct, startProduct } from '../test/support/product.ts';
import {
  type Case,
  failedActs,
  failedChecks,
  readCases,
  turnsOf,
  type UnderstoodTurn,
} from './eval/ask-cases.ts';
import { notYetGiven, setUpGiven } from './eval/ask-given.ts';
import { type Chat, type RememberedTurn, say, understoodAfter } from './eval/ask-talk.ts';
import { objectIdOfAsker, readBoards, Worlds } from './eval/ask-world.ts';

const { values } = parseArgs({
  options: {
    samples: { type: 'string', default: '../shared/samples' },
    cases: { type: 'string', default: 'cases-dev.json' },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    shared: { type: 'boolean', default: false },
  },
});

interface Outcome {
  readonly id: string;
  readonly kind: Case['kind'];
  readonly replies: readonly string[];
  readonly understood: readonly (UnderstoodTurn | null)[];
  readonly failed: readonly string[];
  /** Why it is not counted: it needs what the product cannot do yet. */
  readonly waits: string | null;
}

const samples = resolve(values.samples);
/** Among the samples, else where it was said to be. */
const casesFile = [join(samples, values.cases), resolve(values.cases)].find(existsSync);
if (casesFile === undefined) {
  console.error(`${values.cases}: no such file, neither in ${samples} nor here.`);
  process.exit(1);
}
const cases = readCases(JSON.parse(await readFile(casesFile, 'utf8'))).filter(
  (one) => !values.only || JSON.stringify([one.id, one.utterance]).includes(values.only),
);
if (cases.length === 0) {
  const which =
    values.only === undefined ? 'holds no cases' : `holds no case with "${values.only}" in its id or words`;
  console.error(`${casesFile} ${which}: nothing was asked.`);
  process.exit(1);
}
const boards = await readBoards(samples);
const folder = await mkdtemp(join(tmpdir(), 'klubban-eval-'));
const worlds = new Worlds(samples, boards, folder);
const connector = await fakeConnector();
const running = new Map<string, Promise<RunningProduct>>();
let number = 0;

/** Settings up of state that no capability can make yet. */
function waitsFor(one: Case): string | null {
  const given = notYetGiven(one);
  return given.length > 0 ? `given ${given.join(', ')}` : null;
}

async function productFor(one: Case): Promise<{ product: RunningProduct; own: boolean }> {
  const start = async () => {
    number += 1;
    const dataDir = await worlds.freshCopy(one, String(number));
    if (notYetGiven(one).length === 0) await setUpGiven(one, dataDir, boards, connector);
    return startProduct({ DATA_DIR: dataDir, DEMO: 'off', KLUBBAN_NOW: one.now, LOG_LEVEL: 'error' });
  };
  if (!values.shared || one.kind === 'action' || one.given) return { product: await start(), own: true };
  const key = JSON.stringify([one.now, one.boardsLoaded, one.filesLoaded]);
  const product = running.get(key) ?? start();
  running.set(key, product);
  return { product: await product, own: false };
}

async function run(one: Case): Promise<Outcome> {
  const { product, own } = await productFor(one);
  try {
    const chat: Chat = {
      url: product.url,
      connector,
      objectId: objectIdOfAsker(boards, one.asker.name),
      name: one.asker.name,
      conversationId: `a:${one.id}`,
    };
    const replies: string[] = [];
    const understood: (UnderstoodTurn | null)[] = [];
    const failed: string[] = [];
    let taken: RememberedTurn | null = null;
    for (const turn of turnsOf(one)) {
      const reply = await say(chat, turn.utterance);
      taken = await understoodAfter(taken, product.dataDir, chat);
      const meant = taken?.understood ?? null;
      replies.push(reply);
      understood.push(meant);
      failed.push(...failedChecks(turn, reply), ...failedActs(turn, meant));
    }
    const notYet = understood.some((taken) => taken?.outcome === 'not-yet')
      ? 'handlingen finns inte än'
      : null;
    return { id: one.id, kind: one.kind, replies, understood, failed, waits: waitsFor(one) ?? notYet };
  } finally {
    if (own) {
      await product.stop();
      await rm(product.dataDir, { recursive: true, force: true });
    }
  }
}

/** A case whose state could not be set up has failed, and the others go on. */
async function outcomeOf(one: Case): Promise<Outcome> {
  try {
    return await run(one);
  } catch (error) {
    const failed = [`gick inte att ställa: ${error instanceof Error ? error.message : String(error)}`];
    return { id: one.id, kind: one.kind, replies: [], understood: [], failed, waits: null };
  }
}

const outcomes: Outcome[] = [];
try {
  for (const one of cases) {
    const outcome = await outcomeOf(one);
    outcomes.push(outcome);
    if (values.json) console.log(JSON.stringify(outcome));
    else if (outcome.failed.length > 0 && !outcome.waits) tell(one, outcome);
  }
} finally {
  for (const product of running.values()) await (await product).stop();
  await connector.close();
  await rm(folder, { recursive: true, force: true });
}

function tell(one: Case, outcome: Outcome): void {
  console.log(
    `\n${one.id}: ${turnsOf(one)
      .map((turn) => turn.utterance)
      .join(' | ')}`,
  );
  console.log(`  tog det för: ${outcome.understood.map((taken) => taken?.action ?? '–').join(' | ')}`);
  for (const reply of outcome.replies) console.log(`  svar: ${reply.slice(0, 700)}`);
  for (const check of outcome.failed) console.log(`  ✗ ${check}`);
}

const counted = outcomes.filter((outcome) => outcome.waits === null);
const passed = (kind: Case['kind'], list: readonly Outcome[]) => {
  const all = list.filter((outcome) => outcome.kind === kind);
  const right = all.filter((outcome) => outcome.failed.length === 0);
  return all.length === 0
    ? 'inga'
    : `${right.length} av ${all.length} (${((100 * right.length) / all.length).toFixed(1)} %)`;
};
const report = [
  `frågor: ${passed('question', counted)}`,
  `handlingar: ${passed('action', counted)}`,
  `räknas inte än: ${outcomes.length - counted.length} (${passed(
    'question',
    outcomes.filter((one) => one.waits),
  )} av frågorna, ${passed(
    'action',
    outcomes.filter((one) => one.waits),
  )} av handlingarna går rätt)`,
].join('\n');
if (values.json) console.error(report);
else console.log(`\n${report}`);

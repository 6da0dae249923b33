/**
 * Measures how the bank of wordings is understood: what was set aside counts, as first read; beside it stands how
 * many are right by either reading, where the words are open (see bank.ts). `npm run eval:wordings`
 *   --cross    trains on four fifths of what is trained on and measures the fifth left out, five times, with the
 *              misses: for improving without looking at what is set aside
 *   --fold=N   one of the five only
 *   --whole    sends what is set aside through all that reads a message, on the demo board with its papers, and tells
 *              how much that was right by the words is lost there, and won
 *   --whole --lost  sends what is trained on instead, and prints what is lost line by line
 * The far-fetched wordings (test/wordings/far) are measured by themselves: each is unlike the others.
 */

import { isOfAnswers } from '../src/conversation/turn/which-status.ts';
import { readIntent } from '../src/conversation/understand/follow-up.ts';
import type { Intent } from '../src/conversation/understand/intents.ts';
import { MODEL, type Model, modelOf } from '../src/conversation/understand/learnt/model.ts';
import { settle } from '../src/conversation/understand/settle.ts';
import { understand } from '../src/conversation/understand/understand.ts';
import { bank, type Wording } from '../test/wordings/bank.ts';
import { NOISES, seeded } from '../test/wordings/noise.ts';
import { TODAY, vocabulary } from '../test/wordings/setting.ts';
import { train, trainingPart } from './wordings/train.ts';
import { type FirstRead, printWhole } from './wordings/whole.ts';

interface Tally {
  /** As the wording was first read. */
  right: number;
  /** As either reading has it. */
  either: number;
  all: number;
}
type Table = Map<string, Tally>;

const nothing = (): Tally => ({ right: 0, either: 0, all: 0 });

function count(table: Table, key: string, { best, wanted, also }: Taken): void {
  const tally = table.get(key) ?? nothing();
  tally.all += 1;
  if (best === wanted) tally.right += 1;
  if (best === wanted || best === also) tally.either += 1;
  table.set(key, tally);
}

interface Taken {
  readonly best: string;
  /** How sure the words were of it, 0–1. */
  readonly score: number;
  readonly wanted: string;
  /** Where the wording is open: what is as right. */
  readonly also: string | null;
}

/** What the message is taken for, and what it is, once what it names and who says it have settled it. */
function taken({ intent, also, person }: Wording, text: string, model: Model): Taken {
  const understanding = understand(text, vocabulary, TODAY, model);
  const { entities } = understanding;
  const by = { writesAgenda: person === 'kansli' };
  const { intent: read, score } = readIntent(understanding, null);
  const settled = (meant: Intent) => {
    const to = settle(meant, entities, by);
    // Answered alike: each capability is asked whether it has something open.
    return isOfAnswers(to, understanding) ? 'of what is open' : to;
  };
  // Where nothing is sure the record is asked what it has on the matter, as by a question about it.
  const unsure = entities.topic.length > 0 ? 'matter.about' : '';
  return { best: read ? settled(read) : unsure, score, wanted: settled(intent), also: also && settled(also) };
}

const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`.padStart(7);
const share = ({ right, either, all }: Tally) =>
  `${percent(right, all)}, by either reading ${percent(either, all)}`;

function print(title: string, table: Table): void {
  console.log(`\n${title}`);
  for (const [key, tally] of [...table].sort(([a], [b]) => a.localeCompare(b))) {
    const figures = `${String(tally.right).padStart(4)} of ${String(tally.all).padStart(4)}`;
    console.log(`  ${key.padEnd(28)} ${figures}  ${share(tally)}`);
  }
}

function measure(wordings: readonly Wording[], model: Model) {
  const tables = { intent: new Map(), person: new Map(), noise: new Map() } satisfies Record<string, Table>;
  const misses: string[] = [];
  const random = seeded(7);
  for (const wording of wordings) {
    const asSaid = taken(wording, wording.text, model);
    const { best, wanted, also } = asSaid;
    if (best !== wanted) {
      misses.push(`  ${wanted} <- ${best}${best === also ? ' (open)' : ''}: ${wording.text}`);
    }
    count(tables.intent, wording.intent, asSaid);
    count(tables.person, wording.person, asSaid);
    count(tables.noise, 'none', asSaid);
    for (const [name, disturb] of Object.entries(NOISES)) {
      count(tables.noise, name, taken(wording, disturb(wording.text, random), model));
    }
  }
  return { tables, misses };
}

/** Only what is trained on is looked at here. */
function crossValidate(folds: readonly number[]): void {
  const noise: Table = new Map();
  const intents: Table = new Map();
  for (const fold of folds) {
    const { wordings, hidden } = trainingPart(fold);
    const left = bank.filter((one) => !one.setAside && one.fold === fold);
    const { tables, misses } = measure(left, modelOf(train(wordings, hidden)));
    for (const miss of misses.sort()) console.log(miss);
    for (const [from, into] of [[tables.noise, noise] as const, [tables.intent, intents] as const]) {
      for (const [key, { right, either, all }] of from) {
        const tally = into.get(key) ?? nothing();
        into.set(key, { right: tally.right + right, either: tally.either + either, all: tally.all + all });
      }
    }
  }
  print('By intent (left out in turn)', intents);
  print('By noise (left out in turn)', noise);
}

/** Every intent that is right for a wording: as it is labelled, and as what it names settles it. */
function rightFor(wording: Wording): ReadonlySet<string> {
  const { entities } = understand(wording.text, vocabulary, TODAY);
  const by = { writesAgenda: wording.person === 'kansli' };
  const labelled = [wording.intent, ...(wording.also ? [wording.also] : [])];
  return new Set(labelled.flatMap((intent) => [intent, settle(intent, entities, by)]));
}

function firstRead(wording: Wording): FirstRead {
  const { best, wanted, also, score } = taken(wording, wording.text, MODEL);
  return { right: best === wanted || best === also, score };
}

const fold = process.argv.find((argument) => /^--fold=\d$/.test(argument))?.slice(-1);
if (process.argv.includes('--cross') || fold !== undefined) {
  crossValidate(fold === undefined ? [0, 1, 2, 3, 4] : [Number(fold)]);
} else if (process.argv.includes('--whole')) {
  // What is set aside is never looked at line by line.
  const showLost = process.argv.includes('--lost');
  const sent = bank.filter(({ setAside, asked }) => (showLost ? !setAside && !asked : setAside));
  for (const [title, far] of [['Everyday', false] as const, ['Far-fetched', true] as const]) {
    console.log(`\n${title} wordings, ${showLost ? 'trained on' : 'set aside'}`);
    await printWhole(
      sent.filter((one) => one.far === far),
      firstRead,
      rightFor,
      showLost,
    );
  }
} else {
  const near = bank.filter((one) => !one.far);
  const { tables } = measure(
    near.filter((one) => one.setAside),
    MODEL,
  );
  print('By intent (set aside)', tables.intent);
  print('By person type (set aside)', tables.person);
  print('By noise (set aside)', tables.noise);
  const all: Table = new Map();
  for (const one of near.filter(({ setAside, asked }) => !setAside && !asked)) {
    count(all, 'trained on', taken(one, one.text, MODEL));
  }
  print('Trained on', all);
  const far = bank.filter((one) => one.far);
  const apart = measure(
    far.filter((one) => one.setAside),
    MODEL,
  );
  print('Far-fetched wordings, by noise (set aside)', apart.tables.noise);
  console.log(`\nfar-fetched, set aside: ${summed(apart.tables.noise)}, of ${far.length} wordings in all`);
  console.log(`set aside: ${summed(tables.noise)}, of ${near.length} wordings in all`);
}

function summed(byNoise: Table): string {
  const { right, either, all } = byNoise.get('none') ?? nothing();
  return (
    `${right} of ${all} (${percent(right, all).trim()}), ` +
    `${either} (${percent(either, all).trim()}) by either reading`
  );
}

/**
 * Measures how the bank of wordings is understood: what was set aside counts. `npm run eval:wordings`
 *   --cross    trains on four fifths of what is trained on and measures the fifth left out, five times, with the
 *              misses: for improving without looking at what is set aside
 *   --fold=N   one of the five only
 */

import { readIntent } from '../src/conversation/understand/follow-up.ts';
import type { Intent } from '../src/conversation/understand/intents.ts';
import { MODEL, type Model, modelOf } from '../src/conversation/understand/model.ts';
import { settle } from '../src/conversation/understand/settle.ts';
import { understand } from '../src/conversation/understand/understand.ts';
import { isOfAnswers } from '../src/conversation/which-status.ts';
import { bank, type Wording } from '../test/wordings/bank.ts';
import { NOISES, seeded } from '../test/wordings/noise.ts';
import { TODAY, vocabulary } from '../test/wordings/setting.ts';
import { train, trainingPart } from './wordings/train.ts';

interface Tally {
  right: number;
  all: number;
}
type Table = Map<string, Tally>;

function count(table: Table, key: string, right: boolean): void {
  const tally = table.get(key) ?? { right: 0, all: 0 };
  tally.all += 1;
  if (right) tally.right += 1;
  table.set(key, tally);
}

/** What the message is taken for, and what it is, once what it names and who says it have settled it. */
function taken({ intent, person }: Wording, text: string, model: Model): { best: string; wanted: string } {
  const understanding = understand(text, vocabulary, TODAY, model);
  const { entities } = understanding;
  const by = { writesAgenda: person === 'kansli' };
  const { intent: read } = readIntent(understanding, null);
  const settled = (meant: Intent) => {
    const to = settle(meant, entities, by);
    // Answered alike: each capability is asked whether it has something open.
    return isOfAnswers(to, entities) ? 'of what is open' : to;
  };
  // Where nothing is sure the record is asked what it has on the matter, as by a question about it.
  const unsure = entities.topic.length > 0 ? 'matter.about' : '';
  return { best: read ? settled(read) : unsure, wanted: settled(intent) };
}

function percent({ right, all }: Tally): string {
  return `${((100 * right) / all).toFixed(1)} %`;
}

function print(title: string, table: Table): void {
  console.log(`\n${title}`);
  for (const [key, tally] of [...table].sort(([a], [b]) => a.localeCompare(b))) {
    const figures = `${String(tally.right).padStart(4)} of ${String(tally.all).padStart(4)}`;
    console.log(`  ${key.padEnd(28)} ${figures}  ${percent(tally)}`);
  }
}

function measure(wordings: readonly Wording[], model: Model) {
  const tables = { intent: new Map(), person: new Map(), noise: new Map() } satisfies Record<string, Table>;
  const misses: string[] = [];
  const random = seeded(7);
  for (const wording of wordings) {
    const { best, wanted } = taken(wording, wording.text, model);
    const right = best === wanted;
    if (!right) misses.push(`  ${wanted} <- ${best}: ${wording.text}`);
    count(tables.intent, wording.intent, right);
    count(tables.person, wording.person, right);
    count(tables.noise, 'none', right);
    for (const [name, disturb] of Object.entries(NOISES)) {
      const noisy = taken(wording, disturb(wording.text, random), model);
      count(tables.noise, name, noisy.best === noisy.wanted);
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
      for (const [key, { right, all }] of from) {
        const tally = into.get(key) ?? { right: 0, all: 0 };
        into.set(key, { right: tally.right + right, all: tally.all + all });
      }
    }
  }
  print('By intent (left out in turn)', intents);
  print('By noise (left out in turn)', noise);
}

const fold = process.argv.find((argument) => /^--fold=\d$/.test(argument))?.slice(-1);
if (process.argv.includes('--cross') || fold !== undefined) {
  crossValidate(fold === undefined ? [0, 1, 2, 3, 4] : [Number(fold)]);
} else {
  const aside = bank.filter((one) => one.setAside);
  const trained = bank.filter((one) => !one.setAside);
  const { tables } = measure(aside, MODEL);
  print('By intent (set aside)', tables.intent);
  print('By person type (set aside)', tables.person);
  print('By noise (set aside)', tables.noise);
  const all: Table = new Map();
  for (const one of trained) {
    const { best, wanted } = taken(one, one.text, MODEL);
    count(all, 'trained on', best === wanted);
  }
  print('Trained on', all);
  const whole = tables.noise.get('none') ?? { right: 0, all: 1 };
  console.log(
    `\nset aside: ${whole.right} of ${whole.all} (${percent(whole)}), of ${bank.length} wordings in all`,
  );
}

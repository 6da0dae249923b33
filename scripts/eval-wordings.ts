/** Measures how the bank of wordings is understood: what was set aside counts. `npm run eval:wordings`. */
import { settle } from '../src/conversation/understand/settle.ts';
import { understand } from '../src/conversation/understand/understand.ts';
import { bank, type Wording } from '../test/wordings/bank.ts';
import { NOISES, seeded } from '../test/wordings/noise.ts';
import { TODAY, vocabulary } from '../test/wordings/setting.ts';

interface Tally {
  right: number;
  all: number;
}

const misses = process.argv.includes('--misses');
const fold = Number(process.argv.find((argument) => /^--fold=\d$/.test(argument))?.slice(-1) ?? Number.NaN);
const tables = {
  intent: new Map<string, Tally>(),
  person: new Map<string, Tally>(),
  noise: new Map<string, Tally>(),
  part: new Map<string, Tally>(),
};

function count(table: Map<string, Tally>, key: string, right: boolean): void {
  const tally = table.get(key) ?? { right: 0, all: 0 };
  tally.all += 1;
  if (right) tally.right += 1;
  table.set(key, tally);
}

function isUnderstood(wording: Wording, text: string): boolean {
  const { scores, entities } = understand(text, vocabulary, TODAY);
  const best = scores[0] && settle(scores[0].intent, entities);
  const wanted = settle(wording.intent, entities);
  if (best !== wanted && misses && wording.setAside && text === wording.text) {
    console.log(`  ${wording.intent} <- ${best}: ${text}`);
  }
  return best === wanted;
}

const random = seeded(7);
for (const wording of bank) {
  const right = isUnderstood(wording, wording.text);
  const part = wording.setAside ? 'set aside' : wording.fold === fold ? 'fold left out' : 'trained on';
  count(tables.part, part, right);
  if (!wording.setAside) continue;
  count(tables.intent, wording.intent, right);
  count(tables.person, wording.person, right);
  count(tables.noise, 'none', right);
  for (const [name, disturb] of Object.entries(NOISES)) {
    count(tables.noise, name, isUnderstood(wording, disturb(wording.text, random)));
  }
}

function print(title: string, table: Map<string, Tally>): void {
  console.log(`\n${title}`);
  for (const [key, { right, all }] of [...table].sort(([a], [b]) => a.localeCompare(b))) {
    console.log(
      `  ${key.padEnd(28)} ${String(right).padStart(4)} of ${String(all).padStart(4)}  ${percent(right, all)}`,
    );
  }
}

function percent(right: number, all: number): string {
  return `${((100 * right) / all).toFixed(1)} %`;
}

print('By intent (set aside)', tables.intent);
print('By person type (set aside)', tables.person);
print('By noise (set aside)', tables.noise);
print('All', tables.part);

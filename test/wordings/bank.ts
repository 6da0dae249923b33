import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { INTENTS, type Intent } from '../../src/conversation/understand/intents.ts';
import { familyOf } from './family.ts';

export type PersonType = 'ledamot' | 'ersättare' | 'ordförande' | 'kansli' | 'revisor';

const PERSON_TYPES: Readonly<Record<string, PersonType>> = {
  L: 'ledamot',
  E: 'ersättare',
  O: 'ordförande',
  K: 'kansli',
  R: 'revisor',
};

/** A message that somebody might write, and what it is for. */
export interface Wording {
  readonly text: string;
  readonly intent: Intent;
  readonly person: PersonType;
  /** What it shares with wordings that say the same: see family.ts. */
  readonly family: string;
  /** A fifth of the families, chosen by the hash of their eldest wording: never trained on, only measured. */
  readonly setAside: boolean;
  /** 0–4, by family: for choosing how to train without looking at what is set aside. */
  readonly fold: number;
}

const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * The bank's files hold blocks: a line `# intent`, then one wording a line, after a letter for who would write it
 * (L ledamot, E ersättare, O ordförande, K kansli, R revisor). Names in them are those of setting.ts.
 */
function readBank(): { wordings: Wording[]; source: string } {
  const source = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
  const wordings: Wording[] = [];
  let intent: Intent | undefined;
  const deal = new Map<string, Pick<Wording, 'setAside' | 'fold'>>();
  for (const line of source.split('\n')) {
    if (line.trim() === '') continue;
    if (line.startsWith('# ')) {
      intent = INTENTS.find((one) => one === line.slice(2).trim());
      if (!intent) throw new Error(`unknown intent: ${line}`);
      continue;
    }
    const person = PERSON_TYPES[line.charAt(0)];
    if (!intent || !person || line.charAt(1) !== ' ') throw new Error(`not a wording: ${line}`);
    const text = line.slice(2).trim();
    const family = familyOf(text);
    const dealt = deal.get(family) ?? dealtBy(text);
    deal.set(family, dealt);
    wordings.push({ text, intent, person, family, ...dealt });
  }
  return { wordings, source };
}

function dealtBy(text: string): Pick<Wording, 'setAside' | 'fold'> {
  const [first = 0, second = 0] = createHash('sha256').update(text).digest();
  return { setAside: first % 5 === 0, fold: second % 5 };
}

const read = readBank();

export const bank: readonly Wording[] = read.wordings;

/** Changes when the bank changes: the weights must then be made anew. */
export const bankFingerprint = createHash('sha256').update(read.source).digest('hex').slice(0, 16);

import { MONTH_WORDS, WEEKDAY_WORDS } from '../../src/conversation/understand/dates/date-words.ts';
import { findEntities } from '../../src/conversation/understand/entities.ts';
import { INTENTS, type Intent } from '../../src/conversation/understand/intents.ts';
import { hashOf } from '../../src/conversation/understand/learnt/feature-hash.ts';
import { features } from '../../src/conversation/understand/learnt/features.ts';
import { readFields, stemsOf } from '../../src/conversation/understand/learnt/fields.ts';
import type { StoredModel } from '../../src/conversation/understand/learnt/model.ts';
import { LEXICON } from '../../src/conversation/understand/words/lexicon.ts';
import { type KnownWords, knownWords } from '../../src/conversation/understand/words/spelling.ts';
import { foldDots, stemOf } from '../../src/conversation/understand/words/stem.ts';
import { tokensOf } from '../../src/conversation/understand/words/tokens.ts';
import { readMessage, wordsOf } from '../../src/conversation/understand/words/words.ts';
import { bank, bankFingerprint, type Wording } from '../../test/wordings/bank.ts';
import { familyOf } from '../../test/wordings/family.ts';
import { fieldList } from '../../test/wordings/fields.ts';
import { ALL_NOISES, noisy, SPOKEN_NOISES, seeded } from '../../test/wordings/noise.ts';
import { TODAY, topics, vocabulary } from '../../test/wordings/setting.ts';
import { readTemplates, spoken } from '../../test/wordings/templates.ts';
import { type Example, hiddenLayer, type Layers } from './hidden-layer.ts';

/** Copies of each wording, every other one with noise. */
const COPIES = 2;
/** How much one counts that the tests ask. */
const ASKED_WEIGHT = 2;
/** Ways of saying taken of each template, and how much one counts beside a wording. */
const PER_TEMPLATE = 16;
const TEMPLATE_WEIGHT = 1;
/** How often a word is taken for an unknown matter, so that the rest of the message has to carry the meaning. */
const FORGET = 0.05;
/** A word must be met in this many wordings to count, a run of words in this many. */
const RARE_WORD = 2;
const RARE_RUN = 4;
/** The table's weights are stored in 1/TABLE_SCALE; what is less than so many of them is left out. */
const TABLE_SCALE = 32;
const TABLE_SLIGHT = 2;
/** What is said this often is a word; what is said so many times less often than its like may be one misspelt. */
const COMMON = 12;
const LESS_OFTEN = 10;

interface Said {
  readonly text: string;
  readonly intent: Intent;
  readonly weight: number;
  /** Counted for how common a feature is. */
  readonly counts: boolean;
}

/** The lexical fields, and the stems of their words: `test/wordings/fields.list`. */
const lists: Readonly<Record<string, string>> = Object.fromEntries(
  fieldList.map(({ name, words }) => [name, stemsOf(words)]),
);
const fields = readFields(lists);

const inventedStems = new Set(topics.flatMap((topic) => wordsOf(topic).map((word) => word.stem)));

/** Trains a model on some wordings and the templates, leaving out every family in `hidden`. Always the same for the same bank. */
export function train(wordings: readonly Wording[], hidden: ReadonlySet<string>): StoredModel {
  const { names, examples, list, random } = prepare(wordings, hidden);
  return stored(names, hiddenLayer(examples, names.length, INTENTS.length, random), list);
}

/** What is learnt from, read into features. */
export function prepare(wordings: readonly Wording[], hidden: ReadonlySet<string>) {
  const random = seeded(20);
  const said = everythingSaid(wordings, hidden, random);
  const list = conversationWords(said);
  const known = knownWords(list);
  const stems = commonStems(said, known);
  const read = (text: string, forget: number) => featuresFor(text, known, stems, forget, random);

  const counted = new Map<string, number>();
  for (const { text, weight, counts } of said) {
    if (!counts) continue;
    for (const feature of read(text, 0)) counted.set(feature, (counted.get(feature) ?? 0) + weight);
  }
  const names = [...counted]
    .filter(([feature, count]) => count >= (/^[bts]:/.test(feature) ? RARE_RUN : RARE_WORD))
    .map(([feature]) => feature)
    .sort();
  const places = new Map(names.map((feature, at) => [feature, at]));
  const examples = said.map(({ text, intent, weight, counts }): Example => {
    const found = read(text, counts ? 0 : FORGET).flatMap((feature) => places.get(feature) ?? []);
    return { features: Int32Array.from(found), label: INTENTS.indexOf(intent), weight };
  });
  return { names, examples, list, known, random };
}

/** Each wording as it is, and copies of it with noise; the templates' ways of saying. */
function everythingSaid(
  wordings: readonly Wording[],
  hidden: ReadonlySet<string>,
  random: () => number,
): Said[] {
  const said: Said[] = [];
  for (const { text, intent, asked } of wordings) {
    const weight = asked ? ASKED_WEIGHT : 1;
    said.push({ text, intent, weight, counts: true });
    for (let copy = 0; copy < COPIES; copy += 1) {
      said.push({ text: copy % 2 === 0 ? noisy(text, random) : text, intent, weight, counts: false });
    }
  }
  for (const { intent, pattern } of readTemplates()) {
    for (let copy = 0; copy < PER_TEMPLATE; copy += 1) {
      const text = spoken(pattern, random);
      if (hidden.has(familyOf(text))) continue;
      const counts = copy < 4;
      const disturbed = copy % 3 === 0 ? noisy(text, random, counts ? SPOKEN_NOISES : ALL_NOISES) : text;
      said.push({ text: disturbed, intent, weight: TEMPLATE_WEIGHT, counts });
    }
  }
  return said;
}

/** The words that the conversation is held in, the commonest first: without names and invented matters. */
function conversationWords(said: readonly Said[]): string[] {
  const counted = new Map<string, number>();
  const count = (folded: string, by: number) => counted.set(folded, (counted.get(folded) ?? 0) + by);
  const none = knownWords([]);
  for (const { text, weight, counts } of said) {
    if (!counts) continue;
    const message = readMessage(text);
    const { named } = findEntities(message, vocabulary, TODAY, none);
    message.words.forEach((word, at) => {
      const taken = named.some(([first, last]) => first <= at && at <= last);
      if (!taken && /^\p{L}{2,}$/u.test(word.folded) && !inventedStems.has(word.stem))
        count(word.folded, weight);
    });
  }
  for (const patterns of Object.values(LEXICON)) {
    for (const pattern of patterns.split('|')) {
      for (const word of pattern.split(' ')) if (/^\p{L}{4,}$/u.test(word)) count(foldDots(word), 0.5);
    }
  }
  for (const word of [...WEEKDAY_WORDS.keys(), ...MONTH_WORDS.keys()]) if (word.length > 3) count(word, 8);
  const common = knownWords([...counted].filter(([, times]) => times >= COMMON).map(([word]) => word));
  return [...counted]
    .filter(([word, times]) => {
      const meant = common.has(word) ? null : common.nearest(word);
      const isMisspelt =
        meant !== null && isOneInside(word, meant) && times * LESS_OFTEN <= (counted.get(meant) ?? 0);
      return times >= 0.5 && !isMisspelt;
    })
    .sort(([a, times], [b, other]) => other - times || a.localeCompare(b))
    .map(([word]) => word);
}

/** Whether the slip between two words is inside them: at the end it is an inflection as likely. */
function isOneInside(word: string, other: string): boolean {
  const alike = [...word].findIndex((letter, at) => letter !== other[at]);
  return alike !== -1 && alike < Math.min(word.length, other.length) - 1;
}

/** The stems that occur in more than one wording: the rest are matters to the model. */
function commonStems(said: readonly Said[], known: KnownWords): Set<string> {
  const counted = new Map<string, number>();
  for (const { text, weight, counts } of said) {
    if (!counts) continue;
    const message = readMessage(text);
    const entities = findEntities(message, vocabulary, TODAY, known);
    for (const token of new Set(tokensOf(entities, known))) {
      counted.set(token, (counted.get(token) ?? 0) + weight);
    }
  }
  return new Set(
    [...counted]
      .filter(([stem, count]) => count >= RARE_WORD && !inventedStems.has(stem))
      .map(([stem]) => stem),
  );
}

const SYLLABLES =
  `va len fors berg mar eld in sikt lo vis gren fisk by hag strom lund kraft verk stad vik nav et bro lank puls sprang
  kom pass vag ljus start mot sta hand sam aker torp hus dal skog sjo mal steg vid are nya ung fram tid hem hals arbet
  rehab vux ut for av till vaxel kurs park skol bil vard an er ing het skap tor kvarn ek alm bok ull sund nas holm ring`.split(
    /\s+/,
  );

/** A matter's name that nobody has heard: the letters of what is asked about tell nothing of what is asked. */
function madeUp(forget: number, random: () => number): string {
  if (forget === 0 || random() < 0.4) return '';
  const syllable = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
  return syllable() + syllable() + (random() < 0.4 ? syllable() : '');
}

function featuresFor(
  text: string,
  known: KnownWords,
  stems: ReadonlySet<string>,
  forget: number,
  random: () => number,
): string[] {
  const message = readMessage(text);
  const entities = findEntities(message, vocabulary, TODAY, known);
  const tokens = tokensOf(entities, known);
  const kept = tokens.map((token) =>
    !token.startsWith('<') && (inventedStems.has(token) || (forget > 0 && random() < forget))
      ? madeUp(forget, random)
      : token,
  );
  return features(
    message,
    entities,
    kept,
    fields,
    (token) => token.startsWith('<') || stems.has(token),
  ).filter((feature) => !feature.startsWith('x:') || !inventedStems.has(stemOf(feature.slice(2))));
}

export function stored(names: readonly string[], layers: Layers, words: readonly string[]): StoredModel {
  const { width, gain } = layers;
  const places = new Map(names.map((name, at) => [hashOf(name), at]));
  const hashes = [...places.keys()].sort((a, b) => a - b);
  const index = new Uint32Array(2 * hashes.length);
  const records: Uint8Array[] = [];
  let begins = 0;
  hashes.forEach((hash, at) => {
    const record = recordOf(places.get(hash) ?? 0, layers);
    index.set([hash, begins], 2 * at);
    records.push(record);
    begins += record.length / 4;
  });
  const numbers = Buffer.concat([bytesOf(index), bytesOf(layers.output), ...records]);
  const head = { bank: bankFingerprint, intents: INTENTS, words, fields: lists };
  const share = layers.share / TABLE_SCALE;
  return { head: { ...head, features: hashes.length, width, gain, share }, numbers };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Float32Array) =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** The record of the feature at `place`, as it is stored (learnt/model.ts), in whole words. */
function recordOf(place: number, { width, rows, table }: Layers): Uint8Array {
  const row = rows.subarray(place * width, (place + 1) * width);
  const scale = row.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-9) / 127;
  const said = saidAt(place, table);
  const record = Buffer.alloc(4 * Math.ceil((4 + width + 1 + 2 * said.length) / 4));
  record.writeFloatLE(scale);
  row.forEach((one, at) => {
    record.writeInt8(Math.round(one / scale), 4 + at);
  });
  record.writeUInt8(said.length, 4 + width);
  said.forEach(([intent, weight], at) => {
    record.writeUInt8(intent, 5 + width + 2 * at);
    record.writeInt8(weight, 6 + width + 2 * at);
  });
  return record;
}

/** What the table's row at `place` says of which intent, without what is next to nothing: most of a row is. */
function saidAt(place: number, table: Float32Array): [intent: number, weight: number][] {
  const width = INTENTS.length;
  const said: [number, number][] = [];
  table.subarray(place * width, (place + 1) * width).forEach((weight, intent) => {
    const rounded = Math.max(-127, Math.min(127, Math.round(weight * TABLE_SCALE)));
    if (Math.abs(rounded) >= TABLE_SLIGHT) said.push([intent, rounded]);
  });
  return said;
}

/** What is trained on: all but what is set aside, and but `fold` where one is named. */
export function trainingPart(fold: number | null): {
  readonly wordings: Wording[];
  readonly hidden: Set<string>;
} {
  const isHidden = (one: Wording) => one.setAside || one.fold === fold;
  return {
    wordings: bank.filter((one) => !isHidden(one)),
    hidden: new Set(bank.filter(isHidden).map((one) => one.family)),
  };
}

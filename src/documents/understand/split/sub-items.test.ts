import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { itemNumber, readHere } from '../../index.ts';

function wordOf(lines: readonly string[]): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`);
  const word = `<w:document ${w}><w:body>${paragraphs.join('')}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(word) });
}

async function document(lines: readonly string[], name = 'kallelse.txt') {
  const text = `Kallelse\n\nSamordningsförbundet Sjötrakten\nTorsdag 11 februari 2027 kl. 13.00-15.00, Stadshuset\n\n${lines.join('\n')}\n`;
  const bytes = name.endsWith('.docx') ? wordOf(text.split('\n')) : strToU8(text);
  const result = await readHere({ name, bytes });
  return result.kind === 'understood' ? result.documents[0] : undefined;
}

async function read(lines: readonly string[], name?: string) {
  const items = (await document(lines, name))?.items ?? [];
  return items.map((item) => [itemNumber(item), item.heading, ...item.proposals]);
}

const ADDED = [
  '6a. Ombud',
  '6 a. Ombud',
  '6a) Ombud',
  '6a Ombud',
  '6A Ombud',
  'Punkt 6a. Ombud',
  '6.a Ombud',
  '6.a. Ombud',
  '6. a Ombud',
  '6. a) Ombud',
  '6 a Ombud',
  '6 (a) Ombud',
  '6a - Ombud',
  '6a. ombud',
  '6b. Ombud',
  '6 b Ombud',
  '6:1 Ombud',
  '6:1. Ombud',
  '6.1 Ombud',
];

it.each(
  ADDED.flatMap((added) =>
    ['kallelse.txt', 'kallelse.md', 'kallelse.docx'].map((name) => [added, name] as const),
  ),
)('an ärende that was added after another, "%s", is one of its own (%s)', async (added, name) => {
  const agenda = ['5. Bokslut', '6. Bidrag till Kvarnen', added, '7. Övrigt'];
  const all = ['1. Öppnande', '2. Justerare', '3. Dagordning', '4. Protokoll', ...agenda];
  for (const lines of [all, all.flatMap((line) => [line, ''])]) {
    const shown = await read(lines, name);
    const own = /^6 ?b/u.test(added) ? '6b' : /1/u.test(added) ? '6.1' : '6a';
    expect(shown.map(([number]) => number)).toEqual(['1', '2', '3', '4', '5', '6', own, '7']);
    expect(shown[6]?.[1]?.toLowerCase()).toBe('ombud');
  }
});

const SIGNED = [
  '§ 6a Ombud',
  '§ 6 a Ombud',
  '§6a. Ombud',
  '§ 6A Ombud',
  '§ 6 a) Ombud',
  '§ 6b Ombud',
  '§ 6:1 Ombud',
];

it.each(
  SIGNED.flatMap((added) => ['kallelse.txt', 'kallelse.md', 'kallelse.docx'].map((name) => [added, name])),
)('so it is where the agenda counts by §, "%s" (%s)', async (added, name) => {
  const agenda = ['§ 4 Protokoll', '§ 5 Bokslut', '§ 6 Bidrag till Kvarnen', added, '§ 7 Övrigt'];
  for (const lines of [agenda, agenda.flatMap((line) => [line, ''])]) {
    const shown = await read(['§ 1 Öppnande', '§ 2 Justerare', '§ 3 Dagordning', ...lines], name);
    const own = added.includes('6b') ? '6b' : added.includes(':') ? '6.1' : '6a';
    const numbers = ['1', '2', '3', '4', '5', '6', own, '7'];
    expect(shown.map(([number]) => number)).toEqual(numbers);
    expect(shown[6]?.[1]).toBe('Ombud');
  }
});

it('what stands below such an agenda under its § is of it, and of no other', async () => {
  const agenda = ['§ 1 Öppnande', '§ 2 Rapport', '§ 2a Internt: Krav mot Kvarnen', '§ 3 Avslutning'];
  const below = ['', '§ 2a Kvarnen har fått 41 000 kr för mycket. Förslag: att återkräva beloppet.'];
  for (const heading of [[], ['', 'Ärendebeskrivningar']]) {
    const found = await document([...agenda, ...heading, ...below]);
    const told = found?.items.map(({ body, proposals }) => [body, ...proposals].join(' '));
    expect(told?.map((text) => text.includes('41 000') || text.includes('återkräva'))).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(found?.doubts.map(({ code }) => code)).not.toContain('agenda.within');
  }
});

it.each([
  ['§ 6 a ombud för kansliet', true],
  ['§ 6 e ombud', true],
  ['§ 6a förbundsordningen säger annat.', false],
  ['§ 6 a i kommunallagen', false],
])('of an agenda that counts by §, "%s" is told as one that may be: %s', async (written, isTold) => {
  const head = ['§ 1 Öppnande', '§ 2 Val', '§ 3 Dagordning', '§ 4 Protokoll', '§ 5 Bokslut'];
  const found = await document([...head, '§ 6 Bidrag till Kvarnen', written, '§ 7 Övrigt']);
  expect(found?.items).toHaveLength(7);
  expect(found?.doubts.some(({ code }) => code === 'agenda.within')).toBe(isTold);
});

it.each(['6 a ombud för kansliet', '6.3 Ombud', '6 e Ombud i Kvarnen\n6 d Lokal'])(
  'what may be one, "%s", and is read as text, is told',
  async (written) => {
    const head = ['1. Öppnande', '2. Justerare', '3. Dagordning', '4. Protokoll', '5. Bokslut'];
    const found = await document([...head, '6. Bidrag till Kvarnen', ...written.split('\n'), '7. Övrigt']);
    expect(found?.doubts.map(({ code }) => code)).toContain('agenda.within');
  },
);

it.each(['6.15 Kaffe', '6 m Kabel', '6.5 Mkr', '600 kronor', '6 april Stadshuset'])(
  'a time, a measure, a sum and a day within an ärende are neither: %s',
  async (written) => {
    const head = ['1. Öppnande', '2. Justerare', '3. Dagordning', '4. Protokoll', '5. Bokslut'];
    const found = await document([...head, '6. Bidrag till Kvarnen', written, '7. Övrigt']);
    expect(found?.items).toHaveLength(7);
    expect(found?.doubts.map(({ code }) => code)).not.toContain('agenda.within');
  },
);

it('what it proposes is not proposed of the one before it', async () => {
  const shown = await read([
    '1. Öppnande',
    '',
    '2. Bidrag till Kvarnen',
    'Förslag till beslut',
    'att bevilja 350 000 kr',
    '',
    '2a. Ombud',
    'Förslag till beslut',
    'att utse Bo Ek till ombud',
    '',
    '3. Avslutning',
  ]);
  expect(shown).toEqual([
    ['1', 'Öppnande'],
    ['2', 'Bidrag till Kvarnen', 'att bevilja 350 000 kr'],
    ['2a', 'Ombud', 'att utse Bo Ek till ombud'],
    ['3', 'Avslutning'],
  ]);
});

it('words that a figure and a letter begin are no ärende', async () => {
  const shown = await read(['1. Öppnande', '2. Lokal', '2 A-huset är dyrare än 2 B-huset.', '3. Avslutning']);
  expect(shown.map(([number]) => number)).toEqual(['1', '2', '3']);
});

import { expect, it } from 'vitest';
import { itemNumber, readHere } from '../../index.ts';

async function read(lines: readonly string[]) {
  const text = `Kallelse\n\nSamordningsförbundet Sjötrakten\nTorsdag 11 februari 2027 kl. 13.00-15.00, Stadshuset\n\n${lines.join('\n')}\n`;
  const result = await readHere({ name: 'kallelse.txt', bytes: new TextEncoder().encode(text) });
  const items = result.kind === 'understood' ? (result.documents[0]?.items ?? []) : [];
  return items.map((item) => [itemNumber(item), item.heading, ...item.proposals]);
}

it.each([['6a. Ombud'], ['6 a. Ombud'], ['6a) Ombud'], ['6a Ombud'], ['Punkt 6a. Ombud']])(
  'an ärende that was added after another, "%s", is one of its own',
  async (added) => {
    const agenda = ['5. Bokslut', '6. Bidrag till Kvarnen', added, '7. Övrigt'];
    const shown = await read(['1. Öppnande', '2. Justerare', '3. Dagordning', '4. Protokoll', ...agenda]);
    expect(shown.map(([number]) => number)).toEqual(['1', '2', '3', '4', '5', '6', '6a', '7']);
    expect(shown[6]?.[1]).toBe('Ombud');
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

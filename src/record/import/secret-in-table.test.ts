import { expect, it } from 'vitest';
import { readHere } from '../../documents/index.ts';
import { secretItems } from './secret-items.ts';

/** The headings that become internal of a kallelse with such a table for its agenda. */
async function secret(head: string, rows: readonly string[]): Promise<string[]> {
  const row = (text: string) => `| ${text} |`;
  const ruled = `|${'---|'.repeat(head.split('|').length)}`;
  const text = [
    '# Kallelse',
    'Samordningsförbundet Norrskog',
    'Torsdag 18 februari 2027 kl 9-11.30',
    'Plats: Björkbacka',
    '',
    row(head),
    ruled,
    ...rows.map(row),
  ].join('\n');
  const read = await readHere({ name: 'kallelse.md', bytes: new TextEncoder().encode(text) });
  const [reading] = read.kind === 'understood' ? read.documents : [];
  return reading ? secretItems(reading).map(({ heading }) => heading) : [];
}

it.each([
  ['Nr | Ärende | Föredragande | Handling', 'Maja Holm | Sekretess'],
  ['Nr | Ärende | Typ | Handling', 'Beslut | Ej offentligt'],
  ['Nr | Ärende | Föredragande | Anteckning', 'Maja Holm | Stängd del'],
  ['Nr | Ärende | Föredragande | Sekretess', 'Maja Holm | Ja'],
  ['Nr | Ärende | Föredragande | Sekretess', ' | x'],
  ['Nr | Ärende | Föredragande | Offentlig', 'Maja Holm | Nej'],
])('%s: a row with %s is internal, and no other', async (head, cells) => {
  const open = cells.endsWith('Nej') ? 'Ja' : '';
  const found = await secret(head, [
    `1 | Öppnande | | ${open}`,
    `2 | Bokslut | Eva Lind | ${open}`,
    `3 | Tvist med hyresvärden | ${cells}`,
    `4 | Ny lokal | | ${open}`,
    `5 | Avslutning | | ${open}`,
  ]);
  expect(found).toEqual(['Tvist med hyresvärden']);
});

it('a table that says nothing of it has none', async () => {
  const rows = ['1 | Öppnande | | ', '2 | Intern kontroll | Eva Lind | Bilaga 1', '3 | Avslutning | | '];
  expect(await secret('Nr | Ärende | Föredragande | Handling', rows)).toEqual([]);
});

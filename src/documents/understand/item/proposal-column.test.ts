import { expect, it } from 'vitest';
import { readHere } from '../../index.ts';

async function read(lines: readonly string[], name: string) {
  const text = `Kallelse

Samordningsförbundet Sjötrakten
Torsdag 11 februari 2027 kl. 13.00-15.00, Stadshuset

${lines.join('\n')}
`;
  const result = await readHere({ name, bytes: new TextEncoder().encode(text) });
  const items = result.kind === 'understood' ? (result.documents[0]?.items ?? []) : [];
  return items.map(({ heading, presenter, proposals }) => [heading, presenter, ...proposals]);
}

const ROWS = [
  ['Mötets öppnande', 'Ordföranden'],
  ['Plan för 2027', 'Maja', 'att anta planen'],
  ['Avtal med Granbo', 'Maja', 'att säga upp avtalet till 30 juni'],
  ['Avslutning', 'Ordföranden'],
];

it.each(['Förslag', 'Förslag till beslut', 'Kansliets förslag'])(
  'what stands in a column of förslag is that, and who presents is not of the heading: %s',
  async (head) => {
    const table = [
      `| Nr | Ärende | Föredragande | ${head} | Öppet |`,
      '|---|---|---|---|---|',
      ...ROWS.map(
        ([heading, who, proposal = ''], at) =>
          `| ${at + 1} | ${heading} | ${who} | ${proposal} | ${at === 2 ? 'nej' : 'ja'} |`,
      ),
    ];
    expect(await read(table, 'kallelse.md')).toEqual(ROWS);
  },
);

it('so in a text with its columns parted by tabs', async () => {
  const table = [
    'Nr\tÄrende\tFöredragande\tFörslag',
    ...ROWS.map(([heading, who, proposal = '-'], at) => `${at + 1}\t${heading}\t${who}\t${proposal}`),
  ];
  expect(await read(table, 'kallelse.txt')).toEqual(ROWS);
});

it('the head of the columns again on a next page is no förslag', async () => {
  const pages = [
    'Ärende   Beteckning   Förslag',
    '',
    '1. Mötets öppnande',
    'Förslag till beslut',
    'Styrelsen antar dagordningen.',
    '',
    '1(2)',
    '',
    'Ärende   Beteckning   Förslag',
    '',
    '2. Avtal med Granbo',
    'Förslag till beslut',
    'Styrelsen säger upp avtalet.',
  ];
  expect(await read(pages, 'kallelse.txt')).toEqual([
    ['Mötets öppnande', null, 'Styrelsen antar dagordningen.'],
    ['Avtal med Granbo', null, 'Styrelsen säger upp avtalet.'],
  ]);
});

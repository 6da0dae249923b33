import { expect, it } from 'vitest';
import { readHere } from '../../index.ts';

const HEAD = `Samordningsförbundet Sjötrakten
Torsdag 11 februari 2027 kl. 13.00-15.00, Stadshuset
`;

async function unsure(name: string, text: string) {
  const result = await readHere({ name, bytes: new TextEncoder().encode(text) });
  const items = result.kind === 'understood' ? (result.documents[0]?.items ?? []) : [];
  return items.flatMap((item, at) => (item.mayBeOfOthers ? [at + 1] : []));
}

const notice = (...lines: string[]) => unsure('kallelse.txt', `Kallelse\n\n${HEAD}\n${lines.join('\n')}\n`);

it.each([
  [
    [
      '1. Öppnande',
      '2. Krav från Granbo',
      '3. Övriga frågor',
      '',
      'P.S. Ta med anteckningarna om slutnotan.',
    ],
  ],
  [
    [
      '1. Öppnande',
      '2. Krav',
      '   Förslag: att avvisa',
      '3. Budget',
      '',
      'Förslag till beslut: att anta den',
    ],
  ],
  [['1. Öppnande', '2. Krav från Granbo', '3. Budget', 'Slutnotan blev 1 900 000 kr.']],
])('text that stands apart below the last ärende may be of another: %j', async (lines) => {
  expect(await notice(...lines)).toEqual([3]);
});

it.each([
  [['1. Öppnande', '', '2. Krav', '', 'Granbo kräver pengar.', '', '3. Budget', '', 'Budgeten bifogas.']],
  [['1. Öppnande', '2. Krav', '   Förslag: att avvisa', '3. Budget', '   Förslag: att anta den']],
  [['1. Öppnande', '2. Krav', '3. Budget']],
  [['1. Öppnande', '2. Krav', '3. Budget', '', 'Välkomna!']],
])('text as the others have it is its own: %j', async (lines) => {
  expect(await notice(...lines)).toEqual([]);
});

const minutes = (...last: string[]) =>
  unsure(
    'protokoll.txt',
    `Protokoll\n\n${HEAD}\nBeslutande\nEva Lind, ordförande\nLars Ek\n\n§ 1 Öppnande\nMötet öppnas.\n\n§ 2 Vederlag\nStyrelsen beslutar\natt godkänna det.\n\n${last.join('\n')}\n`,
  );

it('a note below a § that decides nothing may be of another', async () => {
  expect(
    await minutes('§ 3 Övriga frågor', 'Inga.', '', 'Protokollsanteckning: Lars Ek vill sänka det.'),
  ).toEqual([3]);
  expect(await minutes('§ 3 Övriga frågor', 'Inga anmäldes.')).toEqual([]);
  const decided = [
    '§ 3 Medel',
    'Styrelsen beslutar',
    'att bevilja medel.',
    '',
    'Reservation',
    'Lars Ek reserverar sig.',
  ];
  expect(await minutes(...decided)).toEqual([]);
});

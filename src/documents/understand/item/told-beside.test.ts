import { expect, test } from 'vitest';
import { readText } from '../../formats/text.ts';
import { understand } from '../understand.ts';

const read = (below: string) =>
  understand(
    readText(`Samordningsförbundet Granby

PROTOKOLL

Sammanträdesdag: 3 mars 2027
Plats och tid: Hedsalen, Granby, kl. 09.30–12.10
    ajournering § 2, 10.45–10.55

Namn               Organisation          Roll
Bo Berg            Granby kommun         Ordförande
Agda Almby         Region Väst           Ledamot
Siv Tall           Arbetsförmedlingen    Tj. ersättare

Justerare: Agda Almby

§ 1 Öppnande

${below}

§ 3 Avslutning
`),
    {},
  )[0];

test('a break with an hour of its own is not the time of the meeting', () => {
  expect(read('')?.time).toBe('09.30–12.10');
});

test('"Tj. ersättare" decides', () => {
  expect(read('')?.present.map(({ name, votes }) => [name, votes])).toEqual([
    ['Bo Berg', true],
    ['Agda Almby', true],
    ['Siv Tall', true],
  ]);
});

test('who kept out, told beside the decision, takes nothing from it', () => {
  const item = read(
    '§ 2 Kulturstigen\nAnsökan om 260 000 kr.\nBeslut: Avslag. Agda Almby deltog inte i beslutet.',
  )?.items[1];
  expect(item?.decisions).toEqual(['Avslag.']);
  expect(item?.recusals.map(({ person }) => person)).toEqual(['Agda Almby']);
});

test.each([
  'Siv Tall informerar om\n- väntetiden, som är 19 dagar\n- att kommunen säger upp avtalet till årsskiftet',
  'Siv Tall informerar om\natt kommunen säger upp avtalet till årsskiftet',
  '- väntetiden är 19 dagar\n- att kommunen säger upp avtalet till årsskiftet',
])('a clause in a list of what is told is no decision: %s', (told) => {
  expect(read(`§ 2 Information\n${told}`)?.items[1]).toMatchObject({ decisions: [], decisionsFound: 'none' });
});

test('clauses below a heading, with no lead-in, are still decisions', () => {
  expect(read('§ 2 Lokal\natt hyra Hedsalen\natt säga upp Tallsalen')?.items[1]?.decisions).toEqual([
    'att hyra Hedsalen',
    'att säga upp Tallsalen',
  ]);
});

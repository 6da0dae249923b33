import { expect, it } from 'vitest';
import { readText } from '../formats/text.ts';
import { understand } from './understand.ts';

const kinds = (text: string) => {
  const { lines } = readText(text);
  return understand({ lines, pages: 1 }, {}).map(({ kind, meetingDate, items, meetings }) => [
    kind,
    meetingDate,
    items.length,
    meetings.length,
  ]);
};
const AGENDA = '1. Öppnande\n2. Val av justerare\n3. Bokslut 2026\n4. Avslutning';

it('a short kallelse is one by its title, its day and its items, though it names no board', () => {
  expect(
    kinds(`Kallelse\n\nStyrelsemöte 10 mars 2027 kl. 9.00–11.30\nPlats: Stadshuset\n\n${AGENDA}`),
  ).toEqual([['kallelse', '2027-03-10', 4, 0]]);
  const capitals = `KALLELSE\n\nOnsdag 10 mars 2027 kl. 9.00–11.30, Stadshuset\n\nDagordning\n${AGENDA}`;
  expect(kinds(capitals)).toEqual([['kallelse', '2027-03-10', 4, 0]]);
});

it('a short plan is one by its title and its days, whatever else stands in it', () => {
  const plan =
    'Sammanträdesplan 2028\n\n15 februari 2028 kl. 9\nsista torsdagen i maj\n31 september 2028\nMed reservation för ändringar';
  expect(kinds(plan)).toEqual([['mötesplan', null, 0, 1]]);
});

it('what only has items, or only a title, is none', () => {
  expect(kinds(`Kanelbullar\n\n10 mars 2027\n${AGENDA}`)).toEqual([]);
  expect(kinds('Kallelse\n\nVi ses snart.')).toEqual([]);
});

it('who presents and what is proposed behind a heading is no part of it', () => {
  const agenda = [
    'Kallelse',
    '10 mars 2027 kl. 9, Stadshuset',
    '1. Öppnande',
    '2. Val av justerare Förslag: Mats Gran',
    '3. Ansökan från Fyren, Bo Ek föredrar',
    '4. Resor, boende och mat',
  ];
  const { lines } = readText(agenda.join('\n'));
  const [read] = understand({ lines, pages: 1 }, {});
  expect(read?.items.map(({ heading, presenter, proposals }) => [heading, presenter, proposals])).toEqual([
    ['Öppnande', null, []],
    ['Val av justerare', null, ['Mats Gran']],
    ['Ansökan från Fyren', 'Bo Ek', []],
    ['Resor, boende och mat', null, []],
  ]);
});

it('three or more names after each other are each somebody called, and none is another’s organisation', () => {
  const agenda = [
    'Kallelse',
    'Tid\t10 mars 2027 kl. 9',
    'Plats\tStadshuset',
    'Kallade\tAgda Almby, Bo Ek, Hamid Rami',
    '\tSiv Tall, Högby kommun',
    '',
    'Dagordning',
    '1. Öppnande',
    '2. Val av justerare',
    '3. Bokslut',
  ];
  const { lines } = readText(agenda.join('\n'));
  const [read] = understand({ lines, pages: 1 }, {});
  expect(read?.called.map(({ name }) => name)).toEqual(['Agda Almby', 'Bo Ek', 'Hamid Rami', 'Siv Tall']);
});

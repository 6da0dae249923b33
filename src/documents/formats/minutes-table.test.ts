import { expect, it } from 'vitest';
import { agendaInTable, minutesInTable, votesByCross } from './minutes-table.ts';

const rows = (...texts: readonly (readonly string[])[]) =>
  texts.map((row) => row.map((cell) => cell.split('\n')));

it('a protokoll that is one table has an item for each of its rows', () => {
  const told = minutesInTable(
    rows(
      ['§', 'Ärende', 'Anteckning och beslut', 'Ansvar'],
      ['7', 'Öppnande', 'Bo Ekman öppnade mötet.', ''],
      ['8', 'Ny skrivare', 'Den gamla är trasig. Beslut: En ny köps.', 'Nora'],
      ['9–10', 'Övrigt', 'Inget togs upp.', ''],
    ),
  );
  expect(told?.map(({ text }) => text)).toEqual([
    '§ 7 Öppnande',
    'Bo Ekman öppnade mötet.',
    '§ 8 Ny skrivare',
    'Ansvar: Nora',
    'Den gamla är trasig.',
    'Beslut: En ny köps.',
    '§ 9–10 Övrigt',
    'Inget togs upp.',
  ]);
});

it('an agenda with a column for what is to be decided is none', () => {
  expect(
    minutesInTable(
      rows(['Nr', 'Ärende', 'Beslut'], ['1', 'Öppnande', ''], ['2', 'Bokslut', 'X'], ['3', 'Val', 'X']),
    ),
  ).toBeNull();
});

it('a cross in a column tells how each voted', () => {
  expect(
    votesByCross(
      rows(
        ['Ledamot', 'Ja', 'Nej', 'Avstår'],
        ['Bo Ekman', 'X', '', ''],
        ['Gun Hedman', '', '', 'X'],
        ['Summa', '1', '0', '1'],
      ),
    ),
  ).toEqual([
    ['Ledamot', 'Ja', 'Nej', 'Avstår'],
    ['Bo Ekman', 'Ja'],
    ['Gun Hedman', 'Avstår'],
    ['Summa', '1', '0', '1'],
  ]);
});

it('what an agenda proposes in a column of its own stands below the item', () => {
  const agenda = agendaInTable(
    rows(
      ['Punkt', 'Ärende', 'Förslag till beslut', 'Ansvarig'],
      ['1', 'Öppnande', '', 'Bo'],
      ['2', 'Hyra av släpvagn', 'En släpvagn hyrs.', 'Agda'],
      ['', 'Paus', '', ''],
      ['3', 'Övrigt', '', ''],
    ),
  );
  expect(agenda).toEqual([
    { cells: ['Punkt', 'Ärende', 'Ansvarig'], below: [] },
    { cells: ['1', 'Öppnande', 'Bo'], below: [] },
    { cells: ['2', 'Hyra av släpvagn', 'Agda'], below: ['Förslag: En släpvagn hyrs.'] },
    { cells: ['Paus'], below: [] },
    { cells: ['3', 'Övrigt'], below: [] },
  ]);
});

it('an agenda with the hours first and the numbers before the headings tells each column in words below its item', () => {
  const agenda = agendaInTable([
    ...rows(['Tid', 'Ärende', 'Förslag till beslut', 'Föredragande', 'Bilaga']),
    [['08.30'], ['1. Val av justerare'], ['Bo Ekman utses.'], [], []],
    [['08.40'], ['2. Avtal om släpvagn', 'TF-2027-0012'], ['Avtalet godkänns.'], ['Agda Almby'], ['A']],
    [['09.00'], ['Paus'], [], [], []],
    [['09.20'], ['3. Val av vice ordförande'], ['–'], ['Valberedningen'], []],
  ]);
  expect(agenda).toEqual([
    { cells: ['Tid', 'Ärende', 'Föredragande', 'Bilaga'], below: [] },
    { cells: ['1. Val av justerare', '08.30'], below: ['Förslag: Bo Ekman utses.'] },
    {
      cells: ['2. Avtal om släpvagn', '08.40'],
      below: ['TF-2027-0012', 'Förslag: Avtalet godkänns.', 'Föredragande: Agda Almby', 'Bilaga A'],
    },
    { cells: ['09.00', 'Paus'], below: [] },
    { cells: ['3. Val av vice ordförande', '09.20'], below: ['Föredragande: Valberedningen'] },
  ]);
});

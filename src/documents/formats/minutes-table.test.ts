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
    { cells: ['Punkt', 'Ärende', 'Ansvarig'], proposal: '' },
    { cells: ['1', 'Öppnande', 'Bo'], proposal: '' },
    { cells: ['2', 'Hyra av släpvagn', 'Agda'], proposal: 'En släpvagn hyrs.' },
    { cells: ['Paus'], proposal: '' },
    { cells: ['3', 'Övrigt'], proposal: '' },
  ]);
});

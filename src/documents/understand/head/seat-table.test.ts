import { expect, it } from 'vitest';
import { readText } from '../../formats/text.ts';
import { understand } from '../understand.ts';

const BELOW =
  '§ 12 Öppnande\n\nOrdföranden öppnar mötet.\n\n§ 13 Bokslut\n\nBeslut\nStyrelsen godkänner bokslutet.\n\nVid protokollet\nNils Farm\n\nJusteras\nFarid Nouri\n';
const SEATS = ['Solbritt Wallin | Mats Udd', 'Göran Tessman | Pia Lomark', 'Farid Nouri | Eivor Strid'];

function read(came: readonly string[]) {
  const rows = SEATS.map((seat, at) => `| ${seat} | ${came[at]} |`).join('\n');
  const table = `| Ledamot | Ersättare | Närvarande | Kommentar |\n|---|---|---|---|\n${rows}`;
  const { lines } = readText(`Samordningsförbundet Almdal\nStyrelsemöte 2027-03-11\n\n${table}\n\n${BELOW}`);
  return understand({ lines, pages: 1 }, {})[0];
}

const came = (document: ReturnType<typeof read>) =>
  document?.present.map(({ name, votes, replaces }) => [name, votes, replaces]);

it.each([
  ['the mark is of the ledamot', ['Ja | Ordförande', 'Nej | Pia Lomark tjänstgör', 'Ja |']],
  ['it is told which of the two', ['Ledamot |', 'Ersättare |', 'Ledamot |']],
  ['it is told by name', ['Solbritt Wallin |', 'Pia Lomark |', 'Farid Nouri |']],
])('a table of seats with one column for who came tells that where %s', (_, marks) => {
  const document = read(marks);
  expect(document?.kind).toBe('protokoll');
  expect(came(document)).toEqual([
    ['Solbritt Wallin', true, null],
    ['Farid Nouri', true, null],
    ['Pia Lomark', true, 'Göran Tessman'],
  ]);
  expect(document?.absent).toEqual(['Göran Tessman']);
});

it('a ledamot and her ersättare may both have come', () => {
  expect(came(read(['Båda |', 'Nej |', 'Ja |']))).toContainEqual(['Mats Udd', false, null]);
});

it('where a row does not tell who of the two came, it is a protokoll with nobody known to have come', () => {
  const document = read(['x |', 'x | ersättaren tjänstgör', 'x |']);
  expect(document?.kind).toBe('protokoll');
  expect(came(document)).toEqual([]);
  expect(document?.doubts.map(({ code }) => code)).toContain('present.missing');
});

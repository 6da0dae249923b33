import { expect, it } from 'vitest';
import type { Line } from '../../formats/line.ts';
import { alignedColumnsOfPeople } from './people-columns.ts';

/** A line of a PDF: columns in points, six of them to a character, the margin in characters. */
function printed(gap: boolean, ...cells: readonly (readonly [number, string])[]): Line {
  const texts = cells.map(([, text]) => text);
  return {
    page: 1,
    line: 1,
    text: texts.join(' '),
    cells: texts,
    ...(cells.length > 1 ? { starts: cells.map(([at]) => at) } : {}),
    bold: false,
    level: 0,
    gap,
    breakBefore: 'none',
    edge: false,
    indent: Math.round((cells[0]?.[0] ?? 0) / 6),
    room: null,
  };
}

it('the columns of a PDF too are read each for itself, what a narrow column broke off with its own person', () => {
  const lines = [
    printed(true, [60, 'Beslutande'], [180, 'Ledamöter'], [366, 'Tjänstgörande ersättare']),
    printed(true, [180, 'Ulla Norén, Granby'], [366, 'Siv Lund,']),
    printed(false, [180, 'kommun, ordförande'], [366, 'Arbetsförmedlingen, för']),
    printed(false, [180, 'Maj Frisk, Region Mitt, vice'], [366, 'Kjell Åman']),
    printed(false, [180, 'ordförande'], [366, 'Berit Ståhl, för Tore Vik']),
    printed(false, [180, 'Tore Vik, Försäkringskassan,'], [366, '§§ 21–24']),
    printed(false, [180, '§§ 13–20']),
    printed(true, [60, 'Utses att justera'], [180, 'Tore Vik']),
  ];
  expect(alignedColumnsOfPeople(lines).map(({ cells }) => cells)).toEqual([
    ['Ledamöter'],
    ['Ulla Norén, Granby kommun, ordförande'],
    ['Maj Frisk, Region Mitt, vice ordförande'],
    ['Tore Vik, Försäkringskassan, §§ 13–20'],
    ['Tjänstgörande ersättare'],
    ['Siv Lund, Arbetsförmedlingen, för Kjell Åman'],
    ['Berit Ståhl, för Tore Vik §§ 21–24'],
    ['Utses att justera', 'Tore Vik'],
  ]);
});

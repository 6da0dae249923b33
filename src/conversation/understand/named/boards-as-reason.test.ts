import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../kernel/index.ts';
import { understand } from '../understand.ts';
import { withoutReasons } from './boards-as-reason.ts';

const vocabulary = {
  persons: [],
  organisations: [],
  boards: [
    { id: 'norrskog', names: ['Samordningsförbundet Norrskog', 'Norrskog'] },
    { id: 'kustlandet', names: ['Samordningsförbundet Kustlandet', 'Kustlandet'] },
  ],
};
const read = (text: string) => {
  const { understanding, asReason } = withoutReasons(understand(text, vocabulary, '2025-12-01' as LocalDate));
  return [understanding.entities.boards.map(({ id }) => id).join(), asReason.join()];
};

describe('a board that is named as the reason is not the one that is spoken of', () => {
  it.each([
    'flytta mötet 11 december i Norrskog till kl 14-17, krock med Kustlandet',
    'flytta mötet i Norrskog till 12 december, krockar med Kustlandets möte',
    'ställ in mötet i Norrskog pga Kustlandet',
    'ställ in mötet i Norrskog på grund av mötet i Kustlandet',
    'jag har förhinder i Norrskog, sitter i Kustlandets möte då',
    'jag har förhinder i Norrskog, sitter i Kustlandet då',
    'kan inte i Norrskog, har redan möte i Kustlandet',
    'kan inte i Norrskog eftersom Kustlandet har möte samtidigt',
    'hinner inte till Norrskog, Kustlandet har möte samma dag',
    'förhinder Norrskog. är på Kustlandets möte då',
    'Kustlandets möte krockar så jag kommer inte till Norrskog',
  ])('%s', (text) => {
    expect(read(text)).toEqual(['norrskog', 'kustlandet']);
  });

  it.each([
    ['kan inte den 11, sitter i Kustlandets möte', ''],
    ['det krockar med Kustlandet så jag kan inte', ''],
    ['18 går inte, har kustlandet då tror jag?', ''],
    ['kan inte den 18e, är på Kustlandet', ''],
    ['den 18 funkar ej - sitter redan i Kustlandet', ''],
    ['förhinder den 18, ska till Kustlandet', ''],
    ['kommer inte, har möte med Kustlandet', ''],
    ['förhinder, dubbelbokad med Kustlandet', ''],
    ['jag kommer, men måste till Kustlandet kl 15', ''],
    ['kan inte den 9, Kustlandet har budgetdag', ''],
    ['är på Kustlandet den 18 så jag kommer inte', ''],
    ['sitter i Kustlandet då, så det går tyvärr inte', ''],
    ['Kustlandet har möte 11 december så jag kan inte', ''],
    ['Kustlandet har möte 11 december kl 13-15, flytta till 12 december', ''],
  ])('also where no other is named: %s', (text, of) => {
    expect(read(text)).toEqual([of, 'kustlandet']);
  });

  it.each([
    ['jag sitter i Kustlandet, när är nästa möte?', 'kustlandet'],
    ['jag är på mötet i Kustlandet', 'kustlandet'],
    ['kustlandet har möte 5/2 kl 13-15', 'kustlandet'],
    ['hej! Kustlandet har sammanträde den 5 februari 13-15 i Folkets hus', 'kustlandet'],
    ['kustlandet har möte 5/2 13-15, 18/3 kl 13-15 o 11/6 13-15', 'kustlandet'],
    ['har Kustlandet möte i december?', 'kustlandet'],
    ['vem sitter i Kustlandets styrelse?', 'kustlandet'],
    ['jag kommer till Kustlandets möte', 'kustlandet'],
    ['kommer i Norrskog men inte i Kustlandet', 'norrskog,kustlandet'],
    ['när har Kustlandet möte', 'kustlandet'],
    ['kan inte den 18e, är det i Kustlandet?', 'kustlandet'],
    ['minns inte, har Kustlandet möte den 18?', 'kustlandet'],
    ['kan inte den 18e i Kustlandet', 'kustlandet'],
    ['kommer inte, men jag kan den 18e i Kustlandet', 'kustlandet'],
    ['kan inte, Kustlandet har jag tid med', 'kustlandet'],
    ['är med i Kustlandet så jag får väl mötet där', 'kustlandet'],
    ['har förhinder i Kustlandet så jag kommer inte', 'kustlandet'],
    ['Norrskog ja, Kustlandets möte nej', 'norrskog,kustlandet'],
  ])('but what is asked or said of it is of it: %s', (text, of) => {
    expect(read(text)).toEqual([of, '']);
  });
});

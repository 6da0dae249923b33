import type { Vocabulary } from '../../src/conversation/understand/entities.ts';
import { type LocalDate, parseLocalDate } from '../../src/kernel/index.ts';

/** The day on which all wordings of the bank are said: a Monday between two meetings of the invented board. */
export const TODAY = parseLocalDate('2026-12-07') as LocalDate;

const named = (names: readonly string[]) => names.map((name) => ({ id: name, names: [name] }));

/** Invented people, members and boards. */
export const vocabulary: Vocabulary = {
  persons: named([
    'Eva Lind',
    'Karim Nasser',
    'Lars Ek',
    'Sofia Berg',
    'Maja Holm',
    'Ingrid Sjöstrand',
    'Per-Olof Granat',
    'Yasmin Haddad',
    'Tore Blomdal',
    'Anna-Karin Fjällström',
    'Rolf Östman',
    'Birger Wikvall',
  ]),
  organisations: named([
    'Försäkringskassan',
    'Arbetsförmedlingen',
    'Region Nordmark',
    'Granviks kommun',
    'Älvåsa kommun',
  ]),
  boards: named(['Samordningsförbundet Norrskog', 'Samordningsförbundet Kustlandet']),
};

import type { Vocabulary } from '../../src/conversation/understand/entities.ts';
import { type LocalDate, parseLocalDate } from '../../src/kernel/index.ts';

/** The day on which all wordings of the bank are said: a Monday between two meetings of the invented board. */
export const TODAY = parseLocalDate('2026-12-07') as LocalDate;

const named = (names: readonly string[]) => names.map((name) => ({ id: name, names: [name] }));

/** Invented matters: what they are called must teach nothing about what is asked of them. */
export const topics =
  `lovskolan fyren stegvis lotsen kompassen trampolinen samspelet grön rehab hyra hyran hyresavtalet
  digital coach psykologresursen våldsprevention datorn datorköp dator kaffemaskin skrivare kompetensdagen ungdomar
  integration lokalerna lokalfrågan lokaler utvärderingen utbildning arvoden arvodena enkäten resan konferensen
  bilen föreläsningen inspirationsdagen handledning brevet nätverket årsmötet styrgruppen beredningsgruppen
  datorärendet samverkan föreningen föreningens granvik älvåsa tisdag onsdag`.split(/\s+/);

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

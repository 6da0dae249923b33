import { dateInWords, type LocalDate } from '../../../kernel/index.ts';

/** What is said to an adjungerad, who reads her own ärende of kallelse and agenda (domain page 6). */
export const OWN_ITEM = {
  fact: (when: string) => `Mötet ${when}`,
  papers: 'Bilagor',
  yours: (count: number, date: LocalDate, today: LocalDate) =>
    `${date < today ? 'Du föredrog' : 'Du föredrar'} ${count === 1 ? 'ett ärende' : `${count} ärenden`} på mötet ${dateInWords(date, today)}.`,
  noPapers: 'Det finns ingen bilaga här till ett ärende som du föredrar.',
  noApplication: 'Inget av de ärenden som du föredrar är en ansökan.',
  none: (date: LocalDate, today: LocalDate) =>
    `Du står inte som föredragande för något ärende på mötet ${dateInWords(date, today)}.`,
  answers:
    'Svaren på kallelsen och beslutförheten visas för ledamöter, ersättare, kansli och revisorer (Klubbans ordning).',
  otherItem: 'Det ärendet är inte ett som du föredrar.',
  note: 'Som adjungerad ser du av kallelse och dagordning de ärenden som du föredrar (Klubbans ordning). Kansliet svarar på frågor om resten.',
} as const;

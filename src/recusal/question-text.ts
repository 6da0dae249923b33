import { type Instant, instantInWords, type LocalDate } from '../kernel/index.ts';

/** To the kansli: the question to an ersättare, which has not come to her. */
export const QUESTION_NOT_REACHED = {
  fact: (name: string, servesFor: string, item: string) =>
    `Frågan om att tjänstgöra för ${servesFor} nådde inte ${name}. ${item}.`,
  getInTouch: (email: string | null) =>
    `${email === null ? 'Ring och fråga' : `Fråga på ${email}`}, och registrera svaret här. Klubban frågar själv så snart det går.`,
  nextAsked: (at: Instant, today: LocalDate) =>
    `Annars tillfrågas nästa i ordningen ${instantInWords(at, today)}.`,
  nobodyNext: 'Efter henne eller honom finns ingen annan att fråga i ärendet.',
} as const;

/** To the kansli: the question to an ersättare goes by letter, and her answer comes to whoever reads the kansli's mail. */
export const QUESTION_BY_LETTER = {
  fact: (name: string, servesFor: string, item: string) =>
    `Frågan om att tjänstgöra för ${servesFor} går som brev till ${name}. ${item}.`,
  register: (name: string, email: string) =>
    `Brevet går till ${email}. ${name} svarar er där: registrera svaret här.`,
} as const;

/** The question to an ersättare as a letter. */
export const ITEM_LETTER = {
  meeting: (when: string) => `Mötet hålls ${when}.`,
  answer: (by: Instant | null, isNext: boolean, today: LocalDate) =>
    `Du svarar på frågan genom att svara på det här brevet${by === null ? '' : `, helst före ${instantInWords(by, today)}`}. Kan du själv vara jävig i ärendet skriver du det.${by !== null && isNext ? ' Sedan tillfrågas nästa, men du kan svara ändå så länge platsen är ledig.' : ''}`,
} as const;

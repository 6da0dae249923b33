import { listed } from './agenda.ts';

/** Who sees an item: asked on its form, told when it has been saved, changed with one press. */
export const SEEN = {
  question: 'Vem ser ärendet?',
  all: 'Visas i kanalen',
  board: 'Bara för styrelsen (visas inte i kanalen)',
  maybeSecret:
    'Det står något om kanalen, sekretess eller vem som får se ärendet. Därför visas det inte i kanalen, om du inte ändrar det.',
  sinceInternal:
    'Punkten har blivit intern sedan kortet skickades. Inget är sparat än, och den visas inte i kanalen, om du inte ändrar det.',
  names: {
    MEETING:
      'Det nämner något som är internt på mötet. Därför visas det inte i kanalen, om du inte ändrar det.',
    ELSEWHERE:
      'Det nämner något som är internt i styrelsen, på ett annat möte eller i ett förslag som väntar. Därför visas det inte i kanalen, om du inte ändrar det.',
    OTHER_BOARD:
      'Det nämner något som är internt i en annan av dina styrelser. Därför visas det inte i kanalen, om du inte ändrar det.',
    CASE: 'Det nämner ett ärende per capsulam som är bara för styrelsen. Därför visas det inte i kanalen, om du inte ändrar det.',
  },
  severalNamed: (headings: readonly string[]) =>
    `Inget är tillagt än. Nämner något internt, och är förkryssat: ${headings.join('; ')}. Bocka ur om det ska synas i kanalen.`,
  is: (internal: boolean, papers = 0) =>
    internal
      ? 'Den visas inte i kanalen.'
      : papers === 0
        ? 'Den syns i kanalen.'
        : `Den syns i kanalen, med ${papers === 1 ? 'bilagan' : 'bilagorna'}.`,
  line: (internal: boolean) => (internal ? 'Intern: visas inte i kanalen.' : 'Visas i kanalen.'),
  unchanged: (internal: boolean) =>
    internal ? 'Ingen punkt har gjorts intern.' : 'Ingen punkt har gjorts synlig i kanalen.',
  hide: 'Visa inte i kanalen',
  show: 'Visa i kanalen',
  hideItem: 'Visa inte punkten i kanalen',
  showItem: 'Visa punkten i kanalen',
  changed: (line: string) => `Punkt ${line} är ändrad.`,
  changedAll: (count: number) =>
    `${count === 1 ? '1 punkt' : `${count} punkter`} visas inte längre i kanalen.`,
  whichHidden: 'Vilka ska inte visas i kanalen?',
  whichLine: 'Alla läggs till. De du kryssar för visas inte i kanalen.',
  seenOf: (names: readonly string[]) => `Syns i kanalen: ${listed(names)}.`,
  hiddenOf: (names: readonly string[]) => `Visas inte i kanalen: ${listed(names)}.`,
  noneSeen: 'Visa inga av dem i kanalen',
} as const;

import { counted } from '../agenda/agenda.ts';

/** What is left to do before a meeting to which nobody is called yet. */
export const REMAINS = {
  fact: (when: string) => `Kallelsen till ${when} är inte skickad.`,
  noTime: 'Mötet har ingen tid inlagd.',
  noPlace: 'Mötet har ingen plats inlagd.',
  noItems: 'Dagordningen har inga egna ärenden än.',
  items: (count: number) => `${counted(count, 'eget ärende', 'egna ärenden')} på dagordningen.`,
  stop: (isPast: boolean, day: string) => `Materialstopp ${isPast ? 'var' : 'är'} ${day}.`,
  sendBy: (day: string) => `Kallelsen ska gå ut senast ${day}.`,
  late: (day: string) => `Kallelsen skulle ha gått ut senast ${day}.`,
  notSent: 'Vilken dag kallelsen ska gå ut är inte räknat.',
  /** Among what waits for the kansli, each until its day. */
  stopTask: (when: string) => `Underlagen till mötet ${when} ska vara inne.`,
  sendTask: (when: string) => `Skicka kallelsen till mötet ${when}.`,
  readInTask: (when: string) =>
    `Kallelsen till mötet ${when} är inläst, inte skickad härifrån. Skicka den, om den inte redan har gått ut.`,
} as const;

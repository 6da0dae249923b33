import { type Instant, instantInWords, type LocalDate } from '../../../kernel/index.ts';

/** An approval of the kallelse that goes on to another of the presidium. */
export const PASS_ON = {
  done: (name: string) => `${name} är nu tillfrågad att godkänna kallelsen.`,
  mayStill: 'Kansliet får besked. Du kan fortfarande godkänna den själv.',
  waits: 'Kallelsen väntar tills du har svarat. Hinner du inte kan du lämna över den.',
  nobody: 'Kallelsen väntar tills du har svarat. Ingen annan i presidiet finns att lämna över till.',
  mayHandOver: (asked: string | null, next: string) =>
    `Har ${asked ?? 'ordföranden'} lämnat det ifrån sig kan du lämna över till ${next} nu.`,
  byYou: (name: string) => `${name} har lämnat över till dig.`,
  told: (by: string, to: string, when: string) =>
    `${by} har lämnat över till ${to} att godkänna kallelsen till mötet ${when}.`,
  toldLine: (to: string) => `${to} är tillfrågad. Du får besked här när kallelsen är godkänd.`,
  mayGoTo: (asked: string | null, at: Instant, next: string, today: LocalDate) =>
    `Har ${asked ?? 'ordföranden'} inte svarat ${instantInWords(at, today)} kan du fråga ${next}.`,
  nobodyElse:
    'Ingen annan i presidiet finns att fråga. Om kallelsen ska godkännas först bestämmer styrelsen själv: regeln står i styrelsens beskrivning.',
} as const;

import type { Delivery } from '../../../teams/outbox/deliveries.ts';
import { REASON_TEXT } from './proof.ts';

type What =
  | 'NOTICE'
  | 'QUESTION'
  | 'MOVED'
  | 'CANCELLED'
  | 'LEADS'
  | 'LEFT'
  | 'RELEASED'
  | 'SERVES'
  | 'ANSWER';

const WHAT: Readonly<Record<What, (who: string, when: string) => string>> = {
  NOTICE: (who, when) => `Kallelsen till mötet ${when} nådde inte ${who}.`,
  QUESTION: (who, when) => `Frågan om att tjänstgöra ${when} nådde inte ${who}.`,
  MOVED: (who, when) => `Beskedet att mötet är ändrat till ${when} nådde inte ${who}.`,
  LEFT: (who, when) => `Beskedet att inte längre vara kallad till mötet ${when} nådde inte ${who}.`,
  RELEASED: (who, when) => `Beskedet att inte tjänstgöra ${when} nådde inte ${who}.`,
  SERVES: (who, when) => `Beskedet om vem som tjänstgör ${when} nådde inte ${who}.`,
  ANSWER: (who, when) => `Beskedet om det registrerade svaret till mötet ${when} nådde inte ${who}.`,
  LEADS: (who, when) => `Beskedet om vem som leder mötet ${when} nådde inte ${who}.`,
  CANCELLED: (who, when) => `Beskedet att mötet ${when} är inställt nådde inte ${who}.`,
};

/** What the kansli is told when something that went out did not reach somebody. */
export const NOT_REACHED = {
  fact: (what: What, who: string, when: string) => WHAT[what](who, when),
  tellThem: 'Beskedet skickas inte igen: hör av dig på annat sätt.',
  goesWhenReached: (count: number) =>
    count === 1
      ? 'Det skickas av sig självt så snart personen nås i Teams. Behöver personen veta det före dess hör du av dig på annat sätt.'
      : 'Det skickas av sig självt så snart Klubban når dem i Teams. Behöver de veta det före dess hör du av dig på annat sätt.',
} as const;

/** Why a message did not reach somebody; of null, there was nowhere to send it. */
export function notReachedWhy(name: string, reason: string | null): string {
  if (reason === null) return `${name} har inget känt konto i Teams.`;
  return notReachedLine({ name, reason: isReason(reason) ? reason : null });
}

function isReason(reason: string): reason is keyof typeof REASON_TEXT {
  return Object.hasOwn(REASON_TEXT, reason);
}

/** `Lars Ek: har blockerat Klubban i Teams.` */
export function notReachedLine({
  name,
  reason,
}: {
  readonly name: string;
  readonly reason: Delivery['reason'];
}): string {
  return `${name}: ${reason === null ? 'nådde inte fram' : REASON_TEXT[reason]}.`;
}

/** What holds goes once more to those whom it has not reached. */
export const SEND_AGAIN = {
  notGot: (who: string) => `${who} har inte fått den.`,
  goesWhenReached: (count: number) =>
    `Den skickas av sig själv när Klubban når ${count === 1 ? 'personen' : 'dem'}.`,
  sent: (who: string, when: string) => `Kallelsen till mötet ${when}, som den är nu, går nu till ${who}.`,
  seeProof: 'Hur det går ser du under ”Vem har fått den?”.',
} as const;

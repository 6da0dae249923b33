import type { DistanceDecision, QuorumAlarm } from '../../domain/attendance/events.ts';
import { listed } from '../agenda/agenda.ts';
import { filled } from './attendance.ts';

/** `Punkt 2, Budget 2026`. */
export function itemAsTold({
  number,
  heading,
}: {
  readonly number: string;
  readonly heading: string | null;
}) {
  return `Punkt ${number}${heading === null ? '' : `, ${heading}`}`;
}

export const QUORUM = {
  rule: (needed: number, seats: number) =>
    `Minst ${needed} av ${seats} platser ska vara fyllda, fler än hälften (KL 6:27).`,
  yes: (coming: number, seats: number) => `Ja, som det ser ut nu: ${filled(coming, seats)}.`,
  notYet: (coming: number, seats: number, missing: number) =>
    `Inte ännu: ${filled(coming, seats)}, ${missing} till behövs.`,
  /** Neither yes nor no: it is asked both ways, as “blir vi för få”. */
  without: (who: string, coming: number, seats: number, needed: number, isQuorate: boolean) =>
    isQuorate
      ? `Beslutföra också utan ${who}: ${filled(coming, seats)}.`
      : `Inte beslutföra utan ${who}: ${filled(coming, seats)}, ${needed} behövs.`,
  /** How many more may stay away. */
  margin: (spare: number, coming: number, seats: number, needed: number) =>
    `${spare === 0 ? 'Ingen' : `Högst ${spare === 1 ? 'en' : spare}`} av dem som kommer får utebli: ${filled(coming, seats)}, ${needed} behövs.`,
  /** The same with somebody there. */
  with: (who: string, coming: number, seats: number, needed: number, isQuorate: boolean) =>
    isQuorate
      ? `Ja, om ${who} kommer: ${filled(coming, seats)}.`
      : `Nej, inte heller om ${who} kommer: ${filled(coming, seats)}, ${needed} behövs.`,
  countedAlready: (who: string) => `${who} räknas redan bland dem som kommer.`,
  reckonedWithout: (who: string) => `Räknat utan ${who}.`,
  notCountedThen: 'En ersättare som tillfrågas först då är inte räknad.',
  fromThen: 'Det gäller de ärenden som tas upp därefter.',
  nothingRecorded: 'Svaren på kallelsen har inte ändrats av det du skrev.',
  noJavRecorded: 'Inget jäv är anmält av det du skrev.',
  javOfOneItem: 'Jäv gäller bara det ärendet. Skriv punkten, så räknar jag på den.',
  notAmongThem: (who: string) => `Bland dem som kommer räknas inte ${who} nu heller.`,
  notReckoned: (coming: number, seats: number, needed: number) =>
    `Det kan jag inte räkna på. Nu är ${coming} av ${seats} platser fyllda, ${needed} behövs.`,
  substituteCounts: 'En ersättare räknas när hon eller han har tackat ja till en plats.',
  nameThem:
    'Skriv vem som inte skulle komma (”är vi beslutsföra utan” och namnet), så räknar jag utan den platsen.',
  short: (coming: number, seats: number, missing: number) =>
    `${filled(coming, seats)}, ${missing} till behövs.`,
  notYetQuorate: (when: string) => `Mötet ${when} är inte beslutfört än.`,
  no: (coming: number, seats: number) =>
    `Nej: ${filled(coming, seats)}, och det finns inte tillräckligt många kvar att fråga.`,
  item: (number: string, heading: string | null, coming: number, seats: number, isQuorate: boolean) =>
    `${itemAsTold({ number, heading })}: ${coming} av ${seats} när jäv räknas av, ${isQuorate ? 'beslutför' : 'inte beslutför'}.`,
  itemYes: (item: string, coming: number, seats: number) =>
    `${item}: ja, som det ser ut nu. ${filled(coming, seats)}.`,
  itemNotYet: (item: string, coming: number, seats: number, missing: number) =>
    `${item}: inte ännu. ${filled(coming, seats)}, ${missing} till behövs.`,
  itemNo: (item: string, coming: number, seats: number) =>
    `${item}: nej. ${filled(coming, seats)}, och det finns inte tillräckligt många kvar att fråga.`,
  out: (who: string) => `Deltar inte på grund av jäv: ${who}.`,
  nobodyOut: 'Ingen har anmält jäv i punkten, så den räknas som mötet i övrigt.',
  perItem: 'Det räknas för varje ärende: den som är jävig räknas inte (KL 6:30).',
  askFor: (number: string, who: string) => `Att fråga för punkt ${number}: ${who}.`,
  itemWays:
    'Ärendet får inte handläggas då (KL 6:27). Flytta det till ett annat möte, eller be någon som har förhinder att komma ändå.',
  all: (coming: number, seats: number) =>
    `Ni är beslutföra på alla punkter, som det ser ut nu: ${filled(coming, seats)}.`,
  none: (coming: number, seats: number, missing: number) =>
    `Ni är inte beslutföra på någon punkt än: ${filled(coming, seats)}, ${missing} till behövs.`,
  noneBut: (numbers: readonly string[], coming: number, seats: number, missing: number) =>
    `Ni är beslutföra på ${numbers.length === 1 ? 'punkt' : 'punkterna'} ${listed(numbers)}, där någon tjänstgör i just det ärendet, men inte på de andra än: ${filled(coming, seats)}, ${missing} till behövs.`,
  notOn: (numbers: readonly string[]) =>
    `Ni är inte beslutföra på ${numbers.length === 1 ? 'punkt' : 'punkterna'} ${listed(numbers)}, som det ser ut nu.`,
  cancelledBefore: (when: string) => `Mötet ${when} är inställt, så svaret gäller nästa möte.`,
  ask: (who: string) => `Att fråga: ${who}.`,
  youToo: 'Du har inte heller svarat.',
  youAlone: 'Du har inte svarat än.',
  warned: (alarm: QuorumAlarm, when: string) =>
    ({
      IMPOSSIBLE: `Mötet ${when} blir inte beslutfört, som det ser ut nu.`,
      SHORT: `Mötet ${when} är inte beslutfört än, och svarstiden är ute.`,
      ITEMS: `Mötet ${when} blir beslutfört, som det ser ut nu, men inte i alla ärenden.`,
    })[alarm],
  warnedBefore: (when: string, lastDay: string) =>
    `Mötet ${when} är inte beslutfört än. Sista svarsdag är ${lastDay}.`,
  someItemsNot: (when: string) =>
    `Alla ärenden på mötet ${when} kan inte handläggas, som det ser ut nu: för få kan delta på grund av jäv och förhinder.`,
  reached: (when: string) => `Mötet ${when} blir beslutfört, som det ser ut nu.`,
  ways: (distance: DistanceDecision) =>
    `Ni kan flytta mötet, eller be någon som har förhinder att komma ändå${
      {
        ALLOWED: ' eller delta på distans',
        NOT_DECIDED: ' eller på distans om styrelsen har beslutat om det',
        NOT_ALLOWED: '',
      }[distance]
    }.`,
} as const;

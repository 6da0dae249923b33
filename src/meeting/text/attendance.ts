import {
  dayInWords,
  type Instant,
  instantInWords,
  type LocalDate,
  type PersonRef,
  timeInWords,
} from '../../kernel/index.ts';
import type { AttendanceAnswer, QuorumAlarm } from '../domain/attendance/events.ts';
import type { DayAndPlace } from '../domain/values.ts';
import { listed } from './agenda.ts';

/** `torsdag 11 december kl. 13.00–16.00`, without the place. */
export function whenInWords(
  { date, start, end }: Pick<DayAndPlace, 'date' | 'start' | 'end'>,
  today: LocalDate,
): string {
  if (start === null) return dayInWords(date, today);
  return `${dayInWords(date, today)} ${timeInWords(start)}${end === null ? '' : `–${end.replace(':', '.')}`}`;
}

/** `Eva Lind, Karim Nasser och Lars Ek`. */
export function names(people: readonly { readonly name: string }[]): string {
  return listed(people.map((one) => one.name));
}

const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`);

export const ANSWER_WORDS: Readonly<Record<AttendanceAnswer, string>> = {
  COMING: 'kommer',
  ABSENT: 'har förhinder',
  REMOTE: 'deltar på distans',
};

export const ATTEND_BUTTON = {
  accept: 'Jag kommer',
  decline: 'Jag har förhinder',
  remote: 'Deltar på distans',
  comeAfterAll: 'Jag kan komma ändå',
  serve: 'Ja, jag tjänstgör',
  doNotServe: 'Nej, jag kan inte',
  read: 'Läs handlingarna',
  calendar: 'Kalenderfil',
  status: 'Vilka kommer?',
  show: 'Visa kallelsen',
  remind: (count: number) => `Påminn ${people(count)}`,
  recordFor: 'Registrera svar åt någon …',
  record: 'Registrera svaret',
  proof: 'Vem har fått kallelsen?',
} as const;

/** What the person's own answer is told as, first on her card. */
export const OWN_ANSWER = {
  fact: (answer: AttendanceAnswer, when: string) =>
    ({
      COMING: `Du är anmäld till mötet ${when}.`,
      ABSENT: `Ditt förhinder är registrerat: mötet ${when}.`,
      REMOTE: `Du är anmäld på distans till mötet ${when}.`,
    })[answer],
  registered: (at: Instant, viaOffice: PersonRef | null, today: LocalDate, hasBegun: boolean) => {
    const when = `Registrerat ${instantInWords(at, today)}${viaOffice === null ? '' : ` av ${viaOffice.name} på kansliet`}.`;
    if (hasBegun) return `${when} Mötet har börjat, så ändras något säger du till ordföranden.`;
    return viaOffice === null
      ? `${when} Du kan ändra dig tills mötet börjar.`
      : `${when} Stämmer det inte kan du ändra svaret tills mötet börjar.`;
  },
  substituteAsked: (name: string) => `${name} tillfrågas som ersättare.`,
  substituteServes: (name: string) => `${name} tjänstgör för dig.`,
  nobodyLeft: 'Det finns ingen ersättare att fråga. Platsen blir tom.',
  noneFree: 'Ersättarna som kan frågas är redan tillfrågade för andra platser.',
  serves: (name: string | null) =>
    name === null
      ? 'Du tjänstgör på en vakant plats, och röstar i alla ärenden där du inte är jävig.'
      : `Du tjänstgör för ${name}, och röstar i alla ärenden där du inte är jävig.`,
  mayAttend: 'Du är ersättare. Du får vara med på mötet och tjänstgör om du kallas in (KL 6:17).',
  mayAsk: 'Du är också tillfrågad som ersättare. Säg om du kan tjänstgöra.',
  distance: 'På distans deltar du med ljud och bild i realtid (FinsamL 19 a §).',
} as const;

/** `för Karim Nasser`, or the seat where nobody holds it. */
export function forWhom(servesFor: string | null): string {
  return servesFor === null ? 'på en vakant plats' : `för ${servesFor}`;
}

export const CALLED_IN = {
  question: (servesFor: string | null, when: string) => `Kan du tjänstgöra ${forWhom(servesFor)} ${when}?`,
  why: (servesFor: string | null) =>
    servesFor === null
      ? 'Platsen är vakant. Den första som tackar ja får den, och röstar i alla ärenden utan jäv.'
      : `${servesFor} har förhinder. Den första som tackar ja får platsen, och röstar i alla ärenden utan jäv.`,
  passesOn: (at: Instant, today: LocalDate) =>
    `Svara helst före ${instantInWords(at, today)}. Sedan tillfrågas nästa, men du kan svara ändå så länge platsen är ledig.`,
  isLast: (at: Instant, today: LocalDate) =>
    `Svara helst före ${instantInWords(at, today)}. Efter dig finns ingen fler att fråga.`,
  overdue: 'Du kan fortfarande svara, så länge platsen är ledig.',
  accepted: (servesFor: string | null, when: string) => `Tack. Du tjänstgör ${forWhom(servesFor)} ${when}.`,
  acceptedNote: 'Ändras något säger du till här.',
  declined: (when: string) => `Tack för ditt besked om mötet ${when}.`,
  declinedNext: (name: string) => `${name} tillfrågas i stället.`,
  declinedNobody: 'Det finns ingen fler ersättare att fråga.',
  taken: (by: string, servesFor: string | null, when: string) =>
    `Platsen är tagen: ${by} tjänstgör ${forWhom(servesFor)} ${when}.`,
  takenNote: 'Du behöver inte svara. Du får ändå vara med på mötet (KL 6:17).',
  released: (servesFor: string | null, when: string) =>
    `Du behöver inte tjänstgöra ${forWhom(servesFor)} ${when}.`,
  memberComes: (name: string, remote: boolean) => `${name} deltar${remote ? ' på distans' : ''}.`,
  mayAttend: 'Du får ändå vara med på mötet (KL 6:17).',
  isMember: 'Styrelsen har ändrats sedan du tillfrågades: den dagen är du själv ledamot.',
  otherOrder: 'Styrelsen har ändrats sedan du tillfrågades, och du är inte längre ersättare för den platsen.',
  left: 'Styrelsen har ändrats sedan du tillfrågades, och du är inte längre ersättare den dagen.',
} as const;

export const QUORUM = {
  rule: (needed: number, seats: number) =>
    `Minst ${needed} av ${seats} platser ska vara fyllda, fler än hälften (KL 6:27).`,
  yes: (coming: number, seats: number) => `Ja, som det ser ut nu: ${coming} av ${seats} platser är fyllda.`,
  notYet: (coming: number, seats: number, missing: number) =>
    `Inte ännu: ${coming} av ${seats} platser är fyllda, ${missing} till behövs.`,
  short: (coming: number, seats: number, missing: number) =>
    `${coming} av ${seats} platser är fyllda, ${missing} till behövs.`,
  notYetQuorate: (when: string) => `Mötet ${when} är inte beslutfört än.`,
  no: (coming: number, seats: number) =>
    `Nej: ${coming} av ${seats} platser är fyllda, och det finns inte tillräckligt många kvar att fråga.`,
  item: (number: string, heading: string | null, coming: number, seats: number, isQuorate: boolean) =>
    `Punkt ${number}${heading === null ? '' : `, ${heading}`}: ${coming} av ${seats} när jäv räknas av, ${isQuorate ? 'beslutför' : 'inte beslutför'}.`,
  ask: (who: string) => `Att fråga: ${who}.`,
  youToo: 'Du har inte heller svarat.',
  youAlone: 'Du har inte svarat än.',
  warned: (alarm: QuorumAlarm, when: string) =>
    ({
      IMPOSSIBLE: `Mötet ${when} blir inte beslutfört, som det ser ut nu.`,
      SHORT: `Mötet ${when} är inte beslutfört än, och svarstiden är ute.`,
      ITEMS: `Mötet ${when} är beslutfört, men inte i alla ärenden.`,
    })[alarm],
  reached: (when: string) => `Mötet ${when} är nu beslutfört.`,
  ways: 'Ni kan flytta mötet, eller be någon som har förhinder att komma ändå eller på distans om styrelsen har beslutat om det.',
} as const;

export const ATTENDANCE_SAID = {
  coming: (coming: number, seats: number) => `${coming} av ${seats} ledamotsplatser är fyllda.`,
  nobodyYet: 'Ingen har svarat än.',
  comes: (who: string) => `Kommer: ${who}.`,
  remote: (who: string) => `På distans: ${who}.`,
  absent: (who: string) => `Förhinder: ${who}.`,
  serving: (name: string, servesFor: string | null) =>
    servesFor === null ? `${name} tjänstgör på vakant plats.` : `${name} tjänstgör för ${servesFor}.`,
  asked: (who: string, servesFor: string | null) =>
    servesFor === null ? `Tillfrågad för vakant plats: ${who}.` : `Tillfrågad för ${servesFor}: ${who}.`,
  empty: (servesFor: string | null) =>
    servesFor === null ? 'Ingen tjänstgör på en vakant plats.' : `Ingen tjänstgör för ${servesFor}.`,
  unanswered: (who: string) => `Har inte svarat: ${who}.`,
  substitutesToo: (who: string) => `Ersättare som kommer utan att tjänstgöra: ${who}.`,
  viaOffice: (who: string) => `Svar registrerade av kansliet: ${who}.`,
  earlier: (count: number) =>
    count === 1
      ? 'Mötet har flyttats en gång; de tidigare svaren finns kvar i loggen.'
      : `Mötet har flyttats ${count} gånger; de tidigare svaren finns kvar i loggen.`,
  notSent: 'Kallelsen är inte skickad härifrån.',
  source: (board: string) => `Svaren på kallelsen, ${board}`,
  servesFor: (name: string) => `Vem går in för ${name}?`,
  isComing: (name: string, answer: AttendanceAnswer, when: string) =>
    `${name} ${ANSWER_WORDS[answer]} ${when}.`,
  hasNotAnswered: (name: string, when: string) => `${name} har inte svarat om mötet ${when}.`,
  remindQuestion: (count: number, when: string) =>
    `Påminn ${people(count)} som inte har svarat om mötet ${when}?`,
  remindNames: (who: string) => `Påminnelsen går till ${who}. De som har svarat får ingen.`,
  reminded: (count: number, when: string) => `Påminnelsen om mötet ${when} går till ${people(count)}.`,
  remindedLater: (at: Instant, today: LocalDate) =>
    `Den skickas ${instantInWords(at, today)}: ingen påminns på kvällar, nätter och helger.`,
  answerHere: 'Svara för den nya tiden här.',
  forQuestion: (when: string) => `Registrera ett svar åt någon: mötet ${when}.`,
  forLine:
    'Svaret märks med ditt namn, och personen får ett besked som går att ändra. Fråga inte om skälet till ett förhinder.',
  forWho: 'Vem?',
  forWhoMissing: 'Välj vem svaret gäller.',
  forAnswer: 'Vad svarade personen?',
  forAnswerMissing: 'Välj svaret.',
  forDone: (name: string, answer: AttendanceAnswer, when: string) =>
    `Registrerat: ${name} ${ANSWER_WORDS[answer]} ${when}.`,
  forServes: (name: string, servesFor: string | null) =>
    `Registrerat: ${name} tjänstgör ${forWhom(servesFor)}.`,
  forDeclines: (name: string, when: string) => `Registrerat: ${name} kan inte tjänstgöra ${when}.`,
  forNote: 'Personen får ett besked. Du ändrar genom att registrera ett nytt svar, tills mötet börjar.',
  whether: (when: string) => `Kommer du till mötet ${when}?`,
  notRecorded: 'Jag har inte registrerat något. Välj det som gäller.',
  othersAnswer: 'En ersättare svarar själv, eller genom kansliet.',
  othersAnswerLine: (when: string) =>
    `Hör av dig till kansliet om du vet att någon annan har förhinder. Ditt eget svar för mötet ${when} har inte ändrats.`,
  confirmAccept: (when: string) => `Vill du anmäla dig till mötet ${when}?`,
  orderStands:
    'Vem som tjänstgör går inte att välja: ersättarna tillfrågas i den ordning som är bestämd för platsen.',
  confirmDecline: (when: string) => `Vill du anmäla förhinder till mötet ${when}?`,
  confirmRemote: (when: string) => `Vill du anmäla dig på distans till mötet ${when}?`,
  yourSubstitute: (name: string) => `Din ersättare ${name} tillfrågas då.`,
  noReason: 'Du behöver inte säga varför.',
  confirmFor: (name: string, answer: AttendanceAnswer, when: string) =>
    `Registrera att ${name} ${ANSWER_WORDS[answer]} ${when}?`,
  confirmServe: (servesFor: string | null, when: string) =>
    servesFor === null ? `Tjänstgöra på en vakant plats ${when}?` : `Tjänstgöra för ${servesFor} ${when}?`,
  confirmItem: (number: string, servesFor: string, when: string) =>
    `Tjänstgöra för ${servesFor} i punkt ${number}, mötet ${when}?`,
  notInChannel: 'Vilka som kommer berättar jag i den personliga chatten.',
  answerTask: (when: string) => `Svara på kallelsen till mötet ${when}.`,
  serveTask: (servesFor: string | null, when: string) =>
    servesFor === null
      ? `Säg om du kan tjänstgöra på en vakant plats ${when}.`
      : `Säg om du kan tjänstgöra för ${servesFor} ${when}.`,
} as const;

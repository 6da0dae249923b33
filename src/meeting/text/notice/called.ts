import { type Instant, instantInWords, type LocalDate, type PersonRef } from '../../../kernel/index.ts';
import type { AttendanceAnswer } from '../../domain/attendance/events.ts';
import { forWhom } from '../attendance/attendance.ts';

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
  promisedToo: (board: string, when: string) =>
    `Du är också anmäld till ett möte samtidigt: ${board}, ${when}.`,
  promisedBefore: (board: string, when: string) =>
    `Du är redan anmäld till ett möte samtidigt: ${board}, ${when}.`,
  promisedTooNote: 'Kan du bara vara med på ett av dem anmäler du förhinder till det andra.',
  substituteAsked: (name: string) => `${name} tillfrågas som ersättare.`,
  substituteServes: (name: string) => `${name} tjänstgör för dig.`,
  serves: (name: string | null) =>
    name === null
      ? 'Du tjänstgör på en vakant plats, och röstar i alla ärenden där du inte är jävig.'
      : `Du tjänstgör för ${name}, och röstar i alla ärenden där du inte är jävig.`,
  servesInItem: (name: string, number: string) =>
    `Du tjänstgör för ${name} i punkt ${number}, och röstar i det ärendet.`,
  otherServesInItem: (name: string, number: string) =>
    `Men i punkt ${number} tjänstgör ${name} på platsen, och röstar i det ärendet i stället för dig.`,
  askedInItem: (name: string, number: string) =>
    `Du är tillfrågad att tjänstgöra för ${name} i punkt ${number}.`,
  mayAttend: 'Du är ersättare. Du får vara med på mötet och tjänstgör om du kallas in (KL 6:17).',
  mayAsk: 'Du är också tillfrågad som ersättare. Säg om du kan tjänstgöra.',
  distance: 'På distans deltar du med ljud och bild i realtid (FinsamL 19 a §).',
} as const;

export const CALLED_IN = {
  question: (servesFor: string | null, when: string) => `Kan du tjänstgöra ${forWhom(servesFor)} ${when}?`,
  why: (servesFor: string | null) =>
    servesFor === null
      ? 'Platsen är vakant. Den första som tackar ja får den, och röstar i alla ärenden utan jäv.'
      : `${servesFor} har förhinder. Den första som tackar ja får platsen, och röstar i alla ärenden utan jäv.`,
  passesOn: (at: Instant, today: LocalDate) =>
    `Svara helst före ${instantInWords(at, today)}. Sedan tillfrågas nästa, men du kan svara ändå så länge platsen är ledig.`,
  isLast: (at: Instant, today: LocalDate) =>
    `Svara helst före ${instantInWords(at, today)}. Efter dig finns ingen annan att fråga.`,
  isLastFree: (at: Instant, today: LocalDate) =>
    `Svara helst före ${instantInWords(at, today)}. Ingen annan är ledig att fråga just nu.`,
  beforeStart: (start: Instant, today: LocalDate) =>
    `Svara så snart du kan: mötet börjar ${instantInWords(start, today)}.`,
  hasBegun: 'Mötet har börjat: svara så snart du kan, så länge platsen är ledig.',
  overdue: 'Du kan fortfarande svara, så länge platsen är ledig.',
  accepted: (servesFor: string | null, when: string) => `Tack. Du tjänstgör ${forWhom(servesFor)} ${when}.`,
  acceptedNote: 'Du röstar i alla ärenden där du inte är jävig. Ändras något säger du till här.',
  ofItemAnswered: (servesFor: string, item: string, when: string, accepts: boolean) =>
    accepts
      ? `Tack. Du tjänstgör för ${servesFor} i punkt ${item}, ${when}.`
      : `Du har tackat nej till att tjänstgöra för ${servesFor} i punkt ${item}, ${when}.`,
  votesInItem: 'Du röstar i det ärendet. Är du själv jävig där, eller ändras något, säger du till här.',
  hasDeclined: (servesFor: string | null) => `Du har tackat nej till att tjänstgöra ${forWhom(servesFor)}.`,
  hadAbsence: (servesFor: string | null) => `Du anmälde förhinder, och tjänstgör inte ${forWhom(servesFor)}.`,
  declined: (servesFor: string | null, when: string) =>
    `Du har tackat nej till att tjänstgöra ${forWhom(servesFor)} ${when}.`,
  servesNoMore: (servesFor: string | null) => `Du tjänstgör alltså inte ${forWhom(servesFor)}.`,
  declinedToo: (servesFor: string | null) =>
    `Det är också ett nej till att tjänstgöra ${forWhom(servesFor)}.`,
  servesNotInItem: (servesFor: string, number: string) =>
    `Du tjänstgör alltså inte heller för ${servesFor} i punkt ${number}.`,
  registered: (at: Instant, today: LocalDate) => `Registrerat ${instantInWords(at, today)}.`,
  declinedNext: (name: string) => `${name} tillfrågas i stället.`,
  isAsked: (name: string) => `${name} är tillfrågad.`,
  areAsked: (who: string) => `${who} är tillfrågade. Den första som tackar ja får platsen.`,
  wasAsked: (who: string, count: number) =>
    `${who} är redan ${count === 1 ? 'tillfrågad' : 'tillfrågade'} men har inte svarat.`,
  mayStillServe: 'Du kan ändra dig så länge platsen är ledig.',
  mayBeAsked: 'Om du kan tjänstgöra tillfrågas du i tur och ordning när någon annan får förhinder.',
  taken: (by: string, servesFor: string | null, when: string) =>
    `Platsen är tagen: ${by} tjänstgör ${forWhom(servesFor)} ${when}.`,
  takenNote: 'Du behöver inte svara. Du får ändå vara med på mötet (KL 6:17).',
  released: (servesFor: string | null, when: string) =>
    `Du behöver inte tjänstgöra ${forWhom(servesFor)} ${when}.`,
  questionOver: (servesFor: string | null, when: string) =>
    `Frågan om att tjänstgöra ${forWhom(servesFor)} ${when} gäller inte längre. Inget nytt har registrerats.`,
  memberComes: (name: string, remote: boolean) => `${name} deltar${remote ? ' på distans' : ''}.`,
  takenBack: (name: string) => `Det var fel registrerat att ${name} har förhinder.`,
  mayAttend: 'Du får ändå vara med på mötet (KL 6:17).',
  askedInstead: (servesFor: string | null) =>
    `Du tillfrågas i stället ${forWhom(servesFor)}, och kan tjänstgöra på en plats.`,
  servesInstead: (servesFor: string | null) =>
    `Du tjänstgör i stället ${forWhom(servesFor)}, och kan tjänstgöra på en plats.`,
  isMember: 'Styrelsen har ändrats sedan du tillfrågades: den dagen är du själv ledamot.',
  otherMember: (name: string) =>
    `Styrelsen har ändrats sedan du tillfrågades: den dagen är ${name} ledamot på platsen. Anmäler ledamoten förhinder tillfrågas ersättare på nytt.`,
  otherOrder: 'Styrelsen har ändrats sedan du tillfrågades, och du är inte längre ersättare för den platsen.',
  left: 'Styrelsen har ändrats sedan du tillfrågades, och du är inte längre ersättare den dagen. Du kallas alltså inte till mötet.',
} as const;

import type { AttendanceAnswer } from '../../domain/attendance/events.ts';
import { listed } from '../agenda/agenda.ts';
import { forWhom, names } from '../attendance/attendance.ts';
import { someNames } from '../folded-names.ts';

interface Reached {
  readonly name: string;
  readonly email: string | null;
}

/** `Sofia Berg (sofia.berg@exempel.se) och Petra Alm`. */
export const withAddresses = (people: readonly Reached[]) =>
  listed(people.map(({ name, email }) => (email === null ? name : `${name} (${email})`)));

const seatOf = (whose: string | null | 'YOURS') => (whose === 'YOURS' ? 'för din plats' : forWhom(whose));

/** What kansli, chair and ledamöter are told of each other's answers. */
export const TOLD = {
  mayStillApprove: (name: string) =>
    `${name} är tillfrågad om att godkänna kallelsen och kan fortfarande göra det. Du kan fråga en annan i stället.`,
  approvesAlone: (name: string) =>
    `${name} är tillfrågad om att godkänna kallelsen och kan fortfarande göra det. Ingen annan i presidiet finns att fråga.`,
  absent: (name: string, when: string) => `${name} har förhinder ${when}.`,
  comesAfterAll: (name: string, answer: AttendanceAnswer, when: string) =>
    answer === 'REMOTE' ? `${name} deltar ändå, på distans, ${when}.` : `${name} kommer ändå ${when}.`,
  takenBack: (name: string, when: string) => `Svaret från ${name} är borttaget: mötet ${when}.`,
  takenBackBy: (name: string, ofServing: boolean) =>
    `${name} hade registrerat fel. ${ofServing ? 'Frågan om att tjänstgöra är inte besvarad' : 'Personen har inte svarat'}.`,
  noYesForYou: (name: string, when: string) =>
    `${name} tjänstgör inte för dig ${when}: svaret var fel registrerat.`,
  notNeeded: (people: readonly { readonly name: string }[]) => `${names(people)} behöver inte tjänstgöra.`,
  /** Not for that seat: she is asked for another of the same meeting, or serves there. */
  notNeededHere: (name: string, servesFor: string | null, serves: boolean) =>
    `${name} behövs inte på den platsen, men ${serves ? 'tjänstgör' : 'är tillfrågad'} ${forWhom(servesFor)}.`,
  hasNotAnswered: (name: string) => `${name} har inte svarat än.`,
  wouldLead: (name: string) => `${name}, som leder mötet, har inte svarat än.`,
  youLead: 'Du leder då mötet som vice ordförande (FinsamL 17 §).',
  youLeadInstead: 'Ordföranden har förhinder: du leder mötet som vice ordförande (FinsamL 17 §).',
  leadsAt: (name: string, when: string) => `${name} leder mötet ${when}.`,
  youLeadAt: (when: string) => `Du leder mötet ${when}.`,
  leads: (name: string) => `${name} leder mötet.`,
  notSubstituted: (name: string) => `${name} har inte anmält förhinder till något kommande möte.`,
  nobodyLeads:
    'Varken ordföranden eller någon vice ordförande kommer, som det ser ut nu. Styrelsen väljer då bland ledamöterna vem som leder mötet (FinsamL 17 §), om inte förbundsordningen säger något annat.',
  asked: (name: string) => `${name} är tillfrågad som ersättare.`,
  askedFor: (name: string, servesFor: string | null, when: string) =>
    `${name} är tillfrågad att tjänstgöra ${forWhom(servesFor)} ${when}.`,
  stillSilent: (people: readonly { readonly name: string }[]) =>
    `${someNames(people)} har inte svarat, men kan göra det så länge platsen är ledig.`,
  reachOut: (name: string, email: string | null, byLetter = false) =>
    byLetter
      ? `${name} får frågan som brev till ${email} och svarar er där. Registrera svaret under ”Vilka kommer?”.`
      : `${name} nås inte i Teams. ${email === null ? 'Ring' : `Hör av dig till ${email}`}, och registrera svaret under ”Vilka kommer?”.`,
  tellHer: (name: string, email: string | null, byLetter = false) =>
    byLetter
      ? `${name} får beskedet som brev till ${email}.`
      : `${name} nås inte i Teams. ${email === null ? 'Ring' : `Hör av dig till ${email}`}, och säg det.`,
  unserved: (servesFor: string | null, when: string) =>
    `Ingen har tackat ja till att tjänstgöra ${forWhom(servesFor)} ${when}.`,
  allSilent: (people: readonly { readonly name: string }[]) =>
    `${someNames(people)} har inte svarat, och det finns ingen annan ersättare att fråga.`,
  allFreeSilent: (people: readonly { readonly name: string }[]) =>
    `${someNames(people)} har inte svarat, och ingen annan ersättare är ledig att fråga.`,
  contact: (people: readonly Reached[]) =>
    `Ring eller skriv till ${withAddresses(people)}, och registrera svaret under ”Vilka kommer?”.`,
  comes: (name: string) => `${name} kommer.`,
  serves: (name: string, servesFor: string | null, when: string) =>
    `${name} tjänstgör ${forWhom(servesFor)} ${when}.`,
  servesForYou: (name: string, when: string) => `${name} tjänstgör för dig ${when}.`,
  servesForYouNote: 'Kan du komma ändå säger du till, innan mötet börjar.',
  servesForYouNow: 'Mötet har börjat. Vill du gå in säger du till ordföranden (KL 6:17).',
  doesNotServe: (name: string, servesFor: string | null, when: string) =>
    `${name} kan inte tjänstgöra ${forWhom(servesFor)} ${when}.`,
  doesNotServeForYou: (name: string, when: string) => `${name} kan inte längre tjänstgöra för dig ${when}.`,
  released: (name: string, servesFor: string | null, when: string) =>
    `${name} tjänstgör inte ${forWhom(servesFor)} ${when}: styrelsen har ändrats.`,
  otherMember: (name: string) => `${name} är ledamot på platsen den dagen.`,
  releasedFromYou: (name: string, when: string) =>
    `${name} tjänstgör inte för dig ${when}: styrelsen har ändrats.`,
  /** From the seat of `from`, or the reader's own, to that of `to`. */
  askedInstead: (name: string, from: string | null | 'YOURS', to: string | null, when: string) =>
    `${name} tillfrågas inte längre ${seatOf(from)} ${when}, utan ${forWhom(to)}.`,
  servesInstead: (name: string, from: string | null | 'YOURS', to: string | null, when: string) =>
    `${name} tjänstgör ${forWhom(to)} ${when}, och tillfrågas inte längre ${seatOf(from)}.`,
  nobodyAsked: (from: string | null | 'YOURS') => `Ingen är tillfrågad ${seatOf(from)} nu.`,
  reminder: 'Påminnelse',
} as const;

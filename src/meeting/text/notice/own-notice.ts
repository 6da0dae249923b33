import { type Instant, instantInWords, type LocalDate } from '../../../kernel/index.ts';

const at = (instant: Instant | null, today: LocalDate) =>
  instant === null ? '' : ` ${instantInWords(instant, today)}`;

/** Whether the kallelse has come to whoever asks. */
export const OWN_NOTICE = {
  notCalled: (when: string) =>
    `Du kallas inte till mötet ${when}: kallelsen går till ledamöter och ersättare.`,
  endsBefore: (when: string) =>
    `Du kallas inte till mötet ${when}: ditt uppdrag i styrelsen slutar före dess.`,
  endsBeforeFor: (name: string, when: string) =>
    `${name} kallas inte till mötet ${when}: uppdraget i styrelsen slutar före dess.`,
  notOfThose: (name: string, when: string) =>
    `${name} kallas inte till mötet ${when}: kallelsen går till ledamöter och ersättare.`,
  isCalledFor: (name: string, when: string) => `${name} hör till dem som kallas till mötet ${when}.`,
  allCalled: (when: string) => `Alla ledamöter och ersättare i styrelsen kallas till mötet ${when}.`,
  notAllCalled: (when: string) => `Alla i styrelsen kallas inte till mötet ${when}.`,
  notSent: (when: string) => `Nej. Kallelsen till mötet ${when} är inte skickad härifrån än.`,
  toOthers: (when: string) =>
    `Nej. Kallelsen till mötet ${when} skickades innan du kom till styrelsen. Kansliet kan skicka den till dig.`,
  opened: (when: string, openedAt: Instant | null, today: LocalDate) =>
    `Ja. Kallelsen till mötet ${when} har du fått, och du öppnade den${at(openedAt, today)}.`,
  delivered: (when: string, deliveredAt: Instant | null, today: LocalDate) =>
    `Ja. Kallelsen till mötet ${when} kom fram till dig${at(deliveredAt, today)}.`,
  hasGot: (name: string, deliveredAt: Instant | null, today: LocalDate) =>
    `${name} har fått den${at(deliveredAt, today)}.`,
  onItsWay: (name: string) => `Den är på väg till ${name}.`,
  waiting: (when: string) => `Kallelsen till mötet ${when} är på väg till dig.`,
  uncertain: (when: string) =>
    `Kallelsen till mötet ${when} är skickad till dig, men det är ovisst om den kom fram. Du kan se den här.`,
  missed: (when: string) =>
    `Nej. Kallelsen till mötet ${when} nådde dig inte när den skickades. Du kan se den här.`,
} as const;

/** What is told to whoever asks whether she is to come, before the kallelse has gone out. */
export const OWN_TURN = {
  alsoAsked: (servesFor: string | null, item: string | null, when: string) =>
    `Du är också tillfrågad att tjänstgöra ${servesFor === null ? 'på en vakant plats' : `för ${servesFor}`}${item === null ? '' : ` i punkt ${item}`}, ${when}.`,
  notAnswered: 'Du har inte svarat på kallelsen.',
  answeredBefore: 'Du har inte svarat sedan mötet flyttades. Ditt tidigare svar gällde den gamla tiden.',
  notYet: (when: string) => `Kallelsen till mötet ${when} är inte skickad än.`,
  asMember: 'Du kallas som ledamot. Vet du redan att du har förhinder kan du säga det nu, med mötets dag.',
  notAsked: 'Du är inte tillfrågad att tjänstgöra för någon.',
  substitutesAnswer:
    'Också ersättare svarar på kallelsen. Du tjänstgör bara om du tillfrågas, och har du förhinder tillfrågas nästa.',
  asSubstitute: 'Du är ersättare, och tjänstgör om du tillfrågas. Då får du en fråga här.',
} as const;

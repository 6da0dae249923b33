import {
  dayInWords,
  type Instant,
  instantInWords,
  type LocalDate,
  timeInWords,
} from '../../../kernel/index.ts';
import type { AttendanceAnswer } from '../../domain/attendance/events.ts';
import type { RemindedLately } from '../../domain/attendance/rules/reminded-lately.ts';
import type { DayAndPlace } from '../../domain/values.ts';
import { listed } from '../agenda/agenda.ts';

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

/** `för Karim Nasser`, or the seat where nobody holds it. */
export function forWhom(servesFor: string | null): string {
  return servesFor === null ? 'på en vakant plats' : `för ${servesFor}`;
}

export const ATTEND_BUTTON = {
  accept: 'Jag kommer',
  decline: 'Jag har förhinder',
  remote: 'Deltar på distans',
  comeAfterAll: 'Jag kan komma ändå',
  serve: 'Ja, jag tjänstgör',
  serveAfterAll: 'Jag kan tjänstgöra ändå',
  serveFor: (servesFor: string | null) => `Jag kan tjänstgöra ${forWhom(servesFor)}`,
  doNotServe: 'Nej, jag kan inte',
  amRecused: 'Jag är jävig …',
  comesOnly: 'Jag kommer utan att tjänstgöra',
  mayServe: 'Jag kommer och kan tjänstgöra',
  read: 'Läs handlingarna',
  calendar: 'Kalenderfil',
  status: 'Vilka kommer?',
  show: 'Visa kallelsen',
  answerInOn: (item: string, day: string) => `Svara om punkt ${item}, ${day}`,
  answerIn: (item: string) => `Svara om punkt ${item}`,
  remind: (count: number) => `Påminn ${people(count)}`,
  recordFor: 'Registrera svar åt någon …',
  record: 'Registrera svaret',
  takeBack: 'Ta bort svaret',
  proof: 'Vem har fått kallelsen?',
} as const;

/** `1 av 5 platser är fylld`, `3 av 5 platser är fyllda`. */
export function filled(coming: number, seats: number, what = 'platser'): string {
  return `${coming} av ${seats} ${what} är ${coming === 1 ? 'fylld' : 'fyllda'}`;
}

export const ATTENDANCE_SAID = {
  coming: (coming: number, seats: number) => `${filled(coming, seats, 'ledamotsplatser')}.`,
  isOver: 'Mötet är över. Det här svarades på kallelsen; vilka som var med står i protokollet.',
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
  vacantSeat: 'en vakant plats',
  allServing: (who: string) => `Tjänstgör: ${who}.`,
  allAsked: (who: string) => `Tillfrågade: ${who}.`,
  allEmpty: (who: string) => `Ingen tjänstgör för ${who}.`,
  unanswered: (who: string) => `Har inte svarat: ${who}.`,
  substitutesToo: (who: string) => `Ersättare som kommer utan att tjänstgöra: ${who}.`,
  viaOffice: (who: string) => `Svar registrerade av kansliet: ${who}.`,
  earlier: (count: number) =>
    count === 1
      ? 'Mötet har flyttats en gång; de tidigare svaren finns kvar i historiken.'
      : `Mötet har flyttats ${count} gånger; de tidigare svaren finns kvar i historiken.`,
  notSent: 'Kallelsen är inte skickad härifrån.',
  source: (board: string) => `Svaren på kallelsen, ${board}`,
  substitutedAt: (name: string, meetings: number) =>
    `${name} har förhinder eller ersätts på ${meetings} möten.`,
  standsAt: (when: string) => `${when.charAt(0).toLocaleUpperCase('sv')}${when.slice(1)}:`,
  noneNeeded: 'ingen ersättare behövs.',
  isComing: (name: string, answer: AttendanceAnswer, when: string) =>
    `${name} ${ANSWER_WORDS[answer]} ${when}.`,
  hasNotAnswered: (name: string, when: string) => `${name} har inte svarat om mötet ${when}.`,
  remindQuestion: (count: number, when: string) =>
    `Påminn ${people(count)} som inte har svarat om mötet ${when}?`,
  remindThem: (who: string, when: string) => `Påminn ${who} om mötet ${when}?`,
  remindsNobody: (who: string, when: string) =>
    `Ingen påminnelse går om mötet ${when}: ${who} nås inte i Teams.`,
  ringThem: (who: string) => `Ring eller skriv till ${who}, och registrera svaret.`,
  onlyReadIn:
    'Kallelsen är inläst, inte skickad härifrån, så Klubban vet inte om någon har fått den. Är den ett utkast skickar du den i stället.',
  remindNames: (who: string) => `Den går till ${who}. De som har svarat får ingen.`,
  remindedLately: (
    who: readonly { readonly name: string }[],
    { at, goesAt }: RemindedLately,
    today: LocalDate,
  ) =>
    goesAt !== null
      ? `${who.length > 3 ? people(who.length) : names(who)} påminns redan ${instantInWords(goesAt, today)}.`
      : `${who.length > 3 ? people(who.length) : names(who)} påmindes ${instantInWords(at, today)} och påminns inte igen inom en timme (Klubbans ordning).`,
  namesReminded: (who: string, { at, goesAt }: RemindedLately, today: LocalDate) =>
    goesAt === null
      ? `Påmindes ${instantInWords(at, today)}: ${who}.`
      : `Påminns ${instantInWords(goesAt, today)}: ${who}.`,
  silentInItem: (who: string, number: string) =>
    `Inte svarat på frågan om att tjänstgöra i punkt ${number}: ${who}.`,
  unreminded: (who: string) => `Påminnelsen har inte nått ${who}: ring eller skriv.`,
  reminded: (count: number, when: string) => `Påminnelsen om mötet ${when} går till ${people(count)}.`,
  remindedLater: (at: Instant, today: LocalDate) =>
    `Den skickas ${instantInWords(at, today)}: ingen påminns på kvällar, nätter och helger.`,
  answerHere: 'Svara för den nya tiden här.',
  noneOfYourOwn:
    'Du är varken ledamot eller ersättare, så du har inget eget svar att lämna. Har du fått någon annans registrerar du det här.',
  inItem: (name: string, servesFor: string, item: string, serves: boolean) =>
    `${name} ${serves ? 'tjänstgör' : 'är tillfrågad att tjänstgöra'} för ${servesFor} i punkt ${item}.`,
  recusedAlone: (name: string, item: string, heading: string | null) =>
    `${name} är jävig i punkt ${item}${heading === null ? '' : `, ${heading}`}. Ingen tjänstgör för ${name} där.`,
  dayOf: (when: string) => `${when.charAt(0).toLocaleUpperCase('sv')}${when.slice(1)}`,
  notAskedIn: (name: string, item: string) => `${name} är inte tillfrågad att tjänstgöra i punkt ${item}.`,
  ofMeeting: (when: string) => `Det gäller mötet ${when}.`,
  youNotAskedIn: (item: string, heading: string | null, day: string) =>
    `Du är inte tillfrågad att tjänstgöra i punkt ${item}${heading === null ? '' : `, ${heading}`} (${day}).`,
  isNotAsked: (name: string, servesFor: string | null, when: string) =>
    `${name} är inte tillfrågad att tjänstgöra${servesFor === null ? '' : ` för ${servesFor}`} ${when}.`,
  askedInOrder:
    'När en ledamot har förhinder tillfrågas ersättarna i den ordning som är bestämd för platsen (FinsamL 12 §).',
  ofOne: (name: string, answer: AttendanceAnswer) => `${name} ${ANSWER_WORDS[answer]}`,
  registerEach: (count: number, answer: AttendanceAnswer, when: string) =>
    `Registrera att ${count === 2 ? 'båda' : `alla ${count}`} ${ANSWER_WORDS[answer]} ${when}?`,
  members: (who: string) => `Ledamöterna är ${who}.`,
  substitutes: (who: string) => `Ersättarna är ${who}.`,
  holdsSeatThen: (name: string) => `${name} är ledamot på platsen då.`,
  seatVacantThen: 'Platsen är vakant den dagen.',
  notAskedToServe: 'Ersättare, och inte tillfrågad att tjänstgöra.',
  onePress: 'Inget är registrerat än. Tryck för var och en.',
  isSubstituteFor: (name: string, whom: string) =>
    `${name} är ersättare för ${whom}. Registrera först förhindret: då tillfrågas ersättarna i ordning (FinsamL 12 §), och sedan vad ${name} svarade.`,
  isHindered: (name: string) => `${name} har förhinder`,
  comesOnly: (name: string) => `${name} kommer utan att tjänstgöra`,
  answersSelf: (people: readonly { readonly name: string }[]) =>
    `${names(people)} svarar ${people.length === 1 ? 'själv' : 'själva'} på sin kallelse, eller genom kansliet.`,
  nobodyLeft: 'Alla andra ledamöter har redan svarat, så inget är att registrera för dem.',
  nobodyNamed: (name: string) => `Ingen i styrelsen heter ${name}.`,
  nobodyCalled: (name: string) => `Ingen i styrelsen heter ${name}. Välj vem svaret gäller.`,
  needNotBeReminded: (name: string, when: string) =>
    `${name} behöver inte påminnas om mötet ${when}: det finns inget svar att vänta på.`,
  remoteCount: (count: number, when: string) =>
    `${count === 0 ? 'Ingen har' : count === 1 ? 'En har' : `${count} har`} anmält sig på distans till mötet ${when}.`,
  notAskedForAt: (name: string, when: string) =>
    `Du är inte tillfrågad att tjänstgöra för ${name} ${when}, så inget har registrerats.`,
  notAskedFor: (name: string) => `För ${name} är du inte tillfrågad.`,
  termEnds: (when: string) =>
    `Ditt uppdrag i styrelsen slutar före mötet ${when}, så du kallas inte till det och behöver inte svara. Stämmer det inte hör du av dig till kansliet.`,
  comesButAsked: (when: string) =>
    `Det är registrerat att du kommer till mötet ${when}, men du har inte svarat på om du kan tjänstgöra.`,
  confirmForDeclines: (name: string, servesFor: string | null, when: string) =>
    `Registrera att ${name} inte kan tjänstgöra ${forWhom(servesFor)} ${when}?`,
  ownTakenBack: (when: string) => `Svaret som kansliet registrerade för dig är borttaget: mötet ${when}.`,
  ownTakenBackLine: 'Det var fel registrerat. Svara här.',
  ownYesTakenBack: 'Ditt ja, som kansliet registrerade, var fel registrerat och är borttaget.',
  whetherAfar: (when: string) => `Deltar du på distans på mötet ${when}?`,
  whether: (when: string) => `Kommer du till mötet ${when}?`,
  notRecorded: 'Inget är registrerat. Välj det som gäller.',
  mayBeAfar: 'Styrelsen har beslutat att man får delta på distans (FinsamL 19 a §).',
  standsUntilChosen: (answer: AttendanceAnswer) =>
    `${{ COMING: 'Du är anmäld', ABSENT: 'Ditt förhinder är registrerat', REMOTE: 'Du är anmäld på distans' }[answer]} sedan förut, och inget nytt är registrerat. Välj det som gäller.`,
  unchangedUntilChosen: 'Inget är ändrat än. Välj det som gäller.',
  servesAsBefore:
    'Det är registrerat sedan förut, och inget nytt är registrerat. Kan du bara vara med en del av mötet hör du av dig till kansliet. Kan du inte tjänstgöra skriver du det.',
  cannotServe: (name: string) => `${name} kan inte tjänstgöra`,
  servesUntilChosen: (servesFor: string | null) =>
    `Du tjänstgör ${forWhom(servesFor)}, och inget nytt är registrerat. Kan du bara vara med en del av mötet hör du av dig till kansliet.`,
  standsAsBefore: 'Det är svaret du gav förut, och inget nytt har registrerats. Ändras det väljer du här.',
  askedAt: (count: number) =>
    count === 0
      ? 'Du är inte tillfrågad att tjänstgöra vid något kommande möte.'
      : `Du är tillfrågad att tjänstgöra vid ${count === 1 ? 'ett kommande möte' : `${count} kommande möten`}.`,
  ownCall: (when: string, servesFor: string | null, serves: boolean) =>
    `${when.charAt(0).toLocaleUpperCase('sv')}${when.slice(1)}: ${serves ? 'du tjänstgör' : 'tillfrågad'} ${forWhom(servesFor)}.`,
  noneAnswered: 'Du har inte svarat på kallelsen till något kommande möte.',
  haveAnswered: (count: number) =>
    count === 1 ? 'Du har svarat för ett kommande möte.' : `Du har svarat för ${count} kommande möten.`,
  ownOf: (when: string, answer: string) =>
    `${when.charAt(0).toLocaleUpperCase('sv')}${when.slice(1)}: du ${answer}.`,
  whichOfThem: 'Vilka möten gäller det?',
  nothingRecorded: 'Inget är registrerat.',
  nothingNew: 'Inget nytt är registrerat.',
  oneItemAtATime: 'Inget är registrerat. Svara för varje punkt.',
  oneAtATime: 'Inget är registrerat. Välj ett möte i taget.',
  ofEach: {
    COMING: {
      title: (day: string) => `Kommer ${day}`,
      words: (person: string | null, date: string) => `${person ?? 'jag'} kommer den ${date}`,
    },
    ABSENT: {
      title: (day: string) => `Förhinder ${day}`,
      words: (person: string | null, date: string) => `${person ?? 'jag'} har förhinder den ${date}`,
    },
    REMOTE: {
      title: (day: string) => `På distans ${day}`,
      words: (person: string | null, date: string) => `${person ?? 'jag'} deltar på distans den ${date}`,
    },
  },
  serveOfEach: {
    COMING: {
      title: (day: string) => `Tjänstgör ${day}`,
      words: (_: string | null, date: string) => `jag kan tjänstgöra den ${date}`,
    },
    ABSENT: {
      title: (day: string) => `Kan inte tjänstgöra ${day}`,
      words: (_: string | null, date: string) => `jag kan inte tjänstgöra den ${date}`,
    },
  },
  othersAnswer: 'En ersättare svarar själv, eller genom kansliet.',
  othersAnswerLine: (when: string) =>
    `Hör av dig till kansliet om du vet att någon annan har förhinder. Ditt eget svar för mötet ${when} har inte ändrats.`,
  orderStands:
    'Vem som tjänstgör går inte att välja: ersättarna tillfrågas i den ordning som är bestämd för platsen.',
  yourSubstitute: (name: string) => `Har du förhinder tillfrågas din ersättare ${name}.`,
  askedInstead: (name: string) => `Har du förhinder tillfrågas ${name}, som är näst på tur för din plats.`,
  isAskedForYou: (name: string) => `${name} är redan tillfrågad för din plats.`,
  servesForYou: (name: string) => `${name} tjänstgör för din plats.`,
  ifHindered: (what: string) => `Om du har förhinder: ${what}`,
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
  canServeIn: (item: string, date: string) => `jag kan tjänstgöra i punkt ${item} den ${date}`,
  serveItemTask: (servesFor: string, item: string, when: string) =>
    `Säg om du kan tjänstgöra för ${servesFor} i punkt ${item}, ${when}.`,
} as const;

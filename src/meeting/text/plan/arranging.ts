import {
  addDays,
  dateInWords,
  dayInWords,
  type LocalDate,
  type LocalTime,
  MONTHS,
  timeInWords,
  WEEKDAYS,
  weekdayOf,
} from '../../../kernel/index.ts';
import type { DayAndPlace } from '../../domain/values.ts';

/** What every act on a meeting may have to say. */
export const MEETING_SAID = {
  inPersonal: 'Det gör vi i den personliga chatten. Skriv till mig där.',
  answerInOwnChat:
    'Inget är registrerat: här tar jag inte emot svar på kallelsen. Skriv samma sak till mig i din egen chatt, eller svara på kallelsens kort där.',
  recusalsNotTold: 'Jäv som är anmäld inför ett möte ser styrelsen och kansliet.',
  recusalsInMinutes: 'Vad som blev av det står i protokollet.',
  notMine: 'Det mötet hittar jag inte i någon av dina styrelser.',
  notMineNote:
    'Inget är registrerat. Har du lämnat styrelsen behöver du inte svara. Stämmer det inte hör du av dig till kansliet.',
  notMyBoard: 'Den styrelsen hittar jag inte bland dina.',
  whichMeeting: 'Vilket möte gäller det?',
  cancelStands:
    'Ett inställt möte tas inte tillbaka: var någon kallad har hen redan fått besked om att det är inställt.',
  noneCancelled: 'Inget kommande möte är inställt, och inget har ändrats.',
  newInstead: 'Ska ni mötas ändå lägger du in ett nytt möte, gärna samma dag, och skickar en ny kallelse.',
  noMeetingAhead: 'Inget kommande möte är inlagt.',
  noneThen: (day: string) => `Inget möte är inlagt ${day}.`,
  whichInstead: (day: string) => `Inget möte är inlagt ${day}. Vilket möte gäller det?`,
  nothingYet: 'Inget är ändrat eller lämnat än.',
  movedFrom: (day: string, meeting: string) => `Mötet ${day} är flyttat till ${meeting}.`,
  answeredAhead: (when: string) =>
    `Du har svarat i förväg till mötet ${when}, och inget nytt är registrerat.`,
  ofThatOne: 'Gäller det du skrev det mötet trycker du på svaret.',
  noneCalled: (board: string) =>
    `Ingen kallelse är skickad till något kommande möte i ${board}, så inget är registrerat.`,
  nextUncalled: (day: string) => `Nästa möte är ${day}. Till det är ingen kallelse skickad än.`,
  answerAhead: (meeting: string) => `Nästa möte är ${meeting}. Du kan svara redan nu.`,
  sayTheDay: (day: string) =>
    `Nästa dag i planen är ${day}. Vill du svara redan nu skriver du vilken dag du menar.`,
  meantDay: (day: string) => `Gäller det mötet ${day}?`,
  substituteAsked: 'Vid förhinder tillfrågas din ersättare.',
  meantCalled: (meeting: string) => `Menar du mötet ${meeting}?`,
  isCalled: 'Till det är kallelsen skickad. Inget är registrerat än.',
  nextIs: (meeting: string) => `Nästa möte är ${meeting}.`,
} as const;

/** `torsdag 11 december kl. 13.00–16.00, Stadshuset`, as far as it is known. */
export function whenAndWhere({ date, start, end, place }: DayAndPlace, today: LocalDate): string {
  const hours = start === null ? '' : ` ${hoursInWords(start, end)}`;
  return `${dayInWords(date, today)}${hours}${place === null ? '' : `, ${place}`}`;
}

function hoursInWords(start: LocalTime, end: LocalTime | null): string {
  return `${timeInWords(start)}${end === null ? '' : `–${end.replace(':', '.')}`}`;
}

/** One of several meetings of a day: `kl. 13.00–16.00, Stadshuset`, as far as it is known. */
export function hoursAndPlace({ start, end, place }: Omit<DayAndPlace, 'date'>): string {
  const hours = start === null ? 'utan klockslag' : hoursInWords(start, end);
  return `${hours}${place === null ? '' : `, ${place}`}`;
}

export const CANCEL = {
  button: 'Ställ in mötet …',
  oneAtATime: (count: number) => `Ett möte i taget ställs in. Vilket av de ${count} mötena gäller det?`,
  oneAtATimeLine: 'Inget är inställt. Varje möte har sitt eget skäl, som går till dem som är kallade.',
  question: (meeting: string) => `Ställa in mötet ${meeting}?`,
  line: 'Mötet och allt som hör till det finns kvar. Ett nytt möte läggs in för sig.',
  carriedAfter: 'Ärendena flyttas inte än: när mötet är inställt finns en knapp för det på kvittot.',
  reason: 'Varför?',
  reasonHint: 'Syns för alla som berörs',
  reasonMissing: 'Skriv varför mötet ställs in.',
  act: 'Ställ in mötet',
  keep: 'Behåll mötet',
  done: (meeting: string) => `Mötet ${meeting} är inställt.`,
  already: (meeting: string) => `Mötet ${meeting} är redan inställt.`,
  kept: (meeting: string) => `Mötet ${meeting} står kvar.`,
  because: (reason: string) => `Skäl: ${reason}`,
  told: (count: number) => `Besked går till ${count === 1 ? '1 person' : `${count} personer`}.`,
  nobodyToTell: 'Ingen är kallad till mötet än, så inget besked går ut.',
} as const;

/** Several meetings that are meant, or may be. */
export const CHANGE_ONE = {
  fact: (count: number) => `Ett möte i taget ändras. Vilket av de ${count} mötena gäller det?`,
  line: 'Inget är ändrat. Varje möte har sitt eget skäl, som går till dem som är kallade.',
} as const;

/** A new meeting, and another day for one. */
export const ARRANGE = {
  newFact: 'Nytt sammanträde',
  changeFact: (meeting: string) => `Ändra mötet ${meeting}`,
  date: 'Dag',
  dateMissing: 'Välj en dag.',
  start: 'Börjar',
  end: 'Slutar',
  place: 'Plats',
  link: 'Länk för distans (https)',
  linkWanted: 'Klistra in länken, så att alla kan ansluta.',
  linkUnsafe: 'Länken ska börja med https://. Skriv hela adressen.',
  reason: 'Varför ändras mötet?',
  reasonUnlessLink: 'Varför ändras mötet? Behövs inte för länken.',
  reasonMissing: 'Skriv varför mötet ändras. Skälet syns för alla som berörs.',
  badDay: 'Skriv dagen som den står i kalendern, till exempel 2026-03-12, och tiden som 13.00.',
  notInCalendar: (days: string) => `Det finns ingen ${days} i kalendern. Skriv en annan dag.`,
  weekSaid: (monday: LocalDate, today: LocalDate) =>
    `Veckan är ${dateInWords(monday, today)}–${dateInWords(addDays(monday, 6), today)}. Välj dag.`,
  monthSaid: (month: number) => `Du skrev ${MONTHS[month - 1] ?? ''}, men ingen dag. Välj dag.`,
  weekUnclear: 'Jag läste inte vilken vecka. Välj dag.',
  dayUnclear: 'Jag läste inte vilken dag det blir. Välj dag.',
  oneNow: (others: string) =>
    `Jag lägger in ett möte i taget. Det första är ifyllt; sedan återstår ${others}.`,
  notOnClock: (times: string) => `Det finns ingen tid ${times}. Skriv tiden som 13.00.`,
  otherWeekday: (day: LocalDate, said: string, today: LocalDate) =>
    `Den ${dateInWords(day, today)} är en ${WEEKDAYS[weekdayOf(day) - 1]}, inte en ${said}. Kontrollera dagen.`,
  redDay: (remark: string) => `${remark} Vill du ha mötet då ändå väljer du Granska.`,
  endFirst: 'Mötet slutar innan det börjar. Ändra tiden.',
  preview: 'Granska',
  startMissing: 'Skriv också när mötet börjar.',
  tooFar: 'Dagen ligger mer än fem år fram. Kontrollera året.',
  changedSince: 'Mötet har ändrats sedan du fick kortet, och inget har ändrats nu. Titta igenom det igen.',
  laterToo: (day: string) => `Också ${day} finns ett möte. Menar du det skriver du dagen.`,
  nothingRead: 'Jag läste inget nytt om dag, tid eller plats. Fyll i det som ska ändras.',
  unchanged: 'Inget är ändrat än. Ändra dag, tid, plats eller länk.',
  changeIt: 'Ändra',
  change: 'Ändra mötet',
  save: 'Spara ändringen',
  create: 'Lägg in mötet',
  move: 'Flytta mötet',
  createQuestion: (meeting: string) => `Lägga in mötet ${meeting}?`,
  moveQuestion: (from: string, to: string) => `Flytta mötet från ${from} till ${to}?`,
  changeQuestion: (from: string, to: string) => `Ändra mötet från ${from} till ${to}?`,
  linkQuestion: (meeting: string) => `Ändra länken för distans till mötet ${meeting}?`,
  newLink: (link: string) => `Länk för distans: ${link}`,
  noLink: 'Länken för distans tas bort.',
  linkGone: 'Länken för distans är borttagen.',
  nothingWrong: 'Dagen är ingen helgdag och krockar inte med något annat möte jag känner till.',
  created: (meeting: string) => `Mötet ${meeting} är inlagt.`,
  createdNote: (stop: string, notice: string, reminds: boolean) =>
    `Materialstopp ${stop}, kallelse senast ${notice}.${reminds ? ' Jag påminner kansliet arbetsdagen före.' : ''} Du kan flytta eller ställa in mötet tills det börjar.`,
  createdLate: (notice: string | null) =>
    `${notice === null ? 'Skicka kallelsen så snart dagordningen är klar.' : `Kallelse senast ${notice}. Jag påminner kansliet arbetsdagen före.`} Du kan flytta eller ställa in mötet tills det börjar.`,
  moved: (meeting: string) => `Mötet är flyttat till ${meeting}.`,
  movedNote: 'Det tidigare finns kvar i historiken. Du kan ändra mötet igen fram till att det hålls.',
  changed: (meeting: string) => `Mötet är nu ${meeting}.`,
  linkSaved: (meeting: string) => `Länken för distans är ändrad till mötet ${meeting}.`,
  linkNote: 'Kallelsen är redan skickad. Skicka den igen, så får alla länken.',
  same: (meeting: string) => `Mötet är redan inlagt: ${meeting}.`,
  alreadyThatDay: (meeting: string) => `Styrelsen har redan ett möte den dagen: ${meeting}.`,
  alreadyThatDayNote: 'Inget har lagts in. Ändra det mötet, eller välj en annan dag.',
  passed: 'Dagen har varit. Välj en som kommer.',
} as const;

/** Why a day may be ill chosen. Nothing here stops anybody. */
export const WARNING = {
  holiday: (name: string) => `Dagen är ${name}.`,
  weekend: (day: string) => `Dagen är en ${day}.`,
  sameBoard: (time: string | null) =>
    `Styrelsen har redan ett möte den dagen${time === null ? '' : ` ${timeInWords(time)}`}.`,
  calledOff: 'Styrelsens möte den dagen är inställt: det här blir ett nytt.',
  otherBoard: (name: string, board: string | null) =>
    `${name} har ett annat styrelsemöte samma dag${board === null ? '' : `: ${board}`}.`,
  termSame: (end: LocalDate, today: LocalDate) =>
    `Mandatperioden ${end < today ? 'slutade' : 'slutar'} ${dayInWords(end, today)}, före mötet, och registret har samma personer efter det. Är andra valda lägger ni in dem i styrelsens beskrivning innan kallelsen går.`,
  termCalled: (end: LocalDate, today: LocalDate) =>
    `Mandatperioden ${end < today ? 'slutade' : 'slutar'} ${dayInWords(end, today)}, före mötet, och kallelsen har gått till dem som registret har. Är andra valda lägger ni in dem i styrelsens beskrivning: då kallas de.`,
  termNew: (end: LocalDate, today: LocalDate) =>
    `Mandatperioden ${end < today ? 'slutade' : 'slutar'} ${dayInWords(end, today)}, före mötet. Kallelsen går till dem som registret har för mötesdagen.`,
  late: (what: string, day: string) => `${what} skulle ha varit ${day}.`,
  materialStop: 'Materialstoppet',
  notice: 'Kallelsen',
} as const;

/** A year's plan. */
export const PLAN = {
  fact: 'Sammanträdesplan',
  line: 'Klistra in planen som den är, ett möte per rad. Till exempel: torsdag 12 mars 2026 kl. 13.00–16.00, Stadshuset.',
  text: 'Planen',
  missing: 'Klistra in planen.',
  tooLong: (most: number) =>
    `Planen är för lång för ett meddelande: högst ${most} tecken. Inget är inlagt, och din text står kvar ovan.`,
  tooLongNote: 'Skicka den som fil, eller klistra in den i två delar.',
  notInCalendar: (days: string) => `Det finns ingen ${days} i kalendern. Rätta texten först.`,
  nothing: 'Jag hittar inga datum i texten. Skriv dag, månad och år på varje rad.',
  preview: 'Granska',
  clash: (day: string, warning: string) =>
    `${day.charAt(0).toLocaleUpperCase('sv')}${day.slice(1)}: ${warning}`,
  question: (count: number) => `Lägga in ${count === 1 ? '1 möte' : `${count} möten`} i planen?`,
  act: (count: number) => `Lägg in ${count === 1 ? '1 möte' : `${count} möten`}`,
  edit: 'Ändra texten',
  known: 'finns redan',
  knownOther: (line: string, meeting: string) =>
    `${line}: finns redan som ${meeting}. Det mötet ändras inte här.`,
  notOnClock: (times: string) => `Det finns ingen tid ${times}. Rätta texten först.`,
  dayByDay:
    'Återkommande möten läggs in dag för dag, så att ingen dag blir fel. Skriv varje dag på en egen rad.',
  noneOfThis: (board: string) => `Ingen av raderna gäller ${board}, så inget läggs in där.`,
  ofOther: (board: string) => `Rader som gäller ${board} läggs in för sig, med knappen.`,
  lookAtOther: (board: string) => `Planen för ${board.replace(/^Samordningsförbundet /u, '')}`,
  past: (days: string) => `Har redan varit och läggs inte in: ${days}.`,
  unread: (parts: string) => `Kunde inte läsas och läggs inte in: ${parts}.`,
  beside: (parts: string) =>
    `Kunde inte läsas och läggs inte in: ${parts}. Mötena som det står vid läggs in.`,
  otherDays: (parts: string) => `Blir inget möte: ${parts}.`,
  atDistance: 'Att mötet är på distans står inte i planen. Länken läggs till på mötet när det är inlagt.',
  moved: (line: string, to: string) => `${line}: flyttat till ${to}, läggs inte in igen.`,
  done: (count: number) => `${count === 1 ? '1 möte' : `${count} möten`} är inlagda i sammanträdesplanen.`,
  doneOne: '1 möte är inlagt i sammanträdesplanen.',
  doneNothing: 'Alla möten fanns redan i planen.',
  doneNote: 'Du kan flytta eller ställa in ett möte fram till att det hålls.',
} as const;

import { dayInWords, type Instant, type LocalDate, localDateOf, type PersonRef } from '../../kernel/index.ts';
import { AVAILABILITIES, type KnownPoll } from '../domain/poll.ts';
import type { Standing } from '../views.ts';
import {
  ADVISORY,
  AVAILABILITY_TEXT,
  answeredText,
  CLOSING_TEXT,
  capital,
  KIND_TEXT,
  names,
  optionTexts,
  people,
  timeText,
  until,
  whenText,
} from './words.ts';

/** Buttons. */
export const BUTTON = {
  ask: 'Ställ frågan',
  edit: 'Ändra',
  answer: 'Lämna svar',
  change: 'Ändra svar',
  show: 'Visa frågan',
  who: 'Vilka har svarat',
  remind: 'Påminn dem som inte svarat',
  close: 'Avsluta frågan',
  closeNow: 'Avsluta nu',
  takeAway: 'Ta bort ur kanalen',
  back: 'Tillbaka',
  csv: 'Exportera (CSV)',
  json: 'Exportera (JSON)',
  toCirculation: 'Gör om till per capsulam',
  newPoll: 'Ny snabbfråga',
  newDates: 'Hitta en mötesdag',
  plan: (time: string) => `Skapa mötet ${time}`,
  otherTime: 'Skapa mötet en annan tid',
  replaceDraft: 'Ersätt utkastet',
  keepDraft: 'Fortsätt med utkastet',
} as const;

/** Labels of what is filled in, and what is told where it is empty. */
export const LABEL = {
  question: 'Fråga',
  questionHint: 'Ska vi ha lunch före mötet?',
  questionMissing: 'Skriv vad du vill veta.',
  choices: 'Svar att välja mellan, ett på varje rad (2–10)',
  choicesHint: 'Ja\nNej',
  choicesMissing: 'Skriv minst två svar.',
  times: 'Föreslagna tider (2–10)',
  timesHint: '8 dec eller 9 dec kl 9–12',
  timesMissing: 'Skriv minst två tider.',
  several: 'Hur många svar får man välja?',
  one: 'Ett svar',
  many: 'Flera svar',
  secrecy: 'Vem ser vad var och en har svarat?',
  named: 'Alla tillfrågade ser det',
  anonymous: 'Ingen: frågan är anonym',
  day: 'Sista svarsdag',
  dayMissing: 'Välj en sista svarsdag.',
  audience: 'Vem frågar du?',
  choice: 'Ditt svar',
  choiceMany: 'Dina svar (välj ett eller flera)',
  choiceMissing: 'Välj ett svar först.',
  timeMissing: 'Välj ett svar för tiden.',
  showMore: 'Visa mer',
  more: 'Mer',
} as const;

export const SAID = {
  answeredBefore: (question: string) =>
    `Du har svarat på snabbfrågan ”${question}”. Inget är ändrat än. Svaret ändrar du på kortet.`,
  viaChannel: 'Det sköter du i din personliga chatt med mig, så att det inte fylls på med kort här.',
  notMine: 'Den snabbfrågan finns inte bland dina. Skriv ”snabbfrågor” för att se dem som finns.',
  formFact: 'Ställ en snabbfråga',
  formLine: 'Styrelsen känner efter mellan mötena. Ingenting beslutas.',
  datesFact: 'Hitta en mötesdag',
  datesLine: 'De tillfrågade svarar kan, kan om det behövs eller kan inte för varje tid.',
  badDay: 'Sista svarsdagen går inte att läsa. Välj en dag.',
  confirmFact: (question: string) => `Ställ frågan: ${question}`,
  sentTo: (count: number | null) =>
    count === null ? 'Frågan läggs upp i styrelsens kanal.' : `Frågan går till ${people(count)}.`,
  asked: (question: string) => `Frågan är ställd: ${question}`,
  askedUntil: (when: string, channel: boolean) =>
    `Den avslutas ${when}${channel ? '' : ', eller när alla har svarat'}. Du kan avsluta den tidigare.`,
  datesQuestion: 'När kan du vara med på mötet?',
  anonymousBefore:
    'Anonym fråga: ditt svar räknas in men sparas inte bredvid ditt namn. Det går därför inte att ändra sedan.',
  anonymousShort: 'Anonym fråga',
  sumsLater: 'Resultatet visas när minst tre har svarat, eller när frågan avslutas.',
  received: (answer: string) => `Ditt svar är mottaget: ${answer}.`,
  counted: 'Ditt svar är räknat. Ingen kan se vad du svarade, och det går inte att ändra.',
  mine: (answer: string) => `Ditt svar: ${answer}.`,
  mineSealed: 'Du har svarat.',
  changeUntil: (when: string) => `Du kan ändra dig till ${when}.`,
  closedNow: 'Frågan är avslutad. Det här är resultatet.',
  closeFact: (question: string) => `Avsluta frågan nu: ${question}`,
  closeLine: 'Ingen kan svara eller ändra sig efter det.',
  reminded: (count: number) =>
    count === 0 ? 'Ingen av dem som återstår nås i Teams.' : `${capital(people(count))} får en påminnelse.`,
  remindedLater: (when: string) => `Den kommer ${when}: ingen påminns på kvällar, nätter eller röda dagar.`,
  reminderLine: 'Påminnelse: du har inte svarat än.',
  reminder: (question: string) => `Påminnelse: ${question}`,
  askedYou: (name: string, question: string) => `${name} frågar: ${question}`,
  result: (question: string) => `Snabbfrågan är avslutad: ${question}`,
  exported: 'Här är svaren som fil.',
  gone: 'Snabbfrågan visas inte längre här.',
  goneLine: 'Det som är internt svarar jag bara på i den egna chatten.',
  takenAway: (question: string) => `Frågan är borttagen ur kanalen: ${question}`,
  takenAwayLine:
    'Den är avslutad, och kortet där visar den inte längre. Det som någon redan har läst är läst.',
  standsInChannel: (question: string) => `I kanalen står snabbfrågan ”${question}” kvar.`,
  saysSecret:
    'Frågan säger att något inte är för alla, så den går till styrelsen. Välj Alla i styrelsens kanal en gång till om den ska dit.',
  ofInternal:
    'Frågan är om ett ärende som är internt på dagordningen, så den går till styrelsen. Välj Alla i styrelsens kanal en gång till om den ska dit.',
  namesInternal:
    'Frågan nämner något som är internt i styrelsen, så den går till styrelsen. Välj Alla i styrelsens kanal en gång till om den ska dit.',
  ofKeptCase:
    'Frågan nämner ett ärende per capsulam som är bara för styrelsen, så den går till styrelsen. Välj Alla i styrelsens kanal en gång till om den ska dit.',
  none: 'Det finns inga snabbfrågor som du kan se än.',
  noneToClose: 'Ingen snabbfråga pågår. Det finns inget att avsluta.',
  task: (question: string) => `Svara på snabbfrågan: ${question}`,
  short: (question: string) => `Snabbfråga: ${question}`,
  noneOpen: 'Det finns ingen öppen snabbfråga som du kan svara på just nu.',
  listFact: (open: number) =>
    open === 0
      ? 'Inga snabbfrågor pågår.'
      : open === 1
        ? 'En snabbfråga pågår.'
        : `${open} snabbfrågor pågår.`,
  whichPoll: 'Vilken fråga gäller det?',
  confirmAnswer: (answer: string) => `Ditt svar blir: ${answer}`,
  planned: (time: string) => `Mötet är inlagt i planen: ${time}.`,
  plannedLine:
    'Frågan är avslutad. Kallelsen skickas för sig när dagordningen är klar. Skriv ”flytta mötet” för att ändra tid eller plats.',
  adopted: (time: string) => `Mötet fanns redan i planen: ${time}. Inget nytt är skapat.`,
  otherMeeting: (time: string) =>
    `I planen finns redan ett annat möte ${time}. Inget nytt är skapat: ändra det mötet, eller välj en annan tid.`,
  whichTime: 'Vilken tid ska mötet läggas in på?',
  draftBusy: (heading: string) =>
    `Du skriver redan på ett ärende per capsulam: ${heading}. Ska frågan ersätta det?`,
  unreachable: (list: string) => `Nås inte i Teams: ${list}.`,
  unreachableSome: (count: number) => `${capital(people(count))} nås inte i Teams.`,
} as const;

/** Why a suggested time could not be read, and what to write instead. */
export function explainTimeFault(
  fault: { readonly kind: string; readonly said: string; readonly date?: LocalDate },
  today: LocalDate,
): string {
  const { said, date } = fault;
  switch (fault.kind) {
    case 'NO_TIME':
      return /^\d+$/u.test(said)
        ? 'Klockslag saknas. Skriv det efter dagarna, till exempel ”8 eller 9 dec kl 9–12”.'
        : `Klockslag saknas för ”${said}”. Skriv till exempel ”${said} kl 9–12”.`;
    case 'WEEKDAY':
      return `”${said}” stämmer inte: det är ${date === undefined ? 'en annan veckodag' : dayInWords(date, today)}. Rätta dagen eller datumet.`;
    case 'NO_SUCH':
      return `”${said}” finns inte i almanackan eller på klockan. Rätta den tiden.`;
    default:
      return `Jag hittar ingen dag i ”${said}”. Skriv till exempel ”${LABEL.timesHint}”.`;
  }
}

/** What a per capsulam takes over: the question, and how the board felt about it. */
export function carriedOver(
  poll: KnownPoll,
  standing: Standing,
  now: Instant,
): { readonly heading: string; readonly background: string; readonly visible: 'ALL' | 'BOARD' } {
  const result = resultLine(poll, standing, localDateOf(now));
  const answered = answeredText(standing.answered, standing.asked);
  return {
    heading: poll.question.slice(0, 200),
    background: `Snabbfråga ${whenText(poll.openedAt, now)} (${ADVISORY.toLocaleLowerCase('sv')}): ${poll.question} ${answered} ${result}`,
    // What was asked of some alone is not told to all in the channel.
    visible: poll.audience.kind === 'CHANNEL' ? 'ALL' : 'BOARD',
  };
}

/** The name of an exported file. */
export function fileName(poll: KnownPoll, extension: string): string {
  return `snabbfraga-${localDateOf(poll.openedAt)}.${extension}`;
}

/** `Avslutad torsdag 3 december kl. 10.00: alla har svarat`, `… av Eva Lind`. */
export function endedText(poll: Extract<KnownPoll, { readonly status: 'CLOSED' }>, now: Instant): string {
  const { cause, closedBy, closedAt } = poll;
  const why = cause === 'BY_HAND' ? ` av ${closedBy?.name ?? 'kansliet'}` : `: ${CLOSING_TEXT[cause]}`;
  return `Avslutad ${whenText(closedAt, now)}${why}`;
}

/** The result in one line, as the list of polls and a notification have it. */
export function resultLine(poll: KnownPoll, standing: Standing, today: LocalDate): string {
  const { sums, times, answered } = standing;
  if (times !== null) {
    if (poll.planned !== null) return `Mötet blev ${timeText(poll.planned.time, today)}.`;
    return times.best === null ? 'Ingen tid passar än.' : `Bäst: ${timeText(times.best.time, today)}.`;
  }
  if (sums === null) return SAID.sumsLater;
  if (answered === 0) return 'Inga svar.';
  const options = optionTexts(poll.ballot, today);
  return `${options.map((option, index) => `${option} ${sums[index] ?? 0}`).join(', ')}.`;
}

/** The line of the board's log: what was asked, when it ended, what came of it. */
export function logLine(poll: KnownPoll, standing: Standing, now: Instant): string {
  const today = localDateOf(now);
  const when =
    poll.status === 'OPEN' ? until(poll.deadline, now) : `avslutad ${whenText(poll.closedAt, now)}`;
  return `${poll.question} (${when}). ${answeredText(standing.answered, standing.asked)}${standing.answered === 0 ? '' : ` ${resultLine(poll, standing, today)}`}`;
}

/** Who has answered what and who has not, for those who may know. */
export function whoLines(poll: KnownPoll, standing: Standing, today: LocalDate): string[] {
  const { people: answered, missing } = standing;
  const waiting = poll.status === 'OPEN' ? 'Väntar på' : 'Har inte svarat';
  return [
    ...(answered !== null && answered.length > 0
      ? [`Har svarat: ${names(answered)}.`, ...whatLines(poll, today)]
      : []),
    ...(missing !== null && missing.length > 0 ? [`${waiting}: ${names(missing)}.`] : []),
  ];
}

/** So many names for one answer: with a whole channel's answers the card must still fit (28 kB in Teams). */
const NAMED = 12;

/** `Ja: Eva Lind och Karim Nasser.`, `Tisdag 8 december kl. 09.00: Eva Lind kan; Karim Nasser kan inte.` */
function whatLines({ ballot, answers }: KnownPoll, today: LocalDate): string[] {
  if (answers.kind === 'SEALED') return [];
  const { given } = answers;
  return optionTexts(ballot, today).flatMap((option, index) => {
    if (ballot.kind === 'CHOICE') {
      const who = given.filter(({ answer }) => answer.kind === 'CHOICE' && answer.picked.includes(index));
      return who.length === 0 ? [] : [`${option}: ${names(peopleOf(who), NAMED)}.`];
    }
    const said = AVAILABILITIES.flatMap((one) => {
      const who = given.filter(({ answer }) => answer.kind === 'DATE' && answer.availability[index] === one);
      const word = AVAILABILITY_TEXT[one].toLocaleLowerCase('sv');
      return who.length === 0 ? [] : [`${names(peopleOf(who), NAMED)} ${word}`];
    });
    return [`${option}: ${said.join('; ')}.`];
  });
}

const peopleOf = (given: readonly { readonly person: PersonRef }[]) => given.map(({ person }) => person);

/** What kind of poll it is, who asked it, when and where. */
export function sourceText(poll: KnownPoll, boardName: string, now: Instant): string {
  return `${KIND_TEXT[poll.ballot.kind]} från ${poll.askedBy.name}, ${whenText(poll.openedAt, now)} · ${boardName}`;
}

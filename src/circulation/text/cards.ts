import { type Instant, instantInWords, type LocalDate, type PersonRef } from '../../kernel/index.ts';

/** Buttons say what happens. */
export const BUTTON = {
  answer: 'Lämna svar',
  change: 'Ändra svar',
  recuse: 'Jag är jävig …',
  report: 'Anmäl jäv',
  noRecusal: 'Ingen jäv',
  cancel: 'Avbryt',
  show: 'Visa ärendet',
  older: 'Äldre',
  status: 'Vilka har svarat',
  remind: (count: number) => (count === 1 ? 'Påminn 1 person' : `Påminn ${count} personer`),
  record: 'Registrera svar åt någon …',
  recordNow: 'Registrera svaret',
  accept: 'Jag kan och är inte jävig',
  decline: 'Jag kan inte',
  withdraw: 'Ta tillbaka min anmälan',
  acknowledge: 'Bekräfta anmälan',
  contest: 'Jag anser att det inte är jäv',
  deny: 'Jag är inte jävig',
  dismiss: 'Ta tillbaka frågan',
  raise: 'Lyft frågan',
  raiseForm: 'Lyft en fråga om jäv …',
  contestOf: (name: string) => `Jag anser att ${name} inte är jävig`,
  preview: 'Förhandsgranska',
  start: (count: number) => `Starta och skicka till ${count} personer`,
  edit: 'Ändra',
  goOn: 'Fortsätt med utkastet',
  dropDraft: 'Släng utkastet',
  startOver: (heading: string) => (heading === '' ? 'Börja om' : `Börja om: ${heading}`),
  extend: 'Förläng svarstiden …',
  extendNow: 'Förläng',
  revise: 'Ändra förslaget …',
  reviseNow: 'Ändra och skicka ut på nytt',
  abort: 'Avbryt ärendet …',
  abortNow: 'Avbryt ärendet',
  takeUp: 'Ta upp på nästa möte',
  minutes: 'Text till protokollet',
  export: 'Hela ärendet som fil',
  attachments: 'Hämta bilagor',
  confirmAnswer: (answer: string) => `Lämna svar: ${answer}`,
} as const;

export const LABEL = {
  answer: 'Ditt svar',
  visible: 'Vem ser ärendet?',
  theirAnswer: 'Svaret',
  answerMissing: 'Välj ett svar.',
  comment: 'Kommentar',
  commentHint: 'Frivilligt. Syns för dem som deltar i ärendet.',
  ground: 'Vad gäller det?',
  groundMissing: 'Välj den grund som stämmer bäst.',
  groundText: 'Mer, om du vill',
  groundTextHint: 'Frivilligt. Skriv inget om hälsa eller andra känsliga uppgifter.',
  proposal: 'Förslag till beslut',
  heading: 'Rubrik',
  headingHint: 'Inköp av dator till kansliet',
  headingMissing: 'Skriv en rubrik.',
  background: 'Bakgrund',
  clauses: 'Förslag till beslut, en att-sats per rad',
  clausesHint: 'att köpa in en dator för högst 15 000 kr',
  clausesMissing: 'Skriv minst en att-sats.',
  day: 'Sista svarsdag',
  dayMissing: 'Välj en dag.',
  time: 'Klockslag (utan klockslag gäller hela dagen)',
  kind: 'Slag av ärende',
  person: 'Vem har svarat?',
  about: 'Vem gäller frågan?',
  personMissing: 'Välj en person.',
  channel: 'Hur kom svaret?',
  channelMissing: 'Välj hur svaret kom.',
  remove: 'Bilagor att ta bort',
  reason: 'Skäl, som alla får veta',
  reasonMissing: 'Skriv ett kort skäl.',
} as const;

/** That it is a matter per capsulam, and until when it is answered. */
export function answerUntil(deadline: Instant, today: LocalDate): string {
  return `Per capsulam · svar senast ${instantInWords(deadline, today)}`;
}

/** `Per capsulam · avgjort, bifall fredag 12 december kl. 15.02`. */
export function endedAt(end: string, at: Instant, today: LocalDate): string {
  return `Per capsulam · ${end} ${instantInWords(at, today)}`;
}

/** `Norrskog, startat av Maja Holm 1 december`. */
export function sourceOf(boardName: string, started: string): string {
  return `${boardName}, ${started}`;
}

/** That an answer has come in, and which. */
export function receipt(answer: string): string {
  return `Ditt svar är mottaget: ${answer}.`;
}

/** When it came in, for whose seat, and until when it can be changed. */
export function receiptLines(
  boardName: string,
  at: Instant,
  deadline: Instant,
  servesFor: PersonRef | null,
  today: LocalDate,
): string[] {
  const served = servesFor === null ? '' : ` Du svarade för platsen efter ${servesFor.name}.`;
  return [
    `${capital(instantInWords(at, today))}, ${boardName}.${served}`,
    `Du kan ändra dig till ${instantInWords(deadline, today)}.`,
  ];
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** Short and tellable: the first eight digits of the hash. */
export function versionLine(version: number, contentHash: string): string {
  return `Version ${version}, kontrollsumma ${contentHash.slice(0, 8)}.`;
}

export const SAID = {
  notMine: 'Det ärendet hittar jag inte i någon av dina styrelser.',
  notForInvitees:
    'Ärenden per capsulam visas för ledamöter, ersättare, kansli och revisorer. Fråga kansliet om det gäller ditt eget ärende.',
  nothingOpen: 'Det pågår inget ärende per capsulam just nu.',
  ended: (count: number) =>
    count === 1
      ? 'Ett ärende per capsulam är avslutat här.'
      : `${count} ärenden per capsulam är avslutade här.`,
  endedLine: (heading: string, status: string, when: string) => `${heading}: ${status} ${when}.`,
  endedBefore: 'Det som har tagits på annat sätt, eller innan dess, står i protokollen.',
  short: (heading: string) => `Per capsulam: ${heading}`,
  taskAnswer: (heading: string) => `Lämna svar per capsulam: ${heading}.`,
  taskServe: (heading: string) => `Svara om du kan gå in som ersättare per capsulam: ${heading}.`,
  whichCase: 'Vilket ärende gäller det?',
  noSuchItem: (item: string) =>
    `Punkt ${item} finns inte på någon kommande dagordning. Kontrollera numret, eller skriv vad ärendet gäller.`,
  itemChanged: 'Dagordningen har ändrats sedan kortet skickades. Skriv vilken punkt ärendet gäller.',
  draftBusy: (heading: string) => `Du skriver redan på ett ärende: ${heading}.`,
  draftBusyLine: 'Börjar du om försvinner utkastet och dess bilagor.',
  draftGone: 'Utkastet finns inte kvar. Börja om.',
  draftChanged: 'Utkastet har ändrats sedan förhandsgranskningen. Granska det igen.',
  badDay: 'Den dagen eller tiden går inte att läsa. Välj en dag i kalendern.',
  confirm: (answer: string, heading: string) => `${answer}: ${heading}?`,
  changeUntil: (when: string) => `Svaret kan ändras till ${when}.`,
  meetingEnds: 'Då avslutas ärendet per capsulam och tas upp på ett sammanträde. Det går inte att ångra.',
  rejectUnanimous:
    'Styrelsen beslutar per capsulam bara när alla är eniga. Ett nej gör att ärendet går till sammanträde när alla har svarat.',
  reminded: (names: string) => `Påminnelse skickas till ${names}.`,
  remindWhom: (count: number) =>
    count === 1
      ? 'Påminnelse till 1 person som inte har svarat?'
      : `Påminnelse till ${count} personer som inte har svarat?`,
  recorded: (name: string, answer: string) => `Svaret är registrerat åt ${name}: ${answer}.`,
  recordedNote: (name: string) => `${name} får ett kvitto och kan ändra svaret själv.`,
  reported: (heading: string) => `Din jävsanmälan är registrerad: ${heading}.`,
  reportedNote:
    'Du deltar inte i ärendet, varken i diskussion eller beslut (KL 6:30). Ordföranden och kansliet får veta det.',
  reportedAt: (at: Instant, today: LocalDate) =>
    `Registrerat ${instantInWords(at, today)}. Du kan ta tillbaka anmälan så länge ärendet pågår.`,
  substituteAsked: (name: string) => `${name} tillfrågas.`,
  noSubstitute: 'Det finns ingen ersättare att fråga. Platsen blir tom i ärendet.',
  recuseFact: (heading: string) => `Jäv i ärendet ${heading}`,
  recuseEffect:
    'När du har anmält deltar du inte i ärendet, varken i diskussion eller beslut. Ett svar du har lämnat upphör att gälla för gott.',
  withdrawn: (heading: string) => `Din jävsanmälan är återtagen: ${heading}.`,
  withdrawnNote:
    'Anmälan finns kvar i ärendets historik. Ett svar som upphörde kommer inte tillbaka: svara igen.',
  recusedCard: 'Du är anmäld som jävig och deltar inte i ärendet.',
  raised: (name: string, heading: string) => `Frågan om ${name} är lyft till ordföranden: ${heading}.`,
  raiseLine:
    'Frågan går till ordföranden och den det gäller. Den har ingen verkan förrän personen själv anmäler jäv eller styrelsen avgör den (KL 6:30).',
  raisedNote:
    'Klubban avgör inte jäv. Frågan har verkan först om personen anmäler sig eller styrelsen avgör den (KL 6:30).',
  acted: (heading: string) => `Det är registrerat: ${heading}.`,
  cleared: (heading: string) => `Ditt svar är registrerat, ingen jäv: ${heading}.`,
  clearedNote: 'Kansliet får veta det. Ändrar du dig kan du anmäla jäv tills ärendet är avslutat.',
  accepted: (name: string) => `Du tjänstgör för ${name}.`,
  acceptedVacant: 'Du tjänstgör för en vakant plats.',
  declined: 'Tack för ditt besked. Nästa ersättare tillfrågas.',
  declinedLast: 'Tack för ditt besked.',
  readsAlong: 'Du läser med som ersättare. Du får besked om du behöver tjänstgöra.',
  seatServed: 'Någon annan svarar för din plats i det här ärendet.',
  started: (heading: string) => `Ärendet är startat: ${heading}.`,
  inChannel: 'Rubriken, förslaget och hur långt det har kommit visas också i styrelsens kanal.',
  notInChannel: 'Det visas inte i kanalen.',
  saysSecret:
    'Texten säger att ärendet inte är för alla, så det är bara för styrelsen. Ändra valet sist på kortet om det ska visas i kanalen.',
  itemInternal:
    'Ärendet är internt på dagordningen, så det är bara för styrelsen. Ändra valet sist på kortet om det ska visas i kanalen.',
  namesInternal:
    'Ärendet nämner något som är internt i styrelsen, så det är bara för styrelsen. Ändra valet sist på kortet om det ska visas i kanalen.',
  revisedNames:
    'Inget är ändrat än: texten nämner något som är internt i styrelsen, och ärendet visas i kanalen, också det nya. Tryck en gång till om det ska stå så.',
  reasonNames:
    'Inget är avbrutet än: skälet nämner något som är internt i styrelsen, och kanalen får veta det. Skriv ett annat, eller tryck en gång till om det ska stå så.',
  revisedSecret:
    'Inget är ändrat än: texten säger att något inte är för alla, och ärendet visas i kanalen, också det nya. Är det inte för kanalen avbryter du ärendet och startar ett nytt, bara för styrelsen.',
  gone: 'Ärendet per capsulam visas inte längre här.',
  goneLine: 'Det som är internt svarar jag bara på i den egna chatten.',
  onlyBoard: 'Bara för styrelsen: visas inte i kanalen.',
  startedNote: (count: number) => `Förslaget är fryst och skickat till ${count} personer.`,
  unreachable: (names: string) =>
    `Kan inte nås i Teams: ${names}. Kontakta dem på annat sätt och registrera deras svar.`,
  previewFact: (heading: string) => `Förhandsgranskning: ${heading}`,
  previewTo: (voters: string, substitutes: string) =>
    substitutes === '' ? `Svarar: ${voters}.` : `Svarar: ${voters}. Ersättare som läser med: ${substitutes}.`,
  extended: (heading: string, when: string) => `Svarstiden är förlängd till ${when}: ${heading}.`,
  extendedNote: 'Alla får veta den nya tiden. Svar som redan är lämnade gäller.',
  cancelled: (heading: string) => `Ärendet är avbrutet: ${heading}.`,
  revised: (heading: string) => `Förslaget är ändrat: ${heading}.`,
  cancelledNote: 'Alla får veta skälet. Inget beslut har fattats.',
  notRevised: (heading: string, version: number) =>
    `Förslaget är oförändrat: ${heading}. Version ${version} gäller.`,
  reviseFiles:
    'Nya bilagor lägger du till genom att skicka filerna hit. De följer med när du skickar ut ändringen.',
  revisedNote: 'Alla svar har upphört att gälla och alla har fått det nya förslaget.',
  draftFact: 'Nytt ärende per capsulam',
  draftDropped: 'Utkastet är slängt. Inget är startat, och filer du skickar hör inte längre till det.',
  dropQuestion: (heading: string) =>
    heading === '' ? 'Slänga utkastet till ett ärende per capsulam?' : `Slänga utkastet ”${heading}”?`,
  draftLine:
    'Ange rubrik, underlag, förslag till beslut och sista svarsdag. Filer lägger du till genom att skicka dem hit.',
  draftAttached: (names: readonly string[]) =>
    names.length === 1 ? `Bilagan ${names[0]} är tillagd.` : `Bilagorna ${names.join(', ')} är tillagda.`,
  castingNote: 'Din röst avgör: rösterna är lika.',
  previousAnswer: (answer: string) => `Ditt svar nu: ${answer}.`,
  call: (name: string) =>
    `Kan du tjänstgöra för ${name}? Den första som tackar ja får platsen och röstar för den.`,
  callVacant:
    'Kan du tjänstgöra för en vakant plats? Den första som tackar ja får platsen och röstar för den.',
  kindAuto: 'Avgörs av rubriken och förslaget',
  recordLine:
    'Ett svar som har kommit på annat sätt än i Teams. Det märks så i ärendet, och personen får ett kvitto.',
  extendLine: (when: string) =>
    `Svarstiden går ut ${when}. Alla får veta den nya tiden, och lämnade svar gäller.`,
  cancelLine: 'Ärendet avslutas utan beslut. Svaren finns kvar i historiken, och alla får veta skälet.',
  reviseLine: 'En ändring gör en ny version: alla svar upphör att gälla och alla får förslaget på nytt.',
  answersUntil: (when: string) => `svar senast ${when}`,
  noMinutes: 'Ärendet pågår eller avbröts: det finns ingen text till protokollet.',
  minutesFact: 'Text till protokollet',
  minutesName: 'Text till protokollet',
  exportFact: 'Hela ärendet, med varje svar, tid, version och kontrollsumma.',
  exportNote: 'PDF för arkivet och JSON för den som vill räkna om eller föra över uppgifterna.',
  fileName: 'Per capsulam',
  notYetDecided: 'Det är inget beslut än. Nästa sammanträde beslutar.',
  goesToMeeting: 'Ärendet har inte avgjorts per capsulam utan tas upp vid nästa sammanträde.',
  toBeReported: 'Beslutet protokollförs och anmäls vid nästa sammanträde.',
  silent: (names: string) => `Svarade inte: ${names}.`,
  cancelledBecause: (reason: string) => `Skäl: ${reason}`,
  revisedNews: 'Förslaget har ändrats.',
  reminderNews: 'Påminnelse: svar saknas från dig.',
  lastAnswer: (answer: string, heading: string) =>
    `Det här gjorde du senast: du svarade ${answer} i ”${heading}”. Inget är ändrat än. Svaret ändrar du på ärendets kort.`,
  viaChannel: 'Det svarar jag på i den personliga chatten.',
} as const;

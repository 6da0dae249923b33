import { type Doubt, itemNumber, type ReadDocument, type UnreadableCode } from '../documents/index.ts';
import { dateInWords, type LocalDate, parseLocalDate } from '../kernel/index.ts';

/** `1 ärende`, `2 ärenden`. */
export function counted(count: number, one: string, many: string): string {
  return `${count === 0 ? 'inga' : count} ${count === 1 ? one : many}`;
}

type UnreadableData = Readonly<Record<string, string | number>>;

const UNREADABLE_TEXT: Readonly<Record<UnreadableCode, (data: UnreadableData) => string>> = {
  'document.empty': () => 'Filen är tom. Kontrollera att den är sparad, och försök igen.',
  'document.wrongKind': wrongKind,
  'document.damaged': () =>
    'Filen är skadad och går inte att öppna. Öppna den där den skrevs, spara om och försök igen.',
  'document.password': () => 'Filen är skyddad med lösenord. Spara en kopia utan lösenord och försök igen.',
  'document.noText': () =>
    'Filen innehåller bara bilder, ingen text (inskannad). Kör den genom textigenkänning (OCR), eller använd originalet.',
  'document.tooLarge': () =>
    'Filen är för stor (högst 50 MB, och 20 MB ren text). Dela upp den, eller spara utan bilder, och försök igen.',
  'document.zipBomb': () => 'Filen packar upp sig till orimlig storlek och öppnas inte.',
  'document.macros': () =>
    'Filen innehåller makron och öppnas inte. Spara den som vanlig .docx och försök igen.',
  'document.forbiddenMarkup': () =>
    'Filen innehåller märkkod som inte hör hemma i ett dokument, och öppnas inte.',
  'document.tooSlow': () => 'Filen tog för lång tid att läsa. Dela upp den och försök igen.',
  'document.tooMuchMemory': () => 'Filen kräver för mycket minne att läsa. Dela upp den och försök igen.',
  'document.notABoardDocument': () =>
    'Jag hittar varken kallelse, protokoll eller bilaga i filen. Kontrollera att det är rätt fil. En kallelse behöver ordet Kallelse överst, mötesdagen och en numrerad dagordning.',
};

const WE_READ = 'Jag läser Word (.docx), PDF, text och Markdown';

/** Named as something that is read and is another, or of a kind that is not read at all. */
function wrongKind({ named, found }: UnreadableData): string {
  if (['docx', 'pdf', 'txt', 'md'].includes(String(named)))
    return `Filen är inte vad dess namn säger. ${WE_READ}: spara om den och försök igen.`;
  if (found === 'ole')
    return 'Filen är i Words eller Excels gamla format. Öppna den i Word, spara den som .docx eller PDF, och försök igen.';
  return `Det slaget av fil kan jag inte läsa. ${WE_READ}: spara om den och försök igen.`;
}

/** Why a file could not be read, and what to do. */
export function unreadableText(code: UnreadableCode, data: UnreadableData): string {
  return UNREADABLE_TEXT[code](data);
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  kind: 'slag',
  board: 'styrelse',
  meetingDate: 'mötesdag',
  time: 'tid',
  place: 'plats',
  chair: 'ordförande',
  secretary: 'sekreterare',
  adjusters: 'justerare',
  present: 'närvarande',
  called: 'kallade',
  paragraphsFrom: 'första §',
  paragraphsTo: 'sista §',
  adjustedDate: 'justerat',
  postedDate: 'anslaget',
  removedDate: 'tas ned',
  items: 'ärenden',
  heading: 'rubrik',
  presenter: 'föredragande',
  attachments: 'bilagor',
  proposals: 'förslag',
  decisions: 'beslut',
  recusals: 'jäv',
  amountsSEK: 'belopp',
  vote: 'votering',
  number: 'nummer',
  meetings: 'planen',
  columns: 'läsordning',
};

/** `items.3.decisions` → `§ 14, beslut`. */
function fieldName(field: string, reading: ReadDocument): string {
  const [first = '', index, rest] = field.split('.');
  if (first !== 'items' || index === undefined) return FIELD_NAMES[first] ?? first;
  const item = reading.items[Number(index)];
  const which = item?.paragraph
    ? `§ ${item.paragraph}`
    : `punkt ${(item && itemNumber(item)) ?? Number(index) + 1}`;
  return rest ? `${which}, ${FIELD_NAMES[rest] ?? rest}` : which;
}

/** Where it stands in the file, in words: `sida 3, rad 14`. */
export function placeText(at: Doubt['at']): string {
  return at === null ? '' : `sida ${at.page}, rad ${at.line}`;
}

/** What is doubtful, in one line with the place it came from. */
export function doubtText(doubt: Doubt, reading: ReadDocument): string {
  const field = fieldName(doubt.field, reading);
  const sentence = DOUBTS[doubt.code]?.(doubt.data) ?? 'osäker läsning, kontrollera mot dokumentet';
  const place = placeText(doubt.at);
  return `${capital(field)}: ${sentence}${place ? ` (${place})` : ''}`;
}

/** Somebody who was not there, with the name that is nearly the same, if any. */
function absent({ name, nearly }: Doubt['data']): string {
  return `${name} står inte bland de närvarande${nearly ? `, men ${nearly} gör det` : ''}`;
}

const DOUBTS: Readonly<Record<string, (data: Doubt['data']) => string>> = {
  'board.differs': ({ written }) => `i dokumentet står ${written}`,
  'meetingDate.missing': () => 'framgår inte, ange dagen innan du sparar',
  'meetingDate.weekday': ({ printed, real }) => `det står ${printed}, men dagen är en ${real}`,
  'meetingDate.several': ({ days }) => `det står flera dagar (${days}), och mötet läggs in på den första`,
  'meetingDate.moved': ({ from }) =>
    `det står att mötet ${from} flyttas hit: det mötet står kvar i Klubban tills du flyttar eller ställer in det`,
  'time.missing': ({ words }) => (words ? `”${words}” säger inget klockslag` : 'framgår inte'),
  'time.several': ({ other }) => `det står också kl. ${other}, kontrollera när mötet är`,
  'time.aside': () => 'klockslaget kan gälla annat än mötet, kontrollera',
  'place.missing': () => 'framgår inte',
  'adjustedDate.beforeMeeting': () => 'dagen ligger före mötet',
  'adjustedDate.late': ({ days }) => `${days} dagar efter mötet, lagen säger högst 14 (KL 5 kap. 69 §)`,
  'postedDate.tooEarly': () => 'dagen ligger före justeringen eller mötet',
  'postedDate.late': ({ days }) =>
    `${days} dagar efter justeringen, lagen säger senast andra dagen (KL 8 kap. 12 §)`,
  'removedDate.tooEarly': ({ days }) =>
    `${days} dagar efter anslaget, överklagandetiden är tre veckor (KL 13 kap. 5 §)`,
  'present.missing': () => 'jag hittar ingen som var med',
  'chair.missing': () => 'framgår inte',
  'chair.notPresent': absent,
  'adjusters.missing': () => 'framgår inte',
  'adjusters.notPresent': absent,
  'recusals.notPresent': absent,
  'items.heldBack': ({ words }) =>
    `du skrev ”${words}”, och jag ser inte vilket ärende det gäller. Alla utom de som står på varje dagordning är interna tills du ändrar det`,
  'items.none': () => 'jag hittar inga ärenden',
  'heading.missing': () => 'rubriken framgår inte',
  'agenda.within': ({ words, item }) =>
    `”${words}” kan vara ett eget ärende, och läses som text under punkt ${item}`,
  'agenda.missing': ({ numbers }) => `jag hittar inte punkt ${numbers}`,
  'items.missing': ({ numbers }) => `jag hittar inte § ${numbers}`,
  'items.repeated': ({ numbers }) => `§ ${numbers} står mer än en gång`,
  'items.contentsOnly': ({ numbers }) => `§ ${numbers} står bara i innehållsförteckningen`,
  'columns.order': ({ words }) =>
    `texten från ”${words}” står i spalter, och det syns inte i vilken ordning de ska läsas`,
  'decisions.loose': () => 'ingen rubrik visar var beslutet börjar',
  'vote.tooMany': ({ cast, voters }) => `${cast} röster, men bara ${voters} som fick rösta`,
  'meetings.distance': ({ words }) =>
    `”${words}” läggs inte in: det förutsätter att styrelsen har beslutat om möten på distans (FinsamL 19 a §)`,
  'meetings.weekday': ({ day, written, real }) =>
    `${day} är en ${real}, inte en ${written}: kontrollera dagen`,
  'meetings.unread': ({ words }) => `”${words}” kunde inte läsas och läggs inte in`,
  'meetings.otherDay': ({ words }) => `”${words}” blir inget möte`,
  'meetings.beside': ({ words }) =>
    `”${words}” kunde inte läsas och läggs inte in, men mötet som det står vid gör det`,
  'vote.namesDiffer': ({ choice, count, names }) => `${count} ${choice}-röster, men ${names} namn`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const KINDS: Readonly<Record<ReadDocument['kind'], string>> = {
  kallelse: 'Kallelse',
  protokoll: 'Protokoll',
  bilaga: 'Bilaga',
  mötesplan: 'Sammanträdesplan',
};

/** What a kind of document is called. */
export function kindText(kind: ReadDocument['kind']): string {
  return KINDS[kind];
}

/** What the kind of a document is called; of some §§ taken out of a protokoll, that it is so. */
export function calledOf({ kind, extract }: Pick<ReadDocument, 'kind' | 'extract'>): string {
  return extract ? 'Protokollsutdrag' : kindText(kind);
}

/** One line that names a document: `Protokoll 24 februari 2017, § 71–84`. */
export function documentTitle(reading: ReadDocument, today: LocalDate): string {
  const date = reading.meetingDate === null ? null : parseLocalDate(reading.meetingDate);
  const number = reading.kind === 'bilaga' && reading.number ? ` ${reading.number}` : '';
  const title = reading.kind === 'bilaga' && reading.title ? `: ${reading.title}` : '';
  const when = date && reading.kind !== 'bilaga' ? ` ${dateInWords(date, today)}` : '';
  const { paragraphsFrom: from, paragraphsTo: to } = reading;
  const several = reading.extract
    ? reading.items.flatMap(({ paragraph }) => paragraph ?? []).join(', ')
    : `${from}–${to}`;
  const series = from === null ? '' : from === to ? `, § ${from}` : `, §§ ${several}`;
  return `${calledOf(reading)}${number}${title}${when}${series}`;
}

/** What the document holds, in a few short parts. */
export function contentParts(reading: ReadDocument): string[] {
  const decisions = reading.items.reduce((sum, item) => sum + item.decisions.length, 0);
  const people = reading.kind === 'kallelse' ? reading.called.length : reading.present.length;
  return [
    ...(reading.items.length > 0
      ? [
          reading.kind === 'protokoll'
            ? counted(reading.items.length, 'paragraf', 'paragrafer')
            : counted(reading.items.length, 'ärende', 'ärenden'),
        ]
      : []),
    ...(decisions > 0 ? [counted(decisions, 'beslut', 'beslut')] : []),
    ...(people > 0
      ? [`${counted(people, 'person', 'personer')} ${reading.kind === 'kallelse' ? 'kallade' : 'närvarande'}`]
      : []),
    ...(reading.meetings.length > 0
      ? [counted(reading.meetings.length, 'planerat möte', 'planerade möten')]
      : []),
  ];
}

/** A day in a document on which a meeting was to be that has moved. */
export function movedText(
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  today: LocalDate,
): string {
  return `Mötet ${dateInWords(from, today)} är flyttat till ${dateInWords(to, today)}, och står kvar där.`;
}

/** The meeting of a kallelse's day is cancelled, and the kallelse makes another. */
export function calledOffText(date: LocalDate, today: LocalDate): string {
  return `Mötet ${dateInWords(date, today)} är inställt, så kallelsen blir ett nytt möte den dagen. De som fick besked om att det är inställt får veta det när du skickar kallelsen.`;
}

export const text = {
  onlyKansli:
    'Det är kansliet som lägger in dokument. Skicka filen till kansliet, så får du fråga om den här sedan.',
  elsewhere: (named: string, own: readonly string[]) =>
    `I dokumentet står ${named}, och där är du inte kansli. Inget är sparat. Skicka filen till dess kansli. Gäller den ${own.join(' eller ')}, skriv det namnet överst och skicka igen.`,
  filesInOwnChat: 'Filer tar jag emot i vår egen chatt. Skicka den dit.',
  whichBoard: 'Vilken styrelse gäller det?',
  preview: 'Så här förstod jag filen. Inget är sparat än.',
  readAsOther: (said: string, read: string) =>
    `Jag hittar ${said === 'protokoll' ? 'inget' : 'ingen'} ${said} i filen, och läste den som ${read}. Inget är sparat än.`,
  doubtful: 'Kontrollera',
  nothingDoubtful: 'Inget är osäkert.',
  stillUnsure: (doubt: string) => `Kontrollera mot kallelsen. ${doubt}.`,
  save: 'Spara i registret',
  discard: 'Spara inte',
  discarded: 'Inget sparades.',
  alreadyDiscarded: 'Du valde att inte spara filen. Ska den med ändå, så skicka den igen.',
  nothingChosen: 'Inget är ikryssat, så inget är sparat. Kryssa i det som ska sparas, eller välj Spara inte.',
  dayMissing: (title: string) => `Fyll i mötesdagen för ${title}. Inget är sparat.`,
  howToCorrect:
    'Blev något fel? Skicka filen igen och skriv rätta. Det nya ersätter det här, och båda finns kvar.',
  draftGone: 'Förhandsvisningen gäller inte längre, och inget är sparat. Skicka filen igen.',
  notYours: 'Den förhandsvisningen är en annan persons. Skicka filen själv, så får du en egen.',
  already:
    'Filen finns redan i registret, och inget har ändrats. Ska något rättas, så skicka den igen och skriv rätta.',
  alreadyOvertaken:
    'Filen finns redan i registret, men något annat gäller nu. Ska den gälla igen, så skicka den igen och skriv rätta.',
  badDate: 'Mötesdagen ska skrivas ÅÅÅÅ-MM-DD, till exempel 2026-12-10. Inget är sparat.',
  tooManyFiles: (limit: number) =>
    `Jag tar emot högst ${limit} filer på en gång. Skicka resten i ett nytt meddelande, eller använd klubban import.`,
  downloadFailed: (name: string) => `${name} gick inte att hämta. Skicka den igen.`,
  sameAs: (written: string) => `${written} är`,
  nearly: (written: string, names: readonly string[]) =>
    `${written} står inte så i registret, men liknar ${names.join(' och ')}. Välj ovan.`,
  nobody: 'någon annan (inte i registret)',
  chooseBoard: 'Styrelse',
  meetingDate: 'Mötesdag (ÅÅÅÅ-MM-DD)',
  time: 'Tid',
  place: 'Plats',
  include: 'Ta med',
  keep: 'Står inte i filen. Kryssa för det som ska stå kvar på dagordningen.',
  seeAgain: 'Det här ändras av filen och har inte visats för dig. Inget är sparat än.',
  sendAgain: 'Skicka en ny version',
  sendAgainNote:
    'Kallelsen är redan skickad. De kallade får veta vad som är nytt när du skickar en ny version.',
  send: 'Skicka kallelsen …',
  countsAsSent:
    'Kallelsen räknas som skickad: Klubban skickar den inte av sig självt och påminner inte om kallelsedagen. Har den inte gått ut på annat sätt skickar du den härifrån.',
  move: 'Flytta mötet …',
  planned: (rows: readonly string[]) =>
    `${rows.length === 1 ? 'Nytt möte' : 'Nya möten'}: ${rows.join('; ')}.`,
  open: 'Öppna',
  hereItIs: 'Här är den.',
  openInOwnChat: 'Handlingarna öppnar du i vår egen chatt. Ställ samma fråga där, så får du dem.',
  linkLasts: 'Länken är din egen och gäller i 15 minuter.',
  notYourDocument: 'Det dokumentet hör till en styrelse som du inte är med i.',
  notWholeDocuments:
    'Hela dokument öppnas av ledamöter, ersättare, revisorer och kansli, eftersom de kan innehålla mer än dina egna ärenden. Be kansliet om det du behöver.',
  documentGone: 'Dokumentet finns inte i registret. Fråga kansliet.',
} as const;

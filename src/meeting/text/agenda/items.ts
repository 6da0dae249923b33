import type { PaperFault } from '../../../documents/index.ts';
import { dateInWords, dayInWords, type LocalDate, unreachable } from '../../../kernel/index.ts';
import { counted } from './agenda.ts';

/** Making and changing the agenda. */
export const AGENDA = {
  fact: (date: LocalDate, today: LocalDate) => `Dagordning ${dayInWords(date, today)}`,
  empty: 'Dagordningen är tom. Styrelsens stående punkter läggs in med det första ärendet.',
  posted: 'Den står i kanalen och uppdateras där.',
  keepsNumbers: 'Numren ligger fast sedan dagordningen blev känd, så punkterna behåller sina nummer.',
  stands: 'Numren ligger fast: tillägg får en bokstav, och en punkt som utgår lämnar sitt nummer.',
  withdrawn: (count: number) => `${count === 1 ? '1 punkt' : `${count} punkter`} har utgått.`,
  stop: (day: LocalDate, today: LocalDate) => `Materialstopp ${dateInWords(day, today)}.`,
  open: 'Dagordning',
  begin: 'Lägg in stående punkter',
  add: 'Lägg till ärende',
  post: 'Förhandsgranska för kanalen',
  more: (from: number, to: number) => `Visa punkt ${from}–${to}`,
  takeUp: (heading: string) => `Ta upp: ${heading}`,
  putBack: (heading: string) => `Ta tillbaka: ${heading}`,
  edit: 'Ändra',
  move: 'Flytta …',
  withdraw: 'Ta bort …',
  attach: 'Lägg till bilaga',
  presenter: (name: string) => `Föredragande: ${name}`,
  proposal: 'Förslag till beslut',
  paper: (label: string, name: string) => `Bilaga ${label}: ${name}`,
  openPaper: (label: string) => `Öppna bilaga ${label}`,
  removePaper: (label: string) => `Ta bort bilaga ${label}`,
} as const;

/** The form for one item. */
export const ITEM_FORM = {
  add: (date: LocalDate, today: LocalDate) => `Nytt ärende ${dayInWords(date, today)}`,
  edit: (number: string, heading: string, date: LocalDate, today: LocalDate) =>
    `Ändra punkt ${number}, ${heading} (${dayInWords(date, today)})`,
  heading: 'Rubrik',
  tooLong: (most: number) =>
    `Texten är längre än de ${most.toLocaleString('sv-SE')} tecken som får plats, så slutet är inte med. Korta den här, eller skicka den som fil.`,
  headingMissing: 'Ärendet behöver en rubrik.',
  presenter: 'Föredragande',
  background: 'Vad ärendet handlar om',
  proposals: 'Förslag till beslut, en att-sats per rad',
  proposalsHint: 'att bevilja …',
  place: 'Placering',
  standsLast: (other: string) =>
    `Jag hittar ingen punkt om ”${other}” på dagordningen: välj var ärendet ska stå.`,
  last: 'Sist bland ärendena',
  first: 'Först',
  after: (line: string) => `Efter ${line}`,
  save: 'Spara',
  saveNew: 'Lägg till',
  cancel: 'Avbryt',
  added: (line: string) => `Punkt ${line} är tillagd.`,
  sendAgain: 'Kallelsen är skickad. Skicka en ny version när du är klar, så får alla veta vad som ändrats.',
  readInAlone:
    'Kallelsen är inläst och har inte skickats härifrån. Ska ändringen gå ut skickar du kallelsen när du är klar, så får alla den som den är då.',
  approvedBefore: (name: string) =>
    `${name} godkände kallelsen som den var före ändringen. Den ska godkännas på nytt innan den skickas.`,
  askAnew: 'Ordföranden ska godkänna kallelsen och har fått den som den var före ändringen. Fråga på nytt.',
  approvedFirst: 'Den nya versionen ska godkännas innan den skickas.',
  saved: (line: string) => `Punkt ${line} är sparad.`,
  unchanged: (line: string) => `Inget är ändrat: punkt ${line}.`,
  notYet: 'Inget är ändrat än. Skriv ändringen här och spara.',
  proposed: (what: readonly string[]) => `Ändras när du sparar: ${what.join(', ')}.`,
  headed: (heading: string) => `rubriken blir ”${heading}”`,
  backgroundChanged: 'bakgrunden ändras',
  becomesInternal: 'punkten blir intern',
  becomesVisible: 'punkten syns i kanalen',
  presentedBy: (name: string) => `föredragande blir ${name}`,
  presentedByNobody: 'ingen föredragande',
  proposalReplaced: (was: string) =>
    `Ersätter det förslag som stod: ”${was}”. Ska båda gälla skriver du in det också.`,
  proposalBeside: 'Det som redan var föreslaget står kvar överst. Stryk det som inte gäller.',
  howMerged: (number: string, other: string) =>
    `Två punkter slås inte ihop av sig själva. Här står förslagen från båda i punkt ${number}; titta igenom och spara. Sedan stryker du punkt ${other}. Dess bakgrund och bilagor följer inte med.`,
  noneToMerge: (number: string) => `Det finns ingen annan punkt ${number} att slå ihop den med.`,
  whoPresents: 'Skriv vem som ska vara föredragande.',
  isInternal: 'Punkten är redan intern.',
  isVisible: 'Punkten är inte intern.',
  change: 'Ändra eller ta bort den från dagordningen.',
  moveFact: (line: string) => `Var ska punkt ${line} stå?`,
  moved: (line: string) => `Flyttad: nu punkt ${line}.`,
  moveQuestion: (item: string, { after, before }: Neighbours) =>
    `Flytta punkt ${item} så att den kommer ${before === null ? `efter punkt ${after ?? ''}` : `före punkt ${before}`}?`,
  moveAct: 'Flytta punkten',
  moveBack: 'Flytta tillbaka',
  otherPlace: 'Annan plats …',
  leave: 'Låt det vara',
  newNumber: (nth: number, called = 'Den') => `${called} blir punkt ${nth}, och de andra numreras om.`,
  standsThere: (line: string) => `Där står den redan: punkt ${line}.`,
  standsFast: 'Den punkten öppnar eller avslutar mötet och står kvar där (Klubbans ordning).',
  noSuchPlace: (number: string, count: number) =>
    `Punkt ${number} finns inte: dagordningen har ${counted(count, 'punkt', 'punkter')}.`,
  swapWith: (item: string) => `Vilken punkt ska byta plats med punkt ${item}?`,
  nothingToMoveBack:
    'Du har inte flyttat någon punkt den senaste timmen, så jag vet inte vad som ska tillbaka.',
  sayWhere: 'Skriv vilken punkt det gäller och var den ska stå: ”flytta punkt 7 före punkt 5”.',
  swapQuestion: (one: string, other: string) => `Låta punkt ${one} och punkt ${other} byta plats?`,
  swapAct: 'Byt plats',
  swapBack: 'Byt tillbaka',
  swapped: (first: string, second: string) => `Bytt: nu kommer punkt ${first} före punkt ${second}.`,
  textStays:
    'Står det mer om punkten i den inlästa kallelsen följer det inte med: skriv det du vill ha med under Vad ärendet handlar om.',
  elsewhere: (number: string, date: LocalDate, today: LocalDate, papers: number) =>
    `Lägg till den här först. Ta sedan bort punkt ${number} från mötet ${dateInWords(date, today)}${papers === 0 ? '' : ' och lägg till bilagorna på nytt'}.`,
  instead: (date: LocalDate, today: LocalDate) => `Det du skrev gäller här mötet ${dayInWords(date, today)}.`,
  wantedFirst: 'Önskad plats: först.',
  wantedBeside: (where: 'at' | 'before' | 'after', number: string) =>
    `Önskad plats: ${where === 'at' ? 'som' : where === 'before' ? 'före' : 'efter'} punkt ${number}.`,
  noOtherMeeting: 'Mötet som punkten ska flyttas till är inte inlagt. Lägg in det först.',
  ofMeeting: (date: LocalDate, today: LocalDate) => `Gäller mötet ${dayInWords(date, today)}.`,
  proposalsGone: 'Förslaget är borttaget här, och på dagordningen när du sparar.',
  noProposals: 'Punkten har inget förslag till beslut.',
  withdrawFact: (line: string, date: LocalDate, today: LocalDate) =>
    `Ta bort punkt ${line} (${dayInWords(date, today)})?`,
  withdrawLine: 'Ärendet sparas och kan tas tillbaka.',
  withdrawReadIn: 'Den står i den inlästa kallelsen, så skriv varför den utgår. Skälet syns för alla.',
  withdrawSeen: 'Den är redan utskickad eller postad, så skriv varför den utgår. Skälet syns för alla.',
  reason: 'Varför?',
  reasonMissing: 'Skriv varför den utgår.',
  onlyThis: (number: string, others: string) =>
    `Jag tar bort en punkt i taget, nu bara punkt ${number}. Skriv sedan ”stryk punkt ${others}”.`,
  movesOne: (number: string, others: string) =>
    `Jag flyttar en punkt i taget, nu bara punkt ${number}. Sedan återstår ${others}.`,
  addSeveral: (count: number, date: LocalDate, today: LocalDate) =>
    `Lägga till ${counted(count, 'ärende', 'ärenden')} på dagordningen ${dayInWords(date, today)}?`,
  ofSeveral: ({
    heading,
    presenter,
    proposals,
    background,
  }: {
    readonly heading: string;
    readonly presenter: string;
    readonly proposals: string;
    readonly background: string;
  }) => {
    const told = [
      ...(presenter === '' ? [] : [`föredragande ${presenter}`]),
      ...(proposals === '' ? [] : ['förslag']),
      ...(background === '' ? [] : ['text']),
    ];
    return told.length === 0 ? heading : `${heading} (${told.join(', ')})`;
  },
  notListed: (parts: string) => `Läggs inte till: ${parts}.`,
  standing: (headings: string) => `Finns redan på dagordningen: ${headings}.`,
  allStanding: (date: LocalDate, today: LocalDate) =>
    `Allt det finns redan på dagordningen ${dayInWords(date, today)}.`,
  otherCount: (said: number, read: number) => `Du skrev ${said}, men jag läste ${read}.`,
  textsCut: 'Det som står under ärendena är för långt att ta med här och läggs inte till.',
  asOne: 'Ett enda ärende',
  addAll: (count: number) => `Lägg till ${counted(count, 'ärende', 'ärenden')}`,
  oneByOne: 'Ett i taget',
  tooMany: (most: number) => `Fler än ${most} läggs inte till på en gång: skriv resten sedan.`,
  addedSeveral: (count: number, date: LocalDate, today: LocalDate) =>
    `${counted(count, 'ärende är tillagt', 'ärenden är tillagda')} på dagordningen ${dayInWords(date, today)}.`,
  remain: (others: string) => `Sedan återstår ${others}.`,
  addNext: (heading: string) => `Lägg till ${heading.slice(0, 40)}${heading.length > 40 ? '…' : ''}`,
  withdrawAct: 'Ta bort punkten',
  keep: 'Behåll den',
  withdrew: (heading: string) => `Borttagen från dagordningen: ${heading}.`,
  restore: 'Ta tillbaka punkten',
  restoreFact: (item: string, date: LocalDate, today: LocalDate) =>
    `Ta tillbaka punkt ${item} på dagordningen ${dayInWords(date, today)}?`,
  notWithdrawn: 'Ingen punkt har tagits bort från dagordningen.',
  whichToRestore: 'Vilken punkt ska tas tillbaka?',
  restored: (line: string) => `Punkt ${line} är tillbaka på dagordningen.`,
  whichItem: 'Vilken punkt gäller det?',
  noSuchItem: (named: string) =>
    /^(?:alla|samtliga|hela|varenda)(?!\p{L})/iu.test(named)
      ? 'Punkter ändras en i taget.'
      : /^\d+[a-z]?$/i.test(named)
        ? `Punkt ${named} finns inte på dagordningen.`
        : `Jag hittar ingen punkt om ”${named}” på dagordningen.`,
} as const;

/** What an item is moved between; null at the beginning and at the end. */
interface Neighbours {
  readonly after: string | null;
  readonly before: string | null;
}

/** Why a file cannot be a bilaga. */
export function paperFaultText(fault: PaperFault, name: string): string {
  switch (fault.kind) {
    case 'WRONG_TYPE':
      return PAPERS.wrongType(name);
    case 'EMPTY':
      return PAPERS.isEmpty(name);
    case 'TOO_LARGE':
      return PAPERS.tooLarge(name, fault.megabytes);
    case 'NOT_FETCHED':
      return PAPERS.notFetched(name);
    default:
      return unreachable(fault);
  }
}

/** Bilagor. */
export const PAPERS = {
  send: (line: string, date: LocalDate, today: LocalDate) =>
    `Skicka filen hit i chatten, så blir den bilaga till punkt ${line}, mötet ${dateInWords(date, today)}.`,
  sendLine: 'Jag väntar på filen i en timme.',
  attached: (names: string, count: number, line: string, date: LocalDate, today: LocalDate) =>
    `${names} är nu ${count === 1 ? 'bilaga' : 'bilagor'} till punkt ${line}, mötet ${dateInWords(date, today)}.`,
  opened: (count: number, number: string) =>
    `${count === 1 ? 'Den' : 'De'} kan öppnas från kanalen, som punkt ${number}.`,
  removed: (label: string) => `Bilaga ${label} är borttagen. Filen finns kvar.`,
  sendAgain: 'Lägg tillbaka den med samma nummer, eller skicka en ny fil. Den får då ett nytt nummer.',
  putBack: (label: string) => `Lägg tillbaka bilaga ${label}`,
  putBackFact: (label: string, name: string, item: string) =>
    `Lägga tillbaka bilaga ${label}, ${name}, till punkt ${item}?`,
  restored: (label: string, name: string, item: string) =>
    `Bilaga ${label}, ${name}, är tillbaka på punkt ${item}.`,
  onAgenda: (label: string) => `Bilaga ${label} finns redan på dagordningen. Inget ändrades.`,
  whichToRestore: 'Vilken bilaga ska läggas tillbaka?',
  noneRemoved: (date: LocalDate, today: LocalDate) =>
    `Ingen bilaga har tagits bort från mötet ${dateInWords(date, today)}. Skicka filen, så lägger jag till den.`,
  noneSuchRemoved: (label: string) => `Bilaga ${label} är inte borttagen.`,
  whichItem: 'Vilken punkt hör filen till?',
  seenByAll: (item: string) => `Bilagan är inte tillagd: alla ser punkt ${item}, också i kanalen.`,
  nameSays: (name: string) => `Namnet ${name} säger att den inte är för alla.`,
  textSays: (name: string) => `I ${name} står att den inte är för alla.`,
  textNames: (name: string) => `${name} nämner något som är internt.`,
  otherItem: (item: string) => `Filen skulle bli bilaga till punkt ${item}, men du skrev om en annan.`,
  seenLine: 'En bilaga syns där punkten syns. Ska den inte synas i kanalen måste punkten vara intern.',
  makeInternal: 'Gör punkten intern och lägg till',
  addIt: 'Lägg till bilagan',
  follows: (names: string, files: number) =>
    `${names} blir ${files === 1 ? 'bilaga' : 'bilagor'} till ärendet när det läggs till.`,
  unsent: (names: string) => `${names} är inte sparad: skicka den igen med det ärende den hör till.`,
  heldLine: 'Filen finns kvar här i en timme, så du behöver inte skicka den igen.',
  there: (name: string, label: string) => `${name} finns redan där, som bilaga ${label}. Inget ändrades.`,
  namesake: (label: string) =>
    `Bilaga ${label} har samma namn men annat innehåll. Är den här en ny version tar du bort den gamla.`,
  isEmpty: (name: string) => `${name} är tom och kan inte bli bilaga. Kontrollera filen och skicka den igen.`,
  wrongType: (name: string) =>
    `${name} kan inte bli bilaga. Skicka en PDF, ett dokument från Word, Excel eller PowerPoint, en textfil eller en bild.`,
  tooLarge: (name: string, most: number) =>
    `${name} är större än ${most} MB och kan inte bli bilaga. Gör den mindre eller dela den, och skicka den igen.`,
  notFetched: (name: string) => `${name} gick inte att hämta från Teams. Skicka den igen.`,
  removeFact: (label: string, name: string, item: string) =>
    `Ta bort bilaga ${label}, ${name}, från punkt ${item}?`,
  staysInHistory: 'Filen finns kvar, och kan läggas tillbaka med samma nummer.',
  keep: 'Behåll den',
  whichToRemove: 'Vilken bilaga ska tas bort?',
  noSuch: (label: string | null, item: string | null) =>
    item !== null && !/^\d/u.test(item)
      ? `Jag hittar ingen punkt om ”${item}” med ${label === null ? 'bilaga' : `bilaga ${label}`}.`
      : label === null
        ? `Punkt ${item ?? ''} har ingen bilaga.`
        : `Bilaga ${label} finns inte${item === null ? '' : ` till punkt ${item}`}.`,
  none: (date: LocalDate, today: LocalDate) =>
    `Mötet ${dateInWords(date, today)} har inga bilagor inlagda här.`,
  fact: (date: LocalDate, today: LocalDate) => `Bilagor till mötet ${dateInWords(date, today)}`,
  lasts: 'Länkarna gäller i en kvart och bara för dig.',
  inOwnChat: 'Skriv ”bilagor” till mig i den personliga chatten, så får du filerna där.',
  gone: 'Den bilagan finns inte längre.',
  notHers: 'Handlingarna öppnas av dem som är med i styrelsen.',
  internalElsewhere: 'Det som är internt svarar jag bara på i den egna chatten.',
  open: (label: string, name: string) => `Bilaga ${label}: ${name}`,
  /** One that was read in: its title may be no more than its number. */
  titled: (label: string, title: string) =>
    title === '' || /^bilaga\s*\S+$/i.test(title) ? `Bilaga ${label}` : `Bilaga ${label}: ${title}`,
  whole: (name: string) => `Handlingarna: ${name}`,
} as const;

/** What ended per capsulam and waits for a meeting. */
export const QUEUED = {
  task: (heading: string) => `Sätt upp på nästa dagordning: ${heading}.`,
  takeUp: (heading: string) => `Ta upp: ${heading}`,
  added: (line: string, date: LocalDate, today: LocalDate) =>
    `Uppsatt ${dayInWords(date, today)}, punkt ${line}.`,
  withPapers: (count: number) => (count === 1 ? 'Bilagan följer med.' : `${count} bilagor följer med.`),
  item: 'Visa punkten',
  noMeeting: 'Inget möte är inlagt att ta upp det på.',
  noMeetingLine: 'Lägg in nästa möte först. Ärendet väntar kvar bland dina uppgifter.',
  recused:
    'Du är jävig i ärendet och bereder det inte (FL 16–18 §§). Någon annan på kansliet sätter upp det.',
} as const;

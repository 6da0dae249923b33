import {
  dateInWords,
  dayInWords,
  type Instant,
  instantInWords,
  type LocalDate,
} from '../../../kernel/index.ts';
import type { AgendaChange } from '../../domain/agenda/changes.ts';
import { isProposalSentence, proposalClause } from '../../domain/agenda/clause.ts';
import type { Called, NoticeContent } from '../../domain/notice/events.ts';
import type { FrameChange, NoticeChanges } from '../../domain/notice/rules/notice-changes.ts';
import type { AgendaItem } from '../../domain/values.ts';
import { changeLine, counted, itemNameMarked, listed, withMark } from '../agenda/agenda.ts';
import { names } from '../attendance/attendance.ts';

export const NOTICE_BUTTON = {
  send: (recipients: number) => `Skicka till ${counted(recipients, 'person', 'personer')}`,
  sendOn: (recipients: number) => `Skicka till ${counted(recipients, 'ny person', 'nya personer')}`,
  callOn: (recipients: number) => `Kalla ${counted(recipients, 'ny person', 'nya personer')}`,
  sendAgain: (recipients: number) => `Skicka till ${recipients} som inte har fått den`,
  proof: 'Vem har fått den?',
  askApproval: 'Be ordföranden godkänna',
  askApprovalOf: (name: string) => `Be ${name} godkänna`,
  askApprovalAgain: (name: string) => `Fråga ${name} igen`,
  passOn: (name: string) => `Lämna över till ${name}`,
  approve: 'Godkänn kallelsen',
  sendBack: 'Skicka tillbaka',
  preview: 'Förhandsgranska kallelsen',
  see: 'Visa kallelsen',
  notNow: 'Inte nu',
  export: 'Ladda ned beviset',
  unreachable: 'Text till dem som inte nås',
  attendance: 'Vilka kommer?',
} as const;

export const NOTICE_SAID = {
  notLater: (when: string) =>
    `Kallelsen skickas när du trycker på knappen. Klubban skickar den inte ${when} av sig själv.`,
  toAll: (name: string) => `Kallelsen går till alla som ska ha den på en gång, inte bara till ${name}.`,
  context: (board: string, number: number) =>
    number > 1 ? `Kallelse, version ${number} · ${board}` : `Kallelse · ${board}`,
  contextAhead: (board: string) => `Möte · ${board}`,
  factAhead: (when: string, title: string | null) => `${title ?? 'Sammanträde'} ${when}`,
  notYetCalled: 'Kallelsen är inte skickad än.',
  fact: (when: string, title: string | null) => `Kallelse till ${title ?? 'sammanträde'} ${when}`,
  place: (place: string) => `Plats: ${place}`,
  link: (link: string) => `På distans: ${link}`,
  contents: (items: number, attachments: number) =>
    attachments === 0
      ? `${counted(items, 'ärende', 'ärenden')}.`
      : `${counted(items, 'ärende', 'ärenden')}, ${counted(attachments, 'bilaga', 'bilagor')}.`,
  answerBy: (day: LocalDate, today: LocalDate) => `Svara senast ${dayInWords(day, today)}.`,
  asMember: 'Du kallas som ledamot.',
  noMoreFits: 'Resten av dagordningen finns under Läs handlingarna.',
  restInFile: 'Resten av dagordningen finns i filen här under.',
  restInChat: 'Resten ser du om du skriver dagordning.',
  agendaFile: (date: LocalDate) => `dagordning-${date}.txt`,
  proposes: 'Kallelsen föreslår, först protokollet beslutar.',
  previewQuestion: (when: string) => `Skicka kallelsen till mötet ${when}?`,
  previewAgain: (number: number, when: string) => `Skicka version ${number} av kallelsen till mötet ${when}?`,
  /** Where the chair has to approve it first, that is what can be done now. */
  approvalFirst: (version: number, when: string) =>
    `Be ordföranden godkänna ${version > 1 ? `version ${version} av ` : ''}kallelsen till mötet ${when}?`,
  approvalWaits: (version: number, when: string) =>
    `${version > 1 ? `Version ${version} av kallelsen` : 'Kallelsen'} till mötet ${when} väntar på att godkännas.`,
  recipients: (members: number, substitutes: number) =>
    `Den går till ${counted(members, 'ledamot', 'ledamöter')} och ${counted(substitutes, 'ersättare', 'ersättare')}, var och en personligen. Ersättare ska också få tid och plats (KL 6:17).`,
  /** The law wants both to be told; a meeting at a distance has a link for its place. */
  missing: (what: 'time' | 'place' | 'both') =>
    ({
      time: 'Mötet har ingen tid inlagd, så kallelsen säger ingen.',
      place: 'Mötet har ingen plats inlagd, så kallelsen säger ingen.',
      both: 'Mötet har varken tid eller plats inlagd, så kallelsen säger ingetdera.',
    })[what],
  notCalled: (who: string) => `Kallas inte, för uppdraget i styrelsen slutar före mötet: ${who}.`,
  vacantThen: (organisation: string) => `Plats utan ledamot på mötets dag: ${organisation}.`,
  unreachable: (who: string) => `Nås inte i Teams: ${who}.`,
  notReachedLately: (who: string) => `Nåddes inte i Teams senast: ${who}. Klubban försöker igen.`,
  byLetter: (who: string) => `Får ett brev med e-post: ${who}.`,
  outNote: 'Text att skicka till dem som inte nås finns under ”Vem har fått den?”.',
  early: (day: LocalDate, today: LocalDate, days: number) =>
    `Styrelsens regel är senast ${dayInWords(day, today)}, ${counted(days, 'dag', 'dagar')} före mötet.`,
  late: (day: LocalDate, today: LocalDate) =>
    `Styrelsens kallelsedag var ${dateInWords(day, today)}. Kallelsen kan skickas ändå: lagen anger ingen tid.`,
  nothingNew: (when: string) =>
    `Kallelsen till mötet ${when} är redan skickad, och inget har ändrats sedan dess.`,
  nothingNewSinceChange: (when: string) =>
    `Kallelsen är redan skickad, med besked om det som har ändrats sedan dess: mötet hålls ${when}. Inget mer har ändrats.`,
  newcomers: (who: string) => `${who} har kommit till styrelsen sedan dess och har inte fått den.`,
  approved: (name: string) => `Godkänd av ${name}.`,
  needsApproval: 'Styrelsen vill att ordföranden godkänner kallelsen innan den skickas.',
  approvalOfAnother: (name: string | null, when: string) =>
    `Kallelsen till mötet ${when} väntar på ${name ?? 'ordföranden'}, inte på dig. Inget är godkänt.`,
  waitsForApproval: (name: string | null, at: Instant, today: LocalDate) =>
    `${name ?? 'Ordföranden'} tillfrågades ${instantInWords(at, today)} och har inte svarat än.`,
  sent: (recipients: number, when: string) =>
    `Kallelsen till mötet ${when} går nu till ${counted(recipients, 'person', 'personer')}.`,
  sentOn: (recipients: number, when: string) =>
    `Kallelsen till mötet ${when} går nu till ${counted(recipients, 'ny person', 'nya personer')}.`,
  calledOn: (people: readonly { readonly name: string }[], when: string) =>
    `${names(people)} är nu ${people.length === 1 ? 'kallad' : 'kallade'} till mötet ${when}, men nås inte i Teams.`,
  newcomersRead: (who: string) =>
    `${who} har kommit till styrelsen sedan dess och har fått upp kallelsen i chatten, men den är inte skickad. Skickas den står det i beviset.`,
  newcomersAt: (who: string, when: string) =>
    `${who} har kommit till styrelsen och har inte fått kallelsen till mötet ${when}.`,
  newcomersNote: 'Du skickar den till dem från förhandsgranskningen.',
  sentNote: (at: Instant, number: number, today: LocalDate) =>
    `Version ${number}, ${instantInWords(at, today)}. Ändras dagordningen skickar du en ny version, och alla får veta vad som ändrats.`,
  approvalAsked: (name: string | null) =>
    `${name ?? 'Ordföranden'} är tillfrågad. Du får besked här när kallelsen är godkänd.`,
  approvalAlreadyAsked: (name: string | null, at: Instant, today: LocalDate) =>
    `${name ?? 'Ordföranden'} tillfrågades redan ${instantInWords(at, today)}. Inget nytt är skickat.`,
  ownApproval: (name: string | null) =>
    `Inget godkännande har kommit in. Det lämnar ${name ?? 'ordföranden'} själv till Klubban, med knappen eller i ord, så att det står vem som godkände vad.`,
  approvalGiven: (name: string) => `Kallelsen är redan godkänd av ${name} och kan skickas.`,
  approvalAfterSending: (when: string) => `Kallelsen till mötet ${when} är redan skickad.`,
  approvalAfterSendingNote: 'Inget är ändrat. Vill du ändra något i den säger du det till kansliet.',
  approvalTask: (when: string) => `Godkänn kallelsen till mötet ${when}, eller skicka tillbaka den.`,
  approveOf: (date: LocalDate, today: LocalDate) => `godkänn kallelsen till ${dateInWords(date, today)}`,
  approvalNotWaiting: (when: string) =>
    `Kallelsen till mötet ${when} väntar inte på att godkännas. Kansliet frågar när den är klar.`,
  approvalQuestion: (by: string, when: string, version: number) =>
    `${by} vill skicka ${version > 1 ? `version ${version} av ` : ''}kallelsen till mötet ${when}. Godkänner du den?`,
  wishGoesBack:
    'Det du skrev följer med om du skickar tillbaka den. Godkänner du gäller det kallelsen som den är, utan villkor.',
  approvalDone: (when: string) => `Du har godkänt kallelsen till mötet ${when}.`,
  approvalDoneNote: 'Kansliet får besked och kan skicka den. Ändras den innan dess tillfrågas du igen.',
  changedAsked: 'Kallelsen har ändrats sedan du fick kortet. Inget är godkänt. Så här ser den ut nu:',
  changedUnasked: 'Kallelsen har ändrats sedan kansliet frågade dig. Inget är godkänt.',
  askedAgain:
    'Du behöver inte göra något: du får ett nytt kort när kansliet frågar om den ändrade kallelsen.',
  maySendBack: 'Vill du ändra något nu skickar du tillbaka den: kansliet läser det du skriver.',
  approvalUndone:
    'Den är inte skickad än. Skickar du tillbaka den till kansliet gäller godkännandet inte längre, och du tillfrågas på nytt.',
  sentStands: (when: string) => `Kallelsen till mötet ${when} är skickad, och kan inte dras tillbaka.`,
  sentStandsNote:
    'Ändra dagordningen och skicka en ny version, så får alla veta vad som ändrats. Ska mötet flyttas eller inte bli av ändrar eller ställer du in det: alla får besked.',
  notSentYet: (when: string) =>
    `Kallelsen till mötet ${when} är inte skickad, så det finns inget att dra tillbaka.`,
  approvalTold: (by: string, when: string) => `${by} har godkänt kallelsen till mötet ${when}.`,
  returnQuestion: 'Vad vill du ändra först?',
  returnHint: 'Frivilligt. Kansliet läser det.',
  returned: 'Kallelsen är skickad tillbaka till kansliet.',
  returnedTold: (by: string, when: string) =>
    `${by} vill ändra kallelsen till mötet ${when} innan den skickas.`,
  moved: (from: string, to: string) => `Mötet ${from} är flyttat till ${to}.`,
  newTimes: (from: string, to: string) => `Mötet ${from} hålls i stället ${to}.`,
  movedPlace: (when: string, place: string) => `Mötet ${when} hålls i stället här: ${place}.`,
  answerAnew: 'Ditt tidigare svar gällde den gamla tiden. Svara igen.',
  askedAnew: 'Du tillfrågas på nytt om du kan tjänstgöra. Svara på den frågan.',
  calledAnew: 'Frågan om att tjänstgöra gällde den gamla tiden. Du tillfrågas igen om du behövs.',
  cancelled: (when: string) => `Mötet ${when} är inställt.`,
  cancelledBy: (by: string, at: Instant, today: LocalDate) =>
    `Det ställdes in ${instantInWords(at, today)} av ${by}.`,
  beyondTerm: (end: LocalDate, today: LocalDate) =>
    `Mandatperioden ${end < today ? 'slutade' : 'slutar'} ${dayInWords(end, today)}, före mötet. Slutar ditt uppdrag då säger du till kansliet.`,
  noNeedToServe: 'Du behöver alltså inte tjänstgöra.',
  because: (reason: string) => `Skäl: ${/[.!?…]$/.test(reason) ? reason : `${reason}.`}`,
  needsNoApproval: 'Styrelsen kräver inte att ordföranden godkänner kallelsen: kansliet skickar den.',
  movedCard: 'Mötet är flyttat. Svara på det nya kortet.',
  readFact: (when: string) => `Handlingar till mötet ${when}`,
} as const;

/** `Du är ersättare för Karim Nasser (Region Norrskog).` */
export function calledAs(
  { seats }: Pick<Called, 'seats'>,
  holders: ReadonlyMap<string, string | null>,
): string[] {
  if (seats.some((seat) => seat.as === 'MEMBER')) return [NOTICE_SAID.asMember];
  const asSubstitute = seats.filter((seat) => seat.as === 'SUBSTITUTE');
  if (asSubstitute.length === 0) return [];
  const whose = asSubstitute.map(({ seatId, organisation }) => {
    const holder = holders.get(seatId) ?? null;
    return holder === null ? `en vakant plats (${organisation})` : `${holder} (${organisation})`;
  });
  return [
    `Du är ersättare för ${names(whose.map((name) => ({ name })))}. Du får vara med, och tjänstgör om du kallas in (KL 6:17).`,
  ];
}

/** An ärende as a line of the pack: number, heading, that the channel is not shown it, who presents, what is proposed, and its bilagor. */
export function itemInPack(item: AgendaItem): string {
  const presenter = item.presenter === null ? '' : ` (${item.presenter})`;
  const parted = item.proposals.some(isProposalSentence) ? '; ' : ', ';
  const proposals =
    item.proposals.length === 0 ? '' : ` Förslag: ${item.proposals.map(asClause).join(parted)}.`;
  const attachments =
    item.attachments.length === 0
      ? ''
      : ` ${item.attachments.length === 1 ? 'Bilaga' : 'Bilagor'} ${item.attachments.join(', ')}.`;
  return `${itemNameMarked(item)}${presenter}.${proposals}${attachments}`;
}

function asClause(text: string): string {
  return (isProposalSentence(text) ? text.trim() : proposalClause(text)).replace(/[.;,]+$/, '');
}

/** How many bilagor a kallelse has; one of several items is one. */
export function attachmentsIn(content: Pick<NoticeContent, 'agenda'>): number {
  return new Set(content.agenda.flatMap((item) => item.attachments)).size;
}

const FRAME: Readonly<Record<FrameChange, string>> = {
  DATE: 'dagen',
  TIME: 'tiden',
  PLACE: 'platsen',
  DISTANCE: 'deltagandet på distans',
};

/** What changed since the version before, in whole sentences; empty where nothing did. What is kept from the channel is marked. */
export function changesInWords({ frame, agenda }: NoticeChanges): string[] {
  const about = frame.length === 0 ? [] : [`Ändrat: ${names(frame.map((one) => ({ name: FRAME[one] })))}.`];
  return [...about, ...agenda.map((change) => changeLine(marked(change), false))];
}

function marked(change: AgendaChange): AgendaChange {
  if (change.kind === 'reordered') return change;
  if (change.kind === 'renumbered') {
    return { ...change, items: change.items.map(({ was, item }) => ({ was, item: withMark(item) })) };
  }
  return { ...change, item: withMark(change.item) };
}

/** Letters to those whom Teams does not reach. */
export const LETTER = {
  notice: (board: string, when: string, number: number) =>
    `${number > 1 ? `Ny version (${number}) av kallelse` : 'Kallelse'} till sammanträde ${when}, ${board}`,
  reminder: (board: string, when: string) => `Påminnelse om sammanträde ${when}, ${board}`,
  serve: (board: string, when: string) => `Kan du tjänstgöra ${when}? ${board}`,
  moved: (board: string, when: string) => `Flyttat sammanträde: ${when}, ${board}`,
  cancelled: (board: string, when: string) => `Inställt sammanträde ${when}, ${board}`,
  answered: (board: string, when: string) => `Ditt svar om sammanträde ${when}, ${board}`,
  news: (fact: string, board: string) => `${fact.replace(/[.]$/, '')}, ${board}`,
  answerCall: 'Du svarar på frågan genom att svara på det här brevet.',
  changeAnswer: 'Stämmer det inte, eller ändras något, svarar du på det här brevet.',
  papersNotWith: (labels: readonly string[]) =>
    `Alla bilagor får inte plats i brevet. Be kansliet om bilaga ${listed(labels)}.`,
  greeting: (name: string) => `Hej ${name},`,
  called: (when: string) => `Du kallas till sammanträde ${when}.`,
  answer: (by: LocalDate | null, today: LocalDate) =>
    by === null || by < today
      ? 'Svara på det här brevet om du kommer eller har förhinder. Du behöver inte säga varför.'
      : `Svara på det här brevet senast ${dayInWords(by, today)} om du kommer eller har förhinder. Du behöver inte säga varför.`,
  agenda: 'Dagordning',
  signed: (name: string | null, board: string) =>
    `Vänliga hälsningar\n${name === null ? board : `${name}, ${board}`}`,
} as const;

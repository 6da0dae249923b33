import { type Instant, instantInWords, type LocalDate } from '../../../kernel/index.ts';
import type { Delivery } from '../../../teams/outbox/deliveries.ts';
import type { DayAndPlace } from '../../domain/values.ts';
import type { NoticeProof, ProofRow, ProofState } from '../../notice-proof.ts';
import type { ReminderProof } from '../../reminder-proof.ts';
import { counted, listed } from '../agenda/agenda.ts';
import { whenInWords } from '../attendance/attendance.ts';
import { whenAndWhere } from '../plan/arranging.ts';

/** Why a message did not arrive, or is tried again, as the kansli needs it. */
export const REASON_TEXT: Readonly<Record<NonNullable<Delivery['reason']>, string>> = {
  blocked: 'har blockerat Klubban i Teams',
  'not-installed': 'har inte Klubban installerad i Teams',
  'not-found': 'finns inte i Teams med det konto som är inlagt',
  throttled: 'Teams bad oss vänta',
  unavailable: 'Teams svarade inte',
  credentials: 'Klubban fick inte logga in i Teams',
  'no-service': 'ingen i organisationen har skrivit till Klubban än, så adressen till Teams saknas',
  rejected: 'Teams tog inte emot meddelandet',
  render: 'meddelandet kunde inte göras',
  'gave-up': 'försöken pågick i tre dygn utan att lyckas',
  'no-mail': 'har inget Teams, och e-post är inte inställd',
  'mail-busy': 'e-postservern bad oss vänta',
  'mail-unavailable': 'e-postservern svarade inte',
  'mail-credentials': 'Klubban fick inte logga in på e-postservern',
  'address-refused': 'e-postadressen finns inte',
  'mail-rejected': 'e-postservern tog inte emot brevet',
  'unknown-outcome': 'svaret från Teams kom bort, så det är ovisst om meddelandet kom fram',
};

export const PROOF_SAID = {
  none: 'Kallelsen är inte skickad härifrån, så det finns inget bevis.',
  noneOf: (when: string) =>
    `Kallelsen till mötet ${when} är inte skickad härifrån, så det finns inget bevis.`,
  calledOff: (when: string) => `Mötet ${when} är inställt. Beviset för den kallelsen finns kvar.`,
  calledOffProof: (day: string) => `Beviset ${day}`,
  noSuchVersion: (number: number, sent: number) =>
    `Version ${number} är inte skickad. Den senaste är version ${sent}.`,
  fact: (opened: number, delivered: number, total: number) =>
    `${delivered} av ${counted(total, 'person', 'personer')} har fått kallelsen, ${opened} har öppnat den.`,
  context: (number: number, sentAt: Instant, by: string, today: LocalDate) =>
    `Version ${number}, skickad ${instantInWords(sentAt, today)} av ${by}`,
  all: 'Alla har fått kallelsen.',
  needsNoText: (name: string) => `${name} har fått det som är skickat om mötet, så ingen text behövs.`,
  ofMeeting: (when: string) => `Det gäller mötet ${when}.`,
  nothingSent: (when: string) => `Inget är skickat om mötet ${when} än, så det finns ingen text att kopiera.`,
  nothingSentTo: (name: string, when: string) => `Inget har skickats till ${name} om mötet ${when}.`,
  allButQuestion: 'Alla har fått kallelsen, men inte alla frågan om att tjänstgöra.',
  askedInVain: (who: string) => `Frågan om att tjänstgöra har inte nått ${who}.`,
  underWay: (who: string) => `Kallelsen är på väg till ${who}. Fråga igen om en stund.`,
  notReached: (who: string) => `Har inte fått kallelsen: ${who}.`,
  allTold: 'Alla har fått beskedet, eller är på väg att få det.',
  notTold: (who: string) => `Har inte fått beskedet: ${who}.`,
  changeReached: (delivered: number, total: number) =>
    `Beskedet har nått ${delivered} av ${counted(total, 'person', 'personer')}.`,
  allKnow: 'Alla har fått beskedet.',
  onlyThem: (who: string) => `Kallelsen var inte skickad härifrån, så beskedet gick bara till ${who}.`,
  othersUntold: (who: string) => `Har inte fått något besked härifrån: ${who}.`,
  hasHeard: (name: string, has: boolean) =>
    has ? `${name} har fått beskedet.` : `${name} har inte fått beskedet.`,
  calledNoMore: (name: string, when: string) => `${name} kallas inte längre till mötet ${when}.`,
  toldToLeave: (at: Instant | null, today: LocalDate) =>
    at === null
      ? 'Beskedet om det har inte nått fram.'
      : `Beskedet om det kom fram ${instantInWords(at, today)}.`,
  addressOf: (name: string, email: string) => `E-post till ${name}: ${email}.`,
  noneMoved: 'Inget kommande möte har flyttats.',
  noneCancelled: 'Inget kommande möte är inställt.',
  notMoved: (meeting: string) => `Mötet ${meeting} är inte flyttat.`,
  notCancelled: (meeting: string) => `Mötet ${meeting} är inte inställt.`,
  allHaveAccounts: 'Alla nås i Teams.',
  notSentYet: 'Kallelsen är inte skickad härifrån än.',
  movedSince: (from: string, to: string) => `Den kallade till ${from}. Mötet är sedan flyttat till ${to}.`,
  changedSince: (from: string, to: string) => `Den kallade till ${from}. Mötet är sedan ${to}.`,
  changeTold: (delivered: number, total: number) =>
    `Besked om det har nått ${delivered} av ${counted(total, 'person', 'personer')}.`,
  cancelledMeeting: (meeting: string, at: Instant, today: LocalDate) =>
    `Mötet ${meeting} är inställt sedan ${instantInWords(at, today)}.`,
  cancelledSince: (at: Instant, today: LocalDate) => `Mötet är inställt sedan ${instantInWords(at, today)}.`,
  page: (page: number, pages: number) => `Sida ${page} av ${pages}.`,
  next: 'Nästa sida',
  mailHead: (addresses: readonly string[]) =>
    addresses.length === 0
      ? 'Ingen e-postadress är känd. Ring eller skicka brev.'
      : `E-post: ${addresses.join('; ')}`,
  mailIntro: (who: string) => `Text att kopiera till ${who}:`,
  mailSubject: (board: string, when: string) => `Kallelse till sammanträde med ${board} ${when}`,
  mailGreeting: 'Hej,',
  mailBody: (when: string) => `Du kallas till sammanträde ${when}.`,
  mailMoved: (board: string, when: string) => `Flyttat sammanträde med ${board}: ${when}`,
  mailCancelled: (board: string, when: string) => `Inställt sammanträde med ${board} ${when}`,
  mailAnew: 'Har du redan svarat gällde svaret den gamla tiden: svara igen.',
  mailChanged: 'Ändrat sedan den förra kallelsen:',
  mailBy: (day: string) => `senast ${day}`,
  mailSoon: 'så snart du kan',
  mailAnswer: (day: string) =>
    `Svara gärna ${day} om du kommer eller har förhinder. Du behöver inte säga varför.`,
  mailSigned: (name: string, board: string) => `Vänliga hälsningar\n${name}, ${board}`,
  exported: 'Beviset som fil, med version, mottagare, tider och kontrollsumma.',
  exportFile: (date: LocalDate) => `kallelsebevis-${date}.json`,
} as const;

/** To what the kallelse called and what the meeting is now: another day or hour is a move, another place or end is not. */
export function calledToOther(from: DayAndPlace, to: DayAndPlace, today: LocalDate): string {
  return from.date === to.date && from.start === to.start
    ? PROOF_SAID.changedSince(whenAndWhere(from, today), whenAndWhere(to, today))
    : PROOF_SAID.movedSince(whenInWords(from, today), whenInWords(to, today));
}

/** `Karim Nasser: öppnad 2 december kl. 09.14`, with why and what comes next where it has not arrived. */
export function proofLine(row: ProofRow, today: LocalDate): string {
  return `${row.person.name}: ${stateOf(row, today)}${copies(row)}${row.left ? '; kallas inte längre' : ''}`;
}

function stateOf(row: ProofRow, today: LocalDate): string {
  const at = (instant: Instant | null) => (instant === null ? '' : ` ${instantInWords(instant, today)}`);
  const because = row.reason === null ? '' : `, ${REASON_TEXT[row.reason]}`;
  const tried = row.tries > 1 ? `, ${row.tries} försök` : '';
  const letter = row.by === 'mail' ? ' med e-post' : '';
  switch (row.state) {
    case 'OPENED':
      return `öppnad${at(row.openedAt)}${again(row)}`;
    case 'DELIVERED':
      return `framme${letter}${at(row.deliveredAt)}${tried}${again(row)}`;
    case 'WAITING': {
      const next = row.nextTryAt === null ? '' : `, nytt försök${at(row.nextTryAt)}`;
      return `på väg${letter}${tried}${because}${next}${again(row)}`;
    }
    case 'UNCERTAIN':
      return `ovisst${tried}${because}`;
    case 'FAILED':
      return `${answered(row, at)}nådde inte fram${tried}${because}${row.missed === null ? '' : ', inte heller när den skickades igen'}`;
    case 'NO_ACCOUNT':
      return row.openedAt === null ? NO_ACCOUNT : `${answered(row, at)}nådde inte fram, ${NO_ACCOUNT}`;
    case 'DROPPED':
      return 'behövdes inte längre när det var dags';
  }
}

const NO_ACCOUNT = 'har inget konto i Teams som Klubban känner till';

/** An answer shows that she knows of the meeting, and not that the kallelse came. */
function answered({ openedAt }: ProofRow, at: (instant: Instant | null) => string): string {
  return openedAt === null ? '' : `har svarat${at(openedAt)}, men kallelsen `;
}

/** How it went at first, where it was sent again. */
function again({ missed }: ProofRow): string {
  if (missed === null) return '';
  const why = missed.state === 'NO_ACCOUNT' ? 'hade först inget känt konto i Teams' : `nådde först inte fram`;
  const reason =
    missed.state === 'NO_ACCOUNT' || missed.reason === null ? '' : `, ${REASON_TEXT[missed.reason]}`;
  return `, skickad igen (${why}${reason})`;
}

function copies({ unknowns, state }: ProofRow): string {
  if (unknowns === 0 || state === 'UNCERTAIN') return '';
  return unknowns === 1 ? ' (kan ha kommit två gånger)' : ` (kan ha kommit ${unknowns + 1} gånger)`;
}

const ON_ITS_WAY: ReadonlySet<ProofState> = new Set(['WAITING', 'UNCERTAIN']);
const REACHED_NOT: ReadonlySet<ProofState> = new Set(['FAILED', 'NO_ACCOUNT']);

/** Those whom a reminder was sent to, or is to be: whoever answered before it went needed none. */
export function remindedRows({ rows }: Pick<ReminderProof, 'rows'>): ReminderProof['rows'] {
  return rows.filter(({ state }) => state !== 'DROPPED');
}

/**
 * `Påminnelse 5 december kl. 08.00 nådde 2 av 3 personer. Nådde inte: Lars Ek.`, as far as the outbox knows; whoever
 * needed none when it went is told beside them.
 */
export function reminderLine({ by, at, count, rows }: ReminderProof, today: LocalDate): string {
  const named = (states: ReadonlySet<ProofState>) =>
    rows.filter(({ state }) => states.has(state)).map(({ person }) => person.name);
  const [waiting, out] = [named(ON_ITS_WAY), named(REACHED_NOT)];
  const spared = named(new Set<ProofState>(['DROPPED']));
  const notTo = [
    ...(out.length === 0 ? [] : [`Nådde inte: ${listed(out)}.`]),
    ...(spared.length === 0 ? [] : [`Behövdes inte längre: ${listed(spared)}.`]),
  ];
  const sent = remindedRows({ rows });
  if (count === 0 && waiting.length > 0 && sent.every(({ tries }) => tries === 0)) {
    const whose = by === null ? 'Påminnelsen' : `Påminnelsen från ${by.name}`;
    return [`${whose} går ${instantInWords(at, today)} till ${listed(waiting)}.`, ...notTo].join(' ');
  }
  return [
    `Påminnelse ${instantInWords(at, today)}${by === null ? '' : ` av ${by.name}`} nådde ${count} av ${counted(sent.length, 'person', 'personer')}.`,
    ...(waiting.length === 0 ? [] : [`På väg eller ovisst: ${listed(waiting)}.`]),
    ...notTo,
  ].join(' ');
}

/** How many have it, and how many have opened it. */
export function proofCounts({ rows }: Pick<NoticeProof, 'rows'>) {
  const opened = rows.filter((row) => row.state === 'OPENED').length;
  const delivered = rows.filter((row) => row.state === 'DELIVERED').length + opened;
  return { opened, delivered, total: rows.length };
}

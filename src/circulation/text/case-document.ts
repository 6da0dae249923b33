import { localDateOf, localTimeOf, timeInWords } from '../../kernel/index.ts';
import { RECUSAL_STATUS_TEXT } from '../../recusal/index.ts';
import type { CirculationEvent } from '../domain/events.ts';
import type { CaseExport } from '../export/case-export.ts';
import type { AnswerEntry, SeatView } from '../views.ts';
import { fullDate } from './minutes.ts';
import {
  ANSWER_TEXT,
  CHANNEL_TEXT,
  MODE_TEXT,
  OUTCOME_TEXT,
  STANDING_TEXT,
  STATUS_TEXT,
  VOID_TEXT,
} from './words.ts';

/** A part of the case's document: a heading, and what stands under it. */
export interface CaseSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
}

/** What each event is called in the list of all that happened. */
const EVENT_TEXT: Readonly<Record<CirculationEvent['type'], string>> = {
  CirculationOpened: 'Ärendet startat',
  MatterRevised: 'Förslaget ändrat',
  DeadlineExtended: 'Svarstiden förlängd',
  MatterOpenedBy: 'Ärendet öppnat av läsare',
  AnswerGiven: 'Svar lämnat',
  RemindersSent: 'Påminnelse skickad',
  SubstituteCalled: 'Ersättare tillfrågad',
  SubstituteAccepted: 'Ersättare tackade ja',
  SubstituteDeclined: 'Ersättare tackade nej',
  SubstituteReleased: 'Ersättare behövs inte längre',
  CastingVoteAsked: 'Utslagsröst begärd',
  SignatoryAsked: 'Fråga om jäv till den som nämns i underlaget',
  SignatoryCleared: 'Personen svarade att jäv inte finns',
  RecusalRaised: 'Jävsfråga väckt',
  RecusalReported: 'Jäv anmält',
  RecusalDenied: 'Jäv bestritt av personen',
  RecusalDismissed: 'Jävsfråga återtagen',
  RecusalAcknowledged: 'Jävsanmälan bekräftad',
  RecusalContested: 'Jävsanmälan bestridd',
  RecusalWithdrawn: 'Jävsanmälan återtagen',
  RecusalDecided: 'Jävsfråga avgjord',
  CirculationDecided: 'Ärendet avgjort',
  PositionsGathered: 'Ställningstaganden insamlade',
  CirculationReferred: 'Hänskjutet till sammanträde',
  CirculationLapsed: 'Förföll',
  CirculationCancelled: 'Avbrutet',
  TakenUpAtMeeting: 'Upptaget på sammanträde',
  MinutesMade: 'Protokoll upprättat',
  KeptToBoard: 'Visas inte längre i kanalen',
};

const moment = (at: CaseExport['openedAt']) => `${fullDate(localDateOf(at))} ${timeInWords(localTimeOf(at))}`;

/** What a case's document is called. */
export const caseTitle = ({ heading }: CaseExport) => `Per capsulam: ${heading}`;

/** What stands at the foot of each of its pages. */
export const caseFoot = (boardName: string, { id }: CaseExport) => `${boardName} · ${id}`;

/** The whole case in words, in the order it is read: what, who, how, and the proof. */
export function caseSections(boardName: string, shown: CaseExport): CaseSection[] {
  const { minutesText } = shown;
  return [
    { heading: caseTitle(shown), paragraphs: [boardName, MODE_TEXT[shown.mode]], items: facts(shown) },
    ...shown.versions.map((version) => versionSection(version, shown.versions.length)),
    section('Platser', shown.electorate.map(seatLine)),
    section('Alla svar', shown.answers.map(answerLine)),
    section('Jäv', shown.recusals.map(recusalLine)),
    ...(minutesText === null
      ? []
      : [{ heading: 'Text till protokollet', paragraphs: minutesText.split('\n'), items: [] }]),
    {
      heading: 'Händelser och kontrollsummor',
      paragraphs: [
        'Varje händelse bär en kontrollsumma (SHA-256) över sig själv och den föregående. En ändring i efterhand bryter kedjan.',
      ],
      items: shown.events.map(eventLine),
    },
  ].filter((one) => one.items.length + one.paragraphs.length > 0);
}

function section(heading: string, items: readonly string[]): CaseSection {
  return { heading, paragraphs: [], items };
}

function facts(shown: CaseExport): string[] {
  const outcome = shown.outcome === null ? '' : `, ${OUTCOME_TEXT[shown.outcome]}`;
  const { tally } = shown;
  return [
    `Startat av ${shown.openedBy.name} ${moment(shown.openedAt)}`,
    `Svar senast ${moment(shown.deadline)}`,
    `Läge: ${STATUS_TEXT[shown.status]}${outcome}`,
    ...(shown.closedAt === null ? [] : [`Avslutat ${moment(shown.closedAt)}`]),
    ...(tally === null
      ? []
      : [
          `${tally.answered} av ${tally.seats} platser svarade: ${tally.approve} tillstyrkte, ${tally.reject} avstyrkte, ${tally.abstain} avstod`,
        ]),
    ...(shown.castingVote === null ? [] : [`Utslagsröst: ${shown.castingVote.name}`]),
    ...(shown.missing.length === 0
      ? []
      : [`Svarade inte: ${shown.missing.map((person) => person.name).join(', ')}`]),
  ];
}

function versionSection(version: CaseExport['versions'][number], of: number): CaseSection {
  const { matter, reason } = version;
  return {
    heading: of === 1 ? 'Förslag till beslut' : `Förslag till beslut, version ${version.number}`,
    paragraphs: [
      ...(reason === null ? [] : [`Ändrat av ${version.by.name} ${moment(version.at)}. Skäl: ${reason}`]),
      ...(matter.background === '' ? [] : [matter.background]),
    ],
    items: [
      ...matter.clauses,
      ...matter.attachments.map(
        ({ name, size, sha256 }) => `Bilaga ${name}, ${size} byte, SHA-256 ${sha256}`,
      ),
      `Kontrollsumma för förslag och underlag: ${version.contentHash}`,
    ],
  };
}

function seatLine({ organisation, holder, answersFor, served, standing, calls }: SeatView): string {
  const ledamot = holder === null ? 'vakant' : holder.name;
  const serving = served && answersFor !== null ? `, ${answersFor.name} tjänstgör` : '';
  const asked =
    calls.length === 0 ? '' : ` (tillfrågade: ${calls.map((call) => call.person.name).join(', ')})`;
  return `${organisation}: ${ledamot}${serving}, ${STANDING_TEXT[standing]}${asked}`;
}

function answerLine(entry: AnswerEntry): string {
  const { person, answer, at, version, viaOffice, comment, standing } = entry;
  const via =
    viaOffice === null ? '' : `, genom kansliet (${viaOffice.by.name}) ${CHANNEL_TEXT[viaOffice.channel]}`;
  const words = comment === null ? '' : `, ”${comment}”`;
  return `${person.name}: ${ANSWER_TEXT[answer]}, ${moment(at)}, version ${version}${via}${words}: ${VOID_TEXT[standing]}`;
}

function recusalLine({ person, status, reportedAt }: CaseExport['recusals'][number]): string {
  const when = reportedAt === null ? '' : `, ${moment(reportedAt)}`;
  return `${person.name}: ${RECUSAL_STATUS_TEXT[status]}${when}`;
}

function eventLine({ version, at, actor, event, hash }: CaseExport['events'][number]): string {
  const by = actor.kind === 'person' ? `, ${actor.name}` : '';
  return `${version}. ${EVENT_TEXT[event.type]}, ${moment(at)}${by}, ${hash}`;
}

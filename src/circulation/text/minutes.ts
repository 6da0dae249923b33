import {
  dayOf,
  type Instant,
  type LocalDate,
  localDateOf,
  localTimeOf,
  MONTHS,
  monthOf,
  type PersonRef,
  timeInWords,
  unbroken,
  unreachable,
  yearOf,
} from '../../kernel/index.ts';
import type { Answer } from '../domain/events.ts';
import { seatOf, voterOf } from '../domain/rules/voter.ts';
import type { ClosedCase, KnownCase, StandingAnswer } from '../domain/state.ts';

/** A § as a protokoll prints it: heading, running text, and the decision's clauses. */
export interface MinutesText {
  /** `§ 12 Per capsulam: Inköp av dator`, without emphasis. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** `Styrelsen beslutade`, in bold; null where nothing was decided. */
  readonly decisionLead: string | null;
  readonly clauses: readonly string[];
  readonly after: readonly string[];
}

type Decided = Extract<ClosedCase, { readonly status: 'DECIDED' }>;

/** `12 december 2025`: a protokoll always bears the year. */
export function fullDate(date: LocalDate): string {
  return `${dayOf(date)} ${MONTHS[monthOf(date) - 1]} ${yearOf(date)}`;
}

function day(instant: Instant): string {
  return fullDate(localDateOf(instant));
}

function dayAndTime(instant: Instant): string {
  return `${day(instant)} ${timeInWords(localTimeOf(instant))}`;
}

/**
 * The § of a decision per capsulam, word for word as in domain page 2, with the lines of section 10.
 *
 * @param paragraph its number in the board's series; null: not taken yet
 */
export function decisionText(
  state: Decided,
  paragraph: number | null,
  attachmentLabel: string | null,
): MinutesText {
  const { file } = state;
  const label = attachmentLabel === null ? '' : ` (bilaga ${attachmentLabel})`;
  const sent =
    'Ärendet har avgjorts per capsulam, utan sammanträde. ' +
    `Förslag till beslut och fullständigt underlag${label} sändes till samtliga ledamöter och ersättare ` +
    `den ${dayAndTime(file.openedAt)} med svarsdag senast den ${dayAndTime(file.deadline)}. ` +
    'Samtliga ledamöter som deltagit har godtagit att ärendet avgörs per capsulam. ' +
    'Ingen ledamot har begärt att ärendet ska behandlas vid ett sammanträde.';
  return {
    heading: `§ ${paragraph ?? '…'} Per capsulam: ${file.version.matter.heading}`,
    paragraphs: [
      sent,
      ...revisionLines(state),
      ...recusalLines(state),
      ...serviceLines(state),
      answerLine(state),
      ...(state.castingVote ? [castingLine(state, state.castingVote)] : []),
    ],
    decisionLead: 'Styrelsen beslutade',
    clauses:
      state.outcome === 'APPROVED' ? file.version.matter.clauses.map(clause) : ['att avslå förslaget.'],
    after: [dateOfDecision(state)],
  };
}

/** Each clause begins with "att" and ends as a sentence. */
function clause(text: string): string {
  const trimmed = text.trim().replace(/[.,;]+$/, '');
  return `${/^att\b/i.test(trimmed) ? `att${trimmed.slice(3)}` : `att ${trimmed}`}.`;
}

/** Domain page 10, item 7, and the board's own setting. */
function dateOfDecision(state: Decided): string {
  if (state.file.rules.dateOfDecision === 'MINUTES_DATE' && state.minutes !== null) {
    return `Beslutet fattades den ${day(state.minutes.at)}, då protokollet upprättades.`;
  }
  const when = state.closedByAnswer ? 'då det sista svaret lämnades' : 'då ärendet avslutades';
  return `Beslutet fattades den ${day(state.closedAt)}, ${when}.`;
}

/** The § with which the next meeting takes note of a decision per capsulam (domain page 2). */
export function reportText(state: Decided, paragraph: number | null, decidedAs: string | null): MinutesText {
  const as = decidedAs === null ? '' : `, ${decidedAs}`;
  return {
    heading: `§ ${paragraph ?? '…'} Anmälan av per capsulam-beslut`,
    paragraphs: [
      `Styrelsen har den ${day(state.closedAt)} per capsulam beslutat i ärendet ${state.file.version.matter.heading}${as}.`,
    ],
    decisionLead: null,
    clauses: [],
    after: ['Styrelsen beslutade att lägga anmälan till handlingarna.'],
  };
}

/** The item by which a meeting confirms positions that were gathered (domain page 2, `CONFIRM_AT_MEETING`). */
export function confirmationText(
  state: Extract<ClosedCase, { readonly status: 'POSITIONS_GATHERED' }>,
  paragraph: number | null,
): MinutesText {
  const clauses = state.file.version.matter.clauses.map(clause);
  const decision = clauses.map((text) => text.replace(/\.$/, '')).join(' och ');
  const silent = state.missing.map((person) => person.name);
  return {
    heading: `§ ${paragraph ?? '…'} ${state.file.version.matter.heading}`,
    paragraphs: [
      `Ledamöternas ställningstaganden har inhämtats skriftligen den ${day(state.closedAt)}.`,
      ...revisionLines(state),
      ...recusalLines(state),
      ...serviceLines(state),
      answerLine(state),
      ...(silent.length > 0 ? [`Har inte svarat: ${silent.join(', ')}.`] : []),
    ],
    decisionLead: null,
    clauses: [],
    after: [`Styrelsen beslutade ${decision}.`],
  };
}

/** Why it was not decided, for the item that takes it up; null where it was, or where it was cancelled. */
export function referralText(state: ClosedCase): string | null {
  switch (state.status) {
    case 'DECIDED':
    case 'POSITIONS_GATHERED':
    case 'CANCELLED':
      return null;
    case 'LAPSED':
      return `Svar saknas från ${state.missing.map((person) => person.name).join(', ')}. Ärendet har därför inte avgjorts per capsulam utan tas upp vid nästa sammanträde.`;
    case 'REFERRED':
      return referredBecause(state);
    default:
      return unreachable(state);
  }
}

function referredBecause(state: Extract<ClosedCase, { readonly status: 'REFERRED' }>): string {
  const instead = 'Ärendet har därför inte avgjorts per capsulam utan tas upp vid nästa sammanträde.';
  switch (state.reason) {
    case 'DEMANDED':
      return `${state.demandedBy?.name ?? 'En ledamot'} begärde den ${day(state.closedAt)} att ärendet behandlas vid sammanträde. Ärendet har därför inte avgjorts per capsulam.`;
    case 'NOT_UNANIMOUS':
      return `Enighet har inte uppnåtts. ${instead}`;
    case 'TIE':
      return `Rösterna föll lika och ingen utslagsröst lämnades. ${instead}`;
    case 'NOT_QUORATE':
      return `Styrelsen var inte beslutför i ärendet. ${instead}`;
    case 'CONTESTED_JAV':
      return `En jävsfråga i ärendet är inte avgjord. ${instead}`;
    default:
      return unreachable(state.reason);
  }
}

function revisionLines(state: KnownCase): string[] {
  return state.file.revisedAt.map(
    (at) => `Förslaget ändrades den ${day(at)}; tidigare svar upphörde därmed att gälla.`,
  );
}

function recusalLines(state: KnownCase): string[] {
  return state.recusals
    .filter((recusal) => recusal.inEffect)
    .map((recusal) => `${recusal.person.name} deltog inte i handläggningen på grund av jäv.`);
}

function serviceLines(state: KnownCase): string[] {
  return state.desks.flatMap((desk) => {
    const { holder } = seatOf(state, desk);
    const voter = voterOf(state, desk);
    if (voter === null || voter.personId === holder?.personId || desk.answer === null) return [];
    return [`${voter.name} tjänstgjorde för ${holder?.name ?? 'en vakant plats'}.`];
  });
}

/** `Svar: tillstyrker {namn, tid; …}. Avstyrker {namn | ingen}. Avstår {namn | ingen}.` */
function answerLine(state: KnownCase): string {
  const given = (answer: Answer) =>
    state.desks.flatMap((desk) => (desk.answer?.answer === answer ? desk.answer : []));
  const list = (answer: Answer) => given(answer).map(signed).join('; ') || 'ingen';
  return `Svar: tillstyrker ${list('APPROVE')}. Avstyrker ${list('REJECT')}. Avstår ${list('ABSTAIN')}.`;
}

function signed(answer: StandingAnswer): string {
  const via = answer.viaOffice === null ? '' : ` (svaret lämnat genom kansliet ${day(answer.at)})`;
  return `${answer.person.name}, ${dayAndTime(answer.at)}${via}`;
}

function castingLine(state: KnownCase, person: PersonRef): string {
  const isChair = person.personId === state.file.electorate.chair;
  return isChair ? 'Ordförandens röst fällde utslaget.' : 'Vice ordförandens röst fällde utslaget.';
}

/** The § as plain text, line by line, as it is pasted into a protokoll. */
export function asPlainText(text: MinutesText): string {
  const decision = text.decisionLead === null ? [] : [text.decisionLead, ...text.clauses];
  return [text.heading, ...text.paragraphs, ...decision, ...text.after].join('\n');
}

/** The § in a few lines, so that a card shows all of it: what stands between its first and its decision is one. */
export function onCard({ heading, paragraphs, decisionLead, clauses, after }: MinutesText): string[] {
  const [first = '', ...between] = paragraphs;
  const decision = decisionLead === null ? [] : [decisionLead, ...clauses];
  return [heading, first, between.join(' '), decision.join(' '), after.join(' ')]
    .filter(Boolean)
    .map(unbroken);
}

/** What the item is called with which a meeting takes a case up, and its proposal where it is only reported. */
export const QUEUED_HEADING = {
  REPORT: (heading: string) => `Anmälan av per capsulam-beslut: ${heading}`,
  CONFIRM: (heading: string) => heading,
  HANDLE: (heading: string) => heading,
  proposal: 'att lägga anmälan till handlingarna',
} as const;

/** The paragraph of the meeting that takes a case up: reported, confirmed, or why it comes there undecided. */
export function queuedText(state: ClosedCase, paragraph: number | null = null): MinutesText | null {
  return state.status === 'DECIDED' ? reportText(state, paragraph, null) : minutesTextOf(state, paragraph);
}

/** What the next meeting's protokoll, or the case's own, says of a closed case; null where it says nothing. */
export function minutesTextOf(state: ClosedCase, paragraph: number | null = null): MinutesText | null {
  if (state.status === 'DECIDED') {
    return decisionText(state, state.minutes?.paragraph ?? paragraph, state.minutes?.attachmentLabel ?? '1');
  }
  if (state.status === 'POSITIONS_GATHERED') return confirmationText(state, paragraph);
  const why = referralText(state);
  if (why === null) return null;
  return {
    heading: `§ ${paragraph ?? '…'} ${state.file.version.matter.heading}`,
    paragraphs: [why, ...recusalLines(state)],
    decisionLead: null,
    clauses: [],
    after: [],
  };
}

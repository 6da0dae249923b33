import {
  type Actor,
  type Instant,
  instantInWords,
  type LocalDate,
  type RecordedEvent,
  type RecusalEvent,
  unreachable,
} from '../../kernel/index.ts';
import { itemById } from '../domain/agenda/book.ts';
import { changesBetween } from '../domain/agenda/changes.ts';
import type { AgendaEvent, PreparationNear, PreparationPlanned } from '../domain/agenda/events.ts';
import type { PlannedItem } from '../domain/agenda/item.ts';
import type { MeetingEvent } from '../domain/events.ts';
import type { ItemRef } from '../domain/recusals/events.ts';
import type { MeetingState } from '../domain/state.ts';
import { counted, listed, partsText } from './agenda/agenda.ts';
import { ANSWER_WORDS, forWhom, names } from './attendance/attendance.ts';
import { whenAndWhere } from './plan/arranging.ts';

/** A meeting before and after an event, for what the event itself only points to. */
export interface Step {
  readonly recorded: Pick<RecordedEvent<MeetingEvent>, 'event' | 'at' | 'actor'>;
  readonly before: MeetingState;
  readonly after: MeetingState;
}

export const HISTORY = {
  button: 'Historik',
  fact: (when: string) => `Vad som har hänt med mötet ${when}`,
  page: (page: number, pages: number) => `Sida ${page} av ${pages}, det senaste först.`,
  earlier: 'Tidigare',
  later: 'Senare',
  proof: 'Vad som har nått fram till var och en står i kallelsebeviset.',
  noReason: 'Något skäl är inte antecknat.',
  never: {
    WITHDRAWN: (item: string) => `Punkt ${item} har inte tagits bort.`,
    MOVED: (item: string) => `Punkt ${item} har inte flyttats.`,
    CHANGED: (item: string) => `Punkt ${item} har inte ändrats sedan den lades till.`,
    ADDED: (item: string) => `Punkt ${item} har inte lagts till här.`,
  },
  inOwnChat: 'Historiken visar jag i vår egen chatt. Fråga där.',
} as const;

/** `Måndag 1 december kl. 09.12, Maja Holm: bilaga 2, karta.pdf, togs bort.`; null: nothing that people did or were told. */
export function historyLine(step: Step, today: LocalDate): string | null {
  const what = whatHappened(step, today);
  if (what === null) return null;
  const { event, at, actor } = step.recorded;
  return `${capital(instantInWords(whenOf(event, at), today))}, ${byWhom(event, actor)}: ${what}.`;
}

function whenOf(event: MeetingEvent, recordedAt: Instant): Instant {
  return 'at' in event ? event.at : recordedAt;
}

function byWhom(event: MeetingEvent, actor: Actor): string {
  if ('viaOffice' in event) return (event.viaOffice ?? event.person).name;
  if ('passedOnBy' in event && event.passedOnBy) return event.passedOnBy.name;
  if ('by' in event && event.by) return event.by.name;
  if (event.type === 'ItemRecusalNoted' && event.carriedFrom === undefined) return event.change.by.name;
  if (event.type === 'ItemSubstituteAnswered' || event.type === 'ItemSignatoryCleared')
    return event.person.name;
  switch (actor.kind) {
    case 'person':
      return BY_ITSELF.has(event.type) ? 'Klubban' : actor.name;
    case 'operator':
      return actor.onBehalfOf?.name ?? 'kommandoraden';
    case 'system':
      return 'Klubban';
  }
}

/** What follows from an act by the rules, whoever the act was by. */
export const BY_ITSELF: ReadonlySet<MeetingEvent['type']> = new Set<MeetingEvent['type']>([
  'MeetingSubstituteAsked',
  'MeetingSubstituteReleased',
  'SeatLeftUnserved',
  'AttendanceReminded',
  'QuorumWarned',
  'QuorumReached',
  'ItemSubstituteAsked',
  'ItemSubstituteReleased',
  'ItemSignatoryAsked',
]);

/** What was decided at night or on a red day goes out when that is over. */
function waits(
  { at, notBefore }: { readonly at: Instant; readonly notBefore: Instant },
  today: LocalDate,
): string {
  return notBefore > at ? `, att skickas ${instantInWords(notBefore, today)}` : '';
}

function whatHappened(step: Step, today: LocalDate): string | null {
  const { event } = step.recorded;
  switch (event.type) {
    case 'MeetingPlanned':
      return `mötet lades in, ${whenAndWhere(event, today)}`;
    case 'MeetingRearranged':
      return `mötet ändrades till ${whenAndWhere(event, today)}`;
    case 'MeetingMoved':
      return `mötet ändrades från ${whenAndWhere(event.from, today)} till ${whenAndWhere(event.to, today)}${because(event.reason)}`;
    case 'MeetingCancelled':
      return `mötet ställdes in${because(event.reason)}`;
    case 'NoticeImported':
      return `kallelsen ${event.document.name} lästes in, ${counted(event.agenda.length, 'ärende', 'ärenden')}`;
    case 'MinutesImported':
      return `protokollet ${event.document.name} lästes in`;
    case 'AdjustingNoted':
      return 'justeringen antecknades';
    case 'RosterNoted':
      return event.left === undefined ? null : `styrelsen ändrades: ${names(event.left)} kallas inte längre`;
    case 'AnswerTimeEnded':
    case 'PreparationPlanned':
    case 'PreparationNear':
    case 'NoticeOpened':
      return null;
    case 'AttendanceAnswered':
      return `${event.viaOffice === null ? 'svarade' : `registrerade för ${event.person.name}`}: ${ANSWER_WORDS[event.answer]}`;
    case 'AttendanceTakenBack':
      return `svaret från ${event.person.name} togs bort`;
    case 'MeetingSubstituteAsked':
      return `${event.person.name} tillfrågades att tjänstgöra ${forWhom(event.servesFor?.name ?? null)}`;
    case 'MeetingSubstituteAnswered':
      return `${event.viaOffice === null ? '' : `registrerade för ${event.person.name}: `}${answered(event.accepted)}`;
    case 'MeetingSubstituteReleased':
      return `${event.person.name} behöver inte tjänstgöra`;
    case 'SeatLeftUnserved':
      return `ingen ersättare är kvar att fråga ${forWhom(event.servesFor?.name ?? null)}`;
    case 'AttendanceReminded':
      return `påminnelse om att svara, till ${counted(event.to.length, 'person', 'personer')} som inte hade svarat${waits(event, today)}`;
    case 'QuorumWarned':
      return `varning om beslutförhet, ${event.coming} av ${event.seats} platser`;
    case 'QuorumReached':
      return `mötet ser ut att bli beslutfört, ${event.coming} av ${event.seats} platser`;
    case 'NoticeApprovalAsked':
      return `kallelsen lämnades ${event.passedOnBy ? 'över ' : ''}för godkännande${event.to ? ` till ${event.to.name}` : ''}`;
    case 'NoticeApproved':
      return 'kallelsen godkändes';
    case 'NoticeReturned':
      return `kallelsen skickades tillbaka${event.text ? `: ${event.text}` : ''}`;
    case 'NoticeSent':
      return `kallelsen, version ${event.number}, skickades till ${counted(event.recipients.length, 'person', 'personer')}`;
    case 'NoticeSentOn':
      return `kallelsen skickades också till ${names(event.recipients.map(({ person }) => person))}`;
    case 'NoticeSentAgain':
      return `beskedet skickades igen till ${names(event.people)}`;
    case 'ItemRecusalNoted':
      return event.carriedFrom === undefined
        ? `${ofItem(event.item)}: ${recusal(event.change)}`
        : `${ofItem(event.item)}: jäv för ${event.change.person.name} följde med från det inställda mötet`;
    case 'ItemSubstituteAsked':
      return `${ofItem(event.item)}: ${event.person.name} tillfrågades att tjänstgöra för ${event.servesFor.name}`;
    case 'ItemSubstituteAnswered': {
      const forHer = event.viaOffice === undefined ? '' : `registrerade för ${event.person.name}: `;
      return `${ofItem(event.item)}: ${forHer}${answered(event.accepted)}`;
    }
    case 'ItemSubstituteReleased':
      return `${ofItem(event.item)}: ${event.person.name} behöver inte tjänstgöra`;
    case 'ItemSignatoryAsked':
      return `${ofItem(event.item)}: ${event.person.name} fick frågan om jäv`;
    case 'ItemSignatoryCleared':
      return `${ofItem(event.item)}: svarade att det inte finns jäv`;
    default:
      return onAgenda(event, step);
  }
}

type DoneWithAgenda = Exclude<AgendaEvent, PreparationPlanned | PreparationNear>;

/** What was done with the agenda. */
function onAgenda(event: DoneWithAgenda, { before, after }: Step): string {
  const named = (id: string) => `”${itemIn(after, id)?.heading ?? itemIn(before, id)?.heading ?? ''}”`;
  switch (event.type) {
    case 'AgendaBegun':
      return 'de stående punkterna lades in';
    case 'ItemAdded':
      return `ärendet ${named(event.itemId)} lades till`;
    case 'ItemEdited':
      return `ärendet ${named(event.itemId)} ändrades${partsOf(itemIn(before, event.itemId), itemIn(after, event.itemId))}`;
    case 'ItemMoved':
      return `ärendet ${named(event.itemId)} flyttades till punkt ${itemIn(after, event.itemId)?.number ?? ''}`;
    case 'ItemWithdrawn':
      return `ärendet ${named(event.itemId)} togs bort${because(event.reason)}`;
    case 'ItemRestored':
      return `ärendet ${named(event.itemId)} togs tillbaka`;
    case 'PaperAdded':
      return `bilaga ${event.paper.label}, ${event.paper.name}, lades till ärendet ${named(event.itemId)}`;
    case 'PaperRemoved':
      return `bilaga ${paperIn(before, event.itemId, event.label)} togs bort från ärendet ${named(event.itemId)}`;
    case 'PaperRestored':
      return `bilaga ${paperIn(after, event.itemId, event.label)} lades tillbaka till ärendet ${named(event.itemId)}`;
    case 'MatterProposed':
      return `ärendet ”${event.heading}” föreslogs`;
    case 'ProposalAccepted':
      return `förslaget ”${proposalIn(after, event.proposalId)}” togs upp`;
    case 'ProposalAnswered':
      return `förslaget ”${proposalIn(after, event.proposalId)}” besvarades: ${event.answer}`;
    case 'ProposalWithdrawn':
      return `förslaget ”${proposalIn(after, event.proposalId)}” togs tillbaka`;
    case 'AgendaPosted':
      return 'dagordningen postades i kanalen';
    case 'DistanceLinkSet':
      return event.link === null ? 'länken för distans togs bort' : 'länken för distans lades in';
    default:
      return unreachable(event);
  }
}

const RECUSALS: Readonly<Record<RecusalEvent['type'], (who: string) => string>> = {
  RecusalRaised: (who) => `frågade om ${who} är jävig`,
  RecusalReported: (who) => `${who} anmälde jäv`,
  RecusalDenied: (who) => `${who} anser sig inte vara jävig`,
  RecusalDismissed: (who) => `frågan om jäv för ${who} togs tillbaka`,
  RecusalAcknowledged: (who) => `jävet för ${who} noterades av den som leder mötet`,
  RecusalContested: (who) => `jävet för ${who} ifrågasattes`,
  RecusalWithdrawn: (who) => `jävsanmälan för ${who} togs tillbaka`,
  RecusalDecided: (who) => `styrelsen avgjorde frågan om jäv för ${who}`,
};

function recusal({ type, person }: RecusalEvent): string {
  return RECUSALS[type](person.name);
}

function ofItem({ number, heading }: ItemRef): string {
  return `punkt ${number}${heading === null ? '' : ` ${heading}`}`;
}

const answered = (accepted: boolean) =>
  accepted ? 'tackade ja till att tjänstgöra' : 'tackade nej till att tjänstgöra';
const because = (reason: string) =>
  reason.trim() === '' ? '' : `, skäl: ${reason.trim().replace(/\.$/, '')}`;

function itemIn(state: MeetingState, id: string): PlannedItem | null {
  if (state.status === 'NONE') return null;
  return (
    itemById(state.agenda, id) ?? state.agenda.withdrawn.find(({ item }) => item.id === id)?.item ?? null
  );
}

function paperIn(state: MeetingState, itemId: string, label: string): string {
  const name = itemIn(state, itemId)?.papers.find((one) => one.label === label)?.name;
  return name === undefined ? label : `${label}, ${name},`;
}

function proposalIn(state: MeetingState, id: string): string {
  if (state.status === 'NONE') return '';
  return state.agenda.proposals.find((one) => one.id === id)?.heading ?? '';
}

function partsOf(was: PlannedItem | null, is: PlannedItem | null): string {
  if (!was || !is) return '';
  const parts = changesBetween([was], [is], []).flatMap((one) => (one.kind === 'edited' ? one.parts : []));
  return parts.length === 0 ? '' : `: ${listed(partsText(parts))}`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

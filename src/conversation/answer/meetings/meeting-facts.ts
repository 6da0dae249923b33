import { type Instant, type LocalDate, localDateOf } from '../../../kernel/index.ts';
import { agendaOf, formerDates, latestNotice, noticeOf } from '../../../meeting/index.ts';
import type { MeetingOnRecord, Passage } from '../../knowledge.ts';
import type { PlannedDay } from '../../search/planned-days.ts';

/** What is known of a meeting's time and place, and where from. */
export interface MeetingFacts {
  readonly id: string;
  readonly date: LocalDate;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  /** It has a link by which one takes part from afar. */
  readonly atDistance: boolean;
  /** The days on which it was to be before it was moved. */
  readonly movedFrom: readonly LocalDate[];
  /** Why, by whom and when it was moved last, where that was done here. */
  readonly lastMove: { readonly reason: string; readonly by: string; readonly at: Instant } | null;
  readonly title: string | null;
  /** Of its agenda the asker is shown her own ärenden alone: these are the ones counted. */
  readonly ownItemsOnly: boolean;
  readonly items: number | null;
  readonly attachments: number | null;
  readonly source: 'plan' | 'notice' | 'minutes' | 'none' | 'decided-plan' | 'proposed-plan';
  /** The text that names the day, where no meeting is recorded yet. */
  readonly passage: Passage | null;
  readonly noticeDate: LocalDate | null;
  /** The paper to open: the kallelse with its bilagor, else the protokoll. */
  readonly documentId: string | null;
}

/** Of a meeting on record. */
export function factsOf({ id, state, ownItemsOnly }: MeetingOnRecord): MeetingFacts {
  const notice = noticeOf(state);
  const sent = latestNotice(state.noticeBook);
  const agenda = agendaOf(state);
  const bilagor = new Set(agenda?.flatMap((item) => item.attachments) ?? []);
  return {
    id,
    date: state.date,
    start: state.start,
    end: state.end,
    place: state.place,
    atDistance: state.agenda.distanceLink !== null,
    movedFrom: formerDates(state),
    lastMove: state.lastMove && { ...state.lastMove, by: state.lastMove.by.name },
    title: state.title,
    ownItemsOnly: ownItemsOnly === true,
    items: agenda?.length ?? null,
    attachments: agenda ? bilagor.size : null,
    source: state.status === 'CLOSED' ? 'minutes' : notice || sent ? 'notice' : state.plan ? 'plan' : 'none',
    noticeDate: sent ? localDateOf(sent.at) : (notice?.noticeDate ?? null),
    passage: null,
    documentId:
      (ownItemsOnly ? null : notice?.document.documentId) ??
      (state.status === 'CLOSED' ? state.minutes.document.documentId : null),
  };
}

/** Of a day that only a text names. */
export function factsOfPlanned(day: PlannedDay): MeetingFacts {
  const proposed = day.passage.part === 'item';
  return {
    id: `planned/${day.date}`,
    date: day.date,
    start: day.start,
    end: day.end,
    place: day.place,
    atDistance: day.atDistance,
    movedFrom: [],
    lastMove: null,
    title: day.title,
    ownItemsOnly: false,
    items: null,
    attachments: null,
    source: proposed ? 'proposed-plan' : 'decided-plan',
    noticeDate: null,
    documentId: null,
    passage: day.passage,
  };
}

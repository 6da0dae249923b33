import { matterFollows } from '../recusals/withdrawn-matters.ts';
import type { MeetingState } from '../state.ts';
import type { EvolveTable } from '../table.ts';
import { type AgendaBook, itemById, type Preparation, type Touched } from './book.ts';
import type { AgendaEvent, ItemMoved, PreparationDay } from './events.ts';
import { type MatterProposal, type PlannedItem, withContent } from './item.ts';
import { numberAfter, numbered } from './numbering.ts';
import { endOfMatters } from './placing.ts';

type Change<E> = (book: AgendaBook, event: E, stands: boolean) => AgendaBook;

/** `change` of the book, told whether the items' numbers stand. */
function onBook<E>(change: Change<E>) {
  return (state: MeetingState, event: E): MeetingState =>
    state.status === 'NONE' ? state : { ...state, agenda: change(state.agenda, event, numbersStand(state)) };
}

/** The same, of an item: it is the one that was last worked on. */
function onItem<E extends Touched>(change: Change<E>) {
  return onBook<E>((book, event, stands) => {
    const { itemId, by, at } = event;
    return { ...change(book, event, stands), lastTouched: { itemId, by, at } };
  });
}

/** The same, of an item that is taken off, put back or worded otherwise: what is recorded of jäv in it goes with it. */
function withMatter<E extends Touched>(change: Change<E>) {
  const onAgenda = onItem(change);
  return (state: MeetingState, event: E): MeetingState => {
    const after = onAgenda(state, event);
    return state.status === 'NONE' || after.status === 'NONE'
      ? after
      : matterFollows(state, after, event.itemId);
  };
}

/** Whether somebody can have referred to an item by its number. */
export function numbersStand(meeting: Extract<MeetingState, { agenda: AgendaBook }>): boolean {
  const { agenda, matters, withdrawnMatters } = meeting;
  return agenda.called !== null || agenda.postedIn !== null || matters.length + withdrawnMatters.length > 0;
}

export const AGENDA: EvolveTable<AgendaEvent> = {
  AgendaBegun: onBook((book, { items }) => ({
    ...book,
    items: numbered(items.map(({ id, heading, end }) => ({ ...BLANK, id, heading, standard: end }))),
  })),
  ItemAdded: onItem((book, { itemId, content, after }, stands) => {
    const item = withContent({ ...BLANK, id: itemId }, content);
    return placed(book, stands ? { ...item, number: freeNumber(book, after) } : item, after, stands);
  }),
  ItemEdited: withMatter((book, { itemId, content }) =>
    changed(book, itemId, (item) => withContent(item, content)),
  ),
  ItemMoved: onItem((book, event, stands) => {
    const { itemId, after, by, at } = event;
    const item = itemById(book, itemId);
    if (item === null) return book;
    const order = (book.items ?? []).map(({ id }) => id);
    const stoodBefore = isOtherOfSwap(book, event) ? book.stoodBefore : { order, itemId, by, at };
    return { ...placed(without(book, itemId), item, after, stands), stoodBefore };
  }),
  ItemWithdrawn: withMatter((book, { itemId, reason }, stands) => {
    const item = itemById(book, itemId);
    if (item === null) return book;
    const after = before(book, itemId);
    const left = without(book, itemId);
    const items = stands ? left.items : numbered(left.items ?? []);
    return { ...book, items, withdrawn: [...book.withdrawn, { item, after, reason }] };
  }),
  ItemRestored: withMatter((book, { itemId }, stands) => {
    const found = book.withdrawn.findLast((one) => one.item.id === itemId);
    if (!found) return book;
    const withdrawn = book.withdrawn.filter((one) => one !== found);
    // Numbers may have come to stand, and the old one been taken, while it was away.
    const taken = (book.items ?? []).some((one) => one.number === found.item.number);
    const item = stands && taken ? { ...found.item, number: freeNumber(book, found.after) } : found.item;
    return placed({ ...book, withdrawn }, item, found.after, stands);
  }),
  PaperAdded: onItem((book, { itemId, paper }) => ({
    ...changed(book, itemId, (item) => ({
      ...item,
      papers: [...item.papers, paper],
      attachments: [...item.attachments, paper.label],
    })),
    lastLabel: Math.max(book.lastLabel, Number(paper.label)),
  })),
  PaperRemoved: onItem((book, { itemId, label, by, at }) => {
    const { papers = [], attachments = [] } = itemById(book, itemId) ?? {};
    const removed = papers.flatMap((paper, place) =>
      paper.label === label
        ? [{ itemId, paper, places: [place, attachments.indexOf(label)] as const, by, at }]
        : [],
    );
    return {
      ...changed(book, itemId, (item) => ({
        ...item,
        papers: item.papers.filter((paper) => paper.label !== label),
        attachments: item.attachments.filter((one) => one !== label),
      })),
      removedPapers: [...book.removedPapers, ...removed],
    };
  }),
  PaperRestored: onItem((book, { itemId, label }) => {
    const found = book.removedPapers.find((one) => one.itemId === itemId && one.paper.label === label);
    if (!found) return book;
    const [place, printed] = found.places;
    return {
      ...changed(book, itemId, (item) => ({
        ...item,
        papers: item.papers.toSpliced(place, 0, found.paper),
        attachments: printed < 0 ? item.attachments : item.attachments.toSpliced(printed, 0, label),
      })),
      removedPapers: book.removedPapers.filter((one) => one !== found),
    };
  }),
  MatterProposed: onBook((book, { proposalId, heading, background, by, at }) => ({
    ...book,
    proposals: [
      ...book.proposals,
      { id: proposalId, heading, background, by, at, outcome: { kind: 'WAITING' } },
    ],
  })),
  ProposalAccepted: onBook((book, { proposalId, itemId }) =>
    settled(book, proposalId, { kind: 'ACCEPTED', itemId }),
  ),
  ProposalAnswered: onBook((book, { proposalId, answer }) =>
    settled(book, proposalId, { kind: 'ANSWERED', answer }),
  ),
  ProposalWithdrawn: onBook((book, { proposalId }) => settled(book, proposalId, { kind: 'WITHDRAWN' })),
  AgendaPosted: onBook((book, { channel }) => ({ ...book, postedIn: channel })),
  DistanceLinkSet: onBook((book, { link }) => ({ ...book, distanceLink: link })),
  PreparationPlanned: onBook((book, { materialStopOn, noticeOn, termEndsOn = null }) => {
    const days = { materialStopOn, noticeOn, termEndsOn };
    return { ...book, preparation: { ...days, told: stillTold(book.preparation, days) } };
  }),
  PreparationNear: onBook((book, { which, late }) => ({
    ...book,
    preparation: book.preparation && {
      ...book.preparation,
      told: [...new Set([...book.preparation.told, ...toldBy(which, late)])],
    },
  })),
};

/** Two that change places are moved one by one in the same act: the other one goes where the first stood. */
function isOtherOfSwap({ items, stoodBefore }: AgendaBook, { itemId, after, by, at }: ItemMoved): boolean {
  if (stoodBefore?.at !== at || stoodBefore.by.personId !== by.personId) return false;
  const { order, itemId: first } = stoodBefore;
  const now = (items ?? []).map(({ id }) => id);
  return now[now.indexOf(first) + 1] === itemId && (order[order.indexOf(first) - 1] ?? null) === after;
}

/** Told late of the notice day, the kansli knows that it has passed. */
function toldBy(which: PreparationDay, late: boolean): readonly PreparationDay[] {
  return which === 'NOTICE' && late ? [which, 'NOTICE_PASSED'] : [which];
}

/** Told already of days that are as they were: they are not told again. */
function stillTold(
  known: Preparation | null,
  { materialStopOn, noticeOn, termEndsOn }: Omit<Preparation, 'told'>,
): readonly PreparationDay[] {
  const same = {
    MATERIAL_STOP: known?.materialStopOn === materialStopOn,
    NOTICE: known?.noticeOn === noticeOn,
    NOTICE_PASSED: known?.noticeOn === noticeOn,
    TERM_ENDED: known?.termEndsOn === termEndsOn,
  };
  return (known?.told ?? []).filter((which) => same[which]);
}

const BLANK: PlannedItem = {
  id: '',
  number: '',
  heading: '',
  presenter: null,
  background: '',
  attachments: [],
  papers: [],
  proposals: [],
  amounts: [],
  internal: false,
  standard: null,
};

function without(book: AgendaBook, itemId: string): AgendaBook {
  return { ...book, items: (book.items ?? []).filter((item) => item.id !== itemId) };
}

/** Puts the item after `after`, first where that is null; where that item is gone, last among the own ärenden. */
function placed(book: AgendaBook, item: PlannedItem, after: string | null, stands: boolean): AgendaBook {
  const items = [...(book.items ?? [])];
  const gone = after !== null && !items.some((one) => one.id === after);
  const place = gone ? endOfMatters(items) : after;
  items.splice(items.findIndex((one) => one.id === place) + 1, 0, item);
  return { ...book, items: stands ? items : numbered(items) };
}

function before(book: AgendaBook, itemId: string): string | null {
  const items = book.items ?? [];
  return items[items.findIndex((item) => item.id === itemId) - 1]?.id ?? null;
}

function freeNumber(book: AgendaBook, after: string | null): string {
  const taken = [...(book.items ?? []), ...book.withdrawn.map((one) => one.item), ...(book.called ?? [])].map(
    (item) => item.number,
  );
  return numberAfter((after === null ? null : itemById(book, after)?.number) ?? null, taken);
}

function changed(book: AgendaBook, id: string, change: (item: PlannedItem) => PlannedItem): AgendaBook {
  return {
    ...book,
    items: book.items?.map((item) => (item.id === id ? change(item) : item)) ?? null,
  };
}

function settled(book: AgendaBook, id: string, outcome: MatterProposal['outcome']): AgendaBook {
  return { ...book, proposals: book.proposals.map((one) => (one.id === id ? { ...one, outcome } : one)) };
}

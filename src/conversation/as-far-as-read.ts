import type { LocalDate } from '../kernel/index.ts';
import {
  type AgendaItem,
  agendaOf,
  asFarAsRead,
  closingWhereInternal,
  internalItems,
  internalParagraphs,
  type KnownMeeting,
  namedOnAgenda,
  namesInternalOf,
  namesNumberOf,
  openToAll,
  paragraphNumber,
  readsOf,
  readsWholeAgenda,
  withoutClosingContent,
  withoutInternalParagraphs,
} from '../meeting/index.ts';
import { isSecretPassage, numberAlone } from './answer/matters/matter.ts';
import type { BoardKnowledge, MeetingOnRecord, Membership, Passage, RecordIndex } from './knowledge.ts';
import { whyKept } from './paper-kept.ts';

/** Kept beside the board it was made from: gone with it when the board changes. */
const kept = new WeakMap<BoardKnowledge, Map<string, BoardKnowledge>>();

/** What of a board somebody may read. */
interface Openness {
  readonly reads: (meeting: KnownMeeting) => (item: AgendaItem) => boolean;
  /** Of the record's texts, given the meetings as far as they are read. */
  readonly passages: (meetings: readonly MeetingOnRecord[]) => (passage: Passage) => boolean;
  readonly ownItemsOnly: boolean;
}

/**
 * A board as far as one of its people may read it: the whole, but to an adjungerad of kallelser and agendas her own
 * ärenden alone (domain page 6, "Read kallelse, agenda"). Whatever answers her rests on this, so that no question
 * tells her more. Protokoll are open to all who are on the board, but for the §§ that are internal and what names those.
 */
export function asReadBy(board: BoardKnowledge, member: Membership, today: LocalDate): BoardKnowledge {
  if (readsWholeAgenda(member)) return board;
  return once(board, `${today} ${member.personId}`, () => {
    const { offices, person } = member;
    const reads = readsOf({ offices, named: namedOnAgenda(board.onDay(today), person) });
    const inMinutes = board.meetings.filter(({ state }) => internalParagraphs(state).length > 0);
    const left = new Set([...(board.keptFromAll ?? []), ...inMinutes.map(({ id }) => id)]);
    const open = withoutParagraphs(withoutTextOfInternal(board, ['paragraph']));
    const apart = left.size === 0 ? open : { ...open, keptFromAll: left };
    return narrowed(apart, { reads: () => reads, passages: passagesOfItems, ownItemsOnly: true });
  });
}

/**
 * A board as far as everybody who reads along in a channel or a group chat may hear of it: without the ärenden and
 * the §§ that are internal, their bilagor and what was written of them.
 */
export function asHeardByAll(board: BoardKnowledge): BoardKnowledge {
  return once(board, 'all', () => {
    const apart = withoutParagraphs(
      withoutTextOfInternal(withoutClosing(withoutPapers(board)), ['item', 'paragraph']),
    );
    const hiding = board.meetings.filter(({ state }) => internalItems(state).length > 0);
    const inMinutes = board.meetings.filter(({ state }) => internalParagraphs(state).length > 0);
    const keptFromAll = new Set([...hiding, ...inMinutes].map(({ id }) => id));
    if (hiding.length === 0) return keptFromAll.size === 0 ? apart : { ...apart, keptFromAll };
    const passages = passagesOutside(hiding);
    const open = { reads: openToAll, passages, ownItemsOnly: false };
    return { ...narrowed(apart, open), keptFromAll };
  });
}

/** Without what stands under the ärende or the § that ends a meeting of which something is internal. */
function withoutClosing(board: BoardKnowledge): BoardKnowledge {
  const closing = new Map(board.meetings.map(({ id, state }) => [id, closingWhereInternal(state)]));
  const meetings = board.meetings.map((one) => {
    const state = withoutClosingContent(one.state);
    return state === one.state ? one : { ...one, state };
  });
  const isHidden = ({ part, meetingId, number }: Passage) => {
    const { item = null, paragraph = null } = closing.get(meetingId ?? '') ?? {};
    const own = numberAlone(number);
    return (part === 'item' && own === item) || (part === 'paragraph' && own === paragraph);
  };
  return withIndex({ ...board, meetings }, (whole) => without(whole, isHidden));
}

/** Without the texts under what is everybody's that name what is internal on their meeting: a dagordning that is quoted, "jäv i § 126". */
function withoutTextOfInternal(board: BoardKnowledge, parts: readonly Passage['part'][]): BoardKnowledge {
  const people = board.people.map(({ name }) => name);
  const naming = new Map(
    board.meetings.flatMap(({ id, state }) => {
      const names = namesInternalOf(state, people);
      const number = {
        item: namesNumberOf(new Set(internalItems(state).map((one) => one.number)), 'kallelse'),
        paragraph: namesNumberOf(new Set(internalParagraphs(state).map(paragraphNumber)), 'protokoll'),
      };
      if (names === null && number.item === null && number.paragraph === null) return [];
      const isNamed = (part: 'item' | 'paragraph', text: string) =>
        (names?.(text) ?? false) || (number[part]?.(text) ?? false);
      return [[id, isNamed] as const];
    }),
  );
  if (naming.size === 0) return board;
  const isHidden = ({ part, meetingId, body }: Passage) =>
    (part === 'item' || part === 'paragraph') &&
    parts.includes(part) &&
    (naming.get(meetingId ?? '')?.(part, body) ?? false);
  return withIndex(board, (whole) => without(whole, isHidden));
}

/** Without the §§ of protokoll that are internal, those of no meeting that say so among them. */
function withoutParagraphs(board: BoardKnowledge): BoardKnowledge {
  const hidden = new Set(
    board.meetings.flatMap(({ id, state }) =>
      internalParagraphs(state).map((one) => `${id} ${paragraphNumber(one)}`),
    ),
  );
  const meetings = board.meetings.map((one) => {
    const state = withoutInternalParagraphs(one.state);
    return state === one.state ? one : { ...one, state };
  });
  const hiding = new Set(
    board.meetings.flatMap(({ id, state }) => (internalParagraphs(state).length > 0 ? [id] : [])),
  );
  // "Bilaga 1: Särskilt yttrande, § 111", bound in the protokoll or sent beside it.
  const isOfHidden = ({ documentTitle, heading, meetingId }: Passage) =>
    [...`${documentTitle} ${heading}`.matchAll(/§+\s*(\d{1,4}(?:\s?[a-h](?!\p{L}))?)(?!\d)/gu)].some(
      ([, number = '']) => hidden.has(`${meetingId} ${number.replace(/\s/u, '')}`),
    );
  const isHidden = (passage: Passage) => {
    const { part, documentKind, meetingId, number } = passage;
    // "Beslut i korthet" around the §§ of a protokoll may tell of those that are internal.
    if (part === 'head') return documentKind === 'protokoll' && hiding.has(meetingId ?? '');
    if (part === 'attachment') return isOfHidden(passage);
    if (part !== 'paragraph') return false;
    return meetingId === null ? isSecretPassage(passage) : hidden.has(`${meetingId} ${numberAlone(number)}`);
  };
  return withIndex({ ...board, meetings }, (whole) => without(whole, isHidden));
}

/** Without the bilagor, read in as files of their own, that are kept to the own chat. */
function withoutPapers(board: BoardKnowledge): BoardKnowledge {
  return withIndex(board, (whole) => {
    const hidden = papersKept([...whole.passages.values()], board.meetings);
    return without(whole, ({ documentId }) => hidden.has(documentId));
  });
}

/** The index less what is hidden; where nothing is, the very same. */
function without(whole: RecordIndex, isHidden: (passage: Passage) => boolean): RecordIndex {
  const isAny = [...whole.passages.values()].some(isHidden);
  return isAny ? within(whole, (passage) => !isHidden(passage)) : whole;
}

function withIndex(board: BoardKnowledge, change: (whole: RecordIndex) => RecordIndex): BoardKnowledge {
  let index: Promise<RecordIndex> | null = null;
  return {
    ...board,
    index() {
      index ??= board.index().then(change);
      return index;
    },
  };
}

/** The documents that are such bilagor. */
function papersKept(passages: readonly Passage[], meetings: readonly MeetingOnRecord[]): ReadonlySet<string> {
  const papers = new Map<string, Passage[]>();
  for (const passage of passages.filter(({ documentKind }) => documentKind === 'bilaga')) {
    papers.set(passage.documentId, [...(papers.get(passage.documentId) ?? []), passage]);
  }
  const kept = [...papers].filter(([, parts]) => {
    const [first] = parts;
    if (first === undefined) return false;
    const { documentTitle, meetingId, meetingDate, file } = first;
    const texts = [documentTitle, ...parts.flatMap(({ heading, body }) => [heading, body])];
    const number = parts.find((part) => part.number !== null)?.number ?? null;
    const { sha256 = null, name = null, openToAll = false } = file ?? {};
    const paper = { sha256, fileName: name, openToAll, number, meetingId, meetingDate, texts };
    return whyKept(paper, meetings) !== null;
  });
  return new Set(kept.map(([id]) => id));
}

function once(board: BoardKnowledge, key: string, make: () => BoardKnowledge): BoardKnowledge {
  const made = kept.get(board) ?? new Map<string, BoardKnowledge>();
  kept.set(board, made);
  const before = made.get(key) ?? make();
  made.set(key, before);
  return before;
}

function narrowed(board: BoardKnowledge, open: Openness): BoardKnowledge {
  const mark = open.ownItemsOnly ? { ownItemsOnly: true as const } : {};
  const meetings = board.meetings.map(({ id, state }) => ({
    id,
    state: asFarAsRead(state, open.reads(state)),
    ...mark,
  }));
  const isOpen = open.passages(meetings);
  let index: Promise<RecordIndex> | null = null;
  return {
    id: board.id,
    name: board.name,
    onDay: board.onDay,
    people: board.people,
    meetings,
    ...mark,
    ...(board.keptFromAll ? { keptFromAll: board.keptFromAll } : {}),
    index() {
      index ??= board.index().then((whole) => within(whole, isOpen));
      return index;
    },
  };
}

/** Protokoll, and of kallelser and bilagor what belongs to an ärende that is read. */
function passagesOfItems(meetings: readonly MeetingOnRecord[]): (passage: Passage) => boolean {
  const numbers = new Set<string>();
  const bilagor = new Set<string>();
  for (const { id, state } of meetings) {
    for (const { number, attachments } of agendaOf(state) ?? []) {
      numbers.add(`${id} ${number}`);
      for (const label of attachments) bilagor.add(`${id} ${label}`);
    }
  }
  return ({ part, documentKind, meetingId, number }) => {
    if (part === 'item') return numbers.has(`${meetingId} ${number}`);
    if (part === 'attachment') return bilagor.has(`${meetingId} ${number}`);
    return documentKind === 'protokoll';
  };
}

/** All but the ärenden of these meetings that are not read, and the bilagor that belong to such ärenden alone. */
function passagesOutside(
  hiding: readonly MeetingOnRecord[],
): (meetings: readonly MeetingOnRecord[]) => (passage: Passage) => boolean {
  return (meetings) => {
    const hides = new Set(hiding.map(({ id }) => id));
    const items = new Set<string>();
    const bilagor = new Set<string>();
    for (const { id, state } of meetings.filter((one) => hides.has(one.id))) {
      for (const { number, heading, attachments } of agendaOf(state) ?? []) {
        items.add(`${id} ${number} ${heading}`);
        for (const label of attachments) bilagor.add(`${id} ${label}`);
      }
    }
    const hidden = new Set(
      hiding.flatMap(({ id, state }) =>
        internalItems(state).flatMap(({ attachments }) => attachments.map((label) => `${id} ${label}`)),
      ),
    );
    return ({ part, documentKind, meetingId, number, heading }) => {
      if (meetingId === null || !hides.has(meetingId)) return true;
      // What stands around the ärenden of a kallelse may speak of those that are internal.
      if (part === 'head' && documentKind === 'kallelse') return false;
      if (part === 'item') return items.has(`${meetingId} ${number} ${heading}`);
      const bilaga = `${meetingId} ${number}`;
      return part !== 'attachment' || !hidden.has(bilaga) || bilagor.has(bilaga);
    };
  };
}

/** The index of some of the passages alone, searched in the index of them all. */
function within(whole: RecordIndex, isOpen: (passage: Passage) => boolean): RecordIndex {
  const passages = new Map([...whole.passages].filter(([, passage]) => isOpen(passage)));
  const frequencies = new Map<string, number>();
  return {
    passages,
    search: (terms, limit, also) =>
      whole.search(terms, limit, (passage) => passages.has(passage.id) && (also?.(passage) ?? true)),
    frequency(term) {
      const counted = frequencies.get(term);
      if (counted !== undefined) return counted;
      const most = whole.frequency(term);
      const found = most === 0 ? 0 : whole.search([term], most, ({ id }) => passages.has(id)).length;
      frequencies.set(term, found);
      return found;
    },
    terms: () => whole.terms(),
  };
}

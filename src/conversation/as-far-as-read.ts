import type { LocalDate } from '../kernel/index.ts';
import { agendaOf, asFarAsRead, namedOnAgenda, readsOf, readsWholeAgenda } from '../meeting/index.ts';
import type { BoardKnowledge, MeetingOnRecord, Membership, Passage, RecordIndex } from './knowledge.ts';

/** Kept beside the board it was made from: gone with it when the board changes. */
const kept = new WeakMap<BoardKnowledge, Map<string, BoardKnowledge>>();

/**
 * A board as far as one of its people may read it: the whole, but to an adjungerad of kallelser and agendas her own
 * ärenden alone (domain page 6, "Read kallelse, agenda"). Whatever answers her rests on this, so that no question
 * tells her more. Protokoll are open to all who are on the board.
 */
export function asReadBy(board: BoardKnowledge, member: Membership, today: LocalDate): BoardKnowledge {
  if (readsWholeAgenda(member)) return board;
  const made = kept.get(board) ?? new Map<string, BoardKnowledge>();
  kept.set(board, made);
  const key = `${today} ${member.personId}`;
  const before = made.get(key);
  if (before) return before;
  const narrowed = narrow(board, member, today);
  made.set(key, narrowed);
  return narrowed;
}

function narrow(board: BoardKnowledge, { offices, person }: Membership, today: LocalDate): BoardKnowledge {
  const reads = readsOf({ offices, named: namedOnAgenda(board.onDay(today), person) });
  const meetings = board.meetings.map(({ id, state }) => ({
    id,
    state: asFarAsRead(state, reads),
    ownItemsOnly: true as const,
  }));
  const isOpen = openPassages(meetings);
  let index: Promise<RecordIndex> | null = null;
  return {
    id: board.id,
    name: board.name,
    onDay: board.onDay,
    people: board.people,
    meetings,
    ownItemsOnly: true,
    index() {
      index ??= board.index().then((whole) => within(whole, isOpen));
      return index;
    },
  };
}

/** What of the record's texts is open: protokoll, and of kallelser and bilagor what belongs to an ärende that is. */
function openPassages(meetings: readonly MeetingOnRecord[]): (passage: Passage) => boolean {
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

import { agendaOf, type KnownMeeting, type PlannedItem } from '../../meeting/index.ts';
import type { Passage } from './passage.ts';

/**
 * The passages of a meeting's ärenden as its agenda now has them: what the kallelse read in has of an item that was
 * withdrawn or reworded is not found any more, and what was added here is.
 */
export function withAgenda(
  passages: readonly Passage[],
  meetings: readonly { readonly id: string; readonly state: KnownMeeting }[],
): Passage[] {
  const agendas = new Map(
    meetings.flatMap(({ id, state }) => {
      const items = agendaOf(state);
      return items === null ? [] : [[id, items] as const];
    }),
  );
  const isCurrent = (passage: Passage): boolean => {
    const items = passage.meetingId === null ? undefined : agendas.get(passage.meetingId);
    if (passage.part !== 'item' || passage.number === null || items === undefined) return true;
    return items.some((item) => isAbout(passage, item));
  };
  const current = passages.filter(isCurrent);
  const made = meetings.flatMap(({ id, state }) =>
    (agendaOf(state) ?? [])
      .filter((item) => !current.some((passage) => passage.meetingId === id && isAbout(passage, item)))
      .map((item) => passageOf(id, state, item)),
  );
  return [...current, ...made];
}

function isAbout(passage: Passage, item: PlannedItem): boolean {
  return passage.part === 'item' && passage.number === item.number && passage.heading === item.heading;
}

function passageOf(meetingId: string, state: KnownMeeting, item: PlannedItem): Passage {
  return {
    id: `${meetingId}/item/${item.id}`,
    documentId: '',
    documentKind: 'kallelse',
    documentTitle: item.heading,
    meetingId,
    meetingDate: state.date,
    part: 'item',
    number: item.number,
    heading: item.heading,
    clauses: item.proposals,
    body: item.background,
    page: null,
  };
}

import type { KnownMeeting } from '../state.ts';
import type { AgendaItem } from '../values.ts';

/**
 * Tells the ärenden that everybody who reads along may be told of from those that are internal. An ärende that was
 * made internal after it had been read in or sent is known again there by its number or its heading; where that is
 * uncertain the ärende is kept.
 *
 * Rule: internal items stay out of channels and group chats (Klubbans ordning).
 */
export function openToAll(
  meeting: KnownMeeting,
): (item: Pick<AgendaItem, 'number' | 'heading' | 'internal'>) => boolean {
  const internal = internalItems(meeting);
  const numbers = new Set(internal.map(({ number }) => number));
  const headings = new Set(internal.map(({ heading }) => heading));
  const current = new Set(meeting.agenda.items?.filter((item) => !item.internal) ?? []);
  return (item) =>
    !item.internal &&
    ((current as ReadonlySet<unknown>).has(item) ||
      !(numbers.has(item.number) || headings.has(item.heading)));
}

/**
 * The ärenden of a meeting that are kept from channels and group chats: on its agenda as it now stands, as people were
 * called to it, in the kallelse as it was read in, and among what was withdrawn.
 */
export function internalItems(meeting: KnownMeeting): readonly AgendaItem[] {
  const { items, called, withdrawn } = meeting.agenda;
  const notice = meeting.status === 'PLANNED' ? null : meeting.notice;
  const agendas = [
    items ?? [],
    called ?? [],
    withdrawn.map(({ item }) => item),
    notice?.agenda ?? [],
    ...meeting.noticeBook.sent.map(({ content }) => content.agenda),
  ];
  return agendas.flat().filter((item) => item.internal);
}

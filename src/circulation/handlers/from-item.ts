import { type LocalDate, localDateOf } from '../../kernel/index.ts';
import { agendaOf, listMeetings, loadMeeting, pressedItem } from '../../meeting/index.ts';
import type { Turn } from '../../teams/contract.ts';
import { type Draft, emptyDraft } from './drafts.ts';
import type { AtBoard, CirculationPorts } from './reach.ts';
import { sameHeading } from './who-sees.ts';

/** A draft made of an ärende, and what a card carries to say which. */
export interface DraftOfItem {
  readonly draft: Draft;
  readonly carried: string;
}

/**
 * The draft that an ärende on a coming agenda would make: its heading, background, proposals and papers.
 *
 * @param meetingId the meeting meant, or null: the first coming one with such an item
 * @returns null where no coming meeting of the board has that item
 */
export async function draftFromItem(
  ports: CirculationPorts,
  at: AtBoard,
  turn: Turn,
  { meetingId, item }: { readonly meetingId: string | null; readonly item: string },
): Promise<DraftOfItem | null> {
  const today = localDateOf(turn.at);
  for (const id of await comingMeetings(ports, at.boardId, today, meetingId)) {
    const state = (await loadMeeting(ports.store, id))?.state;
    if (!state || state.status === 'NONE') continue;
    const found = agendaOf(state)?.find((one) => one.number === item);
    if (!found) continue;
    const draft: Draft = {
      ...emptyDraft,
      heading: found.heading.slice(0, 200),
      background: found.background.slice(0, 4000),
      clauses: found.proposals.join('\n').slice(0, 4000),
      attachments: found.papers.map(({ name, sha256, size, contentType }) => ({
        name,
        sha256,
        size,
        contentType,
      })),
      fromItem: { meetingId: id, number: item },
      visible: found.internal ? 'BOARD' : 'ALL',
    };
    return { draft, carried: found.id };
  }
  return null;
}

/** The same of what a card carries, at the number that it has now; `CHANGED`: the agenda does not say any more which it was. */
export async function draftOfPressed(
  ports: CirculationPorts,
  at: AtBoard,
  turn: Turn,
  { meetingId, item }: { readonly meetingId: string; readonly item: string },
): Promise<Draft | 'CHANGED' | null> {
  const loaded = await loadMeeting(ports.store, meetingId);
  if (loaded === null || loaded.state.status === 'NONE') return null;
  const found = pressedItem(loaded.events, loaded.state, item);
  if (found.kind === 'AS_SAID') return null;
  if (found.kind !== 'ON_AGENDA') return 'CHANGED';
  return (await draftFromItem(ports, at, turn, { meetingId, item: found.item.number }))?.draft ?? null;
}

/** Whether a coming agenda holds the matter of a draft as internal: what it was made of, or by its heading. */
export async function isInternalOnAgenda(
  ports: CirculationPorts,
  at: AtBoard,
  turn: Turn,
  { heading, fromItem }: Pick<Draft, 'heading' | 'fromItem'>,
): Promise<boolean> {
  for (const id of await comingMeetings(ports, at.boardId, localDateOf(turn.at), null)) {
    const state = (await loadMeeting(ports.store, id))?.state;
    const internal =
      !state || state.status === 'NONE' ? [] : (agendaOf(state) ?? []).filter((one) => one.internal);
    const isOfIt = (one: (typeof internal)[number]) =>
      sameHeading(one.heading, heading) || (fromItem?.meetingId === id && fromItem.number === one.number);
    if (internal.some(isOfIt)) return true;
  }
  return false;
}

/** Only the board's own: an id from a card may name another's. */
async function comingMeetings(
  ports: CirculationPorts,
  boardId: string,
  today: LocalDate,
  meetingId: string | null,
): Promise<string[]> {
  const coming = (await listMeetings(ports.store, boardId)).filter(
    (one) => one.date >= today && (one.status === 'PLANNED' || one.status === 'CALLED'),
  );
  return coming.map((one) => one.id).filter((id) => meetingId === null || id === meetingId);
}

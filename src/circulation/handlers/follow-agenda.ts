import { SYSTEM } from '../../kernel/index.ts';
import {
  agendaOf,
  boardOfMeeting,
  type KnownMeeting,
  loadMeeting,
  type MeetingState,
  meetingKind,
  noMeeting,
  queuedItemId,
} from '../../meeting/index.ts';
import type { StreamStore } from '../../store/index.ts';
import type { EffectSource } from '../../teams/contract.ts';
import type { KnownCase } from '../domain/state.ts';
import { runOnCirculation } from '../use-cases.ts';
import { type ListedCirculation, listCirculations, loadCase } from '../views.ts';
import { sameHeading } from './who-sees.ts';

type Item = NonNullable<ReturnType<typeof agendaOf>>[number];

/**
 * What becomes internal on an agenda is the board's alone as a per capsulam too, whichever of them came first: the
 * channel's card of it is taken away. Sends nothing itself.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function followAgendas(streams: StreamStore): EffectSource {
  return {
    streamType: meetingKind.type,
    async effects(meetingId, afterVersion) {
      const boardId = boardOfMeeting(meetingId);
      const loaded = await loadMeeting({ streams }, meetingId);
      const last = loaded?.events.at(-1);
      if (boardId === null || !loaded || !last || loaded.state.status === 'NONE') return [];
      const { state, events } = loaded;
      const now = internalOf(state);
      if (now.length === 0) return [];
      const before = events
        .filter(({ version }) => version <= afterVersion)
        .reduce<MeetingState>((one, { event }) => meetingKind.decider.evolve(one, event), noMeeting);
      const known = before.status === 'NONE' ? [] : internalOf(before);
      const fresh = now.filter(({ id }) => !known.some((one) => one.id === id));
      const listed = fresh.length === 0 ? [] : await listCirculations(streams, boardId);
      for (const one of listed) {
        if (!(await isOfAny(streams, one, fresh, { meetingId, meeting: state }))) continue;
        const commandId = `agenda/${meetingId}/${last.version}/${one.id}`;
        const meta = { at: last.at, actor: SYSTEM, commandId };
        await runOnCirculation(streams, one.id, { type: 'KeepToBoard', at: last.at }, meta);
      }
      return [];
    },
  };
}

const internalOf = (meeting: KnownMeeting): Item[] =>
  (agendaOf(meeting) ?? []).filter(({ internal }) => internal);

interface On {
  readonly meetingId: string;
  readonly meeting: KnownMeeting;
}

/** Whether the case is the same matter as one of those ärenden: taken up as it, made of it, or by the same heading. */
async function isOfAny(
  streams: StreamStore,
  listed: ListedCirculation,
  items: readonly Item[],
  on: On,
): Promise<boolean> {
  if (items.some(({ id, heading }) => id === queuedItemId(listed.id) || sameHeading(heading, listed.heading)))
    return true;
  // What was decided long ago and elsewhere is of no ärende that lies ahead.
  if (listed.status !== 'OPEN' && !listed.awaitsMeeting && listed.takenUpBy !== on.meetingId) return false;
  const loaded = await loadCase(streams, listed.id);
  return loaded !== null && items.some((item) => isMadeOf(loaded.state, item, on));
}

/** Numbers shift: an open ärende that bears the heading is what it was made of, and not the one at its number. */
function isMadeOf({ file }: KnownCase, item: Item, { meetingId, meeting }: On): boolean {
  const { fromItem, heading } = file.version.matter;
  if (fromItem?.meetingId !== meetingId || fromItem.number !== item.number) return false;
  return !(agendaOf(meeting) ?? []).some((one) => !one.internal && sameHeading(one.heading, heading));
}

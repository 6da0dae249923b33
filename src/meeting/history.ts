import type { LocalDate } from '../kernel/index.ts';
import type { MeetingEvent } from './domain/events.ts';
import { evolve } from './domain/evolve.ts';
import { type MeetingState, noMeeting } from './domain/state.ts';
import { historyLine, type Step } from './text/index.ts';

/**
 * What has happened with a meeting, line by line, in the order in which it was recorded.
 *
 * @param reader who is told: without the förslag of others that have not been taken up, which the kansli alone sees; null:
 * the kansli
 */
export function historyOf(
  recorded: readonly Step['recorded'][],
  today: LocalDate,
  reader: string | null = null,
): string[] {
  const isKept = reader === null ? () => false : ofWaiting(recorded, reader);
  return told(recorded, today)
    .filter(({ event }) => !isKept(event))
    .map(({ line }) => line);
}

/** Rule: what waits on an answer is the kansli's and the proposer's alone (Klubbans ordning). */
function ofWaiting(recorded: readonly Step['recorded'][], reader: string): (event: MeetingEvent) => boolean {
  const seen = new Set(
    recorded.flatMap(({ event }) =>
      event.type === 'ProposalAccepted' || (event.type === 'MatterProposed' && event.by.personId === reader)
        ? [event.proposalId]
        : [],
    ),
  );
  return (event) => 'proposalId' in event && !seen.has(event.proposalId);
}

/** What has been done with one item of its agenda and its bilagor, in the same order. */
export function historyOfItem(
  recorded: readonly Step['recorded'][],
  itemId: string,
  today: LocalDate,
): readonly Told[] {
  return told(recorded, today).filter(({ event }) => 'itemId' in event && event.itemId === itemId);
}

/** Something that happened, and the line that tells it. */
interface Told {
  readonly event: MeetingEvent;
  readonly line: string;
}

function told(recorded: readonly Step['recorded'][], today: LocalDate): Told[] {
  let state: MeetingState = noMeeting;
  return recorded.flatMap((one) => {
    const before = state;
    state = evolve(before, one.event);
    const line = historyLine({ recorded: one, before, after: state }, today);
    return line === null ? [] : [{ event: one.event, line }];
  });
}

import type { Task, TaskSource } from '../../../conversation/index.ts';
import { PROPOSAL } from '../../text/index.ts';
import { loadKnownMeeting } from '../../views.ts';
import { meetingsAhead } from '../plan/create-meeting.ts';
import { boardsOf, type MeetingPorts, may } from '../reach.ts';

/** Matters that wait for the kansli's answer, among what waits for a person. */
export function proposalTasks(ports: MeetingPorts): TaskSource {
  return {
    async tasks({ boardId }, turn) {
      const [at] = await boardsOf(ports, turn, boardId);
      if (!at || may(at, 'SEND_NOTICE').kind === 'DENIED') return [];
      const meetings = await meetingsAhead(ports, at, turn);
      const loaded = await Promise.all(meetings.map((one) => loadKnownMeeting(ports.store, one.id)));
      return loaded.flatMap((meeting): Task[] =>
        (meeting?.state.agenda.proposals ?? [])
          .filter((proposal) => proposal.outcome.kind === 'WAITING')
          .map((proposal) => ({
            text: PROPOSAL.task(proposal),
            dueAt: null,
            button: {
              title: PROPOSAL.accept,
              verb: 'meeting.proposal-form',
              data: { meetingId: meeting?.id ?? '', proposalId: proposal.id },
            },
          })),
      );
    },
  };
}

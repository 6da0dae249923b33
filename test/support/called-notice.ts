import type { Doer } from '../../src/kernel/index.ts';
import type { PlannedItem } from '../../src/meeting/domain/agenda/item.ts';
import type { MeetingRoster } from '../../src/meeting/domain/attendance/events.ts';
import { meetingDecider } from '../../src/meeting/domain/decide.ts';
import type { MeetingEvent } from '../../src/meeting/domain/events.ts';
import { noticeContent, noticeHash } from '../../src/meeting/domain/notice/content.ts';
import type { KnownMeeting } from '../../src/meeting/domain/state.ts';
import { deciderSpecification } from './decider-specification.ts';
import { agendaItem, at, imported, office, roster } from './meetings.ts';

export const { given } = deciderSpecification(meetingDecider);
export const AGENDA = [
  agendaItem('1', 'Öppnande'),
  agendaItem('2', 'Budget', { proposals: ['att fastställa'] }),
];
export const NOW = at('12-01');

/** A meeting that is ready to be called to. */
export const calling = [imported(AGENDA)];

export function hashOf(events: readonly MeetingEvent[], distance = roster().distance): string {
  return noticeHash(noticeContent(given(...events).state() as KnownMeeting, distance));
}

/** The kansli sends the kallelse as it stands. */
export const send = (
  events: readonly MeetingEvent[],
  more: { by?: Doer; roster?: MeetingRoster; hash?: string } = {},
) =>
  ({
    type: 'SendNotice',
    by: more.by ?? office,
    at: NOW,
    roster: more.roster ?? roster(),
    hash: more.hash ?? hashOf(events),
  }) as const;

/** The same, with what had been before and what came of it. */
export function sent(events: readonly MeetingEvent[], more: Parameters<typeof send>[1] = {}): MeetingEvent[] {
  const { decision } = given(...events).when(send(events, more));
  if (decision.kind === 'refused') throw new Error(decision.refusal.code);
  return [...events, ...decision.events];
}

/** A kallelse with another agenda is read in. */
export const again = (agenda: readonly PlannedItem[]): MeetingEvent => ({
  ...imported(agenda),
  document: { documentId: 'ny', fileSha256: 'f2', readingSha256: 'r2', name: 'Ny.docx' },
});

import { expect, it } from 'vitest';
import { at, eva, maja, sofia } from '../../../../test/support/meetings.ts';
import type { Effect } from '../../../teams/contract.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import type { Boards } from './boards-of-meeting.ts';
import { toldTogether } from './together.ts';

const answered = (person: typeof eva): MeetingEvent => ({
  ...{ type: 'AttendanceAnswered', person, answer: 'ABSENT', viaOffice: null, at: at('12-01') },
});
const asked = (person: typeof eva): MeetingEvent => ({
  ...{ type: 'MeetingSubstituteAsked', seatId: 'granby-1', servesFor: eva, person, next: [] },
  ...{ passOnAt: at('12-02'), at: at('12-01') },
});
const boards = { today: { office: [{ person: { id: maja.personId, name: maja.name }, admin: false }] } };

function together(...events: readonly MeetingEvent[]) {
  const fresh = events.map((event, index) => ({ version: index + 1, commandId: 'act', event }));
  const effects = fresh.map(({ version }) => ({ data: { personId: maja.personId, version } }));
  return toldTogether(effects as unknown as Effect[], fresh, boards as unknown as Boards).map(
    ({ data }) => data,
  );
}

it('what came of one act is one message to each of the kansli', () => {
  expect(together(answered(eva), asked(sofia))).toEqual([{ personId: maja.personId, version: 1, also: [2] }]);
});

it('but the question to one of them who is ersättare herself is her own (KL 6:17)', () => {
  expect(together(answered(eva), asked(maja))).toEqual([
    { personId: maja.personId, version: 1 },
    { personId: maja.personId, version: 2 },
  ]);
});

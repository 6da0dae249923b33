import { expect, it } from 'vitest';
import { answer, given } from '../../../../test/support/attendance.ts';
import { agendaItem, eva, imported, karim, moved, SEATS } from '../../../../test/support/meetings.ts';
import type { PersonRef } from '../../../kernel/index.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import type { Boards } from './boards-of-meeting.ts';
import { toldOf } from './notice-recipients.ts';

const person = ({ personId, name }: PersonRef) => ({ id: personId, name });
const onDay = {
  seats: SEATS.map(({ seatId, organisation, holder, substitutes }) => ({
    id: seatId,
    organisation,
    member: holder && person(holder),
    substitutes: substitutes.map(person),
  })),
  chair: null,
  viceChairs: [],
  presidium: [],
  office: [],
  auditors: [],
  invitees: [],
};
const boards = { onDay, today: onDay, before: onDay, known: [] } as unknown as Boards;

it('whoever moves a meeting to which she is called is asked anew as the others, and whoever only moves it is not', () => {
  const events: MeetingEvent[] = [imported([agendaItem('1', 'Öppnande')])];
  const { decision } = given(...events).when(answer(eva, 'COMING'));
  if (decision.kind === 'refused') throw new Error(decision.refusal.code);
  events.push(...decision.events);
  const byEva = { ...moved('2026-12-17'), by: eva };
  const meeting = given(...events, byEva).state();
  if (meeting.status === 'NONE') throw new Error('no meeting');

  expect(toldOf(byEva, meeting, boards)).toEqual(expect.arrayContaining([eva.personId, karim.personId]));
  const byOffice = moved('2026-12-17');
  expect(toldOf(byOffice, meeting, boards)).not.toContain(byOffice.by.personId);
});

import { expect, it } from 'vitest';
import { given } from '../../../test/support/agenda.ts';
import { agendaItem, imported, planned } from '../../../test/support/meetings.ts';
import { agendaPostCard } from './agenda-post.ts';

const WORDS = '3 Granbo får 240 000 kr';

function posted(isInternal: boolean): string {
  const agenda = [
    agendaItem('1', 'Öppnande'),
    { ...agendaItem('2', 'Budget'), proposals: ['att anta budgeten'] },
    { ...agendaItem('3', 'Förlikning'), internal: isInternal },
    { ...agendaItem('4', 'Avslutning'), proposals: [WORDS], attachments: ['5'] },
  ];
  const meeting = given(planned(), imported(agenda)).state();
  if (meeting.status !== 'CALLED') throw new Error(meeting.status);
  const card = { meetingId: 'm', boardName: 'Norrskog', meeting, updatedAt: null };
  return JSON.stringify(agendaPostCard(card, '2026-11-01T09:00:00Z' as never));
}

it('what was read under what ends the meeting is not posted, where something is internal', () => {
  expect(posted(true)).not.toContain(WORDS);
  expect(posted(true)).toContain('att anta budgeten');
  expect(posted(true)).toContain('Avslutning');
  expect(posted(false)).toContain(WORDS);
});

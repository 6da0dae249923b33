import { expect, it } from 'vitest';
import { deciderSpecification } from '../../../../test/support/decider-specification.ts';
import { agendaItem, at, imported, office, roster } from '../../../../test/support/meetings.ts';
import { meetingDecider } from '../../domain/decide.ts';
import { noticeContent, noticeHash } from '../../domain/notice/content.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import { newSinceSent } from './new-since-sent.ts';

const { given } = deciderSpecification(meetingDecider);

it('whoever prepares or approves a version reads which of what is new is kept from the channel', () => {
  const open = agendaItem('1', 'Budget');
  const first = imported([open]);
  const content = (state: KnownMeeting) => noticeContent(state, roster().distance);
  const before = given(first).state() as KnownMeeting;
  const command = { by: office, at: at('12-01'), roster: roster(), hash: noticeHash(content(before)) };
  const { decision } = given(first).when({ ...command, type: 'SendNotice' });
  const sent = decision.kind === 'accepted' ? decision.events : [];
  const secret = agendaItem('2', 'Ett personärende', { internal: true });
  const more = imported([open, secret, agendaItem('3', 'Lokaler')]);
  const document = { ...more.document, readingSha256: 'r2' };
  const after = given(first, ...sent, { ...more, document }).state() as KnownMeeting;
  expect(newSinceSent(after, content(after))).toEqual([
    'Punkt 2 tillkom: Ett personärende (intern).',
    'Punkt 3 tillkom: Lokaler.',
  ]);
});

import { describe, expect, it } from 'vitest';
import {
  add,
  day,
  given,
  imported,
  lars,
  now,
  office,
  planned,
  recorded,
} from '../../../../test/support/agenda.ts';
import type { Doer } from '../../../kernel/index.ts';

describe('posting', () => {
  const channel = { tenantId: 't', teamId: 'team', channelId: 'c' };
  const post = { type: 'PostAgenda', by: office, at: now, channel, chairUnavailable: false } as const;

  it('is for kansli and chair, and the vice chair who steps in (domain page 10, "Who may")', () => {
    const events = recorded([planned], add('a', 'Budget'));
    const as = (role: Doer['roles'][number], chairUnavailable = false) =>
      given(...events).when({ ...post, by: { ...lars, roles: [role] }, chairUnavailable }).decision.kind;
    expect([as('OFFICE'), as('ADMIN'), as('CHAIR'), as('ACTING_CHAIR'), as('VICE_CHAIR', true)]).toEqual(
      Array(5).fill('accepted'),
    );
    expect([as('MEMBER'), as('VICE_CHAIR'), as('SUBSTITUTE'), as('AUDITOR'), as('INVITEE')]).toEqual(
      Array(5).fill('refused'),
    );
  });

  it('twice makes one; another channel is another post', () => {
    const events = recorded([planned], add('a', 'Budget'), post);
    given(...events)
      .when(post)
      .thenNothing();
    const elsewhere = { ...post, channel: { ...channel, channelId: 'd' } };
    expect(given(...events).when(elsewhere).decision).toMatchObject({ events: [{ type: 'AgendaPosted' }] });
  });

  it('needs a channel and something that may be shown there', () => {
    given(planned).when(post).thenRefused('meeting.noAgenda', { date: day });
    const secret = imported('Lön');
    const hidden = { ...secret, agenda: secret.agenda.map((item) => ({ ...item, internal: true })) };
    given(planned, hidden).when(post).thenRefused('meeting.noAgenda');
    given(planned, imported('Budget'))
      .when({ ...post, channel: null })
      .thenRefused('meeting.noChannel');
  });
});

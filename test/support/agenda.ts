import type { Doer, Instant, LocalDate } from '../../src/kernel/index.ts';
import { type AddItem, MATTERS } from '../../src/meeting/domain/agenda/commands.ts';
import type { ItemContent } from '../../src/meeting/domain/agenda/item.ts';
import { meetingDecider } from '../../src/meeting/domain/decide.ts';
import type { MeetingEvent, MeetingPlanned, NoticeImported } from '../../src/meeting/domain/events.ts';
import type { MeetingState } from '../../src/meeting/domain/state.ts';
import { deciderSpecification } from './decider-specification.ts';

export const { given } = deciderSpecification(meetingDecider);

export const now = '2026-11-20T10:00:00.000Z' as Instant;
export const day = '2026-12-10' as LocalDate;
export const maja = { personId: 'maja-holm', name: 'Maja Holm' };
export const lars = { personId: 'lars-ek', name: 'Lars Ek' };
export const office: Doer = { ...maja, roles: ['OFFICE'] };
export const member: Doer = { ...lars, roles: ['MEMBER'] };
export const by = { by: maja, at: now };
export const template = ['Öppnande', 'Val av justerare', MATTERS, 'Avslutande'];

export const planned: MeetingPlanned = {
  type: 'MeetingPlanned',
  date: day,
  start: '13:00',
  end: null,
  place: null,
  title: null,
  source: null,
};
export const content = (heading: string, more: Partial<ItemContent> = {}): ItemContent => ({
  heading,
  presenter: null,
  background: '',
  proposals: [],
  amounts: [],
  internal: false,
  ...more,
});
export const add = (itemId: string, heading: string, place: AddItem['place'] = 'LAST'): AddItem => ({
  type: 'AddItem',
  by: office,
  at: now,
  itemId,
  content: content(heading),
  place,
  template,
});

/** Runs commands one after the other; each must be accepted. */
export function recorded(
  history: readonly MeetingEvent[],
  ...commands: readonly Parameters<typeof meetingDecider.decide>[1][]
) {
  const events = [...history];
  for (const command of commands) {
    const decision = given(...events).when(command).decision;
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    events.push(...decision.events);
  }
  return events;
}

export const listed = (state: MeetingState) =>
  state.status === 'NONE' ? [] : (state.agenda.items ?? []).map((item) => `${item.number} ${item.heading}`);

export const paper = (sha: string) => ({
  name: `${sha}.pdf`,
  sha256: sha.repeat(64),
  size: 3,
  contentType: 'application/pdf',
});
export const imported = (...headings: readonly string[]): NoticeImported => ({
  type: 'NoticeImported',
  date: day,
  start: null,
  end: null,
  place: null,
  document: { documentId: 'd', fileSha256: 'f', readingSha256: headings.join(), name: 'kallelse.docx' },
  noticeDate: null,
  called: [],
  agenda: headings.map((heading, index) => ({
    number: String(index + 1),
    heading,
    presenter: null,
    attachments: heading === 'Budget' ? ['4'] : [],
    proposals: [],
    amounts: [],
    internal: false,
  })),
});
export const posted: MeetingEvent = {
  type: 'AgendaPosted',
  channel: { tenantId: 't', teamId: 'team', channelId: 'c' },
  ...by,
};

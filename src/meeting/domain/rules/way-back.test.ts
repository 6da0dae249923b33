import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../kernel/index.ts';
import type { MeetingEvent } from '../events.ts';
import { wayBack } from './way-back.ts';

const at = '2025-12-01T08:00:00.000Z' as Instant;
const maja = { personId: 'maja-holm', name: 'Maja Holm' };
const lars = { personId: 'lars-ek', name: 'Lars Ek' };
const of = (event: object, whose = maja.personId) => wayBack(event as MeetingEvent, whose);

describe('the way back from what somebody did', () => {
  it.each([
    [{ type: 'AttendanceAnswered', person: maja, answer: 'COMING', viaOffice: null, at }, 'own-answer'],
    [{ type: 'AttendanceAnswered', person: lars, answer: 'COMING', viaOffice: maja, at }, 'answer-for'],
    [{ type: 'MeetingSubstituteAnswered', person: maja, accepted: true, viaOffice: null, at }, 'own-serving'],
    [{ type: 'MeetingSubstituteAnswered', person: lars, accepted: true, viaOffice: maja, at }, 'serving-for'],
    [{ type: 'MeetingCancelled', reason: '', by: maja, at }, 'meeting-cancelled'],
    [{ type: 'MeetingMoved', reason: '', by: maja, at }, 'meeting-moved'],
    [{ type: 'ItemMoved', itemId: 'a', after: null, by: maja, at }, 'item-moved'],
    [{ type: 'ItemWithdrawn', itemId: 'a', reason: '', by: maja, at }, 'item-gone'],
    [{ type: 'ItemAdded', itemId: 'a', by: maja, at }, 'item'],
    [{ type: 'PaperRemoved', itemId: 'a', label: '1', by: maja, at }, 'paper-gone'],
    [{ type: 'NoticeSent', number: 1, by: maja, at }, 'sent'],
    [
      {
        type: 'ItemRecusalNoted',
        item: { number: '7', heading: null },
        change: { type: 'RecusalReported', person: maja, by: maja },
      },
      'recusal',
    ],
  ])('%o', (event, kind) => {
    expect(of(event)?.kind).toBe(kind);
    expect(of(event, 'somebody-else')).toBeNull();
  });

  it('there is none from what another recorded for her, nor from what followed by the rules', () => {
    const recorded = { type: 'AttendanceAnswered', person: lars, answer: 'COMING', viaOffice: maja, at };
    expect(of(recorded, lars.personId)).toBeNull();
    expect(of({ type: 'MeetingSubstituteAsked', person: maja, at })).toBeNull();
    expect(of({ type: 'NoticeOpened', person: maja, at })).toBeNull();
  });
});

import { z } from 'zod';
import { instant, personRef } from '../../recusal/index.ts';
import { ATTENDANCE_ANSWERS } from '../domain/attendance/events.ts';
import { texts } from './values.ts';

const seat = z.object({
  seatId: z.string(),
  organisation: z.string(),
  holder: personRef.nullable(),
  substitutes: z.array(personRef),
});

export const distance = z.enum(['NOT_DECIDED', 'ALLOWED', 'NOT_ALLOWED']);
const days = z.number().int().min(0);

const roster = z.object({
  electorate: z.object({ seats: z.array(seat), chair: z.string().nullable(), viceChairs: texts }),
  sameMemberOnly: z.boolean(),
  substituteAnswerHours: z.number().positive(),
  distance,
  reminderDays: days,
  rsvpDays: days,
  chairApprovesNotice: z.boolean(),
});

const quorum = { coming: z.number().int(), needed: z.number().int(), seats: z.number().int(), at: instant };

export const attendanceEventSchemas = [
  z.object({ type: z.literal('RosterNoted'), roster, left: z.array(personRef).optional(), at: instant }),
  z.object({
    type: z.literal('AttendanceAnswered'),
    person: personRef,
    answer: z.enum(ATTENDANCE_ANSWERS),
    mayServe: z.literal(true).optional(),
    viaOffice: personRef.nullable(),
    at: instant,
  }),
  z.object({ type: z.literal('AttendanceTakenBack'), person: personRef, by: personRef, at: instant }),
  z.object({
    type: z.literal('MeetingSubstituteAsked'),
    seatId: z.string(),
    servesFor: personRef.nullable(),
    person: personRef,
    passOnAt: instant,
    at: instant,
  }),
  z.object({
    type: z.literal('MeetingSubstituteAnswered'),
    seatId: z.string(),
    person: personRef,
    accepted: z.boolean(),
    viaOffice: personRef.nullable(),
    at: instant,
  }),
  z.object({
    type: z.literal('MeetingSubstituteReleased'),
    seatId: z.string(),
    person: personRef,
    served: z.boolean(),
    at: instant,
  }),
  z.object({
    type: z.literal('SeatLeftUnserved'),
    seatId: z.string(),
    servesFor: personRef.nullable(),
    at: instant,
  }),
  z.object({
    type: z.literal('AttendanceReminded'),
    by: personRef.nullable(),
    to: z.array(personRef),
    inItems: texts.optional(),
    notBefore: instant,
    at: instant,
  }),
  z.object({
    type: z.literal('QuorumWarned'),
    alarm: z.enum(['IMPOSSIBLE', 'SHORT', 'ITEMS']),
    items: texts,
    notBefore: instant,
    ...quorum,
  }),
  z.object({ type: z.literal('QuorumReached'), ...quorum }),
  z.object({ type: z.literal('AnswerTimeEnded'), at: instant }),
] as const;

import { z } from 'zod';
import { instant, personRef, recusalEventSchemas } from '../recusal/index.ts';
import { ANSWERS, CHANNELS, type CirculationEvent, REFERRAL_REASONS } from './domain/events.ts';

const count = z.number().int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const matter = z.object({
  heading: z.string(),
  background: z.string(),
  clauses: z.array(z.string()),
  attachments: z.array(z.object({ name: z.string(), sha256, size: count, contentType: z.string() })),
  fromItem: z.object({ meetingId: z.string(), number: z.string() }).nullable(),
});

const electorate = z.object({
  seats: z.array(
    z.object({
      seatId: z.string(),
      organisation: z.string(),
      holder: personRef.nullable(),
      substitutes: z.array(personRef),
    }),
  ),
  chair: z.string().nullable(),
  viceChairs: z.array(z.string()),
});

const rules = z.object({
  mode: z.enum(['CONFIRM_AT_MEETING', 'UNANIMOUS', 'UNANIMOUS_FORM_MAJORITY']),
  sameMemberOnly: z.boolean(),
  substituteAnswerHours: z.number().positive(),
  answersVisibleBeforeClosing: z.boolean(),
  dateOfDecision: z.enum(['LAST_ANSWER', 'MINUTES_DATE']),
  reminderHours: z.array(z.number().positive()),
});

const by = { by: personRef, at: instant };
const seat = { seatId: z.string(), person: personRef, at: instant };
const ends = {
  tally: z.object({ approve: count, reject: count, abstain: count, answered: count, seats: count }),
  missing: z.array(personRef),
  at: instant,
};

/** Shape 1 of what a circulation's stream holds. */
export const circulationEventSchema: z.ZodType<CirculationEvent> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('CirculationOpened'),
    matter,
    contentHash: sha256,
    electorate,
    rules,
    ...by,
    deadline: instant,
    internal: z.literal(true).optional(),
  }),
  z.object({
    type: z.literal('MatterRevised'),
    version: z.number().int().min(2),
    matter,
    contentHash: sha256,
    reason: z.string(),
    ...by,
  }),
  z.object({ type: z.literal('DeadlineExtended'), deadline: instant, ...by }),
  z.object({ type: z.literal('MatterOpenedBy'), person: personRef, version: z.number().int(), at: instant }),
  z.object({
    type: z.literal('AnswerGiven'),
    ...seat,
    answer: z.enum(ANSWERS),
    comment: z.string().nullable(),
    version: z.number().int().positive(),
    viaOffice: z.object({ by: personRef, channel: z.enum(CHANNELS) }).nullable(),
  }),
  z.object({
    type: z.literal('RemindersSent'),
    by: personRef.nullable(),
    to: z.array(personRef),
    at: instant,
  }),
  z.object({ type: z.literal('SubstituteCalled'), ...seat, passOnAt: instant }),
  z.object({ type: z.literal('SubstituteAccepted'), ...seat }),
  z.object({ type: z.literal('SubstituteDeclined'), ...seat }),
  z.object({ type: z.literal('SubstituteReleased'), ...seat }),
  z.object({ type: z.literal('CastingVoteAsked'), person: personRef, at: instant }),
  z.object({
    type: z.literal('SignatoryAsked'),
    person: personRef,
    namedIn: z.array(z.string()),
    at: instant,
  }),
  z.object({ type: z.literal('SignatoryCleared'), person: personRef, at: instant }),
  ...recusalEventSchemas,
  z.object({
    type: z.literal('CirculationDecided'),
    outcome: z.enum(['APPROVED', 'REJECTED']),
    castingVote: personRef.nullable(),
    closedByAnswer: z.boolean(),
    ...ends,
  }),
  z.object({ type: z.literal('PositionsGathered'), ...ends }),
  z.object({
    type: z.literal('CirculationReferred'),
    reason: z.enum(REFERRAL_REASONS),
    demandedBy: personRef.nullable(),
    ...ends,
  }),
  z.object({ type: z.literal('CirculationLapsed'), ...ends }),
  z.object({ type: z.literal('CirculationCancelled'), reason: z.string(), ...by }),
  z.object({ type: z.literal('TakenUpAtMeeting'), meetingId: z.string(), item: z.string(), ...by }),
  z.object({
    type: z.literal('MinutesMade'),
    paragraph: z.number().int().positive(),
    attachmentLabel: z.string().nullable(),
    ...by,
  }),
  z.object({ type: z.literal('KeptToBoard'), at: instant }),
]);

import { z } from 'zod';
import { instant, personRef, recusalEventSchema } from '../../recusal/index.ts';
import { day } from './values.ts';

const itemRef = z.object({ number: z.string(), heading: z.string().nullable() });

export const itemRecusalEventSchemas = [
  z.object({
    type: z.literal('ItemSignatoryAsked'),
    item: itemRef,
    person: personRef,
    namedIn: z.array(z.string()),
    like: itemRef.optional(),
    at: instant,
  }),
  z.object({ type: z.literal('ItemSignatoryCleared'), item: itemRef, person: personRef, at: instant }),
  z.object({
    type: z.literal('ItemRecusalNoted'),
    item: itemRef,
    change: recusalEventSchema,
    carriedFrom: day.optional(),
  }),
  z.object({
    type: z.literal('ItemSubstituteAsked'),
    item: itemRef,
    seatId: z.string(),
    servesFor: personRef,
    person: personRef,
    next: z.array(personRef),
    passOnAt: instant,
    answerHours: z.number().positive(),
    at: instant,
  }),
  z.object({
    type: z.literal('ItemSubstituteAnswered'),
    item: itemRef,
    seatId: z.string(),
    person: personRef,
    accepted: z.boolean(),
    viaOffice: personRef.optional(),
    at: instant,
  }),
  z.object({
    type: z.literal('ItemSubstituteReleased'),
    item: itemRef,
    seatId: z.string(),
    person: personRef,
    at: instant,
  }),
] as const;

import { z } from 'zod';
import { ALL_RECUSAL_GROUNDS, type Instant, parseInstant, type RecusalEvent } from '../kernel/index.ts';

/** A person as events record her. */
export const personRef = z.object({ personId: z.string(), name: z.string() });

/** ISO in UTC with milliseconds, as we write it. */
export const instant = z
  .string()
  .refine((text) => parseInstant(text) === text) as unknown as z.ZodType<Instant>;

const about = { person: personRef, by: personRef, at: instant };
const ground = z.enum(ALL_RECUSAL_GROUNDS).nullable();
const text = z.string().nullable();

/** Shape 1 of what happens to a question of jäv, on whichever stream. */
export const recusalEventSchemas = [
  z.object({ type: z.literal('RecusalRaised'), ...about, ground, text }),
  z.object({
    type: z.literal('RecusalReported'),
    ...about,
    ground,
    text,
    scope: z.enum(['discussion', 'decision', 'whole']),
  }),
  z.object({ type: z.literal('RecusalDenied'), ...about }),
  z.object({ type: z.literal('RecusalDismissed'), ...about }),
  z.object({ type: z.literal('RecusalAcknowledged'), ...about }),
  z.object({ type: z.literal('RecusalContested'), ...about, text }),
  z.object({ type: z.literal('RecusalWithdrawn'), ...about }),
  z.object({
    type: z.literal('RecusalDecided'),
    ...about,
    recused: z.boolean(),
    meetingId: z.string(),
    paragraph: z.string().nullable(),
  }),
] as const;

/** One question's event alone, for streams that wrap it. */
export const recusalEventSchema: z.ZodType<RecusalEvent> = z.discriminatedUnion('type', recusalEventSchemas);

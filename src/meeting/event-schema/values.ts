import { z } from 'zod';
import { type LocalDate, parseLocalDate } from '../../kernel/index.ts';

export const day = z
  .string()
  .refine((text) => parseLocalDate(text) !== null) as unknown as z.ZodType<LocalDate>;
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const texts = z.array(z.string());

export const documentRef = z.object({
  documentId: z.string(),
  fileSha256: z.string(),
  readingSha256: z.string(),
  name: z.string(),
  pages: z.object({ from: z.number().int(), to: z.number().int() }).exactOptional(),
});

export const frame = { start: time.nullable(), end: time.nullable(), place: z.string().nullable() };

export const agendaItem = z.object({
  number: z.string(),
  heading: z.string(),
  presenter: z.string().nullable(),
  attachments: texts,
  proposals: texts,
  amounts: z.array(z.number()),
  internal: z.boolean(),
  mayBeOfOthers: z.literal(true).exactOptional(),
});

const counts = z.object({ yes: z.number(), no: z.number(), abstained: z.number() });

export const paragraph = z.object({
  number: z.number().int(),
  printed: z.string().nullable(),
  heading: z.string(),
  presenter: z.string().nullable(),
  attachments: texts,
  proposals: texts,
  decisions: texts,
  recusals: z.array(z.object({ person: z.string(), scope: z.enum(['discussion', 'decision', 'whole']) })),
  votes: z.array(
    z.object({
      question: z.string().nullable(),
      yes: texts,
      no: texts,
      abstained: texts,
      counts: counts.nullable(),
      castingVoteBy: z.string().nullable(),
    }),
  ),
  reservations: texts,
  amounts: z.array(z.number()),
  internal: z.boolean().exactOptional(),
  mayBeOfOthers: z.literal(true).exactOptional(),
});

export const attendee = z.object({
  name: z.string(),
  personId: z.string().nullable(),
  organisation: z.string().nullable(),
  role: z.string().nullable(),
  votes: z.boolean().nullable(),
  servesFor: z.string().nullable(),
  sections: z.string().exactOptional(),
  atDistance: z.literal(true).exactOptional(),
});

export const dates = { adjustedOn: day.nullable(), postedOn: day.nullable(), removedOn: day.nullable() };

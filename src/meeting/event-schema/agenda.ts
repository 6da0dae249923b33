import { z } from 'zod';
import { instant, personRef } from '../../recusal/index.ts';
import { PREPARATION_DAYS } from '../domain/agenda/events.ts';
import { day, texts } from './values.ts';

const by = { by: personRef, at: instant };
const itemId = z.string();
const after = z.string().nullable();

const content = z.object({
  heading: z.string(),
  presenter: z.string().nullable(),
  background: z.string(),
  proposals: texts,
  amounts: z.array(z.number()),
  internal: z.boolean(),
});

export const paper = z.object({
  label: z.string(),
  name: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.number().int().nonnegative(),
  contentType: z.string(),
});

const standardItem = z.object({ id: z.string(), heading: z.string(), end: z.enum(['OPENING', 'CLOSING']) });
const channel = z.object({ tenantId: z.string(), teamId: z.string(), channelId: z.string() });

export const agendaEventSchemas = [
  z.object({ type: z.literal('AgendaBegun'), items: z.array(standardItem), ...by }),
  z.object({ type: z.literal('ItemAdded'), itemId, content, after, ...by }),
  z.object({ type: z.literal('ItemEdited'), itemId, content, ...by }),
  z.object({ type: z.literal('ItemMoved'), itemId, after, ...by }),
  z.object({ type: z.literal('ItemWithdrawn'), itemId, reason: z.string(), ...by }),
  z.object({ type: z.literal('ItemRestored'), itemId, ...by }),
  z.object({ type: z.literal('PaperAdded'), itemId, paper, ...by }),
  z.object({ type: z.literal('PaperRemoved'), itemId, label: z.string(), ...by }),
  z.object({ type: z.literal('PaperRestored'), itemId, label: z.string(), ...by }),
  z.object({
    type: z.literal('MatterProposed'),
    proposalId: z.string(),
    heading: z.string(),
    background: z.string(),
    from: day.optional(),
    ...by,
  }),
  z.object({ type: z.literal('ProposalAccepted'), proposalId: z.string(), itemId, ...by }),
  z.object({ type: z.literal('ProposalAnswered'), proposalId: z.string(), answer: z.string(), ...by }),
  z.object({ type: z.literal('ProposalWithdrawn'), proposalId: z.string(), ...by }),
  z.object({ type: z.literal('AgendaPosted'), channel, ...by }),
  z.object({ type: z.literal('DistanceLinkSet'), link: z.string().nullable(), ...by }),
  z.object({
    type: z.literal('PreparationPlanned'),
    materialStopOn: day,
    noticeOn: day,
    termEndsOn: day.optional(),
  }),
  z.object({
    type: z.literal('PreparationNear'),
    which: z.enum(PREPARATION_DAYS),
    day,
    late: z.boolean(),
    at: instant,
  }),
] as const;

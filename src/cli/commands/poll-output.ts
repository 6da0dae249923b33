import { z } from 'zod';

const instantField = z.iso.datetime();
const optionCount = z.int();

/** `klubban poll list --json`. */
export const pollListOutput = z.strictObject({
  advisory: z.string().describe('alltid: rådgivande, inget formellt beslut'),
  polls: z
    .array(
      z.strictObject({
        id: z.string(),
        boardId: z.string(),
        kind: z.enum(['CHOICE', 'DATE']).describe('snabbfråga, datumfråga'),
        question: z.string(),
        status: z.enum(['OPEN', 'CLOSED']),
        anonymous: z.boolean(),
        openedAt: instantField,
        deadline: instantField,
        closedAt: instantField.nullable(),
        asked: z.int().nullable().describe('antal tillfrågade; null: alla i en kanal'),
        answered: z.int(),
      }),
    )
    .describe('den senast ställda först'),
});

/** `klubban poll show --json`, and what is exported in the chat. */
export const pollShowOutput = z.strictObject({
  schema: z.literal('klubban.poll/1'),
  advisory: z.string().describe('alltid: rådgivande, inget formellt beslut'),
  id: z.string(),
  boardId: z.string(),
  kind: z.enum(['CHOICE', 'DATE']).describe('snabbfråga, datumfråga'),
  question: z.string(),
  options: z.array(z.string()).describe('svaren att välja mellan, eller tiderna i ord'),
  several: z.boolean().describe('flera svar får väljas'),
  anonymous: z.boolean().describe('bara summor finns sparade'),
  audience: z.enum(['BOARD', 'MEMBERS', 'CHANNEL']).describe('styrelsen, bara ledamöterna, en kanal'),
  askedBy: z.strictObject({ personId: z.string(), name: z.string() }),
  openedAt: instantField,
  deadline: instantField,
  status: z.enum(['OPEN', 'CLOSED']),
  closedAt: instantField.nullable(),
  closedBecause: z
    .enum(['DEADLINE', 'ALL_ANSWERED', 'BY_HAND'])
    .nullable()
    .describe('svarstiden gick ut, alla har svarat, för hand'),
  asked: z.int().nullable().describe('antal tillfrågade; null: alla i en kanal'),
  answered: z.int(),
  sums: z
    .array(optionCount)
    .nullable()
    .describe('för varje svar; null: datumfråga, eller en anonym fråga som pågår med färre än tre svar'),
  times: z
    .array(
      z.strictObject({
        date: z.iso.date(),
        start: z.string(),
        end: z.string().nullable(),
        can: optionCount,
        ifNeeded: optionCount,
        cannot: optionCount,
        seats: z.int().describe('platser med någon som kan'),
        allSeats: z.int(),
        quorate: z.boolean().describe('fler än hälften av platserna (KL 6:27)'),
      }),
    )
    .describe('för en datumfråga'),
  best: z.int().nullable().describe('den bästa tidens plats i listan, från 0'),
  answers: z
    .array(
      z.strictObject({
        name: z.string(),
        picked: z.array(z.string()),
        availability: z.array(z.enum(['CAN', 'IF_NEEDED', 'CANNOT'])),
      }),
    )
    .describe('tom för en anonym fråga'),
  missing: z.array(z.string()).describe('de som inte har svarat; tom för en anonym fråga och för en kanal'),
  meetingId: z.string().nullable().describe('mötet som en datumfråga ledde till'),
});

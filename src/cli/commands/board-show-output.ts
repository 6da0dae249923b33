import { z } from 'zod';
import { dayField } from '../outputs.ts';

const person = z.strictObject({
  personId: z.string().describe('id i styrelsens register'),
  name: z.string(),
  role: z.string().nullable().describe('ordförande, förbundschef …; null när inget sägs'),
  email: z.string().nullable(),
  entraObjectId: z
    .record(z.string(), z.string())
    .describe('objekt-id per tenant; nyckeln * för ett som gäller i alla'),
  alsoSpelled: z.array(z.string()),
  from: dayField.nullable().describe('första dagen; null när den inte är känd'),
  to: dayField.nullable().describe('sista dagen; null tills vidare'),
  note: z.string().nullable(),
});

const reference = z.strictObject({ personId: z.string(), name: z.string() });
const rule = z.strictObject({
  key: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
  source: z.strictObject({
    kind: z.enum(['LAW', 'DEFAULT', 'BOARD']).describe('lag, Klubbans förval eller styrelsens egen'),
    text: z.string().nullable().describe('lagrum, förbundsordning, arbetsordning eller beslut'),
  }),
  validFrom: dayField.nullable().describe('null: sedan tidigare än vad som är känt'),
});
const term = z.strictObject({ from: dayField, to: dayField, source: z.string().nullable() });

export const boardShowOutput = z.strictObject({
  id: z.string(),
  streamId: z.string().describe('posten i lagret'),
  version: z.int().describe('antal händelser'),
  hash: z.string().describe('den sista händelsens kontrollsumma'),
  day: dayField.describe('dagen svaret gäller'),
  describedFrom: dayField
    .nullable()
    .describe('dagen som den första beskrivningen börjar gälla; null när den inte antecknats'),
  beforeDescription: z
    .boolean()
    .describe('true: dagen ligger före describedFrom, och svaret visar så som det var då'),
  name: z.string(),
  active: z.boolean(),
  lastDay: dayField.nullable(),
  members: z.array(
    z.strictObject({ name: z.string(), type: z.enum(['KOMMUN', 'REGION', 'STATE', 'OTHER']) }),
  ),
  seats: z
    .array(
      z.strictObject({
        id: z.string(),
        organisation: z.string(),
        ledamot: person.nullable().describe('null: platsen är vakant'),
        ersattare: z.array(person).describe('i den ordning de kallas'),
      }),
    )
    .describe('i styrelsens ordning'),
  chair: reference.nullable(),
  viceChairs: z.array(reference),
  presidium: z.array(reference),
  kansli: z.array(person.extend({ permission: z.literal('admin').nullable() })),
  revisorer: z.array(person),
  adjungerade: z.array(person),
  teams: z
    .strictObject({ tenantId: z.string(), teamId: z.string().nullable(), channelId: z.string().nullable() })
    .nullable(),
  term: term.nullable().describe('mandatperioden dagen ligger i'),
  terms: z.array(term),
  rules: z.array(rule).describe('alla regler som styrelsen kan sätta, som de gäller den dagen'),
  articles: z
    .strictObject({ title: z.string(), adopted: dayField.nullable(), url: z.string().nullable() })
    .nullable()
    .describe('förbundsordningen'),
  source: z.string().nullable(),
  note: z.string().nullable(),
});

export type BoardShown = z.output<typeof boardShowOutput>;

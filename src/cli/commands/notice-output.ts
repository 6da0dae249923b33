import { z } from 'zod';

const instantField = z.iso.datetime();
const maybeInstant = instantField.nullable();
const person = z.strictObject({ personId: z.string(), name: z.string() });

const row = z.strictObject({
  person,
  email: z.string().nullable().describe('ur medlemsregistret'),
  seats: z.array(
    z.strictObject({
      seatId: z.string(),
      organisation: z.string(),
      as: z.enum(['MEMBER', 'SUBSTITUTE']).describe('ledamot eller ersättare'),
      order: z.int().describe('0 för ledamoten; 1 tillfrågas först bland ersättarna'),
    }),
  ),
  left: z.boolean().describe('har lämnat styrelsen före mötet och kallas inte längre'),
  state: z
    .enum(['WAITING', 'DELIVERED', 'OPENED', 'UNCERTAIN', 'FAILED', 'NO_ACCOUNT', 'DROPPED'])
    .describe('på väg, framme, öppnad, ovisst, nådde inte fram, inget konto i Teams, behövdes inte längre'),
  queuedAt: maybeInstant,
  deliveredAt: maybeInstant,
  openedAt: maybeInstant.describe('första gången personen gjorde något med kallelsen'),
  tries: z.int().describe('antal försök'),
  unknowns: z.int().describe('försök vars svar kom bort: så många kopior till kan ha kommit fram'),
  nextTryAt: maybeInstant,
  reason: z.string().nullable().describe('varför den inte nådde fram eller försöks igen, som stabil kod'),
  by: z
    .enum(['teams', 'mail'])
    .nullable()
    .describe('mail: som brev; framme betyder då att e-postservern tog emot det'),
  unreachable: z.string().nullable().describe('varför Teams inte når personen, när ett brev gick i stället'),
  missed: z
    .strictObject({
      state: z.enum(['FAILED', 'NO_ACCOUNT']),
      reason: z.string().nullable(),
      at: maybeInstant.describe('senaste försöket; null: det fanns ingen adress'),
    })
    .nullable()
    .describe(
      'hur det gick först, när den skickades igen eller kom med ett senare besked; null: den skickades en gång',
    ),
});

const reminded = row.omit({ seats: true, left: true, openedAt: true, missed: true });

const dayAndPlace = z.strictObject({
  date: z.iso.date(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  place: z.string().nullable(),
});

const answers = z.array(
  z.strictObject({
    person,
    answer: z.enum(['COMING', 'ABSENT', 'REMOTE']).describe('kommer, förhinder, på distans'),
    viaOffice: person.nullable().describe('vem på kansliet som registrerade svaret; null: personen själv'),
    at: instantField,
  }),
);

const calls = z.array(
  z.strictObject({
    seatId: z.string(),
    servesFor: person.nullable().describe('null: vakant plats'),
    person,
    status: z
      .enum(['ASKED', 'ACCEPTED', 'DECLINED', 'TAKEN', 'RELEASED'])
      .describe('tillfrågad, tjänstgör, tackade nej, platsen togs av en annan, behövs inte'),
    at: instantField,
    passOnAt: instantField.describe('när nästa tillfrågas vid tystnad'),
  }),
);

/** `klubban notice show --json`. */
export const noticeShowOutput = z.strictObject({
  schema: z.literal('klubban.notice/1'),
  meetingId: z.string(),
  boardId: z.string(),
  date: z.iso.date(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  place: z.string().nullable(),
  status: z.enum(['PLANNED', 'CALLED', 'CLOSED', 'CANCELLED']),
  cancelled: z
    .strictObject({ by: person, at: instantField, reason: z.string() })
    .nullable()
    .describe('vem som ställde in mötet, när och varför; null: det är inte inställt'),
  versions: z
    .array(
      z.strictObject({
        number: z.int(),
        calledTo: dayAndPlace.describe('dag, tid och plats som versionen kallade till'),
        sentAt: instantField,
        by: person,
        approvedBy: person.nullable(),
        hash: z.string().describe('SHA-256 över tid, plats och dagordning som de skickades'),
        rows: z.array(row).describe('var och en som versionen skickades till'),
      }),
    )
    .describe('i ordning; den sista gäller'),
  changes: z
    .array(
      z.strictObject({
        kind: z.enum(['MOVED', 'CANCELLED']).describe('flyttat eller inställt'),
        afterVersion: z.int().describe('den version av kallelsen som var skickad då; 0: ingen'),
        from: dayAndPlace.nullable(),
        to: dayAndPlace.nullable(),
        reason: z.string(),
        by: person,
        at: instantField,
        rows: z.array(row).describe('var och en som fick eller skulle ha fått besked'),
      }),
    )
    .describe('besked om flytt och inställt möte, i ordning'),
  answers,
  calls: calls.describe('ersättare som tillfrågats för hela mötet'),
  earlier: z
    .array(
      z.strictObject({
        date: z.iso.date(),
        start: z.string().nullable(),
        movedAt: instantField,
        answers,
        calls,
      }),
    )
    .describe('svaren för de dagar som mötet har flyttats från'),
  reminders: z.array(
    z.strictObject({
      by: person.nullable().describe('null: av sig själv på styrelsens dag'),
      at: instantField,
      count: z.int().describe('hur många påminnelsen har nått'),
      rows: z.array(reminded).describe('var och en som den gällde, också den som inte nås'),
    }),
  ),
});

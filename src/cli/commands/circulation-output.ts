import { z } from 'zod';

const instantField = z.iso.datetime();
const person = z.strictObject({ personId: z.string(), name: z.string() });
const maybePerson = person.nullable();
const count = z.int();
const answerField = z
  .enum(['APPROVE', 'REJECT', 'ABSTAIN', 'DEMAND_MEETING'])
  .describe('tillstyrker, avstyrker, avstår, begär sammanträde');
const viaOffice = z
  .strictObject({ by: person, channel: z.enum(['PHONE', 'EMAIL', 'IN_PERSON', 'LETTER']) })
  .nullable()
  .describe('vem på kansliet som registrerade svaret och hur det kom; null: personen själv');
const statusField = z
  .enum(['OPEN', 'DECIDED', 'POSITIONS_GATHERED', 'REFERRED', 'LAPSED', 'CANCELLED'])
  .describe('pågår, avgjort, ställningstaganden insamlade, till sammanträde, förföll, avbrutet');

/** `klubban circulation list --json`. */
export const circulationListOutput = z.strictObject({
  circulations: z
    .array(
      z.strictObject({
        id: z.string(),
        boardId: z.string(),
        version: z.int().describe('antal händelser i kedjan'),
        heading: z.string(),
        status: statusField,
        openedAt: instantField,
        deadline: instantField,
        closedAt: instantField.nullable(),
        awaitsMeeting: z.boolean().describe('avslutat, och inget sammanträde har tagit upp det än'),
        takenUpBy: z.string().nullable().describe('mötet som senast tog upp det, eller null'),
      }),
    )
    .describe('det senast öppnade först'),
});

/** `klubban circulation show --json`. */
export const circulationShowOutput = z.strictObject({
  schema: z.literal('klubban.circulation/1'),
  id: z.string(),
  boardId: z.string(),
  heading: z.string(),
  status: statusField,
  mode: z.string().describe('CONFIRM_AT_MEETING, UNANIMOUS eller UNANIMOUS_FORM_MAJORITY'),
  openedBy: person,
  openedAt: instantField,
  deadline: instantField,
  closedAt: instantField.nullable(),
  outcome: z.string().nullable().describe('APPROVED eller REJECTED när ärendet är avgjort'),
  reason: z.string().nullable().describe('varför det gick till sammanträde eller avbröts'),
  tally: z
    .strictObject({ approve: count, reject: count, abstain: count, answered: count, seats: count })
    .nullable()
    .describe('platsernas svar när ärendet avslutades'),
  castingVote: maybePerson.describe('vars röst fällde utslaget'),
  missing: z.array(person).describe('de som kunde svara och inte gjorde det'),
  versions: z.array(
    z.strictObject({
      number: z.int(),
      contentHash: z
        .string()
        .describe('SHA-256 över rubrik, bakgrund, att-satser och bilagornas kontrollsummor'),
      at: instantField,
      by: person,
      reason: z.string().nullable(),
      matter: z.strictObject({
        heading: z.string(),
        background: z.string(),
        clauses: z.array(z.string()),
        attachments: z.array(
          z.strictObject({ name: z.string(), sha256: z.string(), size: z.int(), contentType: z.string() }),
        ),
        fromItem: z.strictObject({ meetingId: z.string(), number: z.string() }).nullable(),
      }),
    }),
  ),
  electorate: z
    .array(
      z.strictObject({
        seatId: z.string(),
        organisation: z.string(),
        holder: maybePerson.describe('ledamoten; null: vakant'),
        answersFor: maybePerson.describe('den som svarar för platsen'),
        served: z.boolean().describe('en ersättare tjänstgör'),
        standing: z.enum(['ANSWERED', 'EMPTY', 'PENDING', 'MISSING']),
        answer: z
          .strictObject({
            person,
            answer: answerField,
            comment: z.string().nullable(),
            at: instantField,
            viaOffice,
          })
          .nullable()
          .describe('svaret som gäller'),
        calls: z
          .array(
            z.strictObject({
              person,
              status: z.enum(['ASKED', 'ACCEPTED', 'DECLINED', 'TAKEN', 'RELEASED']),
              at: instantField,
            }),
          )
          .describe('tillfrågade ersättare'),
      }),
    )
    .describe('styrelsens platser i ordning'),
  answers: z
    .array(
      z.strictObject({
        seatId: z.string(),
        person,
        answer: answerField,
        comment: z.string().nullable(),
        at: instantField,
        version: z.int().describe('av förslaget'),
        viaOffice,
        standing: z
          .enum(['STANDS', 'CHANGED', 'NEW_VERSION', 'RECUSED', 'ENDED'])
          .describe('STANDS gäller; annars varför det upphörde'),
      }),
    )
    .describe('varje svar som har lämnats, i ordning'),
  recusals: z.array(
    z.strictObject({
      person,
      status: z.string().describe('se Jäv i ordlistan'),
      inEffect: z.boolean().describe('personen deltar inte nu'),
      raisedBy: maybePerson,
      reportedAt: instantField.nullable(),
      ground: z.string().nullable(),
      text: z.string().nullable(),
      scope: z.enum(['discussion', 'decision', 'whole']),
      contestedBy: maybePerson,
    }),
  ),
  takenUp: z
    .strictObject({ meetingId: z.string(), item: z.string() })
    .nullable()
    .describe('mötet som tog upp ärendet'),
  minutesText: z.string().nullable().describe('paragrafen till protokollet'),
  events: z.array(
    z.strictObject({
      version: z.int(),
      at: instantField,
      actor: z.record(z.string(), z.unknown()).describe('person, operator eller system'),
      hash: z.string(),
      event: z.record(z.string(), z.unknown()).describe('händelsen som den är lagrad'),
    }),
  ),
  lastHash: z.string().describe('kedjans sista kontrollsumma'),
});

/** `klubban circulation export --json`. */
export const circulationExportOutput = z.strictObject({
  id: z.string(),
  files: z
    .array(
      z.strictObject({
        file: z.string().describe('filens fullständiga namn'),
        contentType: z.string(),
        size: z.int().describe('byte'),
        sha256: z.string(),
      }),
    )
    .describe(
      'hela ärendet som JSON och PDF, bilagorna, och texten till protokollet när ärendet är avslutat',
    ),
});

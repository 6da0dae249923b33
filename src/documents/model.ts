import { z } from 'zod';

/** Where in the file something stands. */
export const placeSchema = z.object({ page: z.number().int(), line: z.number().int() });
export type Place = z.infer<typeof placeSchema>;

export const doubtSchema = z.object({
  /** Stable code; the sentence for it is written by whoever shows it. */
  code: z.string(),
  /** The field in doubt: `items.3.decisions`, `adjusters`. */
  field: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  at: placeSchema.nullable(),
});
export type Doubt = z.infer<typeof doubtSchema>;

export const personSchema = z.object({
  name: z.string(),
  organisation: z.string().nullable(),
  role: z.string().nullable(),
  votes: z.boolean(),
  replaces: z.string().nullable(),
  attendance: z.string().nullable(),
  /** Said to have taken part from afar. */
  atDistance: z.literal(true).optional(),
  at: placeSchema,
});
export type ReadPerson = z.infer<typeof personSchema>;

export const recusalSchema = z.object({
  person: z.string(),
  scope: z.enum(['beslut', 'diskussion', 'båda']),
  text: z.string(),
});

export const voteSchema = z.object({
  ja: z.number().int(),
  nej: z.number().int(),
  avstår: z.number().int(),
  names: z.object({ ja: z.array(z.string()), nej: z.array(z.string()), avstår: z.array(z.string()) }),
  castingVote: z.string().nullable(),
  text: z.string(),
});

/** How sure the reading of a field is, 0 to 1. */
export const confidenceSchema = z.record(z.string(), z.number());

export const itemSchema = z.object({
  /** The number in a kallelse. */
  number: z.number().int().nullable(),
  /** The § in a protokoll. */
  paragraph: z.number().int().nullable(),
  /** As printed where more than the number stands there: "12/25". */
  printedNumber: z.string().nullable(),
  heading: z.string(),
  presenter: z.string().nullable(),
  slot: z.string().nullable(),
  attachments: z.array(z.string()),
  proposals: z.array(z.string()),
  proposalOpen: z.boolean(),
  decisions: z.array(z.string()),
  decisionsFound: z.enum(['labelled', 'narrative', 'loose', 'none']),
  recusals: z.array(recusalSchema),
  /** Whole kronor in decisions and proposals. */
  amountsSEK: z.array(z.number().int()),
  /** Whole kronor named elsewhere in the item. */
  amountsInBodySEK: z.array(z.number().int()),
  motions: z.array(z.string()),
  vote: voteSchema.nullable(),
  reservations: z.array(z.string()),
  registryNumbers: z.array(z.string()),
  adjustedAtOnce: z.boolean(),
  dispatchedTo: z.array(z.string()),
  /** Dates of meetings to come, as the item plans them. */
  futureMeetings: z.array(z.string()),
  /** The whole text below the heading, paragraphs parted by empty lines. */
  body: z.string(),
  /** Whoever sent the file wrote beside it that this is not for all to hear. */
  heldBack: z.literal(true).optional(),
  /** What stands under the last item may be of another. */
  mayBeOfOthers: z.literal(true).optional(),
  at: placeSchema,
  until: placeSchema,
});
export type ReadItem = z.infer<typeof itemSchema>;

export const plannedMeetingSchema = z.object({
  date: z.string(),
  time: z.string().nullable(),
  place: z.string().nullable(),
  at: placeSchema,
});

/** A stretch of a document under a heading of its own, for answers from it. */
export const partSchema = z.object({ heading: z.string().nullable(), text: z.string(), at: placeSchema });

export const documentSchema = z.object({
  kind: z.enum(['kallelse', 'protokoll', 'bilaga', 'mötesplan']),
  title: z.string().nullable(),
  board: z.string().nullable(),
  /** The number of a bilaga. */
  number: z.string().nullable(),
  meetingDate: z.string().nullable(),
  /** The day a bilaga is dated. */
  date: z.string().nullable(),
  time: z.string().nullable(),
  place: z.string().nullable(),
  convener: z.string().nullable(),
  noticeDate: z.string().nullable(),
  perCapsulam: z.boolean(),
  /** One or a few §§ taken out of a protokoll: nothing is known of the others. */
  extract: z.literal(true).optional(),
  called: z.array(personSchema),
  present: z.array(personSchema),
  absent: z.array(z.string()),
  chair: z.string().nullable(),
  secretary: z.string().nullable(),
  adjusters: z.array(z.string()),
  proposedAdjusters: z.array(z.string()),
  paragraphsFrom: z.number().int().nullable(),
  paragraphsTo: z.number().int().nullable(),
  adjustedDate: z.string().nullable(),
  postedDate: z.string().nullable(),
  removedDate: z.string().nullable(),
  archivePlace: z.string().nullable(),
  noticeSignedBy: z.string().nullable(),
  /** For a protokoll or bilaga bound into another document of the file: which. */
  attachmentOf: z
    .object({ kind: z.string(), meetingDate: z.string().nullable(), number: z.string().nullable() })
    .nullable(),
  items: z.array(itemSchema),
  unnumberedItems: z.array(z.object({ heading: z.string(), text: z.string() })),
  /** Paragraphs that only the list of contents names. */
  contentsOnly: z.array(z.number().int()),
  meetings: z.array(plannedMeetingSchema),
  /** What stands around the items, for answers from it; none in readings made before it was kept. */
  surroundings: z.string().default(''),
  namedSignatories: z.array(z.string()),
  amountsInBodySEK: z.array(z.number().int()),
  registryNumbers: z.array(z.string()),
  parts: z.array(partSchema),
  pages: z.object({ from: z.number().int(), to: z.number().int() }),
  lines: z.object({ from: z.number().int(), to: z.number().int() }),
  confidence: confidenceSchema,
  doubts: z.array(doubtSchema),
});
export type ReadDocument = z.infer<typeof documentSchema>;

/** A line as it stood in the file, for showing where something was found. */
export const sourceLineSchema = z.object({
  page: z.number().int(),
  line: z.number().int(),
  text: z.string(),
});
export type SourceLine = z.infer<typeof sourceLineSchema>;

export const UNREADABLE = [
  'document.empty',
  'document.wrongKind',
  'document.damaged',
  'document.password',
  'document.noText',
  'document.tooLarge',
  'document.zipBomb',
  'document.macros',
  'document.forbiddenMarkup',
  'document.tooSlow',
  'document.tooMuchMemory',
  'document.notABoardDocument',
] as const;
export type UnreadableCode = (typeof UNREADABLE)[number];

export const readingResultSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('understood'),
    format: z.enum(['text', 'docx', 'pdf']),
    pages: z.number().int(),
    documents: z.array(documentSchema),
    lines: z.array(sourceLineSchema),
  }),
  z.object({
    kind: z.literal('unreadable'),
    code: z.enum(UNREADABLE),
    data: z.record(z.string(), z.union([z.string(), z.number()])),
    /** Its first lines, where it was read and is no document of a board. */
    head: z.array(z.string()).optional(),
  }),
]);
export type ReadingResult = z.infer<typeof readingResultSchema>;

import { z } from 'zod';
import { documentSchema } from '../../documents/index.ts';
import { type Instant, type Json, later, parseLocalDate } from '../../kernel/index.ts';
import type { RecordStore } from '../../store/index.ts';
import type { DraftFile } from './draft.ts';

/** A file that somebody sent in a chat and has not yet confirmed. Gone after a day. */
export interface ImportDraft {
  readonly draftId: string;
  /** The only one who may confirm it. */
  readonly owner: { readonly tenantId: string; readonly objectId: string };
  readonly file: DraftFile;
}

const DRAFTS = 'import-drafts';
const PARTS = 'import-draft-bytes';
/** Of base64 text a record: well below what the smallest engine takes. */
const PART_SIZE = 700_000;
const KEPT_MS = 24 * 3_600_000;

const day = z.string().transform((text, context) => {
  const date = parseLocalDate(text);
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: 'not a day' });
  return z.NEVER;
});
const person = z.object({ personId: z.string(), name: z.string(), alsoSpelled: z.array(z.string()) });
const match = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('linked'), personId: z.string() }),
  z.object({ kind: z.literal('proposed'), candidates: z.array(person) }),
  z.object({ kind: z.literal('unknown') }),
]);
const dayAndPlace = z.object({
  date: day,
  start: z.string().nullable(),
  end: z.string().nullable(),
  place: z.string().nullable(),
});
const numbered = z.object({ number: z.string(), heading: z.string() });
const differences = z.object({
  meetingId: z.string(),
  isSent: z.boolean(),
  when: z.object({ has: dayAndPlace, reads: dayAndPlace, stays: z.boolean() }).nullable(),
  added: z.array(z.string()),
  altered: z.array(z.object({ was: numbered, now: numbered, hasRecusal: z.boolean() })).default([]),
  leftOut: z.array(
    numbered.extend({
      itemId: z.string(),
      isFromHere: z.boolean(),
      hasRecusal: z.boolean().default(false),
      isInternal: z.boolean().default(false),
    }),
  ),
  hidden: z.array(numbered).default([]),
  returns: z.array(numbered).default([]),
  alike: z.array(z.object({ item: numbered, was: numbered, recused: z.array(z.string()) })).default([]),
});
const sameDay = z.object({
  paper: z.literal('protokoll').optional(),
  replaces: z.literal(true).optional(),
  meetings: z.array(dayAndPlace.extend({ meetingId: z.string() })),
  guess: z.string().nullable(),
  own: dayAndPlace,
});
const kept = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('itself') }),
  z.object({
    kind: z.literal('item'),
    date: day,
    item: numbered.nullable(),
    inPart: z.literal(true).optional(),
  }),
]);
const places = z.array(z.number().int().nonnegative());
const secrecy = z.object({
  preset: places,
  onRecord: places,
  shown: places.optional(),
  unfound: z.array(z.string()).optional(),
});
const draftSchema = z.object({
  draftId: z.string(),
  owner: z.object({ tenantId: z.string(), objectId: z.string() }),
  parts: z.number().int(),
  file: z.object({
    kind: z.literal('understood'),
    name: z.string(),
    sha256: z.string(),
    size: z.number().int(),
    documents: z.array(
      z.object({
        ordinal: z.number().int(),
        reading: documentSchema,
        asReadSha256: z.string(),
        boardId: z.string().nullable(),
        candidates: z.array(z.object({ boardId: z.string(), name: z.string() })),
        people: z.array(z.object({ written: z.string(), match })),
        standing: z.enum(['new', 'same', 'better']),
        moved: z.array(z.object({ from: day, to: day })).default([]),
        differences: differences.nullable().default(null),
        sameDay: sameDay.nullable().default(null),
        calledOff: day.nullable().default(null),
        meeting: z.string().optional(),
        kept: kept.nullable().optional(),
        seenBy: z.enum(['ALL', 'BOARD']).optional(),
        keeps: z.array(z.string()).optional(),
        secrecy: secrecy.nullable().optional(),
        internal: places.optional(),
        saidBeside: z.array(z.string()).optional(),
      }),
    ),
  }),
});

export type StoredDraft = z.output<typeof draftSchema>;

const endedSchema = z.object({
  draftId: z.string(),
  owner: z.object({ tenantId: z.string(), objectId: z.string() }),
  fileName: z.string(),
  /** What was saved, line by line; null: nothing, by the person's own choice. */
  saved: z.array(z.string()).nullable(),
  /** What the saving came to. */
  details: z.array(z.string()).default([]),
  buttons: z
    .array(z.object({ title: z.string(), verb: z.string(), data: z.record(z.string(), z.string()) }))
    .default([]),
});

/** A draft that has been answered: a second press is told what came of the first. */
export type EndedDraft = z.output<typeof endedSchema>;

/** Keeps a draft with the file's bytes until it is confirmed, thrown away or a day old. */
export async function keepDraft(
  records: RecordStore,
  draft: ImportDraft,
  bytes: Uint8Array,
  now: Instant,
): Promise<void> {
  const dueAt = later(now, KEPT_MS);
  const text = Buffer.from(bytes).toString('base64');
  const parts = Math.ceil(text.length / PART_SIZE);
  for (let part = 0; part < parts; part += 1) {
    const value = text.slice(part * PART_SIZE, (part + 1) * PART_SIZE);
    await records.put({
      collection: PARTS,
      key: partKey(draft.draftId, part),
      expectedVersion: 0,
      value,
      dueAt,
    });
  }
  const value = { ...draft, parts } as unknown as Json;
  await records.put({ collection: DRAFTS, key: draft.draftId, expectedVersion: 0, value, dueAt });
}

/** The draft, what came of it when it has been answered, or null when it is gone. */
export async function findDraft(
  records: RecordStore,
  draftId: string,
  now: Instant,
): Promise<StoredDraft | EndedDraft | null> {
  const record = await records.get(DRAFTS, draftId);
  if (record === null || (record.dueAt !== null && record.dueAt <= now)) return null;
  const parsed = z.union([draftSchema, endedSchema]).safeParse(record.value);
  return parsed.success ? parsed.data : null;
}

/** The bytes of the draft's file; null when a part is gone. */
export async function draftBytes(records: RecordStore, draft: StoredDraft): Promise<Uint8Array | null> {
  const texts: string[] = [];
  for (let part = 0; part < draft.parts; part += 1) {
    const record = await records.get<string>(PARTS, partKey(draft.draftId, part));
    if (record === null) return null;
    texts.push(record.value);
  }
  return new Uint8Array(Buffer.from(texts.join(''), 'base64'));
}

/** The draft as it was put right: what it changes has come to be other than was shown, and is shown again. */
export async function reviseDraft(records: RecordStore, draft: StoredDraft): Promise<void> {
  const record = await records.get(DRAFTS, draft.draftId);
  if (record === null) return;
  const { version: expectedVersion, dueAt } = record;
  const value = draft as unknown as Json;
  await records.put({ collection: DRAFTS, key: draft.draftId, expectedVersion, value, dueAt });
}

/** The draft has been answered: only what came of it is kept, for as long as the draft would have been. */
export async function endDraft(
  records: RecordStore,
  { draftId, owner, file }: StoredDraft,
  outcome: Pick<EndedDraft, 'saved' | 'details' | 'buttons'>,
): Promise<void> {
  const record = await records.get(DRAFTS, draftId);
  if (record !== null) {
    const value = { draftId, owner, fileName: file.name, ...outcome };
    const { version: expectedVersion, dueAt } = record;
    await records.put({ collection: DRAFTS, key: draftId, expectedVersion, value, dueAt });
  }
  for (const part of await records.list(PARTS, { prefix: `${draftId}/` })) {
    await records.remove(PARTS, part.key, part.version);
  }
}

/** Throws away what nobody has confirmed within a day. */
export async function dropOldDrafts(records: RecordStore, now: Instant): Promise<void> {
  for (const collection of [DRAFTS, PARTS]) {
    for (const record of await records.due(collection, now, 100)) {
      await records.remove(collection, record.key, record.version);
    }
  }
}

function partKey(draftId: string, part: number): string {
  return `${draftId}/${String(part).padStart(4, '0')}`;
}

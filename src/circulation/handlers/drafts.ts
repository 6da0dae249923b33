import { z } from 'zod';
import type { Json } from '../../kernel/index.ts';
import type { RecordStore } from '../../store/index.ts';
import type { DraftFields } from '../cards/index.ts';
import { MATTER_KINDS, type Matter } from '../domain/matter.ts';

/** Drafts carry no weight: one per person and board, not event-sourced. */
const DRAFTS = 'circulation-draft';

const attachment = z.object({
  name: z.string(),
  sha256: z.string(),
  size: z.number(),
  contentType: z.string(),
});

const draft = z.object({
  heading: z.string(),
  background: z.string(),
  clauses: z.string(),
  day: z.string(),
  time: z.string(),
  kind: z.enum([...MATTER_KINDS, 'AUTO']),
  attachments: z.array(attachment),
  fromItem: z.object({ meetingId: z.string(), number: z.string() }).nullable(),
  signatories: z.array(z.object({ sha256: z.string(), names: z.array(z.string()) })).default([]),
});

/** What is being written, and what has been attached to it. */
export interface Draft extends DraftFields {
  readonly attachments: Matter['attachments'];
  readonly fromItem: Matter['fromItem'];
  /** Whom each paper names as signatories, by the paper's hash. */
  readonly signatories: readonly { readonly sha256: string; readonly names: readonly string[] }[];
}

export const emptyDraft: Draft = {
  heading: '',
  background: '',
  clauses: '',
  day: '',
  time: '',
  kind: 'AUTO',
  attachments: [],
  fromItem: null,
  signatories: [],
};

const keyOf = (boardId: string, personId: string) => `${boardId}/${personId}`;

export async function loadDraft(
  records: RecordStore,
  boardId: string,
  personId: string,
): Promise<Draft | null> {
  const record = await records.get(DRAFTS, keyOf(boardId, personId));
  if (record === null) return null;
  const parsed = draft.safeParse(record.value);
  return parsed.success ? parsed.data : null;
}

/** Changes the person's draft, starting from an empty one; tried again when another device was quicker. */
export async function changeDraft(
  records: RecordStore,
  boardId: string,
  personId: string,
  change: (draft: Draft) => Draft,
): Promise<Draft> {
  const key = keyOf(boardId, personId);
  for (;;) {
    const record = await records.get(DRAFTS, key);
    const parsed = draft.safeParse(record?.value);
    const next = change(parsed.success ? parsed.data : emptyDraft);
    const value = JSON.parse(JSON.stringify(next)) as Json;
    const written = await records.put({
      collection: DRAFTS,
      key,
      expectedVersion: record?.version ?? 0,
      value,
    });
    if (written === 'written') return next;
  }
}

export async function dropDraft(records: RecordStore, boardId: string, personId: string): Promise<void> {
  const key = keyOf(boardId, personId);
  const record = await records.get(DRAFTS, key);
  if (record !== null) await records.remove(DRAFTS, key, record.version);
}

/** One clause a line; empty lines and list marks left out; each begins with "att". */
export function clausesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[-–•*]\s*/, '').trim())
    .filter((line) => line !== '')
    .map((line) => (/^att\b/i.test(line) ? `att${line.slice(3)}` : `att ${line}`));
}

/** The matter that a draft would put to the board. */
export function matterOf(given: Draft): Matter {
  return {
    heading: given.heading.trim(),
    background: given.background.trim(),
    clauses: clausesOf(given.clauses),
    attachments: given.attachments,
    fromItem: given.fromItem,
  };
}

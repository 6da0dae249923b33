import { z } from 'zod';
import type { RecordStore } from '../../store/index.ts';
import { type DraftFields, VISIBLE } from '../cards/index.ts';
import { MATTER_KINDS, type Matter } from '../domain/matter.ts';
import { attachmentsSchema, beingWritten, signatoriesSchema } from './being-written.ts';

/** Drafts carry no weight: one per person and board, not event-sourced. */
const DRAFTS = 'circulation-draft';

const draft = z.object({
  heading: z.string(),
  background: z.string(),
  clauses: z.string(),
  day: z.string(),
  time: z.string(),
  kind: z.enum([...MATTER_KINDS, 'AUTO']),
  attachments: attachmentsSchema,
  fromItem: z.object({ meetingId: z.string(), number: z.string() }).nullable(),
  signatories: signatoriesSchema.default([]),
  visible: z.enum(VISIBLE).default('ALL'),
  asked: z.string().max(10).optional(),
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
  visible: 'ALL',
};

const drafts = beingWritten(DRAFTS, draft);

/** What somebody is writing for a board and has not sent; null: nothing. */
export function loadDraft(records: RecordStore, boardId: string, personId: string): Promise<Draft | null> {
  return drafts.load(records, boardId, personId);
}

/** Changes the person's draft, starting from an empty one. */
export function changeDraft(
  records: RecordStore,
  boardId: string,
  personId: string,
  change: (draft: Draft) => Draft,
): Promise<Draft> {
  return drafts.change(records, boardId, personId, (before) => change(before ?? emptyDraft));
}

/** Forgets what somebody was writing for a board. */
export function dropDraft(records: RecordStore, boardId: string, personId: string): Promise<void> {
  return drafts.drop(records, boardId, personId);
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

import { z } from 'zod';
import { type Json, type LocalDate, parseLocalDate } from '../kernel/index.ts';
import type { StreamKind } from '../store/index.ts';
import {
  type DocumentCommand,
  type DocumentEvent,
  type DocumentKind,
  type DocumentRefusal,
  type DocumentState,
  documentDecider,
} from './domain/document.ts';

const day = z.string().refine((text) => parseLocalDate(text) !== null) as unknown as z.ZodType<LocalDate>;
const pages = z.object({ from: z.number().int(), to: z.number().int() });

/** Shape 2 of what a document's stream holds. */
const documentEventSchema: z.ZodType<DocumentEvent> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('DocumentFiled'),
    kind: z.enum(['kallelse', 'protokoll', 'bilaga']),
    title: z.string(),
    meetingDate: day.nullable(),
    meetingId: z.string().nullable(),
    file: z.object({ sha256: z.string(), name: z.string(), size: z.number().int() }),
    ordinal: z.number().int(),
    pages: pages.nullable(),
    readingSha256: z.string(),
    asReadSha256: z.string(),
    seenBy: z.enum(['ALL', 'BOARD']).optional(),
  }),
  z.object({
    type: z.literal('DocumentReadAnew'),
    title: z.string(),
    meetingDate: day.nullable(),
    meetingId: z.string().nullable(),
    readingSha256: z.string(),
    asReadSha256: z.string(),
    seenBy: z.enum(['ALL', 'BOARD']).optional(),
  }),
  z.object({ type: z.literal('DocumentSuperseded'), by: z.string() }),
]);

/** What lists of documents need without replaying them. */
export interface DocumentSummary {
  readonly [key: string]: string | number | null;
  readonly status: DocumentState['status'];
  readonly kind: DocumentKind | null;
  readonly title: string | null;
  readonly meetingDate: string | null;
  readonly meetingId: string | null;
  readonly fileSha256: string | null;
  readonly fileName: string | null;
  readonly readingSha256: string | null;
  readonly seenBy: string | null;
}

export const documentStreamKind: StreamKind<DocumentState, DocumentCommand, DocumentEvent, DocumentRefusal> =
  {
    type: 'document',
    decider: documentDecider,
    schema: 2,
    eventSchema: documentEventSchema,
    upcasters: { 1: fromShape1 },
    view: summaryOf,
    nextDueAt: () => null,
    hasEffects: () => false,
  };

/** Shape 1 did not tell what had been read from what a person had put right. */
function fromShape1(event: Json): Json {
  const fields = event as Readonly<Record<string, Json>>;
  const { readingSha256 } = fields;
  return readingSha256 === undefined ? event : { ...fields, asReadSha256: readingSha256 };
}

function summaryOf(state: DocumentState): DocumentSummary {
  if (state.status === 'NONE') {
    return {
      status: 'NONE',
      kind: null,
      title: null,
      meetingDate: null,
      meetingId: null,
      fileSha256: null,
      fileName: null,
      readingSha256: null,
      seenBy: null,
    };
  }
  return {
    status: state.status,
    kind: state.kind,
    title: state.title,
    meetingDate: state.meetingDate,
    meetingId: state.meetingId,
    fileSha256: state.file.sha256,
    fileName: state.file.name,
    readingSha256: state.readingSha256,
    seenBy: state.seenBy ?? null,
  };
}

/** The id of the `ordinal`th document of a file: the same file gives the same ids. */
export function documentId(fileSha256: string, ordinal: number): string {
  return `${fileSha256.slice(0, 16)}-${ordinal}`;
}

/** The id of a document's stream. */
export function documentStreamId(boardId: string, id: string): string {
  return `document/${boardId}/${id}`;
}

/** The document's id in the id of its stream. */
export function documentIdIn(streamId: string): string {
  return streamId.slice(streamId.lastIndexOf('/') + 1);
}

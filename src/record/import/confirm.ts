import { boardOnDay, loadBoard } from '../../board/index.ts';
import { type Actor, type EventMeta, type Instant, localDateOf, parseLocalDate } from '../../kernel/index.ts';
import { type DocumentRef, findMeetingOn, planPreparation, runOnMeetingOrNew } from '../../meeting/index.ts';
import { runCommand, type Store } from '../../store/index.ts';
import type { DocumentCommand, DocumentKind } from '../domain/document.ts';
import { readingBytes } from '../reading.ts';
import { type DocumentSummary, documentId, documentStreamId, documentStreamKind } from '../stream.ts';
import { calledOf } from '../text.ts';
import { askSignatories, documentHeads } from './ask-signatories.ts';
import type { DraftDocument } from './draft.ts';
import { meetingFor } from './find-meeting.ts';
import { keptOf, noticeDifferences } from './notice-differences.ts';
import { chosenOf } from './secrecy-choice.ts';
import { linksOf, type MeetingEntry, meetingEntries } from './to-meeting.ts';

export interface ConfirmedFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

export interface FiledOutcome {
  readonly documentId: string;
  readonly boardId: string;
  /** The meeting it was joined to, or null: no day, or a paper that is no meeting's own. */
  readonly meetingId: string | null;
  /** Whether anything was recorded that was not on record before. */
  readonly changed: boolean;
  /** How many meetings a plan in it brought. */
  readonly planned: number;
}

/**
 * Puts a confirmed document on record: original and reading in the file store, the document's stream, and the
 * meetings it speaks of. Every step is idempotent: what a crash cut short, the same import completes.
 * @param draft with a board; corrections already made
 * @param occasion of saving it by hand, the same each time that is tried: a paper that was on record before holds
 *   again. Left out: what was recorded once is not recorded again, whatever has come since.
 */
export async function confirmDocument(
  store: Store,
  file: ConfirmedFile,
  draft: DraftDocument & { readonly boardId: string },
  by: { readonly at: Instant; readonly actor: Actor },
  occasion: string | null = null,
): Promise<FiledOutcome> {
  const { boardId, ordinal, reading } = draft;
  await store.files.put(file.bytes);
  const { sha256: readingSha256 } = await store.files.put(readingBytes(reading));
  const id = documentId(file.sha256, ordinal);
  const { name, sha256: fileSha256 } = file;
  const document: DocumentRef = { documentId: id, fileSha256, readingSha256, name, pages: reading.pages };
  const meta = metaOf(document, by, occasion);

  const { own, joinedAnew, planned } = await joinMeetings(store, draft, document, meta);
  const meetingDate = reading.meetingDate === null ? null : parseLocalDate(reading.meetingDate);
  const meetingId =
    own?.meetingId ?? (meetingDate && (await findMeetingOn(store, boardId, meetingDate))?.id) ?? null;
  const tell = (documentId: string, command: DocumentCommand, step: string) => {
    const stream = { id: documentStreamId(boardId, documentId), boardId };
    return runCommand(store.streams, documentStreamKind, stream, command, meta.each(step));
  };
  const filed = await tell(
    id,
    {
      type: 'FileDocument',
      kind: kindOf(draft),
      title: titleOf(draft, name),
      meetingDate,
      meetingId,
      file: { sha256: fileSha256, name, size: file.bytes.byteLength },
      ordinal,
      pages: reading.pages,
      readingSha256,
      asReadSha256: draft.asReadSha256,
      ...(draft.seenBy === undefined ? {} : { seenBy: draft.seenBy }),
    },
    'file',
  );
  if (own?.replaced && own.replaced !== id) {
    await tell(own.replaced, { type: 'SupersedeDocument', by: id }, 'supersede');
  }
  const changed = joinedAnew || (filed.kind === 'done' && filed.events.length > 0);
  const asking = meetingId ?? (await meetingOfFile(store, boardId, fileSha256));
  if (changed && asking !== null) await askSignatories(store, boardId, asking, meta.each('signatories'));
  return { documentId: id, boardId, meetingId, changed, planned };
}

/** By whom, when and as which command a step is taken: the same each time that the same reading is saved. */
interface Meta {
  /** Once for a reading, whatever has come since. */
  once(step: string): EventMeta;
  /** Once each time that it is saved by hand. */
  each(step: string): EventMeta;
}

function metaOf(
  { documentId: id, readingSha256 }: DocumentRef,
  by: { readonly at: Instant; readonly actor: Actor },
  occasion: string | null,
): Meta {
  const imported = `import/${id}/${readingSha256.slice(0, 16)}`;
  const once = (step: string) => ({ ...by, commandId: `${imported}/${step}` });
  return { once, each: occasion === null ? once : (step) => once(`${occasion}/${step}`) };
}

/** The meeting that a document is of, and the document whose place it takes there. */
interface Joined {
  readonly meetingId: string;
  readonly replaced: string | null;
  /** Whether anything was recorded that was not on record before. */
  readonly changed: boolean;
  /** The meeting is on another day now than the document says. */
  readonly isMoved: boolean;
}

/** Joins a document to the meetings it speaks of: its own, and those of a plan in it. */
async function joinMeetings(
  store: Store,
  draft: DraftDocument & { readonly boardId: string },
  document: DocumentRef,
  meta: Meta,
): Promise<{ readonly own: Joined | null; readonly joinedAnew: boolean; readonly planned: number }> {
  const { boardId, reading } = draft;
  const differences = await noticeDifferences(store, document.fileSha256, draft);
  const settled = { keeps: keptOf(draft, differences), ...chosenOf(draft) };
  const entries = meetingEntries(reading, document, linksOf(draft.people), settled);
  const of = { isBoundCopy: reading.attachmentOf !== null, chosen: draft.meeting };
  let own: Joined | null = null;
  let joinedAnew = false;
  let planned = 0;
  for (const [index, entry] of entries.entries()) {
    const isOfPlan = entry.command.type === 'PlanMeeting';
    // A plan lays in what is not there yet, however often it is read.
    const how = isOfPlan ? meta.once : meta.each;
    const joined = await join(store, boardId, entry, of, how(`meeting-${index}`));
    joinedAnew ||= joined.changed;
    if (!isOfPlan) own = joined;
    else if (!joined.isMoved) planned += 1;
  }
  return { own, joinedAnew, planned };
}

/** The meeting whose kallelse came in the same file: a bilaga often says nothing of it itself. */
async function meetingOfFile(store: Store, boardId: string, fileSha256: string): Promise<string | null> {
  for (const { view } of await documentHeads(store, boardId)) {
    const { kind, meetingId, fileSha256: of } = view as unknown as DocumentSummary;
    if (kind === 'kallelse' && of === fileSha256) return meetingId;
  }
  return null;
}

/** A copy bound into a later paper never takes the place of minutes that are already on record. */
async function join(
  store: Store,
  boardId: string,
  entry: MeetingEntry,
  { isBoundCopy, chosen }: { readonly isBoundCopy: boolean; readonly chosen: string | undefined },
  meta: EventMeta,
): Promise<Joined> {
  const before = await meetingFor(store, boardId, entry, chosen);
  const isMoved = before?.isMoved ?? false;
  // A line of a plan with the day from which the meeting was moved tells nothing of where it is now.
  const tellsNothing = isMoved && entry.command.type === 'PlanMeeting';
  if (before && (tellsNothing || (isBoundCopy && before.documentId))) {
    return { meetingId: before.meetingId, replaced: null, changed: false, isMoved };
  }
  // And a kallelse with that day does not move it back.
  const command =
    entry.command.type === 'ImportNotice'
      ? { ...entry.command, at: meta.at, ...(before?.isMoved ? { date: before.date } : {}) }
      : entry.command;
  const which = { date: entry.date, meetingId: before?.meetingId ?? null };
  const outcome = await runOnMeetingOrNew(store, boardId, which, command, meta);
  const board = await loadBoard(store.streams, boardId);
  // Nobody needs to be told to prepare a meeting that has been.
  if (board !== null && entry.date >= localDateOf(meta.at)) {
    const then = boardOnDay(board, entry.date);
    await planPreparation(store, { meetingId: outcome.meetingId, boardId }, then, meta);
  }
  const changed = outcome.kind === 'done' && outcome.events.length > 0;
  const isBeside = command.type === 'ImportMinutes' && command.inPart === true;
  const replaced = changed && !isBeside ? (before?.documentId ?? null) : null;
  return { meetingId: outcome.meetingId, replaced, changed, isMoved };
}

function kindOf(draft: DraftDocument): DocumentKind {
  const { kind } = draft.reading;
  return kind === 'kallelse' || kind === 'protokoll' ? kind : 'bilaga';
}

/** What the document is called: its kind for a kallelse or protokoll, its own title for other papers. */
function titleOf(draft: DraftDocument, fileName: string): string {
  const { title, kind, number } = draft.reading;
  if (kind === 'kallelse' || kind === 'protokoll') return calledOf(draft.reading);
  return title ?? (number ? `Bilaga ${number}` : fileName);
}

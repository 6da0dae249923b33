import { z } from 'zod';
import type { BoardDirectory, Membership } from '../board/index.ts';
import { mayPerson } from '../board/index.ts';
import { type Actor, type LocalDate, localDateOf, parseLocalDate } from '../kernel/index.ts';
import type { Store } from '../store/index.ts';
import {
  answerCard,
  type IncomingFile,
  type MessageTurn,
  type Reply,
  type Turn,
  type Verb,
  verb,
} from '../teams/contract.ts';
import { inputIds, NOBODY, previewCard } from './cards.ts';
import { confirmDocument } from './import/confirm.ts';
import { correct } from './import/correct.ts';
import { asksForDay, type Correction, type DraftDocument, lacksDay } from './import/draft.ts';
import {
  draftBytes,
  dropOldDrafts,
  type EndedDraft,
  endDraft,
  findDraft,
  keepDraft,
  type StoredDraft,
} from './import/drafts.ts';
import { type ReadFile, understandFile } from './import/understand.ts';
import { knownBoards } from './known-boards.ts';
import { counted, documentTitle, text, unreadableText } from './text.ts';

export interface RecordDeps {
  readonly store: Store;
  readonly directory: BoardDirectory;
  readonly read: ReadFile;
  /** Who is writing, on which boards. */
  identify(turn: Turn): Promise<readonly Membership[]>;
  newId(): string;
}

const LARGEST_FILE = 50_000_000;
const MOST_FILES = 10;
/** Written along with a file that is on record already. */
const WANTS_CORRECTION = /\brätt(?:a|elser?|ning)\b/i;

const confirmInput = z.looseObject({ draftId: z.string() });

/** Files sent to the bot in a personal chat: read, previewed, confirmed. Only the kansli's are taken. */
export function recordByChat(deps: RecordDeps): {
  filesReceived(turn: MessageTurn): Promise<Reply>;
  readonly verbs: readonly Verb[];
} {
  return {
    filesReceived: (turn) => filesReceived(deps, turn),
    verbs: [
      verb({ name: 'record.confirm', input: confirmInput, run: (input, turn) => confirm(deps, input, turn) }),
      verb({
        name: 'record.discard',
        input: confirmInput,
        run: (input, turn) => discard(deps, input.draftId, turn),
      }),
    ],
  };
}

function said(sentence: string): Reply {
  return { messages: [{ text: sentence }] };
}

/** The boards on which this person may write what is on record. */
async function ownBoards(deps: RecordDeps, turn: Turn): Promise<readonly Membership[]> {
  const memberships = await deps.identify(turn);
  return memberships.filter(({ offices }) => mayPerson('WRITE_MINUTES', offices).kind === 'ALLOWED');
}

async function filesReceived(deps: RecordDeps, turn: MessageTurn): Promise<Reply> {
  if (turn.place.kind !== 'personal') return said(text.filesInOwnChat);
  await dropOldDrafts(deps.store.records, turn.at);
  const boards = await ownBoards(deps, turn);
  if (boards.length === 0) return said(text.onlyKansli);
  const replies: Reply[] = [];
  for (const [index, file] of turn.files.slice(0, MOST_FILES).entries()) {
    replies.push(await fileReceived(deps, turn, file, index, boards));
  }
  if (turn.files.length > MOST_FILES) replies.push(said(text.tooManyFiles(MOST_FILES)));
  return { messages: replies.flatMap((reply) => reply.messages) };
}

async function fileReceived(
  deps: RecordDeps,
  turn: MessageTurn,
  incoming: IncomingFile,
  index: number,
  boards: readonly Membership[],
): Promise<Reply> {
  const bytes = await incoming.download(LARGEST_FILE).catch((error: unknown) => reasonOf(error));
  if (bytes === 'too-large') return said(`${incoming.name}: ${unreadableText('document.tooLarge', {})}`);
  if (!(bytes instanceof Uint8Array)) return said(text.downloadFailed(incoming.name));
  const knowledge = await knownBoards(
    deps.directory,
    localDateOf(turn.at),
    boards.map((board) => board.boardId),
  );
  const given = boards.length === 1 ? (boards[0]?.boardId ?? null) : null;
  const file = await understandFile({ ...deps, known: knowledge }, { name: incoming.name, bytes }, given);
  if (file.kind === 'unreadable') return said(`${incoming.name}: ${unreadableText(file.code, file.data)}`);
  const known = file.documents.every((document) => document.standing === 'same');
  if (known && !WANTS_CORRECTION.test(turn.text)) return said(`${incoming.name}: ${text.already}`);
  // The same message delivered twice is one draft.
  const draftId = `${turn.commandId}-${index}`;
  const { tenantId, objectId } = turn.caller;
  await keepDraft(deps.store.records, { draftId, owner: { tenantId, objectId }, file }, bytes, turn.at);
  return { messages: [{ text: text.preview, card: previewCard(draftId, file, localDateOf(turn.at)) }] };
}

function reasonOf(error: unknown): unknown {
  return error instanceof Error && 'reason' in error ? error.reason : null;
}

/** The caller's own draft that waits; else what there is to say instead. */
async function ownDraft(deps: RecordDeps, draftId: string, turn: Turn): Promise<StoredDraft | Reply> {
  const draft = await findDraft(deps.store.records, draftId, turn.at);
  if (draft === null) return said(text.draftGone);
  const { tenantId, objectId } = turn.caller;
  if (draft.owner.tenantId !== tenantId || draft.owner.objectId !== objectId) return said(text.notYours);
  return 'file' in draft ? draft : answered(draft);
}

function answered({ fileName, saved }: EndedDraft): Reply {
  return saved === null ? said(text.alreadyDiscarded) : receipt(fileName, saved);
}

async function discard(deps: RecordDeps, draftId: string, turn: Turn): Promise<Reply> {
  const draft = await ownDraft(deps, draftId, turn);
  if ('messages' in draft) return draft;
  await endDraft(deps.store.records, draft, null);
  return {
    messages: [{ text: text.discarded, card: answerCard({ fact: text.discarded, source: draft.file.name }) }],
  };
}

async function confirm(deps: RecordDeps, input: z.output<typeof confirmInput>, turn: Turn): Promise<Reply> {
  const draft = await ownDraft(deps, input.draftId, turn);
  if ('messages' in draft) return draft;
  const bytes = await draftBytes(deps.store.records, draft);
  if (bytes === null) return said(text.draftGone);
  const mine = await ownBoards(deps, turn);
  const today = localDateOf(turn.at);
  const chosen = draft.file.documents
    .filter((document) => input[inputIds.include(document.ordinal)] !== 'false')
    .map((document) => correct(document, correctionOf(document, input)));
  const refusal = cannotSave(chosen, input, mine, today);
  if (refusal !== null) return said(refusal);
  const lines: string[] = [];
  for (const document of chosen) {
    const board = mine.find((membership) => membership.boardId === document.boardId);
    if (!board) continue;
    await confirmDocument(
      deps.store,
      { name: draft.file.name, sha256: draft.file.sha256, bytes },
      { ...document, boardId: board.boardId },
      { at: turn.at, actor: actorOf(board) },
    );
    lines.push(`${documentTitle(document.reading, today)} – ${board.boardName}`);
  }
  await endDraft(deps.store.records, draft, lines);
  return receipt(draft.file.name, lines);
}

/** Why this cannot be saved as it stands, in words; null when it can. */
function cannotSave(
  chosen: readonly DraftDocument[],
  input: Readonly<Record<string, unknown>>,
  mine: readonly Membership[],
  today: LocalDate,
): string | null {
  if (chosen.length === 0) return text.nothingChosen;
  for (const { ordinal, reading, boardId } of chosen) {
    const typed = input[inputIds.meetingDate(ordinal)];
    const emptied = typeof typed === 'string' && typed.trim() === '';
    if (lacksDay(reading) || (emptied && asksForDay(reading)))
      return text.dayMissing(documentTitle({ ...reading, meetingDate: null }, today));
    if (reading.meetingDate !== null && parseLocalDate(reading.meetingDate) === null) return text.badDate;
    if (!mine.some((board) => board.boardId === boardId)) return text.whichBoard;
  }
  return null;
}

function receipt(fileName: string, lines: readonly string[]): Reply {
  const fact = `Sparat: ${counted(lines.length, 'dokument', 'dokument')}.`;
  const card = answerCard({ fact, lines: [...lines, text.howToCorrect], source: fileName });
  return { messages: [{ text: fact, card }] };
}

function actorOf({ personId, person }: Membership): Actor {
  return { kind: 'person', personId, name: person.name };
}

/** What the card's fields say, where they say anything. */
function correctionOf(document: DraftDocument, input: Readonly<Record<string, unknown>>): Correction {
  const { ordinal } = document;
  const written = (id: string) => {
    const value = input[id];
    return typeof value === 'string' ? value.trim() : undefined;
  };
  const meetingDate = written(inputIds.meetingDate(ordinal));
  const time = written(inputIds.time(ordinal));
  const place = written(inputIds.place(ordinal));
  const people = Object.fromEntries(
    document.people.flatMap(({ written: name, match }, index) => {
      const value = written(inputIds.person(ordinal, index));
      if (value === undefined || match.kind !== 'proposed') return [];
      const known = match.candidates.some((candidate) => candidate.personId === value);
      return value === NOBODY || known ? [[name, value === NOBODY ? null : value]] : [];
    }),
  );
  return {
    boardId: written(inputIds.board(ordinal)) || undefined,
    meetingDate: meetingDate || undefined,
    ...(time === undefined ? {} : { time: time || null }),
    ...(place === undefined ? {} : { place: place || null }),
    people,
  };
}

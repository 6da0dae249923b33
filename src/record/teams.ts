import { z } from 'zod';
import type { BoardDirectory, Membership } from '../board/index.ts';
import { mayPerson } from '../board/index.ts';
import { type Actor, localDateOf, parseLocalDate } from '../kernel/index.ts';
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
import type { Correction, DraftDocument, DraftFile } from './import/draft.ts';
import {
  draftBytes,
  dropDraft,
  dropOldDrafts,
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

const LARGEST_FILE = 50 * 1024 * 1024;
const MOST_FILES = 10;

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
  const bytes = await incoming.download(LARGEST_FILE).catch(() => null);
  if (bytes === null) return said(text.downloadFailed(incoming.name));
  const known = await knownBoards(
    deps.directory,
    localDateOf(turn.at),
    boards.map((board) => board.boardId),
  );
  const given = boards.length === 1 ? (boards[0]?.boardId ?? null) : null;
  const file = await understandFile({ ...deps, known }, { name: incoming.name, bytes }, given);
  if (file.kind === 'unreadable') return said(`${incoming.name}: ${unreadableText(file.code, file.data)}`);
  if (file.documents.every((document) => document.standing === 'same'))
    return said(`${incoming.name}: ${text.already}`);
  // The same message delivered twice is one draft.
  const draftId = `${turn.commandId}-${index}`;
  const { tenantId, objectId } = turn.caller;
  await keepDraft(deps.store.records, { draftId, owner: { tenantId, objectId }, file }, bytes, turn.at);
  return { messages: [{ text: text.preview, card: previewCard(draftId, file, localDateOf(turn.at)) }] };
}

async function ownDraft(deps: RecordDeps, draftId: string, turn: Turn): Promise<StoredDraft | Reply> {
  const draft = await findDraft(deps.store.records, draftId, turn.at);
  if (draft === null) return said(text.draftGone);
  const { tenantId, objectId } = turn.caller;
  return draft.owner.tenantId === tenantId && draft.owner.objectId === objectId ? draft : said(text.notYours);
}

async function discard(deps: RecordDeps, draftId: string, turn: Turn): Promise<Reply> {
  const draft = await ownDraft(deps, draftId, turn);
  if ('messages' in draft) return draft;
  await dropDraft(deps.store.records, draftId);
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
  const chosen = draft.file.documents
    .filter((document) => input[inputIds.include(document.ordinal)] !== 'false')
    .map((document) => correct(document, correctionOf(document, input)));
  if (
    chosen.some(({ reading }) => reading.meetingDate !== null && parseLocalDate(reading.meetingDate) === null)
  ) {
    return said(text.badDate);
  }
  if (chosen.some((document) => !mine.some((board) => board.boardId === document.boardId)))
    return said(text.whichBoard);
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
    lines.push(`${documentTitle(document.reading, localDateOf(turn.at))} – ${board.boardName}`);
  }
  await dropDraft(deps.store.records, input.draftId);
  return receipt(draft.file, lines);
}

function receipt(file: Pick<DraftFile, 'name'>, lines: readonly string[]): Reply {
  const fact = `Sparat: ${counted(lines.length, 'dokument', 'dokument')}.`;
  return { messages: [{ text: fact, card: answerCard({ fact, lines, source: file.name }) }] };
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

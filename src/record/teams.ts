import type { Membership } from '../board/index.ts';
import { isPaperName, type UnreadableCode } from '../documents/index.ts';
import { localDateOf } from '../kernel/index.ts';
import {
  answerCard,
  type IncomingFile,
  type MessageTurn,
  type Reply,
  type Turn,
  type Verb,
  verb,
} from '../teams/contract.ts';
import { previewCard } from './cards.ts';
import {
  confirm,
  confirmInput,
  ownBoards,
  ownDraft,
  plannedRows,
  type RecordDeps,
  said,
} from './confirm-by-chat.ts';
import type { DraftDocument } from './import/draft.ts';
import { dropOldDrafts, endDraft, keepDraft } from './import/drafts.ts';
import { heldAsSaid, isAskedOf } from './import/held-beside.ts';
import { boardElsewhere, boardsNamed, understandFile } from './import/understand.ts';
import { knownBoards } from './known-boards.ts';
import { kindText, text, unreadableText } from './text.ts';

const LARGEST_FILE = 50_000_000;
const MOST_FILES = 10;
/** Written along with a file that is on record already. */
const WANTS_CORRECTION = /\brätt(?:a|elser?|ning)\b/i;

/** Files sent to the bot in a personal chat: read, previewed, confirmed. Only the kansli's are taken. */
export function recordByChat(deps: RecordDeps): {
  filesReceived(turn: MessageTurn): Promise<Reply>;
  /** Whether the first file is a kallelse or a protokoll, for whoever may have one read in. */
  isOfMeeting(turn: MessageTurn): Promise<boolean>;
  /** What the first file is, for whoever may have papers read in; null for others. */
  papersIn(turn: MessageTurn): Promise<'of-board' | 'other' | 'unread' | null>;
  readonly verbs: readonly Verb[];
} {
  return {
    filesReceived: (turn) => filesReceived(deps, turn),
    isOfMeeting: (turn) => firstIsOfMeeting(deps, turn),
    papersIn: (turn) => papersIn(deps, turn),
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

async function firstIsOfMeeting(deps: RecordDeps, turn: MessageTurn): Promise<boolean> {
  const read = await firstRead(deps, turn);
  return read?.kind === 'understood' && read.documents.some(isAskedOf);
}

/** No paper of a board, of pictures alone, or of a kind that is not read: it may be a bilaga all the same. */
const UNREAD: ReadonlySet<UnreadableCode> = new Set<UnreadableCode>([
  'document.notABoardDocument',
  'document.noText',
  'document.wrongKind',
]);

async function papersIn(
  deps: RecordDeps,
  turn: MessageTurn,
): Promise<'of-board' | 'other' | 'unread' | null> {
  const read = await firstRead(deps, turn);
  if (read === null) return null;
  const mayBePaper = turn.files.every(({ name }) => isPaperName(name));
  if (read.kind === 'unreadable') return mayBePaper && UNREAD.has(read.code) ? 'unread' : 'other';
  return read.documents.some(({ kind }) => kind !== 'bilaga') ? 'of-board' : 'other';
}

async function firstRead(deps: RecordDeps, turn: MessageTurn) {
  const [first] = turn.files;
  if (first === undefined || (await ownBoards(deps, turn)).length === 0) return null;
  const bytes = await first.download(LARGEST_FILE).catch(() => null);
  return bytes instanceof Uint8Array ? deps.read({ name: first.name, bytes }) : null;
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
  const meant = boards.length === 1 ? knowledge.boards : boardsNamed(turn.text, knowledge.boards);
  const given = meant.length === 1 ? (meant[0]?.boardId ?? null) : null;
  const file = await understandFile({ ...deps, known: knowledge }, { name: incoming.name, bytes }, given);
  if (file.kind === 'unreadable') return said(`${incoming.name}: ${unreadableText(file.code, file.data)}`);
  const elsewhere = boardElsewhere(file.documents, knowledge);
  if (elsewhere !== null) {
    const own = boards.map(({ boardName }) => boardName);
    return said(`${incoming.name}: ${text.elsewhere(elsewhere.name, own)}`);
  }
  const documents = await heldAsSaid(deps.store, file.sha256, file.documents, turn.text);
  const known = documents.every(
    (document, at) => document.standing === 'same' && document === file.documents[at],
  );
  if (known && !WANTS_CORRECTION.test(turn.text)) {
    const isOvertaken = file.documents.some(({ differences }) => differences !== null);
    return said(`${incoming.name}: ${isOvertaken ? text.alreadyOvertaken : text.already}`);
  }
  // The same message delivered twice is one draft.
  const draftId = `${turn.commandId}-${index}`;
  const { tenantId, objectId } = turn.caller;
  const held = { ...file, documents };
  await keepDraft(deps.store.records, { draftId, owner: { tenantId, objectId }, file: held }, bytes, turn.at);
  const planned = await plannedRows(deps, documents, turn);
  const lead = leadOf(turn.text, documents);
  const card = previewCard(draftId, held, localDateOf(turn.at), { planned, boards, lead });
  return { messages: [{ text: lead, card }] };
}

const KINDS_SAID = [
  ['kallelse', /(?<!\p{L})kallelse/iu],
  ['mötesplan', /(?<!\p{L})(?:mötes|sammanträdes|års)plan/iu],
  ['protokoll', /(?<!\p{L})(?:\p{L}*(?:mötes|sammanträdes))?protokoll(?:et)?(?!\p{L})/iu],
] as const;

/** What was written beside the file that it is, where nothing in it was read as that, is said first. */
function leadOf(words: string, documents: readonly DraftDocument[]): string {
  const [first] = documents;
  const said = KINDS_SAID.find(([, pattern]) => pattern.test(words))?.[0] ?? headedAs(first);
  const isRead = documents.some(({ reading }) => reading.kind === said);
  if (first === undefined || said === undefined || isRead || /(?<!\p{L})bilag/iu.test(words))
    return text.preview;
  return text.readAsOther(kindText(said).toLowerCase(), kindText(first.reading.kind).toLowerCase());
}

/** What a paper that was read as a bilaga calls itself in its first lines. */
function headedAs(document: DraftDocument | undefined): 'protokoll' | undefined {
  if (document?.reading.kind !== 'bilaga') return undefined;
  const { title, parts } = document.reading;
  const lines = [title ?? '', ...parts.flatMap(({ heading, text }) => [heading ?? '', ...text.split('\n')])];
  const isHeaded = lines
    .filter((line) => line.trim() !== '')
    .slice(0, 3)
    .some((line) =>
      /^(?:\p{L}*(?:mötes|sammanträdes))?protokoll(?!s?utdrag)(?:[\s,:–-]|$)/iu.test(line.trim()),
    );
  return isHeaded ? 'protokoll' : undefined;
}

function reasonOf(error: unknown): unknown {
  return error instanceof Error && 'reason' in error ? error.reason : null;
}

async function discard(deps: RecordDeps, draftId: string, turn: Turn): Promise<Reply> {
  const draft = await ownDraft(deps, draftId, turn);
  if ('messages' in draft) return draft;
  await endDraft(deps.store.records, draft, { saved: null, details: [], buttons: [] });
  return {
    messages: [{ text: text.discarded, card: answerCard({ fact: text.discarded, source: draft.file.name }) }],
  };
}

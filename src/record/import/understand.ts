import { createHash } from 'node:crypto';
import type { ReadDocument, ReadingResult } from '../../documents/index.ts';
import { parseLocalDate } from '../../kernel/index.ts';
import { movedMeetings } from '../../meeting/index.ts';
import { loadStream, type Store } from '../../store/index.ts';
import { loadReading, readingHash } from '../reading.ts';
import { documentId, documentStreamId, documentStreamKind } from '../stream.ts';
import type { DraftDocument, DraftFile } from './draft.ts';
import { foldName } from './fold.ts';
import { withLooseSecrecy } from './loose-secrecy.ts';
import { type BoardEvidence, isNamedIn, matchBoards, type NamedBoard, namesABody } from './match-board.ts';
import { matchPerson, type RegisterPerson } from './match-people.ts';
import { calledOffDay, noticeDifferences } from './notice-differences.ts';
import { keptOnRecord } from './paper-kept.ts';
import { eachBoardsPlan } from './plan-of-several.ts';
import { sameDayOf } from './same-day.ts';
import { secrecyOf } from './secrecy-choice.ts';
import { withSecretParagraphs } from './secret-paragraphs.ts';

/** Reads one file outside the bot's own thread, within limits. */
export type ReadFile = (
  file: { readonly name: string; readonly bytes: Uint8Array },
  hints?: { readonly boardNames?: readonly string[]; readonly people?: readonly string[] },
) => Promise<ReadingResult>;

export interface KnownBoards {
  readonly boards: readonly NamedBoard[];
  /** Those that Klubban has beside, to which nothing may be saved. */
  readonly others: readonly NamedBoard[];
  register(boardId: string): Promise<readonly RegisterPerson[]>;
}

/**
 * What a file holds, as far as it is understood; nothing is stored.
 * @param given the board the person named, or the only one it can be
 */
export async function understandFile(
  deps: { readonly store: Store; readonly read: ReadFile; readonly known: KnownBoards },
  file: { readonly name: string; readonly bytes: Uint8Array },
  given: string | null,
): Promise<DraftFile> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const about = { name: file.name, sha256, size: file.bytes.byteLength };
  const read = await deps.read(file, await hints(deps.known, given));
  if (read.kind === 'unreadable') return { ...about, kind: 'unreadable', code: read.code, data: read.data };
  const result = eachBoardsPlan(read, [...deps.known.boards, ...deps.known.others]);
  const guessed = await boardsOf(result, deps.known, given);
  const elsewhere = result.documents.map((reading, index) =>
    namedInText(reading, linesOf(reading, index === 0, result.lines), guessed[index]?.boardId, deps.known),
  );
  const boards = guessed.map((guess, index) => asked(guess, elsewhere[index] ?? [], deps.known));
  const documents: DraftDocument[] = [];
  for (const [index, asRead] of result.documents.entries()) {
    const reading = withSecretParagraphs(withLooseSecrecy(asRead));
    const ordinal = index + 1;
    const { boardId, candidates } = boards[index] ?? { boardId: null, candidates: [] };
    const register = boardId === null ? [] : await deps.known.register(boardId);
    const people = namesIn(reading).map((written) => ({ written, match: matchPerson(written, register) }));
    const known = await standingOf(deps.store, boardId, documentId(sha256, ordinal), reading);
    const shown =
      known.standing === 'same'
        ? known.reading
        : withBoardDoubt(reading, boardId, deps.known, elsewhere[index] ?? []);
    const moved = boardId === null ? [] : await movedDays(deps.store, boardId, shown);
    const draft = { ordinal, boardId, people, reading: shown };
    const differences = await noticeDifferences(deps.store, sha256, draft);
    const ofDay = await sameDayOf(deps.store, sha256, draft);
    const calledOff = await calledOffDay(deps.store, sha256, draft);
    const secrecy = await secrecyOf(deps.store, draft);
    const paper = { ...draft, seenBy: undefined, file: { name: file.name, sha256 } };
    const kept = await keptOnRecord(deps.store, paper);
    documents.push({
      ...draft,
      candidates,
      moved,
      differences,
      calledOff,
      kept,
      secrecy,
      ...ofDay,
      ...known,
      reading: shown,
    });
  }
  return { ...about, kind: 'understood', documents };
}

/** Days of the document on which a meeting was to be that has moved to another. */
async function movedDays(
  store: Store,
  boardId: string,
  { kind, meetingDate, meetings }: ReadDocument,
): Promise<DraftDocument['moved']> {
  const own = kind === 'kallelse' && meetingDate !== null ? [meetingDate] : [];
  const named = [...own, ...meetings.map(({ date }) => date)].flatMap((text) => parseLocalDate(text) ?? []);
  if (named.length === 0) return [];
  const moved = await movedMeetings(store, boardId);
  return named.flatMap((from) => {
    const found = moved.get(from);
    return found ? [{ from, to: found.to }] : [];
  });
}

/** Names that the reader may meet: those of the boards it can be about, and of everybody in their registers. */
async function hints(known: KnownBoards, given: string | null) {
  const boards = known.boards.filter((board) => given === null || board.boardId === given);
  const registers = await Promise.all(boards.map((board) => known.register(board.boardId)));
  return {
    boardNames: boards.map((board) => board.name),
    people: registers.flatMap((register) => register.map((person) => person.name)),
  };
}

interface BoardGuess {
  readonly boardId: string | null;
  readonly candidates: readonly NamedBoard[];
}

type Understood = Extract<ReadingResult, { kind: 'understood' }>;

/** A document that does not say whose it is belongs where the file's others belong. */
async function boardsOf(result: Understood, known: KnownBoards, given: string | null): Promise<BoardGuess[]> {
  if (given !== null) {
    return result.documents.map(({ board }) => {
      const named = boardsNamed(board, known.boards);
      const other = named.length === 1 && named[0]?.boardId !== given;
      return other ? { boardId: null, candidates: named } : { boardId: given, candidates: [] };
    });
  }
  const registers = await Promise.all(
    known.boards.map(async ({ boardId }) => [boardId, await known.register(boardId)] as const),
  );
  const own = result.documents.map((reading): BoardGuess => {
    const first = reading === result.documents[0];
    const found = matchBoards(evidenceOf(reading, first, result.lines, registers), known.boards);
    return { boardId: found.length === 1 ? (found[0]?.boardId ?? null) : null, candidates: found };
  });
  const main = own.find((guess) => guess.boardId !== null);
  return own.map((guess, index) => {
    if (guess.boardId !== null) return guess;
    const written = result.documents[index]?.board ?? null;
    const silent = written === null || !namesABody(written);
    if (main && (silent || result.documents[index]?.kind === 'bilaga')) return main;
    return { boardId: null, candidates: guess.candidates.length > 0 ? guess.candidates : known.boards };
  });
}

/**
 * The other boards of Klubban that a paper names in its text, where neither its head nor its text names the one that it
 * would go to; empty: none. A bilaga may speak of anybody.
 */
function namedInText(
  reading: ReadDocument,
  lines: readonly string[],
  boardId: string | null | undefined,
  { boards, others }: KnownBoards,
): NamedBoard[] {
  if (reading.kind === 'bilaga' || reading.attachmentOf !== null) return [];
  const own = boards.filter((board) => board.boardId === boardId);
  const isNamed = (board: NamedBoard) => isNamedIn([reading.board ?? '', ...lines], board);
  if (own.length === 0 ? reading.board !== null && namesABody(reading.board) : own.some(isNamed)) return [];
  const among = own.length === 0 ? others : [...boards, ...others];
  return own.length === 0 && boards.some(isNamed) ? [] : among.filter(isNamed);
}

/** A paper in which other boards are named and its own is not is no board's until somebody says whose it is. */
function asked(guess: BoardGuess, elsewhere: readonly NamedBoard[], { boards }: KnownBoards): BoardGuess {
  return elsewhere.length === 0 ? guess : { boardId: null, candidates: boards };
}

/** The boards that the name in a document's own head, or in what was written with the file, fits. */
export function boardsNamed(written: string | null, boards: readonly NamedBoard[]): NamedBoard[] {
  return matchBoards({ written, title: null, lines: [], peopleKnown: {} }, boards);
}

/**
 * The board to which nothing may be saved, and which a document's own head names and no other; null: none. A bilaga may
 * come from anybody.
 */
export function boardElsewhere(
  documents: readonly Pick<DraftDocument, 'reading'>[],
  { boards, others }: Pick<KnownBoards, 'boards' | 'others'>,
): NamedBoard | null {
  for (const { reading } of documents) {
    if (reading.kind === 'bilaga' || reading.attachmentOf !== null) continue;
    const [named, ...more] = boardsNamed(reading.board, [...boards, ...others]);
    if (named !== undefined && more.length === 0 && others.includes(named)) return named;
  }
  return null;
}

const ANOTHER_BODY = 'board.differs';

/** A doubt where the document's own head, or its text alone, names another body than the board it will go to. */
function withBoardDoubt(
  reading: ReadDocument,
  boardId: string | null,
  known: KnownBoards,
  elsewhere: readonly NamedBoard[],
): ReadDocument {
  if (elsewhere.length > 0) return doubted(reading, elsewhere.map(({ name }) => name).join(', '));
  const { board: written } = reading;
  const goesTo = known.boards.filter((board) => board.boardId === boardId);
  if (written === null || !namesABody(written) || goesTo.length === 0) return reading;
  if (boardsNamed(written, goesTo).length > 0) return reading;
  return doubted(reading, written);
}

function doubted(reading: ReadDocument, written: string): ReadDocument {
  const doubt = { code: ANOTHER_BODY, field: 'board', data: { written }, at: null };
  return { ...reading, doubts: [doubt, ...reading.doubts] };
}

/** The document's lines; what stands above the first is its own: who sent the letter. */
function linesOf(reading: ReadDocument, isFirst: boolean, lines: Understood['lines']): string[] {
  const from = isFirst ? 1 : reading.lines.from;
  return lines.filter(({ line }) => line >= from && line <= reading.lines.to).map(({ text }) => text);
}

function evidenceOf(
  reading: ReadDocument,
  isFirst: boolean,
  lines: Understood['lines'],
  registers: readonly (readonly [string, readonly RegisterPerson[]])[],
): BoardEvidence {
  const names = namesIn(reading);
  const own = linesOf(reading, isFirst, lines);
  const folded = foldName(own.join(' '));
  return {
    written: reading.board,
    title: reading.title,
    lines: own,
    peopleKnown: Object.fromEntries(
      registers.map(([boardId, register]) => [
        boardId,
        Math.max(
          names.filter((name) => matchPerson(name, register).kind === 'linked').length,
          register.filter(({ name }) => name.includes(' ') && folded.includes(foldName(name))).length,
        ),
      ]),
    ),
  };
}

/** Every person whom the record would name, once, in the order met. */
function namesIn(reading: ReadDocument): string[] {
  const names = [
    ...reading.called.map((person) => person.name),
    ...reading.present.map((person) => person.name),
    ...reading.absent,
    ...(reading.chair ? [reading.chair] : []),
    ...(reading.secretary ? [reading.secretary] : []),
    ...reading.adjusters,
    ...reading.items.flatMap((item) => item.recusals.map((recusal) => recusal.person)),
  ];
  return [...new Set(names)];
}

/** A document that is on record as it is read now is shown as it was confirmed, with what was put right. */
async function standingOf(
  store: Store,
  boardId: string | null,
  id: string,
  reading: ReadDocument,
): Promise<Pick<DraftDocument, 'standing' | 'reading' | 'asReadSha256' | 'seenBy'>> {
  const asReadSha256 = readingHash(reading);
  const asNew = { standing: 'new', reading, asReadSha256 } as const;
  if (boardId === null) return asNew;
  const filed = await loadStream(store.streams, documentStreamKind, documentStreamId(boardId, id));
  if (filed === null || filed.state.status === 'NONE') return asNew;
  const { seenBy } = filed.state;
  if (filed.state.asReadSha256 !== asReadSha256) return { ...asNew, standing: 'better', seenBy };
  const confirmed = await loadReading(store.files, filed.state.readingSha256);
  return { standing: 'same', reading: confirmed, asReadSha256, seenBy };
}

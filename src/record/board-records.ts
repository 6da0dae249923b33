import {
  type BoardDirectory,
  type BoardOnDay,
  boardOnDay,
  changeDays,
  type KnownBoard,
  type Person,
} from '../board/index.ts';
import type { LocalDate } from '../kernel/index.ts';
import { parseLocalDate } from '../kernel/index.ts';
import { type KnownMeeting, loadMeeting } from '../meeting/index.ts';
import { allHeads, type Store, type StreamHead } from '../store/index.ts';
import { loadReading } from './reading.ts';
import { withAgenda } from './search/agenda-passages.ts';
import { passagesOf } from './search/passages.ts';
import { type Analyse, buildTextIndex, type TextIndex } from './search/text-index.ts';
import { type DocumentSummary, documentIdIn } from './stream.ts';

export interface MeetingOnRecord {
  readonly id: string;
  readonly state: KnownMeeting;
}

/** A board and all that is recorded about it. The same object as long as nothing of it has changed. */
export interface BoardRecord {
  readonly id: string;
  readonly name: string;
  onDay(day: LocalDate): BoardOnDay;
  /** The days from which others are on it, in order. */
  readonly changeDays: readonly LocalDate[];
  /** Everybody who ever was in the register. */
  readonly people: readonly Person[];
  /** Cancelled ones included, in order of day. */
  readonly meetings: readonly MeetingOnRecord[];
  /** Full texts of items, paragraphs and bilagor; built when first asked for. */
  index(): Promise<TextIndex>;
}

export interface BoardRecords {
  /** Null when there is no such board. Rejects with CorruptRecord where something of it cannot be read. */
  board(boardId: string): Promise<BoardRecord | null>;
}

interface Kept {
  readonly change: string;
  readonly board: KnownBoard;
  readonly versions: string;
  readonly record: BoardRecord;
}

/**
 * The records of the boards asked about lately, at most `limit`, the one unused longest going first. Each question
 * costs one cheap look whether anything was written; only what moved is read again.
 */
export function openBoardRecords(options: {
  readonly store: Store;
  readonly directory: BoardDirectory;
  readonly analyse: Analyse;
  readonly limit?: number;
}): BoardRecords {
  const { store, directory, analyse, limit = 100 } = options;
  const kept = new Map<string, Kept>();
  const meetings = new Map<string, { readonly version: number; readonly state: KnownMeeting }>();

  async function board(boardId: string): Promise<BoardRecord | null> {
    const change = await store.streams.lastChange();
    const current = kept.get(boardId);
    if (current?.change === change) {
      kept.delete(boardId);
      kept.set(boardId, current);
      return current.record;
    }
    const known = await directory.board(boardId);
    if (known === null) return null;
    const heads = await headsOf(store, boardId);
    const versions = heads.map((head) => `${head.id}@${head.version}`).join(' ');
    const unchanged = current?.board === known && current.versions === versions;
    const record = unchanged ? current.record : await read(known, heads);
    kept.delete(boardId);
    kept.set(boardId, { change, board: known, versions, record });
    const [eldest] = kept.keys();
    if (kept.size > limit && eldest !== undefined) kept.delete(eldest);
    return record;
  }

  async function read(known: KnownBoard, heads: readonly StreamHead[]): Promise<BoardRecord> {
    const own: MeetingOnRecord[] = [];
    for (const head of heads.filter(({ type }) => type === 'meeting')) {
      const state = await meetingState(head);
      if (state !== null) own.push({ id: head.id, state });
    }
    const order = ({ id, state }: MeetingOnRecord) => `${state.date} ${state.start ?? '99:99'} ${id}`;
    own.sort((a, b) => order(a).localeCompare(order(b)));
    let index: Promise<TextIndex> | null = null;
    const today = known.name.at(-1);
    return {
      id: known.id,
      name: today?.value ?? known.id,
      onDay: remembered((day) => boardOnDay(known, day)),
      changeDays: changeDays(known),
      people: known.people,
      meetings: own,
      index() {
        index ??= buildIndex(heads, own).catch((error: unknown) => {
          index = null;
          throw error;
        });
        return index;
      },
    };
  }

  async function meetingState(head: StreamHead): Promise<KnownMeeting | null> {
    const before = meetings.get(head.id);
    if (before?.version === head.version) return before.state;
    const loaded = await loadMeeting(store, head.id);
    if (loaded === null || loaded.state.status === 'NONE') return null;
    meetings.set(head.id, { version: loaded.version, state: loaded.state });
    return loaded.state;
  }

  async function buildIndex(
    heads: readonly StreamHead[],
    own: readonly MeetingOnRecord[],
  ): Promise<TextIndex> {
    const passages = [];
    for (const head of heads.filter(({ type }) => type === 'document')) {
      const view = head.view as unknown as DocumentSummary;
      if (view.status !== 'FILED' || view.readingSha256 === null || view.kind === null) continue;
      const reading = await loadReading(store.files, view.readingSha256);
      const meetingDate = view.meetingDate === null ? null : parseLocalDate(view.meetingDate);
      const document = {
        documentId: documentIdIn(head.id),
        kind: view.kind,
        title: view.title ?? view.fileName ?? '',
        ...(view.kind === 'bilaga' ? { file: fileOf(view) } : {}),
        meetingId: view.meetingId,
        meetingDate,
      };
      passages.push(...passagesOf(document, reading));
    }
    return buildTextIndex(withAgenda(passages, own), analyse);
  }

  return { board };
}

function fileOf({ fileSha256, fileName, seenBy }: DocumentSummary) {
  return { sha256: fileSha256 ?? '', name: fileName ?? '', openToAll: seenBy === 'ALL' };
}

async function headsOf({ streams }: Store, boardId: string): Promise<StreamHead[]> {
  const documents = await allHeads(streams, { type: 'document', boardId });
  return [...documents, ...(await allHeads(streams, { type: 'meeting', boardId }))];
}

/** A board is asked about few days again and again. */
function remembered<T>(compute: (day: LocalDate) => T): (day: LocalDate) => T {
  const known = new Map<LocalDate, T>();
  return (day) => {
    const value = known.get(day) ?? compute(day);
    if (known.size > 50) known.clear();
    known.set(day, value);
    return value;
  };
}

import { boardOnDay, loadBoard } from '../../board/index.ts';
import { itemNumber, type ReadDocument, signatoriesIn } from '../../documents/index.ts';
import { type EventMeta, localDateOf, type PersonRef } from '../../kernel/index.ts';
import { agendaOf, type KnownMeeting, loadMeeting, meetingKind, noticeOf } from '../../meeting/index.ts';
import { allHeads, runCommand, type Store, type StreamHead } from '../../store/index.ts';
import { loadReading } from '../reading.ts';
import { type DocumentSummary, documentStreamKind } from '../stream.ts';
import { matchPerson, type RegisterPerson } from './match-people.ts';

/** Somebody on the board whom an ärende's papers name as signatory. */
interface Named {
  readonly item: string;
  readonly person: PersonRef;
  readonly namedIn: readonly string[];
}

/**
 * Asks those on the board who are named as signatories in the papers of a coming meeting's ärenden whether they are
 * jävig: after each paper that is filed, once for each person and ärende. What has been held asks nobody.
 */
export async function askSignatories(
  store: Store,
  boardId: string,
  meetingId: string,
  meta: EventMeta,
): Promise<void> {
  const meeting = (await loadMeeting(store, meetingId))?.state;
  if (meeting?.status !== 'CALLED' || meeting.date < localDateOf(meta.at)) return;
  const board = await loadBoard(store.streams, boardId);
  if (board === null) return;
  const { seats } = boardOnDay(board, meeting.date);
  const people = seats.flatMap((seat) => [...(seat.member ? [seat.member] : []), ...seat.substitutes]);
  const register = people.map(({ id, name, alsoSpelled }) => ({ personId: id, name, alsoSpelled }));
  const named = namedIn(meeting, await papersOf(store, boardId, meetingId, meeting), register);
  if (named.length === 0) return;
  const command = { type: 'AskItemSignatories', at: meta.at, named } as const;
  await runCommand(store.streams, meetingKind, { id: meetingId, boardId }, command, meta);
}

/** What has been read of the kallelse and of the meeting's papers, file by file, in the file's own order. */
async function papersOf(
  store: Store,
  boardId: string,
  meetingId: string,
  meeting: KnownMeeting,
): Promise<ReadDocument[][]> {
  const notice = noticeOf(meeting)?.document;
  const heads = await documentHeads(store, boardId);
  const found = heads.flatMap(({ view }) => {
    const { status, meetingId: of, fileSha256, readingSha256 } = view as unknown as DocumentSummary;
    const ours = of === meetingId || fileSha256 === notice?.fileSha256;
    return status === 'FILED' && ours && fileSha256 !== null && readingSha256 !== null
      ? [{ fileSha256, readingSha256 }]
      : [];
  });
  const files = [...new Set(found.map((one) => one.fileSha256))];
  return Promise.all(
    files.map(async (file) => {
      const readings = found.filter((one) => one.fileSha256 === file);
      const read = await Promise.all(
        readings.map(({ readingSha256 }) => loadReading(store.files, readingSha256)),
      );
      return read.sort((a, b) => a.lines.from - b.lines.from);
    }),
  );
}

/** Every document of the board, however many pages of the store they fill. */
export async function documentHeads(store: Pick<Store, 'streams'>, boardId: string): Promise<StreamHead[]> {
  return allHeads(store.streams, { type: documentStreamKind.type, boardId });
}

function namedIn(
  meeting: KnownMeeting,
  files: readonly (readonly ReadDocument[])[],
  register: readonly RegisterPerson[],
): Named[] {
  // The names that end the text of the last ärende are of those who call.
  const bodies = new Map(
    files
      .flat()
      .filter((paper) => paper.kind === 'kallelse')
      .flatMap((paper) => paper.items.slice(0, -1).map((item) => [itemNumber(item), item.body] as const)),
  );
  const labelled = files.flatMap(labelledPapers);
  return (agendaOf(meeting) ?? []).flatMap(({ number, attachments }) => {
    const found = new Map<string, string[]>();
    const add = (names: readonly string[], paper: string | null) => {
      for (const name of names) {
        const match = matchPerson(name, register);
        if (match.kind !== 'linked') continue;
        const before = found.get(match.personId) ?? [];
        found.set(match.personId, paper === null || before.includes(paper) ? before : [...before, paper]);
      }
    };
    add(signatoriesIn(bodies.get(number) ?? ''), null);
    for (const { paper, label } of labelled) {
      if (!attachments.some((one) => labelIn(one) === label)) continue;
      add(paper.namedSignatories, paper.title ?? `Bilaga ${label}`);
    }
    return [...found].map(([personId, namedIn]) => ({
      item: number,
      person: ref(register, personId),
      namedIn,
    }));
  });
}

/** Bilagor by their number; one without (an application behind its letter) goes with the bilaga before it. */
function labelledPapers(papers: readonly ReadDocument[]) {
  let label: string | null = null;
  return papers
    .filter((paper) => paper.kind !== 'kallelse')
    .flatMap((paper) => {
      label = labelIn(paper.number) ?? labelIn(paper.attachmentOf?.number ?? null) ?? label;
      return paper.kind === 'bilaga' && label !== null ? [{ paper, label }] : [];
    });
}

/** `6` of `Bilaga 6`. */
function labelIn(text: string | null): string | null {
  return /\d+[a-z]?/i.exec(text ?? '')?.[0].toLowerCase() ?? null;
}

function ref(register: readonly RegisterPerson[], personId: string): PersonRef {
  return { personId, name: register.find((one) => one.personId === personId)?.name ?? '' };
}

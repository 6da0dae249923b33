import { readdir, readFile } from 'node:fs/promises';
import {
  applyDescription,
  boardOnDay,
  findPeople,
  officesOn,
  openBoardDirectory,
  readDescription,
} from '../../src/board/index.ts';
import { ACTS, analyse, KEPT_BY_CAPABILITIES, NOTHING_SAID } from '../../src/conversation/index.ts';
import { pageOf } from '../../src/conversation/text/pages.ts';
import { say } from '../../src/conversation/text.ts';
import { converse } from '../../src/conversation/turn/converse.ts';
import type { Conversed, Part } from '../../src/conversation/turn/situation.ts';
import { readHere } from '../../src/documents/index.ts';
import { instantAt, type LocalDate, localDateOf, parseLocalDate } from '../../src/kernel/index.ts';
import { confirmDocument, knownBoards, openBoardRecords, understandFile } from '../../src/record/index.ts';
import { openStore } from '../../src/store/open.ts';
import { removeFolder, temporaryFolder } from './product.ts';

export function day(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (!date) throw new Error(`no such day: ${text}`);
  return date;
}

/** Norrskog's demo board with the papers of a folder read in, and what its people are told on a day. */
export const boardWithPapers = (papers: string, today: LocalDate) =>
  boardsWithPapers({ norrskog: papers }, today);

/** Demo boards, each with the papers of a folder of its own read in, and what somebody on them is told on a day. */
export async function boardsWithPapers(papers: Readonly<Record<string, string>>, today: LocalDate) {
  const now = instantAt(today, '09:00');
  const folder = await temporaryFolder();
  const store = await openStore({ dataDir: folder });
  const described = readDescription(await readFile('demo/boards.yaml', 'utf8'));
  if (described.kind === 'faulty') throw new Error('the demo boards are faulty');
  const by = { at: now, actor: { kind: 'operator' } } as const;
  for (const board of described.boards) {
    await applyDescription(store.streams, board, today, { ...by, commandId: board.description.id });
  }
  const files = await Promise.all(
    Object.entries(papers).map(async ([boardId, from]) =>
      (await readdir(from))
        .filter(
          (name) =>
            !described.boards.some(({ description: { id } }) => id !== boardId && name.startsWith(`${id}-`)),
        )
        .sort()
        .map((name) => ({ boardId, name, path: `${from}/${name}` })),
    ),
  );
  for (const { boardId, name, path } of files.flat()) {
    const bytes = new Uint8Array(await readFile(path));
    const known = await knownBoards(openBoardDirectory(store.streams), today);
    const file = await understandFile({ store, read: readHere, known }, { name, bytes }, null);
    if (file.kind === 'unreadable') throw new Error(`${name}: ${file.code}`);
    for (const document of file.documents) {
      await confirmDocument(store, { ...file, bytes }, { ...document, boardId }, by);
    }
  }
  const records = openBoardRecords({ store, directory: openBoardDirectory(store.streams), analyse });

  /** What comes of the last of somebody's messages on those boards, sent one after the other. */
  async function conversedOn(who: string, messages: readonly string[]): Promise<Conversed> {
    const all = await openBoardDirectory(store.streams).all();
    const memberships = all
      .filter(({ id }) => id in papers)
      .flatMap((board) => {
        const [person] = findPeople(board.people, who);
        if (!person) return [];
        const offices = officesOn(board, person.id, today);
        const { name } = boardOnDay(board, today);
        return [{ boardId: board.id, boardName: name, personId: person.id, person, offices }];
      });
    if (memberships.length === 0) throw new Error(`nobody is called ${who}`);
    let conversed: Conversed = { parts: [], context: NOTHING_SAID };
    for (const message of messages) {
      conversed = await converse(
        message,
        {
          memberships,
          audience: 'asker',
          place: 'personal',
          now,
          context: conversed.context,
          acts: new Set(ACTS),
          questions: KEPT_BY_CAPABILITIES,
        },
        records,
      );
    }
    return conversed;
  }

  const partsOf = async (who: string, messages: readonly string[]): Promise<readonly Part[]> =>
    (await conversedOn(who, messages)).parts;

  /** What somebody's message was taken for in the end, the record and what is open looked at; null: for nothing. */
  const takenFor = async (who: string, message: string): Promise<string | null> =>
    (await conversedOn(who, [message])).context.understood?.action ?? null;

  /** What somebody is told last; acts by their names. */
  async function told(who: string, ...messages: readonly string[]): Promise<string> {
    const parts = await partsOf(who, messages);
    return parts
      .map((part) => {
        if (part.kind === 'act') return `handling: ${part.request.action}`;
        if (part.kind === 'tasks') return 'uppgifter';
        const answer = part.kind === 'question' ? part.otherwise : part.answer;
        const { said } = pageOf(say(answer, localDateOf(now)), 0);
        return [said.context, said.fact, ...(said.lines ?? []), said.source].filter(Boolean).join('\n');
      })
      .join('\n')
      .replaceAll('\u00A0', ' ');
  }

  return {
    partsOf,
    takenFor,
    told,
    async close() {
      await store.close();
      await removeFolder(folder);
    },
  };
}

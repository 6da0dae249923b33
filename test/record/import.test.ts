import { readdir, readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  applyDescription,
  type Membership,
  openBoardDirectory,
  readDescription,
} from '../../src/board/index.ts';
import { type ReadingResult, readHere } from '../../src/documents/index.ts';
import {
  type Actor,
  type Instant,
  instantFromEpoch,
  type LocalDate,
  type LocalTime,
} from '../../src/kernel/index.ts';
import { findMeetingOn, listMeetings, loadMeeting, runOnMeeting } from '../../src/meeting/index.ts';
import { previewCard } from '../../src/record/cards.ts';
import {
  confirmDocument,
  correct,
  type DocumentTarget,
  type DraftDocument,
  type DraftFile,
  documentFile,
  knownBoards,
  openBoardRecords,
  openDocument,
  type ReadFile,
  understandFile,
} from '../../src/record/index.ts';
import type { Store } from '../../src/store/index.ts';
import { openStore } from '../../src/store/open.ts';
import type { Turn } from '../../src/teams/contract.ts';
import { removeFolder, temporaryFolder } from '../support/product.ts';

const today = '2026-11-23' as LocalDate;
const at: Instant = instantFromEpoch(Date.parse('2026-11-23T08:00:00Z'));
const operator: Actor = { kind: 'operator' };
const read: ReadFile = (file, hints) => readHere(file, hints);

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = await temporaryFolder();
  store = await openStore({ dataDir: folder });
  const described = readDescription(await readFile('demo/boards.yaml', 'utf8'));
  if (described.kind === 'faulty') throw new Error('the demo boards are faulty');
  for (const board of described.boards) {
    await applyDescription(store.streams, board, today, {
      at,
      actor: operator,
      commandId: board.description.id,
    });
  }
});

afterEach(async () => {
  await store.close();
  await removeFolder(folder);
});

async function understood(name: string, reader: ReadFile = read, given: string | null = null) {
  const bytes = new Uint8Array(await readFile(`demo/documents/${name}`));
  const known = await knownBoards(openBoardDirectory(store.streams), today);
  const file = await understandFile({ store, read: reader, known }, { name, bytes }, given);
  if (file.kind === 'unreadable') throw new Error(file.code);
  return { file, bytes };
}

async function confirmed(
  { file, bytes }: { file: Extract<DraftFile, { kind: 'understood' }>; bytes: Uint8Array },
  put: (document: DraftDocument) => DraftDocument = (document) => document,
) {
  const outcomes = [];
  for (const document of file.documents.map(put)) {
    if (document.boardId === null) throw new Error('no board');
    const outcome = await confirmDocument(
      store,
      { ...file, bytes },
      { ...document, boardId: document.boardId },
      { at, actor: operator },
    );
    outcomes.push(outcome);
  }
  return outcomes;
}

async function everything(): Promise<string> {
  return JSON.stringify([await store.streams.list(), await store.files.list()]);
}

/** The same reader, after it has learnt to read a place that it missed. */
const better: ReadFile = async (file, hints): Promise<ReadingResult> => {
  const result = await readHere(file, hints);
  if (result.kind === 'unreadable') return result;
  return { ...result, documents: result.documents.map((document) => ({ ...document, place: 'Nya salen' })) };
};

const MINUTES = 'norrskog-2026-11-05-protokoll.md';
const NOTICE = 'norrskog-2026-12-10-kallelse.md';
const PLAN = 'norrskog-sammantradesplan-2027.md';

describe('importing a paper', () => {
  it('stores nothing before it is confirmed', async () => {
    const before = await everything();
    const { file } = await understood(MINUTES);
    expect(file.documents[0]).toMatchObject({ boardId: 'norrskog', standing: 'new' });
    expect(await everything()).toBe(before);
  });

  it('keeps the original under its hash and joins the protokoll to its meeting', async () => {
    const draft = await understood(MINUTES);
    const [outcome] = await confirmed(draft);
    const kept = await documentFile(store, 'norrskog', outcome?.documentId ?? '');
    expect(Buffer.from(kept?.bytes ?? []).equals(Buffer.from(draft.bytes))).toBe(true);
    const loaded = await loadMeeting(store, outcome?.meetingId ?? '');
    expect(loaded?.state).toMatchObject({ status: 'CLOSED', date: '2026-11-05' });
  });

  it('changes nothing the second time', async () => {
    const [first] = await confirmed(await understood(MINUTES));
    const before = await everything();
    const again = await understood(MINUTES);
    expect(again.file.documents.map((document) => document.standing)).toContain('same');
    const [second] = await confirmed(again);
    expect([first?.changed, second?.changed]).toEqual([true, false]);
    expect(await everything()).toBe(before);
  });

  it('lets a better reading take the place of the earlier one, and keeps both', async () => {
    await confirmed(await understood(MINUTES));
    const anew = await understood(MINUTES, better);
    expect(anew.file.documents[0]?.standing).toBe('better');
    const [outcome] = await confirmed(anew);
    const meeting = await loadMeeting(store, outcome?.meetingId ?? '');
    expect(meeting?.state).toMatchObject({ place: 'Nya salen', superseded: [{ name: MINUTES }] });
  });

  it('makes one meeting of plan line, kallelse and protokoll of a day, in whatever order they come', async () => {
    const states = [];
    for (const order of [
      [PLAN, NOTICE, MINUTES],
      [MINUTES, NOTICE, PLAN],
    ]) {
      for (const name of order) await confirmed(await understood(name));
      const heads = await store.streams.list({ type: 'meeting' });
      states.push(heads.map((head) => ({ id: head.id, view: head.view })));
    }
    expect(states[1]).toEqual(states[0]);
    expect((await findMeetingOn(store, 'norrskog', '2026-12-10' as LocalDate))?.status).toBe('CALLED');
    expect((await findMeetingOn(store, 'norrskog', '2027-03-11' as LocalDate))?.status).toBe('PLANNED');
  });

  it('of an old day knows the meeting that has moved from it: no meeting is made again, and none is moved back', async () => {
    const plan = await understood('norrskog-sammantradesplan-2027.md');
    const first = await confirmed(plan);
    const [from, to] = ['2027-06-10', '2027-06-17'] as LocalDate[];
    const moved = await findMeetingOn(store, 'norrskog', from ?? today);
    if (!moved || !from || !to) throw new Error('no meeting in June');
    const by = { personId: 'maja-holm', name: 'Maja Holm', roles: ['OFFICE' as const] };
    const when = { date: to, start: '09:00' as LocalTime, end: null, place: null };
    const command = { type: 'MoveMeeting', by, at, to: when, reason: 'Salen är upptagen.' } as const;
    await runOnMeeting(store, 'norrskog', from, command, { at, actor: operator, commandId: 'flytt' });
    const days = async () => (await listMeetings(store, 'norrskog')).map(({ id, date }) => `${id} ${date}`);
    const before = await days();
    // The same plan in another file.
    const bytes = new Uint8Array([...plan.bytes, 10]);
    const known = await knownBoards(openBoardDirectory(store.streams), today);
    const again = await understandFile({ store, read, known }, { name: 'Plan igen.md', bytes }, null);
    if (again.kind === 'unreadable') throw new Error(again.code);
    expect(again.documents.flatMap((document) => document.moved)).toEqual([{ from, to }]);
    const card = JSON.stringify(previewCard('d', again, today, { planned: new Map() }));
    expect(card).toContain('Mötet 10 juni 2027 är flyttat till 17 juni 2027, och står kvar där.');
    const [second] = await confirmed({ file: again, bytes });
    expect(second?.planned).toBe((first[0]?.planned ?? 0) - 1);
    expect(await days()).toEqual(before);
    expect((await loadMeeting(store, moved.id))?.state).toMatchObject({ date: to, place: null });
    // A kallelse that still has the old day is the moved meeting's.
    const notice = await understood('norrskog-2026-12-10-kallelse.md');
    const [paper] = notice.file.documents;
    if (!paper) throw new Error('no kallelse');
    const old = { ...paper, reading: { ...paper.reading, meetingDate: from } };
    const [joined] = await confirmed({ ...notice, file: { ...notice.file, documents: [old] } });
    expect(joined?.meetingId).toBe(moved.id);
    expect((await loadMeeting(store, moved.id))?.state).toMatchObject({ status: 'CALLED', date: to });
  });

  it('takes what a person has put right before confirming', async () => {
    const draft = await understood(MINUTES);
    const [outcome] = await confirmed(draft, (document) =>
      correct(document, { place: 'Biblioteket', people: { 'Eva Lind': null }, adjusters: ['Karim Nasser'] }),
    );
    const loaded = await loadMeeting(store, outcome?.meetingId ?? '');
    if (loaded?.state.status !== 'CLOSED') throw new Error('no minutes');
    expect(loaded.state.place).toBe('Biblioteket');
    expect(loaded.state.minutes.adjusters).toEqual(['Karim Nasser']);
    expect(loaded.state.minutes.present.find((person) => person.name === 'Eva Lind')?.personId).toBeNull();
  });

  it('leaves a board open where the paper names none that is known, and asks', async () => {
    const foreign: ReadFile = async (file, hints) => {
      const result = await readHere(file, hints);
      if (result.kind === 'unreadable') return result;
      const documents = result.documents.map((document) => ({
        ...document,
        board: 'Samordningsförbundet Fjällkedjan',
        title: null,
        present: [],
        called: [],
        absent: [],
        adjusters: [],
        chair: null,
        secretary: null,
        items: [],
      }));
      return { ...result, documents, lines: [] };
    };
    const { file } = await understood(MINUTES, foreign);
    expect(file.documents[0]?.boardId).toBeNull();
    expect(file.documents[0]?.candidates.map((board) => board.boardId).sort()).toEqual([
      'kustlandet',
      'norrskog',
    ]);
  });
});

describe('the button that opens an original', () => {
  const place = { kind: 'personal', conversationId: 'a' } as const;
  const caller = { tenantId: 't', objectId: 'o', displayName: 'Eva' };
  const turn = (kind: 'personal' | 'channel' = 'personal') =>
    ({ caller, place: { ...place, kind }, at, commandId: 'c', roster: async () => null }) as Turn;
  const member = { boardId: 'norrskog', offices: ['MEMBER'] } as unknown as Membership;
  const press = async (
    target: DocumentTarget,
    kind: 'personal' | 'channel' = 'personal',
    link: string | null = null,
  ) => {
    const opening = openDocument({ store, identify: async () => [member], linkTo: async () => link });
    return (await opening.run(target, turn(kind))).messages;
  };

  it('gives the file in the own chat, or a link where there is an address', async () => {
    const draft = await understood(MINUTES);
    const [filed] = await confirmed(draft);
    const target = { boardId: 'norrskog', documentId: filed?.documentId ?? '' };
    const [message] = await press(target);
    expect(message?.files?.map((file) => file.name)).toEqual([MINUTES]);
    const linked = await press(target, 'personal', 'https://klubban.example/d/x');
    expect(JSON.stringify(linked)).toContain('https://klubban.example/d/x');
    expect(await press(target, 'channel', 'https://klubban.example/d/x')).toEqual([
      { text: expect.stringContaining('egen chatt') },
    ]);
  });

  it("refuses another board's document and one that is not there", async () => {
    await confirmed(await understood('kustlandet-2026-11-06-protokoll.md'));
    const [head] = await store.streams.list({ type: 'document', boardId: 'kustlandet' });
    const documentId = head?.id.split('/').at(-1) ?? '';
    expect(await press({ boardId: 'kustlandet', documentId })).toEqual([
      { text: expect.stringContaining('inte är med') },
    ]);
    expect(await press({ boardId: 'norrskog', documentId })).toEqual([
      { text: expect.stringContaining('finns inte') },
    ]);
  });
});

describe("a board's record", () => {
  const analyse = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter(Boolean);

  it('is found in full text, is the same object until something changes, and never holds another board', async () => {
    for (const name of (await readdir('demo/documents')).filter((file) => file.includes('2026'))) {
      await confirmed(await understood(name));
    }
    const records = openBoardRecords({ store, directory: openBoardDirectory(store.streams), analyse });
    const norrskog = await records.board('norrskog');
    expect(await records.board('norrskog')).toBe(norrskog);
    const index = await norrskog?.index();
    expect(index?.passages.size).toBeGreaterThan(20);
    const boards = new Set(
      [...(index?.passages.values() ?? [])].map((passage) => passage.meetingId?.split('/')[1] ?? 'norrskog'),
    );
    expect([...boards]).toEqual(['norrskog']);
    expect(await records.board('ingen')).toBeNull();

    await confirmed(await understood(PLAN));
    const moved = await records.board('norrskog');
    expect(moved).not.toBe(norrskog);
    expect(moved?.meetings.length).toBeGreaterThan(norrskog?.meetings.length ?? 0);
  });
});

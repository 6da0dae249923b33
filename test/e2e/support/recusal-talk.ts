import { openBoardDirectory } from '../../../src/board/index.ts';
import { readHere } from '../../../src/documents/index.ts';
import { type LocalDate, localDateOf } from '../../../src/kernel/index.ts';
import { loadMeeting, runOnMeeting } from '../../../src/meeting/index.ts';
import { confirmDocument, knownBoards, understandFile } from '../../../src/record/index.ts';
import { memoryStreams } from '../../support/memory-streams.ts';
import { printedItem as item } from '../../support/printed-item.ts';
import { personalConversation, type Sender } from './activities.ts';
import { circulationWorld, type DescribedBoard, NORRSKOG, START, type World } from './circulation-world.ts';
import { memoryStore } from './memory-store.ts';

export const DATE = '2025-12-11' as LocalDate;
export const MEETING = `meeting/norrskog/${DATE}`;
export const ITEM = { meetingId: MEETING, item: '6' };
export const AGENDA = [item('6', 'Ansökan från Lovskolan'), item('7', 'Budget 2027')];

/** A meeting whose kallelse has been read in, and what is written and read in about jäv in its ärenden. */
export function recusalTalk() {
  let world: World;

  /** The board alone, without a meeting. */
  async function withoutMeeting(board: DescribedBoard = NORRSKOG): Promise<void> {
    world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() }, { boards: [board] });
  }

  async function begin(board: DescribedBoard = NORRSKOG, agenda = AGENDA): Promise<void> {
    await withoutMeeting(board);
    await called(DATE, agenda);
    await world.greet();
  }

  async function called(date: LocalDate, agenda: typeof AGENDA): Promise<void> {
    const notice = {
      type: 'ImportNotice',
      date,
      start: '13:00',
      end: '16:00',
      place: null,
      document: { documentId: 'd', fileSha256: 'a', readingSha256: 'b', name: 'Kallelse.docx' },
      noticeDate: null,
      called: [],
      agenda,
    } as const;
    const meta = { at: START, actor: { kind: 'operator' }, commandId: `notice-${date}` } as const;
    await runOnMeeting(world.store, 'norrskog', date, notice, meta);
  }

  async function said(who: Sender, text: string): Promise<string> {
    world.teams.clear();
    await world.write(who, text);
    const posted = await world.teams.waitFor(1, personalConversation(who).id);
    return JSON.stringify(posted.map(({ body }) => body));
  }

  async function imported(name: string, paragraphs: readonly string[]): Promise<void> {
    const bytes = new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`);
    const known = await knownBoards(openBoardDirectory(world.store.streams), localDateOf(START));
    const file = await understandFile(
      { store: world.store, read: readHere, known },
      { name, bytes },
      'norrskog',
    );
    if (file.kind !== 'understood') throw new Error(`${name} cannot be read`);
    const by = { at: START, actor: { kind: 'operator' } } as const;
    for (const draft of file.documents) {
      const paper = { name, sha256: file.sha256, bytes };
      await confirmDocument(world.store, paper, { ...draft, boardId: 'norrskog' }, by);
    }
  }

  async function matters() {
    const loaded = await loadMeeting(world.store, MEETING);
    return loaded?.state.status === 'CALLED' ? loaded.state.matters : [];
  }

  return {
    /** The world as it is now: each test begins its own. */
    get world() {
      return world;
    },
    withoutMeeting,
    begin,
    called,
    said,
    imported,
    matters,
  };
}

import { type LocalDate, parseInstant } from '../../../src/kernel/index.ts';
import { runOnMeeting } from '../../../src/meeting/index.ts';
import { memoryStreams } from '../../support/memory-streams.ts';
import { START, type World } from './circulation-world.ts';
import { memoryStore } from './memory-store.ts';

export const inMemory = () => ({ ...memoryStore(), streams: memoryStreams() });

const deadline = parseInstant('2025-12-12T16:00:00+01:00');
if (deadline === null) throw new Error('no deadline');
/** When the circulation that the world opens is to be answered. */
export const DEADLINE = deadline;

export const answer = (id: string, value: string, version = 1) => ({
  circulationId: id,
  version,
  answer: value,
});

/** A kallelse to Norrskog's meeting of 11 December 2025 with one ärende, 6; gives what the button of a per capsulam of it carries. */
export async function calledWithItem(
  { store }: World,
  { heading, proposal, internal = false }: { heading: string; proposal: string; internal?: boolean },
) {
  const date = '2025-12-11' as LocalDate;
  const item = { number: '6', heading, presenter: null, attachments: [] };
  const notice = {
    type: 'ImportNotice',
    date,
    start: '13:00',
    end: null,
    place: null,
    document: { documentId: 'd', fileSha256: 'a', readingSha256: 'b', name: 'Kallelse.docx' },
    noticeDate: null,
    called: [],
    agenda: [{ ...item, proposals: [proposal], amounts: [], internal }],
  } as const;
  const meta = { at: START, actor: { kind: 'operator' }, commandId: 'notice' } as const;
  const { meetingId } = await runOnMeeting(store, 'norrskog', date, notice, meta);
  return { boardId: 'norrskog', meetingId, item: '6' };
}

import { type WhyKept, whyKept } from '../../conversation/index.ts';
import type { ReadDocument } from '../../documents/index.ts';
import { parseLocalDate } from '../../kernel/index.ts';
import { findMeetingOn, listMeetings, loadLatestMeeting } from '../../meeting/index.ts';
import type { Store } from '../../store/index.ts';
import type { DraftDocument } from './draft.ts';

type Paper = Pick<DraftDocument, 'reading' | 'boardId' | 'seenBy'> & {
  readonly file: { readonly name: string; readonly sha256: string };
};

/** Why a paper would be told of in the own chat alone, as its board's agendas stand now; null: all may hear of it. */
export async function keptOnRecord(
  store: Pick<Store, 'streams'>,
  { reading, boardId, seenBy, file }: Paper,
): Promise<WhyKept | null> {
  if (reading.kind === 'kallelse' || reading.kind === 'protokoll') return null;
  const day = parseLocalDate(reading.meetingDate ?? '');
  const meeting = day === null || boardId === null ? null : await findMeetingOn(store, boardId, day);
  const paper = {
    sha256: file.sha256,
    fileName: file.name,
    openToAll: seenBy === 'ALL',
    number: reading.number,
    meetingId: meeting?.id ?? null,
    meetingDate: reading.meetingDate,
    texts: textsOf(reading),
  };
  return whyKept(paper, boardId === null ? [] : await meetingsOf(store, boardId));
}

const textsOf = ({ title, parts }: Pick<ReadDocument, 'title' | 'parts'>) => [
  title ?? '',
  ...parts.flatMap(({ heading, text }) => [heading ?? '', text]),
];

async function meetingsOf(store: Pick<Store, 'streams'>, boardId: string) {
  const found = [];
  for (const { id } of await listMeetings(store, boardId)) {
    const state = (await loadLatestMeeting(store, id))?.state;
    if (state !== undefined && state.status !== 'NONE') found.push({ id, state });
  }
  return found;
}

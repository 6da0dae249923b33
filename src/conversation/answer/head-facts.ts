import type { Passage, RecordIndex } from '../knowledge.ts';
import { grouped } from '../search/grouped.ts';
import { asWritten } from '../search/sentences.ts';
import { sentencesOf } from '../search/sentences-of.ts';
import { type Asking, speaksOf } from './asking.ts';
import { matterOfPassage } from './matter.ts';
import type { MatterAnswer } from './matter-answer.ts';
import { readable } from './on-record.ts';
import { meetingMeant } from './which-meeting.ts';

const STREET = /\p{Lu}\p{L}*(?:gatan|vägen|torget|gränd|gränden|stigen|plan|allén?)\s\d+|\bBox\s\d+/u;
const OFFICE = /kansli|förvaltning|(?:förbunds)?kontor|samordningsförbundet|nämnd/iu;

/** Where the kansli has its address, as the heads of kallelser and protokoll have it; the latest first. */
export async function officeAddress(asking: Asking): Promise<MatterAnswer | null> {
  if (
    !/(?<!\p{L})(?:adress\p{L}*|besöksadress\p{L}*|postadress\p{L}*)(?!\p{L})/iu.test(
      asking.understanding.message.text,
    )
  ) {
    return null;
  }
  const index = await asking.board.index();
  const heads = [...index.passages.values()]
    .filter(({ part }) => part === 'head')
    .toSorted((a, b) => (b.meetingDate ?? '').localeCompare(a.meetingDate ?? ''));
  return firstSaying(asking, index, heads, (text) => STREET.test(text) && OFFICE.test(text));
}

/** When a protokoll that is not written yet is to be justerat, where the kallelse says so. */
export async function adjustmentAhead(asking: Asking): Promise<MatterAnswer | null> {
  const meant = meetingMeant(asking, 'next');
  if (meant.kind !== 'one') return null;
  const may = readable(asking);
  const index = await asking.board.index();
  const papers = (grouped(index).ofMeeting.get(meant.meeting.id) ?? []).filter(may);
  return firstSaying(asking, index, papers, (text) => /juster/iu.test(text) && /\d/u.test(text));
}

/** The board's own decision that one may take part from afar; null where the record has none. */
export async function remoteDecision(asking: Asking): Promise<MatterAnswer | null> {
  const index = await asking.board.index();
  const found = [...index.passages.values()]
    .filter(({ part, clauses }) => part === 'paragraph' && clauses.some((one) => /på distans/iu.test(one)))
    .toSorted((a, b) => (b.meetingDate ?? '').localeCompare(a.meetingDate ?? ''));
  const matter = found[0] ? matterOfPassage(asking, found[0], index) : null;
  if (!matter) return null;
  return { kind: 'matter', board: asking.board.name, matter, related: [], asked: 'decision', quotes: [] };
}

function firstSaying(
  asking: Asking,
  index: RecordIndex,
  passages: readonly Passage[],
  says: (text: string) => boolean,
): MatterAnswer | null {
  for (const passage of passages) {
    const text = sentencesOf(passage.body).find(says);
    if (text === undefined) continue;
    const sentence = asWritten(text, passage);
    return {
      kind: 'sentence',
      board: asking.board.name,
      sentence,
      matter: passage.part === 'item' ? matterOfPassage(asking, passage, index) : null,
      wanted: 'anything',
      more: [],
    };
  }
  return null;
}

/** Whether it is asked when, not whether, something is justerat. */
export function asksOfAdjustment(asking: Asking): boolean {
  return speaksOf(asking, 'adjusted', 'adjuster') && speaksOf(asking, 'when', 'ahead');
}

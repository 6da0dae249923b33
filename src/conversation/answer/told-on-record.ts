import type { RecordIndex } from '../knowledge.ts';
import { queryOf } from '../search/query.ts';
import { rank } from '../search/rank.ts';
import { analyse } from '../understand/analyse.ts';
import type { Answer } from './answers.ts';
import type { Asking } from './asking.ts';
import { dayOnRecord } from './day-on-record.ts';
import { about } from './matters.ts';

/** The record's own words where a question's usual answer is silent; `usual` where the record says no more. */
export async function orOnRecord(asking: Asking, usual: Answer): Promise<Answer> {
  const told = await onRecord(asking, usual);
  return told ?? usual;
}

async function onRecord(asking: Asking, { area, value }: Answer): Promise<Answer | null> {
  if (area === 'agenda' && value.kind === 'no-agenda' && value.mention) {
    return asMatter(await dayOnRecord(asking, value.mention));
  }
  if (area === 'meeting' && value.kind === 'no-meeting-then') {
    return asMatter(await dayOnRecord(asking, value.mention));
  }
  if (area === 'delegation' && value.passage === null) return aboutTopic(asking);
  if (area === 'being' && value.kind === 'nothing-open' && value.what === 'circulation') {
    return aboutTopic(asking);
  }
  if (area === 'people' && value.kind === 'person' && asking.subject?.matter) return aboutTopic(asking);
  return null;
}

const asMatter = (value: Awaited<ReturnType<typeof dayOnRecord>>): Answer | null =>
  value ? { area: 'matter', value } : null;

/** What the record has on the words asked, where it has anything. */
async function aboutTopic(asking: Asking): Promise<Answer | null> {
  if (asking.understanding.entities.topic.length === 0) {
    const spoken = asking.understanding.entities.concepts.some(({ concept }) => concept === 'delegation');
    if (!spoken) return null;
  }
  const value = await about({ ...asking, intent: 'matter.about' });
  return value.kind === 'not-stated' || value.kind === 'no-such-number' ? null : { area: 'matter', value };
}

/** How surely the board's record speaks of what is asked: the share of the question that its best text covers. */
export async function coverageOnRecord(asking: Asking): Promise<{ coverage: number; inHeading: number }> {
  const index = await asking.board.index();
  const { message, entities } = asking.understanding;
  const query = queryOf(message, entities, index).filter((part) => part.weight >= 0.8);
  const ranked = rank(query, index);
  return {
    coverage: ranked.reduce((most, one) => Math.max(most, one.coverage), 0),
    inHeading: ranked.reduce((most, one) => Math.max(most, one.inHeading), 0),
  };
}

/** Whether a matter bears the word as its name: in a heading, and in few texts. */
export function isHeading(stem: string, index: RecordIndex): boolean {
  const frequency = index.frequency(stem);
  if (stem.length < 6 || frequency === 0 || frequency > 4) return false;
  return [...index.passages.values()].some(
    (one) => one.part !== 'attachment' && analyse(one.heading).includes(stem),
  );
}

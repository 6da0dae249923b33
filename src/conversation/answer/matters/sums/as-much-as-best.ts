import type { RecordIndex } from '../../../knowledge.ts';
import type { Asking } from '../../asking.ts';
import type { MatterMeant } from '../find/find-matter.ts';
import { matterOfPassage } from '../find/matter-pointed.ts';
import type { Matter } from '../matter.ts';

/** How much of what the best § speaks of another must speak of to be meant too. */
const AS_MUCH = 0.8;
const ENOUGH = 0.45;
const MOST = 4;

/** Of those found, the §§ that speak of what is asked about as the best one does: that another has it is no answer. */
export function asMuchAsBest(asking: Asking, meant: MatterMeant, index: RecordIndex): Matter[] {
  if (meant.kind !== 'found' || meant.coverage < ENOUGH) return [];
  const near = meant.passages.filter(
    ({ passage, coverage }) => passage.part === 'paragraph' && coverage >= meant.coverage * AS_MUCH,
  );
  const own = near.flatMap(({ passage }) => matterOfPassage(asking, passage, index) ?? []);
  return meant.matters
    .filter(
      ({ kind, meetingId, number }) =>
        kind === 'paragraph' && own.some((one) => one.meetingId === meetingId && one.number === number),
    )
    .slice(0, MOST);
}

import { holdsBack } from '../../conversation/index.ts';
import { closedUnplaced } from './closed-paragraphs.ts';
import type { DraftDocument } from './draft.ts';
import { isOwn } from './named-items.ts';
import { paragraphPlaces } from './secrecy-choice.ts';
import { secrecyUnplaced } from './secret-items.ts';

/**
 * A kallelse or protokoll that is saved where nobody is asked, with what it says of secrecy kept to: where that was put to
 * no ärende or § it is of the one it stands under, else of all but those that stand on every agenda. What was shown cannot
 * be hidden.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function heldUntold(document: DraftDocument): DraftDocument {
  const { reading, secrecy, standing } = document;
  // Of a file that is on record as it is that has been answered.
  if (!secrecy || standing === 'same') return document;
  const isMinutes = reading.kind === 'protokoll';
  const unplaced = (isMinutes ? closedUnplaced(reading) : secrecyUnplaced(reading)).filter(holdsBack);
  if (unplaced.length === 0) return document;
  const places = isMinutes ? paragraphPlaces(reading) : reading.items.map((_, at) => at);
  const own = places.filter((at) => reading.items.slice(at, at + 1).some(isOwn));
  const of = unplaced.flatMap((said) => {
    const under = own.filter((at) => reading.items[at]?.body.includes(said));
    return under.length > 0 ? under : own;
  });
  const internal = [...new Set([...(document.internal ?? secrecy.preset), ...of])].toSorted((a, b) => a - b);
  return { ...document, internal };
}

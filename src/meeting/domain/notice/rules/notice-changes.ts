import { type AgendaChange, changesBetween } from '../../agenda/changes.ts';
import type { WithdrawnItem } from '../../agenda/item.ts';
import type { NoticeContent } from '../events.ts';
import type { ToldFrame } from '../state.ts';

export type FrameChange = 'DATE' | 'TIME' | 'PLACE' | 'DISTANCE';

/** What somebody must be told who has read the earlier version. */
export interface NoticeChanges {
  readonly frame: readonly FrameChange[];
  readonly agenda: readonly AgendaChange[];
}

/**
 * What differs between two versions of a kallelse: a kompletterande handling is a new version, and everybody is told
 * what changed.
 *
 * Rule: domain page 5, `SUPPLEMENTED`.
 *
 * @param told what a move has told everybody in between: that is not new
 * @param withdrawn what has been taken off the agenda, with why
 */
export function noticeChanges(
  earlier: NoticeContent,
  after: NoticeContent,
  told: ToldFrame | null = null,
  withdrawn: readonly WithdrawnItem[] = [],
): NoticeChanges {
  const before = { ...earlier, ...told };
  const sameDistance = before.distance === after.distance && before.distanceLink === after.distanceLink;
  return {
    frame: [
      ...(before.date === after.date ? [] : ['DATE' as const]),
      ...(before.start === after.start && before.end === after.end ? [] : ['TIME' as const]),
      ...(before.place === after.place ? [] : ['PLACE' as const]),
      ...(sameDistance ? [] : ['DISTANCE' as const]),
    ],
    agenda: changesBetween(before.agenda, after.agenda, withdrawn),
  };
}

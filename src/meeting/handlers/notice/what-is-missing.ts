import type { NoticeContent } from '../../domain/notice/events.ts';
import { NOTICE_SAID } from '../../text/index.ts';

/** What those who are called must be told and is not laid in (KL 6 kap. 17 §). */
export function missingOf({ start, place, distanceLink }: NoticeContent): 'time' | 'place' | 'both' | null {
  const isSomewhere = place !== null || distanceLink !== null;
  if (start === null) return isSomewhere ? 'time' : 'both';
  return isSomewhere ? null : 'place';
}

/** The same in words, for whoever sends or approves the kallelse. */
export function whatIsMissing(content: NoticeContent): string[] {
  const missing = missingOf(content);
  return missing === null ? [] : [NOTICE_SAID.missing(missing)];
}

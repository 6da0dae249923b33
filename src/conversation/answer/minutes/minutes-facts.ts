import type { LocalDate } from '../../../kernel/index.ts';
import type { AppealPeriod } from '../../../kernel/law/index.ts';
import type { MinutesOnRecord } from '../../../meeting/index.ts';

/** What is known of a protokoll. */
export interface MinutesFacts {
  /** Empty where it is of no meeting: what was decided per capsulam. */
  readonly meetingId: string;
  readonly date: LocalDate;
  readonly from: string | null;
  readonly to: string | null;
  readonly minutes: Pick<
    MinutesOnRecord,
    'adjustedOn' | 'postedOn' | 'removedOn' | 'chair' | 'secretary' | 'adjusters' | 'inPart'
  > & { readonly document: Pick<MinutesOnRecord['document'], 'documentId' | 'name'> };
  /** The last day to justera (KL 5:69) and, once justerat, to post (KL 8:12). */
  readonly adjustBy: LocalDate;
  readonly postBy: LocalDate | null;
  readonly appeal: AppealPeriod | null;
}

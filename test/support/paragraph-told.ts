import type { Matter } from '../../src/conversation/answer/matters/matter.ts';
import type { LocalDate } from '../../src/kernel/index.ts';

/** A § as answers tell it, for tests of the words: of 4 March 2027, with nothing in it but what `told` has. */
export function paragraphTold(told: Partial<Matter>): Matter {
  return {
    kind: 'paragraph',
    meetingId: 'm',
    date: '2027-03-04' as LocalDate,
    number: '12',
    label: '§ 12',
    heading: 'Hyresbidrag till Verkstaden',
    presenter: null,
    attachments: [],
    clauses: [],
    proposals: [],
    recusals: [],
    votes: [],
    reservations: [],
    amounts: [],
    adjustedOn: null,
    postedOn: null,
    noticeDate: null,
    isInternal: false,
    isInNotice: false,
    body: '',
    page: 1,
    documentId: null,
    within: [],
    ...told,
  };
}

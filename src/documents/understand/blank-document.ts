import type { ReadDocument } from '../model.ts';

interface Extent {
  readonly pages: { readonly from: number; readonly to: number };
  readonly span: { readonly from: number; readonly to: number };
}

/** A document of which nothing but its kind and extent is known yet. */
export function blankDocument(kind: ReadDocument['kind'], extent: Extent): ReadDocument {
  return {
    kind,
    title: null,
    board: null,
    number: null,
    meetingDate: null,
    date: null,
    time: null,
    place: null,
    convener: null,
    noticeDate: null,
    perCapsulam: false,
    called: [],
    present: [],
    absent: [],
    chair: null,
    secretary: null,
    adjusters: [],
    proposedAdjusters: [],
    paragraphsFrom: null,
    paragraphsTo: null,
    adjustedDate: null,
    postedDate: null,
    removedDate: null,
    archivePlace: null,
    noticeSignedBy: null,
    attachmentOf: null,
    items: [],
    unnumberedItems: [],
    contentsOnly: [],
    meetings: [],
    surroundings: '',
    namedSignatories: [],
    amountsInBodySEK: [],
    registryNumbers: [],
    parts: [],
    pages: { ...extent.pages },
    lines: { ...extent.span },
    confidence: {},
    doubts: [],
  };
}

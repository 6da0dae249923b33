import type { Doubt, ReadDocument } from '../../model.ts';

/** Contradictions in what was read. Filled in check by check. */
export function crossCheck(document: ReadDocument, _known: ReadonlySet<string>): Doubt[] {
  return document.meetingDate === null && document.kind !== 'bilaga' && document.kind !== 'mötesplan'
    ? [{ code: 'meetingDate.missing', field: 'meetingDate', data: {}, at: null }]
    : [];
}

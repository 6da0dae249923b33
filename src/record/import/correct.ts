import { findAmounts, itemNumber, type ReadDocument, type ReadItem } from '../../documents/index.ts';
import type { Correction, DraftDocument, ItemCorrection } from './draft.ts';
import { placeNumber } from './named-items.ts';

const OWN_FIELDS = [
  'kind',
  'meetingDate',
  'time',
  'place',
  'chair',
  'secretary',
  'adjusters',
  'adjustedDate',
  'postedDate',
] as const;

/** The document as the person who confirms has put it right; doubts about what was put right are gone. */
export function correct(draft: DraftDocument, correction: Correction | undefined): DraftDocument {
  if (correction === undefined) return draft;
  const given = OWN_FIELDS.filter((field) => correction[field] !== undefined);
  const own = Object.fromEntries(given.map((field) => [field, correction[field]])) as Partial<ReadDocument>;
  const touched = new Set<string>(given);
  const items = draft.reading.items.map((item, index) => {
    const put = correction.items?.[itemNumber(item) ?? ''];
    if (put === undefined) return item;
    for (const field of Object.keys(put)) touched.add(`items.${index}.${field}`);
    return correctItem(item, put);
  });
  const reading: ReadDocument = {
    ...draft.reading,
    ...own,
    items,
    doubts: draft.reading.doubts.filter((doubt) => !touched.has(doubt.field)),
    confidence: Object.fromEntries(
      Object.entries(draft.reading.confidence).map(([field, sure]) => [field, touched.has(field) ? 1 : sure]),
    ),
  };
  const people = draft.people.map((named) => {
    const chosen = correction.people?.[named.written];
    if (chosen === undefined) return named;
    const match =
      chosen === null ? ({ kind: 'unknown' } as const) : ({ kind: 'linked', personId: chosen } as const);
    return { ...named, match };
  });
  const boardId = correction.boardId ?? draft.boardId;
  const keeps = correction.keeps ?? draft.keeps;
  const meeting = correction.meeting ?? draft.meeting;
  const seenBy = correction.seenBy ?? draft.seenBy;
  const internal = correction.internalPlaces ?? placesOf(draft, correction.internal) ?? draft.internal;
  return {
    ...draft,
    keeps,
    meeting,
    seenBy,
    internal,
    reading,
    people,
    boardId,
    candidates: boardId === null ? draft.candidates : [],
  };
}

function placesOf(
  { reading }: DraftDocument,
  numbers: readonly string[] | undefined,
): readonly number[] | undefined {
  if (numbers === undefined) return undefined;
  return reading.items.flatMap((item, at) => (numbers.includes(placeNumber(item, at)) ? [at] : []));
}

function correctItem(item: ReadItem, put: ItemCorrection): ReadItem {
  const proposals = put.proposals ? [...put.proposals] : item.proposals;
  const decisions = put.decisions ? [...put.decisions] : item.decisions;
  const clausesChanged = put.proposals !== undefined || put.decisions !== undefined;
  return {
    ...item,
    heading: put.heading ?? item.heading,
    presenter: put.presenter === undefined ? item.presenter : put.presenter,
    proposals,
    decisions,
    amountsSEK: clausesChanged ? findAmounts([...proposals, ...decisions].join('\n')) : item.amountsSEK,
  };
}

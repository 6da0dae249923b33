import { inputIds, NOBODY } from './cards.ts';
import type { Correction, DraftDocument, NoticeDifferences } from './import/draft.ts';

/** The items that a kallelse leaves out of its meeting's agenda, by id. */
export function idsLeftOut(differences: NoticeDifferences | null): string[] {
  return (differences?.leftOut ?? []).map(({ itemId }) => itemId);
}

/** What the card's fields say, where they say anything. */
export function correctionOf(document: DraftDocument, input: Readonly<Record<string, unknown>>): Correction {
  const { ordinal } = document;
  const written = (id: string) => {
    const value = input[id];
    return typeof value === 'string' ? value.trim() : undefined;
  };
  const meetingDate = written(inputIds.meetingDate(ordinal));
  const time = written(inputIds.time(ordinal));
  const place = written(inputIds.place(ordinal));
  const people = Object.fromEntries(
    document.people.flatMap(({ written: name, match }, index) => {
      const value = written(inputIds.person(ordinal, index));
      if (value === undefined || match.kind !== 'proposed') return [];
      const known = match.candidates.some((candidate) => candidate.personId === value);
      return value === NOBODY || known ? [[name, value === NOBODY ? null : value]] : [];
    }),
  );
  return {
    boardId: written(inputIds.board(ordinal)) || undefined,
    meetingDate: meetingDate || undefined,
    ...(time === undefined ? {} : { time: time || null }),
    ...(place === undefined ? {} : { place: place || null }),
    ...keptSaid(document, written(inputIds.keep(ordinal))),
    meeting: written(inputIds.meeting(ordinal)) || undefined,
    seenBy: seenBySaid(written(inputIds.seenBy(ordinal))),
    people,
  };
}

const seenBySaid = (value: string | undefined) => (value === 'ALL' || value === 'BOARD' ? value : undefined);

/** What is ticked of the items that it leaves out; Teams leaves out the field where nothing is. */
function keptSaid({ differences }: DraftDocument, ticked = ''): Pick<Correction, 'keeps'> {
  const asked = idsLeftOut(differences);
  if (asked.length === 0) return {};
  const chosen = ticked.split(',');
  return { keeps: asked.filter((id) => chosen.includes(id)) };
}

import {
  calledIn,
  endsWithItem,
  itemMatter,
  type KnownMeeting,
  mattersChangedByImport,
  recusedIn,
  WITHDRAWN_SAID,
} from '../meeting/index.ts';

/**
 * What saving a kallelse did to jäv in ärenden that it leaves out or has again, for the receipt: whoever is concerned is
 * told, and the rest of the kansli; whoever saved it reads it here.
 */
export function recusalLines(before: KnownMeeting, after: KnownMeeting): string[] {
  return mattersChangedByImport(before, after).flatMap(({ matter, now, isBack }) => {
    const { number, heading } = now ?? matter.item;
    const told = now === null ? endsWithItem(matter) : isBack ? backLines(after, now.number) : [];
    return told.length === 0 ? [] : [`${number} ${heading ?? ''}: ${told.join(' ')}`];
  });
}

function backLines({ matters }: KnownMeeting, number: string): string[] {
  const matter = itemMatter(matters, number);
  if (matter === null) return [];
  const asked = calledIn(matter);
  return [
    WITHDRAWN_SAID.holdsAgainFor(recusedIn(matter)),
    ...(asked.length > 0 ? [WITHDRAWN_SAID.asked(asked)] : []),
  ];
}

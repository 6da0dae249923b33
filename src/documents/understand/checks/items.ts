import type { Doubt, ReadDocument, ReadItem } from '../../model.ts';
import { doubt } from './doubt.ts';

function numbersOf(document: ReadDocument): number[] {
  return document.items.map((item) => item.paragraph ?? item.number ?? 0);
}

/** The range the head states against the paragraphs found. */
function rangeDoubts(document: ReadDocument): Doubt[] {
  const numbers = numbersOf(document);
  const { paragraphsFrom: from, paragraphsTo: to } = document;
  if (from === null || to === null) return [];
  const missing = Array.from({ length: Math.min(500, to - from + 1) }, (_, at) => from + at).filter(
    (number) => !numbers.includes(number),
  );
  const outside = numbers.filter((number) => number < from || number > to);
  return [
    ...(missing.length > 0 ? [doubt('paragraphs.missing', 'items', { numbers: missing.join(', ') })] : []),
    ...(outside.length > 0 ? [doubt('paragraphs.outside', 'items', { numbers: outside.join(', ') })] : []),
  ];
}

function voteDoubt(item: ReadItem, field: string): Doubt[] {
  const { vote } = item;
  if (vote === null || vote.names.ja.length + vote.names.nej.length === 0) return [];
  const same = vote.ja === vote.names.ja.length && vote.nej === vote.names.nej.length;
  return same
    ? []
    : [
        doubt(
          'votes.sum',
          `${field}.vote`,
          { ja: vote.ja, nej: vote.nej, jaNames: vote.names.ja.length, nejNames: vote.names.nej.length },
          item.at,
        ),
      ];
}

function itemDoubt(item: ReadItem, index: number): Doubt[] {
  const field = `items.${index}`;
  return [
    ...(item.heading === '' ? [doubt('item.noHeading', `${field}.heading`, {}, item.at)] : []),
    ...(item.decisionsFound === 'loose'
      ? [doubt('decisions.noLead', `${field}.decisions`, {}, item.at)]
      : []),
    ...(item.decisionsFound === 'narrative'
      ? [doubt('decisions.narrative', `${field}.decisions`, {}, item.at)]
      : []),
    ...(item.proposalOpen ? [doubt('proposal.open', `${field}.proposals`, {}, item.at)] : []),
    ...voteDoubt(item, field),
  ];
}

/** Items missing, without heading, or with decisions found in another way than under a label. */
export function itemDoubts(document: ReadDocument): Doubt[] {
  const none = document.items.length === 0 ? [doubt('items.none', 'items')] : [];
  return [...none, ...rangeDoubts(document), ...document.items.flatMap(itemDoubt)];
}

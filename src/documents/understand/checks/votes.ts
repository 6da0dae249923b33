import type { Doubt, ReadDocument } from '../../model.ts';
import { doubt } from './doubt.ts';

/** Votes against those who may vote, and names against the counts printed beside them. */
export function checkVotes(document: ReadDocument): Doubt[] {
  const voters = document.present.filter((person) => person.votes).length;
  return document.items.flatMap((item, index) => {
    const { vote } = item;
    if (vote === null) return [];
    const field = `items.${index}.vote`;
    const cast = vote.ja + vote.nej + vote.avstår;
    const counted = (
      [
        ['ja', vote.ja],
        ['nej', vote.nej],
        ['avstår', vote.avstår],
      ] as const
    ).filter(([choice, count]) => vote.names[choice].length > 0 && vote.names[choice].length !== count);
    return [
      ...(voters > 0 && cast > voters ? [doubt('vote.tooMany', field, { cast, voters }, item.at)] : []),
      ...counted.map(([choice, count]) =>
        doubt('vote.namesDiffer', field, { choice, count, names: vote.names[choice].length }, item.at),
      ),
    ];
  });
}

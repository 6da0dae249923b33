import { queryOf } from '../../search/query.ts';
import type { Asking } from '../asking.ts';

/** "Finns det hiss i Folkets hus", "har lokalen hörslinga": whether there is something, and not when or where one meets. */
const ASKS_IF =
  /^(?:(?:och|men|hej|du)[ ,]+)*(?:finns|finnes|fins)(?: (?:det|där|någon|nån|något|nåt|några|nära|ens))*(?!\p{L})|^(?:(?:och|men)[ ,]+)*har (?:lokalen|stället|huset|salen|rummet)(?!\p{L})/iu;
const WHOLE = 1;
/** A word so short may be the name of a room, or an abbreviation. */
const SHORTEST = 4;

/**
 * Whether it is asked if there is something that no paper of the board speaks of: of that the meeting's time and place
 * tell nothing.
 */
export async function asksOfUnknown(asking: Asking): Promise<boolean> {
  const { message, entities } = asking.understanding;
  if (!ASKS_IF.test(message.text)) return false;
  const index = await asking.board.index();
  const known = new Map(
    queryOf(message, entities, index).map((part) => [part.said, part.expansions.length > 0]),
  );
  const named = entities.topic.filter(({ word, weight }) => weight >= WHOLE && word.text.length >= SHORTEST);
  const [first] = named;
  return first !== undefined && known.get(first.word.text) === false;
}

import { sifted } from '../patterns/sifted.ts';
import { withDayOfTaken } from './room-taken.ts';

const MOVES = '(?:flytta|ställa? in|ställ in|skjuta? (?:upp|fram|på)|avboka|senarelägg|tidigarelägg)';
/** "Salen är upptagen. Flytta mötet …": a ground of two words or more, and the order that it is of. */
const GROUND_FIRST = sifted(
  `^(?<why>(?!(?:jag|hej|kan|har|är|får|ska|vill|om|när|då|det|den|nej|ja|mötet|sammanträdet|${MOVES}) )(?:[\\p{L}\\d'-]+ ){1,4}(?:är|blev|blir|har|hade|kan inte|fick|saknas|stängs|renoveras)(?: [\\p{L}\\d'-]+){1,5})(?:[.!]|,| -| –)\\s+(?:(?:så|därför|då|vi får|kan du|kan vi|vi måste|vi behöver|får vi) )*(?<order>${MOVES} (?:[^?!]*\\p{L}+möte\\p{L}*|[^?!]*mötet?|[^?!]*sammanträde\\p{L}*|in (?:den )?\\d)(?!\\p{L})[^?!,]*?)[.]?$`,
  'iu',
);

/** What somebody says of her own coming is more than a ground, and an ärende is moved otherwise. */
const OF_SOMEBODY = sifted(
  /(?<!\p{L})(?:sjuk\p{L}*|förhind\p{L}*|borta|bortrest\p{L}*|ringt|mejlat|svarat|kommer|deltar|jäv\p{L}*|punkt\p{L}*|ärende\p{L}*)(?!\p{L})/iu,
);
const LONGEST = 200;

/** What is told before an order to move or call off a meeting, put behind it, where why is looked for; else as it is. */
export function withGroundBehind(text: string): string {
  if (text.length > LONGEST) return text;
  const moved = withDayOfTaken(text);
  if (moved !== text) return moved;
  if (OF_SOMEBODY.test(text)) return text;
  const { why, order } = GROUND_FIRST.exec(text)?.groups ?? {};
  return why === undefined || order === undefined ? text : `${order}, ${why}`;
}

import { sifted } from '../patterns/sifted.ts';
import { isOneSlipAway } from '../words/spelling.ts';

const COMES = sifted(
  /(?<!\p{L})(?:kommer|kan|hinner|deltar)(?:\s+(?:jag|nog|tyvärr|dessvärre))*\s+(\p{L}{3,5})(?=\s*(?:$|[.!,]|(?:komma|delta|på|till|den|att|i|vara)(?!\p{L})))/iu,
);
/** One slip from "inte", and words of their own. */
const WORDS: ReadonlySet<string> = new Set(['inte', 'inne', 'ente']);

/** "Kommer inge", "kan imte komma": a slip of the phone for "inte". It is no yes, and never a no for sure. */
export function slipsOfNot(text: string): boolean {
  const word = COMES.exec(text)?.[1]?.toLocaleLowerCase('sv');
  return word !== undefined && !WORDS.has(word) && isOneSlipAway(word, 'inte');
}

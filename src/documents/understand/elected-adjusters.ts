import type { ReadDocument } from '../model.ts';
import { sentencesOf } from './item/sentences.ts';
import { findNames } from './read/names.ts';

/** Those whom the item on the adjustment elects, each once. */
export function electedAdjusters(document: ReadDocument): string[] {
  return [...new Set(electedIn(document))];
}

function electedIn(document: ReadDocument): string[] {
  const item = document.items.find((entry) => /justera|justering/iu.test(entry.heading));
  const texts = item === undefined ? [] : [...item.decisions, ...item.proposals];
  const sentences = texts
    .flatMap(sentencesOf)
    .filter((text) =>
      /(?:utse|utses|utsågs|utsåg|utser|välja|väljs|väljer|valdes|valde|justera)/iu.test(text),
    );
  const precise = sentences.filter((text) => /juster/iu.test(text));
  const elected = (precise.length > 0 ? precise.map(ofAdjusting) : sentences).flatMap(namesIn);
  if (elected.length > 0 || item === undefined) return elected;
  const bare = texts.flatMap((text) => sentencesOf(text).slice(0, 1)).filter(opensWithName);
  return bare.length > 0 ? bare.flatMap(namesIn) : namesIn(TURN.exec(item.heading)?.groups?.who ?? '');
}

const KEEPS_MINUTES = /sekreterare|protokollförare|(?:föra|för) (?:dagens )?protokoll/iu;

/** "Till att föra protokollet valdes Anna Berg och till att justera det Bo Ek": the part that is of those who adjust. */
function ofAdjusting(sentence: string): string {
  if (!KEEPS_MINUTES.test(sentence)) return sentence;
  const parts = sentence.split(/,\s+|\s(?:och|samt)\s(?=(?:till|att|som|\p{Lu})(?!\p{L})|\p{Lu})/u);
  const own = parts.filter((part) => /juster/iu.test(part) && namesIn(part).length > 0);
  return own.length > 0 && !own.some((part) => KEEPS_MINUTES.test(part)) ? own.join(', ') : sentence;
}

/** "Val av justerare. Tur: Bo Ek", "Val av justerare: Bo Ek": whose turn it is, beside the heading. */
const TURN =
  /juster(?:are|ing|a)\p{L}*\s*(?:[.:,–-]|\()\s*(?:(?:på\s+)?tur|förslag|förslagsvis)?\s*:?\s*(?<who>\p{Lu}.+)$/iu;

/** "Förslag: Bo Ek (S)": a name and nothing that is said of it. */
function opensWithName(text: string): boolean {
  return (findNames(text)[0]?.index ?? 1) === 0;
}

function namesIn(text: string): string[] {
  return findNames(text.replace(/\([^)]*\)/gu, ' ')).map((found) => found.name);
}

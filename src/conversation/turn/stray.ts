import { isCourtesy } from '../courtesies.ts';
import type { Intent } from '../understand/intents.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import type { Understanding } from '../understand/understand.ts';
import type { Concept } from '../understand/words/lexicon.ts';

/** Less sure than this that it is not for the bot, it is looked for on record first. */
const SURELY_OUTSIDE = 0.8;

/** As sure as this, it is meant though no word of its own is said and the record has one of those that are. */
const SURELY_SAID = 0.93;

/** What is said when it is meant: without such a word, weighed words alone resemble it. */
const OWN_WORDS: Partial<Readonly<Record<Intent, readonly Concept[]>>> = {
  'my.tasks': ['tasks'],
  greeting: ['greeting'],
  thanks: ['thanks', 'bye', 'accept'],
  rude: ['abuse', 'prompt'],
  help: ['help', 'tell', 'iam'],
};

/** Nothing but a name: no word of the conversation's own, no day, no number, nobody. */
function isBareName({ message, entities }: Understanding): boolean {
  const { concepts, dates, numbers, persons, organisations, boards, topic } = entities;
  return (
    message.words.length <= 3 &&
    topic.some(({ weight }) => weight === 1) &&
    concepts.every(({ guessed }) => guessed) &&
    [dates, numbers, persons, organisations, boards].every((named) => named.length === 0)
  );
}

/** "Höjdes det", "antogs den": what became of the thing that is spoken of, and no thanks for it. */
const WHAT_BECAME = sifted(
  /^(?:(?:och|men|å|o|så|ok|okej)[ ,]+)*\p{L}{3,}(?:des|tes|ts|ogs|ets) (?:det|den|de|dom)(?: (?:då|nu|också|oxå|med|eller inte))*[?. ]*$/iu,
);

/** "Vem vann upphandlingen av larm": of what a board buys, and of nothing outside it. */
const PROCURED = sifted(/upphandling|anbud|offert/iu);

function asksFirst({ message: { words } }: Understanding): boolean {
  return (
    words.length > 2 && /^(?:vad|var|vart|vem|vilka|vilken|varfor|nar|hur)$/.test(words[0]?.folded ?? '')
  );
}

/**
 * Whether a message names a matter on record, whatever it resembles: "simhallen" is no greeting, and what names a
 * matter is not outside. `onRecord` tells whether one of the asker's boards has the matter.
 */
export async function namesRather(
  read: Intent | null,
  score: number,
  understanding: Understanding,
  onRecord: () => Promise<boolean>,
): Promise<boolean> {
  if (read === null) return false;
  if (isCourtesy(read) && WHAT_BECAME.test(understanding.message.text)) return true;
  const { topic, numbers, concepts } = understanding.entities;
  // "Var jobbar hon nu" thanks for nothing.
  if (read === 'thanks' && asksFirst(understanding)) {
    const own = OWN_WORDS.thanks;
    if (!concepts.some(({ concept, guessed }) => !guessed && own?.includes(concept))) return true;
  }
  if (topic.length === 0 && numbers.length === 0) return false;
  const isSure = score >= SURELY_SAID;
  if (isBareName(understanding) && (isCourtesy(read) || !isSure) && (await onRecord())) return true;
  if (!isCourtesy(read)) return false;
  if (read === 'outside')
    return score < SURELY_OUTSIDE || PROCURED.test(understanding.message.text) || onRecord();
  const own = OWN_WORDS[read];
  const spoken = concepts.some(({ concept, guessed }) => !guessed && own?.includes(concept));
  return !spoken && !isSure && onRecord();
}

import type { Entities } from '../../entities.ts';
import type { Message } from '../../words/words.ts';

const REMINDS =
  /(?<!\p{L})påminn(?:a|er)?(?!\p{L})(?: (?:också|även|gärna|nu))?|(?<!\p{L})påminnelser? (?:till|åt)(?!\p{L})/iu;
/** Where whom ends, and of what begins. */
const OF_WHAT =
  /[.?!:]| (?:om|inför|innan|före|att|till|på|i|den|så|som|för|nu|igen|snarast|idag|imorgon)(?!\p{L})/iu;

/** "Påminn övriga": no name. */
const EVERYBODY: ReadonlySet<string> = new Set(
  'ovriga resten andra alla samtliga dem dom de varandra folk styrelsen ledamoterna ersattarna samma'.split(
    ' ',
  ),
);

/** "Påminn Karim och Gösta": those whom nobody on the board is known by, as they are written. */
export function unknownToRemind(
  { text, words }: Message,
  { persons, organisations, boards, topic }: Entities,
): string[] {
  const reminds = REMINDS.exec(text);
  if (reminds === null) return [];
  const from = reminds.index + reminds[0].length;
  const rest = text.slice(from);
  const end = OF_WHAT.exec(rest)?.index ?? rest.length;
  const named = [...persons, ...organisations, ...boards].map((one) => ({
    start: words[one.words[0]]?.start ?? 0,
    end: words[one.words[1]]?.end ?? 0,
  }));
  let at = from;
  const unknown: string[] = [];
  for (const piece of rest.slice(0, end).split(/(,| och | samt | & )/u)) {
    const [start, stop] = [at, at + piece.length];
    at = stop;
    const within = words.filter((word) => word.start >= start && word.end <= stop);
    const isKnown = named.some((one) => one.start < stop && one.end > start);
    if (isKnown || within.length === 0 || within.length > 2) continue;
    const isName = within.every(
      (word) =>
        !EVERYBODY.has(word.folded) &&
        !/\d/.test(word.text) &&
        topic.some(({ word: { text: told }, weight }) => weight === 1 && told === word.text),
    );
    if (isName) unknown.push(piece.trim());
  }
  return unknown;
}

import { holdsNumeral } from '../../search/numerals.ts';
import type { Sentence } from '../../search/sentences.ts';
import { analyse } from '../../understand/words/analyse.ts';
import { stemOf } from '../../understand/words/stem.ts';
import type { Asking } from '../asking.ts';
import type { MatterMeant } from './find/find-matter.ts';

/** "14 deltagare": the number stands at most two words before what is counted. */
export function countsIt(
  { text, coverage, near: withHeading, passage }: Sentence,
  meant: Extract<MatterMeant, { kind: 'found' }>,
  { understanding: { message } }: Asking,
): boolean {
  // "Hur många gånger": what is counted may be no matter's word.
  const noun = message.words[message.words.findIndex(({ folded }) => folded === 'manga') + 1];
  const counted = new Set([
    ...meant.query.flatMap((part) =>
      part.expansions.map((one) => one.term).filter((term) => !isOfAnother(term, part.said)),
    ),
    ...(noun ? [noun.stem] : []),
  ]);
  // What is counted stands nowhere on record: other words of the question count nothing.
  const named = meant.query.find((part) => part.said === noun?.text);
  const isUnknown = named !== undefined && named.expansions.length === 0 && named.said.length >= LONG;
  if (isUnknown) return false;
  const number = NUMBER_OF.exec(text)?.groups?.what;
  if (number !== undefined && analyse(number).some((term) => counted.has(term))) return true;
  // "Hur många unga", of the 187 people under "Kartläggning av unga".
  const ofPeople =
    noun !== undefined &&
    (VERB.test(noun.folded) || (PEOPLE.test(noun.text) && analyse(passage.heading).includes(noun.stem)));
  const words = text.split(/\s+/);
  const asksMore = message.words.some(({ folded }) => MORE.test(folded));
  return words.some((word, at) => {
    const share = isShare(word, words[at - 1]);
    if (!share && !/^\d+$/.test(word.replace(/[.,:;()]/g, '')) && !holdsNumeral(word)) return false;
    if (MORE.test(words[at + 1] ?? '') && !asksMore) return false;
    const seeks =
      SEEKS.test(noun?.folded ?? '') && words.slice(at + 1, at + 3).some((near) => SOUGHT.test(near));
    if (seeks || (coverage < OWN && withHeading < WHOLE)) return seeks;
    const reach = share ? FAR : NEAR;
    return (
      words.slice(at + 1, at + reach).some((near) => analyse(near).some((term) => counted.has(term))) ||
      (ofPeople && words.slice(at + 1, at + 3).some((near) => PEOPLE.test(near)))
    );
  });
}

/** "Tio fler deltagare": how many more, and not how many. */
const MORE = /^(?:fler|färre|farre|ytterligare|extra)$/iu;

/** "Antalet sjukskrivna i Ängsvik har minskat till 412". */
const NUMBER_OF = /(?<!\p{L})antalet (?<what>\p{L}+)(?= [^.]*\d)/iu;

/** Whether a sentence holds the word for what is counted: "deltagare" of "hur många deltagare". */
export function countsWhat({ understanding: { message } }: Asking, { text }: Sentence): boolean {
  const noun = message.words[message.words.findIndex(({ folded }) => folded === 'manga') + 1];
  if (noun !== undefined && VERB.test(noun.folded)) return countsPeople(text);
  // "Hur många går i Fyren": a verb, and no word for what is counted.
  if (noun !== undefined && DOES.test(noun.folded)) return countsPeople(text);
  return noun === undefined || analyse(text).includes(noun.stem);
}

/** How much of the question a sentence must have in words of its own, to count what is asked for. */
const OWN = 0.4;
/** As much of it as stands in the sentence and its heading together, where the heading names whose it is. */
const WHOLE = 0.9;
/** How far behind a number what it counts stands; behind a share of something named before it, further. */
const NEAR = 4;
const FAR = 7;

/** "Var tredje", "hälften": of those that the text has named. */
function isShare(word: string, before: string | undefined): boolean {
  return /^hälften$/iu.test(word) || holdsNumeral(`${before ?? ''} ${word}`) !== holdsNumeral(before ?? '');
}

/** A jobbcoach is no jobb: what a compound begins with is not what it is one of. */
function isOfAnother(term: string, said: string): boolean {
  const stem = stemOf(said);
  return term.startsWith(stem) && term.length >= stem.length + SHORTEST_LAST;
}
const SHORTEST_LAST = 4;

/** "14 deltagare", "tolv unga", "49 sökte", "71 %". */
function countsPeople(text: string): boolean {
  if (/\d ?(?:%|procent)/iu.test(text)) return true;
  const words = text.split(/\s+/);
  return words.some(
    (word, at) =>
      (/^\d+$/.test(word) || holdsNumeral(word)) &&
      words.slice(at + 1, at + NEAR).some((near) => PEOPLE.test(near) || SOUGHT.test(near)),
  );
}

/** "Hur många sökte jobbet": "49 sökte", "31 ansökningar", under its heading. */
const SEEKS = /^(?:soker|sokte|sokt|har)$/u;
const SOUGHT = /^(?:sökte|söker|har sökt|sökande|ansökning|ansökte)\p{L}*/iu;

/** A shorter word is told in other words as often as not: "unga". */
const LONG = 6;

/** "Hur många har deltagit": people are counted, by whatever word. */
const VERB = /^(?:har|hade|ar|e|var|blev|fick|kom|kommer|gick|deltog|deltar|ska|soker|sokte|sokt)$/u;
const DOES =
  /^(?:gar|jobbar|arbetar|far|bor|behover|finns|tas|tar|stannade|fortsatte|klarade|studerar|pluggar)$/u;
const PEOPLE =
  /^(?:person(?!al)|deltagar|individ|ung|kvinn|män|klient|elev|sökande|ansökning|invånar|medarbetar)\p{L}*/iu;

import type { RecordIndex } from '../../knowledge.ts';
import { likenessIn } from '../../search/expand.ts';
import type { QueryPart } from '../../search/query.ts';
import { asWritten, holds, type Sentence } from '../../search/sentences.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { analyse } from '../../understand/words/analyse.ts';
import type { Asking } from '../asking.ts';
import type { MatterMeant } from './find/find-matter.ts';
import type { Matter } from './matter.ts';
import { papersOf } from './quote.ts';
import { mostTelling, standsWith } from './stands-with.ts';

/** "För att nyttja överskottet beslutar styrelsen …": what for, before what is done for it. */
const LED_BY_PURPOSE =
  /^(?:\p{L}+: ?)?(?:för att|i syfte att) (?<purpose>.+?)(?:,| (?:beslut|beslöt|föresl|ansök|sök|ska|görs|genomför|behöv|bör)\p{L}*(?!\p{L}))(?<done>.*)$/isu;
/** "… görs i två steg för att säkra underlaget": what is done, before what for. */
const ENDS_IN_PURPOSE = /^(?<done>.+?)(?<!\p{L})(?:för att|i syfte att|så att) (?<purpose>.+)$/isu;

const meets = (text: string) => {
  const terms = new Set(analyse(text));
  return ({ expansions }: QueryPart) => likenessIn(expansions, (term) => terms.has(term)) > 0;
};

/** Whether what is asked about is only what something else is done for: that is no reason for it. */
export function isOnlyPurpose({ text }: Pick<Sentence, 'text'>, query: readonly QueryPart[]): boolean {
  const { done, purpose } = (LED_BY_PURPOSE.exec(text) ?? ENDS_IN_PURPOSE.exec(text))?.groups ?? {};
  if (done === undefined || purpose === undefined) return false;
  const said = query.filter(({ inferred }) => !inferred);
  return said.some(meets(purpose)) && !said.some(meets(done));
}

/** Whether the reason is asked for of what a matter is itself of, and not of something that its text mentions. */
export function isOfItself({ heading, clauses }: Matter, asked: QueryPart | undefined): boolean {
  return asked === undefined || meets([heading, ...clauses].join('\n'))(asked);
}

/** That somebody did not take part, and no more: it is what the reason is asked for. */
const BARELY_OUT =
  /^[-–• ]*(?:(?:[\p{Lu}][\p{L}-]+|och|samt)(?: \([^)]*\))?,? )+(?:deltog|deltar|deltagit|medverka\p{L}*|närvara\p{L}*|lämna\p{L}*|avst\p{L}+|tjänstg\p{L}+|reserver\p{L}+)(?!\p{L})(?!.*(?:jäv|eftersom|på grund|därför|då )).*$/u;

/**
 * "Varför fick Siv gå ut": what the matter says of whoever is named, where it says more than that she did; null where
 * it does not, undefined where nobody is named of whom it speaks.
 */
export function reasonOfSomebody(
  asking: Asking,
  matter: Matter,
  index: RecordIndex,
): Sentence | null | undefined {
  const { message, entities } = asking.understanding;
  const named = [
    ...entities.persons.map(({ words: [first, last] }) =>
      message.words.slice(first, last + 1).map(({ stem }) => stem),
    ),
    ...(OF_MYSELF.test(message.text) ? [analyse(asking.asker.person.name)] : []),
  ];
  const [passage] = named.length > 0 ? papersOf(asking, matter, index) : [];
  if (passage === undefined) return undefined;
  const told = sentencesOf(matter.body).filter((text) => {
    const terms = new Set(analyse(text));
    return named.some((words) => words.every((word) => terms.has(word)));
  });
  if (told.length === 0) return undefined;
  const telling = told.filter((text) => !BARELY_OUT.test(text));
  const text = telling.find((one) => holds('reason', one) || /jäv/iu.test(one)) ?? telling[0];
  return text === undefined ? null : asWritten(text, passage);
}

/** "Varför fick jag inte vara med på Fyren": of whoever asks. */
const OF_MYSELF =
  /(?<!\p{L})(?:fick|var|va|kunde|deltog|röstade|satt|gick) jag (?:\p{L}+ )*(?:med|me|rösta|delta|besluta|kvar|ut|inne|där)(?!\p{L})/iu;

/** Whether what is asked of most stands in the sentence, in its heading or in the sentence it goes on from. */
export function standsNear(sentence: Sentence, asked: QueryPart): boolean {
  const { passage, text } = sentence;
  if (
    passage.part === 'attachment' ? meets(`${passage.heading}\n${text}`)(asked) : standsWith(sentence, asked)
  )
    return true;
  // A point of a list goes on from none.
  if (/^[-–•]/u.test(text)) return false;
  const sentences = sentencesOf(passage.body);
  const at = sentences.findIndex((one) => one.includes(text) || text.includes(one));
  return [sentences[at - 1], sentences[at + 1]].some((one) => one !== undefined && meets(one)(asked));
}

/** A reason of what is asked most of, and nothing that is done for its sake. */
export function isReason(sentence: Sentence, meant: Extract<MatterMeant, { kind: 'found' }>): boolean {
  const must = mostTelling(meant);
  return (
    (sentence.coverage >= 0.25 ||
      (sentence.score >= 0.6 && !sentence.clause && !ONLY_WISHED.test(sentence.text))) &&
    (must === undefined || standsNear(sentence, must)) &&
    !isOfOtherMeeting(sentence, meant) &&
    !isOnlyPurpose(sentence, meant.query)
  );
}

/** In a bilaga of another meeting than the § or item that bears the very name. */
function isOfOtherMeeting(
  { passage }: Sentence,
  { passages: [top] }: Extract<MatterMeant, { kind: 'found' }>,
): boolean {
  return (
    passage.part === 'attachment' &&
    top !== undefined &&
    top.inHeading >= NAMED &&
    top.passage.part !== 'attachment' &&
    passage.meetingId !== top.passage.meetingId
  );
}
/** How surely a heading bears the name that is asked about. */
const NAMED = 0.85;

/** What somebody wants is a reason of what the sentence itself speaks of alone. */
const ONLY_WISHED =
  /^(?!.*(?:eftersom|därför|på grund|för att|så att|beror|skäl)).*(?<!\p{L})(?:vill|ville)(?!\p{L})/iu;

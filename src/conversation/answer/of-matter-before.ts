import { partsOfWords } from '../search/query.ts';
import { speaksOfPart } from '../search/rank.ts';
import { holds } from '../search/sentences.ts';
import { sentencesOf } from '../search/sentences-of.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import type { Concept } from '../understand/words/lexicon.ts';
import type { Asking } from './asking.ts';
import { pointedMatter } from './matters/find/matter-pointed.ts';
import { papersOf } from './matters/quote.ts';
import { spanAsked } from './matters/wanted.ts';

/** "Vem gick in för mig då", of a § that one kept out of: who did there. */
export async function isJavigThere(asking: Asking): Promise<boolean> {
  if (!asking.subject?.matter || asking.understanding.entities.dates.length > 0) return false;
  const before = pointedMatter(asking, asking.subject.matter, 0, await asking.board.index());
  return before !== null && before.recusals.length > 0;
}

/** "Ingår elen", of what is spoken of: a short question with a word that its own text has. */
export async function asksOnOf(asking: Asking): Promise<boolean> {
  const { message, entities } = asking.understanding;
  if (!asking.subject?.matter || message.words.length > FEW || !asks(asking)) return false;
  const index = await asking.board.index();
  const before = pointedMatter(asking, asking.subject.matter, 0, index);
  const papers = before ? papersOf(asking, before, index) : [];
  const said = entities.topic.filter(({ weight }) => weight === 1).map(({ word }) => word);
  return partsOfWords(said, index).some((part) => papers.some((passage) => speaksOfPart(passage, part)));
}
const FEW = 5;

const WHEN_OF = sifted(
  /^(?:och |men |å |o )?(?:när|nar|hur länge|från när|till när) (?:börjar|startar|slutar|gäller|öppnar|stänger|pågår|håller) (?!mötet|motet|sammanträdet|vi(?!\p{L})|det(?!\p{L})|den(?!\p{L}))(?<what>\p{L}{4,})(?: då| da| på)?[?. ]*$/iu,
);

/** "När startar det?" */
const WHEN_THAT = sifted(
  /^(?:och |men |å |o )?(?:när|nar|från när|till när) (?:börjar|startar|slutar|öppnar|inleds|avslutas|upphör) (?:det|den|de|dom)(?: då| igen)?[?. ]*$/iu,
);

/** "När startar det", right after a matter whose text tells when it begins: of it, and of no meeting. */
async function asksWhenThatBegins(asking: Asking): Promise<boolean> {
  const { message } = asking.understanding;
  if (!asking.subject?.matter || !WHEN_THAT.test(message.text)) return false;
  const index = await asking.board.index();
  const before = pointedMatter(asking, asking.subject.matter, 0, index);
  const told = spanAsked(message.text);
  return (
    before !== null &&
    told !== null &&
    sentencesOf(before.body).some((one) => told.test(one) && holds('date', one))
  );
}

/** "När börjar hösten", of a matter whose own text has the word: of it, and of no meeting. */
export async function asksWhenOf(asking: Asking): Promise<boolean> {
  const { message } = asking.understanding;
  if (await asksWhenThatBegins(asking)) return true;
  const what = asking.subject?.matter ? WHEN_OF.exec(message.text)?.groups?.what : undefined;
  const said =
    what === undefined ? [] : message.words.filter(({ text }) => text === what.toLocaleLowerCase('sv'));
  if (said.length === 0) return false;
  const index = await asking.board.index();
  const before = pointedMatter(asking, asking.subject?.matter, 0, index);
  const papers = before ? papersOf(asking, before, index) : [];
  return partsOfWords(said, index).some((part) => papers.some((passage) => speaksOfPart(passage, part)));
}

const ASKING: ReadonlySet<Concept> = new Set<Concept>(['howMuch', 'howMany', 'why', 'who']);

/** Whether it is built as a question, or as the words of one alone. */
export function asks({ understanding: { message, features, entities } }: Asking): boolean {
  return (
    entities.concepts.some(({ concept }) => ASKING.has(concept)) ||
    message.text.includes('?') ||
    features.some((feature) => feature === 'shape:wh' || feature === 'shape:verb' || feature === 'shape:word')
  );
}

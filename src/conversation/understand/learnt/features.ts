import type { Entities } from '../entities.ts';
import { sifted } from '../patterns/sifted.ts';
import { remembered } from '../words/remembered.ts';
import { FILLERS } from '../words/spoken.ts';
import { MATTER, tokensOf } from '../words/tokens.ts';
import { WEIGHT_OF_ANY_TEXT } from '../words/topic.ts';
import type { Message, Word } from '../words/words.ts';
import { type Fields, fieldsOf } from './fields.ts';
import type { Model } from './model.ts';

/** Sure forms come first and twice cannot say more than once. */
const MOST_CONCEPTS = 14;

/**
 * What the model looks at: concepts and pairs of them, words and runs of two and three words, kinds of
 * entities, lexical fields, and how the message is built. No names and no numbers themselves.
 */
export function featuresOf(message: Message, entities: Entities, model: Model): string[] {
  const tokens = tokensOf(entities, model.words);
  return features(
    message,
    entities,
    tokens,
    model.fields,
    (token) => isSign(token) || model.has(`w:${token}`),
  );
}

const isSign = (token: string) => token.startsWith('<');

/** The features of tokens already read; a token that is not `known` stands for the matter spoken of. */
export function features(
  message: Message,
  entities: Entities,
  tokens: readonly string[],
  fields: Fields,
  known: (token: string) => boolean,
): string[] {
  const found = new Set<string>(['bias']);
  const concepts = conceptsOf(entities);
  for (const concept of concepts) found.add(`c:${concept}`);
  for (let at = 0; at < concepts.length; at += 1) {
    for (let other = at + 1; other < Math.min(concepts.length, at + 4); other += 1) {
      found.add(`cc:${inOrder(concepts[at] ?? '', concepts[other] ?? '')}`);
    }
  }
  const shape = shapeOf(entities.meant.filter((word) => !FILLERS.has(word.folded)));
  found.add(`shape:${shape}`);
  for (const concept of concepts) found.add(`${shape}:${concept}`);
  for (const kind of entityKinds(entities)) {
    found.add(`e:${kind}`);
    found.add(`${shape}:e:${kind}`);
  }
  addRuns(found, tokens, known);
  addFields(found, tokens, fields, shape);
  addForms(found, entities);
  found.add(`len:${lengthClass(message.words.length)}`);
  if (message.text.endsWith('?')) found.add('question-mark');
  if (GLAD.test(message.text)) found.add('glad');
  return [...found];
}

/** Signs of a hand or a face that say thanks or well done. */
const GLAD = sifted(/[👍👏🙏👌🙌💯🎉😀😃😄😁😊🙂😍🥰❤♥💚💙🤗]/u);

function conceptsOf(entities: Entities): string[] {
  const inOrder = entities.concepts
    .toSorted((a, b) => a.words[0] - b.words[0] || b.words[1] - a.words[1])
    .map((mention) => mention.concept);
  return [...new Set(inOrder)].slice(0, MOST_CONCEPTS);
}

/** Endings of verbs that tell of what has been; and verbs that have none. */
export const PAST =
  /^(?:\p{L}{2,}(?:ade|ades|dde|ddes)|var|blev|fick|gick|kom|hade|sa|satt|tog|togs|hölls|höll|stod|gav|lag|låg|deltog|sågs|föll|möttes|träffades|lämnade|la|skrev|skrevs|beslöt|beslöts|uteblev|avstod|ledde|ville|skulle|åkte|köpte)$/u;
const MAY = /^(?:får|far|kan|måste|maste|bör|bor|räcker|racker|krävs|kravs|behövs|behovs)$/u;

/** Of what form a word is, as typed in lower case; null: it does not begin with a letter. */
const formOf = remembered((text) =>
  /^\p{L}/u.test(text) ? { past: PAST.test(text), may: MAY.test(text) } : null,
);

/** The words as they stand, before stemming: whether it has been, is, or may be. */
function addForms(found: Set<string>, { meant, named }: Entities): void {
  meant.slice(0, 40).forEach((word, at) => {
    if (named.some(([first, last]) => first <= at && at <= last)) return;
    const form = formOf(word.text);
    if (form === null) return;
    if (word.folded !== word.stem) found.add(`x:${word.folded}`);
    if (form.past) found.add('tense:past');
    if (form.may) found.add('mood:may');
    if (word.folded === 'man' || word.folded === 'inte' || word.folded === 'jag')
      found.add(`who:${word.folded}`);
  });
}

const inOrder = (one: string, other: string) => (one < other ? `${one}+${other}` : `${other}+${one}`);

/** Four letters in a row, the word's ends marked: what inflections, compounds and misspelt words share. */
const gramsOf = remembered((token: string): readonly string[] => {
  const marked = `<${token}>`;
  const grams: string[] = [];
  for (let at = 0; at + GRAM <= marked.length; at += 1) grams.push(`g:${marked.slice(at, at + GRAM)}`);
  return grams;
});
const GRAM = 4;

/** Words, their letters, runs of two and three, and words near each other. */
function addRuns(found: Set<string>, tokens: readonly string[], known: (token: string) => boolean): void {
  const row: string[] = ['^'];
  for (const token of tokens) {
    const read = known(token) ? token : MATTER;
    if (read === token && !isSign(token)) found.add(`w:${token}`);
    if (!isSign(token)) for (const gram of gramsOf(token)) found.add(gram);
    if (read !== MATTER || row.at(-1) !== MATTER) row.push(read);
  }
  row.push('$');
  for (let at = 0; at < row.length; at += 1) {
    const [one, two, three] = [row[at], row[at + 1], row[at + 2]];
    if (two !== undefined) found.add(`b:${one} ${two}`);
    if (two !== undefined && three !== undefined) {
      found.add(`t:${one} ${two} ${three}`);
      found.add(`s:${one} ${three}`);
    }
  }
}

/** What the words are about, and how the message is built that says so. */
function addFields(found: Set<string>, tokens: readonly string[], fields: Fields, shape: string): void {
  for (const token of tokens) {
    if (isSign(token)) continue;
    for (const field of fieldsOf(token, fields)) {
      found.add(`f:${field}`);
      found.add(`${shape}:f:${field}`);
    }
  }
}

const ASKING =
  /^(nar|var|vart|vem|vilka|vilken|vilket|vad|va|hur|varfor|vems|when|who|what|where|how|fran|till|pa)$/;
const VERB_FIRST =
  /^(ar|e|har|kan|far|ska|skall|blir|blev|maste|gar|finns|var|kommer|behover|gick|fick|tog|deltog|satt|sa|saknades|rostade|godkandes|racker|galler|hade|skulle|borde|is|can|did|do|does)$/;

/** How the message is built: asking with a word, asking with the verb first, telling of oneself, a lone word, or telling to do. */
function shapeOf(words: readonly Word[]): 'wh' | 'verb' | 'i' | 'word' | 'other' {
  const [first, second, third] = words;
  if (!first) return 'other';
  if (
    ASKING.test(first.folded) &&
    !(first.folded === 'var' && /^(jag|du|vi|han|hon|det|de|alla|nagon)$/.test(second?.folded ?? ''))
  ) {
    return first.folded === 'pa' || first.folded === 'till' || first.folded === 'fran'
      ? ASKING.test(second?.folded ?? '')
        ? 'wh'
        : 'other'
      : 'wh';
  }
  if (VERB_FIRST.test(first.folded) && second) return 'verb';
  if (
    first.folded === 'jag' ||
    second?.folded === 'jag' ||
    (/^(ja|nej)$/.test(first.folded) && third?.folded === 'jag')
  )
    return 'i';
  return words.length === 1 ? 'word' : 'other';
}

function lengthClass(words: number): string {
  if (words <= 1) return '1';
  if (words <= 3) return '2-3';
  return words <= 7 ? '4-7' : '8+';
}

function entityKinds(entities: Entities): string[] {
  const kinds: string[] = [];
  for (const reference of entities.numbers) kinds.push(reference.kind);
  if (entities.step) kinds.push('step');
  if (entities.persons.length > 0) kinds.push('person');
  if (entities.organisations.length > 0) kinds.push('organisation');
  if (entities.boards.length > 0) kinds.push('board');
  if (entities.dates.length > 0) kinds.push('date', `date-${entities.tense}`);
  // As they were learnt: what a message is for is told by these words as well.
  const weight = entities.topic.reduce(
    (sum, topic) => sum + (topic.weight === WEIGHT_OF_ANY_TEXT ? 1 : topic.weight),
    0,
  );
  if (weight >= 0.9) kinds.push('topic');
  if (weight >= 1.9) kinds.push('topic-2');
  if (weight === 0) kinds.push('no-topic');
  return kinds;
}

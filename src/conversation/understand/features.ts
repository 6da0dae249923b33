import type { Entities } from './entities.ts';
import type { Message } from './words.ts';

/** Sure forms come first and twice cannot say more than once. */
const MOST_CONCEPTS = 14;

/**
 * What the table of weights looks at: concepts, pairs of neighbouring concepts, word stems, kinds of entities and
 * the message's length. No names and no numbers themselves.
 */
export function featuresOf(message: Message, entities: Entities): string[] {
  const features = new Set<string>(['bias']);
  const inOrder = entities.concepts
    .toSorted((a, b) => a.words[0] - b.words[0] || b.words[1] - a.words[1])
    .map((mention) => mention.concept);
  const distinct = [...new Set(inOrder)].slice(0, MOST_CONCEPTS);
  for (const concept of distinct) features.add(`c:${concept}`);
  for (let at = 0; at < distinct.length; at += 1) {
    for (let other = at + 1; other < Math.min(distinct.length, at + 4); other += 1) {
      features.add(`cc:${[distinct[at], distinct[other]].sort().join('+')}`);
    }
  }
  const shape = shapeOf(message);
  features.add(`shape:${shape}`);
  for (const concept of distinct) features.add(`${shape}:${concept}`);
  for (const kind of entityKinds(entities)) features.add(`${shape}:e:${kind}`);
  const taken = new Set(entities.named.flatMap(([first, last]) => range(first, last)));
  message.words.slice(0, 40).forEach((word, at) => {
    if (!taken.has(at) && /^\p{L}/u.test(word.text)) features.add(`w:${word.stem}`);
  });
  const first = message.words[0];
  if (first) features.add(`first:${first.stem}`);
  const second = message.words[1];
  if (first && second) features.add(`first2:${first.stem} ${second.stem}`);
  for (const kind of entityKinds(entities)) features.add(`e:${kind}`);
  features.add(`len:${lengthClass(message.words.length)}`);
  if (message.text.endsWith('?')) features.add('question-mark');
  return [...features];
}

const ASKING =
  /^(nar|var|vart|vem|vilka|vilken|vilket|vad|va|hur|varfor|vems|when|who|what|where|how|fran|till|pa)$/;
const VERB_FIRST =
  /^(ar|e|har|kan|far|ska|skall|blir|blev|maste|gar|finns|var|kommer|behover|gick|fick|tog|deltog|satt|sa|saknades|rostade|godkandes|racker|galler|hade|skulle|borde|is|can|did|do|does)$/;

/** How the message is built: asking with a word, asking with the verb first, telling of oneself, a lone word, or telling to do. */
function shapeOf(message: Message): 'wh' | 'verb' | 'i' | 'word' | 'other' {
  const [first, second, third] = message.words;
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
  return message.words.length === 1 ? 'word' : 'other';
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
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
  const weight = entities.topic.reduce((sum, topic) => sum + topic.weight, 0);
  if (weight >= 0.9) kinds.push('topic');
  if (weight >= 1.9) kinds.push('topic-2');
  if (weight === 0) kinds.push('no-topic');
  return kinds;
}

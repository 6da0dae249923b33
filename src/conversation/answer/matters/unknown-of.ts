import type { RecordIndex } from '../../knowledge.ts';
import { queryOf } from '../../search/query.ts';
import type { Asking } from '../asking.ts';
import type { MatterAnswer } from './matter-answer.ts';

/** Words for a sum of any kind: a row of whoever is named tells it without them. */
const OF_ANY_SUM =
  /^(?:\p{L}*(?:kostnad|utgift|utlägg|budget|pott|kaka|andel|del|peng|medel|summa|belopp|avgift|bidrag|insats|intäkt|ekonomi|förslag|ansökan|projekt|verksamhet|post|plan)\p{L}*)$/iu;
const SHORTEST = 4;

/**
 * "Vad kostar kansliets hyra", where nothing on record speaks of hyra: what is told of the kansli is no answer to it. So
 * also of what somebody earns, where no lön or arvode is told.
 */
export function isUnknownOf(asking: Asking, index: RecordIndex, answered: MatterAnswer): boolean {
  if (answered.kind === 'not-stated' || answered.kind === 'no-such-number') return false;
  const { message, entities } = asking.understanding;
  if (EARNS.test(message.text)) return !['lön', 'arvod', 'ersättning'].some((term) => toldOf(answered, term));
  if (!ASKS_SUM.test(message.text)) return false;
  const query = queryOf(message, entities, index);
  return message.words.some((word, at) => {
    const before = message.words[at - 1];
    const part = query.find(({ said }) => said === word.text);
    return (
      before !== undefined &&
      /\p{L}{3}s$/iu.test(before.text) &&
      query.some(({ said, expansions }) => said === before.text && expansions.length > 0) &&
      part !== undefined &&
      part.expansions.length === 0 &&
      word.text.length >= SHORTEST &&
      !OF_ANY_SUM.test(word.text)
    );
  });
}
const ASKS_SUM = /(?<!\p{L})(?:kosta(?:r|de)?|betala(?:r|de)?|hur mycke\p{L}*|hur mkt)(?!\p{L})/iu;
const EARNS = /^(?:och |men )?(?:vad|va|hur mycke\p{L}*|hur mkt) tjänar (?!(?:vi|man|förbundet|det) på)/iu;

function toldOf(answered: MatterAnswer, term: string): boolean {
  const text =
    answered.kind === 'sentence'
      ? answered.sentence.text
      : answered.kind === 'amount'
        ? answered.clause
        : answered.kind === 'matter'
          ? `${answered.matter.heading} ${answered.matter.body}`
          : '';
  return text.toLowerCase().includes(term);
}

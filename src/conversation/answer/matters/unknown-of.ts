import type { RecordIndex } from '../../knowledge.ts';
import { type QueryPart, queryOf } from '../../search/query.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { analyse } from '../../understand/words/analyse.ts';
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
  if (isOfOffice(asking, answered)) return true;
  const of = OF_IT_THERE.exec(message.text)?.groups?.of;
  if (of !== undefined && isNowhere(queryOf(message, entities, index), of)) return true;
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

/** "Vad beslutades om lokalhyran i Myrhed": of the hyra, and not of whatever else is in Myrhed. */
const OF_IT_THERE = sifted(
  /(?<!\p{L})(?:om|kring|angående|gällande|rörande) (?:(?:den|det|de|vår|vårt|våra|nya|ny|nytt) ){0,2}(?<of>\p{L}{6,}) (?:i|på|för|till|hos|vid|från) \p{L}+[?. ]*$/iu,
);

/** Whether no text of the record has the word, nor one like it. */
const isNowhere = (query: readonly QueryPart[], said: string): boolean =>
  query.some((part) => part.said === said.toLocaleLowerCase('sv') && part.expansions.length === 0);

/** "Vad bestämdes om ny förbundschef": nothing but an office is named, and a § that only mentions it is of something else. */
function isOfOffice({ understanding: { message, entities } }: Asking, answered: MatterAnswer): boolean {
  if (answered.kind !== 'matter' || answered.asked !== 'decision' || !ABOUT_OFFICE.test(message.text))
    return false;
  if (entities.topic.some(({ weight }) => weight > OF_OFFICE) || entities.topic.length === 0) return false;
  const named = new Set(analyse(answered.matter.heading));
  const changes = answered.matter.clauses.some((clause) => TAKES_OFFICE.test(clause));
  return !changes && !entities.topic.some(({ word }) => named.has(word.stem));
}
const OF_OFFICE = 0.3;
const ABOUT_OFFICE = sifted(
  /(?<!\p{L})(?:om|kring|angående|gällande) (?:en |vår |den )?(?:ny|nya|nye|ordinarie|tillförordnad|tf) \p{L}+[?. ]*$/iu,
);
const TAKES_OFFICE = /(?<!\p{L})(?:anställ|rekryter|utse|väl[js]|tillsätt|förordna)\p{L}*(?!\p{L})/iu;

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

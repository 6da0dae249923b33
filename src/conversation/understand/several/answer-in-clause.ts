import { type MayAnswer, mayAnswer } from '../coming/reply/may-answer.ts';
import { sifted } from '../patterns/sifted.ts';
import { CANNOT_DO } from './beside-question.ts';
import { JOINED } from './clause-words.ts';
import { clausesIn } from './clauses-apart.ts';

/** More than this tells of something. */
const LONGEST = 400;
/** "Om jag inte kan, …": supposed, and not said. */
const SUPPOSED = sifted(/^(?:om|ifall|utifall|när|nar|innan|tills|såvida|medan|eftersom)(?!\p{L})/iu);
/** "Har glömt", "hittar den inte", "kommer inte in": why something is asked. */
const WHY_ASKED = sifted(
  /(?<!\p{L})(?:(?:bort)?glöm\p{L}*|hitta\p{L}*|tappa\p{L}*|missade|missat|läs[at]\p{L}*|sett|minns|fått(?! förhinder)|kommer (?:jag )?(?:inte|ej) (?:in|åt|på)|är ny\p{L}*)(?!\p{L})/iu,
);

/**
 * "Kan vi flytta mötet, jag är upptagen då": what of a message that asks or orders something may be an answer of one's own, by
 * one of its clauses; null: none of them.
 */
export function answerInClause(text: string): MayAnswer | null {
  if (text.length > LONGEST) return null;
  const clauses = text
    .split(/(?<=[?!.])\s+/u)
    .flatMap((sentence) => clausesIn(sentence))
    .map((clause) => clause.text.replace(JOINED, '').replace(/[\s.,!]+$/u, ''));
  if (clauses.length < 2) return null;
  const said = clauses
    .filter((clause) => ![SUPPOSED, WHY_ASKED, CANNOT_DO].some((pattern) => pattern.test(clause)))
    .map((clause) => mayAnswer(clause));
  return said.find((one) => one === 'COMING') ?? said.find((one) => one === 'HERSELF') ?? null;
}

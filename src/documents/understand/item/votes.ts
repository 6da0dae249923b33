import type { Paragraph } from '../paragraphs.ts';
import { findNames } from '../read/names.ts';
import type { Section } from './sections.ts';
import { sentencesOf } from './sentences.ts';
import { headsSides, type VoteTable, votesInTable } from './vote-table.ts';

export interface VoteRound extends VoteTable {
  readonly castingVote: string | null;
  readonly text: string;
}

const SIDES: readonly (readonly ['yes' | 'no' | 'abstained', RegExp])[] = [
  ['yes', /^(?:[-–]\s*)?(?:ja[-\s]?(?:röst(?:er|ar|ade)?)?|följande röstar ja|för ja)(?![\p{L}])/iu],
  ['no', /^(?:[-–]\s*)?(?:nej[-\s]?(?:röst(?:er|ar|ade)?)?|följande röstar nej|för nej)(?![\p{L}])/iu],
  ['abstained', /^(?:[-–]\s*)?(?:avstår|avstod|avstående|avstår från att rösta)(?![\p{L}])/iu],
];
/** "Ja för bifall, nej för avslag" tells what an answer means, not who gave it. */
const MEANING =
  /^(?:den som [^.]{2,60} röstar |röstar man )?(?:ja|nej)(?:[-\s]?röst)?\s*(?:för|till|innebär|betyder|=)(?![\p{L}])[^:]*$/iu;
/** "Ja-röst till förslaget lämnas av Anna Berg": who gave it. */
const GIVEN_BY = /(?<!\p{L})(?:lämna(?:s|des|ts|t)|avge(?:s|tts)|avgavs|ges|gavs) av (?=\p{Lu})/u;
const COUNTED =
  /(?<yes>\d{1,2})\s*(?:st\s*)?ja(?:-?röster)?(?![\p{L}])[^.]{0,40}?(?<no>\d{1,2})\s*(?:st\s*)?nej(?:-?röster)?(?:[^.]{0,40}?(?<abstained>\d{1,2})\s*(?:som\s+)?(?:avstå|avstod|ledamöter\s+avst|nedlagda))?/iu;
const CASTING = /utslagsröst/iu;
/** "Nej (bifall till Agda Almbys yrkande): …": what the side stands for, in brackets. */
const STANDS_FOR = /^((?:[-–]\s*)?(?:ja|nej|avst\p{L}+)(?:-?röst\p{L}*)?)\s*\([^)]*\)/iu;
/** "Enligt Agda Almbys yrkande": whose motion it is, not who voted. */
const OF_A_MOTION =
  /(?:\p{Lu}[\p{L}-]+\s+){1,2}\p{Lu}[\p{L}-]*s\s+(?:eget\s+)?(?:yrkande|förslag|linje)\p{L}*/gu;
/** The sides by name in running text, without any label above: "Ja: Agda Almby. Nej: Bo Berg.", "Ja röstade Agda Almby." */
const NAMED_SIDE =
  /(?:^|[.;]\s+)(?:Ja|Nej)(?:(?:[-\s]?röst\p{L}*)?\s*(?:\([^)]*\))?:|[-\s]röst\p{L}*(?:\s(?:avgav\p{L}*|avges|lämna\p{L}*)(?:\sav)?)?)\s*\p{Lu}/u;

type Side = 'yes' | 'no' | 'abstained';

/** "För förslaget röstar Bo Ek. För Agda Almbys yrkande röstar Gun Hedman.": whose side is told by what it is for. */
const FOR_MOTION =
  /^(?:för|bifall till|till förmån för) (?<motion>(?!att )[^:]{3,80}?)(?:\s*:|,? (?:röstar|röstade|röstat har|svarade)(?! (?:ja|nej)))\s*(?<who>\p{Lu}.*)$/iu;
/** What lies before the board, and is no ledamot's own. */
const OF_THE_BOARD =
  /(?:^|\s)(?:(?:\p{L}+s )?(?:huvud|besluts)?förslag(?:et)?(?: till beslut)?|liggande förslag|\p{L}*(?:chefens|beredningens|kansliets|direktörens|gruppens|utskottets|ordförandens) (?:förslag|yrkande))$/iu;

/** "Bifall 2 (Anna Berg, Bo Dahl), avslag 2 (David Falk, Eva Gran)": counted, and by name in brackets. */
const IN_BRACKETS =
  /(?<!\p{L})(?:bifall|ja|för)\s*:?\s*\d{1,2}(?: röster)?\s*\((?<yes>\p{Lu}[^)]*)\)[,;.]?\s*(?:och\s+)?(?:avslag|nej|emot|mot)\s*:?\s*\d{1,2}(?: röster)?\s*\((?<no>\p{Lu}[^)]*)\)(?:[,;.]?\s*(?:och\s+)?(?:avstår|avstod)\s*:?\s*\d{0,2}\s*\((?<abstained>\p{Lu}[^)]*)\))?/iu;

function sidesInBrackets(texts: readonly string[]): Record<Side, string[]> | null {
  const found = texts.map((text) => IN_BRACKETS.exec(text)?.groups).find((groups) => groups !== undefined);
  const names = (text: string | undefined) => findNames(text ?? '').map(({ name }) => name);
  return found === undefined
    ? null
    : { yes: names(found.yes), no: names(found.no), abstained: names(found.abstained) };
}

/** The sides of the one motion and the other; none unless just one of them is what lies before the board. */
function sidesOfMotions(texts: readonly string[]): Record<Side, string[]> | null {
  const sides = texts
    .flatMap((text) => text.split(/(?<=\p{Ll}{2}\.)\s+(?=(?:För|Bifall|Till förmån))/u))
    .flatMap((text) => {
      const { motion, who } = FOR_MOTION.exec(text.trim())?.groups ?? {};
      return motion === undefined || who === undefined ? [] : [{ motion, who }];
    });
  const forIt = sides.filter(({ motion }) => OF_THE_BOARD.test(motion) && findNames(motion).length === 0);
  if (sides.length < 2 || forIt.length !== 1) return null;
  const names = (side: (typeof sides)[number]) => findNames(side.who).map(({ name }) => name);
  return {
    yes: forIt.flatMap(names),
    no: sides.filter((side) => !forIt.includes(side)).flatMap(names),
    abstained: [],
  };
}

function namesBySide(texts: readonly string[]): Record<Side, string[]> {
  const sides: Record<Side, string[]> = { yes: [], no: [], abstained: [] };
  for (const text of texts) {
    if (MEANING.test(text) && !GIVEN_BY.test(text)) continue;
    const side = SIDES.find(([, pattern]) => pattern.test(text))?.[0];
    const names = findNames(text.replace(STANDS_FOR, '$1').replace(OF_A_MOTION, '')).map(
      (found) => found.name,
    );
    if (side) sides[side].push(...names);
    else if (LAYS_DOWN.test(text) && text.length < 200) sides.abstained.push(...names);
  }
  return sides;
}

const ABSTAINS = /(?<![\p{L}])avst(?:år|od) från att rösta|lade ner sin röst/iu;
/** Of a sentence of its own within a votering. */
const LAYS_DOWN =
  /(?<![\p{L}])(?:avstår|avstod|lägger (?:ned|ner) sin röst|lade (?:ned|ner) sin röst)(?![\p{L}])/iu;

/** The sides by name in running text, and below them who abstained. */
function namedIn(paragraphs: readonly Paragraph[]): Paragraph[] {
  const first = paragraphs.findIndex(({ text }) => NAMED_SIDE.test(text));
  return first < 0
    ? []
    : paragraphs.slice(first).filter(({ text }) => NAMED_SIDE.test(text) || ABSTAINS.test(text));
}

/** Where the next side begins: "Nej röstar Bo Ek.", and told by who it is, "Bo Ek avstår." */
const NEXT_SIDE =
  /(?<=[.;])\s+(?=(?:Ja|Nej|Avst)\p{L}*[\s:-]|\p{Lu}[^.;:]{3,120}?\s(?:avstår|avstod|(?:lägger|lade) (?:ned|ner))(?!\p{L}))/u;

/** The votering of an item, or null: sums as stated, else as counted from the names. */
export function readVote(sections: readonly Section[]): VoteRound | null {
  const paragraphs = sections.flatMap((section) =>
    section.kind === 'vote' || section.kind === 'procedure'
      ? section.paragraphs
      : namedIn(section.paragraphs),
  );
  const texts = paragraphs.flatMap((paragraph) => paragraph.text.split(NEXT_SIDE));
  const linesOf = (some: readonly Section[]) =>
    some.flatMap((section) => section.paragraphs.flatMap(({ lines }) => lines));
  const every = linesOf(sections);
  const headed = every.findIndex(headsSides);
  const table = votesInTable(
    headed < 0
      ? linesOf(sections.filter(({ kind }) => kind === 'vote' || kind === 'procedure'))
      : every.slice(headed),
  );
  if (table !== null) return { ...table, castingVote: castingIn(texts), text: texts.join('\n') };
  const counted = COUNTED.exec(texts.join(' '))?.groups;
  const named = namesBySide(texts);
  const all = sections.flatMap((section) => section.paragraphs.map(({ text }) => text));
  const byMotion =
    named.yes.length + named.no.length === 0 ? (sidesInBrackets(all) ?? sidesOfMotions(all)) : null;
  const names =
    byMotion === null
      ? named
      : { ...byMotion, abstained: [...new Set([...byMotion.abstained, ...named.abstained])] };
  if (counted === undefined && names.yes.length === 0 && names.no.length === 0) return null;
  return {
    yes: counted ? Number(counted.yes) : names.yes.length,
    no: counted ? Number(counted.no) : names.no.length,
    abstained: counted?.abstained ? Number(counted.abstained) : names.abstained.length,
    names,
    castingVote: castingIn(texts),
    text: texts.join('\n'),
  };
}

function castingIn(texts: readonly string[]): string | null {
  const casting = texts.flatMap(sentencesOf).find((text) => CASTING.test(text));
  return casting === undefined ? null : (findNames(casting.replace(OF_A_MOTION, ''))[0]?.name ?? null);
}

const BY_CHAIR = /(?<!\p{L})ordföranden?s? (?:egen )?utslagsröst|genom ordförandens röst/iu;

interface Counted {
  readonly ja: number;
  readonly nej: number;
  readonly castingVote: string | null;
  readonly text: string;
}

/** "… samt ordförandens utslagsröst": hers who led the meeting, where there are as many on each side (KL 5 kap. 54 §). */
export function castByChair<Vote extends Counted>(vote: Vote, chair: string | null): Vote {
  const isTold = vote.castingVote === null && vote.ja === vote.nej && BY_CHAIR.test(vote.text);
  return isTold ? { ...vote, castingVote: chair } : vote;
}

import { MONTHS } from '../../../kernel/index.ts';
import { ITEM_NAMES } from '../words/number-words.ts';
import { foldDots } from '../words/stem.ts';
import { numbersNamed } from './numbers-held-secret.ts';
import { mayBeSecret, saysSecrecy, secrecySaid } from './secrecy-said.ts';
import { textSaysSecret } from './secret-heading.ts';

/** What is written beside a kallelse of who may hear of its ärenden. */
export interface HeldBesideFile {
  /** The sentences that say so. */
  readonly words: string;
  /** The numbers that they name. */
  readonly numbers: ReadonlySet<string>;
  /** What else they name, by which an ärende may be known. */
  readonly named: string;
}

const SECRET = '(?:intern[at]?|hemlig[at]?|konfidentiell[at]?|sekretess(?:belag[dt]a?)?)';
const NO_SECRET = new RegExp(
  String.raw`(?<!\p{L})(?:(?:inte|ej|icke)\s+(?:längre\s+|några?\s+|något\s+)?|utan\s+)${SECRET}(?!\p{L})`,
  'giu',
);
/** What is said of the channel without such a word is that it is to stand there. */
const HOLDS_BACK =
  /(?<!\p{L})(?:sekr|hemlig|intern|konfident|förtro|stäng|slut(?:en|et|na)|OSL|inte|ej|icke|utan|bara|endast|enbart|offentlig|ingen|dölj|göm)/iu;
const OF_SECRECY =
  /(?<!\p{L})(?:sekre?t?e?s?s?\p{L}*|hemlig\p{L}*|intern[at]?|konfidentiel\p{L}*|offentlig\p{L}*|kanal\p{L}*|kallelse\p{L}*|styrelse\p{L}*|dagordning\p{L}*|punkt\p{L}*|ärende\p{L}*|tänk\p{L}*)(?!\p{L})/giu;
/** A figure that is no day, hour or section of law. */
const FIGURE = new RegExp(
  String.raw`(?<![\d.:/-]|kl\.?\s|den\s)(?<![\d]\s?[-–]\s?)(\d{1,2}[a-h]?)(?:\s*:?\s*ans?(?!\p{L}))?(?![\d.:/-]*\d|:e|\s*(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')}|kap|§|%|kr|minut|timm))`,
  'giu',
);
const SECTION_OF_LAW =
  /(?<!\p{L})OSL(?!\p{L})|\d{1,2}\s*kap\.?(?:\s*(?:\d{1,2}[a-z]?\s*§|§\s*\d{1,2}[a-z]?))?/giu;
const ENDS = /(?<=[.!?])(?<!(?:kl|nr|sekr|kap|enl|off)\.)\s+|\n/iu;

/** "Här är kallelsen (4:an sekretess)"; null: nothing is said of it. */
export function heldBesideFile(text: string): HeldBesideFile | null {
  const said = text
    .split(ENDS)
    .map((sentence) => sentence.trim())
    .filter((sentence) => saysSo(sentence.replace(NO_SECRET, '')));
  if (said.length === 0) return null;
  const words = said.join(' ');
  return {
    words,
    numbers: new Set(said.flatMap(numbersIn)),
    named: said.map((sentence) => secrecySaid(sentence).rest.replace(OF_SECRECY, '')).join(' '),
  };
}

function saysSo(sentence: string): boolean {
  const says = saysSecrecy(sentence) || textSaysSecret(sentence);
  return says || (mayBeSecret(sentence) && HOLDS_BACK.test(sentence));
}

/** "Punkt 4 och 5", "4:an", "fyran"; figures alone where none is named so. */
function numbersIn(said: string): string[] {
  const sentence = said.replace(SECTION_OF_LAW, '');
  const named = numbersNamed(sentence);
  const called = foldDots(sentence.toLocaleLowerCase('sv'))
    .split(/[^\p{L}]+/u)
    .flatMap((word) => ITEM_NAMES[word] ?? [])
    .map(String);
  const found = [...named, ...called];
  return found.length > 0
    ? found
    : [...sentence.matchAll(FIGURE)].map(([, number = '']) => number.toLowerCase());
}

/** Words with which a file is sent as the kallelse that it is: "här är kallelsen", not "till kallelsen". */
const AS_NOTICE =
  /(?<!(?:till|i|på|för|av|med|från|förra)\s(?:den\s)?)(?<!\p{L})kallelse(?:n|r|rna)?(?!\p{L})/iu;
const AS_BILAGA =
  /(?<!\p{L})(?:bilag|underlag|handling(?:en|ar)?(?!\p{L})|bifoga|(?:hör|ska)\s+till|till\s+(?:punkt|ärende|\d))/iu;

/** Whether a file was sent as the kallelse, with words of who may hear of its ärenden and of no item that it belongs to. */
export function sentAsNotice(text: string): boolean {
  return AS_NOTICE.test(text) && mayBeOfNotice(text);
}

/** Whether the words speak of who may hear of something and give the file to no item: if it is a kallelse, they are of it. */
export function mayBeOfNotice(text: string): boolean {
  return !AS_BILAGA.test(text) && heldBesideFile(text) !== null;
}

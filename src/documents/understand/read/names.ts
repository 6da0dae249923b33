import { FIRST_NAMES } from '../words/first-names.ts';
import { ORGANISATION_WORD } from '../words/organisations.ts';

const PART = String.raw`\p{Lu}[\p{Ll}'’]+(?:-\s?\p{Lu}[\p{Ll}'’]+)*`;
const LOUD_PART = String.raw`\p{Lu}{2,}(?:-\p{Lu}{2,})*`;
const PARTICLE = '(?:af|av|von|van|de|da|del|der|al|el|bin|ibn)';
const INITIAL = String.raw`\p{Lu}\.?`;
const NAME = String.raw`${PART}(?:\s+(?:${PARTICLE}\s+){0,2}(?:${PART}|${INITIAL}(?=\s))){1,3}`;

const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');
const LOUD_NAME = new RegExp(String.raw`^${LOUD_PART}(?:\s+${LOUD_PART}){1,3}$`, 'u');
const NAME_IN_TEXT = new RegExp(String.raw`(?<![\p{L}-])${NAME}(?![\p{L}])`, 'gu');

/** Words that begin sentences or titles and would otherwise be read as a given name. */
const NOT_GIVEN =
  /^(?:nr|nummer|punkt|ärende|ärenden|typ|ordförande|ordföranden|vice|ledamot|ledamoten|ledamöter|ledamöterna|ersättare|ersättaren|ersättarna|suppleanten|suppleanterna|förbundschef|förbundschefen|sekreterare|rådgivare|ekonom|ekonomen|revisor|handläggare|från|på|för|den|det|de|detta|denna|dessa|vid|av|till|med|enligt|under|efter|inför|samt|och|att|en|ett|som|om|i|när|då|där|här|hur|vad|vem|därför|därefter|dessutom|beslut|förslag|information|rapport|måndag\p{L}*|tisdag\p{L}*|onsdag\p{L}*|torsdag\p{L}*|fredag\p{L}*|lördag\p{L}*|söndag\p{L}*|januari|februari|mars|april|juni|juli|augusti|september|oktober|november|december|utses|närvarande|beslutande|tjänstgörande|övriga|övrig|reserv|justerare|frånvarande|ja|nej|organ|direktionen|signerat|signed|kommunens|region|norra|södra|östra|västra|nya|stora|lilla|mellan|hos|adjungerad|adjungerade|föredragande|processledare|biträdande|tillförordnad|chef|enhetschef|verksamhetschef|generaldirektören|trafikhandläggare|miljöjurist|räddningschef|förbundsdirektör|god|gott|sankt|röda|kvarteret)$/iu;

/** Whether `text` as a whole looks like a person's name: two to four name words, none of an organisation. */
export function looksLikeName(text: string): boolean {
  const clean = text.trim();
  if (clean.length > 48 || !(WHOLE_NAME.test(clean) || LOUD_NAME.test(clean))) return false;
  const words = clean.split(/\s+/);
  return (
    !words.some((word) => ORGANISATION_WORD.test(word)) &&
    !NOT_GIVEN.test(words[0] ?? '') &&
    !isJob(words[0] ?? '')
  );
}

function trimTitles(name: string): string {
  let words = name.split(/\s+/);
  while (words.length > 1 && (NOT_GIVEN.test(words[0] ?? '') || isJob(words[0] ?? '')))
    words = words.slice(1);
  const cut = words.findIndex((word, index) => index > 0 && ORGANISATION_WORD.test(word));
  return withoutTitleBehind((cut > 0 ? words.slice(0, cut) : words).join(' '));
}

/** "Bo Ek Förbundschef": a name of two words or more without the title that stands close behind it. */
export function withoutTitleBehind(name: string): string {
  const words = name.split(/\s+/);
  const title = words.findIndex((word, index) => index > 1 && isJob(word));
  return title < 0 ? name : words.slice(0, title).join(' ');
}

/** A word that ends as Swedish job titles do. */
function isJob(word: string): boolean {
  return /(?:chef|chefen|ledare|ledaren|sekreterare|sekreteraren|ordförande|ordföranden|handläggare|direktör|direktören|revisor|revisorn|givare|givaren|konsult|konsulten|samordnare|samordnaren|strateg|strategen|koordinator|ekonom|ekonomen|ministern?|administratör|utredare|controller|jurist|juristen|sköterska|terapeut|läkare|psykolog|kurator|inspektör|ledamot|ledamoten|ersättare|ersättaren|föredragande|tjänste(?:män|männen|personer|personerna|mannen))$/iu.test(
    word,
  );
}

export interface FoundName {
  readonly name: string;
  readonly index: number;
  readonly end: number;
}

/** Persons named in running text, in order, with titles before them left out. */
export function findNames(text: string): FoundName[] {
  const found: FoundName[] = [];
  for (const match of text.matchAll(NAME_IN_TEXT)) {
    const name = trimTitles(match[0]);
    if (!looksLikeName(name)) continue;
    const index = match.index + match[0].indexOf(name);
    found.push({ name, index, end: index + name.length });
  }
  return found;
}

/** Words as one compares them: case, dots over letters and hyphens do not tell persons apart. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

function startsPerson(words: readonly string[], at: number, known: ReadonlySet<string>): boolean {
  const word = (words[at] ?? '').toLowerCase();
  if (FIRST_NAMES.has(word) || FIRST_NAMES.has(word.split('-')[0] ?? '')) return true;
  return [2, 3].some((size) => known.has(nameKey(words.slice(at, at + size).join(' '))));
}

/**
 * An unbroken run of names cut into persons: a new one begins at a given name that has at least two words before it.
 * `known` holds keys (`nameKey`) of names that stand alone elsewhere in the document.
 */
export function splitNameRun(run: string, known: ReadonlySet<string>): string[] {
  const words = run.split(/\s+/).filter((word) => word !== '');
  const names: string[] = [];
  let start = 0;
  while (start < words.length) {
    const size = sizeOfName(words, start, known);
    names.push(words.slice(start, start + size).join(' '));
    start += size;
  }
  return names;
}

function sizeOfName(words: readonly string[], start: number, known: ReadonlySet<string>): number {
  const left = words.length - start;
  for (const size of [4, 3, 2]) {
    if (size <= left && known.has(nameKey(words.slice(start, start + size).join(' ')))) return size;
  }
  if (left <= 3) return left;
  if (left === 4 && startsPerson(words, start + 2, known)) return 2;
  if (startsPerson(words, start + 2, known)) return 2;
  return startsPerson(words, start + 3, known) ? 3 : 2;
}

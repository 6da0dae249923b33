import { MONTHS } from '../../../kernel/index.ts';

/** Those whose heading the words name most of; all where they name none. */
export function mostNamed<One extends { readonly heading: string }>(
  all: readonly One[],
  text: string,
): readonly One[] {
  const said = beginnings(text);
  const counted = all.map((one) => ({
    one,
    named: beginnings(one.heading).filter((word) => said.includes(word)).length,
  }));
  const most = Math.max(0, ...counted.map(({ named }) => named));
  return counted.filter(({ named }) => named === most).map(({ one }) => one);
}

/** Whether a telling word of its heading is said, in whatever form: "taxorna" of "Taxor". */
export function namesIt({ heading }: { readonly heading: string }, text: string): boolean {
  const said = tellingWords(text);
  return tellingWords(heading).some((word) =>
    said.some((one) => one.slice(0, 6) === word.slice(0, 6) || isEnded(one, word) || isEnded(word, one)),
  );
}

/** The same word with an ending more. */
function isEnded(one: string, other: string): boolean {
  return one.startsWith(other) && one.length - other.length <= 3;
}

/** What any ärende may be called: it tells of none. */
const OF_ANY =
  /^(?:punkt|ärende|fråga|förslag|ansök|rapport|möte|sammanträd|beslut|underlag|bilag)\p{L}{0,4}$/u;

/** "Konferensen" of "Vårkonferensen": the last part of a word of its heading is said. */
export function namesPartOf({ heading }: { readonly heading: string }, text: string): boolean {
  const said = tellingWords(text).filter((word) => word.length > 4 && !OF_ANY.test(word));
  return tellingWords(heading).some((word) =>
    said.some((one) => {
      const stem = one.replace(DEFINITE, '');
      const at = word.lastIndexOf(stem);
      return stem.length > 2 && at > 2 && word.length - at - stem.length <= 3;
    }),
  );
}

/** "Ansökan från Korvkiosken", "avtalet med Hantverkshuset": what many are called, and whose this is. */
const OF_ITS_KIND =
  /(?<!\p{L})(?:ansöka\p{L}*|avtal\p{L}*|rapport\p{L}*|bidrag\p{L}*|remiss\p{L}*|yttrande\p{L}*|förfråg\p{L}*|överenskommelse\p{L}*|projekt\p{L}*|samverkan\p{L}*|samarbete\p{L}*|uppdrag\p{L}*|skrivelse\p{L}*|köp\p{L}*|hyra\p{L}*) (?:från|med|om|av|till|för|hos|i) (?:den |det )?(?<whose>(?!(?:\p{L}*möte\p{L}*|sammanträde\p{L}*|nästa|dagordning\p{L}*|punkt\p{L}*|plats\p{L}*)(?!\p{L}))\p{L}{4,})/iu;

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS);

/** Whether another of the same kind is named: another's ansökan. */
export function isAnothers(item: { readonly heading: string }, words: string): boolean {
  const whose = OF_ITS_KIND.exec(words)?.groups?.whose;
  return whose !== undefined && !MONTH_NAMES.has(whose.toLocaleLowerCase('sv')) && !namesIt(item, whose);
}

/** Whether every telling word that is said is one of the heading's, in whatever form: "parkeringen" of "Parkering vid entrén". */
export function namesOnly({ heading }: { readonly heading: string }, words: string): boolean {
  const telling = tellingWords(words);
  const own = tellingWords(heading);
  return telling.length > 0 && telling.every((word) => own.some((one) => isSame(one, word)));
}

/** Whether a word of the heading begins as each telling word that is said, without its ending: "hyran" of "Hyresavtal för lokaler". */
export function beginsAs({ heading }: { readonly heading: string }, words: string): boolean {
  const telling = tellingWords(words).map((word) => word.replace(DEFINITE, ''));
  const own = tellingWords(heading);
  return telling.length > 0 && telling.every((word) => own.some((one) => one.startsWith(word)));
}

const DEFINITE = /(?<=\p{L}{3})(?:a|e|o)?(?:rna|[nt])$/u;

/** Whether every telling word of the heading is said, in whatever form: "årsredovisningen" of "Årsredovisning 2026". */
export function namesWhole({ heading }: { readonly heading: string }, text: string): boolean {
  const own = tellingWords(heading);
  const said = tellingWords(text);
  return own.length > 0 && own.every((word) => said.some((one) => isSame(one, word)));
}

function isSame(one: string, other: string): boolean {
  const shared = [...one].findIndex((letter, at) => letter !== other[at]);
  const length = shared < 0 ? one.length : shared;
  return Math.max(one.length, other.length) - length <= 3 && length >= Math.min(one.length, other.length) - 1;
}

/** What joins words, in whatever heading: "… till och med november". */
const JOINING: ReadonlySet<string> = new Set(
  'till från inom under efter över samt eller inför mellan utan genom enligt inte'.split(' '),
);

function tellingWords(text: string): string[] {
  return (text.toLocaleLowerCase('sv').match(/\p{L}{4,}/gu) ?? []).filter((word) => !JOINING.has(word));
}

/** The words that tell, by how they begin: "busskorten" is "busskort". */
function beginnings(text: string): string[] {
  return tellingWords(text).map((word) => word.slice(0, 6));
}

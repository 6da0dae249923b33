import { gathered } from '../../../kernel/index.ts';
import type { ConceptMention } from './concepts.ts';
import type { Concept } from './lexicon.ts';
import type { Word } from './words.ts';

/** A word that may say what the question is about, for the search in headings, decisions and bilagor. */
export interface TopicWord {
  readonly word: Word;
  /** 1 for a word that means nothing to the conversation itself; less for one that may be either. */
  readonly weight: number;
}

/** Concepts whose words are often the matter itself: "budgeten", "delegationsordningen", "ansökan". */
const ALSO_MATTERS: Partial<Record<Concept, number>> = {
  economy: 0.6,
  delegation: 0.6,
  organisation: 0.3,
  auditor: 0.6,
  remoteRule: 0.5,
  poll: 0.3,
  plan: 0.3,
  followup: 0.3,
  smalltalk: 0.5,
  publish: 0.5,
  office: 0.3,
  publicAccess: 0.4,
  contact: 0.3,
  agenda: 0.1,
  adjuster: 0.3,
  change: 0.2,
  member: 0.15,
  role: 0.2,
  option: 0.2,
  sick: 0.6,
  board2: 0.1,
};

const STOP = new Set(
  `a alla allt an and andra annan annat at att av bara be bli blir blev blivit bort bra bor da dar darfor de dem den denna
  deras det detta dig din dina ditt dom du efter eller en er era ert ett fa far fast fick finns fler foer folk for forsta fran
  fran ga gallande gar garna gav genom ger gick gor gora ha had hade han har hela hej hellre hen henne hennes her hit dit hon honom hos
  hur i icke igen in ingen inget inne innan inom inte is ja jag ju just kan kanske kom komma kommer kommit kunde kunna la lite
  man manga med mej mellan men mer mest mig min mina mitt mot mycket na nan nagon nagot nagra nar nej ni nog nu nya ny nytt o ock och
  ocksa of oj om on oss pa per please plz pls precis redan s sa samt saga sager sagt se sedan sej sen ser sig sin sina sitt
  ska skall skriv skulle snalla som sta star stod stort stor stora ta tack tar tas tex the till tills to tog tro tror tycker typ
  under upp ur ut utan va vad val var vara varandra vara vare varfor varit vars vart vara vem vet vi vid vilja vilka vilken
  vilket vill ville visst you about angaende ang rorande betraffande kring a ar ag as e m mm osv hos are me jo juh eh ehm oh typ liksom
  ba nja asa sjalv egentligen gang ganger annars forresten senare saken grejen sak fraga fragan fragor undrar undrade
  undra vet veta tank tanka vore skulle behover behovs maste lar ens sant stammer gjorde gjort gors ligger lagt satt satta
  borjan slutet mitten klara spendera anvandas anvanda nat ngt ngn nagonstans nanstans varstans hande hander handt togs tagits missade missat med forlat ursakta
  folja foljer foljde borja borjar borjade galla galler nya ihop lange dags drog dra drar fran hittills ung ungefar cirka ca galler gallt gallde avser avsag
  alltsa borde pga sag prata pratar snacka snackar beratta berattar`
    .split(/\s+/)
    .filter(Boolean),
);

/** "Till slut", "i så fall": the last word of such a phrase is no matter, by the word before it. */
const SMALL_PHRASES: ReadonlyMap<string, RegExp> = new Map([
  ['slut', /^till$/],
  ['sist', /^till$/],
  ['fall', /^(?:sa|det|annat|alla|sadana)$/],
  ['del', /^(?:en|stor)$/],
  ['hand', /^(?:forsta|andra|efter)$/],
  ['sidan', /^at$/],
  ['sida', /^at$/],
  ['lagga', /^(?:jag|vi|man)$/],
]);

/** "Höll till": the verb of such a phrase is no matter, by the word after it. */
const LEADS_PHRASES: ReadonlyMap<string, RegExp> = new Map([
  ['steg', /^at$/],
  ['klev', /^(?:at|av)$/],
  ['kliver', /^(?:at|av)$/],
  ['stiger', /^at$/],
  ['holl', /^till$/],
  ['haller', /^till$/],
  ['halla', /^till$/],
]);

/**
 * Words of time and measure, and of what befalls anybody: "900 kr per dag" and "vid årets slut" stand in the text of any
 * matter, and name none. Beside a word that does they may tell which sentence is meant.
 */
const OF_ANY_TEXT =
  /^(?:dag(?:en|ar|arna)?|veck(?:a|an|or|orna)|minut(?:en|er|erna)?|timm(?:e|en|ar|arna)|slutat|slutade|byta|bytt|bytte|hans|hennes)$/;
/** Of such a word; of no other. */
export const WEIGHT_OF_ANY_TEXT = 0.4;

/** A word of the conversation's that insatser are called after as well: a matter where the record has it. */
const ALSO_NAMES = /^motesplats/;
const WHERE_ON_RECORD = 0.5;

/** The words that are left when names, dates, numbers and the conversation's own words are taken away. */
export function findTopic(
  words: readonly Word[],
  concepts: readonly ConceptMention[],
  taken: readonly (readonly [number, number])[],
): TopicWord[] {
  const topic = gathered(words, (word, at) => {
    if (STOP.has(word.folded) || word.folded.length < 2 || /^[\d§]/.test(word.text)) return [];
    if (taken.some(([first, last]) => first <= at && at <= last)) return [];
    if (SMALL_PHRASES.get(word.folded)?.test(words[at - 1]?.folded ?? '')) return [];
    const leads = LEADS_PHRASES.get(word.folded);
    if (leads && words.slice(at + 1, at + 3).some(({ folded }) => leads.test(folded))) return [];
    const told = concepts.filter(
      (mention) => !mention.guessed && mention.words[0] <= at && at <= mention.words[1],
    );
    const weight = told.reduce((least, mention) => Math.min(least, ALSO_MATTERS[mention.concept] ?? 0), 1);
    if (weight === 1 && OF_ANY_TEXT.test(word.folded)) return [{ word, weight: WEIGHT_OF_ANY_TEXT }];
    const own = ALSO_NAMES.test(word.folded) ? Math.max(weight, WHERE_ON_RECORD) : weight;
    return own > 0 ? [{ word, weight: own }] : [];
  });
  return topic.some(({ word, weight }) => weight === 1 && word.folded !== 'haft')
    ? topic
    : [...topic, ...counted(words)];
}

/** "Hur många deltagare har vi haft", of no meeting and of nothing named: those of an insats, where the record has them. */
function counted(words: readonly Word[]): TopicWord[] {
  const at = words.findIndex(({ folded }) => folded === 'manga') + 1;
  const [noun] = at > 0 ? words.slice(at, at + 1) : [];
  const isOfMeeting = words.some(({ folded }) => /mote|sammantrad/.test(folded));
  return noun !== undefined && /^deltagar/.test(noun.folded) && !isOfMeeting
    ? [{ word: noun, weight: WHERE_ON_RECORD }]
    : [];
}

import { remembered } from '../words/remembered.ts';
import { isOneSlipAway } from '../words/spelling.ts';
import { hasWordsOfSecrecy } from './words-of-secrecy.ts';

/** A stretch of a message that says nothing but who may see an ärende. */
export interface SecrecyClause {
  readonly start: number;
  readonly end: number;
  /** `secret`: the board alone; `open`: the channel too ("ska inte vara hemlig", "får synas i kanalen"). */
  readonly kind: 'secret' | 'open';
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words that such a clause may hold beside those that decide; none of them is of an ärende. */
const GLUE = set(`
  och men samt så att den det detta denna punkten ärendet frågan saken som ska skall bör får måste är blir vore kan vi
  jag du ni man helst gärna tack snälla alltså dock däremot absolut alls helt strikt ens för i till på av från hos inom
  med över åt mellan ut upp in där här vara bli göra gör hållas hålls hålla hanteras behandlas tas räknas märk märka märks
  märkas markeras håll under tills vidare ännu än länge bara endast enbart enkom vill önskar kommer någon någonting något
  nån punkt ärende fråga sak eftersom va vår vårt våra eget egen en ett ha har lämna ligga ligger läggs stå står
  sätt sätts sätta hamna hamnar komma vem om låt låta ta bort stanna stannar synlighet även också istället nu dessutom samtidigt
  få fick fler flera kännedom vetskap reda borta kunna lite litet ganska rätt mycket väldigt ytterst lätt nog kanske just rent vilja nämn nämna nämns nämnas skriv skriva skrivs berätta berättas gå går kom ihåg tänk obs notera behåll behålls
  båda bägge samtliga dessa två tre fyra sista första skulle borde hade varit legat lagts stått hamnat behövt tänkt hållit
  ner ute framme uppe eller`);
const NOT = set('varken inte ej icke aldrig ingen inget inga utan slipper slippa undvik undvika');
const ONLY = set('bara endast enbart exklusivt enkom blott');
const HIDDEN = set(
  'undan skyddas dölj dölja döljs döljas göm gömma göms gömmas gömd gömt dold dolt dolda osynlig osynligt undanhåll undanhålls undanhållas undanhåll hemlighåll hemlighålls hemlighållas mörka mörkas mörklägg mörkläggs mörklagd mörklagt mörklagda',
);
const SECRET = set(
  'intern internt interna hemlig hemligt hemliga hemligstämplad hemligstämplat konfidentiell konfidentiellt konfidentiella sekretess sekretessbelagd sekretessbelagt sekretessbelägg sekretessbeläggs sekretessmärkt sekretessmärk sekretessmärks sekretesskyddad sekretesskyddat sekretessklassad känslig känsligt diskret diskreta sluten slutet förtroende förtroligt förtrolig privat privata tyst sekr konf int hml omfattas belagd belagt skyddad skyddat',
);
/** Alone between commas they are of an ärende as well as anything else. */
const WEAK = set('omfattas belagd belagt skyddad skyddat tyst');
const SEEN = set(
  'läcka läcker läckas läcks läck synas syns synts syna visas visa visar visats se ses ser sett läsas läsa läser läses delas dela delar postas posta postar publiceras publicera publiceras läggas lägg lägga läggs spridas sprid sprida sprids postats publicerats delats lästs spridits röjas nå veta höra känna öppen öppet öppna synlig synligt publik publikt offentlig offentligt offentliggöras offentliggörs offentliga lämnas skickas skicka off offentl spridning publicering vidarespridas vidarespridning vidarebefordras kopieras fotograferas avfotograferas citeras refereras',
);
const OTHERS = set(
  'kanalen kanal teams insyn åhörare åhörarna allmänhetens media medierna pressen tidningen tidningarna journalister kanaler kanalerna teamet teamskanalen styrelsekanalen gruppchatten gruppchatt gruppen allmänheten allmänhet offentligheten utomstående offentligt obehöriga beskådan',
);
const ALL = set('alla allas folk andra allmän någon nån annan ingen utanför utom');
const BOARD = set(
  'styrelsen styrelsens styrelse nämnden nämndens ledamöter ledamöterna ledamöternas ledamot styrelseledamöter styrelseledamöterna oss presidiet presidium förtroendevalda kansliet egna chatten chatt chattar chattarna ögon internt ordföranden ersättarna ersättare de dem beslutande tjänstgörande ordinarie valda',
);
const DOORS = set('stängda lyckta slutna låsta lyckt låst dörrar dörr bakom enrum avskildhet');
const CLOSED = set('stängd stängt');

const KNOWN = [GLUE, NOT, ONLY, HIDDEN, SECRET, SEEN, OTHERS, ALL, BOARD, DOORS, CLOSED];

/** Words that are read as one of these though a letter is wrong; the rest of them are too near to other words. */
const PLAINLY_SECRET = [...SECRET].filter((word) =>
  /^(?:intern|hemlig|konfidentiell|sekretess|känslig|förtrolig)/u.test(word),
);
/** Words of their own, one letter from those. */
const NO_SLIP = set(
  'inter inten internet internat internets internats interner interns känsliga förtroliga hemligen vintern vinterns',
);
/** The word of secrecy that was meant where one letter is wrong; else the word itself. */
const asMeant = remembered((word) =>
  word.length < 5 || NO_SLIP.has(word) || isKnown(word)
    ? word
    : (PLAINLY_SECRET.find((secret) => isOneSlipAway(word, secret)) ?? word),
);

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const isKnown = (word: string) => KNOWN.some((one) => one.has(word));

/** "Det stannar i styrelsen", "mellan oss", "utanför kanalen", "skyddas från insyn", "synlighet styrelsen". */
const STAYS =
  /(?:stanna|stannar|håll|hålla|hålls|hållas|behåll|behålls) (?:kvar |den |det |detta )?(?:i|inom|hos|mellan|bland) (?:\p{L}+ )?(?:styrelsen|nämnden|oss|ledamöterna|chatten)|(?:håll|hålla|hålls|hållas|hålles) (?:\p{L}+ ){0,2}tyst|(?:hålla|hållit|behålla|behållit) (?:\p{L}+ )?för (?:oss|er|dem) själva|mellan oss|(?:utanför|bort|från|ur) (?:\p{L}+ )?(?:kanalen|insyn|allmänheten|offentligheten)|synlighet (?:styrelsen|ledamöterna|kansliet|nämnden)/u;

/** "Stängt ärende", "punkten är stängd": of the ärende, and of no door. */
const OF_CLOSED =
  /(?:stängt|stängd) (?:punkt|ärende|fråga)|(?:är|vara|hållas|behandlas)(?: som)? (?:helt )?(?:stängt|stängd)/u;

/** "Inget ska gå ut", "ska inte ut än", "inte ska ut till fler än ledamöterna". */
const GOES_OUT =
  /(?:gå|går|komma|kommer|(?:ska|skall|får|bör|kan)(?: \p{L}+)? (?:inte|ej)(?: \p{L}+)?|(?:inte|ej) (?:ska|skall|får|bör|kan)(?: \p{L}+)?) ut(?!\p{L})/u;

/** "Skulle inte ha legat ute", "borde inte ligga framme". */
const LIES_OUT =
  /(?:ligga|legat|lägga|lagts|läggas|vara|varit|stå|stått|hamna|hamnat|komma) (?:\p{L}+ )?(?:ute?|framme|uppe?)(?!\p{L})/u;

/** `alone`: the words are a whole clause; else they stand after others, and must say more plainly what they are of. */
function kindOf(tokens: readonly Token[], alone: boolean): SecrecyClause['kind'] | null {
  const words = tokens.map(({ word }) => word);
  const has = (...sets: readonly ReadonlySet<string>[]) =>
    words.some((word) => sets.some((one) => one.has(word)));
  const spoken = words.join(' ');
  // "Inte bara för styrelsen": that there is more.
  if (/(?:inte|ej|icke) (?:bara|endast|enbart)/u.test(spoken)) return null;
  if (
    has(DOORS) &&
    /(?:stängda|lyckta?|slutna|låsta?|bakom) dörr|(?:^|(?:tas|behandlas|hållas|hålls|vara|är|dras) )i (?:enrum|avskildhet)/u.test(
      spoken,
    )
  )
    return 'secret';
  if (has(CLOSED)) return OF_CLOSED.test(spoken) && !has(NOT) ? 'secret' : null;
  const secret =
    words.some((word) => SECRET.has(word) && !WEAK.has(word)) || (has(WEAK) && spoken.includes('sekretess'));
  if (has(NOT)) {
    if (secret || has(HIDDEN)) {
      const near =
        /(?:inte|ej|icke|inget|ingen)(?: \p{L}+){0,3} (?:intern|hemlig|konfidentiell|sekretess|känslig|sluten|slutet|privat|dold|dolt|dölj|osynlig)/u;
      if (near.test(spoken) && !has(OTHERS))
        return alone || /(?:ska|skall|är|bör|behöver|den|det) /u.test(spoken) ? 'open' : null;
      return 'secret';
    }
    if (has(OTHERS)) return 'secret';
    if (/(?:för|till|av|åt) (?:\p{L}+ )?(?:allas?|andra|någon|nån|ingen)(?!\p{L})/u.test(spoken))
      return 'secret';
    if (/(?:utanför|utom) (?:hela |den egna )?(?:styrelsen|nämnden)/u.test(spoken)) return 'secret';
    if (!has(SEEN) && !GOES_OUT.test(spoken) && !LIES_OUT.test(spoken)) return null;
    const ofIt = /(?<!\p{L})(?:den|det|punkten|ärendet|ska|skall|skulle|får|bör|borde|måste)(?!\p{L})/u.test(
      spoken,
    );
    return alone || ofIt ? 'secret' : null;
  }
  if (has(HIDDEN) || STAYS.test(spoken)) return 'secret';
  if (alone && /^(?:hålls |stannar )?inom (?:styrelsen|nämnden)$/u.test(spoken)) return 'secret';
  if (has(ONLY) && (has(BOARD) || secret)) return has(OTHERS) && !has(BOARD) ? null : 'secret';
  if (/(?:dolt|osynligt?) för/u.test(spoken)) return 'secret';
  if (secret)
    return alone ||
      /(?:ska|skall|är|bör|måste|får) (?:\p{L}+ ){0,2}(?:internt?|hemligt?|konfidentiell|sekretess|sluten|slutet|privat)/u.test(
        spoken,
      )
      ? 'secret'
      : null;
  if (alone && /(?:utanför|utom) (?:hela )?(?:styrelsen|nämnden)/u.test(spoken)) return null;
  const isSeen = has(SEEN) && (has(OTHERS) || /för alla/u.test(spoken));
  return isSeen && (alone || /(?:ska|skall|får|kan|bör) /u.test(spoken)) ? 'open' : null;
}

/** Whether a word is one of those that such clauses are made of. */
export function isSecrecyWord(word: string): boolean {
  return isKnown(asKnown(word));
}

/** What those words say together, with nothing else beside them; null: nothing of who sees something. */
export function kindOfWords(words: readonly string[]): SecrecyClause['kind'] | null {
  return kindOf(
    words.map((word) => ({ word: asKnown(word), start: 0, end: 0 })),
    true,
  );
}

/** Words that such a clause may begin with, where it follows others without a mark between. */
const BEGINS = set(
  'men utan och som bara endast enbart exklusivt inte ej icke aldrig den det detta punkten ärendet ska skall får bör måste visa posta dölj göm lägg publicera skriv nämn berätta håll hemlighåll märk dold dolt osynlig internt helst slipper undvik låt stannar mellan skyddas',
);
const JOINS = set(
  'och men samt så att den det detta punkten ärendet som ska skall bör får måste är vara helst',
);
const EDGE = /[,;:!?()[\]"\n]|\.(?=\s|$)|\s-\s/gu;

/**
 * The clauses of a message that say who may see an ärende and nothing else, whatever words they say it in: between
 * marks, or last before one.
 */
export function secrecyClauses(text: string): SecrecyClause[] {
  const laws = lawsNamed(text);
  const clauses: SecrecyClause[] = [];
  let from = 0;
  for (const edge of [...text.matchAll(EDGE), { index: text.length, 0: '' }]) {
    const found = inSegment(text, from, edge.index);
    const isOfLaw = laws.some(({ start, end }) => start < edge.index && end > from);
    if (found !== null && !isOfLaw) clauses.push(found);
    from = edge.index + edge[0].length;
  }
  return [...clauses, ...laws].toSorted((a, b) => a.start - b.start);
}

const CHAPTER = String.raw`(?:\d{1,2}\s*(?:kap(?:\.|itlet)?|:)|kap(?:\.|itel)?\s*\d{1,2})(?:\s*\d{1,2}\s*(?:[a-z]\s)?(?:§|paragrafen)?)?`;
const ACT_NAMED = String.raw`(?:OSL|offentlighets-\s?och\s+sekretesslagen|sekretesslagen)`;
const BY_LAW = String.raw`(?:(?:(?:den|det|ärendet|punkten|som)\s+)?(?:omfattas\s+av|skyddas\s+(?:av|enligt)|(?:är\s+)?(?:sekretess|sekretessbelag[dt]|hemligt?)(?:\s+enligt|\s+enl\.?)?|enligt|enl\.?|jfr|se|med\s+stöd\s+av)\s+)`;
const LAW = new RegExp(
  String.raw`(?<=^|[,;:.!?(]\s*|\s[–-]\s+|\s(?=(?:enligt|enl|jfr|med\s+stöd)))${BY_LAW}?(?:sekretess\s+(?:(?:enligt|enl\.?)\s+)?)?(?:${CHAPTER}\s*(?:i\s+)?${ACT_NAMED}|${ACT_NAMED}(?:,?\s+${CHAPTER})?|(?<=sekretess\S*\s+(?:(?:enligt|enl\.?)\s+)?)${CHAPTER})(?=\s*(?:$|[,;.)!?]))`,
  'giu',
);

/** "OSL 21 kap.", "sekretess enligt 21 kap. 7 §": the law by which it is secret, where it stands by itself. */
function lawsNamed(text: string): SecrecyClause[] {
  if (!/osl|sekretess/iu.test(text)) return [];
  return [...text.matchAll(LAW)].map(({ index, 0: law }) => ({
    start: index,
    end: index + law.length,
    kind: 'secret',
  }));
}

/** "Kanalinlägget", "Teams-kanalen": what stands in the channel; a word of secrecy with a letter wrong is that word. */
function asKnown(word: string): string {
  if (word.endsWith('sekretess')) return 'sekretess';
  return word.startsWith('kanal') || word.endsWith('kanalen') ? 'kanalen' : asMeant(word);
}

function isNewItem(word: string, before: string | undefined): boolean {
  return /^(?:punkt|ärende|fråga|sak)$/u.test(word) && /^(?:en|ett|ny|nytt|nya)$/u.test(before ?? '');
}

function inSegment(text: string, from: number, to: number): SecrecyClause | null {
  const tokens = [...text.slice(from, to).matchAll(/[\p{L}\d][\p{L}\d'-]*/gu)].map(
    (match): Token => ({
      word: asKnown(match[0].toLocaleLowerCase('sv')),
      start: from + match.index,
      end: from + match.index + match[0].length,
    }),
  );
  const until = beginOfUntil(tokens);
  if (until === null) return inTokens(tokens, from);
  const clause = inTokens(tokens.slice(0, until), from);
  return clause?.kind === 'secret' ? { ...clause, end: tokens.at(-1)?.end ?? to } : inTokens(tokens, from);
}

/** "…, får inte spridas före förhandlingen": where it begins how long something is kept; null: it is not told. */
function beginOfUntil(tokens: readonly Token[]): number | null {
  const at = tokens.findIndex(({ word }, nth) => nth > 1 && UNTIL.has(word));
  const isPlace = /^(?:punkt|ärende|\d)/u.test(tokens[at + 1]?.word ?? '');
  const denies = tokens.slice(0, Math.max(0, at)).some(({ word }) => NOT.has(word));
  return at > 0 && !isPlace && denies ? at : null;
}

const UNTIL = set('före innan förrän tills');

function inTokens(tokens: readonly Token[], from: number): SecrecyClause | null {
  const last = tokens.at(-1);
  if (last === undefined) return null;
  const firstKnown = tokens.findLastIndex(({ word }) => !isKnown(word)) + 1;
  if (firstKnown === 0) {
    // "Lägg till en punkt som inte syns": what is asked for is none of it.
    const own = tokens.slice(
      tokens.findLastIndex(({ word }, at) => isNewItem(word, tokens[at - 1]?.word)) + 1,
    );
    const kind = own.length === 0 ? null : kindOf(own, true);
    return kind === null ? null : { start: own[0]?.start ?? from, end: last.end, kind };
  }
  for (let at = tokens.length - 1; at >= firstKnown; at -= 1) {
    const begins = BEGINS.has(tokens[at]?.word ?? '');
    const kind = begins ? kindOf(tokens.slice(at), false) : null;
    if (kind === null) continue;
    let first = at;
    while (first > firstKnown && JOINS.has(tokens[first - 1]?.word ?? '')) first -= 1;
    return { start: tokens[first]?.start ?? from, end: last.end, kind };
  }
  return null;
}

/** Whether a message speaks of secrecy, of the channel or of who sees something, in whatever way. */
export function speaksOfWhoSees(text: string): boolean {
  if (hasWordsOfSecrecy(text)) return true;
  const words = text.toLocaleLowerCase('sv').match(/\p{L}{5,}/gu) ?? [];
  return words.some((word) => asMeant(word) !== word);
}

import { MONTHS } from '../../../kernel/index.ts';
import { tellsOfNewItem, wantsTakenUp } from '../agenda/orders/new-item.ts';
import { sifted } from '../patterns/sifted.ts';
import { isSecrecyWord, kindOfWords } from './secrecy-clauses.ts';
import { isOfMistake, tellsOfMistake } from './shown-by-mistake.ts';

/** What is ordered of who sees an item that is named by what it is about. */
export interface SeenNamed {
  /** The words that name it, from the first to the last as they were written. */
  readonly of: string;
  readonly internal: boolean;
  /** It is said to be an item: "punkten om …", "den om …". */
  readonly isItem: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words of such an order beside those of secrecy; none of them names an item. */
const OF_ORDER = set(
  'behöver gäller igen längre kvar tillbaka gör göra görs sätt sätta sätts märk markera markeras som hej klubban snälla nej nä oj jo ja fel förlåt sorry tack vill kan kunde skulle du ni tidigare oavsett plocka plockas tag häv häva hävs upphäv upphäva upphävs lyft lyfta släpp släppa öppna avhemliga offentliggör synas angående gällande rörande kring punkterna ärendena snart omgående direkt genast hela själva igenom var oss fler flera se till medlemmar medlemmarna folk personalen jag',
);
const OPENS = set('häv häva hävs upphäv upphäva upphävs lyft lyfta släpp släppa bort avhemliga');
const DAYS = new Set([
  ...MONTHS,
  ...MONTHS.map((one) => one.slice(0, 3)),
  ...'måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen'.split(
    ' ',
  ),
]);
/** Asked, and not ordered. */
const ASKED =
  /^(?:(?:och|men|hej|du)[\s,]+)*(?:är|blir|var|syns|visas|står|vem|vilka|vilken|vad|varför|hur|när|om|ska|får|(?:jag|vi)(?!\s+(?:vill|önskar)\s))(?!\p{L})/iu;
const POLITE = /^(?:(?:hej|snälla|klubban)[\s,]+)*(?:kan|kunde|vill|skulle|går)\s+(?:du|ni|det)(?!\p{L})/iu;
/** What is no item of an agenda. */
const OTHER =
  /(?<!\p{L})(?:protokoll|dagordning|agenda|kallelse|omröstning|snabbfråg|datumfråg|enkät|påminn|bilag|underlag|förslag|svar|anslag)\p{L}*|(?<!\p{L})(?:\p{L}*möte(?:t|n|na)?|sammanträde(?:t|n|na)?|handling(?:en|ar|arna)?|per\s+capsulam|närvaro\p{L}*|frånvaro\p{L}*|jäv\p{L}*)(?!\p{L})/iu;
const OF_MEETING = sifted(
  /[\s,]+(?:på|till|inför|vid)\s+(?:(?:nästa|det|den|kommande)\s+)*(?:\p{L}*möte(?:t)?|sammanträde(?:t)?|\d{1,2}(?:[/.]\d{1,2}|\s+\p{L}+))(?:\s+(?:den\s+)?\d[^?]*)?[\s.!?]*$/iu,
);
/** Whether what is spoken of is a paper, a meeting or another thing that is no item of an agenda. */
export const isOfNoItem = (text: string): boolean => OTHER.test(text);

const AS_ITEM =
  /(?<!\p{L})(?:den|det|punkten|ärendet|frågan|saken)\s+(?:om|angående|gällande|rörande|kring)\s/iu;
const SECRECY =
  /^(?:sekretess(?:en|märk\p{L}*|mark\p{L}*|belägg\p{L}*|stämp\p{L}*|skydd\p{L}*)?|hemligstämp\p{L}*)$/u;
/** "Lyft sekretessen", and not what is to be taken up. */
const LIFTS = /(?<!\p{L})(?:lyfta?|häva?|upphäva?|släppa?)\s+(?:\p{L}+\s+)?(?:sekretess|hemligstämp)/iu;
const MOST = 6;

/**
 * "Myrhed ska inte kunna läsas av andra än styrelsen", "gör mötesplats Myrhed sekretessbelagd", "häv sekretessen för hyran":
 * a message that holds nothing but words of who sees something, and what that is; whether an item is called so is for the
 * agenda to say. Null: it is none.
 */
export function seenNamed(written: string): SeenNamed | null {
  const text = OF_MEETING.without(written.trim());
  const isMistake = tellsOfMistake(text);
  const isKnown = (word: string) => isOfSeeing(word) || (isMistake && isOfMistake(word));
  const isAsked = !isMistake && (ASKED.test(text) || (written.includes('?') && !POLITE.test(text)));
  if (text.length > 160 || text.includes('\n') || isAsked || OTHER.test(text)) return null;
  // "Punkten om lönerna" may be one that is there, "en punkt om lönerna" not.
  const mayBeNew = tellsOfNewItem(text) || wantsTakenUp(text);
  if (mayBeNew && !AS_ITEM.test(text) && !LIFTS.test(text)) return null;
  const words = [...text.matchAll(/[\p{L}\d][\p{L}\d'-]*/gu)].map((match) => ({
    word: SECRECY.test(match[0].toLocaleLowerCase('sv')) ? 'sekretess' : match[0].toLocaleLowerCase('sv'),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const named = words.filter(({ word }) => !isKnown(word));
  const [first, last] = [named[0], named.at(-1)];
  const telling = named.filter(({ word }) => /\p{L}{3}/u.test(word) && !DAYS.has(word));
  if (first === undefined || last === undefined || named.length > MOST || SUM.test(text)) return null;
  const kind = isMistake ? 'secret' : kindOfAll(text, words);
  if (kind === null) return null;
  if (telling.length === 0) {
    const numbered = NUMBERED.exec(text)?.[0];
    return numbered === undefined ? null : { of: numbered, internal: kind === 'secret', isItem: true };
  }
  return {
    of: text.slice(first.start, last.end),
    internal: kind === 'secret',
    isItem: !mayBeNew && AS_ITEM.test(text),
  };
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What its clauses say, where those that say anything agree. */
function kindOfAll(text: string, words: readonly Word[]): 'secret' | 'open' | null {
  const clauses: string[][] = [[]];
  for (const [at, { word, start }] of words.entries()) {
    if (/[,.;!:]\s/u.test(text.slice(words[at - 1]?.end ?? start, start))) clauses.push([]);
    if (isOfSeeing(word)) clauses.at(-1)?.push(word);
  }
  const kinds = new Set(clauses.map(kindOfOrder).filter((kind) => kind !== null));
  return kinds.size === 0 ? kindOfOrder(clauses.flat()) : kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}

const SUM = /\d\s*(?:kr|kronor|tkr|mkr|mnkr|miljon\p{L}*)(?!\p{L})/iu;
const NUMBERED =
  /(?<!\p{L})(?:punkt(?:en)?|ärende(?:t)?|pkt\.?|nr\.?|nummer)\s*(?:nr\.?\s*|nummer\s*)?\d{1,3}(?:\s?[a-h](?!\p{L}))?/iu;

const isOfSeeing = (word: string) => isSecrecyWord(word) || OF_ORDER.has(word);

function kindOfOrder(words: readonly string[]): 'secret' | 'open' | null {
  const spoken = words.join(' ');
  const denies = words.some((word) => /^(?:inte|ej|icke|aldrig|utan|inget|ingen)$/u.test(word));
  const isOpened = words.some((word) => OPENS.has(word)) && /(?<!\p{L})(?:sekretess|hemlig)/u.test(spoken);
  if (isOpened) return denies ? null : 'open';
  if (/(?<!\p{L})(?:bort|ner)(?!\p{L}).*(?<!\p{L})(?:kanalen|teams|gruppchatten)/u.test(spoken))
    return denies ? null : 'secret';
  if (
    /^(?:gör|göra|öppna)(?!\p{L})/u.test(spoken.replace(/^(?:kan|vill|du|hej|snälla|nej)\s+/gu, '')) &&
    !denies
  ) {
    if (/(?<!\p{L})(?:öppen|öppet|öppna|offentlig[at]?|synlig[at]?|publik[at]?)(?!\p{L})/u.test(spoken))
      return 'open';
  }
  const seenByAll =
    /(?<!\p{L})(?:alla|kanalen|andra)\s+(?:nu\s+|gärna\s+)*(?:får|ska|kan)\s+(?:nu\s+|gärna\s+|också\s+)*(?:se|läsa|veta|ta\s+del)/u;
  if (seenByAll.test(spoken) && !denies && !/(?<!\p{L})(?:bara|endast|enbart)(?!\p{L})/u.test(spoken))
    return 'open';
  return kindOfWords(words);
}

import type { Sentence, Wanted } from '../../search/sentences.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import type { Word } from '../../understand/words/words.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { asksSpot } from './where-asked.ts';

/** "Varför", "av vilket skäl". */
export function asksWhy(asking: Asking): boolean {
  return asking.understanding.message.words.some((word) =>
    /^(varfor|hurfor|skal|skalet|anledning)$/.test(word.folded),
  );
}

/** The kind of thing a question asks for. */
export function wantedOf(asking: Asking): Wanted {
  const [asksFor] = asking.understanding.message.words;
  if (asksWhy(asking) && asksFor?.folded !== 'vem') return 'reason';
  if (asksRegistry(asking)) return 'registry';
  if (SHARE.test(asking.understanding.message.text)) return 'measure';
  if (WHEN_ALONE.test(asking.understanding.message.text)) return 'date';
  if (AND_FOR_HOW_LONG.test(asking.understanding.message.text)) return 'amount';
  if (speaksOf(asking, 'howMuch') || isFigure(asking) || asksSum(asking) || asksMoney(asking))
    return 'amount';
  if (asksMeasure(asking)) return 'measure';
  if (speaksOf(asking, 'howMany')) return 'count';
  if (asksSpot(asking.understanding.message.text)) return 'place';
  const [first, second] = asking.understanding.message.words;
  if (WHICH_DAYS.test(asking.understanding.message.text)) return 'date';
  if (asksFirm(asking)) return 'person';
  if (asksOfPause(asking)) return 'clock';
  if (first?.folded === 'vem' || (first?.folded === 'vilka' && !asksWhichThings(asking))) return 'person';
  if (first && (/^(nar|fran|till)$/.test(first.folded) || second?.folded === 'nar')) return 'date';
  if (speaksOf(asking, 'clock') && !speaksOf(asking, 'what')) return 'clock';
  return speaksOf(asking, 'when') ? 'date' : 'anything';
}

/** "Hur stor del av borgen", "hur länge får Fyren pengar": a share or a time, and no sum. */
const SHARE = sifted(
  /^(?:och |men )?hur (?:länge|lange)(?!\p{L})|(?<!\p{L})(?:hur stor (?:del|andel)|vilken andel|hur många procent)(?!\p{L})|(?<!\p{L})hur (?:stort?|stora) (?:är|e|var|blir|ska) (?:den |det |de )?(?:nya? )?(?:tomt|mark|yta|lokal|fastighet|lägenhet|hus|rum|skog|park|kontor|område)\p{L}*[?. ]*$/iu,
);

/** "Vad fick de och hur många år", "hur mycket får de och hur länge": the sum, and with it for how long. */
const AND_FOR_HOW_LONG = sifted(
  /^(?:och |men )?(?:vad|va|hur mycket|hur mkt)(?!\p{L}).*(?<!\p{L})(?:och|o|å|samt) (?:(?:på|i|för) )?hur (?:många (?:år|månader|veckor)|länge|lange)(?!\p{L})/iu,
);

/** "När ska taxan börja gälla": what a sum is of may be asked about without asking for the sum. */
const WHEN_ALONE = sifted(
  /^(?:och |men )?(?:när|nar|från när|till när)(?!\p{L})(?!.*(?<!\p{L})(?:hur (?:mycket|mkt|många|stor)|vad|va|belopp\p{L}*|summa\p{L}*)(?!\p{L}))/iu,
);

/** "Konferensen, vilka dagar". */
const WHICH_DAYS = sifted(/(?<!\p{L})(?:vilka dagar|vilken dag|vilket datum|vilka datum)(?!\p{L})/iu);

/** "Hade vi paus", "när var ajourneringen". */
export function asksOfPause(asking: Asking): boolean {
  return said(asking, PAUSE);
}
const PAUSE = /^(\w*paus\w*|ajourner\w*|rast|rasten|uppehall|uppehallet)$/;

/** "Vilka undantag gäller": things, not people. */
function asksWhichThings({ understanding: { message, entities } }: Asking): boolean {
  const [, second] = message.words;
  return entities.topic.some(({ word }) => word === second) && !PEOPLE.test(second?.folded ?? '');
}
const PEOPLE =
  /^(personer|kommuner|foretag|foreningar|parter|medlemmar|deltagare|experter|foraldrar|konsulter)$/;

/** "Dnr?", "vilket diarienummer". */
function asksRegistry(asking: Asking): boolean {
  return said(asking, /^(dnr|diarienr|diarienummer|diarienumret|arendenummer)$/);
}

/** "Hur många kronor", "i pengar", "vad ligger anbudet på", "vad landade det på", "prislappen". */
export function asksMoney(asking: Asking): boolean {
  if (said(asking, /^(prislapp|prislappen|kostnaden|kostnad|beloppet|summan)$/)) return true;
  const { text } = asking.understanding.message;
  return /hur många (kronor|kr|tkr|miljoner|mkr|mnkr|tusen)|(?<!\p{L})i (pengar|kronor)|(?<!\p{L})vad (går|låg|ligger|gick|landa(?:r|de)|sluta(?:r|de)|hamna(?:r|de)|stanna(?:r|de)) .*(?<!\p{L}|(?<!\p{L})ut )på(?!\p{L})|(?<!\p{L})vilk(?:a|et|en) (?:nya |nytt )?\p{L}*(?:pris(?:er|et)?|kostnad(?:er)?|belopp|summ(?:a|or))(?!\p{L})/iu.test(
    text,
  );
}

/** "Hur gamla", "hur länge", "hur lång", "hur ofta": a figure that is no sum of money. */
function asksMeasure(asking: Asking): boolean {
  const { words } = asking.understanding.message;
  return words.some(
    (word, at) =>
      /^(gammal|gamla|gammalt|lang|langt|langa|lange|ofta|snabbt|hog|hogt)$/.test(word.folded) &&
      words[at - 1]?.folded === 'hur',
  );
}

/** "Vilket företag", "vilken leverantör". */
export function asksFirm(asking: Asking): boolean {
  return /(?<!\p{L})vilke[nt] (företag|bolag|leverantör|firma|byrå|konsult|person|köpare|hyresvärd)/iu.test(
    asking.understanding.message.text,
  );
}

function said(asking: Asking, wanted: RegExp): boolean {
  return asking.understanding.message.words.some((word) => wanted.test(word.folded));
}

/** "Totalsumma?", "kostnaden". */
function asksSum(asking: Asking): boolean {
  return asking.understanding.message.words.some((word) => /^(total|slut)summan?$/.test(word.folded));
}

/** "eget kapital", "årets resultat": a figure's name alone asks for the figure. */
function isFigure(asking: Asking): boolean {
  return speaksOf(asking, 'economy') && asking.understanding.message.words.length <= 4;
}

/** Words near an answer, by what is asked: stems. */
const CUES = {
  application: ['sok', 'ansok'],
  granted: ['bevilj', 'tilldel', 'finansier'],
  economy: ['kapital', 'result', 'budget'],
} as const;

/** The stems by which a sentence is known to tell what is wanted. */
export function cuesOf(asking: Asking, wanted: Wanted): ReadonlySet<string> {
  const cues: string[] = wanted === 'amount' ? ['total', 'sammanlag', 'kostnad', 'belopp', 'summ'] : [];
  if (OLD.test(asking.understanding.message.text)) cues.push('åld', 'medelåld', 'åring', 'född');
  for (const [concept, stems] of Object.entries(CUES)) {
    if (speaksOf(asking, concept as keyof typeof CUES)) cues.push(...stems);
  }
  return new Set(cues);
}

/** Whether it tells how old somebody or something is. */
export const isOfAge = ({ text }: Sentence): boolean => AGE.test(text);

/** Sentences that tell an age or a very day, where that is what is asked; all of them where none tells an age. */
export function ofItsKind(
  { understanding: { message } }: Asking,
  texts: readonly Sentence[],
): readonly Sentence[] {
  const kind = OLD.test(message.text) ? AGE : WHICH_DAYS.test(message.text) ? DAY : spanAsked(message.text);
  if (kind === null) return texts;
  const told = texts.filter(({ text }) => kind.test(text));
  return told.length > 0 || kind === DAY ? told : texts;
}

/** "När startar det", "när betalas det ut": what tells of a beginning, an end or a payment, where any text does. */
export function spanAsked(text: string): RegExp | null {
  if (BEGINS.asked.test(text)) return BEGINS.told;
  if (PAID.asked.test(text)) return PAID.told;
  if (ARRIVES.asked.test(text)) return ARRIVES.told;
  return ENDS.asked.test(text) ? ENDS.told : null;
}
const BEGINS = {
  asked: sifted(
    /(?<!\p{L})(?:när|nar|hur dags|vilken dag|vilket datum) (?:ska |kan |ska det |kan det )?(?:\p{L}+ ){0,3}?(?:starta|börja|inled|öppna|dra igång|drar igång|sätt)\p{L}*/iu,
  ),
  told: /(?<!\p{L})(?:start|börja|inled|öppna|tillträd|påbörja|(?:drar|kommer|sätter) (?:\p{L}+ )?igång|från (?:och med )?(?:den )?\d|fr\.? ?o\.? ?m)/iu,
};
const ENDS = {
  asked: sifted(
    /(?<!\p{L})(?:när|nar|vilken dag|vilket datum) (?:ska |kan )?(?:\p{L}+ ){0,3}?(?:slutar?|avslutas?|upphör\p{L}*|(?:går|löper|tar)(?: \p{L}+){0,4}? (?:ut|slut))(?!\p{L})/iu,
  ),
  told: /(?<!\p{L})(?:slut|avslut|upphör|till och med|t\.? ?o\.? ?m|löper (?:ut|till)|går ut|längst|till den)/iu,
};
const ARRIVES = {
  asked: sifted(
    /(?<!\p{L})(?:när|nar) (?:kommer|får vi|har vi|levereras|anländer|är) (?:den|det|de|dom|\p{L}+ \p{L}+(?:n|t|na)|\p{L}+(?:n|t|na))(?: (?:här|hit|på plats|då))?[?. ]*$/iu,
  ),
  told: /leverer|leverans|anländ/iu,
};
const PAID = {
  asked: sifted(
    /(?<!\p{L})(?:när|nar|vilken dag|vilket datum)(?!\p{L}).*(?:(?:ut)?betal\p{L}*|(?<!\p{L})(?:får|kommer|har|fick|sätts|landar|trillar)(?!\p{L}).*(?<!\p{L})(?:pengar(?:na)?|bidrag(?:et)?|medlen|medel)(?!\p{L}))/iu,
  ),
  told: /(?:ut)?betal|rekvirer|utanordn/iu,
};
const DAY =
  /(?:mån|tis|ons|tors|fre|lör|sön)dag(?!ordning)|\d{1,2}(?::?[ea])? (?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}/iu;
const AGE =
  /(?<!\p{L})(?:\p{L}*ålder\p{L}*|\p{L}*åring\p{L}*|född\p{L}*|årsmodell|från (?:19|20)\d\d|\d+ år gam\p{L}*|sedan (?:19|20)\d\d)/iu;
const OLD = sifted(/(?<!\p{L})hur (?:gammal|gamla|gammalt)(?!\p{L})/iu);

/** Question words, and words that stand in every other question. */
const SMALL =
  /^(?:vad|vilk\w*|vem|vems|hur|nar|var|vart|varfor|finns|ska|skulle|kommer|blir|blev|har|hade|mycket|manga|till|fran|eller|just|enligt|punkt\w*|arend\w*|beslut\w*|styrels\w*|moten?|motet)$/;

/** What the message says beside the matter it names: its verb, most often. */
export function wordsBeside({ understanding: { message, entities } }: Asking): readonly Word[] {
  const named = new Set(entities.topic.map(({ word }) => word));
  const isTaken = (at: number) => entities.named.some(([first, last]) => first <= at && at <= last);
  return message.words.filter(
    (word, at) => word.text.length >= 4 && !named.has(word) && !SMALL.test(word.folded) && !isTaken(at),
  );
}

/** The stems of what the message says beside the matter it names. */
export function besideOf(asking: Asking): ReadonlySet<string> {
  return new Set(wordsBeside(asking).map((word) => word.stem));
}

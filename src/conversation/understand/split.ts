import { matchesOf } from '../../kernel/index.ts';
import { withGroundBehind } from './agenda/ground-first.ts';
import { belongsBefore, orderAfterItem, tellsOfNewItem, withLinesParted } from './agenda/orders/new-item.ts';
import { asksQuorumAfterTold } from './coming/asked/absence-supposed.ts';
import { asksOfTie } from './coming/asked/tie-asked.ts';
import { mayAnswer } from './coming/reply/may-answer.ts';
import { shortReply } from './coming/reply/reply-words.ts';
import { isPraise } from './coming/reply/said-briefly.ts';
import { saidLoosely } from './coming/reply/said-loosely.ts';
import { toldOfRest, withAnswersJoined } from './coming/told/told-of-rest.ts';
import { asksWhoClashes } from './meetings/clashes-asked.ts';
import { reschedules } from './meetings/reschedules.ts';
import { withNameInPlace } from './named/name-first.ts';
import { sifted } from './patterns/sifted.ts';
import { askedByNumbers } from './several/asked-by-numbers.ts';
import { itemsOfMeetings } from './several/items-of-meetings.ts';
import { withoutWhatIsSaidOver } from './several/said-over.ts';
import { asksWhenAndWhere } from './several/when-and-where.ts';
import { isSignature, withoutSignature } from './signature.ts';
import { type Message, readMessage, wordsOf } from './words/words.ts';

/** "Nej tyvärr, förresten var protokollet fel": something else, told beside an answer. */
const BESIDE =
  /(?<=\S)\s*[,.;!–-]+\s*(?:(?:och|men)\s+)?(?:förresten|för övrigt|btw|en annan sak)[,:]?\s+(?=\S+\s+\S)/iu;

/** An answer, and what is told beside it that is none; null: it is one. */
function toldBeside(text: string): readonly string[] | null {
  const [answer, other, ...more] = text.split(BESIDE);
  if (answer === undefined || other === undefined || more.length > 0) return null;
  const isAnswer = shortReply(answer) !== null || mayAnswer(answer) === 'COMING';
  return isAnswer && mayAnswer(other) !== 'COMING' ? [answer, other] : null;
}

/** No more questions than this are answered at once. */
const MOST = 3;

const QUESTION_WORDS =
  'när|nar|varför|var|vart|vem|vilka|vilken|vilket|vad|hur|har|är|finns|blir|kan|får|kommer|ska|va|vars';
/** "Vem gick in för Eva och vilka paragrafer": of the same. */
const FOR_WHICH = '(?:på |i |för |under )?vilk(?:a|en) (?:paragraf(?:er|erna)?|§§?|punkter(?:na)?)[?. ]*$';
const JOINER = new RegExp(
  `\\s*(?:,\\s*)?(?<!\\p{L})(?:och|samt|o|å|och sen|sen|men)\\s+(?!${FOR_WHICH})(?=(?:${QUESTION_WORDS})\\s+\\S)`,
  'giu',
);
const STOP = /(?<=[?!])\s+(?=\S)|(?<=[^\d\s.]{3}\.)\s+(?=\p{Lu})/u;

/** Most messages are one sentence: nothing in them is to be looked for. */
const STOPS = sifted(/[?!.]\s/u);

/** "Har alla svarat om komprimatorn? Påminn annars": those whom it was asked about. */
const REMINDS_ELSE =
  /(\S.{4,}[^?])[?]\s+(annars[, ]+(?:kan du |får du )?påminn\p{L}*|påminn(?:a|er)?(?: (?:dem|dom|de andra|resten|övriga))? (?:annars|i så fall|isåfall))[.!]*$/iu;

/** A greeting or thanks on its own before the real question. */
const COURTESY = sifted(
  /^(hej|hejsan|hallå|tjena|god morgon|goddag|tack|snälla|ursäkta|klubban)([\s,.!]+(klubban|där|på dig))?[\s,.!]*$/iu,
);

const WHO = '(?!jag |vi |du |ni |det |den |alla |ingen |övriga |resten |andra )\\p{L}+(?: \\p{Lu}\\p{L}+)?';
const ANSWER =
  '(?:ja|nej|ok|sjuk|borta|förhinder|kommer(?: inte| ej)?|kan(?: inte| ej)?|har förhinder|tackar (?:ja|nej)|deltar(?: inte)?)';
/** "Gunnar ja, Tomas nej": each has said something of her own. */
const EACH_SAYS = sifted(
  `^${WHO} ${ANSWER}(?:(?:\\s*[,;]|\\s+(?:och|men))\\s*${WHO} ${ANSWER})+[.! ]*$`,
  'iu',
);
const NEXT_SAYS = new RegExp(`(?:\\s*[,;]|\\s+(?:och|men))\\s*(?=${WHO} ${ANSWER}(?!\\p{L}))`, 'iu');

/** "Gör en omröstning: ska vi ha lunch? ja nej kanske": what follows is to be put to others, answers and all. */
const PUTS_QUESTION = sifted(
  /^[^?:]{0,80}(?:omröstning|snabbfråga|snabb fråga|enkät|rundfråga|poll)[^?:]{0,40}:|^[^?:]{0,40}fråga (?:till |i )?(?:hela )?(?:styrelsen|ledamöterna|gruppen|alla|kanalen)\b[^.!]{0,300}$|^(?:när|vilken dag|vilka dagar)\b[^?]{0,80}\?[^?]*\d\s*(?:[/-]\s*\d|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[^?]*$/iu,
);

/** "Ja till både mötet och punkt 8": of two things, and one of them an ärende. */
const TO_BOTH =
  /^(?<says>(?:(?:hej|ok|okej|men)[ ,]+)*(?:ja|nej|jo|japp|jag kommer|kommer|jag kan|kan|deltar)(?: tack| gärna| inte| tyvärr)*) (?<to>till|på|i) både (?<one>[^,?]{2,60}?) och (?:(?:till|på|i) )?(?<other>[^,?]{2,60}?)[.! ]*$/iu;
const OF_ITEM = /^(?:punkt(?:en)?|ärende(?:t)?|p|pkt) ?\d/iu;

function toldOfBoth(text: string): readonly string[] | null {
  const { says, to, one, other } = (text.includes(' både ') ? TO_BOTH.exec(text)?.groups : null) ?? {};
  if (one === undefined || other === undefined || OF_ITEM.test(one) === OF_ITEM.test(other)) return null;
  return [`${says} ${to} ${one}`, `${says} ${to} ${other}`];
}

const SUM_VERB =
  '(?:sökte|ansökte(?: om)?|sökt|ansökt om|begärde|begärt|äskade|bad om|ville ha|föreslogs|föreslog|fick|fått|beviljades|beviljats|använde|använt|betalade)';
/** "Hur mycket sökte och fick Fyren", "hur mycket har Fyren sökt och fått", "vad sökte Fyren och fick": two sums of one thing. */
const TWO_SUMS = sifted(
  `^(?<lead>(?:och |men |å |o )?(?:hur (?:mycket|mkt|mycke|mkt pengar|mycket pengar|stort belopp)|vad|va)(?: har| hade)?(?: (?!${SUM_VERB})\\S+){0,3}?) (?<one>${SUM_VERB})(?<amid>(?: (?!och |o |å |samt )\\S+){0,4}?) (?:och|o|å|samt) (?<other>${SUM_VERB})(?<rest>(?: (?!och |hur |vad )\\S+)*?)[?. ]*$`,
  'iu',
);

function askedOfBoth(text: string): readonly string[] | null {
  const { lead, one, amid = '', other, rest = '' } = TWO_SUMS.exec(text)?.groups ?? {};
  if (lead === undefined || one === undefined || other === undefined) return null;
  const tail = rest.replace(/^ (?:de|dom|den|det)(?!\S)/u, '');
  return [`${lead} ${one}${amid}${tail}`, `${lead} ${other}${amid}${tail}`];
}

/** "Sammanträdesplan 2027": the lines of a plan are one. */
const IS_PLAN = sifted(/^(?:sammanträdes|mötes|års)plan\p{L}*(?!\p{L})[^?]*$/iu);

const TAKES_UP = String.raw`jag vill (?:också |även |gärna )*(?:ta upp|lyfta|väcka|föreslå)(?!\p{L})`;
/** "Jag vill ta upp hyran. Den höjs i mars.": what follows is told about it, where nothing is asked. */
const TELLS = sifted(
  String.raw`^(?:${TAKES_UP}|(?:kan du |vill du )?lägg(?:a)? till (?:en |ett )?(?:ny |nytt )?(?:punkt|ärende))[^?]*\??$`,
  'iu',
);
const ANOTHER = new RegExp(String.raw`[\s,;.]+(?:(?:och|samt|dessutom|sen|sedan)\s+)?(?=${TAKES_UP})`, 'giu');

/**
 * The questions in a message, in order. "När och var …" is one: a joiner parts two questions only where each has
 * more than a word. A courtesy beside a question is no question of its own, nor a name before what is asked of it.
 */
export function splitQuestions(text: string): string[] {
  const said = withoutCourtesies(readMessage(withLinesParted(withAnswersJoined(text))).text);
  const whole = withGroundBehind(withNameInPlace(said));
  if (PUTS_QUESTION.test(whole) || IS_PLAN.test(whole) || asksOfTie(whole) || asksWhoClashes(whole))
    return [whole];
  if (asksQuorumAfterTold(whole)) return [whole];
  const both =
    toldOfBoth(whole) ??
    askedOfBoth(whole) ??
    askedByNumbers(whole) ??
    itemsOfMeetings(whole) ??
    toldBeside(whole);
  if (both !== null) return [...both];
  const ordered = orderAfterItem(whole);
  if (ordered !== null) return ordered.flatMap(splitQuestions).slice(0, MOST);
  if (EACH_SAYS.test(whole)) return whole.split(NEXT_SAYS);
  // "Förhinder: Anna, Lars. Övriga kommer.": who the others are is told by the first.
  if (toldOfRest(whole) !== null) return [whole];
  if (TELLS.test(whole)) return whole.split(ANOTHER).flatMap(besides).slice(0, MOST);
  const wishes = /dessutom|därutöver|även om|också om/u.test(whole) ? besides(whole) : [whole];
  if (wishes.length > 1) return wishes.slice(0, MOST);
  const sentences = STOPS.test(whole)
    ? withoutWhatIsSaidOver(whole).replace(REMINDS_ELSE, '$2, $1').split(STOP)
    : [whole];
  // "18 passar bättre! Då är jag med": one answer, however it is parted.
  if (sentences.length > 1 && sentences.every((one) => saidLoosely(one) !== null)) return [whole];
  const questions = withItemsWhole(sentences)
    .flatMap((one) => (tellsOfNewItem(one) ? [one] : splitJoined(one)))
    .map((one) => one.trim())
    .filter((one) => (wordsOf(one).length > 0 && !isSignature(one)) || one === whole);
  const asked = questions.filter((one) => !COURTESY.test(one));
  const kept = asked.length > 0 ? asked : questions.slice(0, 1);
  return kept.length > MOST ? [whole] : kept.length > 0 ? kept : [whole];
}

/** "Älvdalarna alltså", "Norrskog menar jag": of which board, or where, what was said before it is. */
const SAYS_WHICH = sifted(
  /^(?:(?:det )?gäller |i |för )?(?!(?:mån|tis|ons|tors|fre|lör|sön)dag|(?:inte|bara|ingen|inget|mycket|kanske|tyvärr|precis|okej|idag|imorgon|helt|snart)\s)(?<which>(?:samordningsförbundet )?\p{L}{4,})(?: (?:alltså|menar jag|menade jag|förstås|såklart))+[\s.!]*$/iu,
);

function withWhich(before: string, which: string): string {
  const end = /[?!.]*\s*$/u.exec(before)?.[0] ?? '';
  return `${before.slice(0, before.length - end.length)} i ${which}${end}`;
}

/** "Ny punkt 18 mars: Lönerna. Föredragande Eva. Ska inte synas i kanalen.": one ärende, in as many sentences as it takes. */
function withItemsWhole(sentences: readonly string[]): readonly string[] {
  const told: string[] = [];
  for (const one of sentences) {
    const before = told.at(-1);
    const board = before === undefined ? undefined : SAYS_WHICH.exec(one)?.groups?.which;
    if (before !== undefined && board !== undefined) told[told.length - 1] = withWhich(before, board);
    else if (before !== undefined && belongsBefore(before, one))
      told[told.length - 1] = `${reschedules(before) ? before.replace(/\?$/u, ',') : before} ${one}`;
    else told.push(one);
  }
  return told;
}

/** "Vi borde prata om hyran", "jag skulle vilja ta upp hyran": each a wish of its own. */
const WISHES = String.raw`(?:(?:jag tycker |jag anser )(?:att )?)?(?:(?:jag|vi|man) (?:(?:också|även|gärna|kanske|nog) )*(?:borde|bör|ska|skulle|vill|behöver|måste|kan|kunde|önskar|tänkte) (?:(?:också|även|gärna|kanske|nog|vilja|behöva|kunna|att|vi) )*|(?:kan|ska|borde) (?:jag|vi) )(?:ta upp|lyfta|väcka|föreslå|diskutera|(?:prata|tala|snacka) om)(?!\p{L})`;
const BESIDES = new RegExp(
  String.raw`^(${TAKES_UP}|${WISHES}|(?:kan du |vill du )?lägga? till (?:en |ett )?(?:ny |nytt )?(?:punkt|ärende) om)(\s.+?)[\s,;]+(?:och\s+|samt\s+)?(?:dessutom|därutöver|även\s+om|också\s+om)\s+(?!(?:jag|vi|det|den|de|som|vill|ska|kan|måste|hade|var|\p{L}*r)(?!\p{L}))(\S.*)$`,
  'iu',
);

/** "Jag vill ta upp hyran på mötet 10 december och dessutom budgeten": both are taken up, each for itself. */
function besides(text: string): string[] {
  const [, lead, first, other] = BESIDES.exec(text) ?? [];
  if (lead === undefined || other === undefined) return [text];
  const next = lead.endsWith(' om') ? other.replace(/^om\s+/iu, '') : other;
  return [`${lead}${first}`, ...besides(`${lead} ${next}`)];
}

const BEFORE = sifted(
  /^(?:(?:hej+|hejsan|hallå|tjena|god morgon|goddag|klubban|snälla|ursäkta|eh|öh|du)[\s,.!]+)+(?=\S)/iu,
);
/** "Va bra, jag kan". */
const EXCLAIMS = sifted(
  /^(?:vad? (?:bra|kul|roligt)|toppen|perfekt|kul)[\s,.!–-]+(?=(?:jag|ja|jo|nej)(?!\p{L}))/iu,
);
const AFTER = sifted(
  /(?:[\s,.!]+(?:(?:tusen |stort |varmt |många )?tack|tackar|tack på förhand|plz|pls|please|snälla))+[\s.!]*$/iu,
);

/** "Magsjuk, hälsa alla": to nobody here, and no part of what is told. */
const GREETS_OTHERS = sifted(
  /[\s,.!]+(?:och |men |så )?(?:hälsa|hälsar|hälsningar till) (?:till |på )?(?:alla|de andra|dom andra|övriga|resten|gänget|styrelsen|er alla|allihop|dem|dom)(?: (?:från mig|så mycket|andra|där))?[\s.!]*$/iu,
);

/** "Tack för att du påminner, jo visst", "påminnelsen mottagen. Kommer". */
const THANKS_FIRST =
  /^(?:påminnelsen (?:är )?(?:mottagen|mottaget|noterad|noterat|läst|sedd)|(?:(?:tack(?:ar)?|tusen tack|schysst|snällt|fint|bra)(?: så mycket)?(?: för)? )(?:att (?:du|ni) påmin\p{L}*|påminnelsen))[\s,.!–-]+(?=\S)/iu;

/** Without thanks for a reminder, where nothing but a short answer follows: the answer is what is meant. */
function withoutThanks(text: string): string {
  const rest = /påmin/iu.test(text) ? text.replace(THANKS_FIRST, '') : text;
  return rest !== text && shortReply(rest) !== null ? rest : text;
}

/** "Det var fel, ta bort punkt 7": what is to be done about it is what follows. */
const WRONG_FIRST = sifted(
  /^(?:(?:nej|nä|oj|oops|ops|hoppsan|förlåt|men)[\s,.!]+)*(?:det|det där|den|detta) (?:var|är|blev) (?:helt |ju |visst )?(?:fel|galet|tokigt)[\s]*[,.!:–-]+\s*(?:(?:så|kan du|du)\s+)?(?=(?:stryk|ta bort|plocka bort|radera|slopa|ändra|byt|flytta|lägg|sätt|skriv|döp)(?!\p{L})\s+(?!(?:det|den|dem|dom)[\s.!]*$)\S)/iu,
);

const PRAISED =
  '(?:(?:tack(?: så mycket)?|bra|toppen|perfekt|super|utmärkt|kanon|fint|ok|okej|jaha|jaså|aha)(?: (?:då|så))*[\\s,.!–-]+)';
/** "Perfekt, då kan jag inte", "tack, då vet jag. jag kan inte", "ok skicka": what is meant is what follows. */
const PRAISE_FIRST = sifted(
  `^${PRAISED}+(?:(?:då|nu|så) vet (?:jag|vi)(?: det)?[\\s,.!–-]+)?(?=(?:(?:då |men |tyvärr )*(?:jag )?(?:kan|kommer|hinner|deltar)(?: jag)?(?: (?:tyvärr|nog|dessvärre|då))* (?:inte|ej)|(?:du kan |kan du )?(?:skicka|sänd)(?! (?:med|över|mig|in)(?!\\p{L})))(?!\\p{L})[^?]*$)`,
  'iu',
);

/** "Ok då kommer jag inte": "kommer jag inte" by itself would ask. */
function withoutPraise(text: string): string {
  const rest = PRAISE_FIRST.without(text);
  return rest !== text && /^\p{L}+ jag(?!\p{L})/iu.test(rest) ? `då ${rest}` : rest;
}

/** The message without "hej" before and "tack" after: they ask nothing. What is nothing else stays whole. */
function withoutCourtesies(text: string): string {
  const begun = WRONG_FIRST.without(EXCLAIMS.without(BEFORE.without(text)));
  const ended = GREETS_OTHERS.without(withoutSignature(withoutPraise(begun), []));
  const shorn = withoutThanks(AFTER.without(ended));
  // "Toppen tack" thanks, where "toppen" alone may be a yes.
  return wordsOf(shorn).length > 0 && !isPraise(shorn) ? shorn : text;
}

/** "… och hur många år": more of what was just asked, and nothing of itself. */
const ASKS_MORE =
  /^(?:hur (?:många (?:år|månader|veckor|dagar|timmar|gånger)|länge|lång tid)|(?:på|i|för) hur många (?:år|månader)|till när|från när|av vem|till vem|för vad|varför)[?. ]*$/iu;

/** "När är mötet, vem leder det och får man vara med på länk": the comma of a list of questions parts as its "och" does. */
const LISTED = new RegExp(
  `^(?=(?:${QUESTION_WORDS})\\s)(?<first>\\S+ [^,?]{5,60}),\\s+(?=(?:${QUESTION_WORDS})\\s+\\S)(?<then>\\S+\\s[^,?]{3,60}\\s(?:och|samt|o|å)\\s+(?:${QUESTION_WORDS})\\s+\\S.*)$`,
  'iu',
);

/** "Vilka fick pengar och hur mycket": how much each did is told with who they are. */
const EACH_AND_HOW_MUCH =
  /^(?=.*(?<!\p{L})(?:fick|får|fått|beviljades|beviljats|söker|sökte|sökt|tilldelades|betalar)(?!\p{L}))(?<whole>(?:och |men |å |o )?(?:vilka|vem|till vilka) .+?) (?:och|o|å|samt) hur (?:mycket|mkt|mycke)(?: (?:var|var och en|pengar|fick (?:de|dom)|får (?:de|dom)))?[?. ]*$/iu;

function splitJoined(sentence: string): string[] {
  const whole = EACH_AND_HOW_MUCH.exec(sentence)?.groups?.whole;
  if (whole !== undefined) return [whole];

  const { first, then } = LISTED.exec(sentence)?.groups ?? {};
  if (first !== undefined && then !== undefined) {
    const parts = splitJoined(then);
    if (parts.length === MOST - 1) return [first, ...parts];
  }
  const parts: string[] = [];
  let from = 0;
  for (const match of matchesOf(JOINER, sentence)) {
    const before = sentence.slice(from, match.index);
    const after = sentence.slice(match.index + match[0].length);
    if (wordCount(before) < 2 || !startsAsQuestion(before) || ASKS_MORE.test(after)) continue;
    if (asksWhenAndWhere(before, after)) continue;
    parts.push(before);
    from = match.index + match[0].length;
  }
  return [...parts, sentence.slice(from)];
}

/** The question's word first, or after what it is about: "lokalen, hur mycket kostar den". */
const STARTS = new RegExp(
  `^\\s*(?:(?:och|men|hej)\\s+)?(?:${QUESTION_WORDS})\\b|^[^?]{2,80}[,:]\\s*(?:när|nar|hur|vem|vad|vilka|vilken)\\b|^\\s*(?!(?:jag|vi|du|kan|vet|undrar|berätta|säg)\\b)\\S+(?:\\s+\\S+)?\\s+(?:när|nar|hur|vem|vad)\\s+\\S+\\s+\\S`,
  'iu',
);

function startsAsQuestion(text: string): boolean {
  return STARTS.test(text);
}

function wordCount(text: string): number {
  return wordsOf(text).length;
}

/** Whether there is nothing to read in a message: no letters, no figures. */
export function isEmpty(message: Message): boolean {
  return message.words.length === 0;
}

import { sifted } from '../../patterns/sifted.ts';
import { wordsOf } from '../../words/words.ts';
import type { SaidOfOne } from './each-of-two.ts';
import { shortReply } from './reply-words.ts';

/** More than this tells of something: words, and characters whatever they are. */
const LONGEST = 14;
const LONGEST_TEXT = 160;

const SOFT =
  '(?:nog|väl|ju|då|visst|ändå|alltså|också|kanske|säkert|troligen|troligtvis|förmodligen|faktiskt|absolut|gärna|däremot|dock)';
const MAY = '(?:kan|kommer|hinner|deltar|är med|dyker upp|ställer upp|hänger på)';
const SUITS = '(?:passar|funkar|fungerar|går|gick|duger|blir)';
const DAY =
  '(?:(?:det|den|dagen|tiden|ny\\p{L}* (?:dag\\p{L}*|tid\\p{L}*)|(?:mån|tis|ons|tors|fre)dag\\p{L}*)? ?(?:\\d{1,2}(?::?[ea])?(?: ?/ ?\\d{1,2}| \\p{L}{3,9})?)? ?)';
const OR_SO = `(?: (?:bra|bättre|bäst|fint|utmärkt|perfekt|ok|okej|mig|för mig|det|${SOFT}))*`;
const ENDS = '[\\s.!]*$';
const BOTH = '(?:på |till |i )?(?:båda|bägge)(?: (?:två|mötena|dagarna|styrelserna|gångerna))?';
/** "13-16", "kl 13 till 16.30", "mellan 13 och 16". */
const HOURS =
  '(?:från |mellan )?(?:(?:kl\\.?|klockan) ?)?\\d{1,2}(?:[.:]\\d\\d)?(?: ?[-–] ?| (?:till|och) )\\d{1,2}(?:[.:]\\d\\d)?';
const TIME_OF_DAY = '(?:(?:på|i|under) )?(?:förmiddag|eftermiddag|kväll)\\p{L}{0,4}';
const read = (pattern: string) => sifted(`(?<!\\p{L})${pattern}`, 'iu');

const OPEN = [
  read(`(?:är )?osäker\\p{L}*[,.!]* (?:men |så )?(?:jag )?återkommer(?: jag)?(?: \\p{L}+){0,3}${ENDS}`),
  read(
    `(?:vet inte|vet ej|får se)(?: \\p{L}+){0,3}[,.!]+ (?:men |så )?(?:jag )?återkommer(?: jag)?(?: \\p{L}+){0,3}${ENDS}`,
  ),
  // "Måste kolla med chefen, återkommer": no yes and no no yet.
  sifted(
    /^(?:(?:hej|ok|okej|jag|men|hm+)[ ,.!]+)*(?:jag )?(?:måste|ska|får|behöver|vill|tänkte)(?: (?:bara|först|nog|lite))* (?:kolla|dubbelkolla|höra|stämma av|prata|fråga|checka)(?: (?:av|med|om|upp|hemma|på|mitt?|min|mina|jobbet|chefen|först|lite|[\p{L}-]+)){0,4}[ ,.!]+(?:och |men |sen |så )?(?:jag )?(?:återkommer|hör av mig|meddelar|svarar sen)(?: \p{L}+){0,3}[\s.!]*$/iu,
  ),
];
const OPEN_WORD =
  '(?:svårt|knepigt|oklart|osäkert|tveksamt|krångligt|ovisst)(?: (?:att (?:säga|veta|svara)|för mig|just nu|än|ännu|nu|för tillfället))*';
OPEN.push(
  sifted(
    `^(?:(?:hm+|nja|tja|jag|men|det) )*(?:(?:det )?(?:är|var|blir|verkar) )?(?:(?:lite|ganska|mycket|väldigt|rätt|fortfarande) )?${OPEN_WORD}(?:[,.!]* (?:men |så )?(?:jag )?(?:återkommer|hör av mig|kollar)(?: \\p{L}+){0,4})?${ENDS}`,
    'iu',
  ),
);
/** "Ja till den vakanta", "nej till platsen": of the seat that one is asked to take. */
const THE_SEAT =
  '(?:till|på|för) (?:(?:den|det|frågan|tjänstgöringen|uppdraget|platsen|stolen)(?: (?:där|här|vakanta|lediga|tomma))?(?: (?:platsen|stolen|frågan))?|vakansen|(?:en |den )?(?:vakant|ledig|tom)a? plats(?:en)?|att tjänstgöra)';
const NO = [
  sifted(`^(?:nej|nix|nä)(?:[ ,]+tack)?(?: tyvärr)?,? ${THE_SEAT}${ENDS}`, 'iu'),
  sifted(
    `^(?:(?:nej|tyvärr|nix)[ ,]+){0,2}(?:ingen|inget|inga|ingetdera|ingendera) av (?:dem|dom|mötena|dagarna|gångerna)(?: två)?(?: tack| tyvärr)?${ENDS}`,
    'iu',
  ),
  sifted(
    `^(?:(?:nej|tyvärr|jag)[ ,]+){0,3}${MAY} (?:jag )?(?:tyvärr |nog )?(?:(?:inte|ej) )?(?:på |till )?(?:någon|något|nån|nåt|ingen|inget|ingetdera|ingendera)(?: av (?:dem|dom|de|mötena|dagarna|styrelserna|gångerna)(?: två)?)?${ENDS}`,
    'iu',
  ),
  sifted(
    `^(?:det |nej[, ]+det |tyvärr[, ]+)?(?:blir|går) (?:tyvärr )?(?:inget|inte|ej)(?: tyvärr)? (?:för|på) (?:mig|min del)(?: (?:denna|den här) gång(?:en)?)?${ENDS}`,
    'iu',
  ),
  sifted(
    /^(?:nej[ ,.!]+)?(?:aldrig i livet|inte en chans|ingen chans|no way|glöm det|inte på villkors vis)[\s.!]*$/iu,
  ),
  sifted(
    /^(?:(?:hej|tyvärr|sorry|jag|men)[ ,]+)*(?:måste|får|behöver)(?: jag)?(?: tyvärr| nog)? (?:hoppa (?:av|över)|stå över|avstå|backa ur|ställa in mig)[^?]{0,40}$/iu,
  ),
  sifted(
    `^(?:(?:då|nej|tyvärr|jag)[ ,]+){0,3}avstår(?: (?:då|tyvärr|den här gången|denna gång|från mötet))*${ENDS}`,
    'iu',
  ),
  read(`(?:så|alltså|därför)[ ,]+nej(?: tyvärr| tack)?${ENDS}`),
  read(
    `(?:jag )?(?:kan|kommer|hinner|orkar)(?: tyvärr| dessvärre)? (?:inte|ej) heller(?: (?:då|komma|vara med|den(?:na)?|dag(?:en)?|gången|här|där))*${ENDS}`,
  ),
  sifted(
    `^${DAY}${SUITS} (?:tyvärr |dessvärre )?(?:inte|ej)(?! (?:ihop|att|så|som|mot))(?!\\p{L})[^?]{0,40}$`,
    'iu',
  ),
];
const YES = [
  sifted(`^(?:ja|jo|japp|jajamen|absolut|gärna)(?:[ ,]+tack)?(?: gärna)?,? ${THE_SEAT}${ENDS}`, 'iu'),
  sifted(/^(?:(?:ja|jo|ok|okej|då|men)[ ,]+){0,3}(?:jag )?(?:åker|går|tar mig) (?:jag )?dit[\s.!]*$/iu),
  sifted(
    `^(?:(?:ja|jo|ok|okej|då|jag)[ ,]+){0,3}(?:${MAY} (?:jag )?)?${BOTH}(?: ${SUITS}${OR_SO})?(?:,? (?:och|men|fast) [^?]{1,40})?${ENDS}`,
    'iu',
  ),
  sifted(`^(?:(?:ja|jo|ok|okej|då|jag)[ ,]+){0,3}${MAY} (?:jag )?${HOURS}(?: den \\d{1,2})?${ENDS}`, 'iu'),
  // "Kan inte förrän klockan 10", "hinner först till halv elva": a part of it.
  sifted(
    `^(?:(?:hej|tyvärr|men|jag)[ ,]+){0,3}${MAY}(?: jag)? (?:tyvärr |nog |dessvärre )?(?:(?:inte|ej) förrän|först|tidigast)(?: (?:till|vid|efter|från|runt|omkring|ca))* (?:(?:kl\\.?|klockan) ?)?(?:\\d{1,2}(?:[.:]\\d\\d)?|halv \\p{L}+|lunch)${ENDS}`,
    'iu',
  ),
  sifted(
    `^(?:jag )?(?:(?:ser|har) )?(?:inget|inga) hinder(?: (?:alls|från|för|min|sida|mig|del))*${ENDS}`,
    'iu',
  ),
  // "Då kan jag ta Norrskog": the other of two that stood against each other.
  sifted(
    `^(?:ok(?:ej)?[ ,]+)?(?:då|så|nu) kan jag (?:ta|gå på|komma på|vara med på|delta (?:i|på)) (?!det|den|dem|hand)(?:mötet )?(?:i |på |med )?\\p{L}+(?: i stället| istället)?${ENDS}`,
    'iu',
  ),
  sifted(`^(?:(?:ja|jo|ok|okej)[ ,]+)?${TIME_OF_DAY} ${SUITS}${OR_SO}${ENDS}`, 'iu'),
  sifted(
    /^(?:ja|jo|japp|gärna)(?: tack| gärna)?[ ,]+(?:men )?(?:bara|endast|enbart) (?:om|ifall) (?:det|jag|ni|någon|nån)(?!\p{L})[^?]{0,40}$/iu,
  ),
  read(`(?:kommer|kan|hinner|deltar|är) jag(?: med| där)?(?: ${SOFT})*${ENDS}`),
  read(
    `(?:tror|hoppas|antar|gissar|räknar med)(?: (?:nog|att|jag|det))* ${MAY}(?: (?:komma|med|vara med|${SOFT}))*${ENDS}`,
  ),
  sifted(
    `^(?:[^?]{1,120}[,.!] *)?(?:(?:jag|men|jo|ja|ok|okej|jaha|asså|alltså)[ ,]+)*${MAY}(?: ${SOFT})+(?: (?:komma|vara med|dit))?${ENDS}`,
    'iu',
  ),
  sifted(
    `^(?:ja|jo|jodå|jadå|japp|jorå|ok|okej)[ ,]+(?:men )?det (?:går|funkar|fungerar|löser sig)${OR_SO}${ENDS}`,
    'iu',
  ),
  sifted(`^${DAY}${SUITS}${OR_SO}${ENDS}`, 'iu'),
  sifted(
    `^${DAY}(?:är|vore|blir) (?:mycket |klart |nog )?(?:bättre|bäst|bra|perfekt|lugnt|okej|ok)(?: för (?:mig|min del))?${ENDS}`,
    'iu',
  ),
  sifted(
    `^(?:(?:mycket|klart) )?(?:bättre|bäst|hellre|helst|toppen|perfekt|bra|fint)(?: för mig)? (?:med |den |på )*\\d{1,2}(?::?e)?(?: \\p{L}{3,9})?(?: för mig)?${ENDS}`,
    'iu',
  ),
  read(
    `jag (?:kan|kommer|ställer upp|hoppar in|tjänstgör)(?: gärna)? (?:om|ifall) (?:någon|nån|ngn|det|ni|de|man) (?:\\p{L}+ )?(?:behöv|kräv|sakna|vill|fattas)\\p{L}*${ENDS}`,
  ),
  sifted(
    `^(?:(?:ja|jo|jodå|jadå)[ ,]+)?(?:men )?(?:det )?(?:är )?(?:(?:väl|ju) )?(?:klart|självklart|givet|så klart|såklart)(?: (?:att )?jag (?:kommer|gör|är med))?(?: det)?${ENDS}`,
    'iu',
  ),
  sifted(
    `^(?:(?:ja|jo|jodå)[ ,]+)?det (?:ska|bör|borde|lär) (?:${SOFT} )?(?:gå|funka|fungera)${OR_SO}${ENDS}`,
    'iu',
  ),
  sifted(
    `^(?:(?:ja|jo|kul|vad kul)[ ,]+)?(?:jag )?ser fram (?:emot|mot) (?:det|mötet|att komma|att ses)${ENDS}`,
    'iu',
  ),
  sifted(
    /^(?:jag )?(?:sitter|står|är|är redan|sitter redan)(?: fast)? (?:på|i) (?:bussen|tåget|bilen|spårvagnen|tunnelbanan|pendeln|taxin|kön|bilkön)(?!\p{L})[^?]{0,60}$/iu,
  ),
  sifted(
    /^(?:ja[ ,]+|ok[ ,]+|men )*(?:bara|endast) om jag (?:slipper|inte behöver|får)(?!\p{L})[^?]{0,40}$/iu,
  ),
  sifted(
    `^(?:asså|alltså|men|ja|jo|ok|okej|hallå|nej men|jaha)[ ,]+(?:men )?jag (?:är med|kommer|deltar|kan)(?: (?:på|till|i)(?: \\p{L}+){0,2})?${ENDS}`,
    'iu',
  ),
];

const NOTHING_OF_COMING = sifted(
  /(?<!\p{L})(?:punkt\p{L}*|ärende\p{L}*|förslag\p{L}*|bilag\p{L}*|protokoll\p{L}*|kallelse\p{L}*|budget\p{L}*|kostar|ekonomi\p{L}*|länk\p{L}*|dagordning\p{L}*|överens|ihåg)(?!\p{L})/iu,
);

/**
 * What somebody says of her own coming in other words than a plain answer ("kan nog ändå", "jaha men då kommer jag väl
 * då", "så nej"); null: nothing. It is never recorded by itself: she is asked.
 */
export function saidLoosely(text: string): SaidOfOne | null {
  if (text.length > LONGEST_TEXT || text.includes('?')) return null;
  if (NOTHING_OF_COMING.test(text) || wordsOf(text).length > LONGEST) return null;
  const looked = text.replace(AFTER_A_LOOK, '');
  const after = looked === text ? text.replace(AFTER_A_SLIP, '') : looked;
  return saidIn(text) ?? (after === text ? null : saidAfter(after));
}

/** What is said once it has been told why it comes now: a plain answer too, as there is more to it. */
function saidAfter(after: string): SaidOfOne | null {
  const said = saidIn(after) ?? saidIn(after.replace(WHERE, ''));
  if (said !== null) return said;
  if (COMES_ON.test(after)) return 'YES';
  const reply = shortReply(after);
  return reply === null ? null : reply === 'no' ? 'NO' : 'YES';
}

function saidIn(text: string): SaidOfOne | null {
  if (OPEN.some((pattern) => pattern.test(text))) return 'OPEN';
  if (NO.some((pattern) => pattern.test(text))) return 'NO';
  return YES.some((pattern) => pattern.test(text)) ? 'YES' : null;
}

/** "Jag behövde bara kolla, …", "har kollat nu, …": why it comes now, before what is said. */
const AFTER_A_LOOK =
  /^(?:(?:hej|ok|okej|så|nu|jag|sorry|bara)[ ,.!]+){0,3}(?:(?:behövde|skulle|ville|måste|fick|tänkte|var tvungen att)(?: (?:bara|först|lite|nog))*|har(?: (?:nu|precis|bara))*)? ?(?:dubbel)?(?:kolla|kollade|kollat|stämma av|stämde av|stämt av|titta|tittade|tittat|höra|checka|checkade|checkat)(?: \p{L}+){0,3}?(?:\s*[,.:;!]+\s*(?:men |och |så )?| men )(?=\S)/iu;
/** "Hade fel i kalendern, …", "har bokat in 7 oktober i kalendern, …": what has been done or was amiss, before what is said. */
const AFTER_A_SLIP =
  /^(?:(?:hej|ok|okej|så|nu|jag|sorry|bara|oj|förlåt)[ ,.!]+){0,3}(?:var (?:bara |först )*tvungen att|behövde (?:bara |först )*|hade (?:fel|glömt|missat|(?:läst|tittat|skrivit|räknat|sett|tagit|fört in) fel)|(?:min |mitt )?(?:kalender(?:n)?|almanacka(?:n)?|schema(?:t)?) (?:var|blev|är|visade|hade|krånglade|strulade)|glömde|missade|såg fel|läste fel|råkade|trodde|har (?:nu |precis |redan )?(?:bokat|lagt|skrivit|fört) (?:in|om|upp)|bokade|noterat|antecknat)(?: [\p{L}\d/:]+){0,6}\s*[,;!]\s*(?:men |och |så )?(?=\S)/iu;
/** "Kommer 2 december". */
const COMES_ON =
  /^(?:jag )?(?:kommer|deltar|är med)(?: (?:gärna|visst|nog))? (?:den |på )?(?:\d{1,2}(?:\/\d{1,2}|:?[ea]| \p{L}+)|(?:mån|tis|ons|tors|fre)dag(?:en)?)[.! ]*$/iu;
/** "Norrskog 11 december går fint": of which board, before the day. */
const WHERE = /^(?:i |på )?\p{L}+ (?=(?:den )?\d)/iu;

/** One word after another, each parted from the next: so it is read in one way alone. */
const YIELDING = sifted(
  /^(?:(?:ok|okej|okidoki|jaha|jaja|jadå|nåja|aja|visst|fine|javisst|men|ja+|jo+|då|så|väl|gärna|(?:det )?får gå|kör(?: på)?|deal)(?:[\s,.!]+|$))+$/iu,
);

/** "Ok då", "jaja", "nåja visst": an answer to what has just been asked, or none; never thanks. */
export function yieldsTo(text: string): boolean {
  return text.length <= LONGEST_TEXT && YIELDING.test(text);
}

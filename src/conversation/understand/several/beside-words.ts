import { FINITE } from '../../../documents/index.ts';
import { MONTHS } from '../../../kernel/index.ts';

/** What begins a clause, as a whole word. */
const begins = (pattern: string) => new RegExp(`^(?:${pattern})(?![\\p{L}-])`, 'iu');

/** Somebody or something that is known: by name, as "henne" or as "hotellet". */
const KNOWN = String.raw`(?:\p{Lu}\p{L}+|(?:mig|oss|hen|henne|honom|dem|dom|alla|någon|nån|\p{L}{2,}(?:en|et|an|na|ns|arna|erna|orna))(?!\p{L}))`;

/** Bids somebody to do something, in a form that no heading and no att-sats has. */
const BIDS = [
  'påminn(?= )',
  '(?:av)?beställ(?= (?!av |och ))',
  'bjud(?= )',
  'köp(?= (?!av |och |samt |eller |till ))',
  'skriv (?:ut|till|ett|en)(?= )',
  'säg (?:till|åt|det|ifrån|att)',
  'hör (?:av dig|med|efter)',
  'stäm av',
  'sätt på',
  'ställ (?:in|fram|undan|i ordning)(?= )',
  'stryk(?= )',
  'gör (?:i ordning|klart|en |ett )',
  'håll (?:mig|oss)',
  'dela ut',
  'byt(?= )',
  'lägg (?:till|in|upp|ut)(?= )',
  'undersök(?= )',
  'förbered(?= )',
  'återkom',
  'hyr(?= in )',
  'glöm (?:inte|ej)',
  'kom ihåg',
  'tänk på',
  'se till',
  'låt (?=\\p{Lu})',
  'skicka (?:ut |nu |om )?(?:\\p{L}+ ){0,2}(?:\\p{L}*kallelse\\p{L}*|påminnelse\\p{L}*)',
  'lägg (?:ärende|punkt)(?:en|er|na|erna|ena)(?= )',
].join('|');
/** The same, of what may be something else where nobody and nothing known follows. */
const BIDS_KNOWN = `(?:be|ring(?: upp)?|fråga|ge|hälsa(?: till)?|kalla)(?= ${KNOWN})`;
/** The same, in a form that an att-sats has as well. */
const MAY_BID =
  'boka(?: in| av)?|avboka|reservera|meddela|informera|underrätta|kontakta|kolla(?: upp| med)?|kontrollera|ordna|fixa|hämta|lämna|skaffa|mejla|maila|mejl|sms:?a|messa|kopiera|skicka(?: ut| in| över)?|flytta|posta|publicera|notera|anteckna|flagga|duka|tacka|ta (?:med|fram|kontakt|reda|bort|hand)|prata med|tala (?:med|om för)|berätta|ändra|planera';

export const BIDS_SURELY = begins(BIDS);
/** Of a clause whose first letter is small. */
export const BIDS_SOMEBODY = new RegExp(`^${BIDS_KNOWN}`, 'u');
export const BIDS_PERHAPS = new RegExp(`^(?:${MAY_BID})(?![\\p{L}-])(?= \\S)`, 'iu');
/** "Kan du boka …", "du får gärna …": to whoever reads it. */
export const SPEAKS_TO = begins(
  '(?:snälla )?(?:kan|vill|skulle|får) (?:du|ni)|(?:du|ni) (?:kan|får|ska|måste)|snälla',
);

/** How a meeting that is changed shall be: more of the same order. */
export const CHANGES_MORE =
  /^(?:byt|ändra|sätt|flytta (?:det|den)|skjut|(?:ny|nytt) (?:tid|lokal|plats|dag))(?!\p{L})(?! (?:föredragande|namn|rubrik|punkt))/iu;

/** "…, lägg in det", "ta bort den": the order again, of what was told before it. */
export const ORDERS_IT =
  /^(?:(?:kan|vill|ska) (?:du|ni|vi) )?(?:lägga?|ställa?|sätta?|ta|boka|avboka|skapa|ordna|fixa|dra|stryka?|flytta|ändra|byta?|skicka|starta|kalla)(?: (?:in|upp|ut|till|bort|igång|av))*(?:(?: (?:det|den|detta|dem|dom))(?!\p{L}).*|(?: (?:som|mötet|sammanträdet|möte|alla|till|ena|nu|tack|styrelsen|ledamöterna))*)$/iu;
/** "Meddela ledamöterna": those who are called are told of a change. */
export const TELLS_THE_CALLED =
  /^(?:(?:kan|vill) (?:du|ni) )?(?:meddela|underrätta|informera|säg(?:a)?(?: till| åt)|skicka besked till|hör av dig till)(?: (?:till|det|om det))* (?:alla|samtliga|ledamöterna|ersättarna|styrelsen|övriga|de andra|de kallade|dem|dom|ledamöter)(?: (?:och|samt) (?:ersättare|ersättarna|ledamöter|ledamöterna))?(?: (?:om det|det|nu|också|direkt|tack))*$/iu;

/** Of an ärende: who presents it, what is proposed, where it stands, what it is called. */
export const OF_ITEM =
  /^(?:med\s+)?(?:föredra\p{L}*|(?:besluts)?förslag\p{L}*|bakgrund|beskrivning|placering|placera|rubrik\p{L}*|bilag\p{L}*|underlag\p{L}*|(?:lägg|sätt|ställ|ha|skriv|gör)\s+(?:den|det|in|punkten|ärendet|som|\p{Lu}\p{L}+\s+som)|(?:den|det|punkten|ärendet)\s+(?:ska|skall|bör)|på\s|till\s|inför\s|efter\s|före\s|innan\s|mellan\s|som\s|först|sist|intern|hemlig|sekretess)|^\p{Lu}[\p{L}. -]{1,60}\s(?:föredrar|drar|presenterar|redovisar|är\s+föredragande|(?:kan|ska|får|vill)\s+(?:föredra|presentera|redovisa|dra))(?!\p{L})/iu;

/** Of an ärende that is changed: more that shall become otherwise. */
export const OF_EDIT =
  /^(?:(?:lägg(?:\s+till)?|ta\s+bort|ändra|byt|skriv|sätt)\s+(?:(?:ett|en|ny|nytt|också|även)\s+)*(?:(?:besluts)?förslag|bakgrund|beskrivning|föredragande|rubrik|namn)\p{L}*|gör|döp|dölj|visa|kalla\s+(?:den|det)|att\s)(?!\p{L})/iu;
/** Of a per capsulam: by when it is to be answered, and what is proposed. */
export const OF_CASE = /^(?:svar\p{L}*|senast|sista\s|deadline|att\s|om\s)(?!\p{L})/iu;
/** "…, samma lokal som sist", "…, obs ny tid", "sekreterare Ylva": beside a meeting's day, hours and place, with no verb. */
export const ASIDE_OF_MEETING =
  /^(?:samma\s+(?:lokal|plats|ställe|rum|sal|tid)|obs|observera|p\.?\s?s\.?|(?:mötes)?ordförande|sekreterare|justerare|föredragande|protokollförare|vid\s+protokollet|kallade|deltagare|inbjudna|gäst(?:er)?|dagordning|tema|ämne|syfte|lunch|fika|kaffe|middag|frukost|mingel|macka|smörgås|förfriskningar|samling)(?!\p{L})(?!\s?(?:rum|sal|hus|matsal|gatan))/iu;
/** "… men bara om det hinns med", "… fast inte på samma möte": what qualifies the order. */
export const QUALIFIES = /^(?:inte|ej|bara|endast|helst|gärna|först|om\s)(?!\p{L})/iu;

/** In what is told of after such a word "boka" and the like bid nobody. */
export const LEADS_TO_CLAUSE =
  /(?<!\p{L})(?:att|som|när|hur|vad|vem|vilka|vilken|vilket|varför|där|eftersom|därför|om\s+(?:vi|jag|det|man|ni|de)|(?:ska|skall|bör|måste|får|kan)\s+\p{L}+a)(?!\p{L})/iu;

/** A sentence of its own. */
export const TELLS = new RegExp(
  String.raw`^(?:[jJ]ag|[vV]i|[dD]u|[nN]i|[dD]et|[dD]en|[dD]e|[hH]an|[hH]on|[hH]en|[aA]lla|[iI]ngen|[nN]ågon|\p{Lu}\p{L}+)\s+(?:\p{L}+\s+)?${FINITE}`,
  'u',
);
const NUMBER =
  '(?:\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?|en|ett|två|tre|fyra|fem|tio|femton|tjugo|trettio|fyrtiofem)';
/** "Jag behöver 20 minuter", "det tar en kvart", "ca 20 min". */
export const TAKES_TIME = new RegExp(
  String.raw`^(?:(?:jag|vi|det|den|hon|han|punkten|ärendet|\p{L}+)\s+)?(?:(?:kommer\s+att|behöver|vill\s+ha|tar|ta|tror|kräver|beräknas|räknar\s+med|avsätt|sätt\s+av|räkna\s+med|boka|max|maximalt|högst|ca|cirka|ungefär|runt|kanske|minst|bara|nog|på|sig|i)\s+)*(?:${NUMBER}\s*(?:min|minuter|minut|timme|timmar|kvart|kvartar|halvtimme|h|tim)|(?:en|ett)?\s*(?:halvtimme|kvart))(?:\s+(?:på\s+mötet|tror\s+jag|behövs|räcker|totalt|ungefär|max|för\s+(?:det|den|punkten)))*[\s.!]*$`,
  'iu',
);

const WISH = String.raw`(?:(?:gärna|helst|om\s+möjligt|om\s+det\s+går|så)\s+)`;
const ON_IT = String.raw`(?:\s+(?:på|i|av)\s+(?:(?:nästa|kommande)\s+)?(?:\p{L}*möte\p{L}*|dagordning\p{L}*|listan|alla|allt|allihop))?`;
/** "Gärna först på mötet", "den ska helst ligga sist": where a new ärende would stand. */
export const PLACES_IT = new RegExp(
  String.raw`^(?:(?:den|det|punkten|ärendet|frågan)\s+(?:ska|skall|bör|får|kan)\s+${WISH}*(?:vara|stå|ligga|komma|tas(?:\s+upp)?|behandlas)\s+|(?:jag|vi)\s+vill\s+(?:ha|ta)\s+(?:den|det)\s+)?${WISH}*(?:allra\s+)?(?<where>först|sist)${ON_IT}(?:[\s,]+(?:om\s+(?:det|du|ni)\s+(?:går|kan)|om\s+möjligt|tack))?[\s.!]*$`,
  'iu',
);
/** The same right after the heading, without a comma. */
export const WISHES_PLACE = new RegExp(
  String.raw`\s+(?:och\s+)?${WISH}+(?:allra\s+)?(?<where>först|sist)${ON_IT}(?=\s*(?:[.,;!]|$))`,
  'iu',
);
/** "Gärna tidigt på mötet", "helst före lunch": when, and no place that can be filled in. */
export const WISHES_WHEN = new RegExp(
  String.raw`^${WISH}+(?:så\s+)?(?:tidigt|sent|i\s+(?:början|slutet)|före\s+(?:lunch|fikat?|pausen)|efter\s+(?:lunch|fikat?|pausen))(?!\p{L})`,
  'iu',
);
/** "Hyra ska vara sist", "bil först": where one of several would stand. */
export const PLACES_ONE = new RegExp(
  String.raw`^(?:(?:med|ta|lägg|sätt)\s+)?(?<of>(?!den\s|det\s|de\s|dem\s|dom\s|alla\s)\p{L}[\p{L}\d -]{0,60}?)\s+(?:(?:ska|skall|bör|får)\s+${WISH}*(?:vara|stå|ligga|komma|tas(?:\s+upp)?)\s+)?${WISH}*(?:allra\s+)?(?<where>först|sist)${ON_IT}[\s.!]*$`,
  'iu',
);

const TO_ABOUT = String.raw`(?:(?:[\s,]+(?:i|på|vid|hos)\s+(?=(?:\p{Lu}|(?:\p{L}+\s+){0,2}\p{L}*(?:hus|huset|salen|sal|biblioteket|hotellet|rummet|kontoret|skolan|kansliet|lokalen|gården|rum)(?!\p{L})))))`;
const WHEN = String.raw`(?:\s+(?:(?:den|på|i|till|nästa|under|från|kl\.?|klockan|v\.?|vecka)\s+)*(?:\d|(?:mån|tis|ons|tors|fre|lör|sön)dag|(?:${MONTHS.map((month) => month.slice(0, 3)).join('|')})|över|morgon|imorgon|idag|dag(?!\p{L})|veckan?|nästa|kl|klockan))`;
/** "… istället för det i april": in whose place a meeting is. */
export const IS_INSTEAD =
  /(?<=\S)[\s,]+(?<said>i\s?stället\s+för\s+[^,;!?\n]+?)(?=\s*(?:[,;!?\n]|\.(?:\s|$)|$))/iu;
/** "… om taxan", "… tillsammans med kommunen": what a meeting is about, and with whom. */
export const IS_ABOUT = new RegExp(
  String.raw`(?<=\S)\s+(?<said>(?:om(?!\s+(?:\d+|en|ett|två|tre|fyra)\s+(?:veck|dag|månad|timm))|angående|ang\.?|gällande|rörande|kring|för\s+att|med\s+anledning\s+av|inför|(?:tillsammans\s+|ihop\s+)?med(?!\s+(?:styrelsen|alla|ledamöterna|start|början|länk|distans|möjlighet|plats|lokal|tid|slut)))\s+(?!\d)[^,;.!?\n]+?(?:(?:,\s*\p{L}[^,;.!?\n\d]*)*,?\s+(?:och|samt)\s+\p{L}[^,;.!?\n\d]*?)?)(?=\s*(?:[,;!?\n]|\.(?:\s|$)|$)|${TO_ABOUT}|${WHEN}|\s+(?:ska|skall|bör|behöver)\s)`,
  'giu',
);

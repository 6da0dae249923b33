import { sifted } from '../patterns/sifted.ts';
import type { Message } from '../words/words.ts';
import { asksWhatToDoAtMeeting } from './asked-of-record.ts';

const LASTS = sifted(
  /hur (?:länge|lange) (?:(?:håller|haller|höll|holl|beräknas|ska) (?:vi|ni|mötet|motet|sammanträdet|styrelsemötet|det|de|dom|man)(?!\p{L}).*(?<!\p{L})på|(?:pågår|varar|pågick|varade)(?! (?!(?:mötet|motet|sammanträdet|styrelsemötet|det)(?!\p{L}))\p{L})|(?:är|var) (?:vi|mötet)|s(?:itter|att) (?:vi|ni)|t(?:ar|og) mötet)(?!\p{L})/iu,
);
/** "Till vilka ska beslutet skickas": whoever the text says that the decision goes to. */
const SENT_TO = sifted(
  /(?<!\p{L})(?:(?:till )?(?:vem|vilka|vart) (?:\p{L}+ ){0,5}(?:skickas|sänds|expedieras|delges|skickats|skickades)|(?:vem|vilka) (?:(?:ska|skulle|skall|bör|borde) (?:ha|få)|får|fick) (?:\p{L}+ ){0,2}(?:beslutet|protokollet|utdrag\p{L}*))(?!\p{L})/iu,
);
const OF_THAT = sifted(
  /^(?:och |men |å )?(?:vem|vilka) (?:är det som |som )?(?:har hand om|ansvarar för|håller i|drar|tar|har|sköter|är ansvarig för|är föredragande för) (?:den|det|detta|dom|dem|punkten|ärendet)(?: punkten| ärendet)?[?. ]*$/iu,
);

/** "Vem har hand om den": of the matter that is spoken of. */
export function asksOfThat({ text }: Pick<Message, 'text'>): boolean {
  return OF_THAT.test(text);
}

/** Whether it asks whom a decision is sent to. */
export function asksWhoGetsIt({ text }: Pick<Message, 'text'>): boolean {
  return SENT_TO.test(text);
}

/** "Hur länge håller mötet på": its hours, and nothing at it. */
export function asksHowLong({ text }: Pick<Message, 'text'>): boolean {
  return LASTS.test(text);
}

/** "Var Eva med och bestämde om Fyren": whether somebody took part in one decision, and not in a meeting. */
export const TOOK_PART = sifted(
  /^(?:och |men |å |o )?(?:var|va|deltog|fick) (?!det(?!\p{L}))(?:\p{L}[\p{L}-]* ){1,3}?(?:(?:med|me) )?(?:(?:och|o|å|att|i|på|vid) )(?:bestäm|beslut|röst|ta beslut|tog beslut)\p{L}* (?:\p{L}+ )?(?:om|kring|för|gällande|angående)(?!\p{L})|^(?:och |men |å |o )?(?:var|va|deltog|satt) (?!det(?!\p{L}))(?:\p{L}[\p{L}-]* ){1,3}?(?:(?:med|me|inne|kvar|närvarande) )?(?:när|nar|då|medan) .*(?<!\p{L})(?:bevilj|beslut|bestäm|anta(?!l)|avslog|avslå|godkän|röst|förläng|fastställ|klubb|behandla)\p{L}*/iu,
);

const IN_MY_STEAD =
  /^(?:och |men |å |o )?(?:vem|vilken|vilka)(?!\p{L})(?!.*(?:jäv|yrka|talade|förde)).*(?<!\p{L})(?:satt|hade|tog|röstade|beslutade|var|gick|tjänstgjorde|ersatte|fick|hoppade|ryckte)(?!\p{L}).*(?<!\p{L})(?:min (?:plats|stol)|i mitt ställe|för mig|för mej)(?!\p{L})/iu;

const HOW_VOTED =
  /(?:^|[,:] ?)(?:och |men |å |o )?(?:hur (?:röstades|rostades|röstade|rostade) (?:det|man|vi|de|dom|ni|styrelsen)|hur (?:föll|blev|var|gick|såg|slutade) (?:rösterna|röstningen|voteringen|omröstningen|rösträkningen|röstsiffrorna))(?!\p{L})/iu;

/** "Hur röstade man": what was counted, and not how votes are counted. */
export function asksHowVoted({ text }: Pick<Message, 'text'>): boolean {
  return HOW_VOTED.test(text);
}

/** "Vem steg åt sidan när Fyren fick sina pengar". */
const WHO_STEPPED_ASIDE = sifted(
  /^(?:och |men |å |o )?(?:vem|vilka|vilken|någon|nån)(?: var det)?(?: av oss)?(?: som)? (?:steg|klev|trädde|kliver|fick kliva|fick stiga) (?:åt sidan|at sidan|av|undan|tillbaka)(?!\p{L})/iu,
);

const WHO_LEFT = sifted(
  /^(?:och |men |å |o )?(?:vem|vilka|vilken|någon|nån) (?:som )?(?:fick|gick|lämnade|måste|var tvungen att|behövde) (?:gå )?(?:ut(?! på| till| med)|rummet|lokalen|salen)(?!\p{L})/iu,
);

/** "Vilka stod över", "stod nån över tegelbruket", "vem ställde sig utanför beslutet": not above a number, nor outside working life. */
const WHO_STOOD_OUT = sifted(
  /^(?:och |men |å |o )?(?:(?:vem|vilka|vilken|hur många|(?:var det |fanns det )?(?:någon|nån|några|nåra))(?: var det)?(?: av oss)?(?: som)? (?:stod|ställde sig|höll sig|valde att stå|fick stå)|stod (?:(?!det |där )\p{L}[\p{L}-]* ){1,3}?)(?: ?över(?! (?:\d|hundra|tusen))| ?utanför(?= (?:\p{L}*beslut|\p{L}*ärende|\p{L}*punkt|paragraf|handläggning|omröstning|behandling|§)| ?[?.!]*$))(?![\p{L}])/iu,
);

/** "Vem fick gå ut när bidraget togs", "vilka stod över beslutet": who took no part because of jäv. */
export function asksWhoLeft({ text }: Pick<Message, 'text'>): boolean {
  return WHO_LEFT.test(text) || WHO_STOOD_OUT.test(text) || WHO_STEPPED_ASIDE.test(text);
}

const CARRIED =
  /^(?:och |men |å |o )?(?:fick|får) (?:jag|vi|han|hon|de|dom|\p{Lu}\p{L}+) (?:inte )?igenom(?!\p{L})/iu;

/** "Fick jag igenom mitt om utlämningen": what was decided on it. */
export function asksWhetherCarried({ text }: Pick<Message, 'text'>): boolean {
  return CARRIED.test(text);
}

const WHO_IS =
  /^(?:[Oo]ch |[Mm]en |[Hh]ej,? )?[Vv]em (?:är|e|var) (?:\p{Lu}[\p{L}-]+ ){1,2}\p{Lu}[\p{L}-]+[?. ]*$/u;

/** "Vem är Inger Falk?": of whoever is named, known here or not. */
export function asksWhoSomebodyIs({ text }: Pick<Message, 'text'>): boolean {
  return WHO_IS.test(text);
}

const IS_TO_DO =
  /(?<!\p{L})(?:ska|skulle|skall) jag (?:\p{L}+ ){0,2}(?:ta fram|ta reda på|redovisa|göra|gora|fixa|ordna|kolla|utreda|undersöka|återkomma|lämna|presentera|ha (?:klart|färdigt|gjort|fixat|ordnat))(?!\p{L})/iu;

/** "Vad ska vi ta fram till mars": the kansli, most often. */
const WE_ARE_TO =
  /(?<!\p{L})(?:ska|skulle|skall) (?:vi|kansliet|förbundschefen|chefen) (?:\p{L}+ ){0,2}(?:ta fram|redovisa|utreda|återkomma|undersöka)(?!\p{L})/iu;

/** "Vad ska jag ta fram till april": what one was asked to do at a meeting. */
export function asksWhatIsToBeDone({ text }: Pick<Message, 'text'>): boolean {
  return (IS_TO_DO.test(text) || WE_ARE_TO.test(text)) && !asksWhatToDoAtMeeting(text);
}

/** "Har vi svarat revisorerna", "har kansliet hunnit svara på remissen": somebody outside, and no kallelse. */
const ANSWERED_BY_US = sifted(
  /^(?:(?:och|men|hej)[,!]? )?(?:har|hade|hann) (?:vi|ni|styrelsen|förbundet|kansliet|förbundschefen|ordföranden)(?: (?:nu|redan|hunnit|ens))* (?:svarat|svara)(?: på)? (?!(?:kallelsen?|inbjudan|mötet|på|i|till|om|alla|båda|allihop|nu|än|ännu|ja|nej|klart|inte|dig|mig|den|det|de|dem|enkäten|frågan|snabbfrågan|omröstningen|per|någon|nån|något|nåt)(?!\p{L}))\p{L}{4,}/iu,
);

/** Whether somebody outside has had an answer: of what was to be answered, and not of who comes. */
export function asksWhetherAnswered({ text }: Pick<Message, 'text'>): boolean {
  return ANSWERED_BY_US.test(text);
}

const BEGINS =
  /(?<!\p{L})(?:börjar|slutar|startar|är) (?:vi|mötet|sammanträdet|styrelsen)(?: klara?)?(?:[,.?]|$)/iu;

/** "Vilken tid slutar vi": the board's meeting, whatever else is said. */
export function asksWhenWeBegin({ text }: Pick<Message, 'text'>): boolean {
  return BEGINS.test(text);
}

const PRESENTS = sifted(
  /(?<!\p{L})(dra|drar|föredra|föredrar|presentera|presenterar|redovisa|redovisar|hålla i)(?!\p{L}| (?:(?:vi|man|det|du|ni|\p{L}*mötet?) )?(?:mig|tillbaka|ur|in|av|ner|upp|ut|igång)(?!\p{L})| (?:man|strecket|streck)(?!\p{L}))/iu,
);

/** "Kan du dra punkterna kort", "vilka resultat redovisar projektet": what is told, and by nobody asked for. */
const OF_WHAT_IS_TOLD =
  /^(?:och |men |hej,? )?(?:(?:kan|kunde|vill|skulle) (?:du|ni)|hur (?:många|mycket|stor)|vilk(?:a|en|et) (?!punkt|ärende|av |som |ledamot|person)\p{L}+ (?:drar|redovisar|presenterar))(?!\p{L})|(?<!\p{L})drar?(?!\p{L}).* igång(?!\p{L})/iu;

/** "När ska Fyren redovisa", "hur ofta ska Bron lämna rapport": what it was told to account for, and by when. */
const ACCOUNTS = sifted(
  /^(?:och |men |å |o )?(?:när|nar|senast när|hur ofta|till när|vilken dag|vilket datum|hur många gånger)(?: senast)? (?:ska|skall|skulle|måste|bör|behöver|har) (?!vi(?!\p{L})|jag(?!\p{L})|du(?!\p{L}))(?:[\p{L}\d-]+ ){1,4}(?:(?:åter|del|slut)?(?:redovisa[ts]?|rapportera[ts]?)|(?:lämna|ge|komma in med|skicka|skicka in|lämna in) (?:in )?(?:sin |en |sina |nästa )?(?:\p{L}*redovisning|\p{L}*rapport|\p{L}*utvärdering)\p{L}*)(?: (?!av(?!\p{L}))[\p{L}\d-]+){0,3}[?. ]*$/iu,
);

/** When somebody outside is to account for what was granted. */
export function asksWhenAccounted({ text }: Pick<Message, 'text'>): boolean {
  return ACCOUNTS.test(text);
}

/** "Vem drar budgeten". */
export function asksWhoPresents({ text }: Pick<Message, 'text'>): boolean {
  return PRESENTS.test(text) && !OF_WHAT_IS_TOLD.test(text) && !ACCOUNTS.test(text);
}

const OWN_ITEM = sifted(
  /(?<!\p{L})(?<!fil(?:en)? till )(?<!(?:bilaga|underlag)(?:et|n)? till )(min|mina) (?:\p{L}+ )?(punkt|punkter|pkt|dragning|dragningar|ärende|ärenden)(?!\p{L})|(?<!\p{L})jag (?:är )?föredragande(?!\p{L})|(?<!\p{L})(?:har|ska) jag (?:(?:ha|för|några?|någon|nån|nåt|något|dra|hand om) ){0,2}(?:punkt|punkter|pkt|dragning|dragningar|ärende|ärenden)(?!\p{L})|(?<!\p{L})(?:punkt|punkter|dragningar|ärende|ärenden) (?:är det som |som )?(?:har|ska|är) jag(?!\p{L})/iu,
);

/** "Vad har jag för punkter på torsdag": those that one presents oneself. */
export function asksOfOwnItems({ text }: Pick<Message, 'text'>): boolean {
  return OWN_ITEM.test(text);
}

const WHERE_TO =
  /(?<!\p{L})(?:var|vart) (?:ska|skall|är|möts|ses|träffas|sitter|samlas) (?:jag|vi|man)(?!\p{L})/iu;

const WERE_WHERE =
  /^(?:och |men |å |o )?(?:var|vart|va|vilken (?:plats|lokal)|vilket ställe) (?:var det (?:som )?)?(?:satt|sågs|möttes|träffades|samlades|höll|hölls|körde|var)(?: (?:vi|ni|man|styrelsen|\p{L}*mötet|sammanträdet|det)(?! (?:med|närvarande|eniga|överens|klara?))| nånstans| någonstans)(?!\p{L})/iu;
const SOMEWHERE = /(?<!\p{L})(?:nånstans|någonstans|nanstans|nagonstans|varstans)(?!\p{L})/iu;

/** "Va satt vi nånstans i september": the place, and not who was there. A bare "va" may be "vad" as well. */
export function asksWhereWeWere({ text }: Pick<Message, 'text'>): boolean {
  return WERE_WHERE.test(text) && (SOMEWHERE.test(text) || !/^(?:och |men |å |o )?va(?!\p{L})/iu.test(text));
}

const WHO_VOTED =
  /^(?:och |men |å |o )?(?:vem|vilka|vilken|hur många) (?:(?:var det )?som |av oss |alla )?(?:röstade|rostade|har röstat|hade röstat)(?! (?:i|på) (?:enkäten|snabbfrågan|omröstningen om datum))(?!\p{L})/iu;

/** "Vilka röstade för att avslå": how it was voted, and nobody served for. */
export function asksWhoVoted({ text }: Pick<Message, 'text'>): boolean {
  return WHO_VOTED.test(text) && !IN_MY_STEAD.test(text);
}

/** "Vart ska jag på fredag". */
export function asksWhereToGo({ text }: Pick<Message, 'text'>): boolean {
  return WHERE_TO.test(text);
}

/** "Vem satt på min plats i maj": who served for the one who asks, at a meeting that has been. */
export function asksWhoServedForMe({ text }: Pick<Message, 'text'>): boolean {
  return IN_MY_STEAD.test(text);
}

const WHEN_SOMEBODY_WENT = sifted(
  /^(?:och |men |å |o )?(?:när|nar|hur dags|vilken tid) (?:gick|lämnade|anslöt|anlände|dök|kom) (?!(?:det|den|de|vi|man|kallelsen|protokollet)(?!\p{L}))\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]+)?(?: (?:från|ifrån|till|in (?:på|till)|upp på))? (?:\p{L}*mötet|sammanträdet|möte)(?!\p{L})/iu,
);

/** "När gick jag från mötet": when somebody came to a meeting that has been, or left it. */
export function asksWhenSomebodyWent({ text }: Pick<Message, 'text'>): boolean {
  return WHEN_SOMEBODY_WENT.test(text);
}

const OWN_STATEMENT = sifted(
  /^(?:och |men |å |o )?(?:va|vad|vilket|vilken) (?:skrev|lämnade|hade|sa|anmälde|löd|stod(?: det)? i) (?:jag|ja|mitt|min|mina)(?!\p{L})(?: (?:in|till|för|i|som|mitt|min|ett|en|nåt|något|sorts|särskilt|särskilda))* (?:särskilt )?(?:yttrande|reservation|(?:protokolls)?anteckning|röstförklaring)/iu,
);

/** "Vad skrev jag för yttrande": what one had noted in a protokoll. */
export function asksOwnStatement({ text }: Pick<Message, 'text'>): boolean {
  return OWN_STATEMENT.test(text);
}

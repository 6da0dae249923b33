import { headingSaysSecret, textSaysSecret } from './secret-heading.ts';
import { isStamped } from './stamps.ts';

const NOT = '(?:inte|ej|icke|aldrig|varken)';
const NONE = '(?:inte|ej|icke|aldrig|inget|ingen|inga)';
const SHALL = String.raw`(?:ska(?:ll)?|får|bör|måste|kan|vill(?:\s+vi)?|borde)`;
/** "Gå ut", "vara ute", and not "betalas ut": what is told, not what is paid. */
const GOES_OUT = String.raw`(?:(?:än|ännu|alls|heller|få|kunna)\s+)?(?:(?:gå|komma|läcka|skickas?|lämnas?|läggas?|hamna|vara|spridas?)\s+)?ute?(?!\p{L})`;
const OUT = String.raw`(?:sprid\p{L}*|utanför|röj\p{L}*|avslöj\p{L}*|läck\p{L}*|dela[s]?|vidare(?:beford\p{L}*|sprid\p{L}*)?|(?:av)?fotografer\p{L}*|kopiera[s]?|lämna[s]?\s+(?:ut|rummet|salen|kretsen|lokalen)|diskuter\p{L}*|(?:om)?nämn(?!d(?!es))\p{L}*|yppa[s]?|ventilera[s]?|återge[s]?|refereras?|citera[s]?|omtal\p{L}*|berätta\p{L}*|prata[s]?|tala[s]?|höra|publi\p{L}*|visa[s]?|syn\p{L}*|lägg\p{L}*|posta\p{L}*|skicka\p{L}*|läs\p{L}*|ses?|till\s+(?:\p{L}+\s+)?(?:allmän|känn|medi|press)\p{L}*|bli\s+känd?t?|offentlig\p{L}*|känna\s+till|veta|få\s+(?:reda|nys|höra))`;
const WITHIN = String.raw`(?:styrelsen|nämnden|presidiet|\p{L}*rummet|kretsen|gruppen|oss|ledamöter\p{L}*|väggar\p{L}*|kansliet)`;
const SECRET =
  '(?:tyst|intern[at]?|hemlig[at]?|känslig[at]?|diskret|slut(?:en|et)|stäng[dt]|konfidentiell[at]?|förtrolig[at]?)';

/** Those who listen, and are no part of it. */
const LISTENERS = String.raw`(?:åhörar(?:e|na|en)|gäster(?:na)?|allmänheten|publiken|besökar(?:e|na)|tjänsteperson(?:er|erna)|tjänstemän(?:nen)?|(?:\p{L}+s\s+)?personal(?:en)?|medarbetar(?:e|na)|(?:de\s+)?(?:adjungerade|inbjudna|övriga)|revisorer(?:na)?|medi(?:a|erna)|pressen)`;

/** "Gått utbildningen", "lämnat synpunkter": no leaving of the room. */
const NOT_OUT = String.raw`\s+(?:\p{L}*utbildning|\p{L}*kurs|igenom|över|ner|ned|upp|med|miste|vidare|i|in|en|till)`;
const NOT_ROOM = String.raw`\s+(?:in|över|ifrån|en|ett|sina?|sitt|förslag|synpunkter|besked|svar|samtycke|uppgifter|information)(?!\p{L})`;

/** "Stannar inom styrelsen", "ska inte ut till fler", "bara mellan oss": whoever may hear of it, in whatever words. */
const HOLDS = [
  String.raw`(?:stanna[rs]?|håll(?:er|s|as)?|behåll\p{L}*|förbli[r]?|kvar)\s+(?:\p{L}+\s+){0,2}(?:inom|i|hos|bland|mellan)\s+(?:\p{L}+\s+)?${WITHIN}`,
  String.raw`(?:${SHALL}\s+(?:\p{L}+\s+)?${NOT}|${NOT}\s+${SHALL})\s+(?:(?:\p{L}+\s+){0,3}${OUT}|${GOES_OUT})`,
  String.raw`(?:bara|endast|enbart|uteslutande)\s+(?:avsed\p{L}\s+|avsett?\s+)?(?:för|till|mellan|inom|av|hos)\s+(?:\p{L}+\s+)?(?:${WITHIN}|er|dem|de\s+närvarande)`,
  String.raw`(?:prata|tala|säg|berätta|nämn|sprid|visa|dela|skicka|lägg|publicera|posta|diskutera|avslöja|röj)\s+(?:\p{L}+\s+){0,2}(?:inte|ej|aldrig|inget|ingenting)`,
  String.raw`(?:be)?håll\p{L}*\s+(?:\p{L}+\s+){0,2}för\s+(?:er|dig|oss|sig|dem)\s+själv\p{L}*`,
  String.raw`(?:hålla?|håller|hålls)\s+(?:\p{L}+\s+){0,2}tyst\s+(?:om|med)|mellan\s+(?:oss(?!\s+som)|skål\s+och\s+vägg|fyra\s+ögon)|(?:handling|underlag|material|exemplar|bilag)\p{L}*\s+(?:\p{L}+\s+){0,6}?(?:lämnas\s+(?:tillbaka|åter)|återlämnas)|numrera\p{L}*\s+exemplar|(?:samlas|lämnas)\s+(?:in|tillbaka|åter)\s+(?:efter(?:åt)?|när|vid\s+(?:mötets|sammanträdets))`,
  String.raw`utan\s+(?:åhörare|insyn|allmänhet|publik|gäster|tjänstepersoner\p{L}*|tjänstemän\p{L}*)|enskild\p{L}*\s+överläggning\p{L}*|(?:åhörar\p{L}*|gäster|allmänheten|övriga|tjänstepersoner\p{L}*)\s+(?:\p{L}+\s+){0,2}lämnar(?!\s+(?:en|ett|sin|sitt|sina|över|in|förslag\p{L}*|rapport\p{L}*|yttrande\p{L}*|information|synpunkter|besked)(?!\p{L}))|tystnad(?:splikt\p{L}*)?`,
  String.raw`stanna[rs]?\s+(?:\p{L}+\s+){0,2}(?:kring|runt|vid)\s+(?:\p{L}*bordet)|(?:lämnar|förs|sprids|berättas|(?:om)?nämns|yppas|återges)\s+(?:inte|ej|aldrig)\s+(?:\p{L}+\s+){0,2}?(?:rummet|salen|bordet|huset|kretsen|vidare|utanför|utåt)`,
  String.raw`(?:inte|ej|inget|ingen|icke)\s+(?:för|till)\s+(?:fler|flera|andra|någon\s+annan|nån\s+annan|några\s+andra)\s+än`,
  // When those who listen are to be gone.
  String.raw`(?:när|sedan|efter\s+(?:det\s+)?att|då)\s+(?:\p{L}+\s+){0,2}?${LISTENERS}\s+(?:\p{L}+\s+){0,2}?(?:gått(?!${NOT_OUT})|lämnat(?!${NOT_ROOM})|avvikit|är\s+(?:ute|borta))`,
  String.raw`lämnar\s+(?:\p{L}+\s+){0,4}?${LISTENERS}\s+(?:\p{L}+\s+){0,3}?(?:lokalen|rummet|salen|mötet|sammanträdet|oss)|${LISTENERS}\s+(?:\p{L}+\s+){0,2}?(?:går|gick|får\s+gå|fick\s+gå|ska\s+gå|skickas|skickades|visas|visades|visats|ombeds\s+gå|ombads\s+gå)\s+ut|(?:åhörar\p{L}*|allmänheten|publiken|övriga\s+närvarande)\s+(?:ombads|ombeds|bads|fick|får)\s+(?:att\s+)?lämna|(?:åhörar\p{L}*|publiken|övriga\s+närvarande)\s+(?:har\s+)?lämna(?:de|t)\s+(?:rummet|salen|lokalen|mötet|sammanträdet)`,
  String.raw`${LISTENERS}\s+(?:var|är|deltog|deltar|närvarade|närvarar)\s+(?:inte|ej)\s+(?:(?:närvarande|med)(?=\s*(?:[.,;]|$))|(?:(?:närvarande|med)\s+)?(?:under|vid|när|i)\s+(?:\p{L}+\s+){0,2}?(?:ärendet|punkten|paragrafen|behandlingen|överläggning\p{L}*|§))`,
  String.raw`(?:är|ska(?:ll)?(?:\s+vara)?)\s+(?:inget|inte\s+(?:något|nåt|någonting))\s+för\s+(?:\p{L}+\s+)?(?:team(?:et|s)?|kanalen|alla|andra|åhörar\p{L}*|gäster(?:na)?|utomstående|offentligheten|allmänheten|media|medierna|pressen)`,
  String.raw`(?:${SHALL}\s+)?(?:vara\s+|är\s+|hålls\s+|håll\s+(?:\p{L}+\s+)?)(?:(?!(?:på|i|vid|till|mot)\s)\p{L}+\s+){0,2}${SECRET}(?=\s*(?:[.,;!)]|$|\s(?:tills|än|fram|till|och|för|så|innan|före)))`,
];

/** The same less plainly: others are not to hear, or some keep it among themselves. */
const MAY_HOLD = [
  String.raw`(?:${SHALL}\s+(?:\p{L}+\s+){0,3}?${NONE}|${NONE}\s+(?:\p{L}+\s+){0,3}?${SHALL})\s+(?:(?:\p{L}+\s+){0,3}?${OUT}|${GOES_OUT})`,
  String.raw`(?:lämnas?|sprids?|visas?|postas?|publiceras?|delas?|skickas?)\s+(?:\p{L}+\s+){0,2}(?:inte|ej|bara|endast|enbart)`,
  String.raw`(?:inte|ej|bara|endast|enbart)\s+(?:\p{L}+\s+){0,3}(?:sprid\p{L}*|lämnas\s+ut|visas?|postas?|publiceras?|delas?|läggas?\s+ut|internt?|styrelsen|ledamöter\p{L}*)`,
  String.raw`(?:inte|inget|ej)\s+(?:\p{L}+\s+){0,2}(?:gå|går|komma|kommer)\s+ut`,
  String.raw`${NONE}\s+(?:\p{L}+\s+){0,3}?(?:åhörar\p{L}*|publik(?:en)?|allmänhet\p{L}*|media|medier(?:na)?|press(?:en)?|journalist\p{L}*|tidning(?:en|ar(?:na)?)|gäster|öppet|officiell\p{L}*|public|shared?)`,
  String.raw`utan\s+att\s+(?:\p{L}+\s+){0,3}?(?:får|kan|ska)\s+(?:reda|veta|se|höra|läsa)|utanför\s+(?:styrelsen|nämnden|rummet|kretsen|gruppen)|inom\s+(?:styrelsen|nämnden|presidiet|kansliet|kretsen|gruppen)`,
  String.raw`håll\p{L}*\s+(?:\p{L}+\s+){0,4}tyst\p{L}*|tyst(?:a|at)?\s+(?:om|ner|med|tills|till|kring)|i\s+tysthet|(?:ligg|ligga|håll|hålla)\s+lågt|stanna[r]?\s+(?:i|inom|hos|mellan|bland|här)|oss\s+emellan|för\s+oss\s+själva|i\s+förtroende`,
  String.raw`(?:bara|endast|enbart)\s+(?:för|till|inom|hos|mellan)\s+(?:\p{L}+\s+)?(?:ordförande\p{L}*|behöriga|berörda|parterna)|fyra\s+ögon|(?:våra|egna)\s+öron|(?:allas|ordförandens|styrelsens|presidiets|ledamöternas|era|våra)\s+ögon`,
  String.raw`(?:pratar|talar|berättar|säger|nämner)\s+(?:\p{L}+\s+){0,2}?(?:inte|inget|ingenting|aldrig)\s+(?:\p{L}+\s+){0,3}?(?:om|vidare|utåt|till\s+(?:andra|någon))|utan\s+(?:protokoll|(?:minnes)?anteckningar)|protokollförs?\s+(?:inte|ej)`,
  String.raw`(?:skriv|tryck|häng|sätt)\s+(?:\p{L}+\s+){0,2}(?:inte|ej|aldrig)\s+(?:\p{L}+\s+)?(?:ut|upp)|${NONE}\s+(?:\p{L}+\s+){0,4}?där\s+(?:\p{L}+\s+){1,2}?(?:kan\s+|får\s+)?(?:ser?|läsa|läser|höra?|hör)`,
  String.raw`personliga?\s+chatt\p{L}*|egna\s+chatt\p{L}*|off(?:[\s-]the)?[\s-]record|(?:lägg\p{L}*|med)\s+lock(?:et)?\s+på|locket\s+på(?=\s*(?:$|[.,;!)]))|(?:inte|ej)\s+ut(?=\s*(?:$|[.,;!)]))|confidential|internal\s+only|lock\s+och\s+(?:nyckel|bom)|under\s+embargo|(?:är|vara|förbli|bli)\s+anonym\p{L}*`,
  String.raw`(?:slut(?:en|et|na)|stäng(?:d|t|da))\s+(?:del(?:en)?|session(?:en)?|behandling(?:en)?|möte(?:t)?|sammanträde(?:t)?|överläggning(?:en)?)|åhörar\p{L}*\s+(?:\p{L}+\s+){0,2}(?:lämna\p{L}*|går?)`,
];

/** Words that are of secrecy, of the channel or of who sees something, wherever they stand. */
const NAMED = [
  String.raw`OSL|(?<!\s(?:av|och)\s)sekr|konf|konfid|förtr|hml|confidential|restricted|(?:ej|inte|icke)\s+off(?:entl)?|\p{L}*sekretess(?!(?:utbildning|kurs|polic|rutin|lagstiftning)\p{L}*)\p{L}*|hemlig\p{L}*|\p{L}*hemlighet\p{L}*|konfidentiell\p{L}*|känslig\p{L}*|förtrolig\p{L}*|diskreta?`,
  String.raw`internt|interna(?!\s+(?:kontroll|revision|rutin|styr|granskn|process|organisation|regel|regler|arbets|policy|mål|utbildning|kommunikation)\p{L}*)`,
  String.raw`offentlig(?:a|t)?(?!\s+(?:upphandling|sektor|miljö|verksamhet|konst|rum|finanser|aktör|plats|handling))\p{L}*`,
  String.raw`\p{L}*kanal(?!ys)\p{L}*|(?:o)?syn(?:as|s|lig|ligt|liga)|synlighet|dold[ae]?|dolt|dölj\p{L}*|göm\p{L}*|insyn(?:s?skydd\p{L}*)?|mörkl(?:agd|agt|agda|ägg\p{L}*)|NDA|utomståendes?|obehörig\p{L}*|(?<!(?:bjud\p{L}*\s+in|inbjud\p{L}*\s+(?:av|till)|information\s+(?:till|för)|dialog\s+med|möten?\s+med|besök\s+av|synpunkter\s+från)\s+)allmänhet\p{L}*|ovetande|läsas\s+av|läck\p{L}*`,
  String.raw`personuppgifter\s+(?:om|rörande)\s+\p{L}*enskild\p{L}*|skyddad\p{L}*\s+(?:identitet\p{L}*|personuppgift\p{L}*|adress\p{L}*)`,
];

const anyOf = (kinds: readonly string[]) =>
  new RegExp(String.raw`(?<!\p{L})(?:${kinds.join('|')})(?!\p{L})`, 'iu');
const HOLDING = anyOf(HOLDS);
const SPOKEN = anyOf([...NAMED, ...MAY_HOLD]);

/** Whether words tell that something is to stay among some, whatever it is: in a document as in a message. */
export function tellsToHold(text: string): boolean {
  return HOLDING.test(text) || isStamped(text);
}

/**
 * Whether words may be of secrecy, of the channel or of who sees something, however that is said: wider than what is
 * read for certain, since a question too many costs one press, and what was shown cannot be hidden.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function hasWordsOfSecrecy(text: string): boolean {
  return SPOKEN.test(text) || tellsToHold(text) || headingSaysSecret(text) || textSaysSecret(text);
}

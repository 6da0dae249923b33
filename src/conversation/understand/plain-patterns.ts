import { sifted } from './patterns/sifted.ts';

/** Patterns of the wordings that plain-words.ts goes by. */

export const WHERE = sifted(
  /^(?:och |å |men )?(?:var|vart)(?: (?:nån|någon|nan|nagon)stans)?(?: då| da)?[?. ]*$/iu,
);
export const WHEN = sifted(
  /^(?:och |å |men )?(?:när|nar|hur dags|vilken tid|vilken dag|vilket datum)(?: (?:är|e|va|var|blir|hålls|hölls) (?:den|dom|de))?(?: då| da)?[?. ]*$|^(?:och |å |men )?(?:när|nar|från när|till när) (?:börjar|träder|gäller|upphör|slutar|ska|skulle|skall|betalas|lämnas) (?:den|det|de|dom|dessa|allt|hon|han)(?: (?:att )?(?:gälla|i kraft|ut|in|slut|(?:vara )?(?:klart?|klara)|betalas(?: ut)?|lämnas(?: in)?|redovisas|börja|införas|betala))?(?: då| da)?[?. ]*$/iu,
);
export const HOW_LONG = sifted(
  /^(?:och |å |men )?(?:hur (?:länge|lange)|till när|t\.?o\.?m\.? när)(?: (?:då|da|(?:gäller|räcker|varar|pågår|håller|löper|är|får de|har de) (?:det|den|de|dom|pengarna|beslutet|avtalet|bidraget)(?: för| på)?))?(?: då| da)?[?. ]*$/iu,
);
/** Whether one must leave is what the rules of jäv say. */
export const LEAVES = sifted(
  /(?:ska|måste|maste|behöver|bör) jag (?:lämna rummet|gå ut|avstå|lämna mötet)(?!\p{L})|^(?:och |men )?(?:vad|hur) (?:säger|gör|ska) (?:jag|man|vi|ordföranden)(?: (?:säga|göra))? när (?:\p{L}+ ){1,2}(?:ska|måste|behöver|går|är|lämnar) (?:gå ut|ut|lämna rummet|jävig|rummet|ute)(?!\p{L})/iu,
);
export const BY_WHOM =
  /^(?:och |å |men )?(?:av vem|av vilka|av vem då|vem gjorde det|vilka gjorde det)[?. ]*$/iu;
export const WAS_THERE = sifted(
  /^(?:var|va|deltog|satt) jag (?:med|me|där|dar|närvarande|narvarande|på plats)(?!\p{L})/iu,
);
/** "Var Eva med i maj, fick hon rösta". */
export const WAS_THERE_AND_VOTED = sifted(
  /^(?:och |men |å |o )?(?:var|va|deltog|satt) (?:\S+ ){1,3}(?:med|me|där|dar|närvarande|på plats)(?!\p{L}).{0,40}?(?:,| och| o| å) (?:fick|hade|röstade|kunde|deltog) (?:han |hon |hen |då )?(?:rösta|rösträtt|i besluten|i beslut|beslutade)?/iu,
);
/** "Vilka beslutade 12 februari": people, and not what they decided. */
export const WHO_DECIDED = sifted(
  /^(?:och |men |å |o )?(?:vilka|vem|vilka alla) (?:var det som )?(?:beslutade|beslöt|bestämde|tog besluten|fattade besluten|var med och (?:beslutade|bestämde|tog besluten))(?: (?:på|vid|under|i|den)(?!\p{L})| \d)(?!.*(?<!\p{L})(?:om|att)(?!\p{L}))/iu,
);
export const ONE_AFTER = sifted(
  /^(?:och |å |o )?(?:mötet|motet|det) (?:efter|därefter)(?: det| detta| dess)?[?. ]*$/iu,
);
export const ENDS =
  /(?<!\p{L})(?:klara|färdiga|slut|slutar|hålla på|håller på) (?:till|innan|före|vid|kl)(?!\p{L})/iu;
export const ADDRESS =
  /(?<!\p{L})adress(?:en)?(?!\p{L}).*(?<!\p{L})kansliet?s?(?!\p{L})|(?<!\p{L})kansliets? (?:besöks|post)?adress/iu;
/** "Vad blev beslutet", of what is spoken of. */
export const BECAME = sifted(
  /^(?:och |å |men )?(?:(?:va|vad) (?:blev|var|är) (?:beslutet|utfallet|resultatet)|(?:va|vad) (?:blev|beslutades|beslöts|bestämdes)(?: det)?|hur (?:gick|blev|slutade) det)(?: då| da)?[?. ]*$/iu,
);
/** "Kan du ta hand om det". */
export const VAGUE = sifted(
  /^(?:kan|kunde|vill|skulle) du (?:\p{L}+ )?(?:ta hand om|fixa|ordna|göra|sköta) (?:det|detta|den|saken|dom|de)[?.! ]*$/iu,
);
export const DONE = /^(?:klara|fardiga)$/u;
export const PAUSE = sifted(
  /(?<!\p{L})(?:paus(?:en|er|erna|ade)?|ajourner\p{L}*|rast(?:en)?|bensträckare|uppehåll(?:et)?(?! (?:över|under|i) (?:sommar|jul|semester)))(?!\p{L})/iu,
);
export const HAS_BEEN = /(?<!\p{L})(?:var|hade|blev|tog|sist|senast|förra)(?!\p{L})/iu;
/** Proof that the kallelse has reached people: nothing is to be sent. */
export const PROVES =
  /^(?!.*(?<!\p{L})skicka(?!\p{L})).*(?:(?<!\p{L})(?:bevis|bevisa|beviset|visa att|har)(?!\p{L}).*(?:fått|nått|nåtts|skickats|mottagit).*kallels|kallelsebevis|beviset? (?:för|på|om|till) kallels)/iu;
/** What nobody here can do for anyone: a taxi is no meeting, and a day beside it no answer to a kallelse. */
export const ERRAND = sifted(
  /^(?:hej[ ,]+|snälla |klubban[ ,]+)*(?:(?:kan|vill|skulle) (?:du|ni) (?:kunna )?|du kan |jag vill att du )?(?:boka|bokar|beställ|beställa|beställer|ordna|ordnar|fixa|fixar|köp|köpa|hyr|hyra|ring efter|skicka|skickar)(?: åt mig| till mig| mig)? (?:en |ett |min |lite |några |två |bukett |fina )*(?:taxi\p{L}*|tåg\p{L}*|flyg\p{L}*|hotell\p{L}*|buss\p{L}*|biljett\p{L}*|resa|resor|hyrbil\p{L}*|bord|parkering\p{L}*|blommor|pizza\p{L}*|lunch|tårta|fika\p{L}*|kaffe\p{L}*|mat|frukost\p{L}*|smörgås\p{L}*|mackor|frukt|catering|vegetarisk\p{L}*|vegansk\p{L}*|specialkost|projektor\p{L}*|övernattning)(?!\p{L})/iu,
);
/** "Starta per capsulam om skrivaren, och påminn Lars": it is begun, whoever is to be reminded then. */
export const STARTS_CASE =
  /^(?:(?:hej|klubban|snälla|kan|vill|du|vi|jag|ska)[ ,]+)*(?:(?:starta?|öppna|inleda?|skapa|göra?|lägga? upp|(?:dra|sätta?) i ?gång|köra?) (?:(?:ett|en|nytt|ny) )?|(?:ett )?nytt )(?:(?:ärende|beslut|omröstning) )?(?:per[ -]?capsulam|pc[ -]?(?:ärende|arende|beslut|fråga))(?!\p{L})/iu;
/** "Vilka möten har Norrskog i vår?": those that are planned, where nothing says that they have been. */
export const MEETINGS_ASKED = sifted(
  /^(?!.*(?<!\p{L})(?:hade|haft|hållit|hållits|hölls|var|varit|blev|senaste?|sista?|förra|tidigare|förr|fjol|jag|mina|protokoll\p{L}*|missat|ställts|inställda)(?!\p{L}))(?:(?:hej|och|men)[ ,]+)*(?:vilka|hur många|vad för) (?:\p{L}+ )?(?:styrelse)?(?:möten|sammanträden) (?:har|finns|är|ligger|blir|ska|kommer)(?!\p{L})(?! (?:jag|du|hon|han)(?!\p{L}))[^?]{0,60}\??\s*$/iu,
);
/** "Får jag väcka ett ärende?": by what one may have taken up. */
export const MAY_PROPOSE = sifted(
  /^(?:(?:hej|och|men)[ ,]+)*(?:får|kan|har) (?:jag|man|en ersättare|ersättare|vem som helst) (?:rätt att |lov att )?(?:väcka|föreslå|ta upp|lämna|lägga fram) (?:(?:ett|en|egna|något|nåt|nya?|nytt) )?(?:ärenden?|förslag|punkt(?:er)?|frågor|fråga)(?: (?:på|till|inför) [^?]{2,40})?[?. ]*$/iu,
);
/** "När går Maja i pension": told by a matter. */
export const RETIRES =
  /^(?:och |men )?(?:när|nar|vilken dag) (?:går|gick|ska) \p{L}+(?: \p{L}+)? (?:gå )?i pension/iu;
/** "Återställ mötesplats Myrhed": an item that has been taken off, by its heading. */
export const RESTORES = sifted(
  /^(?:(?:kan|vill|skulle|kunde) (?:du|ni|vi) )?(?:(?:återställa?|återinföra?) (?!mötet|sammanträdet)|(?:ångra (?:borttagningen|strykningen) av|(?:ta|tag|lägga?|sätta?|få) tillbaka) (?!.*(?<!\p{L})(?:svar\p{L}*|jäv\p{L}*|röst\p{L}*|förhind\p{L}*|\p{L}*anmäl\p{L}*|förslag\p{L}*|beslut\p{L}*|protokoll\p{L}*|kallels\p{L}*|plats(?:en)?|mitt|min|mina|detta?|den|dem|dom|allt|alla|möte\p{L}*|inställning\p{L}*|avbokning\p{L}*)(?!\p{L}))\p{L}{3,})/iu,
);
/** "Byt tillbaka lokalen till Folkets hus": where the meeting is to be, and no item that comes back. */
export const CHANGES_PLACE =
  /^(?:(?:kan|vill|skulle|kunde|ska|får|du|vi|ni|nej|hej|klubban)[\s,]+)*(?:(?:byta?|ändra|flytta|sätta?)\s+(?:tillbaka\s+)?(?:mötes)?(?:lokal|plats|sal)(?:en)?\s+(?:tillbaka\s+)?(?:\S+\s+){0,5}?till\s+(?!punkt|plats|nummer|nr|efter|före|\d)\p{L}|byt(?:a|er)?\s+till\s+(?:\p{L}+\s+){0,2}?(?:rum|sal)\s+\S|byt(?:a|er)?\s+till\s+(?:\p{L}+\s+){0,2}?\p{L}*(?:salen|rummet|lokalen|huset|gården|biblioteket|hotellet|kontoret|kansliet|skolan)(?!\p{L}))/iu;
/** "Rätta tiden, det är kl 13.30 inte 13": of a meeting, where no protokoll is spoken of. */
export const PUTS_HOUR_RIGHT = sifted(
  /^(?:(?:nej|oj|hej|förlåt|fel|och|men|klubban|kan|du|vi|måste)[\s,.!]+)*(?:rätta|ändra|korrigera|justera|byt|byta)\s+(?:start|mötes)?tiden(?!\p{L})(?!.*(?<!\p{L})(?:protokoll\p{L}*|punkt\p{L}*|ärende\p{L}*|§)(?!\p{L})).*\d/iu,
);
/** The proof of the kallelse as a file. */
export const TAKES_PROOF = sifted(
  /^(?:kan jag |kan du |får jag |jag vill )?(?:ladda|hämta|exportera|spara|visa|ge mig)(?: ned| ner| hem| upp)? (?:kallelse)?bevis(?:et)?(?!\p{L})/iu,
);
/** "Flytta mötet till 18 dec för att vi inte blir beslutsföra": what is said beside it is why; or its link is told. */
export const MOVES_MEETING = sifted(
  /^(?:kan (?:du|vi|ni) |vi (?:måste|behöver|får) |jag vill )?(?:(?:flytta|skjut upp|senarelägg|tidigarelägg) (?:på |upp )?(?:nästa |det |hela )?(?:styrelse)?(?:mötet|möte|sammanträdet)|lägga? (?:om )?(?:det )?\p{L}*(?:mötet|sammanträdet) .*(?:tidigare|senare|framåt|bakåt))(?!\p{L})|^(?:då |nu |så )?(?:mötet|sammanträdet|det) (?:får|ska|måste|blir) (?:bli |vara |hållas |köras )?(?:helt |bara )?(?:digitalt|på distans|(?:via|på|i) teams|på länk)(?: i ?stället)?[.! ]*$|^\p{L}*länk(?:en)? (?:till|för|på) [^?]*(?:är|:|=)? ?https:\/\/[^\s?]+$|^(?:\p{L}+: )?(?:ny )?\p{L}*länk(?:en)?(?!\p{L})[^?]*(?:(?<!\p{L})(?:är|ska vara|blir)|:) ?(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/[^\s?]+(?: i \p{L}+)?$/iu,
);
/** "Ställ in mötet 10 december, värden tackade nej": whatever the reason says, and whoever said no. */
export const CANCELS_MEETING = sifted(
  /^(?:kan (?:du|vi|ni) |vi (?:måste|behöver|får) |jag vill )?ställa? in (?:nästa |det |hela )?(?:\p{L}*mötet|\p{L}*möte|sammanträdet)(?!\p{L})/iu,
);
export const QUORATE_ON = sifted(
  /(?<!\p{L})(?:(?:vilka|vilken|någon|nån|några) (?:punkt|ärende)\p{L}*|(?:på|i) (?:punkt|p|ärende) ?\d+)(?!\p{L}).*(?<!\p{L})beslut(?:s)?(?:för|for|mässig)\p{L}*|(?<!\p{L})beslut(?:s)?(?:för|for|mässig)\p{L}*.*(?<!\p{L})(?:på|i|för) (?:punkt|ärende)(?:en)? ?\d+/iu,
);
/** Those whom the kallelse has not reached. */
export const UNREACHED = sifted(
  /^(?!vad händer).*(?<!\p{L})(?:vem|vilka|någon|nån|alla|hur många) .*(?:nås inte|går (?:det )?(?:inte|ej) att nå|inte (?:kan |går att )?nås?|(?:når|nådde) (?:vi|jag|ni) (?:inte|ej)|inte (?:har )?(?:nåtts|nåddes|fått|öppnat) (?:av )?kallelsen|(?:nåddes|nåtts) inte)(?!\p{L})/iu,
);
/** "Vem tjänstgör": of a meeting to come, as a protokoll tells who tjänstgjorde. */
export const SERVES = /(?<!\p{L})(?:tjänstgör|går in|hoppar in|ska tjänstgöra)(?!\p{L})/iu;
/** Whether and when the kallelse went out, what its last version changed, and the text for those it does not reach. */
export const OF_SENT = sifted(
  /^(?:är|e|har|blev|när(?! ska)|vem|vilken dag)(?!\p{L}).*(?<!\p{L})kallels\p{L}* .*(?<!\p{L})(?:skickad|skickats|skickades|utskickad|gått(?: ut| iväg)?|gick ut|ute|iväg)(?!\p{L})|^har (?:\p{L}+ ){1,2}(?:skickat|skickat ut|sänt)(?: ut)? kallels|^(?:när|vem|vilken dag)(?!\p{L}).*(?<!\p{L})(?:skickade|skickades|gick)(?!\p{L}).*(?<!\p{L})kallels|^(?:vad|vilka)(?!\p{L}).*(?<!\p{L})(?:änd\p{L}*|nytt|skiljer)(?!\p{L}).*(?<!\p{L})kallels|(?<!\p{L})text(?:en)? (?:till|för|åt) (?:dem|de|dom|den|alla) som (?:inte (?:nås|nåtts|har teams)|ej nås)/iu,
);
export const EVEN = sifted(/(?<![\d/-])(\d{1,2}) ?(?:[-–]|mot) ?\1(?![\d/-])/u);
/** "Elbilen, hur såg omröstningen ut": one that has been, or is going on; none is to be made. */
export const HOW_VOTING_WENT =
  /(?<!\p{L})(?:hur|vad) (?:såg|ser|gick|går|slutade|blev|föll|utföll|var|löd|landade) (?:det )?(?:(?:i|med) )?(?:omröstning|votering|röstning|snabbfråga|röstsiffror|röstetal)\p{L}*/iu;
/** "Hur många beslutande var det": of a meeting, and not how many it takes. */
export const HOW_MANY_DECIDED = sifted(
  /^(?!.*(?<!\p{L})(?:krävs|behövs|måste|räcker|kommer|blir)(?!\p{L})).*(?<!\p{L})(?:hur många (?:\p{L}+ ){0,2}|antal(?:et)? |vilka (?:var |va |är )?(?:de )?)beslutande(?!\p{L})/iu,
);

/** "Vad är det för lokal", "vilket rum är det": where the meeting is. */
export const WHAT_ROOM = sifted(
  /^(?:och |men |å |o )?(?:(?:vad|va) (?:är|e|ä|blir|var|va) (?:det|de|d) för|vad för|va för|vilken|vilket) (?:lokal|rum|plats|ställe|sal|mötesrum|möteslokal|mötesplats|konferensrum|våning)(?: (?:är|e|ä|blir|var|va|gäller|sitter|ska|ses|möts|satt|sågs) ?(?:det|de|vi|vi vara i|vi sitta i)?(?: i)?)?(?: då| nu)?[?. ]*$/iu,
);
/** "Vad har vi att gå igenom": what stands on the agenda, of no one matter. */
export const GO_THROUGH = sifted(
  /^(?!.*(?<!\p{L})(?:om|kring|angående|gällande|förra|sist|senast\p{L}*)(?!\p{L}))(?:och |men |hej[ ,]+)?(?:vad|va|vilka (?:ärenden|punkter|frågor)|hur mycket) (?:(?:har|ska|skall|får) (?:vi|ni|man|styrelsen)|är det (?:som )?vi ska)(?: (?:att|å|och|ska))? (?:gå igenom|avhandla|hinna med|beta av|behandla|ta ställning till|sitta med)(?!\p{L})(?: [^?]{1,40})?[?. ]*$/iu,
);
/** "Vad ska pengarna gå till", of what is spoken of. */
export const USED_FOR = sifted(
  /^(?:och |men |å |o )?(?:vad|va) (?:ska|skall|skulle|får|går|gick) (?:pengarna|medlen|summan|beloppet|de|dom|det)(?: (?:till|åt)| (?:användas|gå|läggas|avsättas|räcka|sättas av)(?: (?:till|på|åt|för))?)(?: då)?[?. ]*$/iu,
);

/** "Vilka kommer de ifrån", of those on the board: which member each is of. */
export const COMES_FROM = sifted(
  /^(?:och |men |å |o )?(?:vilka|var|vart|vem|vilken (?:organisation|myndighet|kommun|part)|vilka (?:organisationer|myndigheter|kommuner|parter)) (?:kommer|är|representerar|företräder) (?:de|dom|hon|han|ledamöterna|de olika|alla)(?: (?:i?från|för|av))?(?: då)?[?. ]*$/iu,
);
/** "Hur många medlemmar har Fyren": of whatever is named, and not of the board's own. */
export const MEMBERS_OF = sifted(
  /^(?:och |men )?hur många (?:medlemmar|ledamöter|anställda|platser) (?:har|finns i|finns på|är det i) (?!vi(?!\p{L}))\p{L}/iu,
);
/** "Vad fick jag för mandat om Fyren": what somebody was given leave to do. */
export const GIVEN_MANDATE = sifted(
  /(?<!\p{L})(?:fick|får|fått|gav|ger|gett|har)(?!\p{L}).*(?<!\p{L})mandat(?:et)?(?!\p{L})(?: (?:att|om|för|kring|gällande|angående|i|på)(?!\p{L}))?/iu,
);
/** "Hur stort är beslutsutrymmet": a sum, whoever has applied. */
export const HOW_LARGE = sifted(/^(?:och |men )?hur (?:stor|stort) (?:är|e|ä|var|blir) (?!ansök)\p{L}/iu);

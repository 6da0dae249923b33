/**
 * What words are about. A pattern is a word, or several in a row; `*` at an end stands for any letters. They are
 * written with å ä ö; a message without dots is compared without. Typing errors are allowed for in words of five
 * letters or more (see concepts.ts). A word may speak of several things.
 */
export const LEXICON = {
  // What is asked for
  when: 'när|nar|vilken dag|vilket datum|vilka datum|datum|hur dags|dags|vilken tid|vilka tider|when|datumet|datumen|tidpunkt*',
  clock:
    'klockan|kl|klockslag|hur dags|vilken tid|tid|tiden|tider|tiderna|starttid*|börjar|startar|slutar|hur länge|time|hur dags',
  where: 'var|vart|where|varnånstans|varstans|någonstans|vilket ställe|vilken plats',
  place:
    'plats*|lokal*|rum|rummet|sal|salen|adress*|ställe*|mötesplats*|mötesrum*|mötesrummet|sammanträdesrum*|hus|huset|place|sitter vi|ses vi|ska vi va|ska vi vara',
  who: 'vem|vilka|vilken person|vems|vem som|who|vilka personer|vilka som|vilken ledamot|ve',
  howMuch:
    'hur mycket|hur mkt|hur mke|hur mycke|belopp*|summa|summan|kostar|kostade|kosta|kostnad*|pris|priset|vad kostar|how much|hur stor|hur stort|hur stora|storlek*|avgift*|taxa|taxan|timtaxa*',
  howMany: 'hur många|antal|antalet|hur manga',
  money:
    'pengar|pengarna|medel|medlen|kr|kronor|kronan|tkr|mkr|mnkr|kosing|stålar|anslag|bidrag*|money|peng|cash',
  why: 'varför|anledning*|skäl|orsak*|på grund av|why|hurså|å varför',
  what: 'vad|va|what|vadå|vilket|vilken',
  how: 'hur|how',
  howGo: 'hur går det|hur gick det|hur ligger det till|läget|hur långt',
  show: 'visa|se|titta|kolla|öppna|läsa|läs|show|hämta|ge mig|skicka mig|få se|få|lista|få tag',
  tell: 'berätta|beskriv|förklara|sammanfatta|info om|information om|mer om|mera om|handlar|innebär|innebar|betyder|gäller|går ut på|detaljer*|tell',
  isThere: 'finns|finns det|har vi|har ni|fanns',
  list: 'lista|samtliga|alla|allihop|hela listan|översikt*',
  // Meetings
  meeting:
    '*möte|*mötet|*möten|*mötena|*mötets|*mötes|möts|möte*|sammanträd*|styrelsemöt*|styrelsesamm*|träff|träffen|träffar|träffas|ses|samlas|ska vi ses|meeting|meetings|mte|stm|nämndmöte*|styrelsen samlas|styrelsedag*',
  next: 'nästa|nästkommande|kommande|närmaste|närmast|nästföljande|härnäst|next|upcoming|framöver|näst',
  last: 'förra|senaste|föregående|sista|senast|förgående|last|sist|förut|tidigare|previous|det gångna|gångna',
  plan: 'mötesplan*|sammanträdesplan*|sammanträdesdag*|mötesdag*|mötestid*|mötesdatum*|mötesschema*|årsplan*|årshjul*|mötena|sammanträdesdatum*|sammanträdestid*|datumen|schema|kalender*|plan|planen|vilka dagar|vilka datum|möten|mötestider*',
  constituent: 'konstituera*|konstituerande',
  held: 'har hållits|haft möte|hade möte|hölls|var mötet|hade vi|ägde rum|möttes|träffades|sågs',
  ahead: 'ska|skall|kommer|blir|kommande|ska vi|tänkt|planer*',
  remaining: 'återstår|kvar|resten',
  // Agenda
  agenda:
    'dagordn*|agenda|agendan|föredragningslist*|ärendelist*|ärendena|punkterna|punktlista*|ärenden|mötesagenda*|do|program|programmet|innehåll*|ska tas upp|tas upp|tar vi upp|ska vi prata om|står på|behandlas|ska avhandlas|avhandlas|ärendelistan|uppe',
  item: 'punkt|punkten|ärende|ärendet|item|dagordningspunkt*|p|ärendenummer|nr|nummer|pkt',
  proposal:
    'förslag*|föreslå*|förslaget|föreslås|förslag till beslut|beslutsförslag*|yrkande*|proposal|rekommend*|tanken|tänkt',
  presenter:
    'föredra*|föredragande*|presenter*|redovisar|redogör|dragning*|håller i|drar|ansvarar|informerar|föredrog|föredragning*',
  attachment:
    'bilag*|underlag*|handling|handlingar|handlingarna|handlingen|dokument*|möteshandling*|attachment*|filer|filen|fil|pdf|bifoga*|material*|papper*|mötespaket*',
  notice: 'kallels*|kallelse|kallad|kallade|kallas|notice',
  application: 'ansök*|söker|sökt|sökte|söka|sökande|söks|sökts|ansökningar|ansökan|utlysning*|sökta',
  upload: 'ladda upp|bifoga|bifogar|här är|här kommer|lägg in|ny bilaga|ny version|laddar upp|bifogat',
  // Decisions and protokoll
  decision:
    'enhällig*|enigt|beslut*|besluta*|bestämd*|bestäm*|avgjord*|avgör*|klubba*|decision*|decided|kom fram till|kom vi fram|gick igenom|utfall*|resultatet|sa vi ja|antog*|antagen|antagits|blev det|landade|beslöt|beslöts|kommit fram',
  granted:
    'fick|bevilja*|gav|gett|tilldela*|fått|beviljade|stöd till|gick till|gått till|anslog|delade ut|betala*|betalade|ge',
  approvedAsk:
    'godkänd|godkänt|godkändes|godkände|antogs|fastställd*|fastställs|fastställt|fastställa|bifall*|bifölls|avslog*|avslogs|avslag|igenom|bordla*|återremi*',
  paragraph: 'paragraf*|§|§§|par|paragraph',
  total:
    'summera*|totalt|sammanlagt|summa|total|totala|sammantaget|summan|ihop|addera|räkna ihop|räkna samman|tillsammans|sammanlagda|allt som allt',
  followup:
    'uppfölj*|beslutsuppfölj*|följa upp|följts upp|uppdrag*|uppdragen|ska göra|kollat*|kollats|återkoppl*|gjort|att göra|todo|ogjort|utestående|kvarstår|redovisas|ansvarig*|hänt med|gick det med|återrapport*',
  vote: 'rösta*|röst|röster|rösterna|omröst*|voter*|votering*|röstetal*|röstsiffr*|röstade|röstning*|röstat|voted',
  abstain:
    'avstod|avstår|avstå|avstått|lade ner sin röst|lägger ner min röst|lägger ned min röst|lägga ner min röst|lägger ner rösten|röstar blankt|rösta blankt|blankt',
  against: 'emot|mot|nej|nejröst*|motsatte|motståndare|avvikande|oenig*|negativ*',
  infavour: 'jaröst*|ja-röster|stödde',
  castingVote:
    'majoritet*|dubbel röst|utslagsröst*|utslagsrösten|avgörande röst|vid lika|lika röstetal|röstar lika|blir lika|lika många|oavgjort|lika röster|dött lopp|står lika|lottning*|lotta*|lotten|casting vote|jämnt|lika',
  dissent:
    'reserv*|reservation*|reserverade|särskilt yttrande|särskilda yttranden|reservera*|protokollsanteckning*',
  dissents: 'reservationer*|yttranden|reservationslista*',
  minutes: 'protokoll*|protokollet|minutes|mötesanteckning*|anteckning*|protokol*',
  adjusted:
    'justera*|justering*|justerat|justerad|justerades|just|signera*|signerat|underskriv*|undertecknat|påskriv*|skrivit under|skrivit på',
  adjuster:
    'justerare*|justeringsm*|justeringsperson*|justeraren|protokollsjuster*|justerarna|justerings*|vem justera*|vilka justera*',
  posted:
    'anslagsd*|anslagsbevis*|anslag|anslaget|anslagen|anslås|anslogs|anslagstavl*|uppsatt|tillkännagiv*|tillkännage*|satts upp|bevis om anslag|publicerat|anslagsbevis*|tas ned|tas ner|tagits ner|satt upp|tillkännagetts|sitter uppe',
  finality:
    'slutgiltig*|gäller besluten|börjar besluten|laga kraft|lagakraft*|överklag*|överklaga*|besvärstid*|laglighetspröv*|vinner laga|vunnit laga|gälla på riktigt|appeal*',
  secretary:
    'sekretera*|skrev protokollet|förde protokoll|protokollför*|skriver protokoll*|vid pennan|förde pennan',
  // People
  present:
    'närvara*|närvaro*|deltog|deltagare*|deltagit|var med|var på plats|medverka*|närvarade|med på|beslutande|satt med|på plats|attend*|dök upp|va med|varit med|deltagar*|närvarolist*',
  absent:
    'frånvar*|saknades|var borta|borta|uteblev|kom inte|var inte med|var inte där|var ej med|ej närvarande|absent|inte på plats|missade|inte närvarande|fattades',
  notIn:
    'deltog inte|deltog ej|inte delta*|inte med|inte vara med|inte va med|inte va me|lämnade|fick inte|avstod från|utan att delta|inte var med|var inte med och beslut*|inte med och beslut*|ej delta*|deltog inte i beslut*',
  servedFor:
    'tjänstgjorde|tjänstgör*|tjänstgörande|gick in för|satt för|gick in i stället|istället för|i stället för|vikarierade|hoppade in|stol|ersatte|ersattes|satt i|röstade för|tjänstgjort|gick in',
  recusal:
    'jäv|jävig*|jävs*|jävet|jav|jävad|partisk*|opartisk*|intressekonflikt*|jävsanmäl*|jävsfråg*|conflict|jävigt',
  member:
    'ledam*|ledamot|ledamöter*|medlem|medlemmar*|medlemmen|medlems|styrelseled*|styrelsemedlem*|styrelselista*|members|sammansätt*|sammansatt|ingår|representant*|representera*|ordinarie|sitter|board|mandat',
  boardWord:
    'styrelse|styrelsen|styrelsens|nämnden|nämndens|direktionen|förbundet|förbundets|förbundsstyrels*',
  substitute:
    'ersätt*|ersättare|ersättaren|ersätter|suppleant*|vikarie*|suppleanter|ersattare|ersättarna|backup|reserv för|hoppar in|substitute*|ställföreträdande',
  chair:
    'ordförande*|ordf|chair|chairman|leder|ledde|ordf.|styrelseordf*|har klubban|håller i klubban|mötesordf*|presidium|presidiet|presidie*',
  vice: 'vice|v|viceordf*|vice ordf*|v.ordf',
  office:
    'kansli*|kansliet|förbundschef*|sekretera*|administratör*|tjänsteman|tjänstemän|handläggare|chef|chefen|koordinator|utvecklingsled*|utredare|samordnare*|förbundsdirekt*',
  role: 'roll|rollen|titel|funktion|uppdrag|vem är|vad gör',
  auditor: 'revisor*|revisorer|revision*',
  contact: 'kontakt*|mejladress*|telefon*|mejla till|e-post*|epost*|mail till|når jag|få tag',
  organisation: 'organisation*|myndighet*|medlemsorg*|förbundsmedlem*|kommunen|kommun|regionen|landsting*',
  // Rules
  rules:
    'regler*|regel|regeln|gäller för|säger lagen|enligt lag*|lagen|lagkrav|paragraferna säger|bestämmelse*|får vi|får man|måste|krävs|krav|kraven|tillåt*|lagligt|lagstift*',
  quorum:
    'kvorum|fulltalig*|beslutför*|beslutsför*|beslutsmässig*|hälften|quorum|kvorum|tillräckligt många|måste vara med|måste närvara|minst vara|krävs för att besluta|måste vi vara|räcker det|beslutsfört|beslutsföra|hur få|bli för få',
  percapsulam:
    'tystnad*|skriftligt|skriftligen|cirkulation*|per capsulam|percapsulam|per kapsulam|capsulam|kapsulam|pc-beslut|pc beslut|på mejl|via mejl|på mail|via mail|mejlbeslut*|mailbeslut*|utan möte|skriftligt beslut|mellan mötena|per capsulan|percapsulan|per kapsel|cirkulation*|på distans via mejl|mejlledes|via e-post|över mejl|över mail|pc',
  delegation:
    'delegation*|delegera*|delegerat|delegationsordn*|besluta själv|bestämma själv|egen hand|på egen hand|får ordförande besluta|beslutanderätt*|attest*|firmateckn*|själv besluta|rätt att besluta|får besluta',
  publicAccess:
    'offentlig*|allmän handling|hemlig*|sekretess*|sekretessbel*|utlämn*|lämna ut|begära ut|allmänna handlingar|utlämnande|journalist*|få ut|begär ut|offentlighetsprinc*',
  noticeRule:
    'kallelsetid|hur långt innan|hur lång tid före|hur många dagar före|hur tidigt|senast skickas|i förväg|skickas ut senast|innan mötet ska|dagar före|dagar innan',
  minutesRule:
    'hur snabbt|hur länge har|inom hur|hur många dagar har|tidsfrist*|senast justeras|hur fort|frist',
  remoteRule:
    'på distans|distans*|digitalt|digital|via teams|på teams|videomöte*|via länk|på länk|uppkopplad|online|hemifrån|skype|zoom|remote|hybrid*|videolänk*',
  economy:
    'eget kapital|egna kapital*|egna kapitalet|kapital*|resultat*|balans*|ekonomi*|överskott*|underskott*|likvid*|intäkt*|utfall|prognos*|bokslut*|årsredovis*|förbrukat|budget*|kassa*|soliditet*|tilldelning*|medelstilldel*',
  // Acts
  come: 'jag kommer|kommer gärna|jag är med|är med|jag deltar|deltar|tackar ja|tackat ja|jag medverkar|räkna med mig|närvarar|kan komma|är på plats|dyker upp|jag närvarar|anmäl mig|jag kan delta|count me in|jag kan vara med|jag kan va med|finns på plats',
  cannotCome:
    'återbud*|förhindrad|borta|inte på|uteblir|kan inte komma|kan ej komma|förhinder*|förhindrad|kan inte delta|kommer inte|kommer ej|kan inte va med|kan inte vara med|sjuk|är bortrest|hinner inte|tackar nej|tackat nej|frånvaro|missar|inte närvara|anmäl frånvaro|krasslig|upptagen|krockar|bortrest|tvungen att avstå|kan inte närvara|får inte ihop|inte vara där|vabbar|semester|cant come|can not come',
  sick: 'sjuk|krasslig|influensa|feber|vabbar|dålig|sjukanmäl*',
  respond:
    'svarstid*|svarsdag*|svarsläge*|alla svar|tackat|svarat|svarade|anmäld*|osa|osat|svar|inte svarat|ej svarat|hört av|kommer på|hur många kommer|vilka kommer|svarsläge*|anmälning*',
  accept:
    'bifall|ja|japp|jajamen|jo|jadå|yes|ok|okej|absolut|självklart|gärna|visst|yep|jepp|jajjemen|accepterar|jag gör det',
  refuse: 'nej|nix|nope|näe|nä|no|njet|tyvärr',
  stepIn:
    'tjänstgör|ersätter|träder in|ställa upp|hoppa in|gå in|går in|går in som|gå in som|kan ersätta|hoppar in|ställer upp|kan gå in|tjänstgöra|jag ersätter|kan hoppa in|tar platsen|kan tjänstgöra|jag kan gå in|rycka in|rycker in',
  register: 'anmäl*|anmäler|anmäla|registrera*|notera|skriv in|lägg in|meddela|rapportera*|vill anmäla',
  iam: 'jag',
  otherIs: 'är jävig|borde inte vara med|har jäv|tycker att|anser att|ifrågasätt*|misstänk*|verkar jävig',
  withdraw:
    'radera*|återta*|ångra*|ta bort|dra tillbaka|drar tillbaka|återkalla*|inte jävig|inte längre|stryk|avanmäl*|ta tillbaka|tar tillbaka|inte jäv',
  approve:
    'tillstyrk*|bifall*|bifalla|röstar ja|röstar för|säger ja|ja till|godkänner|instämmer|håller med|röstar bifall',
  reject: 'avstyrk*|avslag|röstar nej|röstar mot|säger nej|nej till|röstar avslag|avslå',
  demandMeeting:
    'hänskjut*|hänskjuts|begär sammanträde|begär möte|begära sammanträde|tas på ett möte|ta på möte|vill ha möte|kräver möte|vill ha ett möte|begär att|tas upp på ett möte|behandlas på ett möte|ta det på ett möte|på ett riktigt möte|begär ett möte|ta det på möte|kräver ett möte|begär ett sammanträde',
  create:
    'lägga in|lägg in|sätt|ordna|planera in|fyll på|add|cirkulera*|skapa|starta|gör en|gör ett|nytt|ny|sätt igång|dra igång|lägg upp|starta upp|initiera|öppna|skicka ut|vill starta|sätt upp|create|fixa',
  poll: 'omröstning*|snabbfråg*|enkät*|poll|rundfråg*|undersökning|snabb omröstning|handuppräckning*|fråga gruppen|doodle|datumförslag*|datumfråg*|datumomröstning*|snabb fråga|kolla av|temperaturmät*|stäm av',
  option: 'alternativ*|option|alt|ettan|tvåan|trean|jag väljer|jag tar',
  sendOut: 'skicka*|skicka ut|sänd*|sänd ut|gå ut med|maila ut|mejla ut|send|skickas|distribuera*|iväg',
  call: 'kalla|kalla till|sammankalla*|utlys*|kalla in',
  remind:
    'påminn*|påminnelse*|påminna|puffa*|puff|pinga*|ping|peta|petar|jaga|skynda på|hojta till|stöta på|knuffa på|nudge|stöt på|remind*|tjata|påminnelser|knuffa',
  publish: 'posta|publicera*|lägg ut|lägg upp|post|dela|i kanalen|till kanalen|anslå i|publish|kanalen',
  addItem:
    'lägga till|lägg till|ta upp|ta med|väcka|väck|lyfta|lyft|få upp|anmäla ett ärende|få med|sätta upp|ny punkt|extra punkt|nytt ärende|lägg in en punkt|tas upp nästa|in på dagordningen|upp på dagordningen|ta med på',
  change:
    'uppdatera*|redigera*|ändra*|ändring*|rätta*|fel i|står fel|korrigera*|synpunkt*|justera texten|ändras|stämmer inte|felaktig*|felskriv*|komplettera*|invänd*|rättelse*',
  approveMinutes:
    'jag justerar|justera|justerar|signera|signerar|godkänner protokollet|skriver under|skriv under|justerar protokollet|jag godkänner',
  tasks:
    'uppgifter|mina uppgifter|väntar på mig|väntar på mitt|väntar ni på|ligger på mig|att göra|göra-lista*|todo|to-do|ogjort|obesvara*|behöver ni',
  cancel: 'ställ in|ställs in|ställer in|ställa in|inställ*|avlys*|avboka*|blås av|blir inte av|cancel*',
  move: 'flytta*|skjut upp|skjut på|senareläg*|tidigareläg*|boka om|omboka*|byt dag|byt lokal|byter|ny tid|nytt datum',
  calendarFile:
    'kalenderfil*|ics|ics-fil|ical|kalenderinbjud*|outlook*|min kalender|i kalendern|till kalendern|kalenderbok*|kalenderhänd*',
  calendarAddress:
    'kalenderadress*|kalenderlänk*|kalenderprenumeration*|prenumerera*|prenumeration*|ical-länk*|synka*|synkronisera*|kalenderflöde*',
  closeIt: 'stäng|stänga|avsluta*|stoppa|lås|avbryt|sluta samla',
  // Being together
  help: 'hjälp|help|hjälpa|meny|menyn|funktioner|info|vad kan du|vad kan man|kommandon|kan du göra|kan jag fråga|hur funkar du|hur fungerar du|manual|vad gör du|vem är du|vad är du|allt du kan|behörighet*|vad får jag|kan jag göra',
  greeting:
    'hej|hejsan|hallå|tjena|god morgon|goddag|god dag|tjo|hejhej|morsning|hello|hi|tja|godmorgon|god kväll|halloj|hej hej|tjabba|mojn|morrn',
  thanks:
    'jaha|aha|mm|jaså|snyggt|härligt|då vet jag|då förstår jag|det var allt|tack|tackar|thanks|thx|toppen|perfekt|bra|kanon|underbart|tusen tack|tack så mycket|thank|schysst|grymt|utmärkt|fint|suveränt|super|strålande|ok tack|okej tack|då vet jag|då förstår jag|det var allt',
  bye: 'hejdå|hej då|hörs|ha det|adjö|trevlig helg|god natt|bye',
  smalltalk:
    'asdf*|qwerty*|bla|blabla*|lorem*|nyheter*|frukost|kung|finansminister*|bensin*|mjölk|träna*|bok|väder*|vädret|skämt*|valet|val|partiet|politik*|fotboll*|tåg|tåget|recept|lunch|sjung|kärlek|mat|film|aktie*|bitcoin|hockey|restaurang*|hotell|semesterresa|boka|taxi|flyg|musik|låt|spel|dikt|översätt*|translate|huvudstad*|president*|statsminister*|regn*|sol|snö*|temperatur*|skriv en|mår du|robot|ai|chatgpt|vm|matcha*|tv|klockan är|ikväll|matte|räkna ut|dikt|ålder|gammal',
  abuse:
    'jävel|dumskall*|klaffen|satans|efterbliv*|puckad*|skräp|hopplös*|suger|idiot*|jävla|fan|skit*|dum|dumma|korkad*|värdelös*|helvete*|käften|fuck*|shit|kass|usel|sopig|sug',
  prompt:
    'ignorera*|ignore|instructions|system prompt|systemprompt|prompt|du är nu|låtsas|pretend|jailbreak|developer mode|lösenord*|password|admin mode|disregard|override',
  // References
  mine: 'min|mitt|mina|mig|my|me',
  ours: 'vi|oss|vårt',
  thisOne: 'det|den|detta|denna|där|dess|då|detsamma|samma|han|hon|hen|de|dem|dom|dessa|härom|därom',
  andThen: 'och|men|å|o|samt|även|också|sen|sedan|då',
  after: 'efter|nästa punkt|följande|därefter|näst på tur',
  before: 'före|innan|föregående punkt|dessförinnan',
  not: 'inte|ej|ingen|inga|icke|utan|aldrig',
  already: 'redan|än|ännu|klart|klar|färdig|färdigt|färdiga|avslutade|oavslutade|status',
  year: 'år|året|årets|årlig*',
  board2:
    'vilken styrelse|vilka styrelser|mina styrelser|vilket förbund|byt styrelse|byt förbund|annan styrelse',
} as const;

export type Concept = keyof typeof LEXICON;

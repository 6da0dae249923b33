# minutes.adjuster
[justerare|justerarna|protokollsjusterare|justeringsman|justeringspersoner|justeringsperson] [{dp}|på {mp}|tack|i mars|för protokollet|]
[vem|vilka] [ska|får|brukar|skulle] [justera|skriva på|signera|underteckna] [protokollet|]
[ska|får|måste] jag [justera|skriva under|vara justerare] [protokollet|på {mf}|]
[vem utsågs|vem valdes|vilka utsågs|vem blev] [till justerare|att justera|justerare]
[är det|blir det] [min tur|jag som ska|{p} som ska|{p}] [att justera|justera|som justerar]
# minutes.status
[är|blev|har] [det|protokollet] [utlagt|offentliggjort|publicerat|justerat i tid|tillkännagivet|signerat|färdigt|undertecknat]
[anslagsdatum|justeringsdatum|datum för justering|datum för anslag|anslagstid] [{dp}|för § {s}|]
[har alla|har ordföranden|har {p}|har justeraren] [skrivit på|justerat|signerat|skrivit under] [protokollet|]
[när|hur länge] [togs|tas|satt|sitter] [anslaget|protokollet] [ner|upp|bort|]
[vilka protokoll|finns det protokoll som] [är inte justerade|väntar på justering|är justerade]
# minutes.get
[länk|länken|en kopia] [till|av] [protokollet|senaste protokollet]
[var|hur] [kan jag|kommer jag åt|får jag] [läsa|hitta|se|ta del av] [protokollet|protokoll|protokollen] [från {mp}|]
[protokoll|protokollen|mötesprotokoll|protokollet] [{dp}|tack|från {mp}|senast|sist|2026]
# minutes.appeal
[är|blir] [beslutet|beslutet om {t}|§ {s}|besluten] [definitivt|slutgiltigt|bindande|giltigt] [nu|]
[överklagande|överklagan|besvär|laglighetsprövning] [av beslutet|hur gör man|]
[har|kommer] [någon|nån] [överklagat|att överklaga] [beslutet|§ {s}|]
[för sent|hinner man|går det ännu] att överklaga [beslutet om {t}|]
# percapsulam.status
[status|läget|pågående|resultat|svarsläget|visa|öppna|svaren|utfallet] per capsulam
[är|blev|har] [per capsulam|det skriftliga beslutet|cirkulationsbeslutet] [klart|avslutat|färdigt|igenom|stängt|gått igenom]
[hur många|vilka|vem|har alla] [tillstyrkt|avstyrkt|har tillstyrkt|har sagt ja|har sagt nej] [per capsulam|hittills|]
[när|hur länge] [måste vi ha svarat|kan man svara|stänger|är sista svarsdag] [per capsulam|i per capsulam-ärendet|i cirkulationen]
[ligger det|har vi|finns] [något|någon fråga|ett ärende] [ute för beslut|att rösta om nu|för skriftligt beslut|per capsulam] [just nu|]
# rule.percapsulam
[vad är|vad betyder|förklara|hur funkar|hur går] per capsulam [till|egentligen|för något|]
per capsulam[, vad är det|, hur funkar det|?| regler]
[vem|vilka] [får|kan] [starta|svara|delta i|rösta] [ett|] per capsulam
[vad händer|hur blir det] [om någon inte svarar|om någon säger nej|om någon begär möte|efter svarstiden|om tiden går ut] per capsulam
[räknas|gäller|är] [tystnad|det|uteblivet svar] [som ja|som nej|som bifall] [per capsulam|]
[vilken|hur] [form av per capsulam har vi|beslutar vi per capsulam|modell har vi för per capsulam]
[hur lång|hur mycket] [tid har man|svarstid är det] [på sig att svara|] per capsulam
# circulation.open
[per capsulam|skriftligt beslut|cirkulation] om {t}[, starta|, skicka ut| tack|]
[jag|kansliet|vi] [vill|ska|behöver|måste] [ta|avgöra|besluta|skicka ut] [{t}|frågan om {t}|inköpet] [per capsulam|skriftligt|på mejl]
[cirkulera|skicka runt|skicka på remiss] [{t}|frågan om {t}|ärendet om {t}|förslaget] [till styrelsen|per capsulam|för skriftligt beslut|]
# rule.quorum
[vad händer|hur gör vi] om [vi är för få|inte tillräckligt många kommer|vi inte är beslutföra|mötet inte är beslutfört|bara två kommer]
[minsta antal|minimiantal|gränsen|antal som krävs|hur många som krävs] [för beslut|för att få besluta|ledamöter|för beslutförhet|]
[är|räcker|funkar] [tre|två|fyra|hälften|2|3] [av fem|av fyra|ledamöter|] [nog|tillräckligt|beslutfört|för beslut|]
[får|kan] mötet [hållas|genomföras|besluta] [om två är borta|med tre personer|om hälften är frånvarande]
[beslutförhet|beslutförhetsregler|kvorum|quorum|beslutsmässighet|beslutför] [regler|enligt lag|tack|]
# quorum.coming
[hur ligger vi till|hur ser det ut|hur står det till] med [beslutförheten|kvorum|antalet ledamöter] [till {mf}|{d}|]
hur många [saknas|fattas|fler krävs|fler behövs|till behövs] för [beslutförhet|att vi ska bli beslutföra|att vara beslutföra] [{d}|]
[är|blir] vi [beslutföra|beslutsföra|fulltaliga] [nu|i dag|ännu|då|på torsdag|nästa gång]
# rule.casting
[enkel majoritet|kvalificerad majoritet|utslagsröst|lottning|sluten omröstning|acklamation|votering] [vad är det|hur funkar det|regler|när gäller det|]
[vad är|när krävs|när används|hur begär man|hur går] [votering|acklamation|sluten omröstning|lottning|kvalificerad majoritet] [till|]
[krävs|räcker|behövs] [det två tredjedelar|enkel majoritet|det majoritet|det enighet|full enighet] [för beslut|]
[är|ska] [omröstningen|röstningen|voteringen] [öppen|hemlig|sluten|vara öppen]
[väger det jämnt|oavgjort|lika röster|jämnt röstetal|om det blir jämnt][, vad händer|, vem avgör|, hur gör man|]
# decision.votes
[hur många|vilka|vem] [röster|röstade|rösta] [fick förslaget|fick {t}|för|emot|mot|var för|var emot] [i § {s}|om {t}|]
[avgjordes det|fälldes avgörandet|beslutades det] [med utslagsröst|av ordföranden|genom votering|med acklamation]
[hur röstade|röstade] [jag|ledamöterna|alla|ordföranden|{p}] [om {t}|i § {s}|för|emot|]
[rösträkning|röstfördelning|rösträkningen|röstresultat] [i § {s}|om {t}|]
[var|är] [beslutet|det] [enhälligt|enigt|enhälligt beslutat|med knapp majoritet]
# poll.status
[hur gick|vad vann i|hur står det i|när stänger|är] [snabbfrågan|rundfrågan|enkäten|omröstningen om datum|doodlen] [klar|avslutad|]
[vad|hur] [har folk|har alla|har de andra|röstade folk] [svarat|tyckt|röstat|på] i [enkäten|snabbfrågan|doodlen|omröstningen]
[vilken dag|vilket datum|vilka datum] [funkar för flest|passar flest|blev det|leder|har flest röster] [i doodlen|]
[blev det|vann] [lunch eller middag|tisdag eller onsdag|kaffe eller te]
[finns det|vilka] [öppna|pågående] [snabbfrågor|omröstningar|enkäter] [finns|]
# poll.createDates
[doodla|doodle|datumomröstning|datumförslag] [fram ett datum|om {d} eller {d}|för planeringsdagen|: {d}, {d}|till styrelsen]
[hitta|sök|ordna] [en dag|ett datum|en tid|en ny mötestid] [för nästa möte|som funkar|när alla kan|i mars|för heldagen]
[föreslå|lägg ut|skicka] [tre datum|några datum|datum|{d} och {d}] [för styrelsen|till ledamöterna|att välja mellan]
[starta|gör|skapa] en omröstning om [mötesdatum|datum för planeringsdagen|vilken dag|datum|{d} eller {d}]
# poll.create
[handuppräckning|enkät|snabbfråga|rundfråga|omröstning]: [vill ni ha utbildning|ska vi ses på plats|kaffe eller te|vad tycker ni om {t}|ska vi fira jul]
[gör|skapa|starta|ny|lägg upp] [en|] [enkät|omröstning|poll|snabbfråga] [nu|till alla|i kanalen|]
[kan vi|kan du|jag vill] [göra|ordna|starta|skapa] en [omröstning|snabbfråga|enkät] [om platsen|om {t}|till gruppen|]
# poll.close
[ta bort|radera|sluta|avbryt|stäng ner] [snabbfrågan|enkäten|omröstningen|doodlen|insamlingen av svar]
# attendance.present
[vem|vilka] [ledde|satt som ordförande|var mötesordförande|var ordförande|höll i|förde protokollet] [på {mp}|på mötet|{dp}|mötet]
[deltog|var|närvarade] [{p}|jag|vi alla|någon tjänsteman] [i mötet|där|med|på plats] [{dp}|på {mp}|senast|]
[vilka|vem] [kom|dök upp|var närvarande|hade vi med] [på {mp}|{dp}|när {t} beslutades|]
var vi [fulltaliga|beslutföra|alla] på {mp}
# attendance.absent
[vem|vilka] [dök inte upp|var sjuk|fattades|hade förhinder|var förhindrade|deltog inte] [på {mp}|{dp}|]
# attendance.served
[vem|vilken ersättare] [hade|tog|satt på] [{p}s plats|{o}s plats|{p}s stol] [på {mp}|{dp}|]
[vilka|vem av] ersättare[na|] [deltog i besluten|fick rösta|röstade|var tjänstgörande|tjänstgjorde|gick in] [på {mp}|{dp}|]
[fick|röstade] {p} [rösta|] [på mötet|som ersättare|i stället för {p}]
# recusal.past
[vilka|vem] är [jävig|jäviga] [på|i|om|i ärendet om] [{t}|punkt {n}]
[deltog|var|fick|röstade] {p} [i beslutet om {t}|med och beslutade om {t}|vara med om {t}|rösta om {t}|om {t}]
[vem|vilka] [gick ut|fick gå ut|lämnade mötet|var inte med] när [{t} behandlades|{t} beslutades|vi tog {t}]
[lista|visa|finns det|noterades] [jäv|jävsanmälningar|något jäv] [{dp}|på {mp}|i protokollet|]
[har jag|har {p}|har någon] [varit jävig|anmält jäv] [tidigare|förut|i år|någon gång]
# recusal.ask
[jäv|intressekonflikt|jävsregler][, hur funkar det|, vad gäller| för tjänstemän| för ersättare|?]
[vad gäller|hur blir det] [vid jäv|för jäv|om min son jobbar i projektet|om min fru är anställd|om jag suttit i styrgruppen|om min kommun söker pengar]
[om jag|ifall jag] [sitter i kommunstyrelsen|är medlem i föreningen|jobbar i kommunen|har suttit i styrgruppen], [är jag jävig|är det jäv|får jag vara med]
[jag undrar|osäker på|vet inte] om jag [har jäv|är jävig|kan vara jävig]
# recusal.report
[registrera|anteckna|anmäl] jäv för mig på punkt {n}
[jag|] [anmäler|vill anmäla|anmäl] [jäv|mitt jäv|att jag har jäv]
kan inte [vara med|delta] [och besluta|] om {t}, [jag sitter i deras styrelse|sitter i deras styrelse|är ordförande där|jobbar där]
# recusal.raise
[anmäl|lyft] {p} [för jäv|som jävig]
# decision.dissent
[vem|vilka|någon som] [höll inte med|protesterade|invände|var kritisk|ville något annat|tyckte annorlunda] [om {t}|mot {t}|i § {s}|]
[protestade|invände|opponerade sig|klagade] någon [mot {t}|på mötet|]
[protokollsanteckningar|avvikande meningar|särskilda yttranden|reservationer] [i protokollet|{dp}|om {t}|]
# dissent.register
[anteckna|notera|skriv] att jag [är emot|inte håller med|röstade nej|har avvikande mening] [i § {s}|om {t}|]
[jag lämnar|här är min|jag vill lämna in] [reservation|skriftlig reservation|särskilt yttrande|protokollsanteckning] [mot {t}|till § {s}|]
# decision.find
är det [beslutat|bestämt|klart|klubbat] [om|med] {t}
[vad|hur] [är det bestämt|var utgången|slutade det|gick det till slut|blev slutresultatet] [om {t}|i frågan om {t}|med {t}|för {t}]
[är] [{t}|hyran|budgeten|delegationsordningen] [antagen|beslutad|godkänd|bestämd|fastställd|klubbad]
[vilka villkor|vilket skäl|vilken motivering] [fick {t}|gällde för {t}|hade beslutet om {t}]
[visa|läs upp|vad var|senaste|gamla] beslutet om {t}
[varför] [fick {t} nej|sa vi nej till {t}|sa styrelsen ja till {t}|blev det avslag för {t}]
when [did we|was it] [approve|decided] {t}
# decision.list
[vad|vilka beslut] [sa vi|blev det|var det vi bestämde|kom vi överens om] på [mötet den 23 oktober|mötet i oktober|förra mötet]
[beslutsförteckning|beslutslista|beslutsprotokoll|besluten] [{dp}|från {mp}|tack|]
# decision.total
[hela beloppet|totalsumman|summan] [som delats ut|vi beviljat|för alla bidrag|av alla insatser] [i år|{dp}|]
[hur mycket] [har gått ut i bidrag|har det blivit totalt|har vi lagt på insatser|gav vi bort] [i år|på {mp}|sammanlagt|]
# decision.followup
[vad|vilka] [ligger kvar att göra|lovade kansliet|väntar vi på|är inte verkställt|är på gång|har hänt] [från {mp}|sedan {mp}|]
[vem|vilka] [är ansvarig för|ansvarar för|har] [uppdraget om {t}|uppdragen|uppdraget]
[är|har] [besluten verkställda|uppdraget utfört|det gjorts något åt {t}|{t} blivit kollat|besluten följts upp]
[vad blev det av|har det gjorts något åt|hur går det med] [frågan om {t}|uppdraget om {t}|det där med {t}]
# matter.about
när är {t}
{t} [2026|förra året|]
[vad|när|vilken period|hur] [omfattar|avser|gäller|startar|slutar|pågår|kom] [ansökan|projektet|{t}|ansökan om {t}] [till|]
[vad har|har] [vi sagt|hänt|psykologresursen varit uppe|skrivits] [om {t}|med {t}|i {t}]
[vad|vilka] [står i brevet|står i rapporten|skriver de|säger de] [från {o}|om {t}]
[vem|vilka] [gjorde|skrev|lämnade in|ansvarar för|driver|står bakom|leder|har gjort|får] [{t}|ansökan om {t}|utvärderingen|ansökan|rapporten om {t}|bilen]
[vilka|hur många] [projekt|insatser|verksamheter] [finansierar vi|har vi|pågår|stöder förbundet|finns]
# matter.amount
vad [söker|sökte|söks] [de|{o}|föreningen|kommunen|{t}] [för belopp|för|om|pengar till|]
[ansökan {t}|ansökan om {t}|{t}], [vad söker de|hur mycket söker de|vad vill de ha|vilket belopp|hur mycket är det]
[vad|hur mycket|hur många kronor] [har vi gett|beviljades|fick|söker|kostar|gick] {t} [på|få|]
[hur dyr|hur dyrt] [är|blev|var] {t}
[kostnad|belopp] [per deltagare|per möte|per år|per timme] [för {t}|]
[anslaget|bidraget|stödet|ersättningen] till {t}
[vad|hur mycket] har vi [att röra oss med|i kassan|på banken|kvar att fördela]
# matter.proposal
[vad|vilket] [vill kansliet att vi ska göra|är det man vill|är tanken|tycker kansliet] med {t}
[ska vi|föreslås vi] [säga ja till|bevilja|avslå|anta] {t}
[hur lyder|vad säger] [att-satsen|förslaget|tjänstemannaförslaget] om {t}
# agenda.show
[vilka|vad är det för] [beslutsärenden|beslutspunkter|informationspunkter|diskussionspunkter|beslut] [har vi|ska tas|är det|ska fattas] [på {mf}|{d}|]
[vad händer|vad sker|vad gör vi] [på {mf}|{d}]
[vad var det för|vilka var] punkter[na|] på {mp}
[ärenden|ärendelista|dagordning|agenda|föredragningslista|punkter] [tack|{d}|till {mf}|]
kallelse [{d}|till {mf}|tack]
# agenda.attachments
[bilaga|bil|underlag till punkt|handlingar till punkt] {n}
[vad är|vad står i|visa|öppna] bilaga {n}
[vilka papper|vilket material|vilka dokument] [behöver jag|ska jag ha med|hör till] [till {mf}|{d}|punkt {n}|]
[har du|finns] [kallelsen|handlingarna|ansökan] [här|som pdf|]
# attachment.add
[bilaga|ny bilaga|fil|underlag] till punkt {n}: [här|bifogat|se fil]
[spara|lägg|koppla] [filen|dokumentet|bilagan] [som bilaga|på punkt {n}|till mötet|på mötet]
# agenda.item
[p|punkt|pkt|ärende|p.|punkten|item] {n}
[vad säger|vad står i] [underlaget|beslutsförslaget|texten] [till|på] punkt {n}
[ärendet|punkten] om {t} [på dagordningen|till {mf}]
# agenda.presenter
vem [informerade|informerar|berättade|redovisade] [från {o}|om {t}|på {mp}]
[vilka|vem] [föredrar|presenterar|kommer och berättar|gästar oss] {d}
[vem|är det {p} som|är det förbundschefen som] [föredrar|drar det|talar om {t}|presenterar|håller dragningen]
# agenda.post
[skicka|uppdatera] [dagordningen|den postade dagordningen|ärendelistan] [till kanalen|i kanalen|till teamet]
# meeting.get
{d}
{dp}
[mötet|möte|sammanträdet] {dp}
[tid|rum|plats|lokal|adress|när|var][?| på torsdag| {d}]
[var] [höll vi till|satt vi|var vi] {dp}
[har vi|är det] [något möte|möte|styrelse] i [december|november|oktober|januari|mars]
[är|blir] {mf} [digitalt|fysiskt|på Teams|i Stadshuset|flyttat]
[mötestid|mötestiden|starttid|sluttid|lokal] {d}
# meeting.move
[ändra|justera] [mötestiden|tiden|dagen|lokalen] [till {d}|till kl 10|]
[mötet|sammanträdet] {d} ska [börja|vara|hållas] [kl 14|kl 9|i Granvik|på Teams] [i stället|]
# meeting.cancel
[stryk|radera|ta bort|lägg ner|avblås] [mötet|sammanträdet|styrelsemötet] {d}
# meeting.create
[add|schedule|create] a meeting [{d}|january 14|]
[lägg in|sätt] [mötet|ett möte|ett sammanträde] [{d} i Granvik|i januari|{d} kl 13]
# meeting.last
[hur länge sedan|hur längesen] [är det vi hade möte|var sista mötet|sågs vi]
[hur många|vilka] möten [har vi haft|har styrelsen haft|har hållits|hölls] [i år|2026|hittills|]
[when was|what was] [the last meeting|our last meeting]
# plan.show
[sammanträdesplanen|mötesplanen|mötesplan|sammanträdesplan|mötesdagar|sammanträdestider] [norrskog|2027|tack|]
[vilka dagar|vilka datum|när] [är det styrelsemöte|har styrelsen möte|ska vi träffas|ses vi] [i höst|2027|nästa år|framöver]
[höstens|vårens|årets|nästa års] [sammanträden|möten|mötesdagar|mötestider|datum]
# member.list
[vilka|vem] är [vi|med i styrelsen|med i norrskogs styrelse|styrelsen|styrelsens medlemmar]
[hur ser styrelsen ut|styrelsen|medlemmar i styrelsen|medlemmarna i styrelsen|hur många är vi i styrelsen|who is on the board]
# member.role
[who is|vem är] [the chair|chef för styrelsen|ordförande i {o}|vår ordförande just nu]
[vem leder|vem ska leda] mötet {d}
# member.person
[vilken kommun|vilken organisation|varifrån] [kommer {p} från|är {p} ifrån|representerar {p}|kommer {p}]
[är jag|vem är jag|vad är jag] [ersättare|ledamot|här|för er|i styrelsen|]
[finns det någon som heter|känner du|vem var] {p}
# member.substitute
[vem står på tur|vem går in|vem tar över|vem hoppar in] [om {p} är borta|om jag inte kan|om {p} inte kan|för {p}|om {p} är sjuk]
[har jag|har {p}|har {o}] [någon|en] ersättare
# member.office
[vem|vilka] [hjälper till med|kan svara på|ansvarar för|sköter] [praktiska frågor|frågor om ekonomin|kallelserna|utskick|protokollen]
[vem ska jag|vem kan jag|hur kan jag] [fråga|ringa|mejla|höra av mig till|kontakta|vända mig till]
kansliet[?| tack|, vilka är det]
# member.organisation
[vilka medlemmar|vilka förbundsmedlemmar|vilka ägare] [har vi|har förbundet|är med]
[vem har|vem sitter för] [{o}|regionen|kommunen] i styrelsen
# rule.notice
[kallelsetid|materialstopp|regler för kallelse|tidsfrist för kallelsen|kallelseregler] [tack|hos oss|]
[vem|vilka] [bestämmer dagordningen|ska kallas|sätter dagordningen|får kallelsen|kallar]
[när är|när har vi] [det|] [materialstopp|sista dag för underlag|svarsdag för kallelsen]
[måste|ska] jag [som ersättare|] få [kallelsen|handlingarna]
[får man|kan man|får vi] kalla [med kort varsel|samma vecka|dagen före]
# rule.minutes
[vad är skillnaden mellan|vad betyder|vad innebär] [reservation och särskilt yttrande|justera|anslag|tillkännagivande|omedelbar justering]
[kan|får|måste] [jag|man] [reservera mig i efterhand|reservera sig på mötet|ändra ett justerat protokoll|justera på plats|ändra i protokollet efter justering]
[vem ska|vem får] justera [enligt reglerna|enligt lagen|egentligen]
[justeringstid|tidsgräns för justering|frist för justering|är 14 dagar gränsen|hur lång tid för justering]
[är|blir] protokollet offentligt [innan det är justerat|när det är justerat]
# rule.remote
[får|kan] [ersättare|ledamöter|man|vi] [delta på distans|ha ett rent teamsmöte|vara med hemifrån enligt reglerna|delta per telefon]
[räknas|är] [jag|man] [närvarande|om jag är med på länk|om man är med digitalt|på distans] [som närvarande|]
[måste|behöver] [kameran vara på|vi ses fysiskt|man ha bild|alla vara på plats]
# rule.delegation
[vem|vilka] [godkänner fakturor|får skriva på avtal|är firmatecknare|tecknar firman|attesterar|har attesträtt|får köpa in]
[beloppsgräns|attestgräns|hur mycket får] [för förbundschefen|förbundschefen köpa för|kansliet handla för]
# document.request
[är|blir] [mina svar|det jag skriver|mötet|protokollet|chatten] [här|] [offentligt|offentliga|öppet för allmänheten|allmän handling]
[vem|vilka] får läsa [protokollen|handlingarna|det här|underlaget]
# attendance.coming
[vilka|vem|hur många] [har öppnat kallelsen|har fått kallelsen|har svarat|blir vi|platser är tomma|ses vi] [{d}|på {mf}|]
[svar på kallelsen|svarslistan|deltagarlista|anmälningslista|närvaroläget|deltagarläget|närvarolista] [till {mf}|inför {mf}|{d}|]
[kommer|tänker|ska|kan] {p} [komma|vara med|] [på {mf}|{d}]
[är jag|vad har jag|vad svarade jag] [kallad|anmäld|svarat på kallelsen|på kallelsen] [{d}|till {mf}|]
[går|kommer|ersätter] [någon|en ersättare] [in för|i stället för] {p} [{d}|]
# rsvp.accept
[deltar|närvarar|kommer|medverkar|anmäler mig|bekräftar deltagande|kommer gärna|är med] [{d}|på {mf}|till {mf}|]
[jag|] ska vara [med|där] [{d}|på {mf}|]
svarar ja [på kallelsen|till {mf}|]
[yes|sure] [I'll be there|count me in|I am coming] [{d}|]
# rsvp.decline
[anmäl mig|jag anmäler mig|skriv upp mig] [som frånvarande|frånvarande|som borta] [{d}|]
[anmäler|vill anmäla] [frånvaro|förhinder] [{d}|på {mf}|]
[jag|] [har en annan tid bokad|har krock i kalendern|är upptagen|är på resa|är på semester] [{d}|den dagen|]
[avanmäl|avboka] [mig|min plats|mitt deltagande] [{d}|]
[sorry|can't make it|I can't come|not coming] [{d}|]
# rsvp.remote
jag [ringer in|är med på skärm|är med på länk|tar mötet hemifrån|sitter hemma och deltar] [{d}|]
# substitute.accept
[jag|ja jag] [tar|kan ta] [platsen|{p}s plats] [{d}|]
jag [ersätter {p}|tjänstgör|går in|kan hoppa in] [{d}|på mötet|]
# substitute.decline
[jag|] [tackar nej till att tjänstgöra|kan inte ta platsen|hinner inte gå in|kan inte gå in som ersättare] [{d}|för {p}|]
tyvärr kan jag inte [ersätta|gå in|tjänstgöra|hoppa in] [{p}|{d}|för {p}|]
# item.edit
[ändra|byt|uppdatera|redigera] [beslutsförslaget|förslaget|texten|rubriken|föredragande] [på|i|för] [punkt {n}|ärende {n}] [till {t}|]
ändra punkt {n}: [{t}|Budget och verksamhetsplan]
[jag vill|kan du] [redigera|ändra] [ett ärende|punkt {n}|dagordningen|ärende {n}]
# item.withdraw
[punkt {n}|ärende {n}] utgår
[jag drar|vi drar] tillbaka [ärendet|mitt ärende|punkt {n}|ärendet om {t}]
[släng|ta väck|stryk|plocka bort] punkt {n}
# item.add
[vi ska ha med|sätt in|lägg dit] [{t}|verksamhetsplanen|budgeten] som punkt {n}
# circulation.answer
[jag|] [stöder|kan inte stödja|ställer mig bakom|går emot|bifaller] [det|förslaget|inköpet]
[röstar|jag röstar] [blankt|ja|nej|avstår|bifall|avslag]
[lägger ner|jag lägger ner] min röst
[yes|no], [I approve|I reject|jag tillstyrker|jag avstyrker]
[lägg in|registrera] [nej|ja|avstår] från {p} per capsulam
# circulation.refer
[kan vi|vi måste|jag vill] [ta det|prata om det|diskutera det|behandla det] på [ett möte|sammanträdet] i stället
# calendar.get
[lägg till|add] [i kalendern|to calendar|i min kalender]
# help
[vilka|vad för] [kommandon|frågor|funktioner|möjligheter] [finns|kan jag ställa|har du|kan man använda]
[vem|vad] är du [egentligen|för en|]
[är du|pratar jag med] en [robot|bot|dator|maskin|människa|ai]
[vad gör|vad kan] [den här boten|klubban|du] [för nytta|egentligen|]
[what can you do|how do you work|help me|what is this]
[lär mig|visa mig] [hur det funkar|hur man gör|]
kan jag [rösta|anmäla jäv|svara på kallelsen|anmäla förhinder] här
hur ska jag [skriva|fråga|formulera mig]
# rude
[idiot|dumskalle|skitbot|jävla idiot|stick|håll klaffen|dra åt helvete|fan|skit|kass|usel]
[du|den här boten|klubban] [suger|är skräp|är kass|fattar ingenting|är värdelös|är dum|är usel|är sämst]
[vilket|vilken|vad för] [skräp|skit|dynga|jävla skit|skitbot|värdelös bot]
# thanks
[noterat|uppskattas|tummen upp|mottaget|klart slut|👍|toppen|tackar|ok|yes|bra där]
[vad snäll du är|du är bäst|bra svar|vad bra|snyggt|bra jobbat]
# greeting
[tjenare|tjena|hej|hallå|morsning|god dag|hejsan|tja|halloj] [klubban|alla|kompis|]
# outside
[är|kan] [jorden|du|månen|solen] [platt|köra bil|varm|stor|sjunga]
[vem är|vad heter] [USA:s president|finansminister|kungen|statsministern|landslagets tränare]
[vad är det för|vilken] [dag|veckodag|tid|datum] [är det|] i dag
[hur många|hur långt|hur stor|hur gammal] [ben har en spindel|är det till solen|är Kina|är kungen|är universum]
[vad ska vi|vad ska jag] äta [i kväll|till middag|i dag]
[what is the weather|tell me a joke|bonjour|hola|guten tag|who are you voting for|sing a song]
[kommer det att|ska det] [regna|snöa|bli sol] [{d}|i helgen|]
[hjälp mig med|skriv] [läxan|min insändare|ett cv|en låt|en essä]
[asdf|hjkl|qwe|xyz|aaaa|lorem ipsum|test|testar|123]
# my.tasks
[vad|vilka] [har jag inte svarat på|är mina öppna ärenden|är det som väntar|är det jag måste göra]
[är jag|har jag] [skyldig någon ett svar|några obesvarade frågor|något på mitt bord|saker kvar]

# meeting.next
[när|vilken dag|vilket datum|hur dags] [går|är|blir|infaller|äger] [nästa|kommande] [möte|sammanträde|styrelsemöte|träff|sittning] [|av stapeln|rum]
[när|vilken dag] [är det dags|ska vi mötas|samlas vi|sitter vi|träffas gänget|ses gruppen|kallas vi] [igen|nästa gång|härnäst|på nytt|för nästa]
[hur långt|hur länge|hur många dagar|hur många veckor] är det [kvar|] till [nästa möte|vi ses igen|nästa sammanträde|nästa styrelsemöte]
[var|i vilken lokal|på vilken plats|på vilken ort] [ska vi hålla till|samlas vi|är vi|möts vi] [nästa gång|härnäst|på nästa möte]
[närmast kommande|nästkommande|det närmaste|nästa] [sammanträdet|mötet|möte|mötestillfälle] [när|var|datum|tid|plats|]
[kan du påminna om|säg|ge mig|jag behöver|jag har glömt] [när|datumet för|tiden för] [nästa möte|nästa sammanträde|kommande möte]
[är det|har vi] [något|nåt] [möte|sammanträde] [snart|den närmaste tiden|inom kort|inplanerat snart|på gång]
[when's|whens|when is] the next one
[nästa|kommande] [styrelsemöte|möte|sammanträde|gång] [?|när|då|]
[vad är|vilket är] [nästa datum|datumet|tiden] [för styrelsen|vi ses|för möte|som gäller]
# meeting.get
[hur länge|till vilken tid|till när|hur sent] [håller vi på|sitter vi|pågår mötet|är mötet|räknar vi med att hålla på] {d}
[när|vilken tid|hur dags|klockan hur mycket] [slutar|börjar|startar|är det samling|drar vi igång|sätter vi igång|är vi klara] [{d}|mötet {d}|på mötet {d}]
[är|e] vi [klara|färdiga|hemma] [till fyra|före lunch|till kl 16|innan fem] {d}
[var|i vilket rum|vilken adress|vilket hus|vilken våning|vilken lokal] [är|gäller|håller vi till|sitter vi|ska jag gå] [{d}|för mötet {d}]
[är|blir|hålls] [mötet|sammanträdet|{mf}] [digitalt|på plats|fysiskt|via länk|hybrid|heldag|halvdag|på kansliet]
[bjuds det på|blir det|serveras det|är det] [lunch|fika|kaffe|smörgås] [{d}|på mötet {d}|innan mötet]
[berätta|info|information|detaljer|fakta|praktisk information|uppgifter] om [mötet|sammanträdet] {d}
[tid och plats|tid & plats|klockslag|starttid|sluttid|lokal|adress|plats] [för mötet|för sammanträdet|] {d}
[vad vet du om|vad är det för|vad gäller för] [mötet|sammanträdet|mötet vi har] {d}
[stämmer det att|är det säkert att|visst är] mötet {d} [är på plats|börjar nio|blir av|hålls i Granvik]
[hittar man|var parkerar man|hur tar jag mig] [dit|till mötet|till lokalen] {d}
[blir mötet|är mötet|hålls mötet] {d} [av|inställt|flyttat|kvar som planerat]
[when does the meeting end|how long is the meeting|what room are we in|which building|is the meeting online] {d}
[januarimötet|marsmötet|aprilmötet|majmötet|septembermötet|novembermötet|decembermötet] [tid|plats|när|var|vilket datum|]
[ska vi|kommer vi] [ses|träffas|sitta|vara] [fysiskt|digitalt|på plats|i Granvik|på kommunhuset|på teams] {d}
# meeting.last
[när|vilken dag|vilket datum] [var|hölls|hade vi|ägde] [förra|senaste|föregående|sista|det sista] [mötet|sammanträdet|styrelsemötet|träffen] [|rum]
[när|vilken dag] [satt|sågs|sammanträdde|möttes|träffades|samlades] [vi|styrelsen] [sist|senast|förra gången|senast vi gjorde det]
[hur länge sedan|hur länge sen|hur många veckor sedan] [var|är det] [förra mötet|vi sågs|senaste sammanträdet|vi hade möte]
[hur många|vilka|lista] [möten|sammanträden] [har vi|har styrelsen|] [haft|hållit|genomfört] [|i år|det här året|under 2026|hittills]
[vilka möten|vilka sammanträden|vad för möten] [har varit|har genomförts|har hållits|är avklarade|ligger bakom oss]
[var|i vilken lokal] [höll vi till|var vi|satt vi|hölls mötet] [sist|förra gången|senast]
[gamla|tidigare|genomförda|hållna|historiska|avslutade] [möten|sammanträden|mötesdatum]
[hade vi|har vi haft|var det] [något möte|möte|ett sammanträde] [i somras|i september|förra månaden|under sommaren|i våras]
[when did we last meet|list past meetings|previous meetings|how many meetings have we had] [|this year]
[datum för|dagen för] [förra mötet|senaste mötet|det senaste sammanträdet]
# plan.show
[vilka|visa|lista|ge mig|skicka|har du] [mötesdagar|mötesdatum|sammanträdesdagar|mötestider|datum|sammanträdestider] [|för året|för {y}|i höst|i vår|framöver|hela året]
[hur ofta|hur många gånger] [möts|träffas|sammanträder|ses|sitter|har] [vi|styrelsen] [|möte] [|per år|i år|per termin|nästa år]
[vilka möten|vilka sammanträden|vilka träffar] [har vi|är|ligger|finns] [framför oss|inplanerade|inbokade|planerade|utlagda|kvar|kommande] [|i år|i vår|i höst|nästa år]
[hur många|vilka] [möten|sammanträden] [återstår|är kvar|är det kvar|blir det|har vi] [|i år|före jul|före sommaren|innan nyår|under våren]
[mötesplan|årsplanering|sammanträdesplan|årskalender|mötesschema|planering|kalendarium] [|för {y}|för styrelsen|för våren|för hösten|tack]
[är|har] [datumen|mötesplanen|planen|tiderna] för [{y}|våren|hösten] [klara|klar|satta|fastställd|beslutad|spikad|bestämda|lagd]
[har vi|finns det|är det] [möte|något möte|ett möte|sammanträde] i [januari|februari|mars|april|maj|juni|augusti|september|november]
[när|vilken dag|vilket datum] [har vi|är|ligger|hålls] [planeringsdagen|strategidagen|konstituerande mötet|årets sista möte|höstens första möte|vårens första möte|budgetmötet|sista mötet före sommaren]
[vilka veckodagar|vilken veckodag|vilka tider|vilken tid på dagen] [brukar|är|ligger] [vi|mötena|styrelsens möten] [träffas|på|i regel|]
[vad är|hur ser] [planen|planeringen|mötesåret|terminen|våren|hösten|kalendern|schemat] [ut|för {y}|för möten|framåt]
[upcoming meetings|meeting schedule|calendar of meetings|board calendar|meeting plan|dates for this year] [|please|2027|for next year]
[vad är|vad har vi] [inplanerat|inbokat|planerat|på schemat|på gång i mötesväg] [framöver|under våren|i höst|fram till sommaren|{y}]
[jag vill|jag behöver|kan jag få] [boka in mig, vilka datum|skriva in alla mötesdatum|veta årets datum|ha datumen för {y}] [gäller|tack|]
# agenda.show
[vad|vad ska vi|vad har vi] [tas upp|avhandla|prata om|gå igenom|behandla|på bordet|på agendan|på programmet|på menyn] [{d}|på nästa möte|på mötet|nästa gång]
[vad är|vad blir] [uppe|på tapeten|på gång|aktuellt|huvudfrågorna|det viktigaste] [{d}|på nästa möte|på mötet|nästa gång]
[vilka|hur många] [ärenden|punkter|frågor|beslutsärenden|informationspunkter|beslutspunkter|anmälningsärenden] [har vi|är det|står|finns|ligger] [|på dagordningen|{d}|på nästa möte|på listan]
{see} [dagordningen|ärendelistan|föredragningslistan|agendan|programmet|punkterna|ärendena|listan med punkter] [|för {mf}|{d}|tack]
[dagordning|ärendelista|agenda|föredragningslista|program|punkter] [|{d}|nästa möte|till mötet|för mötet|tack|?]
[finns|är] [dagordningen|agendan|ärendelistan] [klar|ute|färdig|upplagd|publicerad|att läsa] [|än|ännu|{d}|för {mf}]
[är det|blir det|har vi] [något|nåt|några] [viktigt|spännande|särskilt|stora frågor|tunga ärenden|beslut] [på dagordningen|{d}|på {mf}|att ta upp]
[vad|vad för ärenden|vilka frågor] [stod|var|fanns|hade vi] [på dagordningen|uppe|på agendan|på bordet] [{mp}|på {mp}|sist|i oktober]
[hur lång|hur omfattande|hur diger] är [dagordningen|ärendelistan|listan] [|{d}|nästa gång|den här gången]
[what's on|what is on|whats on|list|show|read me] [the agenda|the items|the agenda items|all items] [|on thursday|for the next meeting|please]
[gå igenom|läs upp|sammanfatta|ge mig en överblick av|kort om] [dagordningen|ärendena|punkterna|mötets ärenden] [|{d}|för {mf}]
[vad handlar|vad rör] [mötet|sammanträdet|{mf}] [om|sig om]
[vad kommer|vad ska] [hända|vi göra|vi besluta om|vi ta ställning till|styrelsen ta upp] [{d}|på {mf}|på mötet]
# agenda.item
[punkt|ärende|p|pkt|nr|nummer|punkt nr] {n} [|?|tack|pls|kort|i korthet|då|snabbt]
[kort om|kortfattat om|tldr|recap|quick recap|sammanfattning av|sammanfatta|det viktigaste i] [punkt|pkt|p|ärende] {n} [|tack|pls|please]
[vad är|vad gäller|vad handlar|vad rör|vad innebär|vad innehåller] [punkt|ärende|pkt] {n} [|om|egentligen|på dagordningen]
[läs|läs upp|öppna|visa|berätta om|förklara|beskriv|gå igenom|föredra|ta|kolla|kontrollera|titta på] [punkt|ärende|pkt|p] {n} [|för mig|tack|igen|på dagordningen]
[första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|sista|näst sista] [punkten|ärendet] [|på dagordningen|på listan|då|?]
[ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian|tian] på [dagordningen|listan|ärendelistan|agendan]
[förslaget|förslag till beslut|beslutsförslaget|texten|förslagstexten|innehållet|bakgrunden|ärendetexten] [på|till|i|under|för] [punkt|ärende|pkt] {n}
[vad föreslås|vad är förslaget|vad ska vi besluta|vad är tanken|vad vill man] [på|under|i] [punkt|ärende|pkt] {n}
[ärendet|punkten|frågan] [om|gällande|rörande|angående] {t} [på dagordningen|{d}|på {mf}]
[what is|whats|show|open|explain|quick recap of|summary of] item [no|number|] {n} [|please|pls]
[vilken punkt|vilket nummer|vilket ärende|var på dagordningen] [är|har|ligger|kommer] {t}
[är|blir] [punkt|ärende] {n} [ett beslutsärende|en information|för beslut|för kännedom|bara information|hemlig]
[nästa|föregående|följande] [punkt|ärende] [på dagordningen|på listan|]
# agenda.presenter
[vem|vilka] [föredrar|drar|presenterar|redogör för|informerar om|berättar om|håller i|har hand om|tar] [punkt {n}|ärende {n}|{t}|punkten om {t}] [|{d}|på mötet]
[vem är|vilka är|vem blir] [föredragande|föredragare|presentatör|ansvarig föredragande] [|på punkt {n}|för {t}|i ärende {n}|{d}]
[när på dagen|hur dags|ungefär när|vilken tid|vid vilken tid|när] [kommer|tas|tar vi|behandlas|är|börjar] [punkt {n}|{t}|punkten om {t}|ärendet om {t}] [upp|{d}|på mötet|]
[kommer|har vi|bjuds] [det någon gäst|några gäster|någon utifrån|någon extern|någon föreläsare|någon inbjuden] [in|till mötet|{d}|på mötet]
[vem|vilka] [utifrån|externa|gäster|föreläsare] [kommer|deltar|är inbjudna|medverkar|bjuds in] [{d}|till mötet|på mötet]
[föredragande|föredragare|dragning|presentation|gäst|gästföreläsare] [på punkt {n}|för {t}|{d}|i ärende {n}]
[vem ska|vem kommer] [prata|berätta|tala|informera|redovisa|dra] [om {t}|på punkt {n}|under punkt {n}|{t}]
[vem pratade|vem föredrog|vem presenterade|vem drog|vem informerade om|vem redovisade] [{t}|§ {s}|ärendet om {t}|{t} {mp}]
[who presents|who is presenting|who speaks on|who introduces] [item {n}|the budget|{t}]
[hur lång tid|hur mycket tid|hur många minuter] [är avsatt|har vi|är det|får|tar] [för punkt {n}|på punkt {n}|{t}|för {t}]
# agenda.attachments
[finns|har vi|har du] [kallelsen|handlingarna|underlaget|bilagorna|materialet|dokumenten|rapporten|presentationen|bildspelet] [|till {mf}|{d}|till punkt {n}|om {t}]
{see} [bilagorna|underlaget|handlingarna|dokumenten|mötespapperen|materialet|rapporten|bilderna|presentationen|filerna|pdf:en|tjänsteskrivelsen|beslutsunderlaget] [|till {mf}|till punkt {n}|om {t}|för {t}|{d}|tack]
[bilaga|bilagan|underlag|underlaget|handling|handlingarna|dokument] [till|för|på|om] [punkt {n}|ärende {n}|{t}|{mf}] [|tack|?]
[bilaga|bilagor|underlag|handlingar|möteshandlingar|dokument] [|{n}|tack|?|{d}]
[vad står i|vad är|vad innehåller|öppna|läs] [bilaga {n}|bilagan om {t}|underlaget till punkt {n}|rapporten om {t}|bilagan till punkt {n}]
[vilka|hur många] [bilagor|underlag|handlingar|dokument] [finns|hör|har skickats|följer med|är det] [|till punkt {n}|till {mf}|{d}|med kallelsen]
[när|har] [kommer|skickas|ligger|läggs] [handlingarna|underlaget|bilagorna|kallelsen] [ut|upp|uppe|]
[presentationen|bildspelet|powerpointen|bilderna|rapporten|underlaget] [från|som visades på|till] [{mp}|{mf}|punkt {n}]
[var|vart] [hittar|läser|ser|finns] [jag|man|vi] [|handlingarna|underlagen|bilagorna|rapporten om {t}|ansökan från {o}]
[ansökan|budgetförslaget|delårsrapporten|årsredovisningen|verksamhetsplanen|utvärderingen|avtalet|skrivelsen] [som dokument|som pdf|att läsa|i sin helhet]
[show|send me|open|where are|download|where do I find] the [papers|documents|attachments|files|slides|report] [|for thursday|for item {n}|please]
[jag hittar inte|jag saknar|jag har inte fått|jag kan inte öppna|var är] [bilagorna|underlaget|handlingarna|bilaga {n}|underlaget till punkt {n}]
[kan du|får jag] [plocka fram|ta fram|leta upp|skicka över|visa] [kallelsen|handlingarna|bilaga {n}|underlaget om {t}]
# agenda.applications
[vilka|hur många|visa|lista] [ansökningar|projektansökningar|medelsansökningar|projekt] [har vi fått|har kommit in|ligger för beslut|ska prövas|ska vi pröva|är uppe|söker pengar] [|{d}|på nästa möte|den här gången]
[vem|vilka|vilka organisationer|vilka kommuner] [söker|har sökt|ansöker om|vill ha|äskar] [pengar|medel|bidrag|stöd|finansiering] [|nu|av oss|på mötet|den här omgången|{d}]
[ansökningar|inkomna ansökningar|ansökningarna|medelsansökningar|sökande] [|{d}|till mötet|på mötet|att pröva|nu]
[vilka ansökningar|vilka projekt|vad för projekt] [ska vi|har vi att] [ta ställning till|besluta om|bedöma|behandla|pröva] [|{d}|på torsdag|på mötet]
[hur stort är|hur ser] [söktrycket|ansökningsläget|det sökta beloppet] [|ut|den här gången]
[hur mycket|vilken summa|vilket belopp] [söks|ansöks|begärs|äskas] [|det för] [totalt|sammanlagt|ihop|i år|på mötet]
[which|what|list the|show] applications [do we have|are there|are coming up|to decide on|]
[har|finns|kom] [det kommit in|det|det in] [några|några nya|nya|fler] ansökningar [|till mötet|den här månaden|sen sist]
# matter.about
[berätta|info|mer|fakta|sammanfattning|bakgrund|läge|status|nytt|nyheter|uppdatering] om {t} [|tack|?]
[vad är|vad var|vad innebär|vad går|vad handlar|vad rör] {t} [|ut på|om|egentligen|för något|för nåt|för insats]
[vad har|vad hände|vad händer|hur går det|hur gick det|hur har det gått|hur ligger det till] [hänt |] [med|för|kring] {t}
[hur många|hur mkt folk] [kom|kommer|går|söker sig|brukar gå|deltog|är med] [till|på|i] {t} [|en vanlig dag|en söndag|i snitt|per vecka|varje månad]
[hur gammal|hur gamla|hur stor|hur stora|hur lång|hur bred|hur bra] [är|var|blir|blev] {t} [|som vi byter|som vi köpte|egentligen]
[från och med när|fr o m när|från när|sen när|sedan när|hur länge] [gäller|är|finns|har|öppnar|gällde] {t} [|öppet|funnits|igång]
[vilka|vem|vad] [omfattas|berörs|ingår|räknas|hör|deltar|får vara med] [av|i|till] {t}
[vilken|vad är] [målgrupp|målgruppen|syftet|tidplanen|tidsplanen|omfattningen|nyttan|effekten|kritiken] [har|för|med|mot] {t}
[finns det|har ni|har vi] [något|nåt|några] [resultat|att läsa|information|anteckningar|uppgifter|siffror|statistik] [från|om|för|kring] {t}
[har|är|blir|ska|kan|får] {t} [kommit igång|börjat|försenad|klar|öppnat|fungerat|avslutats|öppen för alla|permanent|förlängas]
[när|var|varför|hur] [ska|kommer|får|kan|började|slutade|flyttade|köpte vi|byggde vi] {t} [|användas|öppna|flyttas|starta|gå till|bli av]
{t} [|?|info|status|läget|kort|bakgrund|tack|hur går det|vad är det]
[what about|anything on|status of|background on|how is|how's] {t} [|going|?]
[har|blev|är] {t} [diskuterats|uppe|uppe för diskussion|nämnt|nämnts|med] [|någon gång|tidigare|på något möte|förut]
[vad|varför] [sa|tyckte|menade|ville] [vi|styrelsen|{o}|folk] [om|med] {t}
[vilka erfarenheter|vilka lärdomar|vilka resultat|vilka slutsatser|vilken kritik|vilka risker] [drogs|finns|kom fram|nämns|hade vi] [av|från|i|med] {t}
# matter.who
[vem|vilka|vilken organisation|vilket företag|vilken kommun] [driver|leder|äger|står bakom|ansvarar för|sköter|håller i|bedriver|levererar|utför|finansierar|lämnade in|sökte för|har hand om] {t}
[vem|vilka] [är|blir|var] [projektägare|projektledare|sökande|kontaktperson|avsändare|motpart|hyresvärd|leverantör|utförare|samordnare|ansvarig|huvudman|ombud] [för|i|till|på|bakom] {t}
[vem|vilka] [anlitades|anställdes|upphandlades|fick uppdraget|valdes|utsågs|utses|ska representera oss|sitter] [för|till|i|att göra|att leda] {t}
[vem|vilka] [ringer man|ska man prata med|kan man fråga|vänder man sig till|vet mest] [om|angående|för] {t}
[who runs|who leads|who is behind|who owns|who is responsible for|who applied for] {t}
[vem|vilka] [skrev|gjorde|tog fram|undertecknade|har granskat|utförde|beställde] [{t}|utvärderingen|rapporten|avtalet|ansökan|enkäten|granskningen]
# matter.amount
[hur mycket|hur mkt|hur mycket pengar|hur stor summa|vilket belopp|vad] [kostar|kostade|går|gick|landade|slutade|ligger|hamnar] {t} [|på|på totalt|oss|om året|i månaden|per år]
[hur mycket|vilken summa|vilket belopp|hur stort bidrag|hur stort stöd] [fick|får|beviljades|har|sökte|söker|begär|äskar|betalar|lägger] [{t}|{o}|projektet {t}|vi på {t}] [|i år|per år|för {y}]
[vad är|hur stor är|hur hög är|hur stort är] [kostnaden|priset|budgeten|avgiften|hyran|arvodet|reseersättningen|bidraget|insatsen|årsavgiften|självrisken] [|för {t}|per månad|per möte|i år|{y}]
[vilken|vad är] [budget|prislapp|summa|kostnad|timtaxa] [har|för|på] [{t}|projektet|{y}]
[prislapp|kostnad|pris|belopp|budget|summa] [för|på|] {t} [|?|tack]
[vem betalar|vem finansierar|vilka betalar|hur finansieras|hur fördelas kostnaden för|vem står för kostnaden för] {t}
[hur mycket|vad] [betalar|bidrar|skjuter|lägger|ger] [{o}|kommunerna|regionen|staten|vi] [|till] [|med|till {t}|i år|{y}|i medlemsavgift]
[hur ser|hur är] [ekonomin|budgeten|resultatet|prognosen|likviditeten|kassan] [ut|] [|för {t}|i år|{y}|just nu]
[har vi|finns det|räcker] [råd|pengar|medel|pengarna|budget] [|kvar] [för|till|med|i] [{t}|året|nya projekt|kassan]
[how much|what] [did|does|is|was] [{t} cost|the cost of {t}|the budget for {t}|the price]
[vad får|hur mycket får|vad tjänar|vad är arvodet för] [en ledamot|ersättare|ordföranden|man] [|i arvode|per möte|för ett möte|betalt]
[blev|är|var] {t} [dyrare|billigare|dyr|inom budget|över budget] [|än tänkt|än väntat|]
# matter.proposal
[vad|vad är det som|vad är det man] [föreslås|föreslår|är förslaget|lutar det åt|ska vi besluta|rekommenderas|yrkas] [om|i fråga om|kring|gällande|angående|för] {t}
[hur lyder|hur låter|hur ser|läs|visa|vad står i] [förslaget|beslutsförslaget|att-satserna|att-satsen|yrkandet|förslag till beslut] [om|gällande|för|i] {t} [|ut]
[vad|vilket beslut] [vill|rekommenderar|förordar|föreslår|yrkar] [kansliet|förbundschefen|ordföranden|presidiet|beredningen|arbetsutskottet|{o}] [om|för|i fråga om|gällande] {t}
[förslag|förslag till beslut|beslutsförslag|förslagstext|att-satser|yrkande] [om|för|gällande|rörande] {t}
[är|blir] förslaget [om {t}|för {t}] [att bifalla|att avslå|avslag|bifall|ett ja|ett nej]
[föreslås|rekommenderas|förordas] [avslag|bifall|ett nej|ett ja|en höjning|nedläggning] [för|på|av] {t}
[what is|what's] [proposed|the proposal|recommended|suggested] [for|about|on|regarding] {t}
[ska vi|tänker vi|är tanken att vi ska] [säga ja|säga nej|bifalla|avslå|stödja|förlänga] [till|] {t} [enligt förslaget|enligt kansliet|]
# decision.find
[vad|vad var det vi|vad var det som] [beslutade|beslutades|bestämdes|bestämde|kom vi fram till|landade det i|sa vi|blev det] [om|för|angående|kring|gällande|i fråga om|med] {t} [|till slut|sist|{mp}]
[fick|har|beviljades|tilldelades] [{t}|{o}|projektet {t}] [nåt|något|nåt bidrag|några pengar|sina pengar|ja|avslag|fått något|bifall|stöd] [|av oss|till slut|??]
[har vi|har styrelsen|har ni] [beviljat|gett|godkänt|avslagit|bifallit|sagt ja till|sagt nej till|stöttat|antagit|fattat beslut om] {t} [|nåt|något|pengar|redan]
[blev|är|gick] {t} [beviljad|godkänd|avslagen|nekad|bifallen|antagen|av|igenom|bordlagd|uppskjuten|återremitterad|beslutad|klubbad]
[bifölls|avslogs|godkändes|antogs|röstades|klubbades|bordlades|fastställdes] [{t}|ansökan från {o}|ansökan från {t}|förslaget om {t}|budgeten|planen] [|igenom]
[när|vilket datum|på vilket möte] [beslutades|bestämdes|godkändes|antogs|klubbades|togs beslut om|avgjordes|fastställdes] [{t}|budgeten|verksamhetsplanen|delegationsordningen|arvodena]
[beslut|beslutet|utfallet|utgången|beslutsläget] [om|i fråga om|för|angående|gällande|i ärendet om] {t} [|?|tack]
[vad|hur] [blev|slutade|utföll] [beslutet|utgången|resultatet|det] [om|för|med|i frågan om] {t}
[på vilka villkor|med vilket villkor|med vilken motivering|på vilka grunder|varför] [beviljades|avslogs|fick|sa vi nej till|sa vi ja till|godkändes] {t} [|pengar|nej|]
[sa|säger] vi [ja|nej|okej] [till|om] {t} [|eller|eller inte|då|till sist]
[did we|have we|was|did the board] [approve|approved|reject|decide on|say yes to|fund] {t}
[röstade|klubbade|drev|fick] vi igenom [{t}|förslaget om {t}|budgeten]
[hur gick det|hur blev det] [med|för] [ansökan|ansökan om {t}|ansökan från {o}|förslaget om {t}] [|till slut]
[vilket beslut|vilka beslut] [togs|har tagits|har vi tagit|fattades|finns] [om|kring|rörande|i frågan om|gällande] {t}
# decision.byParagraph
[§|paragraf|par|p] {s} [|?|tack|i protokollet|då|vad var det|text]
[vad|vad står|vad beslutades|vad bestämdes|vad gäller] [står det|är|i|enligt|under] [§|paragraf] {s} [|i protokollet]
[läs|visa|öppna|ta fram|hämta|citera|kolla] [§|paragraf|beslutet i §|texten i §] {s} [|i protokollet|tack]
[beslutet|texten|ordalydelsen|formuleringen|innehållet|lydelsen] [i|enligt|under] [§|paragraf|paragrafen] {s}
[nummer|nr] {s} i [protokollet|oktoberprotokollet|beslutsprotokollet]
[what is|show|read|open] [paragraph|section|§] {s} [|in the minutes|please]
[föregående|nästa|följande] paragraf [|i protokollet|då]
§ {s} [bara texten|hela|ordagrant|i korthet|sammanfattat]
# decision.list
[vad|vad var det vi] [beslutade|bestämde|klubbade|kom fram till|hände|blev bestämt|blev det för beslut] [på|vid|under] {mp}
[vilka beslut|vad för beslut|alla beslut|besluten] [togs|fattades|fattade vi|blev det|från|på|vid] {mp}
[sammanfatta|summera|rekapitulera|återge|kort om|kortfattat om|recap|referat från|sammanfattning av] [{mp}|besluten från {mp}|besluten i oktober|vad som hände på {mp}]
[lista|visa|räkna upp|ge mig|skriv ut] [besluten|alla beslut|årets beslut|beslutslistan|beslutsförteckningen|beslutsprotokollet] [|från {mp}|i år|i oktober|under 2026|hittills]
[var det|blev det|togs det|fattades det] [några|några viktiga|många|stora] beslut [på {mp}|sist|i oktober|då]
[vad|vilka beslut] [har styrelsen|har vi] [bestämt|beslutat|klubbat|fattat|tagit] [|i år|hittills i år|sedan årsskiftet|det här året|den senaste tiden|på sistone]
[vad missade jag|vad har jag missat|vad gick jag miste om|vad hände] [på {mp}|i oktober|när jag var borta|sist]
[beslutslista|beslutsförteckning|alla beslut|beslut] [{mp}|från {mp}|i år|2026|oktober]
[what did we decide|what was decided|summarise the decisions|list all decisions|recap of the meeting] [last time|at the last meeting|in october|this year]
# decision.total
[hur mycket|vilken summa|hur stor summa|hur mycket pengar] [har vi|har styrelsen|] [delat ut|beviljat|gett bort|beslutat om|gett|satsat|fördelat] [|i år|totalt|hittills|sammanlagt|under 2026|på {mp}]
[summera|räkna ihop|räkna samman|plussa ihop|addera|lägg ihop|summan av] [allt vi beviljat|beviljade medel|bidragen|alla bidrag|besluten i kronor|beviljade belopp|stödet] [|i år|{mp}|2026]
[total|totalsumma|totalbelopp|sammanlagt belopp|summa] [beviljat|beviljade medel|för beviljade projekt|utdelat] [|i år|2026|{mp}]
[vad blir|vad blev|hur mycket blir|hur mycket blev] [det totalt|summan|det sammanlagt|slutsumman|allt] [|av bidragen|vi beviljat|som beviljades|vi gav]
[how much have we granted|total granted|sum of grants|how much money did we give] [|this year|in total|last meeting]
[hur många kronor|hur många miljoner] [har vi|] [delat ut|beviljat|beviljades|gick ut] [|i år|i bidrag|totalt|{mp}]
# decision.followup
[vad|vilka uppdrag|vilka åtgärder|vilka beslut|vad av det vi beslutat] [återstår|är inte klart|är ogjort|är kvar att göra|släpar efter|ligger efter|har inte verkställts|är på gång|är öppna]
[har|är] [kansliet|förbundschefen|uppdragen|besluten|vi] [gjort|genomfört|verkställda|klara|utförda|återkommit med|följt upp] [|det vi bestämde|sina uppdrag|det de skulle|beslutet om {t}|frågan om {t}]
[vad skulle|vem skulle] [kansliet|förbundschefen|{p}|ordföranden|{o}] [göra|återkomma med|ta fram|kolla|undersöka|redovisa|utreda|lova] [|till nästa möte|efter {mp}|sen sist]
[uppföljning|beslutsuppföljning|uppdragslista|restlista|uppdragslistan|åtgärdslista|att göra-lista för styrelsen] [|av besluten|tack|sen sist|från {mp}]
[vem fick|vem har|vem tog] [i uppdrag|uppdraget|på sig] att [ta kontakt med {o}|utreda {t}|ta fram {t}|återkomma|skriva]
[vad blev det av|hur går det med|hur gick det med|vad hände med] [uppdraget|uppdragen|det vi bestämde|återrapporteringen|uppdraget om {t}|det vi skulle följa upp]
[vad har|är allt] [hänt|gjort|gjorts|verkställt|utfört] [sedan|sen|från] [sist|{mp}|vi beslutade]
[vad väntar vi på|vad har vi lovat|vad är utlovat|vad ska återrapporteras|vad ska redovisas] [|från kansliet|till nästa möte|framöver|fortfarande]
[open actions|action items|action list|outstanding tasks|follow-up] [|from last meeting|for the board|please]
[har|blev] uppdraget [om {t}|till kansliet|till förbundschefen|till {p}] [slutfört|redovisat|klart|rapporterat|avrapporterat]
# decision.votes
[hur|vad] [röstade|föll rösterna|blev rösterna|gick omröstningen|såg omröstningen ut|blev siffrorna] [|vi|{p}|{o}|alla|ledamöterna] [om|i|i frågan om|kring] {t}
[hur många|vilka|vem] [röstade|var|sa] [ja|nej|för|emot|bifall|avslag|blankt] [|till {t}|i § {s}|om {t}|i frågan om {t}]
[röstsiffror|röstfördelning|omröstningsresultat|rösterna|röstlängd|voteringslista|röstresultat|rösträkning] [|§ {s}|om {t}|{t}|i oktober]
[blev det|var det|hade vi|begärdes det] [votering|omröstning|rösträkning|jämnt|oavgjort|rösta] [|om {t}|på {mp}|i § {s}|någon gång]
[var|blev] [beslutet|det|vi|styrelsen|alla] [enhälligt|enigt|eniga|överens|med på det] [|om {t}|i § {s}|i frågan om {t}]
[vann|förlorade|fick] [ja|nej|ja-sidan|nej-sidan|förslaget|motförslaget|vi] [majoritet|omröstningen|voteringen|flest röster] [|om {t}]
[vad röstade|hur röstade] [jag|{p}|{o}|ordföranden] [|på|om {t}|i § {s}|sist|i oktober]
[how did|who voted|what were the votes|was it unanimous] [we vote|no|yes|for|] [|on {t}]
[med vilka siffror|med hur många röster] [gick|avgjordes|vann|avslogs|antogs|föll] {t} [|igenom|]
# decision.dissent
[vem|vilka|någon som|var det någon som] [reserverade sig|reserverade|lämnade reservation|var emot|motsatte sig|hade avvikande mening|anmälde avvikande mening|tyckte annorlunda|sa ifrån|protesterade] [|mot {t}|mot beslutet|i § {s}|om {t}|på {mp}]
[finns det|fanns det|blev det|lämnades det|har vi] [någon reservation|några reservationer|reservationer|särskilda yttranden|protokollsanteckningar|något särskilt yttrande] [|om {t}|i § {s}|mot {t}|i år|{mp}]
[reservationer|reservation|särskilt yttrande|avvikande meningar|särskilda yttranden|skiljaktig mening] [|mot {t}|§ {s}|i år|{mp}|från {o}|från {p}]
[reserverade|protesterade|sa|gick] [{p}|{o}|någon|ordföranden] [sig|emot|ifrån|mot beslutet] [|mot {t}|i § {s}|om {t}|i frågan om {t}]
[hur många|lista|visa] [reservationer|avvikande meningar|reserverade sig] [|har vi haft|i år|mot {t}|i oktober]
[mot vilka beslut|i vilka ärenden|när] [reserverade sig|har {p}|finns det|har någon] [{p}|{o}|reserverat sig|någon|reservationer]
[who dissented|any dissents|who was against|reservations|dissenting opinions] [|on {t}|last time|this year]
[fick beslutet|blev det|möttes beslutet av|fanns det] [kritik|invändningar|protester|motstånd] [|om {t}|i styrelsen|från någon]

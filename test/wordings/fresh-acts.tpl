# rsvp.accept
[innebandyn|körkvällen|bridgen|schackklubben|gymnastiken|padeltiden] [är inställd|blev av i går i stället|kan vänta|får klara sig utan mig], [jag kommer {d}|så jag är med på mötet|ni ser mig {d}]
[faster|morbror|särbon|svågern|systerdottern|dagmamman|au pairen] [tar grabben|passar tvillingarna|kör till simskolan|sköter gården|vaktar valpen] , [jag är fri att komma {d}|jag kommer på mötet|det blir möte för mig]
[vattenläckan|stambytet|inbrottet|elavbrottet|besiktningen|däckbytet] är [löst|avklarat|över|uppskjutet] så [ni får med mig {d}|jag sluter upp på mötet|jag kommer som tänkt]
[släpper allt|lägger undan allt|avbokar resten|stuvar om i kalendern] och [kommer|sluter upp|åker in] [{d}|till {mf}|på mötet]
[håll min plats varm|låt namnskylten stå|sätt fram min namnskylt|räkna en kopp till mig] [{d}|, jag kommer {d}|på mötet]
[tågbiljetten|hotellet|hyrbilen|färjan|barnvakten] är [bokad|fixad|betald|ordnad] [, vi syns {d}|, jag är med på mötet|så ni får se mig {d}]
[syns|hörs och syns|vi hörs|möts vi] [{d} då|på mötet då|i Granvik {d}]
[deltagande|medverkan|min närvaro] [bekräftas|bekräftad|är given|utlovas] [{d}|till {mf}|på mötet]
[bekräftar|konfirmerar|försäkrar|intygar] [härmed|] [min närvaro|att jag kommer|mitt deltagande] [{d}|till {mf}]
[står det|stod det] att jag [inte kommer|är borta|har förhinder]? [det är fel, jag kommer|det ska vara ja|rätta det, jag är med {d}]
[jag svarade aldrig|glömde svara|har legat efter med svar|missade att osa] , men [jag kommer|jag är med|ja från mig] [{d}|till {mf}]
[sent svar|lite sent kanske|bättre sent än aldrig|förlåt dröjet] , [men ja till torsdag|jag kommer {d}|jag är med på mötet|skriv upp mig {d}]
[jag parkerar cykeln|jag liftar|jag åker skidor|jag tar sparkstöttingen|jag tar färjan|jag rullar in med husbilen] [om så krävs|], [men jag kommer {d}|jag missar inte mötet|mötet vill jag inte missa]
[missar inte|vill inte missa|tänker inte missa|skulle aldrig missa] [det här mötet|{mf}|torsdagen] [|, jag kommer|för allt i världen]
[har|fick] [röntgentiden|cellprovet|mammografin|vaccinationen|blodgivningen] [ändrad|flyttad|ombokad] [, kommer {d}|så jag kan vara med {d}|och är alltså med på mötet]
[båda|vi båda|både {p} och jag|jag och {p}] [kommer|sluter upp|är med|deltar] [{d}|på {mf}]
[hela|] [Älvåsagänget|kommungänget|vi från regionen|vi från fk] [kommer|sluter upp|är på plats] [{d}|på {mf}]
[kommer lite före|är där halv nio|är där i god tid|dyker upp tidigt] [{d}|på mötet] [|och kokar kaffe|, kan hjälpa till att möblera]
[jag har inget annat|min dag är tom|kalendern är blank|tomt i almanackan] {d} [, klart jag kommer|så jag är med på mötet|, sätt upp mig]
[det krockade|dubbelbokad] men [jag valde er|jag prioriterar mötet|styrelsen går före|nämnden får vänta] [, jag kommer|{d}|, skriv ja]
[mitt svar|svaret från mig|besked från mig] [är ja|blir ja|är att jag kommer] [{d}|på kallelsen|till {mf}]
[grön gubbe|grön bock|grönt|klartecken] [från mig|från undertecknad] [till torsdag|för {mf}|{d}]
[hon|{p}|ledamoten från {o}|ordföranden] [kommer ändå|kan trots allt|har ändrat sig och kommer|blev frisk och kommer] {d} [, ändra till ja|, skriv in det|, sätt ja]
[jag e|ja e] [där|på plats|me] [kl nio|nio prick|nån minut i nio|från start] [{d}|]
[jag blir kvar|jag stannar|sitter] [hela dagen|till slutet|även på lunchen|över middagen] [{d}|på {mf}] [, räkna med det|, jag kommer alltså]
[gravid i åttonde månaden|höggravid|på kryckor|nyopererad|lite yr|utvilad] men [jag kommer {d}|jag kommer på mötet|med på mötet ändå]
[wouldn't miss|will be at|can make|attending|confirming] [it|the meeting|thursday] [|for sure|, count me in|in person]
[yep|sure|absolutely|of course], [I'll be there|I'm coming|I can attend] [thursday|in december|on the 11th|]
[sjalvklart|givetvis|jajamen] [ar jag dar|ar jag med|dyker jag upp] [{d}|pa motet]
# rsvp.decline
[innebandyn|körkvällen|bridgen|schackklubben|gymnastiken|Vasaloppet|curlingen] [går före|är samma dag|krockar|ligger] {d} [, jag kommer inte|så jag missar mötet|, får tacka nej]
[faster|morbror|särbon|svågern|systerdottern|dagmamman|au pairen] [är sjuk|har lagts in|har skadat sig|fyller jämnt|kommer på besök] {d} [, kan inte komma|så jag hoppar mötet|, räkna bort mig]
[vattenläcka|stambyte|inbrott|elavbrott|översvämning|brand i pannan] [hemma|i källaren|i huset|hos mamma] [så jag kommer inte {d}|, jag missar mötet|, lämnar återbud]
[bilbesiktningen|däckbytet|mäklaren|fotografen|snickaren|målaren|advokaten|prästen] [ska vara|är bokad|fick jag bara] {d} [och då går mötet bort|så jag kommer inte|, jag får utebli]
[cellprov|mammografi|vaccination|blodgivning|hörselprov|provtagning|gastroskopi|strålning] {d} [, missar mötet|så jag är borta|, kan inte komma]
[inkallad till|kallad till|har] [repövning|hemvärnet|nämndemannatjänst|tingsrätten|förhör|rättegång som vittne] {d} [, kommer inte på mötet|så återbud från mig|, borta från mötet]
[skolavslutning|lucia|julavslutning|inskolning|simskola|dansuppvisning|avslutning på förskolan|julspel] {d} [så jag kommer inte|, missar mötet|, jag får välja bort er]
[på|befinner mig på] [Gotland|Kreta|Kanarieöarna|Mallorca|kryssning|Malta|spa|kolonilotten|pilgrimsvandring] [{d}|hela veckan] [, missar mötet|så ni får klara er|, inget möte för mig]
[är i|åker till|flyger till] [Kiruna|London|Berlin|Malmö|Polen|Danmark|Bryssel|Uppsala] {d} [på jobb|på konferens|för att hälsa på dottern] [, kommer inte|och missar mötet|så jag kan inte komma]
[lamningen|kalvningen|slåttern|potatisen|skogsbruket|djuren|ladugården|mjölkningen] [kräver mig|håller mig hemma|tar all tid|väntar inte] {d} [, återbud|så jag kommer inte|, hoppar mötet]
[på inrådan av läkaren|doktorn säger att jag ska vila|sjukskriven på heltid|utbränd|har hjärtproblem|nyförlöst], [jag kommer inte {d}|jag deltar inte på mötet|stryk mig från mötet]
[släpper|låter] [ni|du] mig [slippa {d}|slippa mötet|vara ledig från {mf}], [jag är helt slut|dottern är sjuk|mamma har dött]
[mamma|farfar|min man|svärmor|en kollega|min bästa vän] [dog i går|gick bort|har avlidit|ligger för döden] [, jag kommer inte {d}|och jag orkar inte mötet|, återbud från mig]
[begravningskaffe|bouppteckning|vigsel|minnesstund|namngivning|förlovningsfest|möhippa] {d} [, kan tyvärr inte vara med på mötet|så jag uteblir|, får bli återbud]
[håll mötet|kör mötet|starta|besluta] utan [mig|undertecknad|min röst] {d} [, är på resa|, har lagt mig sjuk|]
[tom stol|en stol mindre|en kopp mindre|en lunch mindre|dra av en portion] {d} [, jag kommer inte|för min del|, har fått förhinder]
[står det|stod det] att jag [kommer|är med|sagt ja]? [det är fel, jag är bortrest|det ska vara nej|rätta det, jag kan inte {d}]
[jag svarade aldrig|glömde svara|har legat efter med svar|missade att osa] , men [jag kan inte|nej från mig|jag är borta] [{d}|till {mf}]
[sent svar|sent återbud|förlåt att det är sent|i sista minuten] , [men nej till torsdag|jag kan inte {d}|jag missar mötet|stryk mig {d}]
[frånvaro|mitt förfall|min frånvaro] [anmäls|meddelas|bekräftas|är ett faktum] [{d}|till {mf}|på mötet]
[jag kan bara|kan enbart|hade kunnat] [förmiddagen|på kvällen|fredagen|någon annan dag] , [så nej till {mf}|så jag kommer inte {d}|därför återbud {d}]
[mitt svar|svaret från mig|besked från mig] [är nej|blir nej|är att jag inte kan] [{d}|på kallelsen|till {mf}]
[röd gubbe|rött kryss|rött|tumme ner] [från mig|från undertecknad] [till torsdag|för {mf}|{d}]
[hon|{p}|ledamoten från {o}|ordföranden] [kommer inte ändå|kan inte längre|har ändrat sig och uteblir|blev sjuk och stannar hemma] {d} [, ändra till nej|, skriv in det|, sätt frånvarande]
[jag går av|jag försvinner|jag är ledig|jag är utomlands|jag är på rehab] [till nyår|hela december|ett par veckor|tills vidare] [så inget möte|, stryk mig från {mf}|och missar mötet]
[lönesamtal|medarbetarsamtal|styrelsemöte i bostadsrätten|årsstämma|anbudsmöte|kundbesök|skyddsrond] {d} [som jag inte kan flytta|går före], [nej till mötet|kommer inte|återbud från mig]
[de ringde från|blev uppringd av|samtal från] [förskolan|skolan|hemtjänsten|sjukhuset|äldreboendet] [, måste åka dit|, jag sticker] [och missar mötet|så jag kommer inte|, återbud]
[ingen|har ingen] [vikarie|avbytare|ställföreträdare på jobbet|som kan ta djuren|som tar mitt pass] {d} [, alltså återbud|så jag uteblir|, kan inte komma]
[missar tyvärr|får missa|tvingas missa|kommer att missa] [det här mötet|{mf}|torsdagen] [|, ledsen|, svågern gifter sig]
[strandsatt|fast|insnöad|inlåst] [i Kiruna|på Gotland|på flygplatsen|i fjällen|på en ö] [, hinner inte till mötet|, kommer inte {d}|, återbud]
[jag är vald till|jag jobbar som] [valarbetare|domare|vigselförrättare|tomte|konfirmationsledare] {d} [, kan inte komma på mötet|så jag missar er|, återbud]
[can't make|won't be at|missing|skipping|not attending] [it|the meeting|thursday] [|, family emergency|, I'm in London|, sorry]
[funeral|surgery|jury duty|school play|vaccination] [on thursday|that day|on the 11th], [can't attend|so I won't be there|count me out]
[tyvarr|ledsen|beklagar] [, kommer inte|, maste utebli|, det gar inte] [{d}|pa motet]
# rsvp.remote
[jag står i|är i|jobbar från] [Kiruna|Malmö|London|Bryssel|sommarstugan|husvagnen|ladugården|Berlin] {d} [men hoppar in via länk|, ta mig på skärmen|så det får bli video]
[gravid i åttonde månaden|på kryckor|nyopererad|utbränd|immunnedsatt|strålad] [så jag deltar på video|, tar det på länk {d}|och kör hemifrån via skärm]
[simskolan|inskolningen|besiktningen|snickaren|målaren|däckbytet] {d} [gör att jag|så jag] [tar mötet på mobilen|är med på distans|är med via kameran]
[projicera|visa|lägg upp|sätt] mig på [väggen|storbild|tv:n|projektorn|duken] {d} [, jag är inte i rummet|, jag sitter hemma|]
[skärmdeltagare|distansdeltagare|fjärrdeltagare|länkdeltagare|videodeltagare] [: jag|är jag|blir det för mig] {d}
[kommer inte fysiskt|kan inte ta mig till Granvik|åker inte in|blir inte på plats] [{d}|], [men deltar på video|men ta med mig på länk|skicka en möteslänk]
[mejla en|skicka en|jag behöver en|ge mig en] [möteslänk|teamsinbjudan|zoomadress|inloggning till videomötet] [{d}|till {mf}] [, jag kommer inte in|, sitter på annan ort|, blir hemma]
[samma som sist|som vanligt|precis som förra gången] [, på länk|, via skärm|, hemifrån] [för min del|{d}|]
[med kamera|utan kamera|på hörlurar|via laptop|via surfplatta|via telefonhögtalare] [deltar jag|är jag med|hänger jag på] [{d}|på mötet]
[kan jag slippa|jag slipper gärna|jag vill slippa] [åka|bilresan|pendla|köra fyra mil] {d} [och delta på skärm|och ta det från köksbordet|, länk i stället]
[låt|släpp in] [mig|undertecknad] [ansluta|anslut|koppla upp mig|logga in] [på distans|via video|från jobbet|från Berlin] {d}
[ansluter|loggar in|ringer upp|hakar på] [från|via] [Kiruna|kontoret|laptopen|husvagnen|hotellrummet] [{d}|på {mf}|till mötet]
[{p}|ledamoten från {o}|ordföranden] [ansluter|loggar in|deltar] [på video|via teams|från sommarstugan|på distans] {d} [, skriv det|, för in det]
[mitt ja|jag sa ja] [gällde|gäller|var] [på distans|på skärm|länk] [, inte i rummet|, inte på plats|{d}]
[till hälften|före lunch|efter rasten|från kl tio] [på länk|via video|på distans] {d} [för mig|, resten missar jag|]
[går det bra om|är det okej att|ok om] jag [ansluter digitalt|tar det via skärm|sitter hemma med kameran|loggar in på video] {d}
[ja till|jo till] [mötet|{mf}] [, men på skärm|, fast hemifrån|, digitalt|, via video]
[joining|attending|dialling in] [remotely|by video|from London|from my kitchen|via zoom] [on thursday|this time|]
[ansluter|deltar|ar med] [pa distans|digitalt|via video|fran koket] [{d}|]
# substitute.accept
[jag kan vara|jag blir|låt mig vara|sätt mig som] [inhoppare|avbytare|vikarie|stand-in|reserv] [för {p}|{d}|åt {p}|för min ledamot]
[avbytarbänken|reservbänken|bänken] [är redo|tömmer jag|lämnar jag], [jag går in för {p}|jag tar plats {d}|in med mig]
[{p}|min ledamot|min ordinarie|kommunrådet] [ska på vigsel|har begravning|sitter i tingsrätten|är på Kreta] {d}, [jag tar över|jag tar rösten|jag sätter mig där|jag fyller luckan]
[förfrågan|din fråga|frågan] om [tjänstgöring|inhopp|att ersätta]: [ja|ja tack|jag kan|inga problem|accepterat]
[accepterar|tackar ja till|antar] [inhoppet|tjänstgöringen|uppdraget att ersätta {p}|platsen efter {p}] [{d}|]
[fyller|jag fyller|kan fylla] [luckan|tomrummet|vakansen|stolen] [efter {p}|{d}|som {p} lämnar]
[om {p} inte kan|ifall {p} inte dyker upp|när {p} är borta] [går jag gärna in|så kan jag|tar jag det|har ni mig] [{d}|]
[tjänstgör|rycker in|kliver in|hoppar in] [gärna|utan problem|med kort varsel|så klart] [{d}|för {p}|i stället för {p}]
[jag hoppar på|jag tar] [{p}s stol|{p}s mandat|mandatet|rösträtten] [{d}|på {mf}|när hon är borta]
[{p} bad mig|{p} ringde mig|{p} har frågat mig|kommunsekreteraren bad mig] [gå in|ersätta|ta hennes plats|tjänstgöra] {d} [och det gör jag|, jag sa ja|, det går bra]
[vem behöver ersättas|behöver ni nån|fattas det nån] {d}? [jag kan|jag är ledig|ta mig|jag rycker in]
[jag kommer|jag är med|sitter med] {d} [i {p}s ställe|som tjänstgörande|som {p}s ersättare|för att ersätta {p}]
[har läst in mig|är påläst|har handlingarna] och [kan gå in för {p}|är redo att ersätta|rycker in {d}]
[stepping in|filling in|covering] for [Karim|{p}|my member] [|on thursday|, no problem|, happy to]
[ersattare har|reserven har], [jag kan ga in|jag rycker in|jag tjanstgor] [{d}|for {p}]
[inhopp|ersättartjänst|vikariat] {d} [? ja|: ja tack|, det tar jag]
# substitute.decline
[kan inte vara|vill inte vara|får inte vara] [inhoppare|avbytare|vikarie|stand-in|reserv] [för {p}|{d}|åt {p}|för min ledamot]
[avbytarbänken|reservbänken|bänken] [blir kvar|sitter jag kvar på], [jag går inte in för {p}|kan inte ta plats {d}|jag är på Kreta]
[{p}|min ledamot|min ordinarie] [ska på vigsel|har begravning|är sjuk] {d} [men jag kan inte ta över|men jag kan inte heller|och jag är också borta|men jag får inte ledigt för att ersätta]
[förfrågan|din fråga|frågan] om [tjänstgöring|inhopp|att ersätta]: [nej|nej tack|jag kan inte|går inte|avböjs]
[accepterar inte|tackar nej till|avvisar] [inhoppet|tjänstgöringen|uppdraget att ersätta {p}|platsen efter {p}] [{d}|]
[kan inte fylla|fyller inte] [luckan|tomrummet|vakansen|stolen] [efter {p}|{d}|som {p} lämnar]
[om {p} inte kan|ifall {p} inte dyker upp|när {p} är borta] [får ni ta nån annan|kan inte jag heller|måste ni fråga nästa ersättare]
[för kort varsel|för sent påkommet|hann inte läsa handlingarna] , [jag går inte in för {p}|jag kan inte ersätta {d}|ring nästa ersättare]
[jag kan inte ta|jag tar inte] [{p}s stol|{p}s mandat|mandatet|rösträtten] [{d}|på {mf}|, är bortrest]
[{p} bad mig|{p} ringde mig|{p} har frågat mig|kommunsekreteraren bad mig] [gå in|ersätta|ta hennes plats|tjänstgöra] {d} [men jag måste säga nej|, jag sa nej|, det går inte]
[behöver ni nån|fattas det nån] {d}? [inte jag|fråga inte mig|ta en annan ersättare|jag kan inte rycka in]
[gå vidare till|hoppa till|leta upp] [nästa ersättare|nästa i turordningen|en annan reserv], [jag kan inte {d}|jag kan inte gå in|jag är i Kiruna]
[not able to|can't] [step in|fill in|cover] for [Karim|{p}|my member] [|on thursday|, ask someone else|, I'm away]
[ersattare har|reserven har], [jag kan inte ga in|kan inte rycka in|hinner inte tjanstgora] [{d}|for {p}]
[inhopp|ersättartjänst|vikariat] {d} [? nej|: nej tack|, det kan jag inte]
[jag är ju bara|som] ersättare [och kan inte gå in|kan jag inte tjänstgöra|avböjer jag att gå in] {d} [, svågern gifter sig|, har repövning|, sitter i tingsrätten]
# recusal.report
[min faster|min morbror|särbon|svågern|systerdottern|min tvilling|fostersonen] [är kurator på {t}|sitter i {t}s ledning|är delägare hos sökanden|har skrivit ansökan] [, anmäler jäv|, jag är jävig|så jag går ut på punkt {n}]
[jag spelar innebandy med|jag är gudmor till|jag är förmyndare för|jag är advokat åt] [sökanden|den som driver {t}] [och anmäler jäv|, notera jäv|, jag deltar inte i punkt {n}]
[lyft ut|lyft bort|undanta|koppla bort] mig [från punkt {n}|när {t} avgörs|ur beslutet om {t}] [, jäv|, min faster jobbar där|, jag är delägare]
[som aktieägare|som kassör|som kurator|som rektor|som leverantör] [hos dem|i föreningen|på {t}] [är jag jävig|anmäler jag jäv|avstår jag på grund av jäv]
[jäv för mig|mitt jäv|jävsanmälan från mig] [gäller|avser|rör] [punkt {n}|{t}|två ärenden]
[jag lånar ut pengar till|jag har borgat för|jag är skyldig|jag har testamente från] [sökanden|den som leder {t}] [, så jag är jävig|, jäv|, jag kliver ut]
[declare|register|note] [my interest|a conflict for me|that I'm biased] [in {t}|on item {n}]
[min arbetsgivare|mitt företag|min byrå|min klinik] [säljer till|levererar till|hyr ut till|samarbetar med] {t} [, jäv från min sida|, jag anmäler jäv|så jag deltar inte]
# recusal.ask
[min faster|min morbror|särbon|svågern|systerdottern|min tvilling|fostersonen] [är kurator på {t}|sitter i deras ledning|är delägare] [, blir jag jävig då|? jävig eller|, är det för nära|, hur ser reglerna ut]
[jag spelar innebandy med|jag är gudmor till|jag är förmyndare för|jag är advokat åt] [sökanden|den som driver {t}] [, är det ett problem|, borde jag kliva av|, är jag jävig|, gör det nåt]
[är en|kan en] [aktieägare|kassör|kurator|rektor|leverantör|gudmor] [jävig|vara med och besluta|räknas som närstående]
[gör det|spelar det roll för jäv] [något att|om] [jag lånat ut pengar|vi semestrar ihop|jag har borgat|vi delar kontor|barnen går i samma klass]
[jävig eller ej|jäv ja eller nej|är jag jävig]: [barnbarnets fröken söker|min byrå levererar|jag hyr kontor där|vi är svågrar]
[tröskeln|kravet|ribban] för [jäv|att vara jävig|delikatessjäv], [var går den|hur hög är den|finns det praxis]
# recusal.raise
[{p}s faster|{p}s svåger|{p}s särbo|{p}s tvilling|{p}s morbror] [är kurator på {t}|sitter i deras ledning|är delägare] [, det är jäv|, ta upp det|, borde inte hen gå ut]
{p} [spelar innebandy med|är gudmor till|är förmyndare för|är advokat åt] [sökanden|den som driver {t}] [, det borde prövas|, jag väcker frågan om jäv|och säger inget om jäv]
[som aktieägare|som kassör|som leverantör] [borde|bör] {p} [inte rösta om {t}|gå ut på punkt {n}|anses jävig]
{p} [lånar ut pengar till|har borgat för|hyr kontor av] [sökanden|{t}] [, anmäl det|, frågan om jäv måste upp|, det är väl jäv]
[någon måste|jag får väl] [påpeka|lyfta|säga] att {p} [sitter på två stolar|har dubbla roller|är part] [i {t}|på punkt {n}]
# recusal.past
[gick|lämnade|klev] {p} [ut|rummet|av] [för att fastern|för att svågern|för att systerdottern] [jobbade på {t}|satt i ledningen]
[vem var det|var det nån] som [lyftes ut|undantogs|kopplades bort|stod utanför] [när {t} avgjordes|vid § {s}|{dp}]
[vad var skälet till|vad byggde] {p}s jäv [{dp}|om {t}|i § {s}] [på|]
# recusal.withdraw
[min faster|svågern|särbon|systerdottern] [har slutat på {t}|är inte kurator där längre|sålde sin del] [, stryk jävet|, ta bort mig som jävig|, jag är inte jävig mer]
[lyft in|släpp in|ta med] mig [på punkt {n} igen|i beslutet om {t} igen] [, jävet gäller inte|, jag var inte jävig|, ta bort jävsanmälan]
[glöm|slopa|kasta|nollställ|dra bort] [jävsanmälan|mitt jäv|det jag anmälde om jäv] [på punkt {n}|om {t}|]
[jäv|jävet|jävsanmälan] [gäller inte längre|är inaktuellt|var ett misstag|kan bort] [på punkt {n}|för min del|i {t}]
[cancel|drop|scrap] [my declaration|the conflict|my interest] [on item {n}|in {t}]
# circulation.open
[kaffebryggaren|larmet|telefonväxeln|bokföringsprogrammet|mattan|kopiatorn] [är trasig|måste ersättas|kostar lite], [ta det per capsulam|starta ett skriftligt beslut|låt styrelsen avgöra per capsulam]
[fullmakten|firmateckningen|attesträtten|bankfullmakten|remissen] [kan inte vänta|måste beslutas i veckan|ska in på fredag], [per capsulam|öppna per capsulam|ta den skriftligt]
[rulla ut|skicka runt|starta|inled|sätt upp] [ett skriftligt avgörande|beslut per capsulam|en cirkulation] om [kaffebryggaren|larmet|firmateckningen|kopiatorn]
[varför mötas för|vi behöver inte mötas för|slösa inte mötestid på] [larmet|kopiatorn|{t}] [, ta det per capsulam|, kör det skriftligt]
[ska vi inte|kan vi inte bara] [låta alla tillstyrka skriftligt|ta {t} per capsulam|avgöra larmet per capsulam] [i stället|så är det klart|, det brådskar]
[förbered|skriv|formulera] ett [förslag per capsulam|per capsulam-ärende|underlag för skriftligt beslut] om [firmateckningen|bokföringsprogrammet|{t}]
[formal|urgent] [written decision|per capsulam] [on|about] [the alarm|the copier|signing rights], [start it|open one|send it round]
# circulation.refer
[larmet|kopiatorn|firmateckningen|remissen|{t}] [ska inte|får inte|bör inte] [avgöras skriftligt|tas per capsulam|klubbas på mejl] [, ta det på mötet|, jag vill ha sammanträde]
[dra tillbaka per capsulam|avbryt cirkulationen] [och ta det|och lägg frågan] [på {mf}|på sammanträdet|runt bordet]
[mejl räcker inte|skriftligt räcker inte|per capsulam räcker inte] för [firmateckningen|en sån summa|{t}] [, sammanträde tack|, vi behöver talas vid]
[hänskjut|för upp|lyft] [remissen|larmet|per capsulam-ärendet|frågan] till [sammanträdet|mötet i stället|{mf}]
[jag vill|vi är flera som vill|både {p} och jag vill] [talas vid|resonera|stöta och blöta det] [på sammanträde innan vi svarar per capsulam|i rummet, inte per capsulam]
[låt oss|kan vi inte] [vänta med per capsulam|avstå från per capsulam] [tills vi ses|och ta det på mötet] [, det är en stor fråga|]
# circulation.answer
[kaffebryggaren|larmet|telefonväxeln|bokföringsprogrammet|kopiatorn|firmateckningen] [, bifall|, tillstyrker|, avstyrker|, ja från mig|, nej från mig|, jag avstår]
[mitt besked|min ståndpunkt|min linje|slutsats] [om larmet|om kopiatorn|per capsulam]: [bifall|avslag|tillstyrks|avstyrks|avstår]
[efter att ha|nu när jag har] [läst offerten|jämfört priserna|pratat med kommunen] [tillstyrker jag|avstyrker jag|säger jag ja per capsulam|röstar jag nej per capsulam]
[larmet|kopiatorn|det skriftliga förslaget] [har mitt stöd|får mitt ja|får mitt nej|kan jag inte stödja|ställer jag mig bakom]
[tillstyrkes|avstyrkes|bifalles] [med glädje|med tvekan|i sin helhet|av undertecknad]
[support|oppose|in favour of|against] [the proposal|buying the copier|the alarm] [per capsulam|, my vote|from me]
[jag stöttar|jag backar upp|jag motsätter mig|jag säger stopp för] [inköpet|larmet|den nya kopiatorn] [per capsulam|i det skriftliga beslutet]
# circulation.remind
[skriv en rad|slå en signal|tuta|vifta lite] till [dem som inte tagit ställning|de obesvarade|latmaskarna|{p}] [om per capsulam|i cirkulationen]
[vi får inte ihop svaren|det fattas röster|kommunerna har inte svarat|{o} har inte svarat] per capsulam [, skynda på dem|, be dem svara|, skicka ut en påminnelse]
[skynda på|snabba på|sparka igång] [svaren|ledamöterna|{p}|kommunerna] [per capsulam|i cirkulationen|om det skriftliga beslutet]
[larmet|kopiatorn|firmateckningen] per capsulam [hänger på {p}|saknar två svar], [påminn|be dem svara|skynda på]
# item.propose
[kollektivtrafik|mobbning|hemlöshet|våld i nära relationer|psykisk ohälsa|ungas skulder|spelberoende|språkkaféer] [borde upp på mötet|vill jag ta upp|är värt en diskussion {d}|måste vi prata om på mötet]
[jag har mött|jag träffade|jag besökte] [en deltagare|en arbetsgivare|en kurator|ett socialt företag] [och vill berätta om det på mötet|, det vill jag ta upp {d}|som fick mig att vilja lyfta frågan om {t}]
[en punkt om|en stund för|nåt om] [hemlöshet|spelberoende|traktamente|klimatet|jourtelefonen] [på mötet vore bra|tack, till mötet|{d} om ordföranden går med på det|önskas av mig]
[får man|får en ersättare|kan en ledamot] [önska|begära] [att {t} tas upp|en punkt om hemlöshet|att spelberoende kommer upp]? [jag vill det|i så fall gör jag det|då gör jag det]
[låt oss|vi borde|vi bör] [snacka om|älta|vända och vrida på|resonera kring] [traktamentet|hemlösheten|språkkaféerna|{t}] [på mötet|{d}|när vi ses]
[föreslår|önskar|begär] att [traktamente|psykisk ohälsa|jourtelefonen|klimatet] [kommer upp|lyfts|tas med|behandlas] [{d}|på {mf}]
[min kommun|min nämnd|vår förvaltning|partigruppen] [vill att styrelsen pratar om|är orolig för|undrar över] [hemlösheten|ungas skulder|{t}] [, kan det tas upp|, jag vill lyfta det {d}]
[mailade|skrev till] [ordföranden|kansliet] [om traktamentet|om jourtelefonen], [ta gärna upp det|vill ha det på mötet|kan det bli en punkt]
[raise|suggest|bring] [homelessness|travel costs|gambling|youth debt] [to the board|at the meeting|for discussion]
[kan vi ta|jag vill ta] upp [hemloshet|traktamente|{t}] [pa motet|{d}]
# item.add
[remiss om hemlöshet|policy mot mobbning|traktamentesregler|revisionsberättelse|sponsoravtal|visselblåsning|verksamhetsberättelse] [ska upp på dagordningen|in som punkt {n}|läggs till på {mf}|blir eget ärende, lägg in]
[lägg|placera|nyskapa] [ett ärende|en beslutspunkt|en rapportpunkt] [om visselblåsning|om sponsoravtal|om verksamhetsberättelsen] [efter punkt {n}|sist på dagordningen|före övriga frågor]
[ny punkt|nytt ärende|tilläggspunkt]: [visselblåsning|sponsoravtal|firmateckning|verksamhetsberättelse|avsägelse från {p}|fyllnadsval]
[avsägelse|fyllnadsval|entledigande|avgiftsbeslut|firmateckning] [måste vara en punkt|saknas på listan, lägg till|ska in på dagordningen till {mf}]
[jag har en till|det blir en till|vi fick en sen|en punkt till]: [fyllnadsval|avsägelse|{t}|firmateckning] [, sätt den sist|, in på dagordningen|]
[kansliet|ekonomen|revisorn] [vill rapportera|ska dra|behöver beslut] om [verksamhetsberättelsen|avgifterna|visselblåsning] {d}, [lägg till en punkt|skapa ärendet]
[include|create|append] [an item|a decision item] [on|about] [whistleblowing|the annual report|signing rights] [for thursday|on the agenda]
# item.edit
punkt {n} [ska heta|byter namn till|borde kallas] [fyllnadsval|avsägelse|verksamhetsberättelse|firmateckning] [i stället|, ändra rubriken|]
[ersätt|byt ut|lägg till|stryk] [ordet|meningen|sista att-satsen|belopp] [firmateckning|"senast"|om avgifterna|50 000] [i punkt {n}|på punkt {n}]
[placera om|sätt|ta] punkt {n} [sist|först|före fyllnadsvalet|efter lunch|högre upp] [på dagordningen|i ordningen|]
[gör|förvandla|klassa om] punkt {n} [till information|till beslut|till en rapport|till diskussion] [|, den är ingen beslutspunkt]
[bakgrundstexten|förslagstexten|sammanfattningen|tidsangivelsen] [till|på|i] punkt {n} [är gammal|är för lång|är fel] [, ändra|, byt ut den|, uppdatera]
[numreringen|ordningen|paragraferna] [på dagordningen|] [är fel|hoppar|är konstig] [, rätta|, numrera om|, flytta upp punkt {n}]
[rename|reword|reorder|retitle] item {n} [please|to annual report|, wrong name]
# item.withdraw
[fyllnadsvalet|visselblåsning|sponsoravtalet|remissen|verksamhetsberättelsen] [utgår|ska bort|stryks|behövs inte på dagordningen] [|, ta bort punkten|{d}]
[rensa|skala|banta|korta] [dagordningen|listan] [på punkt {n}|från punkt {n} och {n}|genom att stryka punkt {n}]
[avsägelsen|ansökan|remissen] [är återkallad|gäller inte mer|togs på delegation], [lyft ut punkt {n}|ta bort ärendet|stryk punkten]
[lyft ut|plocka ur|bryt ut|ta ur] [punkt {n}|fyllnadsvalet|sponsoravtalet] [ur dagordningen|från listan] [helt|]
[min motion|mitt medskick|min anmälda fråga|frågan jag skickade in] om [traktamente|hemlöshet|{t}] [kan strykas|tas tillbaka|är inaktuell]
# item.move
[fyllnadsvalet|visselblåsning|sponsoravtalet|remissen|verksamhetsberättelsen] [flyttas till|får vänta till|tas på|skjuts till] [nästa möte|februarimötet|marsmötet|mötet efter]
[bordlägg|skjut upp|vilandeförklara|låt anstå] [punkt {n}|fyllnadsvalet|sponsoravtalet] [till februari|till nästa möte|en gång till]
[punkt {n}|remissen] [i mars|i februari|på nästa möte] [i stället för|hellre än] [{d}|nu] [, flytta den|, skjut punkten]
[för|skicka] [punkt {n}|ärendet om visselblåsning] [vidare|framåt] till [nästa sammanträde|vårens första möte|junimötet]
[defer|postpone|table] item {n} [to the next meeting|until february|until march]
# item.restore
[fyllnadsvalet|visselblåsning|sponsoravtalet|remissen] [ska med ändå|borde inte ha strukits|måste in igen|får komma tillbaka på dagordningen]
[ångra|hoppsan, ångra|backa] [att jag tog bort|att vi strök] [punkt {n}|fyllnadsvalet|remissen]
[sätt|stoppa|klistra] in [den strukna punkten|punkt {n} som togs bort|fyllnadsvalet] [igen|på nytt|där den låg]
[det borttagna|det strukna|det raderade] [ärendet|förslaget] om [remissen|sponsoravtalet|{t}] [vill vi ha tillbaka|ska upp igen|aktualiseras på nytt]
# meeting.create
[workshop|lunchmöte|presidiemöte|upptaktsmöte|internat|nätverksträff|ägarsamråd] [den 20 januari kl 13|i Älvåsa 4 mars|{d} kl 10], [boka in det|lägg upp det|skapa mötet]
[vi behöver|jag vill ha|styrelsen behöver] [ett presidiemöte|en workshop|ett internat|ett ägarsamråd] [{d}|i april|före sommaren] [, boka|, lägg upp|]
[skapa|lägg upp|sätt ut] [ett presidiemöte|en workshop|ett ägarsamråd|ett lunchmöte] [20 januari 9-11|fredag kl 13|i biblioteket {d}]
[nytt sammanträde|nytt möte|extra tillfälle] [4 mars kl 9|20 januari kl 14|{d} på teams] [i rum Tallen|i församlingshemmet|på hotellet|]
[create|arrange|organise] [a workshop|an extra board meeting|a lunch meeting] [on march 4|next friday|at ten]
# meeting.move
[rörläckan|sotningen|valet|begravningen|tågstrejken|brandövningen] [gör att|tvingar oss att] [mötet måste flyttas|vi byter dag för mötet|vi flyttar {mf} till måndag]
[flytta|förlägg|byt] [mötet|{mf}|workshopen|presidiemötet] [till församlingshemmet|till hotellet|till måndag|till v 12|till skolans matsal|till kvällen]
[måndag|onsdag|fredag] [passar bättre|är bättre|funkar för fler] [för mötet|för {mf}] [, flytta det|, byt dag|, ändra]
[starta|börja|öppna] [mötet|{mf}|workshopen] [tidigare|kl 8 i stället|efter rasten|en halvtimme senare] [, uppdatera tiden|, ändra|]
[mötet|{mf}|internatet] [får|ska] [ny dag|annan adress|ny starttid|hållas på hotellet] [: måndag kl 9|: församlingshemmet|, ändra det]
[vi blir|mötet blir] [kvar en timme längre|på hotellet|i skolans matsal|digitalt för alla] {d} [, ändra i systemet|, uppdatera mötet]
[reschedule|relocate|postpone] [the meeting|the workshop|thursday's meeting] [to monday|to the hotel|to next week|until ten]
# meeting.cancel
[workshopen|lunchmötet|presidiemötet|internatet|ägarsamrådet|{mf}] [är inställt|blir inte av|avlyses|kan utgå|dras in]
[rörläckan|tågstrejken|stormen|smittan|strömavbrottet] [gör att|så] [mötet ställs in|vi ställer in {mf}|hela mötet går bort]
[för lite|för tunn dagordning|inga ärenden|inget att besluta] {d}, [ställ in mötet|avboka hela mötet|vi skippar sammanträdet]
[skicka ut|meddela|annonsera] att [mötet går bort|internatet är inställt|{mf} utgår|vi inte ses {d}]
[avboka|slopa|stryk] [salen och mötet|hela sammanträdet|internatet|lunchmötet] [{d}|för allas del|, stormen kommer]
[styrelsen|vi alla|hela gänget] [slipper mötas|behöver inte komma|får ledigt] {d} [, ställ in|, mötet avlyses|, avboka]
[cancel|drop|scratch] [the workshop|the whole meeting|friday's meeting] [, storm coming|, nothing to decide|for everyone]
# meeting.remind
[skriv en rad|slå en signal|tuta|vifta lite] till [dem som inte anmält sig|de obesvarade|latmaskarna|{p}] [om torsdag|om {mf}|på kallelsen]
[skynda på|snabba på|sparka igång] [anmälningarna|osan|svaren på kallelsen|kommunerna] [till {mf}|inför torsdag|]
[{o}|kommunerna|regionens folk] [har inte svarat på kallelsen|sover om torsdag] [, skynda på dem|, be dem anmäla sig|, skicka ut en påminnelse]
[knacka på|peta på|ryck i|buffa] [mig kvällen före|{p} om mötet|dem som inte osat|alla inför {mf}]
[skicka|posta] [en mötespåminnelse|ett varsel|ett hallå] [om {mf}|om torsdag|dagen före mötet] [till alla|till mig|till ersättarna]
[varna|larma|uppmärksamma] [mig|alla|ersättarna] [när det är en dag kvar till mötet|två timmar före mötet|om {mf}]
# notice.send
[nu kan|då får|i kväll ska] [kallelsen|hela kallelsen|kallelsepaketet|möteshandlingarna] [skickas|postas|lämna huset|gå till alla]
[avsänd|posta|delge|tillställ] [ledamöterna kallelsen|alla kallelsen|ersättarna kallelsen|styrelsen handlingarna till {mf}]
[gå ut med|dra i väg|fyr av|sätt i väg] [kallelsen|kallelsepaketet|utskicket med handlingar] [till {mf}|före helgen|nu]
[bilagorna är på plats|ordföranden har sagt ja|dagordningen är spikad] [, skicka|, gå ut] [med kallelsen|kallelsen till alla]
[revisorerna|{o}|ersättarna|de adjungerade] [ska ha|har inte fått] kallelsen [också, skicka|, skicka den|, posta om]
[mail|circulate|send] [the notice|the summons|the board papers] [to everybody|to the deputies|tonight]
# agenda.post
[dela|publicera|klistra in|häng upp|anslå|visa upp] [dagordningen|ärendelistan|föredragningslistan] [i teamskanalen|i gruppchatten|i kanalen|för alla i chatten]
[kanalen|teamskanalen|gruppen|chatten] [behöver|saknar|ska få|vill ha] [dagordningen|ärendelistan] [, posta den|, lägg ut den|]
[låt|se till att] [alla i kanalen|gruppchatten|teamet] [få se|får] [dagordningen till {mf}|ärendelistan|punkterna]
[uppdatera|förnya|ersätt] [dagordningen|kortet med dagordningen|ärendelistan] [i kanalen|i teamskanalen|i gruppen] [|, punkt {n} är ny]
[lägg|kasta|släng] [upp|ut|in] [dagordningen|torsdagens punkter|listan på ärenden] i [kanalen|gruppen|chatten|teamskanalen]
[share|pin|publish] the agenda [in the channel|with the group|in teams]
# attachment.add
[här kommer|jag skickar|bifogar|jag laddar upp] [offerten|kvittot|ritningen|foton|excelarket|yttrandet|enkätsvaren] [till punkt {n}|som bilaga|till ärendet om {t}|, lägg till handlingarna]
[häng på|fäst|koppla|lägg] [offerten|ritningen|excelarket|enkätsvaren|yttrandet] [på punkt {n}|vid punkt {n}|som bilaga till {t}|till {mf}]
[punkt {n}|ärendet om {t}|dagordningen] [ska ha|saknar|behöver] [en bilaga till, här är den|ritningen, laddar upp|kvittot, lägg till]
[jag har|har] [ett foto|en ritning|en reviderad budget|en powerpoint] [att lägga till|att bifoga|som ska med] [på punkt {n}|bland handlingarna|till {mf}]
[byt ut|ersätt|uppdatera] [bilagan|bilaga {n}|pdf:en] [på punkt {n}|till {t}] [mot den här|med nya filen|, den gamla var fel]
[infoga|inför|för in|lägg in] [bilagan|ritningen|pdf:en|powerpointen] [på dagordningen|på föredragningslistan|vid punkt {n}]
[attach|upload|append] [the quote|the drawing|this pdf|the spreadsheet] [to item {n}|to the agenda|for thursday]
# poll.create
[blommor eller choklad|smörgåstårta eller sallad|buffé eller meny|pizza eller sushi|karaoke eller quiz] [? låt styrelsen rösta|, fråga gruppen|, gör en snabbfråga]
[rösta om|låt oss rösta om|omröstning om] [namn på nyhetsbrevet|färg på loggan|vilken kaka|avskedspresenten|mötesfikat] [, skapa den|, starta|i kanalen]
[vad föredrar|vad vill|hur ställer sig] [folk|ledamöterna|gänget] [, smörgåstårta eller sallad|om karaoke|om nyhetsbrevet]? [skicka en enkät|fråga runt|starta omröstning]
[jag behöver veta|kansliet vill veta|köket vill veta] vad folk [vill äta|tycker om mötesfikat|önskar för kurs] [, skicka en fråga|, fråga alla|, gör en enkät]
[en enkät|ett formulär|en webbenkät] [om mötesfikat|om kursönskemål|om nyhetsbrevet|om arbetsformerna] [till alla|med tre alternativ|, starta den]
[quick|anonymous|simple] poll [about pizza or sushi|on the newsletter name|about snacks] [, send it out|to everyone]
# poll.createDates
[smörgåstårtan|avskedsfesten|kursen|internatet|workshopen|besöket i Älvåsa]: [vilken dag kan folk|hitta datum med alla|gör en datumomröstning]
[fråga|låt] [styrelsen|gänget] [kryssa|välja|tycka till] [mellan 20 och 21 januari|om vecka 6 eller 8|bland tre måndagar] [för workshopen|för internatet|till kursen]
[måndag|tisdag] [eller|kontra] [lördag|söndag] [för internatet|för avskedsfesten], [kolla vad som passar|be alla kryssa|gör en doodle]
[ta reda på|utröna|luska i] [när folk är lediga|vilka dagar som går|när alla kan] [i april|för workshopen|vecka 6]
[schedule poll|date poll|doodle] [for the workshop|for april|with three mondays]
# poll.answer
[blommor|smörgåstårta|buffé|pizza|sushi|karaoke|quiz|choklad|sallad] [på det|får det bli|för min del i enkäten|är mitt val|röstar jag för]
[jag röstar|lägger min röst|kryssar] [för buffé|på choklad|på quiz|på måndagen|i ruta {n}] [i omröstningen|i enkäten|]
[måndag|lördag|vecka 6|den 20|båda måndagarna] [passar mig|går inte för mig|funkar om jag slutar tidigt] [i doodlen|i datumfrågan|av förslagen]
[mitt kryss|min röst|mitt val] [hamnar på|går till|är] [sushi|blått|måndagen|alternativ {n}|karaoke]
[enkäten|snabbfrågan|omröstningen]: [sushi tack|jag tar quiz|måndagen|alternativ {n}|vet ej|båda]
[put me down for|I vote for|my pick is] [sushi|monday|option {n}|flowers]
# poll.close
[enkäten om fikat|doodlen för internatet|snabbfrågan om sushi|omröstningen om loggan] [kan stängas|är avgjord, stäng|behövs inte längre, avsluta|får ta slut nu]
[det blir sushi|det blev quiz|måndagen vann|alla har kryssat] [, stäng|, avsluta] [omröstningen|enkäten|doodlen]
[frys|lås|plocka ner|avpublicera] [enkäten|omröstningen|doodlen|snabbfrågan] [om fikat|om loggan|nu]
[stäng|avsluta|bryt] [röstningen|insamlingen av svar|datumfrågan|webbenkäten] [i kväll|nu|om fikat]
# minutes.approve
[jag har bläddrat igenom|jag har nagelfarit|korrläst|jag har jämfört med mina anteckningar] protokollet [, justerar|, jag skriver på|, allt rätt, godkänns]
[justeras|undertecknas|skrivs under|godkänns] [utan ändring|utan erinran|av mig|som det står] [, protokollet {dp}|, protokollet|]
[min justering|min signering|mitt godkännande] av [protokollet|oktoberprotokollet|protokollet från {mp}] [härmed|ges|lämnas här]
[klicka|bocka|sätt] [att jag signerar protokollet|i att protokollet är justerat av mig|min signatur under protokollet]
[okej med protokollet|protokollet är rätt|stämmer med vad vi sa] [, justerat|, jag signerar|, jag justerar det]
[signing off|approving|I approve] [the minutes|the october minutes] [as they are|no changes|]
# minutes.requestChange
[§ {s}|paragraf {s}|protokollet] [återger fel|missar|har utelämnat|har blandat ihop] [mitt yrkande|ajourneringen|klockslaget|vem som föredrog|namnet på revisorn] [, rätta|, ändra det|]
[ajourneringen|mitt yrkande|mitt inlägg|sluttiden|gästens titel] [saknas i protokollet|är fel i protokollet|ska in i § {s}|är felskriven i § {s}]
[jag justerar inte|jag skriver inte under|jag kan inte signera] [förrän|innan] [§ {s} ändras|mitt yrkande kommer med|ajourneringen finns med|stavfelen är borta]
[i protokollet|i § {s}] [heter jag fel|står jag som frånvarande|har {p} fel titel|är summan fel|står fel klockslag] [, kan det ändras|, rätta innan justering|]
[synpunkt|invändning|rättelse|korrigering] [på protokollet|till § {s}|inför justeringen]: [ajourneringen saknas|fel sluttid|mitt yrkande är borta|{p} var inte där]
[protokollet säger|det står] [att jag röstade nej|att vi slutade tre|att {p} föredrog] [men så var det inte|, det stämmer inte, ändra|, fel]
[the minutes|paragraph {s}] [got|has] [my name wrong|the wrong time|the wrong amount] [, fix it|, please correct]
# dissent.register
[jag vill|låt mig|jag ska] [reservera mig|anmäla avvikande mening|få mitt nej till protokollet] [mot beslutet om {t}|mot § {s}|i {t}] [skriftligt|, skriv in det|]
[jag stod inte bakom|jag var emot|jag gick emot|jag kunde inte stödja] [beslutet om {t}|§ {s}|majoriteten i {t}] [, för in min reservation|, anteckna det|, reserverar mig]
[protokollsanteckning|särskilt yttrande|reservation|blank reservation] [från mig|av mig] [mot § {s}|om {t}|i beslutet om {t}] [: för dyrt|: fel underlag|]
[min reservation|mitt särskilda yttrande|min avvikande mening] [ska in i protokollet|lämnas här|bifogas|gäller {t}]
[för in|skriv|notera] att [jag yrkade avslag och reserverar mig|jag inte delar beslutet|min åsikt är en annan] [om {t}|i § {s}]
[jag tyckte|jag ansåg] [tvärtom|annorlunda|att det var för dyrt] [om {t}|i § {s}] [och reserverar mig|, vill ha det antecknat|, till protokollet]
[put on record|record|log] [my dissent|my reservation|that I disagree] [about {t}|on § {s}]
# decision.dissent
[vem|var det nån som] [reserverade sig|lämnade särskilt yttrande|gick emot|fick sitt nej antecknat] [mot § {s}|i {t}|om {t}]
[reserverade|anmälde] [jag|{p}] [mig|sig|avvikande mening] [mot {t}|i § {s}] [eller inte|, minns du|{dp}]
# attendance.absent
[vilka|vem] [hade repövning|var på Kreta|vabbade|låg sjuka|fick förhinder] [{dp}|på {mp}]
[lämnade|meddelade] {p} [återbud|förfall] [{dp}|till {mp}]
# attendance.coming
[har|fick] [{p}|Älvåsagänget|ledamoten från {o}] [barnvakt|ledigt|skjuts] [och kommer|så hen kan komma] {d}
[är fastern frisk så|har svågern gift sig så att] {p} [kommer {d}|kan vara med {d}] [, vet ni|]
[vem är|vilka är] [inhoppare|avbytare|stand-in|tjänstgörande ersättare] {d}
# agenda.attachments
[finns|har vi|var är] [offerten|ritningen|excelarket|enkätsvaren|yttrandet] [till punkt {n}|bland bilagorna|inför {mf}]
[öppna|visa|skicka mig] [ritningen|offerten|powerpointen|yttrandet] [till punkt {n}|från handlingarna]
# agenda.show
[är|finns|står] [fyllnadsvalet|visselblåsning|firmateckning|hemlöshet|traktamente] [med på dagordningen|uppe {d}|bland punkterna]
[visa mig|ge mig] [föredragningslistan|ärendelistan] [här|i vår chatt|bara för mig]
# meeting.get
[jag kommer|jag ska gå in för {p}|jag deltar] {d}, [var är det|vilken sal|när börjar det|hur länge håller vi på]
[är|blir] [mötet|{mf}] [i församlingshemmet|på hotellet|digitalt|flyttat|inställt]
# percapsulam.status
[larmet|kopiatorn|firmateckningen] per capsulam [, vem har svarat|, är det avgjort|, vad blev det|, hur många tillstyrkte]
# poll.status
[blev det|vann] [sushi|karaoke|buffé|måndagen] [i omröstningen|i enkäten|]
[hur många] [kryssade måndagen|ville ha sushi|röstade för quiz]
# minutes.status
[har|är] protokollet [blivit justerat|underskrivet av alla|signerat av {p}|klart att justera]
# member.substitute
[vem är|vem har jag som] [inhoppare|avbytare|reserv|personlig ersättare] [för {p}|för min ledamot|om jag blir sjuk]
# rule.remote
[får man|går det bra att] [delta från utlandet|sitta på tåget med video|ansluta från London|vara på länk utan kamera] [enligt reglerna|och ändå rösta|]
# greeting
[hallå där|hejsan svejsan|moin|tja ba|hellu|hej hopp|godförmiddag|tjenixen|hejdå så länge] [|Klubban|bot|du|på er]
[god|glad] [förmiddag|lucia|advent|midsommar|påsk|fredag] [|till dig|Klubban|på dig]
[nu är jag|jag är|här är jag] [här igen|tillbaka från semestern|vaken|på plats vid datorn] [, hej|, god morgon|, tjena]
[halloj|tjo|hola|ciao|bonjour|aloha] [|Klubban|vännen|där]
[kul att ses|trevligt att träffas|fint att höra av dig|roligt att se dig] [|Klubban|igen|, jag heter {p}]
[hej|hallå|tjena] [, jag är ny här|, {p} här|, det är {p}|, nån hemma|, är du vaken]
[hej då|vi hörs|adjö|ses sen|på återseende|trevlig helg] [|Klubban|bot|så länge]
[morning|evening|howdy|hiya|yo|hey there] [|Klubban|bot|board bot]
# thanks
[kanon|grymt|lysande|strålande|prima|utmärkt|fantastiskt|briljant] [|jobbat|, tack|svar|hjälp]
[du är|vilken] [en pärla|en klippa|en räddare|en ängel|en stjärna|guld värd] [|, tack]
[tackar|tack] [allra ödmjukast|för besväret|för tålamodet|så jättemycket|hjärtligt|och bock|för påminnelsen]
[det räddade|det hjälpte|det underlättade] [mig|min dag|mycket|massor] [|, tack]
[precis vad jag behövde|det var allt|då vet jag|nu förstår jag|då är jag med] [|, tack|, tackar]
[bra jobbat|snyggt|fint|bravo|heja dig|applåd] [|Klubban|, tack för hjälpen|, du är snabb]
[cheers|much obliged|brilliant|perfect|lovely|you're a star] [|, thanks|, Klubban]
[tusen|många|varma] tack [|för snabbt svar|för hjälpen|Klubban|, vi säger så]
# help
[vad|vilka saker] [går att fråga dig|klarar du av|har du för funktioner|förstår du dig på] [|, jag är ny|egentligen]
[jag är|e] [ny|vilsen|ovan|gammal och ovan] [här|i styrelsen|med botar] [, hur gör jag|, var börjar jag|, vad kan du]
[hur fungerar|hur använder man|instruktioner för|manual till|lathund för] [du|dig|Klubban|boten]
[kan man|kan jag] [rösta|lämna återbud|anmäla jäv|justera|svara på enkäter|ladda upp filer] [via dig|genom boten|här i chatten] [eller|?|, funkar det]
[vilka|lista] [kommandon|knappar|ord|funktioner|möjligheter] [finns|har du|begriper du]
[ser|kan] [andra|ordföranden|kansliet|alla] [se|läsa] [vad jag skriver till dig|vår chatt|mina frågor]
[sparar du|minns du|lagrar du|glömmer du] [det jag skriver|chatten|mina frågor|mina uppgifter]
[what can|how do I use|what do] [you do|this bot|you understand]
# rude
[dumma|värdelösa|urusla|usla|jäkla|förbannade] [bot|maskin|program|robot|burk|plåtlåda]
[du är] [korkad|trög|hopplös|en idiot|dum i huvudet|oduglig|en katastrof|efterbliven|skräp]
[håll|knip] [käften|tyst|igen|mun|truten] [|, bot|nu|din jävel]
[dra åt helvete|dra åt skogen|stick och brinn|far åt pipan|flyg och far|gå och lägg dig] [|, bot|din idiot|nu]
[vilken|vilket|sån] [skitbot|dynga|smörja|pajas|nolla|tönt|klant|fiasko] [|du är]
[skärp dig|väx upp|ge dig|lägg av|sluta tramsa] [din idiot|din trögskalle|, korkade bot|för fan]
[fan|jävlar|helvete|satan] [vad du är dum|vad trög du är|vilken usel bot|så korkat]
[shut up|get lost|screw you|you suck|you moron|piece of junk] [|, bot|you idiot]
[du fattar|du begriper|du kan] [ju ingenting|inte ett skit|noll|nada] [|, idiot|, pucko|din dumburk]
# outside
[boka|avboka|flytta|ställ in] [klipptiden|tvättiden|tandläkaren|däckbytet|bordet på pizzerian|padelbanan|hundvakten] [|åt mig|på lördag]
[jag ska|vi ska] [på innebandy|plocka kantareller|äta sushi|sjunga karaoke|spela quiz|baka smörgåstårta] [i helgen|på lördag|i kväll]
[påminn|väck] [mig|grabben|frun] [att köpa mjölk|om simskolan|att hämta kemtvätten|om parkeringen|att vattna]
[röstning|rösta] [i Eurovision|i riksdagsvalet|på bästa låten|på årets bil|i Idol] [|, hur gör man|, när]
[skriv under|signera|godkänn] [låneansökan|hyreskontraktet på min lägenhet|skolans lov-lapp|deklarationen] [|åt mig|med bankid]
[lägg till|ta bort|stryk] [bananer|mjölk|toapapper|kattmat] [på|från] [inköpslistan|handlingslistan|matlistan]
[hur gick|hur blev] [innebandyn|karaoken|quizet|curlingen|skolavslutningen|begravningen för kungen] [|i går|i lördags]
[kalla|bjud in|skicka inbjudan] [till] [min dotters kalas|grannarnas grillfest|kräftskivan|barndopet]
[ändra|byt] [lösenord på mejlen|min adress hos Skatteverket|däck|elavtal|tid hos frisören]
# recusal.report
[jag kliver ur|jag lämnar salen|jag sätter mig i korridoren|jag hämtar kaffe] [på punkt {n}|när {t} avgörs], [jäv|jag är delägare|svågern är kurator där]
[mitt namn|min frus namn|svågerns namn] [står i ansökan|finns i bilagan] [till {t}|på punkt {n}] [, så jäv|, jag är jävig|, anmäl mig som jävig]
[rektorn|kuratorn|kassören|verksamhetschefen] [på {t}|hos sökanden] är [min man|min dotter|min särbo|jag] [, notera jäv|, jäv|, jag går ut]
[jag har intressen i|jag har aktier i|jag tjänar på|jag berörs av] [{t}|det de söker för] [, jäv|och anmäler det|, kliver ut på punkt {n}]
# recusal.raise
[rektorn|kuratorn|kassören|verksamhetschefen] [på {t}|hos sökanden] är {p}s [man|dotter|särbo|svåger] [, det är väl jäv|, säg till|, lyft det]
{p}s [namn|fru|svåger] [står i ansökan|finns i bilagan] [till {t}|på punkt {n}] [, borde inte hen kliva ur|, jäv|, ska det prövas]
{p} [har intressen i|tjänar på|berörs av] {t} [, det är jäv|och borde lämna salen|, ta upp det]
# recusal.ask
[om rektorn|om kuratorn|om kassören|om verksamhetschefen] är [min man|min dotter|min särbo|en gammal vän] [, är jag jävig|, är det jäv|, måste jag lämna salen]
[ska jag|måste jag|räcker det att jag] [lämna salen|sitta i korridoren|hämta kaffe|tiga] [vid jäv|om jag är jävig|när man har jäv]
[berörs jag|tjänar jag på det|har jag intressen där] [är jag jävig då|blir det jäv|eller är det lugnt med jäv]
# recusal.past
[satt|stod] {p} [i korridoren|utanför salen] [när {t} avgjordes|vid § {s}] [på grund av jäv|]
[rektorns man|kuratorns svåger|nån med aktier i {t}] [satt i styrelsen], [vem var det som anmälde jäv|vem klev ut {dp}]
# recusal.withdraw
[svågern är inte rektor där|särbon och jag är skilda|aktierna är sålda] [, jävet bort|, ta bort jäv på punkt {n}|, jag är inte jävig i {t}]
[jag stannar i salen|jag sitter kvar|jag röstar] på punkt {n} [, jävet var fel|, ingen jäv längre|, stryk jävsanmälan]
# rsvp.accept
[tackar ja|svarar ja|säger ja] [med nöje|med glädje|utan tvekan|direkt] [till {mf}|till torsdag|]
[färdtjänst|taxi|skjuts|barnvagn och allt] [bokad, jag kommer|är ordnad så jag kommer] [{d}|till mötet]
[jag tar med|bär in|bakar] [semlor|kanelbullar|en tårta|kaffetermosen] [{d}|till mötet] [, jag kommer alltså|för jag kommer]
[även om|fast] [det snöar|svågern fyller år|jag har repövning dagen efter] [kommer jag|är jag med] [{d}|på mötet]
[ordinarie på plats|ordinarie kommer|ersättaren behövs inte], [jag kan {d}|jag är med på mötet|jag kommer själv]
[lediga dagen|min lediga dag|semesterdag] {d} [men jag kommer till mötet|och då hinner jag med mötet]
# rsvp.decline
[tackar nej|svarar nej|säger nej] [med sorg|med tungt hjärta|direkt|omgående] [till {mf}|till torsdag|]
[färdtjänsten|taxin|skjutsen] [kom inte|är inställd|gick inte att få] [, jag missar mötet|så jag kommer inte {d}]
[inga semlor|ingen tårta|inget kaffe] [för mig|till mig] {d}, [jag kommer inte|jag är förhindrad]
[när det snöar så|med svågerns kalas|med repövningen] [kommer jag inte|är jag inte med|missar jag mötet] [{d}|]
[ersättaren behövs|ordinarie kan inte|ta in ersättaren|ersättaren får gå], [jag kan inte {d}|jag kommer inte själv|jag är sjuk]
[lediga dagen|min lediga dag|semesterdag] {d} [så jag kommer inte till mötet|och då är jag på Gotland, inget möte]
[böldpest|njursten|gallsten|hjärnskakning|borrelia|kikhosta|bältros|mässling] [så jag stannar hemma|, återbud|, kommer inte {d}]
[kikhosta|vattkoppor|springmask|löss|höstblåsor|borrelia] [på förskolan|på dottern|hemma] [så jag kommer inte|, missar mötet|, återbud {d}]
# rsvp.remote
[kikhosta|vattkoppor|njursten|hjärnskakning|löss] [hemma|på förskolan] [men jag loggar in|men tar länken|så jag sitter på video {d}]
[färdtjänsten|taxin|skjutsen] [kom inte|är inställd] [, jag tar länken|så det blir video för mig|, släpp in mig på skärm]
[tackar ja|svarar ja] [till {mf}|] men [digitalt|på video|från soffan|via länk]
# substitute.accept
[jag hör att|såg att|hörde att] {p} [har njursten|är sjuk|har lämnat återbud], [jag går in|jag kan ersätta|jag tar mandatet]
[låt|be] [andra slippa|ingen annan], [jag ersätter {p}|jag går in {d}|jag tjänstgör]
# substitute.decline
[jag hör att|såg att|hörde att] {p} [har njursten|är sjuk|har lämnat återbud] men [jag kan inte gå in|jag kan inte ersätta|mandatet kan inte jag ta]
[låt|be] [nån annan|nästa|en annan reserv] [ersätta {p}|gå in {d}|tjänstgöra] [, jag kan inte|, jag är upptagen]
# circulation.open
[möbler|gardiner|hjärtstartare|profilkläder|annons] för [8000|12 000 kr|15 tkr] [, ta det per capsulam|, starta skriftligt beslut|, skicka per capsulam till styrelsen]
[hjärtstartaren|annonsen|möblerna] [måste beställas|ska betalas] [före mötet|i veckan], [öppna per capsulam|vi behöver ett skriftligt beslut]
# circulation.answer
[hjärtstartaren|annonsen|möblerna|gardinerna] [, kör|, bifall|, avslag|, ja|, nej] [per capsulam|från mig|säger jag]
[köp|beställ] [hjärtstartaren|möblerna] [, ja per capsulam|, tillstyrker|, bifall]
# circulation.refer
[hjärtstartaren|annonsen|möblerna] [kan vänta|är inte akut|är för dyra] [, ta det på mötet i stället för per capsulam|, begär sammanträde]
[jag har frågor om|jag förstår inte] [möblerna|annonsen|{t}] [, inte per capsulam|], [ta det på sammanträdet|jag vill höra föredragningen på möte]
# circulation.remind
[hjärtstartaren|annonsen|möblerna] per capsulam [väntar på svar|står still], [puffa på|påminn dem|be {p} svara]
# item.propose
[hjärtstartare|skyltning|vinterväghållning|nattvandring|matlådor] [, kan vi prata om det på mötet|vill jag lyfta {d}|tycker jag styrelsen borde diskutera]
[en väljare|en granne|en deltagare|en lärare] [frågade mig om|klagade på|undrar över] [skyltningen|nattvandringen|{t}] [, det vill jag ta upp|, kan det komma upp {d}]
[läste|såg|hörde] [i tidningen|på radion|på en kurs] om [nattvandring|matlådor|skyltning] [, det borde vi diskutera på mötet|och vill ta upp det {d}]
[inte bråttom men|vid tillfälle|när det finns tid] [vill jag diskutera|kan vi ta upp|borde vi prata om] [skyltningen|matlådorna|{t}] [på mötet|]
# item.add
[skyltning|nattvandring|hjärtstartare|matlådor] [som punkt {n}|som informationsärende|efter punkt {n}] [på dagordningen|], [lägg in|sätt upp det|skapa]
[lägg till|för upp|skapa punkten] "[Skyltning|Nattvandring|Hjärtstartare|Avsägelse]" [på dagordningen|till {mf}|under beslut]
# item.edit
[rubriken|texten|föredraganden] på [skyltningen|nattvandringen|punkt {n}] [ska ändras|är fel|behöver justeras] [till {p}|, fixa|]
[flytta upp|flytta ner|sätt] [skyltningen|punkt {n}] [ett steg|till plats {n}|före punkt {n}] [på samma dagordning|i ordningen]
# item.withdraw
[skyltningen|nattvandringen|hjärtstartaren] [är redan ordnad|behöver vi inte ta upp] [, stryk punkten|, ta bort den från dagordningen]
[jag ångrar|jag drar tillbaka|jag tar tillbaka] [min punkt|mitt förslag|min önskan] om [skyltningen|nattvandring|{t}]
# item.move
[skyltningen|nattvandringen|hjärtstartaren] [kan tas|får tas] [på mötet i mars|på nästa möte], [flytta punkten|skjut den dit]
# item.restore
[skyltningen|nattvandringen|hjärtstartaren] [är inte ordnad|måste vi ta upp ändå] [, lägg tillbaka punkten|, återställ den på dagordningen]
# meeting.create
[kickoff|julavslutning för styrelsen|revisionsmöte|beredningsmöte|arbetsutskott] [5 april kl 9|{d} kl 15|10 januari 13-15] [, boka|, lägg upp|i Tallen]
# meeting.move
[beredningsmötet|revisionsmötet|{mf}] [får börja kl 15|flyttas till 5 april|byter rum|skjuts en vecka] [, ändra|, hälsa alla|]
[lunchen|kaffet|konferensrummet|kaklet] [blir inte klart], [vi startar mötet en timme senare|byt rum för mötet|flytta {mf}]
# meeting.cancel
[beredningsmötet|revisionsmötet|kickoffen] [stryks|ställs in|är avblåst|blir inte av] [, hälsa alla|, ta bort det|]
[alla har löss|hela kansliet har kikhosta|{o} kan inte och ingen annan heller] [, ställ in mötet|, avlys {mf}|, inget möte {d}]
# meeting.remind
[innan jag glömmer|så ingen glömmer|så ingen försover sig], [påminn alla om torsdag|skicka mötespåminnelse|säg till ledamöterna dagen före]
[fem|fyra|kommunerna|ersättarna] [har inte osat|har inte sagt nåt om torsdag] [, påminn|, tjata lite|, sms:a dem]
# notice.send
[skicka|tryck ut|mejla ut] [kallelsen|kallelsepaketet] [utan bilaga {n}|med ny dagordning|fast det är sent|till {p} också]
[dagordningen är klubbad|allt är korrläst|Eva har läst], [kallelsen kan gå|sänd kallelsen|ut med kallelsen]
# agenda.post
[visa|lägg] [dagordningen|punkterna] [för alla|offentligt] i [kanalen|teamskanalen|gruppen]
[skriv|släng ut] [punkterna|dagordningen till {mf}] [i tråden|i kanalen|i gruppchatten] [så alla ser|tack]
# attachment.add
[cv|prislistan|kartan|tidplanen|avtalsutkastet|remissvaret] [ska ligga|behöver läggas|vill jag ha] [som bilaga|bland handlingarna] [på punkt {n}|till {t}]
[lägg|bifoga|skjut in] [kartan|tidplanen|avtalsutkastet|prislistan] [till punkt {n}|som bilaga {n}|i handlingarna]
# poll.create
[ljusslinga eller blommor|kaffe eller te|klockan åtta eller nio|hotell eller vandrarhem] [, rösta|, fråga alla|, omröstning], [starta|skicka ut det]
# poll.answer
[te|kaffe|vandrarhem|hotell|blommor|klockan nio] [röstar jag på|är min röst|i enkäten tack|blir mitt svar]
# poll.close
[te vann|vandrarhemmet vann|hotellet är bokat|blommorna är köpta] [, stäng omröstningen|, avsluta enkäten|, ta ner snabbfrågan]
# minutes.approve
[ok|rätt|prickfritt|utan anmärkning], [jag justerar protokollet|protokollet signeras av mig|mitt namn under protokollet]
# minutes.requestChange
[fika|ajournering|gästens namn|sluttid] [står fel|finns inte] i [protokollet|§ {s}] [, ändra|, be sekreteraren rätta|]
[sekreteraren|Maja|kansliet] [skrev fel|hörde fel|har glömt mitt yrkande] [i § {s}|i protokollet] [, rätta|, måste ändras före justering]
# dissent.register
[jag delar inte|jag köper inte|jag backar inte upp] [beslutet om {t}|§ {s}] [, reservation|, reserverar mig|, till protokollet med det]
[nej|emot|avslag] [var min linje|var mitt yrkande|tyckte jag] [i § {s}|om {t}] [, skriv in min reservation|och jag reserverar mig]
# thanks
[jag är nöjd|det är bra så|nu räcker det|inget mer] [, tack|, tackar|, du har hjälpt mig]
[hatten av|wow|gutt|kalas|toppenbetyg|snyggt gjort] [|för dig|till dig|Klubban]
# greeting
[hur mår du|hur är läget|hur står det till|allt väl] [|i dag|Klubban|med dig]
[knack knack|hoj hoj|pip pip|tut tut|kuckeliku] [|Klubban|, hej|, nån där]
# rude
[tomtar på loftet|kort i roten|helt bortkopplad|rökt|borta i bollen|dum som ett spån] [är du|, det är du det|, bot]
[din|din jävla] [stolle|pucko|fåntratt|skitstövel|mupp|blåbär|korkskalle|bluffmakare]
[jag hatar|alla hatar|ingen gillar] [dig|den här botjäveln|din dumma maskin]
[du borde|man borde] [skrotas|slängas|stängas av|läggas på tippen|bytas ut mot en brödrost] [|, värdelösa bot]
[sug|ät|kyss] [mig|skit|mitt arsle] [|, bot]
# help
[svarar du|skriver du] [på engelska|dygnet runt|på helgen|på finska|med röst] [|, eller bara på svenska]
[kan du|förstår du] [ta emot bilder|läsa pdf|lyssna på röstmeddelanden|skånska|dialekt|emojis]
[jag hittar inte|var är] [menyn|knapparna|hjälpen|inställningarna|manualen] [|i dig|för boten]
[visa|ge mig|skriv] [exempel på frågor|en guide|nåt exempel|en introduktion] [|till dig|för nybörjare]
# outside
[kör|boka] [mig|taxi|färdtjänst|hotell|hyrbil] [till Gotland|till flygplatsen|i London|till semestern]
[hur botar man|symptom på|smittar] [njursten|kikhosta|borrelia|bältros|vattkoppor|springmask]
[rösta|tippa] på [Idol|Melodifestivalen|Bingolotto|hästarna|derbyt] [|i kväll]
[bästa receptet på|var köper man] [semlor|smörgåstårta|kanelbullar|ljusslinga|gardiner|hjärtstartare till båten]
[jag är jävligt|jag är så] [trött på grannen|förkyld|kär i tandläkaren|less på snön]
# thanks
[jag tackar|ordföranden tackar|kansliet tackar|vi tackar] [|för hjälpen|för snabbheten|så mycket]
[gott så|nöjd och glad|då är jag klar|problemet löst] [, tack|, tackar Klubban|, fint]
# greeting
[gokväll|godkväll|gomorron|gonatt|goddagens|tjingeling] [|Klubban|alla|på er]
[länge sen sist|det var länge sen|det var ett tag sen] [|, hej|Klubban|vi hördes]
# meeting.cancel
[mötet {d}|{mf}|beredningsmötet] [kan vi stryka|går i stöpet|faller bort|skrinläggs] [|, meddela alla|, för få punkter]
[säg upp|lämna tillbaka|avbeställ] [salen|lokalen och lunchen] [, mötet {d} blir inte av|, {mf} är inställt|, vi har inget möte {d}]
# meeting.move
[kan vi|går det att|vi vill] [ses|träffas|köra mötet] [måndagen efter|en dag tidigare|på kvällen|i Älvåsa] i stället för [{d}|i Granvik]
[sen start|tidig start|kortare möte|längre möte] [på {mf}|{d}] [, vi börjar kl 10|, börja kl 8|, slut kl 14|, håll på till 17]
# meeting.create
[vi ses extra|extra träff|en extra styrelseträff] [10 januari kl 9|5 april kl 13] [, boka|, skapa mötet|, lägg in]
[lägg till|boka] ett [revisionsmöte|beredningsmöte|arbetsutskott|kickoffmöte] [{d} kl 9|10 januari|veckan före {mf}]
# meeting.remind
[ring|sms:a|mejla] [{p}|de sista|ersättarna] och [fråga om de kommer|be om besked|påminn om kallelsen] [{d}|till {mf}]
# notice.send
[kallelsen|kallelsepaketet|möteshandlingarna] [har legat klar sen i går|är signerad av Eva|är komplett] [, skicka|, mejla ut den|, gå ut med den nu]
[kan du|orkar du|vill du] [sända|posta|mejla ut] [kallelsen|möteshandlingarna] [till ersättarna med|i kväll|före lunch]
# agenda.post
[punkterna|dagordningen|ärendelistan] [ska ut|behöver ligga|ska synas|får gärna stå] i [kanalen|teamskanalen|gruppen] [före {d}|nu|]
# attachment.add
[släpper in|drar hit|klistrar in] [filen|avtalsutkastet|tidplanen] [, den ska till punkt {n}|, lägg som bilaga|, koppla till {t}]
[två filer|tre bilagor|en länk|en bild] [till punkt {n}|till ärendet om {t}] [, lägg till|, tar du emot|, bifogar här]
# poll.create
[starta|dra igång|lägg ut] [en gissningstävling|en trivselfråga|en enkät om kurser|en omröstning om te eller kaffe] [i kanalen|till styrelsen|]
# poll.createDates
[när kan|vilka dagar kan] [folk|styrelsen|alla] [ha kickoff|åka på studiebesök|ses på revisionsmöte]? [kolla|doodla|fråga runt|låt dem kryssa]
[5, 6 eller 7 april|v 14 eller v 15|tre onsdagar] [, låt folk kryssa|, vilken passar alla? fråga|, gör datumfråga]
# poll.answer
[jag kryssar|sätter kryss vid|kan] [5 och 6 april|v 14|alla onsdagarna] [i doodlen|i datumfrågan|, inte de andra dagarna]
# poll.close
[doodlen|datumfrågan|enkäten om kurser] [har legat ute länge nog|är avklarad|har gjort sitt] [, stäng|, avsluta den|, ta ner]
# circulation.remind
[sista chansen|en dag kvar|snart slut] per capsulam[, tjata på resten|, sms:a dem som inte röstat|, påminn]
# circulation.open
[vi kan|låt oss|jag vill] [avgöra|klubba|besluta om] [annonsen|möblerna|{t}] [utan sammanträde|via underskrifter|skriftligt per capsulam] [, starta|, skicka ut]
# circulation.answer
[mitt svar i cirkulationen|angående möblerna per capsulam|i det skriftliga]: [bifall|nej tack|avstår|tillstyrks|för dyrt, avslag]
# circulation.refer
[kalla hellre till möte|ta hellre ett möte|möte hellre] om [annonsen|möblerna|{t}] [än per capsulam|, inte skriftligt|i stället för cirkulation]
# item.propose
[jag skulle vilja|vore fint att få] [berätta om|visa bilder från|diskutera] [kursen|nattvandringen|besöket i Älvåsa] [på mötet|{d}|under övrigt]
[vi måste prata om|det borde talas om|styrelsen bör känna till] [språket i handlingarna|rökningen|bullret|semesterstängningen] [, ta upp det {d}|på mötet]
# item.add
[skjut in|lägg till] [bullret|semesterstängningen|avgiftsbeslutet] [före lunch|sist|som punkt {n}] [på dagordningen|i ärendelistan]
# item.edit
[byt|justera] [ord|siffra|rubrik|datum|namn] [på|i] punkt {n} [: 2028, inte 2027|: {p} föredrar|till semesterstängning|, det är fel]
# item.withdraw
[bullret|semesterstängningen|avgiftsbeslutet] [är redan avklarat|löstes utan oss|får utgå] [, stryk punkten|, bort från dagordningen]
# item.move
[bullret|semesterstängningen|avgiftsbeslutet] [skjuts till|passar bättre på|läggs på] [junimötet|nästa möte|marsmötet] [, flytta punkten|]
# item.restore
[bullret|semesterstängningen|avgiftsbeslutet] [var struket men ska upp|ska tillbaka|måste in igen] [på dagordningen|]
# dissent.register
[jag gick emot|jag motsatte mig|jag röstade nej till] [§ {s}|{t}] [, för till protokollet|och vill reservera mig|, det ska synas i protokollet]
# minutes.approve
[jag har läst och|efter läsning] [signerar jag|justerar jag|godkänner jag] [protokollet|decemberprotokollet|protokollet från {mp}]
# minutes.requestChange
[slutet på|början av|bilagelistan i|närvarolistan i] protokollet [är fel|behöver skrivas om|måste rättas|saknar {p}]
# substitute.accept
[behövs jag för|ska jag ersätta|vill ni ha mig för] {p} [så kommer jag|så ja|så rycker jag in] [{d}|]
# substitute.decline
[behövs jag för|ska jag ersätta|vill ni ha mig för] {p} [så kan jag inte|så blir det nej|så får ni ta nästa ersättare] [{d}|]
# rsvp.remote
[njurstenen|kikhostan|gipset|halkan] [hindrar mig från att åka|gör att jag stannar hemma] men [video går|jag loggar in|länk funkar] {d}
# rsvp.accept
[njurstenen|kikhostan|gipset] [är borta|är av|har gett sig] [, jag kommer {d}|så jag är med på mötet|, räkna med mig {d}]
# rsvp.decline
[njurstenen|kikhostan|gipset] [är kvar|har kommit tillbaka|gör för ont] [, jag kommer inte {d}|så jag missar mötet|, räkna bort mig {d}]

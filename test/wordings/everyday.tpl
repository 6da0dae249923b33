# rsvp.accept
[jag|] [kommer|är med|sitter med|dyker upp|hänger på|är där] {d}[, vi ses|, ses då|, ses där|]
[sätt|skriv|bocka av|notera|lägg in|markera] mig som [närvarande|kommande|deltagare] [{d}|på {mf}|]
{d} [funkar|passar|går] [fint|bra|utmärkt|perfekt|] för [mig|min del][, jag kommer|]
[I'm in|I'll attend|I'll come|see you there] [{d}|]
# rsvp.decline
{d} [funkar|passar|går] [tyvärr |]inte [för mig|för min del|]
[jag|] [står över|hoppar över|skippar|missar] [{mf}|{d}|]
sätt mig som [frånvarande|borta|bortrest] [{d}|på {mf}|]
# rsvp.remote
[jag|] [måste|får|vill|behöver|tänker] [köra|ta|vara med på] {mf} [på länk|digitalt|hemifrån|på skärm|via teams]
[jag|] [hänger på|kopplar upp mig|är med|sitter med] [digitalt|på länk|via länk|hemifrån|på teams] [{d}|på {mf}|]
# meeting.remind
[peta på|puffa på|pinga|stöt på|knuffa på|jaga|påminn|hojta till] [dom|de|dem|alla|ledamöterna] som inte [svarat|hört av sig|sagt något|anmält sig] [om {mf}|på kallelsen|om de kommer {d}|{d}]
[några|flera|många] har inte svarat [på kallelsen|om de kommer {d}|om {mf}], [kan du|] [pinga dom|påminn dem|puffa på dem]
# circulation.remind
[peta på|puffa på|pinga|stöt på|knuffa på|jaga|påminn] [dom|de|dem|alla] som inte [röstat|svarat per capsulam|lämnat sin röst|tagit ställning] [än|om {t}|]
[kan du|] [påminna|pinga|jaga] [dom|de|dem] som inte [röstat|svarat] [om|i] {t} per capsulam
# circulation.answer
[ok|okej|ja|helt ok|grönt ljus|klartecken] [från mig|för min del|från min sida] [på|om|till|för] [{t}|förslaget|inköpet|per capsulam]
[jag|] [är för|e för|är emot|går på|stöder] [förslaget|inköpet|{t} per capsulam]
[jag|] [lägger ner|lägger ned] [min röst|rösten] [om {t}|i ärendet|per capsulam|]
[jag|] [röstar blankt|avstår|avstår från att rösta] [om {t}|i ärendet|per capsulam|]
[kör på|inga invändningar|inget att invända|tummen upp] [från mig|för min del|] [om {t}|på {t}|per capsulam|]
[jag|] [tänker|tänkte|kommer] [inte|] rösta [ja|nej] [om {t}|på {t}|per capsulam|]
# recusal.raise
[är|borde] inte {p} [jävig|räknas som jävig|lämna rummet|gå ut] på [punkt {n}|sjuan|sexan|åttan]
[kan|får|ska] {p} verkligen [vara med|rösta|sitta kvar|delta] på [punkt {n}|sjuan|sexan]
# recusal.report
[jag är|jag blir|sätt mig som|skriv att jag är] jävig på [sjuan|sexan|åttan|punkt {n}]
# recusal.withdraw
[ta tillbaka|ta bort|dra tillbaka|stryk|ångra] [min jävsanmälan|mitt jäv|jävet] på [sjuan|sexan|punkt {n}]
# poll.answer
[måndagen|tisdagen|onsdagen|torsdagen|fredagen|lunchen|morgonen|eftermiddagen] [passar mig bäst|blir bäst|är bäst för mig|låter bäst|tack]
[jag tar|ge mig|helst|hellre|jag väljer] [ettan|tvåan|trean|alternativ {n}|tisdagen|fredagen]

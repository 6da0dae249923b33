import type { Intent } from '../intents.ts';
import { joinedNames } from '../named/joined-names.ts';
import { type Pattern, sifted } from '../patterns/sifted.ts';
import { asksWhetherIApprove } from './approval-told.ts';
import { takesBackApproval, takesBackNotice } from './notice-regretted.ts';
import { asksOfOwnTerm } from './own-term.ts';
import { GOT_BY_ONE, GOT_IT, PROOF_WANTED } from './proof-words.ts';
import { toldOfChange } from './told-of-change.ts';
import { undoSaid } from './undo-said.ts';

/** "Ta bort svaret från Jonas", "ångra registreringen av Lars": what the kansli recorded for somebody. */
const TAKES_BACK =
  /(?<!\p{L})(?:ta bort|tar bort|ångra|ångrar|radera|stryk|återkalla|återta)(?!\p{L})(?!.*(?<!\p{L})(?:mitt|jäv\p{L}*|omröstning\p{L}*|röst\p{L}*|snabbfråg\p{L}*|capsulam)(?!\p{L})).*(?<!\p{L})(?:svar(?:et|en)?|registrering(?:en)?|förhind(?:er|ret)|återbud(?:et)?|att (?:\p{L}+ ){1,2}(?:kommer|deltar|är med|har förhinder|är på distans|kan|inte kommer|tjänstgör)|(?:det|vad) (?:som )?(?:jag|vi) (?:har )?(?:registrera(?:de|t)|skrev in|skrivit in|la(?:de)? in|lagt in))(?!\p{L})/iu;
/** "När ska jag senast svara?" */
const ANSWER_DAY = sifted(
  /^(?!.*(?<!\p{L})(?:capsulam|snabbfråg\p{L}*|enkät\p{L}*|protokoll\p{L}*)(?!\p{L}))(?:och |men )?(?:när|nar|till när|hur länge|senast när|vilken dag)(?!\p{L}).*(?<!\p{L})(?:ska|måste|behöver|kan|får) (?:jag|vi|man|ni) (?:senast |sist )?(?:ha )?(?:svara|svarat|(?:veta|bestämma mig|bestämt mig|säga till|sagt till|ge besked|lämna besked|få veta|ha besked)(?: (?:säkert|definitivt|om jag (?:kan|kommer|kan komma)))?)(?: senast)?(?: på (?:den|det|kallelsen))?[?. ]*$|^hur länge kan (?:jag|man|vi) vänta(?: med (?:att svara|svaret))?(?: på (?:den|kallelsen))?[?. ]*$|^(?:(?:hej|och|men|ok|okej)[ ,.!]+)*(?:(?:kan|får) jag|går det(?: bra)? (?:om jag|att)|är det (?:ok|okej|lugnt|bra) (?:om jag|att)|räcker det (?:om jag|att)|hinner jag) (?:svarar?|meddelar?|(?:ger?|lämnar?) (?:ett )?(?:besked|svar)|återkommer?|vänta[r]?(?: med (?:att svara|svaret|beskedet))?|återkomma)(?: (?:med (?:ett )?(?:svar|besked)|om det|först|till|på|senare|sen|tills|i ?morgon|i ?kväll|i ?övermorgon|bitti|kväll|förmiddag|nästa vecka|efter helgen|(?:mån|tis|ons|tors|fre|lör|sön)dag|den|\d{1,2}(?::?[ea])?(?:\/\d{1,2})?|om (?:ett par|några) dagar|kallelsen|det)){0,5}[?. ]*$|^(?:när|vad|vilken(?: dag)?) är (?:den )?sista (?:svarsdag(?:en)?|dag(?:en)? (?:att|för att) svara)[?. ]*$|^hur (?:lång tid|länge) har (?:jag|man|vi) på (?:mig|sig|oss)(?: att (?:svara|bestämma mig|fundera)(?: på kallelsen)?)?[?. ]*$/iu,
);
/** "Vad är länken till mötet?", "jag kommer inte in på mötet i Teams". */
const LINK = sifted(
  /^(?!.*(?:https?:|bilag|protokoll|dokument|kalender|handling|(?:via|på) (?:video|teams|distans)?länk|(?:blir|mellan|rätt|önskar|föredrar|välja|säger).*länk))(?:och |men |hej[,!]? )?(?:(?:vad|var|vart|vilken|finns|har|skicka|ge|kan|får|jag|hur|visa|vi).*(?<!\p{L})(?:(?:möte?s?|teams|distans|video)?länk(?:en)?)(?!\p{L})(?: (?:till|för|på|i) .*)?[?.! ]*$|(?:(?:hittar|saknar|ser)(?: (?:jag|vi))?(?: (?:inte|ej|ingen|någon))* |inga? )?(?:möte?s?|teams|distans|video)?länk(?:en|ar)?(?: (?:funkar|fungerar|går|finns|saknas|gäller)(?: (?:inte|ej|aldrig))?(?: att öppna)?)?(?: (?:till|för|på|i) (?:[\p{L}\d./:]+ ?){1,5})?[?.! ]*$|(?:jag |vi )?(?:kommer|kom|tar mig|slipper) (?:jag )?inte in (?:på|i|till) (?:mötet|teams|videomötet|distansmötet)(?: (?:i|på|via) teams)?[?.! ]*$|hur (?:ansluter|kopplar|loggar|kommer|tar|deltar|är|gör|går) (?:jag|man|vi)(?: mig| oss| sig)?(?: för att)?(?: in| upp| med| mig| oss| sig| ansluta| koppla| vara| delta| komma)*(?: (?:digitalt|online|på distans|hemifrån|i teams|på teams|via teams|via video))?(?: (?:till|på|i) (?:mötet|teams|teamsmötet|distansmötet|videomötet|sammanträdet)(?: (?:i|på|via) teams| digitalt| på distans)?)?(?: (?:på|den|i|nu|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|i?morgon|\d[\d/:.ea-]*|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*))*[?.! ]*$)/iu,
);
/** "Hur kommer jag till mötet?" asks of the way there: one joins from afar, or comes in. */
const JOINS =
  /(?<!\p{L})(?:ansluter|ansluta|kopplar|koppla|loggar|logga|teams|distans|digitalt|online|video|hemifrån|(?:in|med) (?:på|i|till) (?:\p{L}*mötet|sammanträdet))(?!\p{L})|länk/iu;
/** "När går påminnelsen?", "vem påminns?", "stäng av påminnelserna": of what Klubban reminds of by itself. */
const REMINDERS = sifted(
  /^(?!.*(?<!\p{L})(?:capsulam|snabbfråg\p{L}*|protokoll\p{L}*)(?!\p{L}))(?:hej[,!]? |och |men )?(?:(?:när|nar|vem|vilka|hur ofta|vilken dag|vilka dagar|har|är|får|kommer|ska|skickas|går)(?!\p{L}).*(?<!\p{L})(?:påminn(?:elsen?|elserna|s|er|ts|as)|påmind(?:a|es)?|påmints?)(?!\p{L})(?: (?:och när|om mötet|igen|nästa gång|härnäst|dom|dem|de|då|nu|du|ni|klubban|gått|ut|skickats|skickad|till (?:mötet|dem|de|dom)|inför \p{L}+|(?:de|dem|dom) som inte (?:har )?svarat|automatiskt|av sig själv|kallelsen))*|(?:kan (?:du|man|vi|jag) )?(?:ändra?|flytta?|stäng(?:a)? av|slå av|ta bort|byta?|pausa?|ställa? in|sluta?)(?!\p{L}).*(?<!\p{L})påminn(?:elsen?|elserna|a)(?!\p{L}).*)[?.! ]*$/iu,
);
/** "Påminner du mig innan materialstoppet?", "säger du till när kallelsen ska ut?": what Klubban reminds the kansli of. */
const OFFICE_REMINDED = sifted(
  /^(?:(?:och|men|hej)[ ,!]+)*(?:(?:påminner|varnar|meddelar) (?:du|klubban|ni)|säger (?:du|klubban) till|(?:kan|kommer|ska) (?:du|klubban) (?:att )?(?:påminna|varna|säga till)|(?:får|kommer) (?:jag|vi|kansliet)(?: att)?(?: få)? (?:en |någon )?(?:påminnelse|varning))(?: (?:mig|oss|kansliet|då|också|i tid|till))* (?:innan|före|om|inför|när)(?: det)? (?:är |(?:det är )?dags för )?(?:materialstopp(?:et)?|handlingarna|(?:kallelsen|utskicket)(?= (?:ska|måste|behöver)))[^?]{0,40}\??$/iu,
);
/** "Vem har blivit påmind?": whom the last reminder went to, and not when the next goes. */
const REMINDED = sifted(
  /^(?:och |men )?(?:vem|vilka|hur många)(?!\p{L})(?!.*(?<!\p{L})(?:ska|kommer|bör|ska ha)(?!\p{L})).*(?<!\p{L})(?:(?:har|blev|hade|är)(?!\p{L}).*(?<!\p{L})(?:påmind|påminda|påmints?|påminnelse[n]?)|fick (?:en |nån )?påminnelse[n]?|nådde påminnelsen|påmindes)(?!\p{L})/iu,
);
/** "Mejla alla som inte kan nås": what is sent to them is a ready text, with their addresses. */
const MAILS_UNREACHED = sifted(
  /^(?:(?:hej|kan|får|vill|jag|du|få|se|ge mig|visa|ta fram|behöver|ha|en|lista|listan|på|med|vilka|är|alla)[ ,]+)*(?:mejl|mail|e-?post)adress(?:er|erna|en)? (?:till|för|på|åt) (?:de|dom|dem|alla|folk|den) som (?:inte|ej|saknar)(?!\p{L})|^(?:(?:kan|vill) du )?(?:mejla?|maila?|e-?posta|skicka (?:ett |en )?(?:mejl|mail|brev|e-?post|text) (?:till|åt)|skriva? (?:ett )?(?:mejl|mail|brev) till|(?:(?:kan|får) jag (?:få|se)|ge mig|visa(?: mig)?|ta fram|jag behöver|jag vill ha)(?: en| den)? (?:mejl|mail)?text(?:en)? (?:till|åt)) .*(?<!\p{L})(?:inte|ej|saknar)(?!\p{L}).*(?<!\p{L})(?:nå|nås|nåtts|nåddes|fått|teams|klubban)(?!\p{L})/iu,
);
/** "Ge mig en text att mejla till Ruben": the same, to one who is named. */
const TEXT_TO_ONE =
  /^(?:(?:hej|kan du|kan jag få|får jag|kan jag|vill du|ge mig|jag vill ha|jag behöver|jag skulle behöva|skriva?|gör|skapa|ta fram|fixa|hjälp mig(?: med)?|visa)[ ,]+)+(?:ett |en |den |färdig |klar |färdigt )*(?:text|mejl|mail|brev|mejltext)(?:en|et|utkast)? (?:(?:som )?(?:jag kan |att )?(?:mejla|maila|skicka|klistra in)(?: till| åt)?|till|åt|för) (?:\p{L}+ ?){1,4}[?. ]*$|^(?:en |ett )?(?:färdig |klar )?(?:(?:mejl|mail|brev)?text|brev|(?<=^(?:en |ett |färdig |klar )+)(?:mejl|mail))(?:en|et)? (?:(?:att |som jag kan )?(?:mejla |maila |skicka ))?(?:till|åt) (?:\p{L}+ ?){1,3}[?!. ]*$|^(?:vad|hur) (?:ska|kan|bör) jag (?:mejla|maila|skriva(?: till)?)(?: till| åt)? (?:\p{L}+ ?){1,3}[?. ]*$|^(?:hej[ ,]+)?\p{L}+(?: \p{L}+)? (?:har|nås|kan|får|saknar|är|kommer) (?:inte|inget|ingen|ej)[^?.!]{0,40}[,.!–-] ?(?:så )?(?:kan du |jag behöver |ge mig |jag vill ha |fixa |skriv |gör )[^?.]{0,20}(?:text|mejl|mail|brev)(?:en|et)?(?: som| att)?(?: jag)?(?: (?:kan|ska))?(?: mejla| maila| skicka)?(?: till (?:henne|honom|hen))?[?.! ]*$|^(?:hej[ ,]+)?\p{L}+(?: \p{L}+)? (?:har|nås|kan|får|saknar|är|kommer)(?: (?:ju|väl|nog|tydligen))? (?:inte|inget|ingen|ej)[^?.!]{0,40}[,.!–-] ?(?:så )?(?:vad|hur) (?:gör|ska|kan) (?:jag|vi|man)(?: göra)?(?: då)?(?: (?:med|åt|för))?(?: (?:henne|honom|hen|det|den))?(?: då)?[?.! ]*$/iu;
/** "Vem saknas?": who has not answered, or does not come. */
const MISSING = sifted(
  /^(?:och |men )?(?:(?:vem|vilka) (?:är det som )?(?:saknas|fattas)|(?:saknas|fattas) (?:det )?(?:någon|nån|några)(?: (?:mer|fler|annan|andra|till))?|(?:är|finns) det (?:någon|nån|några)(?: (?:mer|fler|till))? som (?:saknas|fattas))(?: (?:på|till|inför) (?:mötet|listan|nästa möte|(?:mötet )?den \d{1,2}(?::?[ae])?(?: \p{L}{3,9})?))?(?: (?:nu|än|ännu|fortfarande|då))?[?. ]*$/iu,
);
/** "Var det nån som aldrig svarade till gårdagens möte?" */
const NEVER_ANSWERED = sifted(
  /^(?:(?:hej|och|men)[ ,]+)*(?:(?:var|va|är|finns|fanns) det )?(?:(?:någon|nån|några|vilka|vem|hur många)(?: (?:är det|var det))?(?: som)?|(?:har|hade) (?:någon|nån|några))(?: (?:har|hade))?(?: (?:aldrig|inte|ej))+ (?:har |hade )?(?:svarade|svarat|hörde av sig|hört av sig|lämnade (?:svar|besked)|lämnat (?:svar|besked)|sa något|sade något)(?: (?:på kallelsen|än|ännu|nu|hittills|om mötet|till mötet))*[?. ]*$|^(?:(?:hej|och|men)[ ,]+)*(?:vilka|vem|hur många)(?: (?:är det|som))* (?:fattas|saknas|återstår|väntar (?:vi|jag|du|ni)(?: (?:fortfarande|ännu))?(?: på)?)(?: (?:det|vi|jag|ännu|fortfarande))*(?: (?:svar|besked)(?: (?:på|från|av))?| från)(?: (?:än|ännu|nu|fortfarande))*[?. ]*$|^(?:(?:hej|och|men)[ ,]+)*(?:vilka|vem|hur många) (?:har (?:vi|jag|du|ni)|fick (?:vi|jag)) (?:(?:ännu|fortfarande) )?(?:inte|ej|aldrig|inget|inga) (?:fått |hört )?(?:(?:något|nåt|några|ett) )?(?:svar|besked|(?:hört )?(?:något|nåt))(?: (?:av|från|ifrån))?(?: (?:än|ännu|nu|fortfarande))*[?. ]*$/iu,
);
/** "Vilka ska jag ringa?" */
const TO_RING = sifted(
  /^(?:och |men )?(?:vem|vilka) (?:ska|bör|måste|behöver|får) (?:jag|vi|man) (?:då )?(?:ringa|höra av (?:mig|oss|sig) till|jaga|kontakta)(?: (?:till|om (?:mötet|kallelsen)|nu|själv))*[?. ]*$/iu,
);
/** "Vem ska godkänna kallelsen?" */
const WHO_APPROVES = sifted(
  /^(?:och |men |hej[,!]? )?(?:vem|vilken|vilka) (?:är det som )?(?:ska |skall |måste |kan |får |behöver |bör |har )?(?:godkänn(?:er|a|t)|godkände)(?: (?:den|kallelsen|kallelserna|utskicket|att (?:den|kallelsen) (?:skickas|går ut)))?[?. ]*$|^(?:och |men )?(?:måste|behöver) (?:\p{L}+ ){1,2}godkänna(?: (?:den|kallelsen|utskicket))?(?: först)?[?. ]*$/iu,
);
/** "Har ordföranden godkänt?", "är kallelsen godkänd?": of the kallelse, where nothing else is named. */
const IS_APPROVED = sifted(
  /^(?:och |men |hej[,!]? )?(?:(?:gick|kom|är) (?:den|det|kallelsen) igenom(?: (?:hos|för) \p{L}+)?|har (?!jag |vi )(?:vice )?\p{L}+(?: \p{L}+)? (?:(?:redan|nu|då) )?(?:godkänt|sagt (?:ok|okej|okay|ja)(?: till)?|gett (?:klartecken|ok|okej)(?: (?:för|till))?)(?: (?:den|kallelsen|utskicket))?|är (?:kallelsen|utskicket) (?:(?:redan|nu) )?godkän[dt]|(?:blev|har) kallelsen (?:blivit |nu )?godkän(?:d|ts))(?: (?:än|ännu|nu|då))?[?. ]*$/iu,
);
/** "Får jag se en förhandsvisning av kallelsen?", "visa kallelsen innan den skickas", "skicka version 2", "skicka". */
const SENDS = sifted(
  /^(?:(?:hej|och|men|då|nu)[ ,!]+)*(?:(?:kan|får|vill|skulle|ska)(?: (?:jag|vi|du))?(?: (?:vilja|kunna|få))* |(?:(?:jag|vi|det) )?(?:måste|borde|får|bör|ska|behöver)(?: (?:jag|vi|man))?(?: (?:väl|nog|ju|då|också))* )?(?:(?:se|visa|titta på|kolla på|ha|ge mig|få)(?: (?:mig|en|ett|hur))* (?:förhandsvisning(?:en)?|förhandsgranskning(?:en)?|förhandstitt|utkast(?:et)?)(?: (?:av|på|till|för)(?: (?:(?:den|nya) )?(?:kallelsen|utskicket|version \d+))?)?|(?:förhandsgranska|förhandsvisa|provläsa)(?: (?:den|kallelsen|utskicket|version \d+))?|(?:se|visa|titta på|kolla på|läsa)(?: (?:på|igenom))? kallelsen (?:innan|före) (?:den|jag|vi|utskick\p{L}*|du)[^?]*|(?:skicka|sänd)(?: den)?(?: (?:ut det|ut ändringen|ut|iväg|nu|då|direkt|genast|igen|om|på en gång|med (?:en gång|detsamma)|också))*(?: den| det| till (?:alla|folk|dem|dom|de|ledamöterna|styrelsen|övriga|samtliga))*(?: (?:så|så att|att) (?:alla|dom|de|dem|folk|ledamöterna|styrelsen|övriga|andra) (?:ser|får se|kan se|vet|får veta|hinner (?:läsa|se))(?: (?:den|det|ändringen|vad som är nytt|vad som har ändrats))?)?|(?:skicka|sänd)(?: (?:ut|iväg))? (?:version \d+|(?:den )?(?:andra|tredje|nya|uppdaterade|senaste) versionen)(?: (?:av|på)(?: kallelsen)?)?(?: (?:ut|nu|till alla|också))*)[?.! ]*$/iu,
);
/** "Måste väl skicka ut det till folk": told, and asked of nobody. */
const SHOULD_BE_SENT = sifted(
  /^(?:(?:hej|och|men|ok|okej|då|så|nu)[ ,!]+)*(?:(?:jag|vi) )?(?:måste|behöver|bör|får|borde|ska)(?: (?:jag|vi|väl|nog|ju|då|också))* (?:skicka|sända)(?: (?:den|det|det nya|ändringen|en ny(?: version)?))?(?: (?:ut|iväg|om|nu|igen))*(?: (?:den|det|det nya|ändringen))?(?: (?:igen|nu|då|också))*(?: till (?:folk|alla|allihop|dom|dem|de|styrelsen|ledamöterna))?(?: (?:igen|nu|då|också))*[.! ]*$/iu,
);
/** "Hur ser kallelsen ut?": as it would go out. */
const LOOKS = sifted(
  /^(?:(?:hej|och|men|nu)[ ,!]+)*(?:hur (?:ser|blir|kommer) (?:kallelsen|utskicket)(?: (?:att )?(?:ut|se ut|bli))?(?: (?:nu|just nu|då|för (?:dem|dom|ledamöterna)|(?:innan|före) (?:(?:jag|vi) (?:skickar|sänder)|(?:den|det) (?:skickas|går))(?: (?:den|ut|iväg|ut den))?))*|(?:visa|får jag se|kan jag (?:få )?se) (?:mig )?(?:hela )?utskicket)[?.! ]*$/iu,
);

/** Whether it is asked how the kallelse looks that is to be sent. */
export function showsNotice(text: string): boolean {
  return LOOKS.test(text);
}

/** "Vem har fått version 2?" */
const GOT_VERSION = sifted(
  /^(?:och |men )?(?:vem|vilka|har alla|hur många)(?: (?:har|som))*(?: (?:nu|då))? (?:fått|fick|nåtts av|nåddes av|öppnat|sett|läst) (?:version \d+|(?:den )?(?:andra|tredje|nya|uppdaterade|senaste|första) versionen)(?: (?:av|på)(?: kallelsen)?)?(?: (?:än|nu|då))*[?. ]*$/iu,
);
/** "Vad ville Barbro ändra?": what came back with a kallelse that was to be approved. */
const WISHED = sifted(
  /^(?!.* i (?!kallelsen|dagordningen)\p{L}{4,})(?:och |men )?(?:(?:vad|vilka|vilken)(?: var det)? (?:ville|vill|önskade|önskar|skulle|tyckte|tycker|sa|sade|skrev|hade) (?:\p{L}+ ){1,2}?(?:(?:ha|att|få|som)? ?(?:ändrat?|ändrad|annorlunda|rättat)(?: (?:på|i) (?:den|kallelsen|dagordningen))?|om (?:kallelsen|utskicket)|för (?:synpunkt\p{L}*|anmärkning\p{L}*) på kallelsen)|(?:varför|när) (?:skickade|kom|fick) (?:\p{L}+ ){0,2}?(?:kallelsen|den)? ?(?:tillbaka|i retur)(?: kallelsen)?)[?. ]*$/iu,
);
/** "Vad ville Barbro?", "vad sa Gunilla om den?": of a kallelse that is before her, where nothing else is named. */
const WISHED_OF_IT = sifted(
  /^(?:och |men )?vad (?:ville|vill|sa|säger|sade|svarade|svarar|tyckte|tycker|skrev|skriver) (?!(?:jag|du|vi|ni|de|dom|lagen|protokollet|styrelsen)(?!\p{L}))\p{L}+(?: \p{Lu}\p{L}+)?(?: (?:då|nu|om (?:den|det|kallelsen|utskicket)))*[?. ]*$/iu,
);
/** "Gör som hon vill", "fixa det Gunilla skrev": what came back with it is to be done. */
const DONE_AS_WISHED = sifted(
  /^(?:(?:hej|ok|okej|ja|då|bra|fint|men|och|vi|kan du|vill du)[ ,.!]+)*(?:gör|göra|gör om|fixa|fixar|ordna|ändra|ändrar|rätta)(?: (?:vi|jag|det|den|då))*(?: (?:precis|bara|exakt))? (?:(?:så )?som|det(?: som)?|vad|enligt) (?!(?:jag|du|vi|ni|de|dom|förra|sist|vanligt|förut)(?!\p{L}))\p{L}+(?: \p{Lu}\p{L}+)? (?:vill(?: ha(?: det)?)?|ville(?: ha(?: det)?)?|önskar|önskade|säger|sa|sade|skrev|skriver|föreslår|föreslog|tycker|tyckte|bad om|ber om)(?: (?:då|nu|att vi (?:skulle|ska)))*[.! ]*$/iu,
);
/** "Nådde kallelsen fram?" */
const ARRIVED = sifted(
  /^(?:har |och |men )?(?:(?:nådde|kom|gick) (?:kallelsen|utskicket|den|det|allt)|(?:kallelsen|den) (?:nått|kommit|gått|nådde|kom|gick))(?: (?:ut|fram|iväg)){1,2}(?: till (?:alla|dem|dom|de|styrelsen))?[?. ]*$/iu,
);
/** "Hur ser läget ut?", "hur ligger vi till inför mötet": of what is awaited. */
const HOW_IT_LOOKS = sifted(
  /^(?:(?:hej|och|men|nu)[ ,!]+)*(?:hur (?:ser|ligger|är) (?:läget|vi|svaren|anmälningarna)(?: (?:ut|till|in))?(?: (?:med (?:svaren|anmälningarna|mötet)|inför (?:mötet|sammanträdet)))?|hur (?:ser|går|ligger) det(?: (?:ut|till|in))? (?:med (?:svaren|anmälningarna)|inför (?:mötet|sammanträdet))|läget(?: inför (?:mötet|sammanträdet))?|hur blir det (?:med mötet |inför mötet )?(?:i ?morgon|i ?dag|i ?övermorgon|på (?:mån|tis|ons|tors|fre)dag|den \d{1,2}(?::?e)?(?: \p{L}{3,9})?|på mötet))(?: (?:just nu|nu|då|hittills))*[?. ]*$/iu,
);
/** "Hur många är på distans?": of the meeting to come. */
const AFAR = sifted(
  /^(?:och |men )?(?:hur många|vilka|vem|är (?:någon|nån)|kommer (?:någon|nån)) (?:som )?(?:är|kommer|deltar|blir|vill|ska)?(?: ?(?:att |vara |med |delta )*)(?:på distans|digitalt|via länk|på länk|via teams)[?. ]*$/iu,
);

/** "När går mandatet ut?", "hur länge är vi valda?" */
const TERM = sifted(
  /^(?:(?:hej|och|men)[ ,]+)*(?:(?:vår |nuvarande )?mandatperiod(?:en)?(?=[?. ]*$)|(?:när|hur länge|vilken dag|till när|tills när|vad|vilken|vilka)(?!\p{L}).*(?<!\p{L})mandat(?:et|en|period(?:en)?|perioderna|tiden?)?(?!\p{L})|(?:när|hur länge|till när|tills när)(?!\p{L})[^?]*(?<!\p{L})(?:mitt|vårt|våra|deras) (?:uppdrag|förordnande)(?:en)?(?!\p{L})[^?]*(?:ut|slut\p{L}*|upphör|gäller)|(?:sitter|är) (?:jag|vi) (?:kvar|vald|valda|ledamot|ledamöter)(?: (?:i styrelsen|fortfarande|kvar))* (?:i|på|efter|till) [^?]*|(?:när|hur länge|till när|tills när) (?:är|sitter|är vi|blev) (?:vi|styrelsen|ledamöterna|jag) (?:valda?|i styrelsen|på posten|tillsatta?)(?!\p{L})|hur länge sitter (?:vi|styrelsen|ledamöterna|nuvarande styrelse))[^?]*\??$/iu,
);
const OF_DELEGATION =
  /(?<!\p{L})(?:förbundschef\p{L}*|delegation\p{L}*|kansliet\p{L}*|besluta\p{L}*|mandat(?:et)? (?:om|att|kring|angående|gällande))(?!\p{L})/iu;

/** Whether it asks for the mandatperiod. */
export function asksOfTerm(text: string): boolean {
  return TERM.test(text) && !OF_DELEGATION.test(text);
}

/** "… den 11 december", "… om mötet 29/6": of which meeting something is asked. */
const THAT_DAY =
  / (?:(?:om|för|till|på|inför|i|den|mötet|sammanträdet|kallelsen|från) )*(?:i ?går|i ?dag|i ?förrgår|i (?:mån|tis|ons|tors|fre|lör|sön)dags|(?:gårdagens|dagens|morgondagens|kvällens) (?:möte|sammanträde)|(?:förra|senaste|sista) (?:mötet|sammanträdet)|\d{1,2}(?::?[ea])?(?:\/\d{1,2}| (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*)?(?: 20\d\d)?|(?:jan|feb|mars|april|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*)(?=[?. ]*$)/iu;

/** "… i Skogsbygden": of which board. */
const THAT_BOARD = / (?:i|hos|till|för) (?:samordningsförbundet )?\p{L}{4,}(?=[?. ]*$)/iu;

/** What is asked so is short; of more words none are looked through for a day. */
const SHORT = 120;

const withoutBoard = (text: string) => (text.length > SHORT ? text : text.replace(THAT_BOARD, ''));
const withoutDay = (text: string) => (text.length > SHORT ? text : withoutBoard(text).replace(THAT_DAY, ''));

/** "När kommer handlingarna", "när skickas kallelsen": by when they are to be sent, and not which there are. */
const WHEN_SENT = sifted(
  /^(?:och |men |hej,? )?(?:när|vilken dag|hur dags) (?:kommer|skickas|skickar (?:ni|du|kansliet)|får (?:vi|jag|man)|sänds|går|ska) (?:ut )?(?:kallelse(?:n|rna)?|handling(?:en|arna)|underlage(?:t|n)|utskicke(?:t|n)|papper(?:na|en)|materialet)(?: (?:ut|skickas|komma|att komma|skickas ut|till oss|nu|inför (?:nästa )?mötet|till (?:nästa )?mötet))*[?. ]*$/iu,
);

/** "När måste jag ha allt material inne?": by when it is to be handed in. */
const WHEN_IN = sifted(
  /^(?:och |men |hej,? )?(?:till |senast )?(?:när|vilken dag|hur dags) (?:måste|ska|skall|behöver|bör|vill|senast|får)(?: (?:jag|vi|ni|du|man|senast|kansliet|ha|få|lämna|skicka|in|allt|allting|alla|mitt|våra|mina))* (?:material(?:et)?|handling(?:ar|arna)|underlag(?:et|en)?|papper(?:en|na)?)(?: (?:vara|va|komma|ligga|finnas|lämnas|skickas|senast))*(?: (?:inne|in|inlämnat|inlämnade|klart|klara|framme))(?: (?:senast|hos (?:er|dig|kansliet)))*[?. ]*$/iu,
);

const ROWS: readonly {
  readonly to: Intent;
  readonly says: Pattern;
  readonly also?: Pattern;
  readonly ofPerson?: true;
  /** A day may stand after it. */
  readonly ofDay?: true;
}[] = [
  { to: 'rsvp.decline', says: TAKES_BACK, ofPerson: true },
  { to: 'attendance.coming', says: ANSWER_DAY, ofDay: true },
  { to: 'meeting.get', says: LINK, also: JOINS },
  { to: 'attendance.coming', says: ARRIVED },
  { to: 'attendance.coming', says: WHO_APPROVES, ofDay: true },
  { to: 'attendance.coming', says: IS_APPROVED, ofDay: true },
  { to: 'notice.send', says: SENDS, ofDay: true },
  { to: 'notice.send', says: SHOULD_BE_SENT },
  { to: 'attendance.coming', says: GOT_VERSION, ofDay: true },
  { to: 'attendance.coming', says: GOT_IT, ofDay: true },
  { to: 'attendance.coming', says: PROOF_WANTED, ofDay: true },
  { to: 'attendance.coming', says: GOT_BY_ONE, ofPerson: true, ofDay: true },
  { to: 'attendance.coming', says: WISHED },
  { to: 'rule.notice', says: OFFICE_REMINDED, ofDay: true },
  { to: 'rule.notice', says: WHEN_SENT, ofDay: true },
  { to: 'rule.notice', says: WHEN_IN, ofDay: true },
  { to: 'attendance.coming', says: REMINDERS, ofDay: true },
  { to: 'attendance.coming', says: REMINDED },
  { to: 'attendance.coming', says: MAILS_UNREACHED },
  { to: 'attendance.coming', says: TEXT_TO_ONE, ofPerson: true },
  { to: 'attendance.coming', says: MISSING },
  { to: 'attendance.coming', says: NEVER_ANSWERED, ofDay: true },
  { to: 'attendance.coming', says: TO_RING },
  { to: 'attendance.coming', says: AFAR },
  { to: 'attendance.coming', says: HOW_IT_LOOKS },
];

/** Words of a kallelse and its meeting that say what they are for, whatever they resemble; null: they are none. */
export function byNoticeWords(written: string, namesPerson: boolean): Intent | null {
  const text = joinedNames(written);
  const told = toldOfChange(text);
  if ((told !== null && (namesPerson || !told.ofPerson)) || undoSaid(text) !== null)
    return 'attendance.coming';
  if (takesBackApproval(text) || takesBackNotice(text)) return 'notice.send';
  if (asksWhetherIApprove(text)) return 'attendance.coming';
  if (asksOfTerm(text) || asksOfOwnTerm(text)) return 'member.list';
  const bares = [withoutBoard(text), withoutDay(text)].filter((one) => one !== text);
  return (
    ROWS.find(
      ({ says, also, ofPerson, ofDay }) =>
        (namesPerson || !ofPerson) &&
        (says.test(text) || (ofDay && bares.some((bare) => says.test(bare)))) &&
        (also === undefined || also.test(text)),
    )?.to ?? null
  );
}

/** Whether an answer that was recorded for somebody is to be taken back. */
export function takesBackAnswer(text: string): boolean {
  return TAKES_BACK.test(text);
}

/** Whether it asks who has not answered the kallelse. */
export function asksWhoHasNotAnswered(text: string): boolean {
  return NEVER_ANSWERED.test(withoutDay(text));
}

/** Whether it asks for the link by which one joins a meeting. */
export function asksLink(text: string): boolean {
  return LINK.test(text) && JOINS.test(text);
}

/** Whether it asks who is to approve a kallelse, or whether somebody has. */
export function asksWhoApproves(text: string): boolean {
  const said = withoutDay(joinedNames(text));
  return asksWhetherIApprove(said) || WHO_APPROVES.test(said) || IS_APPROVED.test(said);
}

/** Whether it asks what came back with a kallelse that was sent back, and not approved. */
export function asksWhatWasWished(text: string): boolean {
  return WISHED.test(joinedNames(text).replace(THAT_DAY, ''));
}

/** Whether it asks what somebody said who was asked to approve a kallelse, where one is before her. */
export function asksWhatApproverSaid(text: string): boolean {
  return WISHED_OF_IT.test(joinedNames(text));
}

/** Whether it asks by when a kallelse is to be answered. */
export function asksAnswerDay(text: string): boolean {
  return ANSWER_DAY.test(withoutDay(text));
}

const ON_DAY = String.raw`(?:på\s+(?:\p{L}+dag(?:en)?|\d)|nästa\s+vecka|i\s?morgon|i\s?övermorgon|imorrn|om\s+(?:en|två|tre|\d+)\s+(?:dag|dagar|veckor|vecka)|(?:den\s+)?\d{1,2}(?::?e)?\s*(?:/|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|(?:en\s+|två\s+|tre\s+|\d+\s+)?(?:dag|dagar|vecka|veckor|dagen)\s+(?:före|innan))`;
const AT_A_DAY = sifted(
  String.raw`^(?:(?:hej|och|kan du|vill du|snälla|du|ok)[\s,]+)*(?:(?:skicka|lägga?|boka|schemalägg|planera|gör|fixa|ställ)\s+(?:ut\s+|in\s+|upp\s+)?(?:en\s+|ny\s+|till\s+)*påminnelse(?:n)?(?:\s+till\s+(?:alla|dem|dom|de|styrelsen|ledamöterna)(?:\s+som\s+inte\s+(?:har\s+)?svarat)?)?|påminn\s+(?:alla|dem|dom|de|styrelsen|ledamöterna|folk)(?:\s+som\s+inte\s+(?:har\s+)?svarat)?)\s+(?:igen\s+)?${ON_DAY}[^?]{0,30}\??$`,
  'iu',
);

/** "Skicka en påminnelse på måndag": a reminder at another time than now; of a meeting of that day it may be as well. */
export function remindsOnDay(text: string): boolean {
  return AT_A_DAY.test(text);
}

/** Whether it asks whom Klubban reminds by itself and when, or whom to ring instead. */
export function asksReminders(text: string): 'WHEN' | 'WHO' | 'RING' | null {
  if (REMINDED.test(text)) return 'WHO';
  if (TO_RING.test(text)) return 'RING';
  return REMINDERS.test(withoutDay(text)) ? 'WHEN' : null;
}

/** Whether a letter is to go to those whom Teams does not reach. */
export function mailsUnreached(text: string): boolean {
  return MAILS_UNREACHED.test(text);
}

/** Whether a ready text is wanted to send to somebody who is named. */
export function asksTextToOne(text: string): boolean {
  return TEXT_TO_ONE.test(joinedNames(text));
}

/** Whether what somebody wished who sent a kallelse back is to be done, and is not said again. */
export function bidsWhatWasWished(text: string): boolean {
  return text.length <= 100 && DONE_AS_WISHED.test(joinedNames(text));
}

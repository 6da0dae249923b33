import { sifted } from '../patterns/sifted.ts';

const EACH = '(?:alla|samtliga|de|dom|dem|någon|nån|folk|styrelsen|ledamöterna|ersättarna|allihop|de flesta)';
const HAVING =
  '(?:fått|fick|öppnat|läst|sett|mottagit|nåtts av|nåddes av|tittat på|(?:hunnit|hann) (?:läsa|öppna|se|titta på))';
const IT = '(?:den|kallelsen|utskicket)';
const LEADS = '^(?:(?:och|o|men|hej|ok|okej)[ ,!]+)*';
const ENDS =
  '(?: (?:än|ännu|nu|redan|då|hittills))*(?:, (?:för )?(?:revisor\\p{L}*|ordförande\\p{L}*|chefen|hon|han|de|dom) (?:undrar|frågar|vill ha det|behöver det|vill se det|har frågat))?[?. ]*$';
const NOBODY = '(?: (?:inte|ej|redan|nu|faktiskt|ännu))*';
const WHO = `(?:(?:vem|vilka|vilken|hur många)(?: är det som| som| har| inte| ej| redan| hittills| faktiskt)*|(?:har|hade) ${EACH}${NOBODY}|(?:(?:finns|är) det )?(?:någon|nån|några) som(?: har)?${NOBODY})`;

/**
 * "Vem har fått den?", "har alla öppnat?", "nån som inte fått den?", "vem gick den ut till?": of what has gone out, that is
 * not said to be another thing.
 */
export const GOT_IT = sifted(
  `${LEADS}(?:${WHO} (?:${HAVING} (?:den|utskicket)|öppnat)|fick ${EACH} (?:inte )?(?:den|utskicket)|(?:vem|vilka|hur många) (?:(?:fick|nåddes)(?: (?:inte|ej))*(?: av)?|(?:har|hade)(?: (?:inte|ej))* (?:fått|nåtts av)) (?:den|kallelsen|utskicket)|(?:till )?(?:vem|vilka) (?:gick|skickades|kom|har) (?:den|utskicket)(?: (?:ut|iväg|fram|gått|skickats))*(?: till)?|(?:har|är) (?:den|utskicket) (?:nått|framme hos|ute hos|(?:gått|kommit) (?:ut|fram|iväg)(?: till)?) ${EACH})${ENDS}`,
  'iu',
);

const RECEIPT = '(?:kallelse)?(?:bevis(?:et)?|kvitto(?:t)?|intyg(?:et)?|underlag(?:et)?)';
const SENT = `(?:(?:på|för|om) (?:att )?(?:(?:${EACH}|${IT}|vi|jag|kallelserna)(?: (?:har|blev|är))?(?: faktiskt)? (?:fått|nått|nåtts|gått|kommit|skickats|skickat|öppnat|läst|mottagit)(?: (?:ut|fram|iväg|till ${EACH}|${IT}))*|${IT}(?: (?:till|för|inför) [^?,]{2,40}?)?|(?:hela )?utskicket|sändningen|utskick))(?: (?:till|för|i|som) (?:akten|arkivet|diariet|pärmen|underlag|handlingarna|revisor(?:n|erna)))?`;
const LIST = `(?:(?:en |hela )?(?:lista|listan|förteckning(?:en)?|översikt(?:en)?) (?:på|över|med) )?(?:(?:${EACH}|vilka|vem) som|vilka|vem)(?: (?:inte|ej))?(?: har)?(?: (?:inte|ej))? ${HAVING} ${IT}`;
const WANTED =
  '(?:(?:kan|får|skulle|vill|ska)(?: (?:du|jag|vi))?(?: kunna)? |jag (?:vill ha|behöver|skulle behöva|skulle vilja ha|måste ha|ska ha|vill se) |vi (?:behöver|måste ha) )?(?:(?:skriva? ut|printa?(?: ut)?|visa?|få|se|ge mig|ge oss|ta fram|plocka fram|skicka(?: mig)?|kolla|fixa|ladda ner|ladda ned|hämta|spara|exportera)(?: mig| fram| ut| se)* )?(?:ett |en |det |själva )?';

/** "Skriv ut beviset", "kan jag få kvittot på att alla fått den", "listan på vilka som öppnat kallelsen": the proof is wanted. */
export const PROOF_WANTED = sifted(
  `${LEADS}(?:${WANTED}(?:(?:kallelse)?bevis(?:et)?(?: ${SENT}| (?:för|på|om|till) (?:mötet|sammanträdet))?(?: (?:(?:från|för|till|på) )?(?:i ?går|i ?dag|i ?förrgår|i (?:mån|tis|ons|tors|fre)dags|(?:gårdagens|dagens) (?:möte|sammanträde)))?(?: som (?:en )?(?:fil|pdf|pdf-fil|textfil|csv|excelfil|dokument))?|${RECEIPT} ${SENT}|${LIST})|${WHO} (?:läst|sett|öppnat|tittat på|tagit del av) (?:kallelsen|utskicket|handlingarna|bilagorna|underlagen)(?: (?:till|för|inför) [^?,]{2,30}?)?)${ENDS}`,
  'iu',
);

/** "När fick Lars sin kallelse?", "fick Lars kallelsen?": of one who is named. */
export const GOT_BY_ONE = sifted(
  `${LEADS}(?:när (?:fick|nåddes|öppnade|läste|mottog)|fick|nåddes) (?!(?:jag|vi|ni|du|man|${EACH})(?!\\p{L}))(?:\\p{L}+ ){1,2}(?:inte )?(?:av )?(?:sin kallelse|${IT}|kallelse)${ENDS}`,
  'iu',
);

/** Whether it asks who has had what has gone out, and does not say what that is. */
export function asksWhoGotIt(text: string): boolean {
  return GOT_IT.test(text);
}

/** Whether the proof of a kallelse is wanted, by that word or by what it proves. */
export function wantsProof(text: string): boolean {
  return PROOF_WANTED.test(text) || GOT_BY_ONE.test(text);
}

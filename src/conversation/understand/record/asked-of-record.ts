import { sifted } from '../patterns/sifted.ts';

/** Plain words that tell what of the record is asked, whatever else they resemble. */

const WHY_LEFT = sifted(
  /(?<!\p{L})(?:varför|varfor|hurför) (?:fick|gick|var|måste|skulle|lämnade|satt) (?:\p{L}[\p{L}-]* ){1,3}(?:gå )?(?:ut|ute|utanför|rummet|lokalen|salen|bort från bordet)(?!\p{L})/iu,
);

/** "Varför fick jag gå ut då": because of which jäv. */
export function asksWhyLeft(text: string): boolean {
  return WHY_LEFT.test(text);
}

const WENT = sifted(
  /^(?:och |men |å |o )?(?:hur (?:gick|slutade|blev|föll) det (?:för|med|sig med|ut med)|vad? (?:hände(?: det| de)?|hande|blev (?:det|de)|vart (?:det|de)) (?:med|av|me))(?!\p{L})/iu,
);

/** "Hur gick det för Fyren": what was decided comes before what is to be dealt with. */
export function asksHowItWent(text: string): boolean {
  return WENT.test(text);
}

const CAME_OF_IT = sifted(
  /^(?:(?:§§?|paragraf(?:en)?|punkt(?:en)?|p) ?\d+[a-z]?[ ,:.-]+)?(?:och |men |å |o )?(?:va|vad|hur) (?:hände|hande|skedde|blev|gjorde vi|gjordes|bestämdes|bestämde vi|beslutades|beslutade vi|gick)(?: (?:det|med det|med den|de))?(?: det)? (?:sen|sedan|därefter|efter det|vidare|till slut|till sist|i slutändan)(?: då| med det| med den)?[?. ]*$|^(?:(?:§§?|paragraf(?:en)?|punkt(?:en)?|p) ?\d+[a-z]?[ ,:.-]+)?(?:och |men |å |o )?(?:va|vad) (?:blev|hände|har hänt|hände det|blev det|kom det)(?: ut)? (?:av|med) (?:det|den|de|dom|§ ?\d+|paragraf \d+)(?: (?:sen|sedan|till slut|då|egentligen))*[?. ]*$/iu,
);

/** "Va hände sen", of what is spoken of: what became of it later. */
export function asksWhatCameOfIt(text: string): boolean {
  return CAME_OF_IT.test(text);
}

const CHOSEN = sifted(
  /(?<!\p{L})(?:valdes|valts|vald|valda|utsågs|utsedd|utsetts|utsedda|föreslagen|föreslås|föreslagits|nominerad|nominerades|tillsatt)(?!\p{L})/iu,
);
const OF_SOMEBODY = /(?<!\p{L})(?:jag|mig|han|hon|hen|\p{Lu}\p{Ll}+)(?!\p{L})/u;
const TO_WHAT =
  /^(?:och |men |å |o )?(?:vad|va|vilket uppdrag|vilka uppdrag|vart) .*(?<!\p{L})(?:till|som|i)[?. ]*$|(?<!\p{L})(?:till|i|som) (?:något|nåt|nånting|någonting|någon|nån)(?!\p{L})/iu;

/** "Vad valdes jag till", "är jag föreslagen till nåt": to what somebody was chosen. */
export function asksChosenFor(text: string): boolean {
  return CHOSEN.test(text) && TO_WHAT.test(text) && OF_SOMEBODY.test(text);
}

const SAID_BY_OTHERS = sifted(
  /^(?:och |men )?(?:vad|va|hur) (?:svarade|svarar|sa|sade|tyckte|ansåg|menade|skrev|lovade|reagerade|kommenterade) (?:den |det |de )?(?!(?:vi|jag|du|ni|han|hon|hen|de|dom|det|man|folk|alla|andra|övriga|resten|styrelsen|ledamöterna|majoriteten|någon|nån)(?!\p{L}))(?<who>\p{L}{2,})/iu,
);
const OF_A_ROUND = sifted(
  /(?<!\p{L})(?:\p{L}*enkät\p{L}*|omröst\p{L}*|snabbfråg\p{L}*|\p{L}*capsulam|kallelsen|mötet)(?!\p{L})/iu,
);

/** "Vad svarade kommunen på avslaget": whom it asks the words of, by the first word that names her; null: nobody. */
export function otherSpeaker(text: string): string | null {
  return OF_A_ROUND.test(text) ? null : (SAID_BY_OTHERS.exec(text)?.groups?.who ?? null);
}

const RESULT_OF_YEAR = sifted(
  /(?<!\p{L})vad? (?:gick|landade|slutade) (?:förra året|fjolåret|året|(?:19|20)\d\d) på(?!\p{L})|(?<!\p{L})hur (?:gick|slutade|blev|såg) (?:det (?:ut )?)?(?:förra året|fjolåret|(?:19|20)\d\d)(?: (?:ut )?ekonomiskt| i (?:pengar|kronor|siffror|resultat))?[?. ]*$|(?<!\p{L})(?:gick|går|gjorde|slutade|blev) (?:vi|det|förbundet|året) (?:med |på )?(?:plus|minus|back|vinst|förlust)(?!\p{L})|(?<!\p{L})hur (?:gick|slutade|blev|såg) (?:det|förbundet|året)(?: ut)? ekonomiskt(?!\p{L})|(?<!\p{L})hur (?:gick|slutade|blev|såg) (?:det (?:med |i )?)?(?:(?:års)?bokslutet|årsredovisningen|resultatet)(?: ut)?[?. ]*$/iu,
);

/** "Vad gick förra året på", "gick vi plus eller minus 2025": its result. */
export function asksResultOfYear(text: string): boolean {
  return RESULT_OF_YEAR.test(text);
}

const TURN = /(?<!\p{L})(?:på tur|står i tur|i tur|tur att|turen att|vems tur)(?!\p{L})/iu;

/** "Vem står på tur att justera": of a meeting that has not been. */
export function asksWhoseTurn(text: string): boolean {
  return TURN.test(text);
}

const AT_MEETING = sifted(
  /(?<!\p{L})(?:vad|va) (?:ska|skall|har) jag (?:att )?(?:göra|gora|prata om|säga|hålla i|bidra med) (?:på|under|vid|till|i|den)(?!\p{L})/iu,
);

/** "Vad ska jag göra på mötet": what the agenda has one down for. */
export function asksWhatToDoAtMeeting(text: string): boolean {
  return AT_MEETING.test(text);
}

const CHANGED_IN = sifted(
  /(?<!\p{L})(?:vad|va) (?:var det som )?(?:ändrades|rättades|ändrade (?:vi|man|ni)|rättade (?:vi|man|ni)|lades till|justerades) i (?:det )?(?:förra|föregående|senaste|sista) protokollet(?!\p{L})/iu,
);

/** "Vad ändrades i förra protokollet": what the § on it tells. */
export function asksWhatWasChanged(text: string): boolean {
  return CHANGED_IN.test(text);
}

const SPENT = sifted(
  /(?<!\p{L})(?:gjort av med|gjort slut på|gjort åt|använt upp|förbrukat|bränt|spenderat|(?:har )?gått åt|gick åt)(?!\p{L})|^(?:(?:och|men|å|o)[ ,]+)*(?:vad|va|hur) (?:blev|blir|var|va|är|ser|såg) utfallet(?!\p{L})/iu,
);

/** "Hur mycket hade vi gjort av med": what has been spent. */
export function asksWhatWasSpent(text: string): boolean {
  return SPENT.test(text) && /(?<!\p{L})(?:mycket|mkt|vad)(?!\p{L})/iu.test(text);
}

const WHERE_PAPERS =
  /^(?:och |men )?(?:var|vart|när|hur|hur dags)(?!\p{L}).*(?<!\p{L})(?:handling\p{L}*|underlag\p{L}*|papper(?:en)?|luntan|materialet)(?!\p{L})/iu;

/** "Vart läggs handlingarna upp". */
export function asksWherePapersAre(text: string): boolean {
  return WHERE_PAPERS.test(text);
}

const GIVEN = sifted(
  /^(?:och |men |å |o )?fick (?!jag(?!\p{L})|vi(?!\p{L})|du(?!\p{L})|man(?!\p{L}))[\p{L}\d-]+(?: [\p{L}\d-]+){0,3} (?:det (?:dom|de|som|hon|han|den)|som (?:dom|de) ville|så mycket (?:som )?(?:dom|de)|allt|pengarna|hela summan|hela beloppet|sina pengar|sitt bidrag|igenom)(?!\p{L})/iu,
);

/** "Fick Skogby det dom bad om": what was decided on it. */
export function asksWhetherGiven(text: string): boolean {
  return GIVEN.test(text);
}

const TO_DO =
  /^(?:och |men |å |o )?(?:vad|va) (?:ska|skall|skulle) (?!jag(?!\p{L})|vi(?!\p{L})|man(?!\p{L}))\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)? (?:göra|gora|ta fram|redovisa|återkomma|utreda|kolla|undersöka|komma tillbaka)(?!\p{L})/iu;

/** "Vad ska Stellan göra till december": what a protokoll gave somebody to do. */
export function asksWhatSomebodyIsToDo(text: string): boolean {
  return TO_DO.test(text);
}

const LEFT_OVER = sifted(
  /(?<!\p{L})(?:hur mycket|hur mkt|vad)(?!\p{L}).*(?<!\p{L})(?:blir|blev|finns|är|har vi|fick vi) (?:det )?(?:över|kvar)(?!\p{L})/iu,
);

/** "Hur mycket blir över": what is left of the year's money. */
export function asksWhatIsLeft(text: string): boolean {
  return LEFT_OVER.test(text);
}

/** "Vilka får vi pengar av", "vem finansierar oss", "varifrån kommer pengarna": what the medlemmar pay in. */
export const PAID_IN = sifted(
  /^(?:och |men |å |o )?(?:(?:vilka|vem|vad|av vem|av vilka|från vilka|från vem|var|varifrån|hur mycket) (?:får vi|har vi fått|kommer|är det vi får|får förbundet) (?:in )?(?:våra |alla )?(?:pengar(?:na)?|stålar(?:na)?|medel|medlen|bidrag(?:en)?|inkomster(?:na)?|intäkter(?:na)?|finansiering(?:en)?) ?(?:ifrån|från|av|in)?(?: (?:vem|vilka))?|(?:vem|vilka) (?:är det som |som )?(?:finansierar|betalar (?:för|in till|till)|bekostar|sponsrar|skjuter till pengar till) (?:oss|förbundet|förbundets verksamhet|samordningsförbundet|det här)|(?:vem|vilka)(?: alla)? är (?:det som är )?med och (?:betalar|finansierar|bidrar|bekostar)(?: (?:oss|förbundet|till (?:förbundet|oss)|det(?: här)?))?)(?: egentligen| då| nästa år| i år)?[?. ]*$/iu,
);

import { joinedNames } from '../named/joined-names.ts';
import { sifted } from '../patterns/sifted.ts';

const OTHER =
  /(?<!\p{L})(?:protokoll\p{L}*|per ?capsulam|förslag(?:et)?|ansökan|närvaro\p{L}*|mötet|förhinder)(?!\p{L})|(?<!\p{L})(?:jag|hon|han|hen) kommer(?!\p{L})/iu;

/** "Godkänner om hyran stryks", "okej för mig, bara punkt 6 kommer sist": let through on a condition, and so not yet. */
const ON_CONDITION = sifted(
  /^(?:(?:hej|ja|jo|ok|okej|visst|absolut|bra|då)[ ,.!]+)*(?:(?:jag )?(?:kan )?(?:godkänner|godkänna|godkänt|godkänd)(?: (?:den|det|kallelsen|gärna|bara|då|allt|resten))*|(?:(?:den|det|kallelsen) )?(?:är )?(?:ok|okej|bra|godkän[dt])(?: (?:för|av|från) (?:mig|min del|min sida))?|(?:du|ni) får (?:gärna )?(?:mitt|ett) (?:ok|okej|godkännande|klartecken))[ ,]*(?:(?:men )?(?:bara|endast|enbart) (?:om|ifall|när)|om|ifall|förutsatt(?: att)?|under förutsättning(?: att)?|så länge(?: som)?|på villkor(?: att)?|så fort|när|efter att|bara|med (?:villkoret|förbehållet?)(?: (?:att|för))?|utom|förutom|med undantag (?:för|av)|om inte)(?!\p{L})(?! (?:det|du|ni) (?:går|vill|hinner|orkar|behövs))/iu,
);

/** Whether a kallelse is let through on a condition alone, so that what is wished goes back with it. */
export function approvesOnCondition(text: string): boolean {
  return !text.includes('?') && !OTHER.test(text) && ON_CONDITION.test(text);
}

/** "Inte godkänd", "ej godkänt", "nej, vänta med den", "avvakta lite med utskicket". */
const NOT_YET = sifted(
  /^(?:(?:hej|nej|nä|nja|men|oj|stopp)[ ,.!–-]+)*(?:(?:jag |vi )?(?:inte|ej|icke|den är inte|det är inte|kallelsen är inte) (?:(?:än|ännu|helt|riktigt|alls) )?(?:godkän(?:d|t|ns|ner)|ok|okej|klar|färdig)(?: (?:än|ännu|av mig|för mig|från min sida|tyvärr))*|(?:(?:jag |vi )?(?:vill|måste|får|ska|bör|skulle vilja|tycker (?:att )?(?:vi|ni|du) ska) )?(?:vänta|avvakta|vänta in|håll inne|dröj|håll)(?: (?:lite|ett tag|tills vidare|till (?:i ?morgon|\p{L}+dag)|med (?:den|det|kallelsen|utskicket|att (?:skicka|sända)(?: (?:ut|den|det|kallelsen|iväg))*)|på (?:den|det|mig)|nu|tack|då))*)[.! ]*$/iu,
);

/** Whether whoever is asked to approve a kallelse says that it is not to go yet, and no more. */
export function holdsBackNotice(text: string): boolean {
  return NOT_YET.test(text);
}

/** "Nej, vänta med den": of a kallelse whatever else waits; "vänta" alone is of what was asked last. */
export function holdsBackIt(text: string): boolean {
  return holdsBackNotice(text) && /(?<!\p{L})(?:godkän\p{L}*|med|utskicket|kallelsen)(?!\p{L})/iu.test(text);
}

const AGAIN = sifted(
  /^(?:(?:hej|ok|okej|nu|då|så|bra|och|men)[ ,.!]+)*(?:(?:kan|vill) (?:du|vi) )?(?:fråga|be|hör med|kolla med|påminna?|puffa på|putta på|skicka (?:den |kallelsen )?till) (?:\p{L}+ ){1,3}?(?:igen|en gång till|på nytt)(?: (?:nu|då|om (?:den|kallelsen|ok|godkännande)|att godkänna(?: (?:den|kallelsen))?))*[?.! ]*$/iu,
);

/** "Fråga Rolf igen": of the kallelse, where it is he whom it waits for or who sent it back. */
export function asksAgain(text: string): boolean {
  return AGAIN.test(joinedNames(text));
}

const OF_OFFICE = /(?<!\p{L})(?:vice )?ordförande(?:n)?(?!\p{L})/iu;
const OF_HER = /(?<!\p{L})(?:henne|honom|hen)(?!\p{L})/iu;

const WAITS_ON = sifted(
  /^(?:(?:hej|och|men|ok|okej)[ ,]+)*(?:(?:är|finns|ligger) det (?:något|nåt|nånting|någonting|mer)(?: mer)?(?: (?:kvar|som (?:väntar|ligger|hänger)))*|(?:väntar|hänger|ligger) (?:vi|ni|det|den|allt|kallelsen|något|nåt)(?: (?:kvar|nu|fortfarande|något|nåt|bara))*|vad (?:väntar|hänger) (?:vi|det|den)) (?:på|hos) (?!(?:mig|oss|att|det|den|svar(?:en)?|alla)(?!\p{L}))\p{L}+(?: \p{L}+)?(?: (?:nu|fortfarande|just nu|än))*[?. ]*$/iu,
);

/** "Är det nåt som väntar på Berit?": of the kallelse, where it is she who is to approve it. */
export function asksWhatWaitsOn(text: string): boolean {
  return WAITS_ON.test(joinedNames(text));
}

const OR_ANOTHER = sifted(
  /^(?:(?:hej|och|men|ok|okej|du)[ ,]+)*(?:(?:ska|skall|måste|får|behöver|bör) jag (?:titta|kolla|läsa|gå igenom|godkänna|granska|svara|göra)(?: (?:på|igenom|det|den|kallelsen|utskicket))*|(?:är det )(?:jag|\p{L}+)(?: som ska)? (?:godkänna|godkänner|titta på (?:den|kallelsen)|granska (?:den|kallelsen))) eller (?:är det |ska |gör |blir det )?(?!inte(?!\p{L}))\p{L}+(?: \p{L}+)?(?: (?:som ska|göra|det|godkänna|den))*[?. ]*$|^(?:(?:hej|och|men|jaha)[ ,]+)*(?:är|blir) det jag som (?:ska |får |måste )?(?:godkänna|godkänner|titta på|granska) (?:den|kallelsen|utskicket)[?. ]*$/iu,
);

/** "Ska jag titta på kallelsen eller är det Berit?": of whom it waits for. */
export function asksWhetherIApprove(text: string): boolean {
  return OR_ANOTHER.test(joinedNames(text));
}

const WANTS_ANOTHER = sifted(
  /(?<!\p{L})(?:vill (?:att|hellre att)|ber om att|tycker att|föreslår att|önskar att) (?!(?:jag|vi|du|ni|det|den|mötet)(?!\p{L}))\p{L}+(?: \p{L}+)? (?:ska |får |kan )?(?:tar?|gör|göra|sköter|sköta|godkänner|godkänna|tittar på|titta på) (?:godkännandet|kallelsen|utskicket|den)(?: (?:i stället|istället|den här gången|nu|åt (?:henne|honom)))*[.! ]*$/iu,
);

/** "Berit hörde av sig, hon vill att Karim tar godkännandet": told by the kansli. */
export function wantsAnotherApprover(text: string): boolean {
  return !text.includes('?') && WANTS_ANOTHER.test(joinedNames(text));
}

/** Whether the chair or vice chair is spoken of by the office. */
export function saysOffice(text: string): boolean {
  return OF_OFFICE.test(text);
}

/** Whom "fråga … igen" is of, where nobody is named: whoever leads the board, or the one who was spoken of. */
export function againOf(text: string): 'OFFICE' | 'PRONOUN' | null {
  if (!asksAgain(text)) return null;
  if (OF_OFFICE.test(text)) return 'OFFICE';
  return OF_HER.test(text) ? 'PRONOUN' : null;
}

/** "Inga-Lill har godkänt på telefon, skicka", "ordföranden sa ok i mejl så vi kan skicka": told by the kansli. */
const TOLD = sifted(
  /^(?:(?:hej|ok|okej|nu|då|så|bra|men|och)[ ,.!]+)*(?!(?:jag|vi|du|ni|det|den|styrelsen|har|är|blev|när|om)(?!\p{L}))(?:vice )?\p{L}+(?: \p{L}+)? (?:(?:ringde|mejlade|mailade|messade|skrev|smsade|hörde av sig)(?: (?:till mig|mig|nyss|precis|just|i ?dag|igår))* (?:och|att|å) (?:(?:hon|han|hen|den|det) )?)?(?:(?:har|är) )?(?:(?:nu|redan|precis|just|muntligen|muntligt) )?(?:godkänt?|godkände|godkänd|godkänner|gav|gett|sa(?:de)?|sagt|tyckte|tycker|tyckt)(?: (?:sitt|ett|att|nu|redan|muntligt|muntligen))*(?: (?:ok|okej|ja|klartecken|godkännande|grönt ljus|(?:den|det) (?:är|var|ser) (?:bra|fin|fint|ok|okej)(?: ut)?))?(?: (?:till|av|för) (?:den|kallelsen|utskicket))?(?: (?:den|kallelsen|utskicket))?(?: (?:på|i|via|per|över) (?:telefon(?:en)?|tel|mejl|mail|sms|e-?post|epost|mobilen|luren|chatten))?(?: (?:nu|nyss|precis|i ?dag|i ?går|muntligt|muntligen))*(?:[ ,.–-]+(?:(?:och|så) )?(?:(?:du|vi|jag|den|det|nu|då) )*(?:kan|får|ska)?(?: (?:du|vi|jag|den|det|nu|då))* ?(?:skicka|skickas|sända|sänd|kör|gå|gå ut)(?: (?:ut|den|på|nu|iväg|kallelsen|då))*)?[.! ]*$/iu,
);
const SAYS_SO =
  /(?<!\p{L})(?:godkän\p{L}*|klartecken|grönt ljus|(?:sa|sade|sagt|gav|gett)(?: (?:ja|ok|okej))|ok|okej)(?!\p{L})/iu;

/** Whether it is told of another that she has approved what waits, by telephone or otherwise. */
export function tellsApproved(text: string): boolean {
  const said = joinedNames(text);
  return !text.includes('?') && !OTHER.test(said) && SAYS_SO.test(said) && TOLD.test(said);
}

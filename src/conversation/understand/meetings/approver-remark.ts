import { joinedNames } from '../named/joined-names.ts';
import { sifted } from '../patterns/sifted.ts';
import { wantsAnotherApprover } from './approval-told.ts';

/** "Ser bra ut", "okej", "i stort sett bra": what is thought of the whole. */
const OPINION =
  '(?:(?:hej|ja|jo|japp|tack|ok|okej|absolut|klart)[ ,.!]+)*(?:(?:det|den|allt|det mesta|kallelsen|dagordningen|listan|(?:den|det) (?:här|hära)|upplägget)\\s)?(?:(?:ser|såg|verkar|känns|är|låter|var)\\s(?:(?:väldigt|riktigt|mycket|helt|rätt|ganska|i stort sett|annars|ju|väl)\\s)*)?(?:bra|fin|fint|okej|ok|toppen|rimligt?|godkän[dt]|perfekt|kanon)(?:\\s(?:ut|annars|i stort|i övrigt|tycker jag|från mig|för mig|för min del))*';
/** "Ser bra ut, men …": and then what is to be otherwise. */
const OPINION_BUT = sifted(
  String.raw`^${OPINION}[ ,.!–-]+(?:men|fast|dock|däremot|förutom|utom|bara|jag (?:vill|önskar|skulle vilja|tycker|undrar)|kan(?: ni| du| vi)? (?:bara|ändå|möjligen|inte))(?!\p{L})`,
  'iu',
);
/** "…, annars bra": the same, told last. */
const BUT_ELSE = sifted(
  /[ ,.!–-](?:men )?(?:annars|i övrigt|för övrigt|resten|allt annat|i stort)(?: (?:är|ser|tycker jag|det|den|ut|helt|ju))* (?:bra|fint?|ok|okej|toppen|godkän[dt])(?: ut)?[.! ]*$/iu,
);

/** Of one's own part, and so for another purpose: "… men jag kommer inte", "… men jag är jävig i 6". */
const OF_ONESELF = sifted(
  /(?<!\p{L})(?:jag|vi)(?: (?:nog|tyvärr|inte|ändå|själv|också))* (?:kommer|kan (?:tyvärr )?(?:inte )?(?:komma|vara|delta|då|den)|kan (?:tyvärr )?inte(?: då| den| tyvärr)?(?=[ ,.!]*(?:\d|$|den dagen))|deltar|hinner inte (?:komma|till)|är (?:bortrest|sjuk|borta|jäv\p{L}*)|har (?:förhinder|jäv))|(?<!\p{L})jäv\p{L}*/iu,
);
/** What is asked of facts is answered: "… men när är mötet?" */
const ASKS_FACT =
  /(?<!\p{L})(?:men|fast|undrar|undrar bara|bara)[ ,]+(?:när|vem|vilka|vilken|var|hur|vad)(?!\p{L})[^?]*\?\s*$/iu;

/**
 * Whether words tell what whoever is asked to approve a kallelse thinks of it and would have otherwise: "ser bra ut men
 * kan lokalfrågan komma före nystart?". What of it that is no remark, her own coming or a fact she asks for, is that.
 */
export function remarksOnNotice(text: string): boolean {
  const isRemark = OPINION_BUT.test(text) || BUT_ELSE.test(text);
  return isRemark && !OF_ONESELF.test(text) && !ASKS_FACT.test(text);
}

/** "… före nystart", "… sist": where an ärende is to stand. */
const ORDER = sifted(
  /(?<!\p{L})(?:komma|kommer|kom|stå|står|ligga|ligger|tas|ta|tar|hamna|hamnar|vara|flyttas|flytta|läggas|lägga|behandlas)(?!\p{L}).*(?<!\p{L})(?:före|först|sist|efter|innan|tidigare|senare|överst|underst|för (?:sent|tidigt|långt))(?!\p{L})/iu,
);
const WISHES =
  /(?<!\p{L})(?:jag (?:vill|önskar|tycker|skulle vilja|föredrar|hade velat)|(?:kan|kunde|skulle|borde|bör|ska|måste)(?!\p{L})(?! jag(?!\p{L}))|för (?:sent|tidigt|långt)|hellre)/iu;
const OF_TIME =
  /(?<!\p{L})(?:jag kommer|\p{L}*möte(?:t|n)?|sammanträdet|klockan|kl|\p{L}+dag(?:en)?|veckan?|dagar)(?!\p{L})/iu;
/** "… ska bort", "… måste ändras": what becomes of a thing that is named. */
const SHALL =
  '(?:ska|skall|måste|bör|borde|behöver|får)(?: (?:nog|väl|helst|också))* (?:bort|utgå|strykas|tas bort|läggas till|vara med|göras om|ändras|rättas|skrivas om|arbetas om)';
/** "… innan jag godkänner", "godkänner inte, …", "nej, … måste bort", "den ska göras om". */
const TO_BE_REDONE = sifted(
  `(?<!\\p{L})(?:innan|förrän) jag (?:kan )?godkänn\\p{L}*|^(?:jag )?godkänner (?:den |kallelsen )?(?:inte|ej)[ ,.:–-]+\\p{L}+|^(?:nej|nä|nja)[ ,.!–-]+(?!jag )\\p{L}[^?]{0,60} ${SHALL}(?!\\p{L})|^(?:den|kallelsen|dagordningen) ${SHALL}(?!\\p{L})|^(?:(?:hej|nej|nja|men|ok|okej)[ ,.!–-]+)*(?!(?:jag|vi|du|det|den|mötet|dagen|tiden)(?!\\p{L}))\\p{L}[^?,.]{1,60} (?:vill jag (?:inte|ej|helst inte) (?:ha|se)(?: med)?|vill jag (?:ha|få) bort|vill jag stryka|hör inte hemma)(?!\\p{L})`,
  'iu',
);

/** Whether it is told that something in a kallelse is to be otherwise before it is approved. */
export function isToBeRedone(text: string): boolean {
  return !text.includes('?') && TO_BE_REDONE.test(text) && !OF_ONESELF.test(text);
}

const IS_OUT = sifted(`(?<!\\p{L})${SHALL}(?!\\p{L})`, 'iu');

/** "Saknas inte en bilaga till punkt 6?" */
const LACKS = sifted(
  /^(?:(?:men|hej|du|nja|hm+)[ ,]+)*(?:saknas|fattas) (?:det |där )?(?:inte|väl)(?!\p{L})|(?<!\p{L})(?:det|där) (?:saknas|fattas) (?:väl )?/iu,
);

/**
 * Whether words wish something otherwise on an agenda, with no more to say of what: right after the question whether it
 * is good they are the answer to that, at other times they may be of any.
 */
export function wishesOtherwise(text: string): boolean {
  if (OF_ONESELF.test(text)) return false;
  if (IS_OUT.test(text) && !OF_TIME.test(text)) return true;
  return LACKS.test(text) || (ORDER.test(text) && WISHES.test(text) && !OF_TIME.test(text));
}

/** "Kan inte kolla nu", "hinner inte läsa den i dag", "jag tittar på den i kväll". */
const LATER = sifted(
  /(?<!\p{L})(?:(?:kan|hinner|orkar|får)(?: (?:tyvärr|nog|jag))* (?:inte|ej|aldrig)(?: (?:riktigt|heller|med att|att))* (?:kolla|titta|läsa|se|gå igenom|granska|godkänna|med (?:det|den)|svara på den|öppna)(?!\p{L})|(?:jag )?(?:tittar|kollar|läser|granskar|ser|återkommer|tar)(?: (?:på|igenom|om|in))? (?:(?:den|det|kallelsen) )?(?:i kväll|ikväll|i morgon|imorgon|senare|sen|på \p{L}+dag|efter \p{L}+|när jag|så fort|snart|i eftermiddag|nästa vecka)(?!\p{L}))/iu,
);
/** "Fråga Agneta", "ta det med Karim", "låt vice göra det". */
const ANOTHER = sifted(
  /(?<!\p{L})(?:fråga|be|ta (?:det|den) med|hör med|låt|skicka (?:den |det )?till|kan(?: inte)?|får) (?!jag(?!\p{L}))(?:(?:i stället|istället|hellre) )?\p{L}{2,}(?: \p{L}+)?(?: (?:godkänna|göra (?:det|den)|ta (?:det|den)|titta(?: på (?:den|det))?|i stället|istället|i så fall|då))*[.! ]*$/iu,
);
/** "Du får ta det, Per-Olof", "det får Elin göra": by whom it is to be done, told last. */
const ANOTHER_DOES = sifted(
  /(?<!\p{L})(?:(?:du|ni) får (?:gärna )?(?:ta|göra|godkänna|kolla|titta på|läsa) (?:det|den)[ ,]+\p{L}{2,}(?: \p{L}+)?|(?:det|den) får (?!jag(?!\p{L}))\p{L}{2,}(?: \p{L}+)? (?:ta|göra|godkänna|kolla))[.! ]*$/iu,
);
const IS_AWAY =
  /(?<!\p{L})(?:(?:är|sitter) (?:på (?:resa|semester|möte)|i möte|sjuk|bortrest|borta|upptagen|ledig))(?!\p{L})/iu;

const NO_TIME =
  /(?<!\p{L})(?:hinner|orkar)(?: (?:tyvärr|nog|nu|visst))* (?:inte|ej|aldrig)(?!\p{L})|(?<!\p{L})(?:lämnar|lämnade|överlåter|överlät|överlämnar|lämnat)(?!\p{L})/iu;

/** "Gunilla hinner inte, fråga Elin": told by the kansli of whoever is asked, and no mere silence. */
export function tellsApproverLeaves(text: string): boolean {
  return LATER.test(text) || IS_AWAY.test(text) || NO_TIME.test(text) || wantsAnotherApprover(text);
}

/** What whoever is asked to approve says where she cannot now: that she does it later, or that another is to be asked. */
export function putsOffApproval(text: string): 'LATER' | 'ANOTHER' | null {
  if (text.includes('?')) return null;
  const said = joinedNames(text);
  const isLater = LATER.test(text);
  if (
    ANOTHER_DOES.test(said) ||
    (ANOTHER.test(said) &&
      (isLater || IS_AWAY.test(text) || /^(?:nej[ ,]+)?(?:fråga|be|låt|ta)/iu.test(text)))
  )
    return 'ANOTHER';
  return isLater ? 'LATER' : null;
}

/** "Hinner inte titta, fråga Elin": of what she is asked to approve, whatever has been written since. */
export function leavesApproval(text: string): boolean {
  const said = joinedNames(text);
  return !text.includes('?') && LATER.test(text) && (ANOTHER.test(said) || ANOTHER_DOES.test(said));
}

const OPINION_FIRST = new RegExp(
  String.raw`^${OPINION}[ ,.!–-]+(?:(?:men|fast|dock|bara|kan du|kan ni)(?!\p{L})[ ,]*)+`,
  'iu',
);
const BIDS =
  /^(?:byt|byta|flytta|lägg|lägga|stryk|stryka|ta|sätt|sätta|ändra|gör|göra|skriv|skriva|kalla|döp)(?!\p{L})/iu;

/** "Ser fint ut men byt plats på 6 och 7": the change that it bids, in words that order it; null: it bids none. */
export function changeBidden(text: string): string | null {
  const bidden = text.trim().replace(OPINION_FIRST, '').trim();
  return BIDS.test(bidden) && !bidden.includes('\n') ? bidden : null;
}

import { joinedNames } from '../named/joined-names.ts';
import { sifted } from '../patterns/sifted.ts';
import {
  approvesOnCondition,
  asksAgain,
  holdsBackIt,
  holdsBackNotice,
  tellsApproved,
  wantsAnotherApprover,
} from './approval-told.ts';
import { isToBeRedone, putsOffApproval, remarksOnNotice, wishesOtherwise } from './approver-remark.ts';
import { takesBackApproval } from './notice-regretted.ts';
import { wantsToSeeNotice } from './notice-seen.ts';

const LEAD =
  '(?:(?:hej|ja|japp|okej|ok|klart|nej|då|nu|jag|vi|och|kan|ska|skall|vill|får|det|(?:det )?ser (?:bra|fint|ok|okej) ut|bra|fint|toppen)[,!.]? )*';
const APPROVES = 'godkän(?:n|na|ner|t|d|ns)';
/** Of the kallelse, by its name, at the beginning or the end of it. */
const OF_NOTICE = sifted(
  String.raw`^\s*${LEAD}${APPROVES}(?:(?: \p{L}+){0,3})? (?:dagordnings)?kallelse\p{L}*(?!\p{L})|^\s*kallelse\p{L}*(?: (?:till|den|för|på) [^?]*)? (?:är |kan |får )?(?:härmed )?godkän(?:d|ns)[\s.!]*$|^\s*${LEAD}(?:skicka|sänd)(?:er)? tillbaka kallelse\p{L}*`,
  'iu',
);
/** And nothing more to it. */
const ALONE = sifted(
  String.raw`^\s*${LEAD}(?:${APPROVES})(?: (?:inte|ej))?(?: (?:den|det|detta))?(?: (?:av mig|som den är))?[\s.!]*$`,
  'iu',
);

/** "Godkänn kallelsen", "jag godkänner kallelsen till den 17 december", "skicka tillbaka kallelsen". */
export function approvesNotice(text: string): boolean {
  return takesBackApproval(text) || (OF_NOTICE.test(text) && !/\?\s*$/u.test(text));
}

const NOW = '(?: (?:nu|härmed|redan|precis|just|alltså|ju|då))*';
/** From whom, and what may be done then: "från min sida", "så ni kan skicka". */
const TAIL = String.raw`${NOW}(?: (?:av mig|från (?:min sida|mig|mitt håll)|för (?:min del|mig)))?${NOW}(?:[ ,]+(?:(?:så|och) )?(?:(?:nu|då) )?(?:(?:du|ni|den|det) )?(?:kan|får)?(?: (?:du|ni|den|det))?(?: (?:bara|nu))* ?(?:skickas?|gå ut|sändas?|kör)(?: (?:ut|den|på|nu|iväg))*)?[\s.!]*$`;
/** "Nu är den godkänd", "jag har godkänt den nu", "godkänt nu": told as done, of what waits to be. */
const IS_APPROVED = sifted(
  String.raw`^\s*(?:${LEAD}(?:den|det|allt) är${NOW} godkän[dt]|(?:(?:ja|jo|ok|okej|så|sådär|klart)[ ,.!]+)*(?:nu|då|så) är (?:den|det|kallelsen|allt)${NOW} godkän[dt]|kallelsen är${NOW} godkänd|${LEAD}(?:(?:jag )?har${NOW}|nu har jag|då har jag) godkänt(?: (?:den|det|kallelsen))?|${LEAD}godkän(?:t|d|ner)(?: jag)?(?: (?:den|det|kallelsen))?)${TAIL}`,
  'iu',
);

/** "Nu är det bra, …", "det ser bra ut nu. …", "allt stämmer, …": before what she says of it. */
const GOOD_FIRST =
  /^\s*(?:nu |då )?(?:(?:är|ser|blev|känns|blir) (?:det|den|allt)|(?:det|den|allt) (?:är|ser|blev|känns|blir)|allt stämmer)(?: (?:ju|riktigt|jättebra|helt|nu|bra|fint|fin|ok|okej|rätt|toppen|ut|då))+[,.! ]+/iu;

/** "Godkänner", "den är godkänd": of whatever waits to be approved. */
export function approvesSomething(text: string): boolean {
  const said = text.replace(GOOD_FIRST, '');
  return [text, said].some((one) => ALONE.test(one) || IS_APPROVED.test(one));
}

const ASKS = sifted(
  /^(?:(?:hej|ok|okej)[,!.]? )?(?:(?:kan|vill|skulle) (?:du|vi) )?(?:be(?:r|dja)?|fråga|hör med)(?: om)? (?:\p{L}+ ){1,3}(?:att |om (?:att )?(?:få )?)?(?:ett )?godkän\p{L}*(?: (?:av|för|på|till))?(?: (?:kallelsen?|den|utskicket)(?!\p{L})(?! (?:protokoll|förslag)).*)?[?.! ]*$/iu,
);
const OTHER =
  /(?<!\p{L})(?:protokoll\p{L}*|per ?capsulam|förslag\p{L}*|ansökan|beslut\p{L}*|budget\p{L}*)(?!\p{L})/iu;

const AT_END = String.raw`(?: (?:i ?stället|då|nu|åt (?:henne|honom)|kallelsen|den|utskicket|version \d+))*[?.! ]*$`;
/** "Kan Agneta godkänna i stället?", "be Eva titta på den igen", "kan vi skicka utan att Eva godkänner?" */
const ASKS_ANOTHER = sifted(
  String.raw`^(?:(?:hej|men|då|och)[, ]+)*(?:(?:kan|får|ska|skulle|låta?) (?:inte )?(?!jag |vi )(?:\p{L}+ ){1,2}(?:få )?godkänna${AT_END}|(?:be|fråga|påminna?) (?:\p{L}+ ){1,2}?(?:om )?(?:att )?(?:(?:titta|kolla|läsa)(?: (?:på )?(?:den|kallelsen))? igen|(?:titta|kolla|kika|läsa|se) (?:(?:på|igenom|över|genom) )*(?:kallelsen|den|utskicket)(?: (?:igenom|först|innan jag skickar|före))*|godkänna)(?: igen)?${AT_END}|(?:(?:kan|får|ska) (?:jag|vi) )?(?:skicka|sända?)(?: (?:ut|iväg|den|kallelsen))* (?:ändå|trots allt|utan (?:godkännande|att \p{L}+(?: \p{L}+)? (?:har )?godkän\p{L}+|att (?:den|kallelsen) (?:är |har )?godkän\p{L}+)|fast (?:den|\p{L}+) inte (?:är |har )?godkän\p{L}+)${AT_END})`,
  'iu',
);

/** "Skicka till Eva för ok": to whoever approves, before it goes out. */
const SENDS_FOR_APPROVAL = sifted(
  /^(?:(?:hej|ok|okej|då|men|och|nu)[,!.]? )*(?:(?:kan|vill|skulle) (?:du|vi) )?(?:skicka|sända?|ge|låt)(?: (?:den|kallelsen|utskicket|över|iväg|ut|först|bara|nu))* till (?!alla |styrelsen |ledamöterna )(?:\p{L}+ ){1,3}(?:för|på) (?:ett |en )?(?:godkännande|godkänn|ok|okej|klartecken|koll|genomläsning|granskning|påsyn|påseende|bekräftelse)(?: (?:först|då|nu|tack|innan))*[?.! ]*$/iu,
);

/** "Be ordföranden godkänna kallelsen", "be Ahmed om godkännande", "kan Agneta godkänna i stället?" */
export function asksForApproval(text: string): boolean {
  const said = joinedNames(text);
  return [ASKS, ASKS_ANOTHER, SENDS_FOR_APPROVAL].some((one) => one.test(said)) && !OTHER.test(said);
}

/** "Barbro svarar inte, kan vi fråga Agneta?", of those who may approve what waits. */
const TURNS_TO =
  /(?<!\p{L})(?:fråga|be|låt|hör med|ta (?:det|den) med|påminn)(?!\p{L})|(?<!\p{L})(?:svarar inte|hinner inte|får inte tag|går inte att nå|har inte svarat|är (?:borta|sjuk|bortrest))(?!\p{L})/iu;
const OF_COMING = /(?<!\p{L})(?:kommer|komma|förhinder|deltar|mötet|tjänstgör\p{L}*|anmäl\p{L}*)(?!\p{L})/iu;

/** Whether words turn from whoever is asked to approve to somebody else, or to her again; or tell what she has said. */
export function turnsToApprover(text: string): boolean {
  if (asksAgain(text) || tellsApproved(text) || wantsAnotherApprover(text)) return true;
  return TURNS_TO.test(text) && !OF_COMING.test(text) && !OTHER.test(text);
}

/** "Okej, kör", "nej inte än, det saknas en bilaga", "byt lokal först": said by whoever is asked to approve a kallelse. */
const AS_APPROVER = sifted(
  /^(?:(?:ja|jo|ok|okej|japp|absolut|visst|bra|toppen|perfekt|ser bra ut|ser fint ut|fint)[ ,.!–-]+)*(?:kör(?: på| till| hårt)?|gör (?:det|så)(?: du)?|skicka(?: (?:den|ut den|iväg den|ut|iväg|på))?|(?:(?:den|det|allt|allting|kallelsen|dagordningen) )?(?:ser|såg) (?:(?:väldigt|riktigt|mycket|helt|jätte) ?)?(?:bra|fin|fint|okej|ok|toppen) ut|(?:den|det|allt|allting) (?:ser|är) (?:bra|fin|fint|okej|ok)(?: ut)?)[.! ]*$|^(?:nej|nä|nja|vänta|stopp|avvakta|hallå|oj)(?:[ ,.!–-]+(?:nej|men|vänta|lite|med den|med det))*[ ,.!–-]+(?:inte (?:än|ännu|riktigt|så|den|ok|okej)|(?:det|den|där) (?:saknas|fattas|är fel|ska|måste|borde|behöver)|(?:punkt|ärende)\p{L}* ?\d*|fel|bilaga\p{L}*|(?:ändra|byt|lägg|ta|stryk|flytta|rätta)(?!\p{L}))|^(?:inte (?:än|ännu|riktigt|klar|färdig)|vänta (?:lite|med)|(?:det|där) (?:saknas|fattas)(?!\p{L}))|^(?!.*\?)(?:byt|ändra|rätta|lägg|ta|stryk|flytta|justera)(?!\p{L}).*(?<!\p{L})(?:först|innan (?:den|det|kallelsen|du|ni) .*)[.! ]*$/iu,
);

/** "Du får skicka", "inget att erinra", "tummen upp": however it is let through. */
const LETS_THROUGH = sifted(
  /^(?:(?:ja|jo|ok|okej|japp|absolut|visst|bra|toppen|perfekt|ser bra ut|hej|nej|nä)[ ,.!–-]+)*(?:(?:(?:du|ni|den|det|kallelsen) )?(?:får|kan|må)(?: (?:nu|gärna|absolut|bara|väl))* (?:skicka|sända|skickas|sändas|gå|gå ut|gå iväg)(?: (?:ut|iväg|den|kallelsen|den nu|nu|som den är))*|(?:skicka|sänd|kör) (?:bara|gärna|ut bara)|(?:jag )?(?:har )?(?:inget|inga|ingenting|inte något|inte nåt)(?: (?:att|mer|mera|att mer))* ?(?:erinra|invända|anmärka|tillägga|ändra|invändningar?|synpunkter?|kommentarer?|ändringar|anmärkningar|erinran|emot(?: (?:den|det))?)(?: (?:på|mot|till) (?:den|det|kallelsen)| på)?(?: (?:från|av) (?:mig|min sida))?|låt (?:den|det|kallelsen) gå(?: (?:ut|iväg|nu))*|(?:det är )?(?:helt (?:ok|okej)|(?:ok|okej|klart)(?= (?:att|för|från|av) ))(?: (?:att|för att|från mig|för mig|av mig))*(?: (?:skicka|sända|gå ut))?(?: (?:den|ut|iväg|kallelsen))*|(?:(?:då |nu )?(?:är det|det är) )?bara att (?:skicka|sända|köra|trycka)(?: (?:ut|iväg|på|den|kallelsen|nu))*|tummen upp|(?:(?:(?:du|ni) )?(?:kan|får) (?:gärna )?(?:ge|få) (?:(?:den|det|kallelsen|mitt|ett) )*(?:klartecken|grönt ljus|ok|okej|klart)|(?:ge|får) (?:den|kallelsen) (?:mitt )?(?:klartecken|grönt ljus|ok|okej)|(?:den|kallelsen) har mitt (?:klartecken|ok|okej|godkännande)|klartecken|(?:det är )?(?:fritt fram|grönt ljus)(?: (?:att|för att) (?:skicka|sända)(?: (?:ut|iväg|den|kallelsen|nu))*)?))[.! ]*$/iu,
);

/** "… tycker jag", "… för min del": whose thought it is, at the end. */
const AS_I_THINK =
  /[ ,]+(?:(?:tycker|tror|anser|menar) (?:jag|vi)|enligt mig|för (?:mig|min del)|från (?:min sida|mitt håll))(?: (?:nog|faktiskt|då|allt))*(?=[.! ]*$)/iu;

/** Whose thought it is, between the words: "okej från mig, skicka". */
const FROM_ME = / (?:från (?:mig|min sida|mitt håll)|för (?:mig|min del))(?=[ ,.!])/iu;
/** A word that opens, and alone says nothing of it. */
const OPENS =
  /^(?:ja|jo|ok|okej|japp|absolut|visst|bra|fint|toppen|perfekt|hej|tack|klart|godkän(?:t|d|ner))$/iu;

/** "Inga invändningar, skicka på": each part of it lets it through. */
function letsThroughInParts(said: string): boolean {
  const parts = said.split(/[,.;!–]\s*|\s(?:och|så|sen)\s/u).filter((part) => part.trim() !== '');
  const lets = (part: string) => AS_APPROVER.test(part) || LETS_THROUGH.test(part);
  return parts.length > 1 && parts.every((part) => OPENS.test(part) || lets(part)) && parts.some(lets);
}

/** "Skicka tillbaka, årsredovisningen behöver en bilaga": what she wants first stands after it. */
const SENDS_BACK = sifted(
  /^(?:(?:hej|ok|okej|nej|nä|nja|men|jag|vi|kan du|får|vill|du|ni|då)[ ,.!]+)*(?:skickar?|sänder?|sänd|returnera[r]?) (?:(?:den|det|kallelsen|ni|du) )?(?:tillbaka|i retur)(?!\p{L})(?! (?:protokoll|förslag|per ?capsulam))/iu,
);

/** Whether somebody who approves a kallelse sends it back, with a word or without. */
export function sendsBack(text: string): boolean {
  return !text.includes('?') && SENDS_BACK.test(text);
}

/** Whether words say what is to be otherwise in a kallelse that waits for her, and so go back with it. */
export function wishesOfNotice(text: string): boolean {
  if (wantsToSeeNotice(text) !== null) return false;
  return (
    remarksOnNotice(text) ||
    wishesOtherwise(text) ||
    isToBeRedone(text) ||
    approvesOnCondition(text) ||
    SENDS_BACK.test(text)
  );
}

/** Whether words say what one thinks of a kallelse that waits for her, where it does. */
export function speaksAsApprover(text: string): boolean {
  if (wantsToSeeNotice(text) !== null) return true;
  if (remarksOnNotice(text) || isToBeRedone(text) || approvesOnCondition(text) || holdsBackIt(text))
    return true;
  if (text.includes('?')) return false;
  const said = text.replace(AS_I_THINK, '').replace(FROM_ME, '');
  return (
    AS_APPROVER.test(said) || LETS_THROUGH.test(said) || SENDS_BACK.test(said) || letsThroughInParts(said)
  );
}

/** What is answered so is short, in characters. */
const SHORT = 200;

/** Whether words may be of a kallelse that she has just been asked to approve, and of nothing else then. */
export function answersApproval(text: string): boolean {
  if (text.length > SHORT) return false;
  return wishesOtherwise(text) || putsOffApproval(text) !== null || holdsBackNotice(text);
}

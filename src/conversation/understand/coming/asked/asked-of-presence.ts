import { sifted } from '../../patterns/sifted.ts';

/** "Är vi beslutsföra på alla punkter?", "vilka ärenden kan vi inte besluta i?" */
const EACH_ITEM = sifted(
  /(?<!\p{L})(?:vilka|vilken|någon|nån|några|alla|samtliga|varje|vartenda|resten av) (?:av )?(?:de )?(?:punkt|ärende|paragraf)\p{L}*(?!\p{L})/iu,
);
const OF_QUORUM =
  /(?<!\p{L})(?:beslut(?:s)?(?:för|for|mässig)\p{L}*|kvorum|klarar vi (?:oss )?(?:inte|på)|(?:kan|får) vi (?:inte )?(?:fatta beslut|besluta|avgöra)|vi (?:inte )?kan (?:inte )?(?:fatta beslut|besluta|avgöra)|räcker vi|vi (?:inte )?klarar)(?!\p{L})/iu;

/** Whether it is asked in which ärenden, or whether in all of them, the board is beslutför. */
export function asksQuorumPerItem(text: string): boolean {
  return EACH_ITEM.test(text) && OF_QUORUM.test(text);
}

/** "Har vi kvorum?", "blir det majoritet på plats?": of ourselves, and no rule. */
const OURS = sifted(
  /^(?:(?:och|men|hej|du)[ ,]+)*(?:har|får|blir|är|når|uppnår)(?: (?:vi|det))(?: (?:nu|då|alltså|verkligen|ens|något|nåt))* (?:kvorum|majoritet på plats|ett beslutfört antal|fulltaliga|tillräckligt många)(?: (?:nu|då|än|ännu|idag|imorgon|på mötet|på plats|till mötet|för att (?:besluta|fatta beslut)))*[?. ]*$/iu,
);

/** "Är Norrskog beslutför på torsdag?": a board by its name, as one that is. */
const OF_BOARD = sifted(
  /^(?:(?:och|men|hej|du)[ ,]+)*(?:är|blir) (?!man|en|ett|det|vi|någon|alla|vilka)\p{L}+(?: \p{L}+)? (?:(?:nu|redan|verkligen|då) )?beslut(?:s)?för(?:a|t)?(?: (?:nu|då|än|ännu|idag|imorgon|på|till|den|mötet|\p{L}*dag|\d[\d/:.ea-]*|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*))*[?. ]*$/iu,
);

/** "Räcker det?": whether those who come are enough. */
const ENOUGH = sifted(
  /^(?:(?:och|men|hej|du)[ ,]+)*räcker (?:det|vi|antalet|(?:de|dom)(?: som kommer)?)(?: (?:nu|då|till|här|verkligen|för (?:att )?(?:ett )?(?:beslut|besluta|fatta beslut|kvorum|beslutsförhet)|på mötet|idag|imorgon|(?:på |den )?(?:\p{L}+dag|\d[\d/:.ea-]*)|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*))*[?. ]*$/iu,
);

/** Whether it is asked if the board that asks is beslutför, and not how many it takes. */
export function asksOfOurQuorum(text: string): boolean {
  return OURS.test(text) || OF_BOARD.test(text) || ENOUGH.test(text);
}

const BEFORE_IT =
  '(?:inför|till|innan|före|för)(?: (?:nästa|det|den|på|att|\\p{L}*möte|\\p{L}*mötet|\\p{L}*sammanträdet|kvällens|dagens|morgondagens|imorgon|i|morgon|idag|ikväll|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|ens)?|\\d[\\d/.:ea-]*|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*))+';
const BEFORE_SENDING =
  '(?:för|till|inför|innan|före) (?:utskick(?:et)?|kallelsen|att (?:skicka|kalla)(?: ut)?(?: kallelsen)?|(?:att )?(?:jag|vi|man) (?:kan|får|ska|skickar|kallar)(?: (?:skicka|kalla))?(?: ut)?(?: kallelsen)?)(?: (?:inför|till|av|den|i|mötet|kallelsen|\\p{L}*möte\\p{L}*|\\d[\\d/:.ea-]*|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*))*';
const MISSING = sifted(
  `^(?:(?:och|men|hej|du)[ ,]+)*(?:(?:vad|något|nåt|någonting) (?:(?:är|är det) som )?(?:saknas|fattas|återstår|är (?:inte|ej) (?:klart|klara|på plats))|(?:saknas|fattas|återstår) (?:det )?(?:något|nåt|någonting|nånting)|är (?:allt|vi) (?:klart|klara|redo|på plats)|(?:är|finns) det (?:något|nåt|någonting|nånting) (?:som )?(?:saknas|fattas|kvar|att fixa|att ordna|vi glömt|jag glömt)|har vi allt(?: klart| på plats)?|vad är (?:inte|ej) (?:klart|klara)|vad (?:har|är) (?:(?:vi|jag|det) )?kvar|vad (?:behöver|måste|ska|bör) (?:jag|vi) (?:göra|fixa|ordna)(?: klart)?|vad är (?:det )?(?:kvar|som är kvar)|är allt med|har vi (?:fått )?med allt)(?: (?:nu|än|ännu|kvar|att göra|att fixa))* (?:${BEFORE_IT}|${BEFORE_SENDING})[?. ]*$`,
  'iu',
);

/** "Är allt med nu?", "är vi klara att skicka kallelsen?": the same. */
const ALL_IN = sifted(
  /^(?:(?:och|men|hej|du)[ ,]+)*(?:(?:är allt med|har vi (?:fått )?med allt|är allt på plats)(?: (?:nu|då|på dagordningen))*|är (?:vi|det|allt|dagordningen|kallelsen) (?:nu )?(?:klara?t?|redo|färdiga?t?) (?:att|för att) (?:skickas?|gå)(?: (?:ut|iväg))?(?: (?:kallelse(?:n|rna)?|den|ut|nu))*)[?. ]*$/iu,
);

/** "Vad saknas inför imorgon?": what a meeting to come still lacks. */
export function asksWhatIsMissing(text: string): boolean {
  return text.length < 100 && (MISSING.test(text) || ALL_IN.test(text));
}

const OF_SENDING = /(?<!\p{L})(?:utskick(?:et)?|kallelsen|skicka|kalla)(?!\p{L})/iu;

/** "Är allt klart för utskick?": of the next meeting that nobody is called to. */
export function asksBeforeSending(text: string): boolean {
  return asksWhatIsMissing(text) && OF_SENDING.test(text);
}

const HOW_MANY = sifted(
  /^(?:(?:och|men|hej|du)[ ,]+)*(?:hur många|vilka) (?:är|e|sitter) vi(?: (?:nu|då|här|egentligen|totalt|på plats|alltså)){0,3}[?. ]*$/iu,
);

/** "Hur många är vi?": of the meeting on its day, of the board on others. */
export function asksHowManyWeAre(text: string): boolean {
  return HOW_MANY.test(text);
}

/** "Hur många är vi nu?": of a number that changes, and so of those who come. */
export function asksHowManySoFar(text: string): boolean {
  return HOW_MANY.test(text) && /(?<!\p{L})(?:nu|då)(?!\p{L})/iu.test(text);
}

const DAY_SAID =
  '(?: (?:(?:på|till|i|den|inför|nästa|möte|mötet|sammanträdet)|\\d[\\d/:.ea-]*|\\p{L}+dag(?:en)?|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*|idag|imorgon|nu|då|båda|bägge|mötena|styrelserna|respektive))*';
const FULL = sifted(
  `^(?:(?:och|men|hej|du)[ ,]+)*(?:är|blir|har) (?:vi|det) (?:(?:nu|då|ett) )?(?:fullt(?: hus)?|fulltaliga|fullsatt|kompletta|alla på plats|alla platser fyllda)${DAY_SAID}[?. ]*$`,
  'iu',
);
const LIST_OF_COMING = sifted(
  `^(?:(?:och|men|hej|du|kan|vill|jag)[ ,]+)*(?:(?:ge|visa|skicka|ta fram|ha|få)(?: mig| oss)? )?(?:listan|en lista|lista|namnen|skriva? ut|rada upp)(?: (?:på|över|med|en lista|listan|namnen))* (?:vilka|vem|de|dom|alla|dem)(?: som)? (?:kommer|deltar|är med|är anmälda|(?:ska|kommer att) (?:närvara|komma|delta|vara med)|har (?:svarat|tackat (?:ja|nej)|anmält sig))${DAY_SAID}[?. ]*$`,
  'iu',
);

const WHO_DO_NOT = sifted(
  `^(?:(?:och|men|hej|du)[ ,]+)*(?:vem|vilka|hur många)(?: är det)?(?: som)? (?:kommer|deltar|kan|dyker upp) (?:inte|ej)(?: komma| vara med| delta)?${DAY_SAID}[?. ]*$`,
  'iu',
);

/** "Är vi fullt hus den 18?", "vilka kommer inte?", "ge mig listan på vilka som kommer": who comes to a meeting ahead. */
export function asksForThoseComing(text: string): boolean {
  return text.length < 100 && (FULL.test(text) || LIST_OF_COMING.test(text) || WHO_DO_NOT.test(text));
}

const BECAME = sifted(
  /^(?:(?:och|men|hej|du|så|ok|okej)[ ,]+)*hur många (?:blev|blir|är) (?:det|vi)(?: (?:till slut|nu|då|totalt|som kommer|på mötet|hittills|alltså|av oss)){0,3}[?. ]*$/iu,
);

/** "Hur många blev det?", where no ärende is spoken of: of those who come. */
export function asksHowManyBecame(text: string): boolean {
  return BECAME.test(text);
}

const HOUR = sifted(
  /^(?:(?:och|men|hej|du|oj|jaha|ok|okej|just|ja|hoppsan|ops)[ ,.!]+)*(?:vilken tid|vilket klockslag|hur dags|vad för tid) (?:är|var|blir) (?:det|de)(?: (?:då|nu igen|igen|som gäller)){0,2}[?. ]*$/iu,
);

/** "Oj jaha, vilken tid är det?": of the meeting that one is called to. */
export function asksItsHour(text: string): boolean {
  return HOUR.test(text);
}

const PLACE = sifted(
  /^(?:(?:och|men|hej|du|oj|jaha|ok|okej|förresten|ja|bra)[ ,.!]+)*(?:var|vart|vars) (?:är|e|ligger|blir|hålls|sitter|ska|håller|ses|samlas|träffas) (?:det|de|vi|man|jag)(?: (?:nån|någon)stans| nu| då| hus| till| (?:att )?(?:vara|sitta|träffas|ses|gå|åka|komma|infinna mig))*[?. ]*$/iu,
);

/** "Var är det nånstans?": of the meeting that one is called to. */
export function asksItsPlace(text: string): boolean {
  return PLACE.test(text);
}

const WHO_SERVE = sifted(
  /^(?:(?:och|men|hej|du)[ ,]+)*vilka (?:av )?(?:ersättarna |ersättare |suppleanter |suppleanterna )?(?:som )?(?:(?:går|hoppar|rycker) in|tjänstgör|ska (?:gå in|tjänstgöra))(?: (?:nu|då|på mötet|idag|imorgon|som ersättare|till mötet))*[?. ]*$|^(?:(?:och|men|hej|du)[ ,]+)*(?:vem|vilka)(?: som)? (?:(?:går|hoppar|rycker) in|tjänstgör|ersätter|sitter) (?:för )?(?:vem|vilka|vilken)(?: då| nu)*[?. ]*$/iu,
);

/** "Vilka går in?": of a meeting that people are called to, and not who may be asked at all. */
export function asksWhoServe(text: string): boolean {
  return WHO_SERVE.test(text);
}

const IS_NEW = sifted(
  /^(?:(?:och|men|hej|du|ok)[ ,]+)*(?:(?:vad|va) (?:är|e|ä|var|blev|har) (?:det som (?:är|har) |ni |de |kansliet )?(?:nytt|ändrats?)|vad skiljer(?: sig)?|vad är (?:det för )?skillnad(?:en)?|(?:var|är|fanns|finns|står|stod) det (?:något|nåt|någonting) (?:nytt|annat|ändrat)|har (?:något|nåt|någonting) (?:tillkommit|ändrats|kommit till|hänt)|något nytt|nåt nytt|vad har (?:ändrats|tillkommit|hänt)|(?:har|är) det (?:hänt |kommit )?(?:något|nåt) nytt|vad (?:tillkom|ändrades))(?: (?:då|nu|sedan sist|sen sist|(?:mot|från|sedan|sen|efter|i|jämfört med) (?:den )?(?:förra|förrförra|första|tidigare|version \d+)(?: (?:versionen|kallelsen|utskicket|gången))?|i (?:version \d+|den nya(?: (?:versionen|kallelsen))?|kallelsen|utskicket)|(?:till|på|inför) möte(?:t)?|(?:i|på) dagordningen))*[?. ]*$/iu,
);

/** "Vad är nytt?": what the last version of the kallelse changed. */
export function asksWhatIsNew(text: string): boolean {
  return IS_NEW.test(text);
}

const VOTES = sifted(
  /^(?:(?:och|men|hej|du)[ ,]+)*(?!hur många (?:som )?(?:är|var|får vara|vara|sitter|deltar?)(?: med)? i (?!punkt|ärende|beslut))(?:vem|vilka|vem alla|hur många)(?: (?:är det|är de))?(?: som)?(?: (?:ska|skall|får|kan|kommer att|är med och))? (?:rösta[r]?|besluta[r]?|delta[r]?|vara med|är med|sitter med|räknas)(?: (?:då|med|och (?:besluta[r]?|rösta[r]?)))*(?: (?:i ?stället |istället )?(?:för|åt) (?:mig|\p{L}{3,}(?: \p{L}{2,})?)(?= (?:i|på|vid|under) ))? (?:i|på|om|för|vid|under) (?<of>(?!(?:mötet|sammanträdet|nästa|det|den|distans|länk|teams|plats|förslaget|oss)(?!\p{L})).{2,60}?)(?: (?:då|nu|egentligen))*[?. ]*$/iu,
);

/** "Vem går in i kravet?" */
const GOES_IN = sifted(
  /^(?:(?:och|men|hej|du)[ ,]+)*(?:vem|vilka)(?: som)? (?:(?:går|hoppar|rycker) in|tjänstgör) i (?<of>(?!(?:mötet|sammanträdet|nästa|det|den|stället|styrelsen|plats)(?!\p{L})).{2,60}?)[?. ]*$/iu,
);

/** "Vilka ska rösta i punkt 8?", "vem röstar i Språngbrädan?": the words that name the ärende; null: no such thing is asked. */
export function votersAskedOf(text: string): string | null {
  if (text.length >= 120) return null;
  return (VOTES.exec(text.trim()) ?? GOES_IN.exec(text.trim()))?.groups?.of ?? null;
}

/** "Hur många blir vi på minibussen?" */
const HOW_MANY_IN =
  /^(?:(?:och|men|hej|du|så)[ ,]+)*hur många (?:blir|är) vi (?:(?:då|nu|kvar) )*(?:på|i|om) (?<of>(?!(?:mötet|sammanträdet|nästa|det|den|alla|distans|länk|teams|plats|\p{L}*dag\p{L}*|styrelsen|båda|samma|rummet|kanalen|kallelsen)(?!\p{L})).{3,60}?)(?: (?:då|nu|när [^?]{3,40}))?[?. ]*$/iu;

/** "Kan vi besluta om minibussen om Karim är jävig?" */
const MAY_DECIDE =
  /^(?:(?:och|men|hej|du)[ ,]+)*(?:kan|får) (?:vi|ni|styrelsen) (?:inte )?(?:fatta beslut|ta beslut|besluta) (?:på|i|om) (?<of>(?!(?:mötet|det|den|alla|punkt|ärende|distans)(?!\p{L})).{2,50}? (?:om|ifall|när) \p{L}[^?]{2,50}?)[?. ]*$/iu;

const QUORATE =
  /^(?:(?:och|men|hej|du)[ ,]+)*(?:är|blir|har) (?:vi|ni|det|styrelsen) (?:inte )?(?:beslut(?:s)?(?:för\p{L}*|mässig\p{L}*)) (?:på|i|om|för|under) (?<of>(?!(?:mötet|sammanträdet|nästa|det|den|alla|punkt|ärende|distans)(?!\p{L})).{2,60}?)[?. ]*$/iu;

/** "Klarar vi minibussen ändå?", "klarar vi oss på minibussen när två är jäviga?" */
const MANAGES =
  /^(?:(?:och|men|hej|du|så)[ ,]+)*(?:klarar|fixar) vi(?: oss)?(?: (?:på|i|med|för))? (?<of>(?!(?:utan|om|ifall|när|mötet|sammanträdet|det|den|alla|oss|att|nu|då|ändå)(?!\p{L})).{3,60}?)(?: (?:ändå|också|fortfarande|då|(?:nu )?(?:när|om) [^?]{3,50}|med (?:jävet|så få|så många)[^?]{0,30}))*[?. ]*$/iu;

/** "Är Lovskolan i fara om Karim är jävig där?" */
const IN_DANGER =
  /^(?:(?:och|men|hej|du|så)[ ,]+)*(?:är|blir|står) (?<of>(?!(?:vi|mötet|sammanträdet|det|den)(?!\p{L})).{3,60}?) (?:i fara|på spel|i riskzonen)(?: (?:om|ifall|när|nu)(?!\p{L})[^?]*)?[?. ]*$/iu;

/** Whether the board is beslutför in what is named, in words of everyday: those that name it; null: no such thing is asked. */
export function managesAskedOf(text: string): string | null {
  if (text.length >= 120) return null;
  const said = text.trim();
  return (MANAGES.exec(said) ?? HOW_MANY_IN.exec(said) ?? IN_DANGER.exec(said))?.groups?.of ?? null;
}

/** "Är vi beslutsföra på minibussen?": the words that name the ärende; null: no such thing is asked. */
export function quorumAskedOf(text: string): string | null {
  if (text.length >= 120) return null;
  const said = text.trim();
  return (QUORATE.exec(said) ?? MAY_DECIDE.exec(said))?.groups?.of ?? managesAskedOf(text);
}

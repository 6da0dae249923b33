import { sifted } from '../patterns/sifted.ts';

const LEADS = '^(?:(?:och|men|o|å|hej|du|ok)[ ,]+)*';

const EARLY_OR_LATE = sifted(
  String.raw`${LEADS}(?:börjar|startar|slutar|kör|ses|möts|träffas|håller|är|blir) (?:vi|mötet|det|ni)(?: på)? (?:tidigt|sent|tidig|sen|på (?:morgonen|förmiddagen|eftermiddagen|kvällen)|före lunch|efter lunch|hela dagen|halva dagen)(?:,? eller (?:sent|tidigt|hur|inte))?(?: (?:i|på|den|till|nästa|hos) [\p{L}\d/ ]{2,30})?[?. ]*$`,
  'iu',
);
const WHICH_DOOR = sifted(
  `${LEADS}(?:på |genom |i )?(?:vilken|vilket) (?:trappa|våningsplan|plan|ingång|entré|port|dörr|korridor)(?: upp| in)?(?: (?:är|gäller|ska|går|tar|sitter) (?:det|vi|man)(?: (?:i|på|in|gå|ta|in i))*)?[?. ]*$`,
  'iu',
);
/** "Börjar vi tidigt i Myrhed", "vilken trappa upp": by the hours and the place of the meeting. */
export const asksHowEarly = (text: string): boolean => EARLY_OR_LATE.test(text) || WHICH_DOOR.test(text);

const LIMIT = sifted(
  /(?<!\p{L})(?:belopps?)?(?:gräns|tak)(?:en|et)? (?:för|på|vid) (?:direktupphandling\p{L}*|upphandling\p{L}*|inköp\p{L}*|attest\p{L}*|utan (?:styrelse)?beslut)(?!\p{L})/iu,
);
/** "Vad är gränsen för direktupphandling": what is delegated. */
export const asksLimit = (text: string): boolean => LIMIT.test(text);

const OTHER_MATTERS = sifted(
  String.raw`${LEADS}(?:(?:vad|va|vilka) (?:var|blev|sa|togs|hände|kom|lyftes)(?!\p{L}).*)?(?:övriga frågor|övrigt)(?!\p{L}).*(?<!\p{L})(?:sist|senast|förra|då|var det|togs upp|kom upp)(?!\p{L})|${LEADS}(?:vad|va|vilka) (?:var|blev|sa vi|togs|hände|kom|lyftes)(?: upp)?(?: det)? (?:på|under|i|som) (?:övriga frågor|övrigt)(?!\p{L})`,
  'iu',
);
/** "Övriga frågor sist, vad var det": the § of that name. */
export const asksOfOtherMatters = (text: string): boolean => OTHER_MATTERS.test(text);

const WHO_SIGNED = sifted(
  String.raw`${LEADS}(?:vem|vilka|vem alla) (?:är det som |som )?(?:har |hade |ska )?(?:signera(?:de|t|r)?|undertecknat?|undertecknade|undertecknar|skrivit (?:under|på)|skrev (?:under|på)|skriver (?:under|på))(?: (?:november|oktober|\p{L}+)?protokollet| det| på det)?(?: (?:sist|senast|då|från|för|den|i) ?[\p{L}\d ]{0,30})?[?. ]*$`,
  'iu',
);
/** "Vem kollade protokollet": whoever justerade it. */
const WHO_CHECKED = sifted(
  String.raw`${LEADS}(?:vem|vilka|vem alla) (?:är det som |som |var det som )?(?:har |hade |ska )?(?:kollar?|kollade|kollat|granskar?|granskade|granskat|kontrollera(?:de|t|r)?|godkände|läste (?:igenom|korr på)|gick igenom)(?: \p{L}*protokollet)(?: (?:sist|senast|då|från|för|den|i) ?[\p{L}\d ]{0,30})?[?. ]*$`,
  'iu',
);
/** "Vem signerade protokollet": who justerade it, and not when. */
export const asksWhoSigned = (text: string): boolean => WHO_SIGNED.test(text) || WHO_CHECKED.test(text);

const MAY_WHEN_RECUSED = sifted(
  String.raw`${LEADS}(?:får|kan|ska|måste|brukar) (?!jag )\p{L}+(?: \p{L}+)? (?:rösta|gå in|hoppa in|delta|tjänstgöra|vara med(?: och besluta)?|besluta) (?:när|om|då|ifall|medan) \p{L}+(?: \p{L}+)? (?:är|blir) jävig`,
  'iu',
);
/** "Får Leila rösta när Jonas är jävig": what the rules say, and nobody's jäv is questioned. */
export const asksOfServingForRecused = (text: string): boolean => MAY_WHEN_RECUSED.test(text);

const ITEMS_AFTER = sifted(
  String.raw`${LEADS}(?:vilka|vad|vilka fler|vad mer)(?: fler| mer)?(?: punkter| ärenden)? (?:finns|står|är|kommer|har vi)(?: (?:det|kvar))?(?: på (?:listan|dagordningen|agendan))? efter (?:punkt|ärende) \d`,
  'iu',
);
/** "Vilka fler finns på listan efter punkt 7": of the agenda. */
export const asksForItemsAfter = (text: string): boolean => ITEMS_AFTER.test(text);

const TO_SHARE_OUT = sifted(
  String.raw`${LEADS}(?:hur mycket|hur mkt|vad|vilken summa)(?: pengar| medel)? (?:finns|har vi|är det|blir det|kan vi)(?: det)?(?: kvar)? (?:att |som vi kan |som kan )?(?:dela ut|fördela|delas ut|fördelas|bevilja|besluta om|söka)(?: (?:på|nu|i år|den|till|nästa) ?[\p{L}\d ]{0,30})?[?. ]*$`,
  'iu',
);
/** "Hur mycket finns att dela ut". */
export const asksWhatToShareOut = (text: string): boolean => TO_SHARE_OUT.test(text);

const DAYS_TO_GO = sifted(
  /^(?:(?:och|men|å|o|hej)[ ,]+)*(?:(?:hur många|antal) (?:dagar|dar|veckor|dygn)|hur lång tid|hur länge)(?: (?:är|e|har|blir|återstår|det|vi|är det|är vi))*(?: (?:kvar|till|tills|innan|dit|fram|återstår|återstående))+(?: (?:dess|dit|det|vi|ses|träffas|möts|är|nästa|årets sista|\p{L}*möte(?:t)?|\p{L}*sammanträde(?:t)?|\p{L}*gången?|blir|i|den|\d{1,2}|\p{L}+ber|\p{L}+ari|mars|april|maj|juni|juli|augusti))*[?. ]*$/iu,
);
/** "Hur många dagar kvar till mötet", "hur många dagar är det dit": by when it is. */
export const asksDaysToGo = (text: string): boolean => DAYS_TO_GO.test(text);

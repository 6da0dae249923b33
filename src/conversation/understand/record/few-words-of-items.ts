import { sifted } from '../patterns/sifted.ts';

const LEADS = '^(?:(?:och|men|o|å|hej|du)[ ,]+)*';
const BY_NUMBER = String.raw`(?<!\p{L})(?:punkt(?:en)?|pkt|p|ärende(?:t)?|ä|§)\.? ?(?:nr |nummer )?\d`;

const SUM_OF_ITEM = sifted(
  String.raw`${LEADS}(?:hur (?:mycket|mkt|mke|mycke|stort?)|(?:vilket|vilken|vad (?:är|e) det för|vad (?:är|e|blir)) (?:belopp(?:et)?|summan?))(?!\p{L})(?!.*(?:tid(?!\p{L})|minut|ansökning)).*${BY_NUMBER}`,
  'iu',
);
/** "Hur mkt är det i punkt 8": the sum that it is about. */
export const asksSumOfItem = (text: string): boolean => SUM_OF_ITEM.test(text);

const SEEKS_IN_ITEM = sifted(
  String.raw`${LEADS}(?:vem|vilka|vilken|vad (?:är|e) det för)(?!\p{L}).*(?<!\p{L})(?:(?:an)?sök(?:er|t|te|ande)|begär(?:t|de)?|vill ha (?:pengar|medel|bidrag)|står bakom|ligger bakom|ska få pengar)(?!\p{L}).*${BY_NUMBER}`,
  'iu',
);
/** "Vem söker i punkt 8": who it is for, and not who presents it. */
export const asksWhoSeeksInItem = (text: string): boolean => SEEKS_IN_ITEM.test(text);

const AGENDA = `(?:dagordning(?:en)?|agendan?|föredragningslistan?|ärendelistan?|punkter(?:na)?)`;
const PAPERS = `(?:bilag(?:a|an|or|orna)|underlag(?:et|en)?|handlingar(?:na)?|bil)`;
const BOTH = sifted(
  String.raw`${LEADS}(?:(?:visa|skicka|hela|ge mig|kan (?:jag|man) få(?: se)?)(?: mig)? )?(?:${AGENDA} (?:o|och|å|samt|med|\+|&) ${PAPERS}|${PAPERS} (?:o|och|å|samt|\+|&) ${AGENDA})(?: (?:till|för|inför|på|tack|plz)(?!\p{L})[^,.]{0,40})?[?. ]*$`,
  'iu',
);
/** "Dagordning o bilagor": to be seen, and nothing is added. */
export const asksForAgendaAndPapers = (text: string): boolean => BOTH.test(text);

const WHETHER_ON = sifted(
  String.raw`${LEADS}(?:finns|står|är|e|ligger|har vi|kommer|tas) (?:det )?(?:(?:något|nåt|nån|någon|några)(?: punkt| ärende)? (?:om|kring|från) )?(?!(?:det|de|den|dom|något|nåt|nån|någon|några|inget|du|jag|vi|mycket|mkt|många|hur|punkt\p{L}*|ärende\p{L}*|allt|bilag\p{L}*|dagordning\p{L}*|agendan?)(?!\p{L}))(?<of>[\p{L}\d][^?]{1,60}?) (?:(?:med|upp|uppe) )?(?:på|i) ${AGENDA}(?: (?:på|till|för|inför|den) [^?]{2,30})?(?: (?:nu|då|nästa gång))?[?. ]*$`,
  'iu',
);
/** "Finns internkontroll med på dagordningen": the words for what is looked for there; null: nothing is. */
export const lookedForOnAgenda = (text: string): string | null =>
  WHETHER_ON.exec(text)?.groups?.of?.trim() ?? null;

const ABOUT_DECISION = sifted(
  String.raw`${LEADS}(?:visa |ge mig |sök )?beslut(?:et|en)?(?: (?:gällande|angående|ang|om|kring|på|för|rörande|i frågan om)\.?(?!\p{L})| \p{L}[\p{L} ]+[?. ]*$)`,
  'iu',
);
/** "Beslut om vägen vidare": what was decided, and not what is proposed. */
export const asksForDecisionOn = (text: string): boolean => ABOUT_DECISION.test(text);

const WHAT_FOR = sifted(
  `${LEADS}(?:vad|va) (?:vill|ska|skulle|skall|tänker|behöver) [^?]{2,40} (?:ha|använda|få|söka|lägga)(?: (?:de|dom|sina))? (?:pengar(?:na)?|medel|medlen|stöd(?:et)?|bidrag(?:et)?|summan) (?:till|för|åt|på)(?: då)?[?. ]*$`,
  'iu',
);
/** "Vad vill kassan ha pengar till": what the item is for, and no sum. */
export const asksWhatMoneyIsFor = (text: string): boolean => WHAT_FOR.test(text);

const SUM_IN_BILAGA = sifted(
  String.raw`${LEADS}(?:hur (?:mycket|mkt)|(?:vilket|vad (?:är|blir)) (?:belopp(?:et)?|summan?)|summan?(?: av| på)?|totalt)(?!\p{L}).*(?:sök(?:er|s|ta?|te)|ansökning\p{L}*)(?!\p{L}).*(?<!\p{L})bil(?:aga|agan)? ?\d`,
  'iu',
);
/** "Hur mycket söker de i bilaga 2": what those that it lists apply for. */
export const asksSumInBilaga = (text: string): boolean => SUM_IN_BILAGA.test(text);

const ON_APPLICATIONS = sifted(
  String.raw`${LEADS}(?:(?:vad|va) (?:beslutades|beslutade|beslöts|bestämdes|bestämde|sa|blev|hände)(?: (?:vi|styrelsen|det|de))?(?: beslutat)?(?: (?:om|av|för|med|kring|på|i))?|hur (?:gick|blev|slutade) det(?: (?:för|med|i))?|beslut(?:et|en)? (?:om|på|kring|för|i)) (?:alla |de |dom |samtliga )*(?:ansökningar(?:na)?|(?:som|de som|dom som|alla som) (?:sökte|ansökte)(?: pengar| medel)?|sökande)(?: (?:om (?:medel|pengar|bidrag)|sist|då|senast|(?:i|på|den|från|vid|under) [\p{L}\d ./:-]{2,30}))?[?. ]*$`,
  'iu',
);
/** "Vad beslutades om ansökningarna": of each of them. */
export const asksDecidedOnApplications = (text: string): boolean => ON_APPLICATIONS.test(text);

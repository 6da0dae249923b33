import { sifted } from '../../patterns/sifted.ts';
import { hasOtherSense } from '../no-answer.ts';
import { MAY_SHE } from '../own-coming.ts';
import { TAKEN_IN } from './courtesy-words.ts';
import { thumbSaid } from './reply-words.ts';

/**
 * What speaks for a message's being an answer of one's own, whatever it was read as: `COMING`, a word of coming or of what
 * one can; `HERSELF`, a yes or no, or what one tells of oneself; `STATES`, no more than that it neither asks nor orders.
 */
export type MayAnswer = 'COMING' | 'HERSELF' | 'STATES';

/** More than this tells of something: words, and characters whatever they are. */
const LONGEST_TEXT = 200;
const MOST_WORDS = 25;

const LEADS = '(?:(?:hej|hejsan|och|men|ok|okej|så|du|klubban|tack|bra|oj|ledsen|förlåt|sorry)[ ,.!]+){0,4}';

/** "Vad", "vilka" wherever it stands, but in what one does not know of oneself: "får se hur det blir". */
const QUESTION_WORD = sifted(
  /(?<!\p{L})(?:vad|vem|vems|vilk\p{L}+|hur|varför|varfor|vart|vaddå|hurdan)(?!\p{L})(?! (?:som helst|det (?:blir|går|ser ut)|jag (?:kan|kommer|gör)))/iu,
);
const WHEN_WHERE = sifted(
  /(?:^|,) *(?:(?:hej|och|men)[ ,]+)*(?:när|nar|var (?:är|ska|sker|håller|höll|ligger|sitter|satt|träffas|finns|hittar|kan|blir|blev|i|på|vi|nånstans|någonstans|(?!det)\p{L}+ (?:på|med|i|borta)))(?!\p{L})(?! jag)/iu,
);
/** What may stand after the verb where somebody speaks of herself and leaves "jag" out. */
const OF_HER =
  'inte|ej|tyvärr|bara|nog|kanske|gärna|så klart|såklart|givetvis|självklart|självfallet|naturligtvis|förstås|definitivt|troligen|troligtvis|förmodligen|antagligen|eventuellt|också|ändå|visst|dock|lite|först|säkert|absolut|sent|sen|senare|ju|tidigast|redan|nu|då|där|dit|hem|hemma|borta|bort|utomlands|med|på|i|till|från|för|vid|om|iväg|över|av|in|upp|det bra|bra|fint|ok|okej|utmärkt|dåligt|perfekt|toppen|bättre|bäst|kanon|jättebra|super|mig|mej|tackar|\\d|den \\d';
const AS_SHE_IS =
  'osäker|frisk|sjuk\\p{L}*|ledig\\p{L}*|upptag\\p{L}*|fast|lugnt|svårt|knepigt|tufft|krångligt|omöjligt|tvungen|\\p{L}+bok\\p{L}+|\\p{L}+rest|försenad|halv\\p{L}*|annat';
const DOES =
  '(?!(?:en|den|det|de|dom|vi|ni|du|jag|man|alla|båda|någon|nåt|nästa|andra|\\p{L}+(?:arna|orna|erna|iga))(?!\\p{L}))\\p{L}*(?:a|å|se|ge|be|le|dö)';
/** "Kommer alla", "är mötet inställt", "har Lars svarat": a verb, and then whom it is asked of. */
const VERB_FIRST = [
  new RegExp(
    String.raw`^${LEADS}(?:är|e|var|va|blir|blev) (?!(?:${OF_HER}|${AS_SHE_IS}|tvung\p{L}+)(?!\p{L}))\p{L}`,
    'iu',
  ),
  new RegExp(
    String.raw`^${LEADS}(?:finns|fanns|kommer|kom|kan|kunde|ska|skall|skulle|får|fick|måste|behöver|behövs|gäller|räcker|räknas|krävs|går|gick|deltar|hinner|hann|klarar|tjänstgör|sitter|satt|står|ligger|håller|väntar|heter|tog|vill|bör|stämmer|saknas|röstar|åker|hänger|krockar|fungerar|funkar|duger|betyder|använde|lämnade) (?!(?:${OF_HER}|${AS_SHE_IS}|ledigt|${DOES})(?!\p{L}))\p{L}`,
    'iu',
  ),
];
/** "Röstade jag", "…, hinner vi klart": asked in the last clause as well. */
const ASKED_OF = sifted(
  /(?:^|[,.;:] *)(?:(?:och|men) )?(?!(?:tyvärr|tyvarr|då|där|dar|här|eller|när|därför|annars|under|efter|över|inte|bättre|hellre|senare|tidigare|(?:löser|ordnar|fixar|tar|gör|klarar|tackar|svarar|säger|blir|skippar|struntar|skiter|slopar|hoppar)(?! (?:du|ni|man|vi)))(?!\p{L}))(?:\p{L}+(?:r|de|te)|kan|ska|skall|måste|bör|vill|fick|gör|höll|satt|tog|blev|e|va) (?:jag|ja|vi|man|det|du|ni|hon|han|hen|dom?|någon|nån|inte vi)(?!\p{L})/iu,
);
/** "Har ni", "hade Eva förhinder": "har bytt pass" says what one has done. */
const HAS_FIRST = sifted(
  String.raw`^${LEADS}(?:har|hade) (?!(?:inte|ej|nu|precis|redan|tyvärr|fel|ingen|inget|annat|andra|en|ett|förhinder|semester|möte|lov|jour|barn\p{L}*|tid|(?!(?:du|ni|vi|jag|hon|han|hen|de|dom|alla|någon|nån|ingen)(?!\p{L}))\p{L}+ (?:då|den dagen|samma dag|hela dagen|(?:kl\.?|klockan) ?\d[\d.:]*)(?=[.!, ]*$)|krock\p{L}*|tandläkar\p{L}*|läkar\p{L}*|(?!(?:det|något|nåt|ett|\p{L}*(?:årt|mitt|ditt|sitt|[^v]et))(?!\p{L}))\p{L}{2,}t)(?!\p{L}))\p{L}`,
  'iu',
);
/** What is ordered of the bot. */
const ORDERS = sifted(
  String.raw`^${LEADS}(?:visa|ge|skicka|lägg|lägga|flytta|påminn|öppna|läs|berätta|sammanfatta|lista|sök|hämta|ladda|förklara|säg|kolla|titta|ställ|boka|beställ|ordna|fixa|köp|hyr|reservera|bjud|skapa|byt|ändra|rätta|spara|posta|publicera|meddela|fråga|ring|mejla|maila|hitta|jämför|beskriv|starta|avsluta|stäng|avbryt|ångra|ta (?:bort|upp|med|tillbaka|fram)|gör|hjälp|glöm|avboka (?!mig)|kalla|godkänn|döp|dölj|stryk (?!mig)|sätt (?!upp mig|mig)|skriv (?!upp mig)|ny|nytt|presentera|föredra|upplys|tala om|anmäl (?!mig))(?!\p{L})`,
  'iu',
);
/** What is wanted, wondered, missed or thought is of something else, as is what names what is on record. */
const WANTS = sifted(
  /(?<!\p{L})(?:undrar|vill(?! (?:(?:inte|ej|gärna) )*(?:komma|vara med|delta|tjänstgöra|avstå|hoppa))|skulle (?:vilja|behöva)|önskar|föreslår|yrkar|letar|söker|hittar|saknar|minns|ihåg|glömt (?:när|var|vad|hur|bort)|fattar|förstår (?:inte|ej)|begriper|tycker|anser|tror att (?:det|ni|vi)|menar|reserv\p{L}*|yttrande|väcker|begär|röstar|justerar|signerar|jäv|jävig|jäviga|\p{L}*protokoll\p{L}*|dagordning\p{L}*|bilag\p{L}*|förslag\p{L}*|beslut(?!a)\p{L}*|ärende\p{L}*|\p{L}*handlingar\p{L}*|underlag\p{L}*|lösenord\p{L}*|kalenderlänk\p{L}*|länken|mejladress\p{L}*|omröstning\p{L}*|capsulam|registret)(?!\p{L})|(?<!\p{L})(?:kan|kunde|vill|skulle) (?:du|ni|man|någon)(?!\p{L})|§/iu,
);
const NEEDS = sifted(
  /(?<!\p{L})behöver (?!(?:(?:nog|tyvärr|tyvarr|dock|bara|ju|också|lite|jag) )*(?:gå|åka|dra|sticka|smita|avvika|lämna|kolla|stämma|höra|vara|återkomma|ställa|hoppa|stå|hämta|köra|jobba|avstå|tacka|iväg|hem)(?!\p{L}))/iu,
);

/** "Struntar i det", "låter bli", "då blir det inget": she lets it go, whatever it is. */
const LETS_GO = sifted(
  /(?<!\p{L})(?:struntar|strunt i|skippar|skiter|slopar|slipper|(?:låter|låta) (?:jag )?(?:det )?(?:bli|vara)|hoppar (?:jag )?(?:det|av|över)|blir (?:det |jag )?(?:tyvärr )?(?:inget|inte|hemma|utan)|inget av|(?:backar|drar mig) ur|lämnar? återbud)(?!\p{L})/iu,
);
const AGREES =
  'ok|okej|okey|okidoki|toppen\\p{L}*|perfekt|kanon\\p{L}*|super\\p{L}*|fint|bra|utmärkt|absolut|visst|lugnt|inga problem|check|klart|deal|yes|yepp|grönt|grymt|härligt';
/** A thumb beside other words, "samma för Norrskog", "toppen den 18e med": what is agreed to or not, in words of nothing. */
const AFFIRMS = [
  sifted(/(?<!\p{L})tumm?en? (?:upp|ner|ned)(?!\p{L})|[\u{1F44D}\u{1F44C}\u{1F44E}\u2705\u2714\u274C]/iu),
  sifted(
    String.raw`^${LEADS}(?:detsamma|samma(?: sak| svar| här)?|likaså|likadant|dito|ditto)(?: gäller)? (?:för|med|på|den|i|till|gäller|\d)`,
    'iu',
  ),
  sifted(
    String.raw`^${LEADS}(?:${AGREES})[ ,.!]+(?:(?:för|med|på|den|även|också|oxå|till|i|gäller|dag) ){0,4}(?:\d{1,2}(?!\d)|(?:mån|tis|ons|tors|fre|lör|sön)dag)`,
    'iu',
  ),
];

const OF_COMING = sifted(
  /(?<!\p{L})(?:kommer|kan|kunde|hinner|hann|deltar|passar|funkar|fungerar|duger|(?:går|gick) (?:det )?(?:bra|fint|utmärkt|perfekt|ok|okej|nu|inte|ej|lugnt)|(?:ser|blir|är) (?:det )?(?:svårt|knepigt|tufft|mörkt|omöjligt)|förhinder|sjuk|sjuka|sjukt|feber|vab|vabbar|vabba|borta|bortrest|utomlands|upptagen|jobbar|arbetar|semester|ledigt|ledig|inbokad|inbokat|dubbelbokad|krockar|krock|missar|avstår|avböjer|tackar (?:ja|nej)|anmäler|tjänstgör|räkna(?: inte)? (?:med|bort)|(?:är|är jag|hänger|vara) (?:med|där)|på plats|på (?:länk|distans|teams)|(?:blir|är|kommer)(?: \p{L}+){0,2} (?:sen|sent|senare|försenad)|måste|tvungen|behöver|iväg|smita|smiter|sticka|sticker|osäker|osäkert|oklart|kanske|tveksam|tveksamt|återkommer|ordnar|löser|fixar|ställer upp|hoppar in|självfallet|självklart|givetvis|naturligtvis|absolut|(?:helst|hellre) inte|går(?=[.! ]*$)|vet (?:inte|ej)(?= än| ännu|[,.! ]*$)|(?:skriv upp|sätt upp|stryk|anmäl|avboka) mig|avanmäler|tandläkartid|läkartid|sitter i|det (?:ser (?:bra|dåligt|ljust|illa) ut|ska nog|bör gå|lär gå)|inte (?:den|då|på|för mig)|(?:dag|tid|bra|dåligt|svårt|illa|bäst|ok|okej|utmärkt|inget) för (?:mig|min del))(?!\p{L})/iu,
);
/** "Får se", "har bytt pass", "om det behövs", "ses den 11": what begins so is said of oneself. */
const BEGINS_SO = sifted(
  String.raw`^${LEADS}(?:(?:får (?:se|dra|gå|åka|höra)|(?:ska|måste|får|behöver)(?: (?:bara|först|nog|lite|jag))* (?:kolla|dubbelkolla|höra|fundera|tänka|stämma av|prata|återkomma|checka)|har|hade|fick|fått|behövde|var tvung\p{L}+|trodde|glömde|missade|såg fel|läste fel|pratat|kollat|är i|är på|ska till|hemma|ligger)(?!\p{L})|(?:bara |endast |enbart )?om (?:det|jag|ni|ingen|någon|nån|inget)(?!\p{L})|(?:bara|endast|enbart) (?:om|ifall) \p{L}+(?!\p{L})|(?:vi )?ses (?:då|den|där|på)(?!\p{L}))|[,.] *(?:vi )?ses (?:då|den|där|på)(?!\p{L})`,
  'iu',
);
const OF_HERSELF = sifted(
  /(?<!\p{L})(?:jag|min (?:kalender|man|fru|son|dotter|mamma|pappa|chef))(?!\p{L})/iu,
);
/** A yes or a no, at the beginning of what is said or of a clause of it. */
const YES_OR_NO = sifted(
  /(?:^|[,.!;:–-] *|(?<!\p{L})(?:tackar|säger|svarar|svar|blir|men|så) )(?:ett )?(?:ja|jo|jadå|jodå|japp|jajamen|nej|nix|nja|nepp|nope|gärna)(?!\p{L})(?! till| eller)/iu,
);

/** "Toppen, vi ses", "då ses vi där": she takes it that she is to be there. */
const MEETS_THERE = sifted(
  `^(?:(?:${AGREES}|ja|jo|låter bra)[ ,.!]+|då )*(?:då )?(?:(?:vi )?ses|ses vi|syns vi|vi syns)(?: (?:då|där|dit|på mötet))*[.! ]*$`,
  'iu',
);

/** "+1", a thumb: a sign and no word. */
const SIGN = /^\s*[+–-] ?1[\s.!]*$/u;

/** Whether words ask something or order it, with or without a mark of it. */
export function asksOrOrders(text: string): boolean {
  const patterns = [QUESTION_WORD, WHEN_WHERE, ...VERB_FIRST, ASKED_OF, HAS_FIRST, ORDERS];
  return text.includes('?') || patterns.some((pattern) => pattern.test(text));
}

/** What speaks for an answer in the words; null: they ask, want or order something, or are none. */
export function mayAnswer(written: string): MayAnswer | null {
  if (written.length > LONGEST_TEXT) return null;
  const text = MAY_SHE.without(written);
  if (asksOrOrders(text) || [WANTS, NEEDS].some((pattern) => pattern.test(text)) || hasOtherSense(text))
    return null;
  if (text.split(/\s+/u).length > MOST_WORDS) return null;
  const said = text.replace(TAKEN_IN, ' ');
  if ([OF_COMING, BEGINS_SO, LETS_GO].some((pattern) => pattern.test(said))) return 'COMING';
  if (SIGN.test(said) || thumbSaid(said) !== null) return 'HERSELF';
  if ([...AFFIRMS, MEETS_THERE].some((pattern) => pattern.test(said))) return 'HERSELF';
  return OF_HERSELF.test(said) || YES_OR_NO.test(said) ? 'HERSELF' : 'STATES';
}

import { sifted } from '../patterns/sifted.ts';
import { ofLast } from '../words/of-last.ts';

const OWN = String.raw`(?:mitt|mina|mit)\s+(?:\p{L}+\s+){0,1}?(?:förslag|förslagen|ärende|ärenden|önskemål)(?!\p{L})`;
const ASKS =
  '(?:har|är|vad|hur|när|var|blev|blir|tas|togs|kommer|kom|finns|fick|får|vilka|vart|status|ska|syns)';
const OF_OWN = sifted(
  String.raw`^(?:(?:hej|du|och|men|klubban)[\s,]+)*(?:${ASKS}(?!\p{L})[^.]{0,60}(?<!\p{L})${OWN}[^.]*|${OWN}\s*\?+)$|^(?:${ASKS}\s)[^.]{0,40}(?:det|den)\s+jag\s+(?:har\s+)?(?:föreslog|föreslagit)`,
  'iu',
);
/** "Har ni tagit upp min punkt?": an item of one's own may be one that one presents; whether it was taken up is asked of what one wanted. */
const OWN_ITEM = sifted(
  /^(?:(?:hej|du|och|men|klubban)[\s,]+)*(?:har|är|blev|togs|tas|kom|kommer|fick|finns|ska|vad|hur|vart)(?!\p{L})(?=.*(?<!\p{L})(?:av|tagit|tagits|tas|togs|kommit|kom|med|hände|vägen|gick|går|blev|upp)(?!\p{L}))[^.]{0,60}(?<!\p{L})(?:min|mina)\s+(?:punkt|punkter|fråga|frågor)(?!\p{L})[^.]*$/iu,
);
/** "Vilka förslag har jag inne?" */
const HAS_LEFT = sifted(
  /^(?:(?:och|men|hej|du)[\s,]+)*(?:vilka|vad|hur\s+många)(?:\s+för)?\s+(?:förslag|ärenden|önskemål)\s+har\s+jag\s+(?:inne|lämnat(?:\s+in)?|lagt(?:\s+(?:in|fram))?|kvar|som\s+väntar|skickat(?:\s+in)?|ute)[\s.?!]*$/iu,
);
/** What else is one's own and asked about. */
const OF_ANOTHER =
  /(?<!\p{L})(?:jäv\p{L}*|röst\p{L}*|svar\p{L}*|stöd\p{L}*|per ?capsulam|snabbfråg\p{L}*|omröstning\p{L}*|yrkande\p{L}*|reservation\p{L}*|formuler\p{L}*|ta\s+tillbaka|dra\s+tillbaka|bilag\p{L}*)(?!\p{L})/iu;
/** "Vad är mina ärenden på nästa möte": those that one presents. */
const ON_AGENDA =
  /^(?:(?:och|men|hej)[ ,]+)*(?:vad|vilka|vilket) (?:är|blir|har jag för|var)(?: det)? (?:mitt|mina) ärenden?(?: (?:på|till|inför|under|den|i) .*)?[?. ]*$/iu;
const WAITING =
  /^(?:(?:kan|får)\s+(?:du|jag)\s+)?(?:visa|lista|se)?\s*(?:vilka\s+|finns\s+(?:det\s+)?|har\s+(?:det\s+kommit\s+in\s+|vi\s+(?:fått\s+)?|jag\s+(?:fått\s+)?)|alla\s+|några\s+|något\s+|nya\s+|de\s+)*(?:(?:inkomna|ledamöternas|väntande)\s+)?förslag(?:en|et)?(?:\s+som)?(?:\s+(?:väntar|har\s+kommit(?:\s+in)?|kommit\s+in|är\s+obesvarade|från\s+(?:ledamöter(?:na)?|ledamot|\p{L}+(?:\s\p{L}+)?)|på\s+svar|in))*[\s.?!]*$/iu;

/** "Vad har kommit in för förslag?", "har nån lämnat in nåt önskemål?", "vad har ledamöterna föreslagit?" */
const CAME_IN = sifted(
  String.raw`^(?=[^.]*(?:förslag|önskemål|föreslagit))(?![^.]*(?<!\p{L})(?:till\s+beslut|beslutsförslag\p{L}*|punkt\p{L}*|vi|om|§|på\s+(?!svar)\p{L}+|jag\s+(?:har\s+)?(?:lämnat|lagt|skickat|föreslagit))(?!\p{L}))(?:(?:hej|och|men|du|klubban|nu)[\s,!.]+)*(?:(?:vad|vilka|hur\s+många|har|finns|är|några|något|nåt|nya)(?!\p{L})[^.]{0,60}(?<!\p{L})(?:kommit|kom|inkommit|inkomna|ligger|inne|väntar|obesvarade|inte\s+(?:har\s+)?svarat|lämnats|skickats|nya|nytt|från\s+(?:ledam\p{L}+|folk|dem|dom))(?!\p{L})|(?:(?:vad|vilka)\s+(?:\p{L}+\s+)?)?har\s+(?:någon|nån|några|folk|ledamöterna|ersättarna|de|dom|alla)\s+(?:(?:i\s+styrelsen|annan|för|nu|redan|in|en)\s+)*(?:föreslagit|lämnat|skickat|lagt|förslag(?:en)?|önskemål(?:en)?)(?!\p{L}))[^.]{0,40}$`,
  'iu',
);

/** "Vad har folk skickat in?", "har det kommit in nåt?": no answer to a kallelse is sent in. */
const SENT_IN = sifted(
  String.raw`^(?:(?:och|men|hej|du|klubban)[\s,]+)*(?:vad\s+)?har\s+(?:folk|någon|nån|några|ledamöterna|de|dom|det|styrelsen|alla)\s+(?:(?:i\s+styrelsen|nu|redan|faktiskt)\s+)*(?:skickat|lämnat|kommit|lagt|mejlat)\s+in(?:\s+(?:något|nåt|några|nya?|nytt|ärenden?|punkter|saker|frågor|sen|sedan|sist|än|hittills|till\s+(?:mötet|oss|kansliet|nästa\s+möte)))*[\s.?!]*$|^(?:(?:och|hej|du)\s+)?(?:har\s+det\s+kommit|kom\s+det|finns\s+det)\s+(?:in\s+)?(?:något|nåt|några\s+\p{L}+)\s+från\s+(?:ledamöter(?:na)?|folk|styrelsen|dom|dem|nån|någon)(?:\s+(?:nu|än|sen\s+sist))*[\s.?!]*$|^(?:och\s+)?vad\s+(?:har\s+kommit|kom|finns)\s+in(?:\s+(?:nu|hittills|från\s+(?:folk|ledamöterna|styrelsen)))*[\s.?!]*$`,
  'iu',
);

/** "Nåt nytt inkommet?", "har det inkommit något nytt?" */
const IS_NEW_IN =
  /^(?:(?:och|men|hej|du|klubban)[\s,]+)*(?:(?:finns|har)\s+(?:det\s+)?(?:inkommit\s+)?)?(?:något|nåt|någonting|nånting|några)\s+(?:(?:nytt|nya|mer|mera|annat)\s+)*(?:inkommet|inkommit|inkomna|som\s+(?:har\s+)?(?:inkommit|kommit\s+in)|inne)(?:\s+(?:sen|sedan|sist|igår|idag|i\s+dag|till\s+mötet))*[\s.?!]*$|^(?:(?:och|men|hej)[\s,]+)*har\s+(?:det\s+)?(?:inkommit|kommit\s+in)\s+(?:något|nåt|någonting|nånting|några)(?:\s+(?:nytt|nya|mer))*[\s.?!]*$/iu;

/** "Vem har lämnat förslag?" */
const FROM_WHOM =
  /^(?:(?:och|men|hej|du)[\s,]+){0,3}(?:vem|vilka)\s+(?:är\s+det\s+som\s+)?(?:har\s+)?(?:lämnat|lämnade|kommit|kom|skickat|skickade|gett)(?:\s+in)?(?:\s+med)?(?:\s+in)?(?:\s+(?:något|några|ett|sina))?\s+förslag(?:en)?(?:\s+(?:till|på|inför|om)\s[^?]{1,60})?[\s.?!]*$/iu;

/** "Säg nej till Karims förslag": whoever proposed it is answered, and nothing is voted on. */
const ANSWERS = sifted(
  /^(?:(?:hej|kan|vill|skulle|du|vi|jag)[\s,]+)*(?:(?:säg|säga|tacka|svara)\s+(?:ja|nej)\s+(?:till|på|om)|avböj|avböja|besvara|svara(?:\s+på)?|avslå|avvisa)\s+(?:\p{L}+s\s+(?:förslag|ärende|önskemål)(?!\p{L})|\p{L}+\s+\p{L}+s\s+(?:förslag|ärende|önskemål)(?!\p{L})|(?:förslaget|ärendet|önskemålet)\s+från\s)[^?]*\??$/iu,
);
/** "Svara Vera att vi tar det i april": whoever wants something taken up is told how it goes. */
const TELLS_HER = sifted(
  /^(?:(?:hej|kan|vill|skulle|du|vi|jag)[\s,]+)*svara\s+(?!ja|nej|jag|mig|oss|på|om|att|här|dem|dom|alla|styrelsen|ledamöterna|så|med|för|senast|till)\p{L}{2,}(?:\s+\p{L}{2,})?\s+att\s+[^?]+$/iu,
);
/** "Avvisa trottoarerna", "säg nej till cykelbanan, det är en fråga för kommunen": by the words of what is proposed. */
const REJECTS = sifted(
  /^(?:(?:hej|kan|vill|skulle|du|vi|jag)[\s,]+)*(?:(?:(?:säg|säga|tacka|svara)\s+)?nej(?:\s+tack)?\s+till|avböja?|avslå|avvisa)\s+(?!\p{L}*(?:mötet|kallelsen|inbjudan|tiden|dagen|frågan|ändringen|jävet|platsen|protokollet|beslutet|ansökan|omröstningen|datumet|alla)(?!\p{L}))\p{L}{4,}(?:en|et|an|na)(?:[,.:;]\s[^?]*)?[.! ]*$/iu,
);
const WHOSE = String.raw`(?:\p{L}+s\s+(?:förslag|ärende|önskemål)(?:et)?|(?:förslaget|ärendet|önskemålet)\s+från\s+\p{L}+)(?!\p{L})`;
/** "Annas förslag får vänta till april", "vi tar Annas förslag i höst", "skicka tillbaka Annas förslag": how it goes with it. */
const PUTS_OFF = sifted(
  String.raw`^(?:(?:hej|nej|tack|kan|vill|skulle|du|vi|jag)[\s,]+)*(?:${WHOSE}\s+(?:(?:får|ska|kan|måste|bör)\s+(?:nog\s+)?(?:vänta|anstå|skjutas|tas\s+(?:i|till|senare|på)|avvakta|vila|bordläggas)|(?:tar|skjuter)\s+vi|är\s+(?:inget|ingen|en)\s|(?:avslås|avvisas|avböjs|väntar\s+till|hör\s+inte))|(?:tar|skjuter\s+upp|väntar\s+med|skicka(?:r)?\s+tillbaka|returnera(?:r)?)\s+${WHOSE})[^?]*$`,
  'iu',
);
/** "Nej tack till Annas, det är en verkställighetsfråga", "ja till Annas": whose it is, and no more. */
const REPLIES = sifted(
  /^(?:(?:hej|kan|vill|du|vi|jag|säger|säg)[\s,]+)*(?:ja|jo|nej|nä|okej|ok)(?:\s+tack)?\s+(?:till|på|för)\s+(?<who>\p{L}{3,}s)(?:\s*[,.;:–-]\s*[^?]*)?$/iu,
);
/** "Skicka tillbaka till Anna att vi behöver mer underlag", "säg till Anna att …". */
const SENDS_BACK_TO = sifted(
  /^(?:(?:hej|kan|vill|du|vi|jag)[\s,]+)*(?:skickar?\s+tillbaka|returnera)\s+(?:(?:den|det)\s+)?till\s+(?<who>\p{L}{3,})(?:[\s,.;:–-][^?]*)?$/iu,
);

/** "Tar med Annas", "vi tar upp Annas förslag": whose it is, and no more. */
const TAKES_HERS =
  /^(?:(?:hej|ok|okej|ja|då|nu|vi|jag)[\s,!.]+)*(?:tar\s+(?:(?:vi|jag)\s+)?(?:med|upp|in)|tag?\s+(?:med|in))\s+(?:(?:det|den)\s+)?\p{L}{3,}s(?:\s+(?:förslag|punkt|ärende|fråga|grej|önskemål))?(?:\s+(?:då|också|i\s?alla\s?fall|på\s+mötet|den\s+här\s+gången))*[\s.!]*$/iu;
/** "Hyran får vänta, säg till Anna att vi tar den i mars": who is to be told how it goes. */
const TELLS_HER_HOW =
  /^(?:[^?]{2,80}?[,.;–-]\s*(?:(?:och|så)\s+)?)?(?:(?:kan|vill)\s+du\s+|du\s+kan\s+)?(?:säga?|svara|meddela|hälsa|skriva?|berätta)\s+(?:(?:till|åt|för)\s+)?\p{L}{3,}(?:\s+\p{L}{3,})?\s+att\s+(?:vi|det|den|hon|han|hen|frågan|ärendet|förslaget|\p{L}+(?:en|et|an))\s[^?]{2,}$/iu;

/** "Annas cykelställ får vänta till april": whose it is, and what it is about. */
const HERS_WAITS = sifted(
  /^(?:(?:hej|nej|tack|vi|låt|låter)[\s,]+)*\p{L}{2,}s\s+\p{L}{3,}(?:\s\p{L}+){0,2}?\s+(?:(?:(?:får|kan|ska|måste|bör)\s+(?:nog\s+)?)?(?:vänta(?:r)?|anstå|skjutas|skjuts|tas)|(?:tar|kör|lägger|skjuter)\s+vi)(?:\s+(?:upp\s+)?(?:till|i|på|senare)(?!\p{L})[^?]*)?[\s.!]*$/iu,
);

/** "Annas kan vi inte ta i april, juni går bra": whose it is, and when it can be. */
const HERS_NOT_THEN = sifted(
  /^(?:(?:hej|nej|ok|men|tyvärr)[\s,]+)*\p{L}{3,}s\s+(?:(?:förslag|punkt|ärende|fråga)\s+)?(?:kan|hinner|vill|får)\s+vi\s+(?:nog\s+|tyvärr\s+)?(?:inte|ej)\s+(?:ta|ha|hinna|få|lägga|med)(?!\p{L})[^?]*$/iu,
);

/** Of whose förslag the words may be, by the name alone: whether one of hers waits is for the register to say. */
export function repliesToProposerNamed(text: string): boolean {
  const isShort =
    text.length <= 120 && [REPLIES, SENDS_BACK_TO, HERS_WAITS, TAKES_HERS].some((one) => one.test(text));
  return (
    isShort ||
    (text.length <= 120 && HERS_NOT_THEN.test(text)) ||
    (text.length <= 250 && TELLS_HER_HOW.test(text))
  );
}

/** "Ja, ta med den", "ok, lägg in det": what has come in is taken up, whoever proposed it. */
const TAKES_IT =
  /^(?:(?:hej|ja|jo|japp|ok|okej|absolut|visst|javisst|gärna|vi|jag|då|så)[\s,!.]+)*(?:tar?\s+(?:(?:vi|jag)\s+)?(?:(?:med|in|upp)\s+(?:den|det|förslaget)|(?:den|det)\s+(?:med|in|upp))|lägg(?:er)?\s+(?:(?:vi|jag)\s+)?(?:in|till)\s+(?:den|det|förslaget))(?:\s+(?:då|också|på\s+(?:mötet|dagordningen)))*[\s.!]*$/iu;

const MINE = /(?<!\p{L})(?:mitt|mina|min)\s+(?:\p{L}+\s+)?(?:förslag|ärende|önskemål)/iu;

const MAY_ASK = sifted(
  / in(?!\p{L})|kom(?:mit)? |inkom|inne|förslag|föresl|ärende|önskemål|punkt|fråg|svara|nej|avvisa|avslå|avböj|ta |tar |lägg/iu,
);

/** Whose förslag for an agenda are asked about: one's own, or all that wait for the kansli's answer. */
export type ProposalsAsked = 'OWN' | 'WAITING';

/** "Har ni tagit upp mitt förslag?", "visa förslagen"; null: it is about neither. */
export const proposalsAsked = ofLast((text: string): ProposalsAsked | null => {
  if (text.length > 120 || !MAY_ASK.test(text)) return null;
  if (
    (OF_OWN.test(text) || OWN_ITEM.test(text) || HAS_LEFT.test(text)) &&
    !OF_ANOTHER.test(text) &&
    !ON_AGENDA.test(text)
  )
    return 'OWN';
  const isOfAll =
    CAME_IN.test(text) ||
    SENT_IN.test(text) ||
    IS_NEW_IN.test(text) ||
    (/förslag/iu.test(text) && (WAITING.test(text) || FROM_WHOM.test(text)));
  return isOfAll || TAKES_IT.test(text) || answersProposal(text) ? 'WAITING' : null;
});

/** Whether one who has proposed something is to be answered: "tacka nej till Ritas förslag, det hör hemma i kommunen". */
export function answersProposal(text: string): boolean {
  const said = text.replace(/(?<!\p{L})(?:be)?svara(?!\p{L})/iu, '');
  if (TELLS_HER.test(text) && !OF_ANOTHER.test(said)) return true;
  return (
    (ANSWERS.test(text) || REJECTS.test(text) || PUTS_OFF.test(text)) &&
    !MINE.test(text) &&
    !OF_ANOTHER.test(said)
  );
}

const WHO_SEES = sifted(
  /^(?:(?:och|men|hej)[\s,]+)*(?:vem|vilka)\s+(?:kan\s+|får\s+)?(?:ser?|läser?|läsa)\s+(?:det|den|förslaget|mitt\s+förslag)(?:\s+(?:nu|då|här))*[\s?.!]*$/iu,
);

/** "Vem ser det?": of what she has just proposed, where that is at hand. */
export function asksWhoSeesIt(text: string): boolean {
  return WHO_SEES.test(text.trim());
}

const WHO_DECIDES =
  /^(?:(?:och|men|hej)[\s,]+)*(?:vem|vilka)\s+(?:är\s+det\s+som\s+)?(?:bestämmer|avgör|beslutar|väljer)\s+(?:om|ifall|huruvida)\s+(?:det|den|förslaget|mitt\s+(?:förslag|ärende)|min\s+(?:punkt|fråga))\s+(?:(?:ska|får|kan|kommer)\s+(?:att\s+)?)?(?:kommer|komma|tas|vara|blir|bli|hamnar|hamna|med|upp)(?:\s+(?:med|upp|av|in|på\s+(?:dagordningen|mötet)))*[\s?.!]*$/iu;

/** "Vem bestämmer om den kommer med?": the same. */
export function asksWhoDecidesOnIt(text: string): boolean {
  return WHO_DECIDES.test(text.trim());
}

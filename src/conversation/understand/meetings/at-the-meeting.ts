import { sifted } from '../patterns/sifted.ts';

/** What somebody would have done that is done at the meeting, or by others, and never here. */
export type AtTheMeeting = 'OPENED' | 'MOVED' | 'WRITTEN' | 'BOOKED';

const LEAD =
  '^(?:(?:hej|klubban|ok|okej|nu|då|så|och|kan|vill|skulle|ska|du|vi|jag|snälla|gärna|härmed|men)[ ,!.]+)*';
const MEETING = '(?:mötet|sammanträdet|förhandlingarna)';
const ENDS = '(?:(?: |, )(?:nu|då|tack|igen|idag|här|formellt))*[.! ]*\\??$';
const OPENED = sifted(
  `${LEAD}(?:(?:öppna[rs]?|starta[rs]?|inled(?:a|er|s)?|avsluta[rs]?|stäng(?:a|er|s)?|ajournera[rs]?|dra(?:r)? igång|kör(?:a)? igång|sätt(?:a|er)? igång)(?: (?:jag|vi))? ${MEETING}|förklara[r]?(?: jag)? ${MEETING} (?:som |för )?(?:öppnat|avslutat)|${MEETING} (?:är|förklaras)(?: nu| härmed)? (?:öppnat|avslutat|ajournerat)|(?:vi )?(?:måste |får |behöver )?ajournera(?:r)?(?: oss| i)?(?: \\p{L}+| \\d+)?(?: min(?:uter)?)?)${ENDS}`,
  'iu',
);
const MOVED = sifted(
  `${LEAD}(?:(?:jag )?yrka[r]?(?: jag)?(?: på)?(?: (?:bifall|avslag|återremiss|bordläggning|att|ändring|tillägg|votering))|(?:jag )?(?:begär|vill ha|kräver|vill begära)(?: jag)? (?:votering|rösträkning|sluten omröstning|ordet|replik|återremiss)|(?:jag )?(?:instämmer|stöder|stödjer) (?:i )?(?:yrkandet|\\p{L}+s yrkande)|(?:jag )?rösta[r]? (?:ja|nej|för|emot|blankt) (?:på|i|till|för|emot|mot) (?:punkt(?:en)?|ärende(?:t)?|pkt|§) ?\\d+)`,
  'iu',
);
const MINUTES = '(?:mötes|sammanträdes)?protokoll(?:et)?';
const WRITTEN = sifted(
  `${LEAD}(?:(?:skriva?|börja(?: (?:på|skriva|med))?|påbörja|för(?:a)?|gör(?:a)?|skapa|generera|sammanställ(?:a)?|fixa|ta fram|dra upp)(?: (?:på|upp|ihop|fram|ett|ditt|en))*(?: (?:utkast(?:et)?|förslag|mall(?:en)?|stomme)(?: (?:till|på|för|av))?)?(?: ett)? ${MINUTES}|(?:visa|se|skicka|öppna|hämta|ge mig|var är|finns(?: det)?)(?: mig| fram| ett)*(?: (?:utkast(?:et)?(?: (?:till|på|av) (?:ett )?${MINUTES})|protokollsutkast(?:et)?)))(?: (?:från|för|till|av|på) (?:mötet|sammanträdet|nästa möte|i dag|idag|den|dagens möte)[^?]{0,30})?${ENDS}`,
  'iu',
);
const NO_MEETING =
  '(?!(?:(?:ett|en|nytt|ny|extra|in|år\\p{L}*|vår\\p{L}*|höst\\p{L}*|upp|om|av|bort|till|alla|två|tre|det|den|vårens|höstens|årets|nästa|mig|oss|\\p{L}*möte\\p{L}*|\\p{L}*sammanträde\\p{L}*|\\p{L}*tid(?:en)?|\\p{L}*dag(?:en)?|datum\\p{L}*|jan\\p{L}*|feb\\p{L}*|mars|april|maj|juni|juli|aug\\p{L}*|sep\\p{L}*|okt\\p{L}*|nov\\p{L}*|dec\\p{L}*) ?)+(?:[ \\d]|$))';
const BOOKED = sifted(
  `${LEAD}(?:avboka[r]? (?:(?:en|ett|det|den) )?(?:\\p{L}*(?:lokal|sal|rum|konferensrum)(?:en|et|met)?|(?!\\p{L}*(?:möte|sammanträde|tid|dag))\\p{L}{3,}[et]n)|boka[r]? (?:(?:in )?(?:(?:en|ett|det) )?(?:\\p{L}*(?:lokal|sal|rum|konferensrum|fika|lunch|mat|kaffe|middag|hotell|tåg|resa|taxi|projektor|videolänk)(?:en|et|n|met)?)|${NO_MEETING}\\p{L}{3,}(?: \\p{L}{4,})?))(?: (?:till|för|på|inför|den|i) (?:den |mötet |nästa möte )*[^?]{0,24})?${ENDS}`,
  'iu',
);
/** "Beställ smörgåsar till mötet", "ordna kaffe": what is eaten there, or fetched for it. */
const ORDERED = sifted(
  `${LEAD}(?:beställ(?:a|er)?|ordna[r]?|fixa[r]?|köp(?:a|er)?(?: in)?|handla[r]?|hämta[r]?|ring(?: efter| och beställ)?)(?: (?:in|hem|lite|några|två|tre|fyra|\\d+|en|ett|åt oss|till oss|ny|nya))* (?:\\p{L}*(?:smörgås(?:ar)?|mack(?:or|a)|fika|lunch(?:er)?|mat|kaffe|frukost|middag|tårt(?:a|or)|bull(?:ar|e)|frukt|catering|blommor|present|blombukett|dricka|vatten|te)|taxi|hotell(?:rum)?|tågbiljett(?:er)?|biljett(?:er)?|parkering(?:splats(?:er)?)?|projektor)(?: (?:och|o|samt|å|&) \\p{L}+)?(?: (?:till|för|på|inför|den|i|åt)(?: (?:den|mötet|nästa möte|mötet den|alla))* ?[^?]{0,24})?${ENDS}`,
  'iu',
);
const HOURS = /(?<!\p{L})(?:kl\.?|klockan)\s*\d|\d\s*[-–]\s*\d|\d[.:]\d\d|(?:styrelse)?möte(?!\p{L})/iu;

/**
 * "Öppna mötet", "jag yrkar avslag på punkt 8", "skriv protokollet", "boka Granen den 10": what is done at the meeting or
 * by the kansli itself, and what it is; null: it is no such thing. A room with its hours may be a meeting that is put in.
 */
export function saidAtMeeting(text: string): AtTheMeeting | null {
  if (text.length > 120) return null;
  const said = text.trim();
  if (OPENED.test(said)) return 'OPENED';
  if (MOVED.test(said) && !said.includes('?')) return 'MOVED';
  if (WRITTEN.test(said)) return 'WRITTEN';
  if (ORDERED.test(said)) return 'BOOKED';
  return BOOKED.test(said) && !HOURS.test(said) ? 'BOOKED' : null;
}

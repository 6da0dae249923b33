import { sifted } from '../patterns/sifted.ts';
import { ratherThere } from './in-person.ts';
import { PAPERS } from './no-answer.ts';
import { stillSo } from './still-so.ts';

const LEADS = '(?:(?:hej|ja|jo|japp|nej|nä|ok|okej|men|oj|tyvärr|absolut|visst|klart)[ ,.!:]+)*';
const MONTH = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*';
const THEN = `(?:(?:den |(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)? |på |till |mötet |i )*(?:\\d{1,2}(?::?[ea])?(?: ?/ ?\\d{1,2}| ${MONTH})?|${MONTH})(?: 20\\d\\d)?)`;
const COMES = '(?:kommer|deltar|kan|är med|är där|e där|dyker upp|finns på plats|funkar|passar)';
/** "Kl 9 den 28 maj", "den 28 maj från kl. 9". */
const CLOCK =
  '(?:(?:från |efter |vid |strax |runt |ungefär |ca |typ )*(?:kl\\.?|klockan) ?(?:\\d{1,2}(?:[.:]\\d\\d)?|halv \\p{L}+))';
const HOUR =
  '(?:(?:kl\\.?|klockan) ?)?(?:\\d{1,2}(?:[.:]\\d\\d)?|halv \\p{L}+|lunch(?:en)?|fikat?|pausen|rasten|middagen?|förmiddagen|eftermiddagen)';
const SOFTLY = '(?: (?:gärna|visst|absolut|också|tyvärr|nog|definitivt))*';
const NOT = '(?:inte|ej)';

/** "Måste gå kl. 11", "behöver sticka tidigare": of somebody who is there until then. */
const LEAVES_EARLY = sifted(
  `^${LEADS}(?:(?:jag )?(?:måste|behöver|får|ska|kommer att)(?: (?:nog|tyvärr|dock|dessvärre))* (?:gå|dra|sticka|smita|åka|avvika|lämna(?: mötet| er)?|vara borta|iväg)|jag (?:går|drar|sticker|smiter|åker|lämnar))(?: (?:hem|redan|lite|en stund|senast|ifrån|iväg|er|mötet|då))*(?: (?:tidigare|i förtid|före slutet|innan slutet|(?:kl\\.?|klockan|vid|efter|till|före|innan)?(?: (?:kl\\.?|klockan))? ?\\d{1,2}(?:[.:]\\d\\d)?|halv \\p{L}+|(?:vid|till|efter|före) (?:lunch|fikat)))(?: (?:på |den )?${THEN})?[.! ]*$`,
  'iu',
);
/** "Tack för påminnelsen, är där", "tack, kan tyvärr inte". */
const AFTER_THANKS = sifted(
  /^(?:hej[ ,!]+)?(?:tack|tackar)(?: så mycket)?(?: för (?:\p{L}+ ?){1,2}?)?[,.!:;–-]+ *(?:ja[ ,.!]+)?(?:men )?(?:jag )?(?:(?:är|e) (?:där|med|på plats)|kommer|deltar|dyker upp|finns på plats|kan|har förhinder)(?!\p{L})[^?]*$/iu,
);
const COMES_THEN = sifted(
  `^${LEADS}(?:jag )?${COMES}${SOFTLY} (?:${CLOCK},? )?(?:i |på |till |den )${THEN},?(?: ${CLOCK})?[.! ]*$`,
  'iu',
);
/** "Kommer kl. 9", "kommer lite senare den 28 maj". */
const AT_ITS_HOUR = sifted(
  `^${LEADS}(?:jag )?(?:kommer|deltar|ansluter|är med|är där)${SOFTLY} (?:${CLOCK}|(?:(?:lite|något|en stund|tyvärr) )*(?:senare|sent|sen|försenad))(?:,? (?:i |på |till |den )?${THEN})?[.! ]*$`,
  'iu',
);
/** "Är med till lunch", "kommer fram till kl. 14": of a part of the meeting, by its hour. */
const FOR_ITS_PART = sifted(
  `^${LEADS}(?:jag )?(?:kommer|deltar|kan(?: (?:komma|vara med|delta|närvara))?|hinner(?: vara med)?|är med|är där|stannar)${SOFTLY} (?:(?:bara|endast|enbart|som längst|högst) )?(?:(?:fram )?till|tills|innan|före|från|efter|mellan) ${HOUR}(?:(?: och |[-–]| till )${HOUR})?(?:,? (?:i |på |till |den )?${THEN})?[.! ]*$`,
  'iu',
);
/** "Då kan jag gå på Älgmarken": what kept her away is over. */
const THEN_SHE_CAN = sifted(
  `^${LEADS}(?:då|nu|så) (?:kan|hinner|kommer|går) jag (?!(?:${NOT}|aldrig)(?!\\p{L}))(?:(?:ju|väl|nog|gärna|alltså|också|ändå) )*(?:gå|komma|vara med|delta|närvara|med|på|till|i)(?: (?!${NOT} )[\\p{L}\\d/:.]+){0,6}[.! ]*$`,
  'iu',
);
/** "…, krock i kalendern": why, and nothing that is offered instead. */
const WHY =
  '(?:[,.;:–-]+ *(?!(?:men|fast|däremot|dock|bara|utan|inte|kan|kommer|deltar)(?!\\p{L}))(?!.*(?<!\\p{L})(?:distans|länk|teams|digitalt|online)(?!\\p{L}))[^?]{0,80})?';
const NOT_THEN = sifted(
  `^${LEADS}(?:jag )?(?:${COMES}|hinner|klarar|närvarar|fixar)${SOFTLY} ${NOT}${SOFTLY} (?:i |på |till |den )*${THEN}(?:${WHY}|[.! ]*)$`,
  'iu',
);
/** "Jag har för avsikt att närvara vid sammanträdet": what she means to do. */
const INTENDS = sifted(
  `^${LEADS}(?:jag )?(?:har (?:för avsikt|tänkt(?: mig)?|planerat)|ämnar|avser|planerar|räknar med|tänker)(?: att)? (?:närvara|delta(?:ga)?|komma|vara med|infinna mig|medverka|vara på plats|vara där|dyka upp)(?! ?(?:på|via|över)? ?(?:distans|länk|teams|digitalt|online))(?!\\p{L})(?!.*(?<!\\p{L})(?:distans|länk|teams|digitalt|online|inte|ej|om|ifall)(?!\\p{L}))[^?]*$`,
  'iu',
);
/** "Är med den 20:e, inte den 10:e". */
const NOT_THE_OTHER = sifted(
  `^${LEADS}(?:jag )?${COMES}${SOFTLY} (?:i |på |till |den )${THEN}[,;]? (?:men |fast )?${NOT} (?:i |på |till |den )*${THEN}[.! ]*$`,
  'iu',
);
/** "Bara 17 juni". */
const ONLY_THEN = sifted(`^${LEADS}(?:bara|endast|enbart) (?:på |i |till )?${THEN}[.! ]*$`, 'iu');
/** "Kommer visst", "det stämmer inte, jag kan visst i juni". */
const AFTER_ALL = sifted(
  /(?:^|[,.!;:] *|(?<!\p{L})(?:nej|jo|men|att) )(?:jag )?(?:kommer|kan|deltar) visst(?! (?:inte|ej))(?: (?:komma|vara med|delta|ändå|det|dit|den|i|på|till)(?!\p{L})[^?]*)?[.! ]*$|(?:^|[,.!;:] *)visst (?:kommer|kan|deltar) jag(?! (?:inte|ej))(?: (?:komma|vara med|delta|den|i|på|till)(?!\p{L})[^?]*)?[.! ]*$/iu,
);
const BOTH_ARE_FINE = sifted(
  `^${LEADS}(?:det )?(?:båda|bägge)(?: (?:två|mötena|dagarna|datumen|gångerna|tillfällena))? (?:går|funkar|passar|fungerar|är)(?: (?:bra|fint|utmärkt|ok|okej|toppen))?(?: för mig)?[.! ]*$`,
  'iu',
);
/** "Ja till bägge", "nej på båda": what is asked of two meetings. */
const YES_TO_BOTH = sifted(
  /^(?:ja|jo|japp|jajamen|absolut)(?:[ ,]+tack)?[ ,]+(?:(?:till|på|för) )(?:båda|bägge)(?: två)?[.! ]*$/iu,
);
const NO_TO_BOTH = sifted(
  /^(?:nej|nix|nä|förhinder)(?:[ ,]+tack)?[ ,]+(?:(?:till|på|för) )(?:båda|bägge)(?: två)?[.! ]*$/iu,
);
/** "Kommer båda mötena". */
const COMES_TO_BOTH = sifted(
  `^${LEADS}(?:jag )?(?:kommer|deltar|kan|är med)${SOFTLY} (?:på |till )?(?:båda|bägge)(?: (?:två|mötena|dagarna|gångerna|tillfällena))?(?: (?:på |den )?${THEN})?[.! ]*$`,
  'iu',
);
/** "Ja det går bra, 11 dec". */
const FINE_THEN = sifted(
  `^${LEADS}(?:det )?(?:går|funkar|passar|fungerar)(?: (?:bra|fint|utmärkt|perfekt))?(?: för mig)?[ ,]+(?:i |på |den )*${THEN}[.! ]*$`,
  'iu',
);
/** "Tåget inställt, missar mötet", "punka, kommer inte": why, and then that one does not come. */
const NOT_FOR_THAT = sifted(
  `^[^,;:?]{1,40}[,;:–]+ *(?:så )?(?:jag )?(?:(?:kommer|kan|hinner|deltar)(?: (?:tyvärr|nog|dessvärre))* ${NOT}(?: (?:komma|delta|vara med))?|missar(?: (?:tyvärr|nog))* (?:mötet|sammanträdet|det))(?: (?:till mötet|idag|i dag|imorgon|i morgon|(?:i |på |till )?${THEN}))?[.! ]*$`,
  'iu',
);
/** What does not come and is nobody: the papers and messages of a meeting, and what may stand first in a question. */
const NOBODY = `(?:jag|vi|ni|du|det|den|de|dom|detta|alla|ingen|inget|inga|vem|vilka|vilken|när|nar|hur|vad|var|varför|om|som|och|men|(?:förslag|svar|beslut)(?:et|en)?|${PAPERS})`;
/** "Punka kommer inte", "barnet sjukt kan tyvärr inte": the same with no stop between; whoever may be called so. */
const NOT_FOR_THAT_UNPARTED = sifted(
  `^${LEADS}(?!${NOBODY}(?!\\p{L}))\\p{L}+(?: (?!(?:jag|vi|om|som|att)(?!\\p{L}))\\p{L}+){0,2} (?:så )?(?:kommer|kan|hinner|deltar)(?: jag)?(?: (?:tyvärr|nog|dessvärre))* ${NOT}(?: (?:komma|delta|vara med))?(?: (?:till mötet|på mötet|idag|i dag|imorgon|i morgon|(?:i |på |till )?${THEN}))?[.! ]*$`,
  'iu',
);
const SOON =
  '(?:om )?(?:(?:cirka|ca|ungefär|typ|högst|max|kanske) )?(?:en |ett par |några |\\d+ ?)?(?:kvart|kvarter|timme|halvtimme|halv timme|minut(?:er)?|min|stund|snart|strax)';
/** "Är där om en kvart", "blir lite sen", "sitter fast i köer, börja utan mig": of somebody on her way. */
const ON_HER_WAY = sifted(
  `^${LEADS}(?:(?:jag )?(?:är|e|kommer|anländer) (?:där |framme |dit )?${SOON}|(?:jag )?(?:blir|är|kommer) (?:(?:lite|något|nog|tyvärr|några minuter|\\d+ (?:min|minuter)|en kvart|${SOON}) )*(?:sen|sent|försenad|för sent)|(?:jag )?(?:är|e) på väg|(?:jag )?(?:sitter|fastnat|fastnade|är|har fastnat) (?:fast )?(?:i|på) (?:en |ett )?(?:kö|köer|bilkö|trafiken|tåget|bussen)|börja(?: gärna)? utan mig)(?:[ ,.;]+(?:så )?(?:ni (?:kan|får) )?(?:börja(?: gärna)? utan mig|vänta inte|(?:jag )?(?:blir|är) (?:(?:lite|\\d+ (?:min|minuter)|en kvart) )*(?:sen|sent|försenad)|är där ${SOON}|kommer ${SOON}|tyvärr|förlåt))*[.! ]*$`,
  'iu',
);
/** "Kommer om jag är frisk". */
const COMES_IF = sifted(
  `^${LEADS}(?:jag )?(?:kommer|deltar|är med|kan komma)(?: gärna| nog)? (?:om|ifall|förutsatt att|såvida) (?:jag|inget|det|tåget|inte|vi|barnet|mötet)(?!\\p{L})[^?]*$`,
  'iu',
);
/** "Eller nej, på plats", "ändra till fysiskt": of one who was to take part from afar. */
const ON_THE_SPOT = sifted(
  `^${LEADS}(?:eller[ ,]+)?(?:nej[ ,]+)?(?:(?:kan du |jag vill )?(?:ändra|ändrar|byt|byta|byter)(?: (?:det|mig|mitt svar|svaret|min anmälan))? till )?(?:jag )?(?:(?:kommer|är|deltar)(?: (?:nog|visst|med))? )?(?:fysiskt |faktiskt )?(?:på plats|i rummet|fysiskt|irl|personligen)(?: (?:i stället|istället|ändå|då|nu))*[.! ]*$`,
  'iu',
);
/** "Kan bara vara med till kl. 14". */
const IN_PART_ONLY = sifted(
  `^${LEADS}(?:jag )?(?:kan|kommer att kunna|hinner) (?:tyvärr |nog )?(?:bara|endast|enbart|som längst) (?:vara med|delta|komma|närvara) (?!(?:på|via|i|över) (?:distans|länk|teams|zoom|video\\p{L}*)(?!\\p{L}))(?:(?:fram )?till|tills|från|efter|mellan|på|under|i|första|sista|en|halva)(?!\\p{L})[^?]*$`,
  'iu',
);
/** "Jag åker dit", "jag går på det". */
const GOES_THERE = sifted(
  `^${LEADS}(?:då )?(?:jag )?(?:(?:åker|går|tar mig|cyklar|reser) (?:jag )?(?:dit|på (?:det|mötet|sammanträdet)|till (?:mötet|sammanträdet))|kör (?:jag )?(?:dit|till (?:mötet|sammanträdet)))(?: (?:ändå|i alla fall|då|själv|gärna))*[.! ]*$`,
  'iu',
);
/** "Är på semester v 24", "åker bort vecka 7": of a week or a time that is named. */
const AWAY_THEN = sifted(
  `^${LEADS}(?:(?:jag )?(?:är|e|blir|åker|har|tar|reser)(?: (?:tyvärr|ju|nog|då|på|jag|ut|hela|redan|en|ett|i))* (?:(?:krockande|annat|inbokat|inplanerat|viktigt) (?:möte|åtagande|uppdrag|ärende)|(?:mötes)?krock|(?:dubbel|upp|in|full)bokad|upptagen|annat för mig|semester|ledig(?:t)?|bort(?:a)?|bortrest|utomlands|tjänstledig|resande fot|kurs|konferens|tjänsteresa|resa|ut på resa)|(?:jag )?(?:semestrar|semester|ledig|bortrest|utomlands|(?:dubbel|upp|in|full)bokad|upptagen))(?: (?:tyvärr|då|ju|hela|i|på|under|från|och med|den))* (?:v\\.? ?\\d{1,2}|vecka ?\\d{1,2}|veckan|den veckan|${THEN})(?: ?(?:[-–]|och|till|t\\.?o\\.?m\\.?|till och med) ?(?:v\\.? ?|vecka )?(?:\\d{1,2}|${THEN}))?[.! ]*$`,
  'iu',
);
/** "Kommer, och Bengt får gå in för mig om jag blir sjuk": who would go in is told beside it. */
const COMES_ELSE_ANOTHER = sifted(
  `^${LEADS}(?:jag )?(?:kommer|deltar|är med|kan(?: komma)?)${SOFTLY}[ ,.;]+(?:och|men|fast|annars|så) [^?]{0,60}(?:(?:går|gå|hoppar|hoppa|rycker)(?: \\p{L}+){0,2} in|ersätter|ersätta|tar (?:min )?plats(?:en)?)[^?]{0,20}(?:om|ifall) jag(?!\\p{L})[^?]*$`,
  'iu',
);
/** "Vet inte om 18 februari går", "tveksamt 25 februari". */
const UNSURE_THEN = sifted(
  `^${LEADS}(?:jag )?(?:(?:vet inte|vet ej|osäker(?:t)?|tveksamt?|oklart|knepigt|svårt|tveksam)(?: (?:än|ännu|nu|tyvärr|på|om))* (?:(?:det |jag )?(?:kan|hinner|kommer) )?${THEN}(?: (?:går|funkar|passar|fungerar|blir av för mig))?|${THEN} är (?:osäkert|tveksamt|oklart|knepigt|svårt)(?: för mig)?)[.! ]*$`,
  'iu',
);

/** Whether somebody says of a day that she does not know. */
export function isUnsureOfDay(text: string): boolean {
  return !text.includes('?') && UNSURE_THEN.test(text);
}

const ANSWERS_LATER = sifted(
  `^${LEADS}(?:jag )?(?:(?:kan|ska|hinner|får|måste|tänker|vill)(?: jag)?(?: (?:inte|ej|tyvärr|nog|dessvärre))* )?(?:svarar?|återkomm(?:a|er)|hör(?:a)? av mig|bestämma? mig|ger? (?:ett )?(?:svar|besked))(?: (?:jag|dig|er|om det|på (?:det|den|kallelsen)))*(?: inte| ej)? (?:först|tidigast|förrän)(?!\\p{L})[^?]{0,40}$`,
  'iu',
);

/** "Kan svara först på måndag", "återkommer tidigast i morgon": when she answers, and neither a yes nor a no. */
export function answersLater(text: string): boolean {
  return ANSWERS_LATER.test(text);
}

/** "Ansluter vid 14": of one who comes late; of one who joins from afar something says so. */
const JOINS_LATE = sifted(
  /(?<!\p{L})anslut(?:er|a)(?: (?:först|lite|något|nog))* (?:vid|kl\.?|klockan|runt|omkring|efter|senare|sent|sen|till lunch|\d)(?!\p{L})/iu,
);
const FROM_AFAR =
  /(?<!\p{L})(?:distans|länk\p{L}*|teams|digitalt|online|video\p{L}*|hemifrån|zoom)(?!\p{L})/iu;

/** Whether somebody is said to come late, in a word that is also of coming from afar. */
export function joinsLate(text: string): boolean {
  return JOINS_LATE.test(text) && !FROM_AFAR.test(text);
}

const IS_THERE = sifted(`^${LEADS}(?:jag är )?närvarande[.! ]*$`, 'iu');
const IS_NOT_THERE = sifted(`^${LEADS}(?:jag är )?frånvarande[.! ]*$`, 'iu');
/** What is left of "kommer i Norrskog", "kommer till Norrskog den 11 december", "punktering, kommer inte till Norrskogs möte" where the board is taken out. */
const COMES_THERE = sifted(
  `^(?:[^,;:?]{1,40}[,;:.–-]+ *)?${LEADS}(?:jag )?(?:kommer|deltar|hinner|kan(?: komma)?|är med|bara|endast|enbart)(?: (?:gärna|tyvärr|nog|också|även|definitivt))*(?<not> ${NOT})?(?: (?:till|på|i|för|med|vid|mötet|möte|sammanträdet|styrelsen|styrelsemötet))*(?: ${THEN})?[.! ]*$`,
  'iu',
);

/** The same of a message that names a board, without the board's name: `left`. */
export function comesThere(left: string): 'COMES' | 'NOT' | null {
  const found = COMES_THERE.exec(left);
  if (found === null) return null;
  return found.groups?.not === undefined ? 'COMES' : 'NOT';
}

/** "…, går det bra?": asked of what she has said of herself, and no question of the meeting. */
export const MAY_SHE = sifted(
  /(?<=\S)[,.!]? +(?:(?:går|funkar) det(?: bra| an)?|är det (?:ok|okej|bra|lugnt)|ok|okej)[?.! ]*$/iu,
);
const SERVES = sifted(/(?<!\p{L})(?:tjänstgör|ersätt)/iu);
const SAYS_NOT = /(?<!\p{L})(?:inte|ej|förhinder)(?!\p{L})/iu;

/**
 * Words that say of the one who writes that she is there, or is not, though they resemble something else; null: they say
 * nothing of it. Whether anything is recorded by them, or is asked first, is another's to tell.
 */
export function ownComing(written: string): 'COMES' | 'NOT' | null {
  const text = MAY_SHE.without(written);
  if (text.includes('?') || SERVES.test(text)) return null;
  if (ratherThere(text)) return 'COMES';
  const still = stillSo(text);
  if (still !== null) return still;
  if (AFTER_THANKS.test(text)) return SAYS_NOT.test(text) ? 'NOT' : 'COMES';
  if (
    [NO_TO_BOTH, NOT_THEN, IS_NOT_THERE, AWAY_THEN, NOT_FOR_THAT, NOT_FOR_THAT_UNPARTED].some((pattern) =>
      pattern.test(text),
    )
  )
    return 'NOT';
  const comes = [
    LEAVES_EARLY,
    INTENDS,
    ON_HER_WAY,
    COMES_IF,
    IS_THERE,
    GOES_THERE,
    COMES_ELSE_ANOTHER,
    ON_THE_SPOT,
    IN_PART_ONLY,
    COMES_THEN,
    AT_ITS_HOUR,
    FOR_ITS_PART,
    NOT_THE_OTHER,
    ONLY_THEN,
    AFTER_ALL,
    THEN_SHE_CAN,
    BOTH_ARE_FINE,
    YES_TO_BOTH,
    COMES_TO_BOTH,
    FINE_THEN,
  ];
  return comes.some((pattern) => pattern.test(text)) ? 'COMES' : null;
}

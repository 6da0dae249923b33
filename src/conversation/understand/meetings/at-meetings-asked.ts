import { sifted } from '../patterns/sifted.ts';

/** What may be done at a meeting, or by whom: who may come and listen, whether it may be recorded, who raises ärenden. */
export type AtMeetings = 'public' | 'recording' | 'raising';

const LEADS = `^(?:(?:och|men|hej|å|o|så|du)[ ,]+)*`;
const MEETINGS = String.raw`(?:\p{L}*möte(?:t|n|na)?|sammanträde(?:t|n|na)?)`;
const OUTSIDERS = `(?:allmänhet(?:en)?|åhörare|vem som helst|utomstående|medborgare|medborgarna|journalister|pressen|media|tidningen|folk|andra)`;

/** "Får allmänheten komma", "är mötet öppet för alla", "är det offentligt möte". */
const PUBLIC = [
  sifted(
    String.raw`${LEADS}(?:får|kan|har|släpps|släpper (?:vi|ni|man)) (?:in )?${OUTSIDERS} (?:(?:rätt|lov|tillåtelse) att )?(?:(?:också|även|också|egentligen) )*(?:komma|vara med|vara där|lyssna|sitta med|sitta in|närvara|delta|gå|besöka|titta|följa|in)(?!\p{L})(?!.*(?<!\p{L})(?:digital\p{L}*|distans)(?!\p{L}))`,
    'iu',
  ),
  sifted(
    String.raw`${LEADS}(?:är|e|ä|blir) (?:(?:det|våra|alla|nästa|vårt|styrelsens) )*(?:${MEETINGS} (?:\p{L}+ )?(?:offentlig\p{L}*|öppn?[aet]\p{L}*|stäng\p{L}*|slut\p{L}+)|(?:offentlig\p{L}*|öppn?[aet]\p{L}*) ${MEETINGS})(?: för (?:alla|${OUTSIDERS}))?[?. ]*$`,
    'iu',
  ),
];

/** "Får jag spela in mötet", "är det ok att filma sammanträdet". */
const RECORDING = sifted(
  String.raw`${LEADS}(?:(?:får|kan|brukar|ska) (?:jag|man|vi|ni|någon|nån)|(?:är|e) det (?:ok|okej|tillåtet|lov|lagligt|förbjudet)(?: att)?|går det(?: bra)? att|måste (?:jag|man) fråga om) (?:\p{L}+ )?(?:spela in|spelas in|filma|banda|fotografera|livesända|streama|ta (?:bilder|kort|foton?))(?: (?:på|under|från|hela|ett|våra))* ${MEETINGS}(?!\p{L})`,
  'iu',
);

/** "Vilka får lämna förslag", "vem kan väcka ett ärende": who has the right, and nothing that is put forward. */
const RAISING = sifted(
  `${LEADS}(?:vem|vilka|vilken|vem alla)(?: är det)?(?: som)? (?:får|kan|har rätt att|har lov att) (?:väcka|föreslå|ta upp|lämna(?: in)?|lägga(?: in| fram)?|komma med|anmäla)(?: in)? (?:(?:ett|en|egna|eget|några|nåt|något|nya?|nytt) )*(?:ärenden?|förslag|punkt(?:er)?|frågor|fråga|motion(?:er)?)(?: (?:på|till|inför|i) [^?]{2,40})?[?. ]*$`,
  'iu',
);

/** Which of that the words ask; null: none of it. */
export function asksAtMeetings(text: string): AtMeetings | null {
  if (PUBLIC.some((pattern) => pattern.test(text))) return 'public';
  if (RECORDING.test(text)) return 'recording';
  return RAISING.test(text) ? 'raising' : null;
}

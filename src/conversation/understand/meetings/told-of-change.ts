import { sifted } from '../patterns/sifted.ts';

/** What is asked of who knows that a meeting has moved or is called off. */
export interface ToldOfChange {
  /** `LATEST`: of what is not said; it is what has just been done, if that was such a change. */
  readonly change: 'MOVED' | 'CANCELLED' | 'EITHER' | 'LATEST';
  /** Those who do not know are asked for. */
  readonly not: boolean;
  /** It is asked of somebody named. */
  readonly ofPerson?: true;
}

const WHO = String.raw`(?:vem|vilka|vilken|hur\s+många|(?:har|vet|fick|känner)\s+(?:alla|någon|nån|ledamöterna|ersättarna|styrelsen|de|dom|folk|samtliga)|alla)`;
const KNOWS = String.raw`(?:fått|får|fick|nåtts|nåddes|nås|vet|hört|känner|informer\p{L}+|underrätt\p{L}+|meddel\p{L}+|saknar|missat|besked\p{L}*|sett|läst|noterat|märkt|uppmärksammat)`;
const OF = String.raw`(?:(?:om|att|av|till)\s+(?:[\p{L}\d]+\s+){0,6}?|(?<=(?:sett|läst|noterat|märkt|missat|uppmärksammat)\s)(?:den\s+)?)`;
const PLACE = '(?:lokalen|platsen|salen|rummet|adressen|huset|stället)';
const MOVED = String.raw`(?:nya\s+${PLACE}|(?:lokal|plats|rums)(?:bytet|ändringen)|(?:byte|bytet|ändring|ändringen)\s+av\s+(?:lokal|plats|sal|rum)(?:en|et)?|(?:ny|annan|ändrad|bytt)\s+(?:lokal|plats|sal|adress)|(?:bytt|ändrat|byter)\s+(?:lokal|plats|sal|rum)|flytten|flyttningen|flyttad|flyttat|flyttats|flyttades|flyttas|nya\s+(?:dagen|tiden|datumet))`;
const CANCELLED = String.raw`(?:inställt|inställd|inställningen|inställda|avlyst|ställts\s+in|ställdes\s+in|ställs\s+in|blir\s+av)`;
const EITHER = '(?:ändringen|ändrat|ändrats|ändrades)';
const ASKS = sifted(
  String.raw`^(?=.*(?<!\p{L})${KNOWS}(?!\p{L}))(?:(?:och|men|så|hej)[\s,]+)?${WHO}(?!\p{L}).*(?<!\p{L})${OF}(?:(?<moved>${MOVED})|(?<cancelled>${CANCELLED})|${EITHER})(?!\p{L})`,
  'iu',
);
const CHANGES = [
  [new RegExp(MOVED, 'iu'), 'MOVED'],
  [new RegExp(CANCELLED, 'iu'), 'CANCELLED'],
  [new RegExp(EITHER, 'iu'), 'EITHER'],
] as const;
/** The kallelse, an agenda and a protokoll are told of otherwise. */
const OF_ANOTHER = sifted(
  /(?<!\p{L})(?:kallels|dagordning|punkt|ärende|protokoll|bilag|ansök|beslut|omröst|bidrag|pengar|medel|hyra|kostnad)\p{L}*/iu,
);
const NOT = /(?<!\p{L})(?:inte|ej|missat|saknar)(?!\p{L}).*(?<!\p{L})(?:om|att|av|till)(?!\p{L})/iu;

const GOT = String.raw`fått\s+(?:veta|reda\s+på|besked(?:et)?|höra)`;
/** "Vem har inte fått veta?", and nothing that says of what. */
const BARE = sifted(
  String.raw`^(?:(?:och|men|så|hej)[\s,]+)?(?:(?:vem|vilka)\s+(?:har\s+)?(?:inte\s+|ej\s+)?(?:har\s+)?(?:${GOT}|sett(?=\s+det)|läst(?=\s+det)|nåtts\s+av(?=\s+det))|(?:har|fick)\s+(?:alla|samtliga|ledamöterna)\s+(?:inte\s+)?(?:${GOT}|veta|besked(?:et)?)|(?:vem|vilka)\s+vet\s+inte|(?:(?:är|var|va|finns|fanns)\s+det\s+)?(?:någon|nån|några)\s+som\s+(?:inte\s+|ej\s+)?(?:har\s+)?(?:inte\s+|ej\s+)?(?:${GOT}|fick\s+(?:inte\s+)?(?:veta|reda\s+på|besked(?:et)?|höra))|har\s+(?:någon|nån|några)\s+(?:inte|ej)\s+${GOT}|fick\s+(?:någon|nån)\s+(?:inte|ej)\s+(?:veta|reda\s+på|besked(?:et)?)|vet\s+alla|är\s+alla\s+(?:informerade|underrättade|meddelade))(?:\s+om)?(?:\s+(?:det(?:\s+här)?|detta|den))?(?:\s+(?:än|ännu|nu))*[\s?.!]*$`,
  'iu',
);

/** "Har Adam fått besked om flytten?", "vet Adam att mötet är inställt?" */
const OF_PERSON = sifted(
  String.raw`^(?:(?:och|men|så|hej)[\s,]+)?(?:(?:har|fick)\s+(?!alla|jag|du|vi|ni|hon|han|den|det|de|dom|någon|nån|ledamöterna|ersättarna|styrelsen|samtliga)\p{L}+(?:\s\p{Lu}\p{L}+)?\s+(?:inte\s+)?(?:${GOT}|veta|besked(?:et)?|reda\s+på|nåtts)|(?:vet|känner)\s+(?!alla|jag|du|vi|ni|hon|han|den|det|de|dom|någon|nån)\p{L}+(?:\s\p{Lu}\p{L}+)?\s+(?:till\s+)?(?:om|att))(?<rest>(?:[\s?.!].*)?)$`,
  'iu',
);

/** "… det", "… om det än?": of what was done last. */
const OF_IT = /^(?:\s+om)?(?:\s+(?:det(?:\s+här)?|detta|den))?(?:\s+(?:än|ännu|nu|då))*[\s?.!]*$/iu;

/** "Fick Adam reda på det?": of something long ago. */
const PAST = /^(?:(?:och|men|så|hej)[\s,]+)?fick(?!\p{L})/iu;

/** "Har nån sagt till Adam att det är inställt?": the same. */
const SOMEBODY_TOLD = sifted(
  String.raw`^(?:(?:och|men|så|hej)[\s,]+)?har\s+(?:någon|nån|ngn|ni|du|vi|kansliet|klubban)\s+(?:sagt|meddelat|berättat|informerat|underrättat|hört\s+av\s+(?:sig|er|dig)|ringt|mejlat)\s+(?:det\s+)?(?:till\s+|för\s+)?(?!alla|jag|oss|dem|dom|någon|nån)\p{L}+(?:\s\p{Lu}\p{L}+)?(?<rest>(?:[\s?.!].*)?)$`,
  'iu',
);

/** "Vilka har inte fått veta att mötet är inställt?", "vem har fått besked om flytten?"; null: it is not asked. */
export function toldOfChange(text: string): ToldOfChange | null {
  const groups = OF_ANOTHER.test(text) ? undefined : ASKS.exec(text)?.groups;
  const person =
    groups === undefined && !OF_ANOTHER.test(text)
      ? (OF_PERSON.exec(text) ?? SOMEBODY_TOLD.exec(text))?.groups
      : undefined;
  if (person !== undefined) {
    const rest = person.rest ?? '';
    const what = CHANGES.find(([pattern]) => pattern.test(rest))?.[1];
    const isOfIt = /^[\s?.!]*$/u.test(rest) || (!PAST.test(text) && OF_IT.test(rest));
    return what !== undefined || isOfIt ? { change: what ?? 'LATEST', not: false, ofPerson: true } : null;
  }
  if (groups === undefined) {
    return BARE.test(text) ? { change: 'LATEST', not: /(?<!\p{L})(?:inte|ej)(?!\p{L})/iu.test(text) } : null;
  }
  const change =
    groups.moved !== undefined ? 'MOVED' : groups.cancelled !== undefined ? 'CANCELLED' : 'EITHER';
  return { change, not: NOT.test(text) };
}

import { headingSaysSecret, textSaysSecret } from '../../../meeting/index.ts';

const NOT = '(?:inte|ej|aldrig|inget|ingen|inga)';
const MAY = '(?:ska|skall|får|bör|kan|måste|vill|borde)';
/** One or two words that may stand between. */
const WORDS = String.raw`(?:\p{L}+\s+){0,3}?`;
const OTHERS = String.raw`(?:åhörar\p{L}*|publik(?:en)?|insyn|allmänhet\p{L}*|media|medier(?:na)?|press(?:en)?|journalist\p{L}*|tidning(?:en|ar(?:na)?)|gäster|utomstående|obehörig\p{L}*)`;

/** "Ska inte ut än", "får inte känna till vårt bud", "ej lämnas ut": that others are not to hear of it. */
const TOLD = String.raw`(?:sprid\p{L}*|vidare|utanför|känna\s+till|veta|få\s+reda|höra|berätta\p{L}*|avslöja\p{L}*|röja\p{L}*|nämnas?|läsas?|ses|visas?|dela\p{L}*|publi\p{L}*|offentlig\p{L}*|prata\s+om|tala\s+om)`;
const OUT = String.raw`(?:(?:än|ännu|alls|heller|få|kunna)\s+)?(?:(?:gå|komma|läcka|skickas?|lämnas?|läggas?|hamna|vara)\s+)?ute?`;
const NOT_TOLD = [
  String.raw`${MAY}\s+${WORDS}${NOT}\s+${OUT}|${NOT}\s+${WORDS}${MAY}\s+${OUT}`,
  String.raw`${MAY}\s+${WORDS}${NOT}\s+${WORDS}${TOLD}`,
  String.raw`${NOT}\s+${WORDS}${MAY}\s+${WORDS}${TOLD}`,
  String.raw`(?:lämnas?|sprids?|visas?|postas?|publiceras?|delas?|skickas?)\s+(?:\p{L}+\s+){0,2}(?:inte|ej|bara|endast|enbart)`,
  String.raw`(?:inte|ej|bara|endast|enbart)\s+(?:\p{L}+\s+){0,3}(?:sprid\p{L}*|lämnas\s+ut|visas?|postas?|publiceras?|delas?|läggas?\s+ut|internt?|styrelsen|ledamöter\p{L}*)`,
  String.raw`(?:inte|inget|ej)\s+(?:\p{L}+\s+){0,2}(?:gå|går|komma|kommer)\s+ut`,
  String.raw`${NOT}\s+${WORDS}(?:${OTHERS}|öppet|officiell\p{L}*|public|shared?)`,
  String.raw`utan\s+(?:\p{L}+\s+)?${OTHERS}|utan\s+att\s+${WORDS}(?:får|kan|ska)\s+(?:reda|veta|se|höra|läsa)`,
];

/** "Håll det tyst", "stannar mellan oss", "bara för presidiet": that some keep it among themselves. */
const KEPT = [
  String.raw`håll\p{L}*\s+(?:\p{L}+\s+){0,4}tyst\p{L}*|tyst(?:a|at)?\s+(?:om|ner|med|tills|till|kring)|i\s+tysthet|tystnadsplikt\p{L}*`,
  String.raw`mellan\s+oss|oss\s+emellan|för\s+oss\s+själva|inom\s+(?:styrelsen|nämnden|presidiet|kansliet|kretsen|gruppen)|utanför\s+(?:styrelsen|nämnden)`,
  String.raw`stanna[r]?\s+(?:i|inom|hos|mellan|bland|här)|i\s+förtroende|fyra\s+ögon|(?:våra|egna)\s+öron|allas\s+ögon`,
  String.raw`(?:bara|endast|enbart)\s+(?:för|till|inom|hos|mellan)\s+(?:\p{L}+\s+)?(?:oss|presidiet|kansliet|ordförande\p{L}*|behöriga|berörda|parterna)`,
  String.raw`personliga?\s+chatt\p{L}*|egna\s+chatt\p{L}*|off\s+the\s+record|confidential|internal\s+only|lock\s+och\s+(?:nyckel|bom)|under\s+embargo`,
  String.raw`(?:slut(?:en|et|na)|stäng(?:d|t|da))\s+(?:del(?:en)?|session(?:en)?|behandling(?:en)?|möte(?:t)?|sammanträde(?:t)?|överläggning(?:en)?)|(?:ligg|ligga|håll|hålla)\s+lågt|åhörar\p{L}*\s+(?:\p{L}+\s+){0,2}(?:lämna\p{L}*|går?)`,
];

/** Words that are of secrecy, of the channel or of who sees something, wherever they stand. */
const NAMED = [
  String.raw`OSL|(?<!\s(?:av|och)\s)sekr|konf|hml|(?:ej|inte|icke)\s+off(?:entl)?|\p{L}*sekretess\p{L}*|hemlig\p{L}*|konfidentiell\p{L}*|känslig\p{L}*|förtrolig\p{L}*|diskreta?`,
  String.raw`internt|interna(?!\s+(?:kontroll|revision|rutin|styr|granskn|process|organisation|regel|regler|arbets|policy|mål|utbildning|kommunikation)\p{L}*)`,
  String.raw`offentlig(?:a|t)?(?!\s+(?:upphandling|sektor|miljö|verksamhet|konst|rum|finanser|aktör|plats|handling))\p{L}*`,
  String.raw`\p{L}*kanal\p{L}*|(?:o)?syn(?:as|s|lig|ligt|liga)|synlighet|dold[ae]?|dolt|dölj\p{L}*|göm\p{L}*|insyn|utomstående|obehörig\p{L}*|allmänhet\p{L}*|ovetande|läsas\s+av|läck\p{L}*`,
  String.raw`\p{L}*hemlighet\p{L}*|personuppgifter\s+(?:om|rörande)\s+\p{L}*enskild\p{L}*|skyddad\p{L}*\s+(?:identitet\p{L}*|personuppgift\p{L}*|adress\p{L}*)`,
];

const SPOKEN = new RegExp(
  String.raw`(?<!\p{L})(?:${[...NAMED, ...KEPT, ...NOT_TOLD].join('|')})(?!\p{L})`,
  'iu',
);

/**
 * Whether words may be of secrecy, of the channel or of who sees something, however that is said: wider than what is
 * read for certain, since a question too many costs one press, and what was shown cannot be hidden.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function hasWordsOfSecrecy(text: string): boolean {
  return SPOKEN.test(text) || headingSaysSecret(text) || textSaysSecret(text);
}

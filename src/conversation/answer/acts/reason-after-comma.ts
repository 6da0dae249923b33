const VERB =
  '(?:är|e|blir|blev|har|hade|kan|kunde|ska|skulle|måste|behöver|hinner|vill|får|fick|saknas|saknar|krockar|kommer|snöar|stormar|går|finns|ligger|räcker|väntar|dröjer|reser|uteblir|fungerar|funkar|pågår|lämnat|lämnade|anmält|anmälde|fattas|strejkar)';
/** Told in a word or two: "sjukdom", "krock med fullmäktige", "inga ärenden". */
const GROUND =
  '(?:krock|dubbelbok|sjuk|förhinder|brist|snö|storm|strejk|halka|semester|inga\\s|inget\\s|för\\s(?:få|många|lite|kort|litet)\\s|låg\\s|upptag|\\p{L}+\\s(?:upptagen|upptaget|sjuk|sjuka|stängd|stängt|bortrest|bortresta)(?!\\p{L}))';
/** What is asked or bidden beside it, or tells when and where instead. */
const OTHER = String.raw`(?:går\s+det|funkar|fungerar\s+det|är\s+(?:det|du|ni|vi|alla)\s|kan\s|vill\s|ska\s|skulle\s|har\s|får\s|tack|snälla|och\s|men\s|skicka|meddela|säg|påminn|lägg|kalla|ändra|flytta|ställ\s|be\s|samma\s|i\s+stället|istället|i\s|på\s|till\s|från\s|kl|klockan|gärna|helst|(?:mötet|tiden|dagen|platsen|lokalen)\s+blir\s|(?:det|mötet|vi|tiden|dagen)\s+(?:blir\s+(?:kl|i|på|den|\d)|börjar|ska\s+(?:vara|börja)|är\s+(?:kl|i|på|den|\d)|ses|möts|kör|tar))`;
const CLAUSE = new RegExp(
  String.raw`[,;.–]\s+(?:(?:för|ty|nämligen|då|anledning:?|skäl:?)\s+(?!(?:få|många|lite|litet|kort|mycket|sent)\s))?(?!${OTHER})(?<why>(?:${GROUND}\S*.*|(?:\p{L}[\p{L}\d'-]*\s+){1,6}${VERB}(?!\p{L}).*))$`,
  'iu',
);

/** "…, salen är upptagen", "…, för få kan komma": why, told after a comma without any "eftersom"; null: nothing is. */
export function reasonAfterComma(text: string): string | null {
  const why = CLAUSE.exec(text.trim())?.groups?.why?.replace(/[\s.,;!]+$/u, '') ?? '';
  if (why === '' || why.endsWith('?')) return null;
  return why.charAt(0).toLocaleUpperCase('sv') + why.slice(1);
}

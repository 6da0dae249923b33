/** How a room is: "upptagen", "redan bokad", "inte ledig", "under renovering". */
const HOW_IT_IS = String.raw`(?:(?:redan|tyvärr|ju|nu|då|visst|fortfarande|också|helt|dubbelt)\s+)*(?:(?:inte|ej)\s+\p{L}+|under\s+\p{L}+|\p{L}*(?:boka[dt]|upptage[nt]|uthyr[dt]|utlåna[dt]|stäng[dt]|spärra[dt]|trasig(?:t)?|ledig(?:t)?|skada[dt]|ombygg[dt]|svämma[dt]|renovera[dt]|låst|full(?:t)?|sönder|trång(?:t)?|obrukbar(?:t)?|otillgänglig(?:t)?))(?!\p{L})`;

const BEGINS = new RegExp(`^${HOW_IT_IS}`, 'iu');

/** Whether what stands where a room's name might is how the room is: "salen är upptagen". */
export function isHowRoomIs(said: string): boolean {
  return BEGINS.test(said);
}

const DAY = String.raw`(?:den\s+|på\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?\d{1,2}(?::?e)?(?:\s*/\s*\d{1,2}|\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*)?(?:\s+20\d\d)?`;
const WHY = String.raw`(?:(?:hej|oj|ojdå|tyvärr|du|klubban|obs|nu|men)[\s,!.:]+)*(?<why>(?:\p{L}+\s+){0,2}\p{L}*(?:sal|lokal|rum|plats)(?:en|met)?\s+(?:är|e|blev|blir)\s+${HOW_IT_IS})`;
const TAKEN = new RegExp(String.raw`^${WHY}(?:\s+(?:då|${DAY}))?\s*[,;.–]\s*\S`, 'iu');
/** "Ordföranden är bortrest": of somebody else than the writer, and nothing of anybody's health. */
const AWAY = String.raw`(?:(?:hej|oj|ojdå|tyvärr|du|klubban|obs|nu|men)[\s,!.:]+)*(?<away>(?!(?:jag|vi|mötet|det|den)\s)(?:\p{L}[\p{L}-]*\s+){1,3}(?:är|e|blir)\s+(?:(?:tyvärr|ju|nu|då)\s+)*(?:bortrest|borta|utomlands|upptagen|ledig|på\s+(?:semester|resa|resande\s+fot|konferens|kurs)))`;
const INSTEAD = String.raw`(?:\s+(?:istället|i\s?stället|då))*`;
const THEN = String.raw`\s+(?<from>${DAY})(?:\s*[,;.–]\s*|\s+(?=så\s))(?:(?:så|därför|då|kan|du|vi|får|måste|ska)\s+)*(?:(?:flyttar?|byt(?:er|a)?|skjut(?:er|a)?)\s+(?:(?:mötet|det)\s+)?till|(?:tar?|kör|köra|lägg(?:er|a)?|välj(?:er|a)?|ses)(?:\s+(?:mötet|det|på))*)\s+(?<to>${DAY}[^?!,]*?)${INSTEAD}(?:\s*[,.]\s*(?:(?:men|och|på)\s+)*samma\s+(?:tid|klockslag|plats|lokal|ställe)(?:\s*(?:,|och|o)\s*(?:samma\s+)?(?:tid|plats|lokal))?)?[.!]*$`;
const MOVED_THEN = [WHY, AWAY].map((why) => new RegExp(`^${why}${THEN}`, 'iu'));

/** "Salen är upptagen 4 februari, flytta till 11 februari": the order with the day that it is of, and why behind it; else as it is. */
export function withDayOfTaken(text: string): string {
  const said = MOVED_THEN.map((one) => one.exec(text.trim())?.groups).find((found) => found !== undefined);
  const why = said?.why ?? said?.away;
  return said === undefined || why === undefined ? text : `flytta mötet ${said.from} till ${said.to}, ${why}`;
}

/** "Salen är upptagen 4 februari, vi tar 11 februari": that the room is taken, without the day; null: nothing is told of it. */
export function roomTaken(text: string): string | null {
  const why = TAKEN.exec(text.trim())?.groups?.why?.trim();
  return why === undefined ? null : why.charAt(0).toLocaleUpperCase('sv') + why.slice(1);
}

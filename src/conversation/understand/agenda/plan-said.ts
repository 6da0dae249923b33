/** A message, and how many single days it names. */
interface Said {
  readonly text: string;
  readonly days: number;
}

/** A year's plan by its heading, or asked to be laid out. */
const PLAN_HEADING = /^(?:sammanträdes|mötes|års)(?:plan|dag|datum|tid)\p{L}*(?!\p{L})[^?]*$/iu;
/** "Möten 2026: 9/2 kl 9, 11/5 kl 13": a plan, and nothing that is asked. */
const PLAN_LINE =
  /^(?:våra |styrelsens )?(?:möten|mötena|sammanträden|sammanträdena)(?: (?:för|under|år))? (?:20\d\d|nästa år)(?: i \p{L}+)?\s*[:–-][^?]*$/iu;
const LAYS_OUT =
  /^(?:(?:hej|ok|okej|nu|då)[\s,!.]+)*(?:kan du |vill du |(?:vi|jag) (?:behöver|måste|ska|vill|skulle vilja|tänkte) (?:nu |gärna )?)?(?:planera|planlägg|schemalägg|lägga?(?: in| upp| till)) (?!.*(?<!\p{L})(?:senast|eller)(?!\p{L})).*(?:möte|sammanträde)/iu;

/** What a plan is headed with where each of its days stands in a line of its own, whatever was written above them. */
const IN_LINES = 'Sammanträdesplan i rader:';
const DAY_FIRST =
  /^[\s\-–•*]*(?:\d{1,2}[.)]\s+)?(?:(?:mån|tis|ons|tors?|to|fre|lör|sön|må|ti|on|fr|lö|sö)(?:dag(?:en)?)?\.?\s+)?(?:den\s+)?(?:\d{1,2}(?::?e)?\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|\d{1,2}\/\d{1,2}(?!\d)|20\d\d-\d\d-\d\d)/iu;
const HOURS =
  /(?<![\d/])\d{1,2}(?:[.:]?\d\d)?\s*[-–]\s*\d{1,2}(?!\d*\/)|(?<!\p{L})(?:kl|klockan)(?!\p{L})|\d[.:]\d\d/iu;
/** Above or below days that are asked about, answered or changed. */
const NO_PLAN =
  /\?|(?<!\p{L})(?:\p{L}*fråg\p{L}*|\p{L}*röst\p{L}*|enkät\p{L}*|poll|doodle|kan|kommer|hinner|förhind\p{L}*|jäv\p{L}*|passar|funkar|flytta\p{L}*|ställ|inställ\p{L}*|stryk\p{L}*|ta\s+bort|avboka\p{L}*|ändra\p{L}*|punkt\p{L}*|ärende\p{L}*|förslag\p{L}*|dagordning\p{L}*|rubrik\p{L}*|beslut\p{L}*|påmin\p{L}*|kallels\p{L}*|svar\p{L}*)(?!\p{L})/iu;
/** "Här kommer vårens datum": nobody comes. */
const HERE_IT_IS = /^(?:hej\p{L}*[\s,!.]*)?(?:och |så )?(?:här kommer|nu kommer|kommer här)(?!\p{L})/iu;
const OF_PLAN = /plan|möte|sammanträd|datum|dagar|tider|lägg\s|lägga\s/iu;

/** In running text, days with hours of their own, each right after its day: "17 februari 9-11.30 i Fors, 18 mars kl 13". */
const DAY_WITH_HOURS =
  /(?<![\d/:.-])(?:\d{1,2}(?::?e)?\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?(?:\s+20\d\d)?|\d{1,2}\/\d{1,2}|20\d\d-\d\d-\d\d)[\s,(]*(?:(?:kl\.?|klockan|från|mellan)\s*\d{1,2}|\d{1,2}[.:]\d\d|\d{1,2}\s*(?:-|–|till)\s*\d{1,2}(?!\d*\/))/giu;
/** "Lägg in: …", "vi träffas …", "vårens möten blir …": what days in running text are told as. */
const LAID_IN =
  /(?<!\p{L})(?:lägg(?:a)?|boka|planera|planlägg|schemalägg|skriv(?:a)?)(?!\p{L})|plan|möte|sammanträd|datum|dagar(?!\p{L})|tider(?!\p{L})|(?<!\p{L})så här (?:blir|ser)(?!\p{L})/iu;
const WE_MEET =
  /(?<!\p{L})(?:vi|styrelsen) (?:ska )?(?:träffas|ses|möts|mötas|sammanträder|sammanträda|kör|har)(?!\p{L})/iu;
/** "Norrskog kör 5/2 13-15, …": whoever it is of stands before. */
const BOARD_MEETS =
  /^(?:(?:hej|och|så|ok|sen|då)[\s,!.]+)*(?!(?:vilka|vilken|alla|ingen|ordföranden?|mötet|sammanträdet)\s)\p{L}{4,}(?:\s\p{L}{4,})?\s+(?:kör|har|träffas|ses|möts|sammanträder)(?:\s+(?:möten?|sammanträden?))?\s+(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?\d/iu;
/** "Nytt möte 18 mars kl 9 och 9 juni kl 9": one is made at a time, and what remains is told. */
const ONE_MEETING = /(?<!\p{L})(?:nytt|ett) (?:extra )?\p{L}*(?:möte|sammanträde)(?!\p{L})/iu;
const NOT_LAID_IN = /(?<!\p{L})(?:senast|eller|istället|i stället|före|innan|inte|om)(?!\p{L})/iu;

/**
 * Several lines that begin with a day are a plan: the same, headed as one. What is asked, answered or changed of such
 * days is none, and stays as it was written.
 */
export function headedInLines(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  const days = lines.filter((line) => DAY_FIRST.test(line));
  if (days.length < 2) return text;
  const others = lines.filter((line) => !days.includes(line)).join('\n');
  if (NO_PLAN.test(others.replace(HERE_IT_IS, '')) || days.some((line) => line.includes('?'))) return text;
  const isPlan = OF_PLAN.test(others) || (others === '' && days.every((line) => HOURS.test(line)));
  return isPlan && !PLAN_HEADING.test(text) ? `${IN_LINES}\n${text}` : text;
}

/** A whole plan is one, whatever its rooms and notes resemble. */
export function isPlan({ text, days }: Said): boolean {
  if (days > 1 && text.startsWith(IN_LINES)) return true;
  return (days > 3 && PLAN_HEADING.test(text)) || (days > 1 && PLAN_LINE.test(text));
}

/** Several days in running text, each with its own hours and none of them asked, answered or changed. */
function hasTimedDays(text: string): boolean {
  const said = text.replace(HERE_IT_IS, '');
  return [...said.matchAll(DAY_WITH_HOURS)].length > 1 && !NO_PLAN.test(said) && !NOT_LAID_IN.test(said);
}

/** "Lägg in: 17 februari 9-11.30, 18 mars kl 13": days of several meetings, told in running text with the hours of each. */
export function listsMeetings({ text, days }: Said): boolean {
  return (
    days > 1 && hasTimedDays(text) && (LAID_IN.test(text) || WE_MEET.test(text)) && !ONE_MEETING.test(text)
  );
}

/** "Vi träffas 17 februari 9-11.30, 18 mars kl 13": it tells when the board meets, and asks nobody. */
export function tellsWhenWeMeet({ text, days }: Said): boolean {
  return days > 1 && (WE_MEET.test(text) || BOARD_MEETS.test(text)) && hasTimedDays(text);
}

/** Whether it begins as a plan does: "Sammanträdesplan 2027". */
export function isHeaded({ text }: Pick<Said, 'text'>): boolean {
  return PLAN_HEADING.test(text);
}

/** Whether it may be one, or asks that one be laid out. */
export function mayBePlan({ text, days }: Said): boolean {
  return days > 1 && (PLAN_HEADING.test(text) || LAYS_OUT.test(text));
}

/** "Lägg in hösten i Folkets hus: …", "boka in årets möten …": what is laid in is a season or a year of days. */
const LAYS_SEASON =
  /^(?:(?:hej|klubban|kan du|vill du|snälla|jag|vi|ska|skall|vill|måste|behöver|tänkte)[\s,]+)*(?:(?:lägga?|boka|skriva?|för)\s+in|fyll(?:a|er)?\s+på(?:\s+med)?)\s+(?:(?:hela|alla|våra|de|nya|några|två|tre|fyra|fem|\d|ett\s+par|extra|fler|ytterligare)\s+)*(?:hösten?s?|vårens?|våren|året|årets|nästa\s+års?|20\d\d(?:\s+års)?|\p{L}*datum(?:en)?|dagar(?:na)?|möten(?:a)?|sammanträden(?:a)?)(?!\p{L})/iu;
const WE_MEET_THEN =
  /^(?:(?:hej|klubban|alla|ok)[\s,!.]+)*(?:i\s+(?:vår|höst)\s+)?(?:vi|styrelsen)\s+(?:ska\s+)?(?:träffas|ses|möts|mötas|sammanträder|sammanträda)(?!\p{L})/iu;
/** "Granbergets möten: …", "mötesdagar nästa år: …": headed by what the days are. */
const HEADED_DAYS =
  /^(?:(?:hej|och|så|här är|våra|\p{L}+s|alla)[\s,]+)*(?:möten(?:a)?|sammanträden(?:a)?|(?:mötes|sammanträdes)?(?:datum(?:en)?|dagar(?:na)?|tider(?:na)?))(?:\s+(?:för|i|nästa|under)?\s*(?:år|året|våren|hösten|20\d\d))?\s*:(?!\d)/iu;
/** "Nya möten 3 juni kl 9 och 10 september kl 13": several, and none of them asked about. */
const NEW_MEETINGS =
  /^(?:(?:hej|klubban|och|så|vi\s+(?:har|får|ska\s+ha))[\s,]+)*(?:(?:två|tre|fyra|fem|\d)\s+)?(?:(?:nya|extra|fler|ytterligare)\s+)+(?:möten|sammanträden|mötes(?:dagar|tider|datum))(?:\s+(?:den|blir|är))?\s*:?\s+(?=\d|\p{L}+dag)/iu;
export const DAY_OF_ROW =
  /(?<![\d/:.-])(?:(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?\.?\s+)?(?:den\s+)?(?:\d{1,2}(?::?e)?\s*(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?|\d{1,2}\/\d{1,2}|20\d\d-\d\d-\d\d)(?:\s+20\d\d)?(?![\p{L}\d/])/giu;
const HOURS_OR_PLACE =
  /(?:kl\.?|klockan)?\s*\d{1,2}(?:[.:]\d\d)?\s*(?:[-–]|till)\s*\d{1,2}(?:[.:]\d\d)?|(?:kl\.?|klockan)\s*\d{1,2}(?:[.:]\d\d)?|\d{1,2}[.:]\d\d|(?<!\p{L})(?:i|på|vid)\s+(?!distans)\p{L}[\p{L}\d -]{1,40}?(?=$|[,.;]|\s(?:kl|klockan|och|den)(?!\p{L}))|(?:[,.]\s*|(?<=\d)\s+)\p{Lu}[\p{L}\d -]{1,40}?(?=$|[,.;])/giu;
/** "… kl 9 till 12 folkets hus ekliden": a place in small letters, by the house that it names. */
const HOUSE_LAST =
  /(?<=\d[\s,]+)(?:\p{L}+\s+){0,2}?\p{L}*(?:hus(?:et)?|gård(?:en)?|sal(?:en)?|rum(?:met)?|bibliotek(?:et)?|skola(?:n)?|kontor(?:et)?|kansli(?:et)?|hotell(?:et)?)(?:[\s,]+\p{L}+){0,2}[\s.!]*$/iu;
const JOINS =
  /(?<!\p{L})(?:och|o|å|så|sen|sedan|för|blir|är|kör|ses|träffas|möts|där|då|vi|det|samt|alla|samtliga|alltid|genomgående|varje\s+gång|samma\s+(?:tid|plats|lokal|ställe)|den|som\s+vanligt|kl|klockan)(?!\p{L})|[\s,.;:+&–-]/giu;

/** "9/9, 14/10, 9/12", "11 februari, 15 april. Alla 9-11.30 i Folkets hus": days with their hours and place, and no word more. */
function isBareRow(text: string): boolean {
  const days = text.match(DAY_OF_ROW) ?? [];
  const rest = text
    .replace(HOUSE_LAST, ' ')
    .replace(DAY_OF_ROW, ' \u0001 ')
    .replace(HOURS_OR_PLACE, ' ')
    .replace(JOINS, '');
  return days.length > 1 && /^\u0001+$/u.test(rest);
}

/** Days that whoever prepares the meetings can only mean as a plan: a season's, when the board meets, or nothing but a row of them. */
export function laysPlan({ text, days }: Said): 'TOLD' | 'BARE' | null {
  if (
    days < 2 ||
    text.includes('\n') ||
    NO_PLAN.test(text) ||
    NOT_LAID_IN.test(text) ||
    ONE_MEETING.test(text)
  )
    return null;
  if (LAYS_SEASON.test(text)) return 'TOLD';
  const isTold = [WE_MEET_THEN, HEADED_DAYS, NEW_MEETINGS].some((one) => one.test(text));
  if (isTold && HOURS.test(text)) return 'TOLD';
  return isBareRow(text) ? 'BARE' : null;
}

/** A poll as it was asked for in words. What was not said is left out. */
export interface PollInWords {
  /** Empty: only that something shall be asked. */
  readonly question: string;
  readonly options: readonly string[];
  readonly audience?: 'BOARD' | 'MEMBERS' | 'CHANNEL';
  readonly anonymous?: boolean;
  readonly several?: boolean;
}

const MOST_OPTIONS = 40;

/** Whom it goes to: "till alla i kanalen", "till kanalen i Norrskog". */
const WHOM = String.raw`(?: (?:till|i|bland|för|med) (?:alla i |hela |styrelsens )*(?:styrelsen|ledamöterna|kanalen|gruppen|alla)(?: i (?:samordningsförbundet )?\p{L}+(?=\s*[:,]))?)`;
/** The ordering around the question: "gör en snabb omröstning i kanalen:", "fråga styrelsen om". */
const ORDERED = new RegExp(
  String.raw`^(?:(?:kan|vill|skulle|kunde) du |snälla |hej,? )*(?:göra?|skapa|starta|lägga? upp|lägga? ut|ställa?|skicka ut|skicka|ordna|köra?|dra igång|dra i gång|fixa|jag vill (?:ha|göra|ställa)|make)(?: med)?(?: en| ett| den| a)?(?: (?:snabb|kort|anonym|liten|ny|öppen))*(?: (?:omröstning|snabbfråga|snabb fråga|poll|enkät|fråga|rundfråga|undersökning))${WHOM}*(?: (?:om|ifall|huruvida|kring))?\s*[:,-]?\s*`,
  'iu',
);
const ASKED =
  /^(?:(?:kan|vill|skulle|kunde) du |snälla )*(?:fråga|kolla med|kolla av med|hör(?:a)?(?: efter)? med|kolla(?: av)?(?: läget)?(?: med| i)|stäm(?:ma)? av med|stäm(?:ma)? av i|fråga i)(?: hela)?(?: (?:styrelsen|ledamöterna|gruppen|kanalen|alla i (?:hela |styrelsens )?kanalen|alla|de andra))?(?: anonymt)?(?: (?:om|ifall|huruvida))?\s*[:,-]?\s*/iu;
const NAMED = new RegExp(
  String.raw`^(?:snabbfråga|omröstning|poll|enkät|rundfråga|anonym fråga)${WHOM}*\s*[:,-]\s*`,
  'iu',
);
/** "… om punkt 6 till alla i kanalen, ja nej": to whom, after what it is about. */
const TO_WHOM_LAST =
  /\s+till\s+(?:alla\s+i\s+|hela\s+|styrelsens\s+)*(?:kanalen|ledamöterna|styrelsen)(?=\s*(?:[,:?]|$))/iu;

/** Reads what is asked and between what: "ska vi ha lunch före mötet? ja nej kanske", "lunch eller middag?". */
export function readPollWords(text: string): PollInWords {
  const order = (ORDERED.exec(text) ?? ASKED.exec(text) ?? NAMED.exec(text))?.[0] ?? '';
  const whole = (order === '' ? afterColon(text) : text.slice(order.length)).replace(ASIDES, '').trim();
  const whom = TO_WHOM_LAST.exec(whole)?.[0] ?? '';
  const asked = whom === '' ? whole : whole.replace(whom, '');
  const { question, rest } = parted(asked);
  const listed = optionsIn(rest);
  return {
    question: asQuestion(question),
    options: listed.length > 1 ? listed : impliedBy(question),
    ...audienceIn(`${order}${whom}`),
    ...(/anonym/iu.test(order === '' ? text : order) ? { anonymous: true } : {}),
    ...(/flera svar|flerval|välja flera/iu.test(text) ? { several: true } : {}),
  };
}

function afterColon(text: string): string {
  return /:\s*(.+)$/su.exec(text)?.[1] ?? '';
}

/** What is said of the poll after the answers, and is none of them: "…, svar senast fredag", "… (flera svar)". */
const ASIDES =
  /(?:(?:\s*[,.;(]\s*|\s+(?=svar)|(?<=\?)\s*)(?:svara?(?:en|et)?\s+(?:in\s+)?)?(?:senast|sista (?:svars)?dag(?:en)?)\s[^?:\n]*|\s*[,.;(]\s*(?:flera svar|flerval|välj flera)[^?:\n]*)+$/iu;

/** "vilken lokal passar bäst: Granen, Tallen eller Björken?": the mark stands after the answers. */
const MARKED_LAST = /^((?:vad|vilken|vilket|vilka|när|var|hur|vem)\s[^?:]+):\s+([^?]+)\?\s*$/iu;

/** "punkt 6, ja nej": what can be answered is said last, with no mark before it. */
const YES_NO_LAST =
  /^([^:;\n]+?)(?:\s*,)?\s+(ja[\s,/]+(?:eller\s+)?nej(?:[\s,/]+(?:eller\s+)?(?:kanske|vet inte|avstår))?)$/iu;

/** The question up to its mark, and the answers after it. */
function parted(text: string): { readonly question: string; readonly rest: string } {
  const last = MARKED_LAST.exec(text);
  if (last) return { question: last[1] ?? '', rest: last[2] ?? '' };
  const mark = text.indexOf('?');
  const bare = mark < 0 ? YES_NO_LAST.exec(text) : null;
  if (bare) return { question: bare[1] ?? '', rest: bare[2] ?? '' };
  if (mark < 0) {
    const [question = '', ...more] = text.split(/\s*[:;\n]\s*/u);
    return { question, rest: more.join('; ') };
  }
  return { question: text.slice(0, mark + 1), rest: text.slice(mark + 1) };
}

/** "ja, nej eller kanske", "ja nej kanske", a line each. */
function optionsIn(rest: string): string[] {
  const text = rest.replace(/^\s*(?:alternativ|svar|svarsalternativ|välj mellan)\s*[:-]?\s*/iu, '').trim();
  const split = (by: RegExp) =>
    text
      .split(by)
      .map((one) => one.replace(/^[\s\d.)•*-]*(?=\p{L})|[\s?.!]+$/gu, '').trim())
      .filter(Boolean)
      .slice(0, MOST_OPTIONS);
  const listed = split(/\s*[,;/|\n]\s*|\s+(?:eller|alternativt)\s+/iu);
  return listed.length > 1 ? listed : split(/\s+(?:och\s+)?/u);
}

const YES_OR_NO =
  /^(?:ska|skall|bör|kan|vill|får|behöver|har|är|tycker|går|passar|finns|blir|räcker|fungerar)\s/iu;
const SHORT = 4;
/** "vilken dag passar bäst, tisdag eller onsdag": the answers come after it. */
const ASKS_WHICH = /^(?:vad|vilken|vilket|vilka|när|var|hur|vem)\s/iu;

/** The answers that lie in the question itself: "lunch eller middag?", or yes and no. */
function impliedBy(question: string): string[] {
  const told = question.replace(/[?.!]+$/u, '').trim();
  // "De vill ha fika eller lunch": as it will be asked.
  const bare = TOLD.test(told) ? asQuestion(told).slice(0, -1) : told;
  const parts = bare
    .split(/\s*,\s*|\s+eller\s+/iu)
    .map((one) => one.trim())
    .filter(Boolean);
  const shared = ofSharedUnit(parts);
  if (shared !== null) return shared;
  const last = parts.at(-1)?.split(' ') ?? [];
  if (parts.length > 1 && last.join(' ').toLowerCase() !== 'inte' && last.length <= SHORT) {
    const [first = '', ...others] = parts;
    if (ASKS_WHICH.test(first) && others.length > 1) return others;
    // "ska vi ses i Granby eller i Havsby": as many words of the first part as the last one has.
    const begins = YES_OR_NO.test(`${first} `) || first.split(' ').length > SHORT;
    return [begins ? first.split(' ').slice(-last.length).join(' ') : first, ...others];
  }
  return YES_OR_NO.test(asQuestion(question)) ? ['Ja', 'Nej'] : [];
}

const LAST_OF_UNIT = /^(?:den )?\d{1,2}(?::?[ea])? (?<unit>\p{L}.*)$/iu;
const BARE_NUMBER = /(?<!\S)(?<number>\d{1,2}(?::?[ea])?)$/iu;

/** "Julbord 10 eller 17 december", "2 eller 3 timmar": what the last one is of, they all are; null: they share none. */
function ofSharedUnit(parts: readonly string[]): string[] | null {
  const last = parts.at(-1) ?? '';
  const unit = LAST_OF_UNIT.exec(last)?.groups?.unit;
  if (unit === undefined || parts.length < 2) return null;
  const numbers = parts.slice(0, -1).map((one) => BARE_NUMBER.exec(one)?.groups?.number);
  if (numbers.some((one) => one === undefined)) return null;
  return [...numbers.map((one) => `${one ?? ''} ${unit}`), last.replace(/^den /iu, '')];
}

const TOLD =
  /^(vi|ni|man|det|de|alla|mötet|styrelsen) (ska|skall|bör|kan|vill|får|behöver|har|är)\b\s*(.*)$/iu;

/** "vilken lokal som passar bäst" is asked as "Vilken lokal passar bäst?". */
const TOLD_WHICH = /^(vem|vad|(?:vilken|vilket|vilka)(?: \S+){0,3}?) som (?=\S)/iu;

/** "vi ska byta lokal" is asked as "Ska vi byta lokal?", and "de vill" of those who are asked as "Vill ni". */
function asQuestion(text: string): string {
  const bare = text.replace(/\s+/gu, ' ').trim().replace(TOLD_WHICH, '$1 ');
  if (bare === '') return '';
  const told = TOLD.exec(bare.replace(/[?.!]+$/u, ''));
  const who = told?.[1]?.toLowerCase() === 'de' ? 'ni' : told?.[1]?.toLowerCase();
  const asked = told ? `${told[2]} ${who} ${told[3]}`.trim() : bare.replace(/[.!]+$/u, '');
  const whole = asked.endsWith('?') ? asked : `${asked}?`;
  return whole.charAt(0).toLocaleUpperCase('sv') + whole.slice(1);
}

/** "… till ledamöterna: ska vi byta lokal?": whom it goes to stands before the question. */
function audienceIn(order: string): Pick<PollInWords, 'audience'> {
  if (/ledamöterna/iu.test(order)) return { audience: 'MEMBERS' };
  if (/kanalen/iu.test(order)) return { audience: 'CHANNEL' };
  return /styrelsen/iu.test(order) ? { audience: 'BOARD' } : {};
}

import { saysNothingElse, saysOnlySecrecy, saysSecrecy } from './secrecy-said.ts';

const SECRET = String.raw`(?:intern[at]?|stäng(?:d|t|da)|slut(?:en|et|na)|hemlig[at]?|konfidentiell[at]?|förtrolig[at]?|känslig[at]?|sekretess(?:belag(?:d|t|da)|skydda(?:d|t|de)|märk(?:t|ta))?|(?:ej|inte|icke)[\s-]+(?:offentlig[at]?|öpp(?:en|et|na)))`;
const GROUP = `(?:del(?:en|ar(?:na)?)?|avdelning(?:en)?|avsnitt(?:et)?|block(?:et)?|session(?:en)?|sammanträde(?:t)?|möte(?:t)?|överläggning(?:en|ar)?|ärenden(?:a)?|punkter(?:na)?|frågor(?:na)?)`;
const WHOSE =
  '(?:(?:den|det|de|här\\s+börjar|resten\\s+av|mötets|sammanträdets|styrelsens|nämndens|dagordningens)\\s+){0,2}';
/** "Med sekretess", "som omfattas av sekretess", "inom stängda dörrar", "utan insyn", "bara för styrelsen". */
const HELD = String.raw`(?:med|under|som\s+\p{L}+\s+av|som\s+har|för)\s+sekretess|som\s+(?:är|hålls|behandlas|tas)\s+${SECRET}|(?:bakom|inom|för)\s+(?:stängda|lyckta|slutna)\s+dörrar|i\s+(?:enrum|avskildhet)|utan\s+(?:insyn|åhörare|allmänhet|gäster|tjänstepersoner\p{L}*|tjänstemän\p{L}*)`;
const SECTION = new RegExp(
  String.raw`^${WHOSE}(?:${SECRET}\s*${GROUP}|${GROUP}(?:\s+\p{L}|\s+[\d]{1,2})?(?:\s*[-–,:(]\s*|\s+(?:är\s+)?)(?:${SECRET}|${HELD})|sekretessärenden|sekretesspunkter|enskild[at]?\s+överläggning(?:en|ar)?)(?![\p{L}])(?:\s*(?:[()–,:-]|(?:enligt|enl|jfr|av|för|under|inom|utan|med|från|efter|om|och)(?!\p{L})).*)?$`,
  'iu',
);
const OPEN = new RegExp(
  String.raw`^${WHOSE}(?:(?:öpp(?:en|et|na)|offentlig[at]?|ej\s+interna|icke\s+interna)\s+${GROUP}|${GROUP}(?:\s+\p{L}|\s+\d{1,2})?\s*[-–,:(]\s*(?:öpp(?:en|et|na)|offentlig[at]?)|(?:åter|igen)\s+öpp(?:et|na)|öpp(?:et|na)\s+(?:igen|åter))(?!\p{L})[^.?!]{0,40}$`,
  'iu',
);
/** Longer than this a line is a sentence, and of what stands above it. */
const WORDS = 8;
/** With a full stop it is the heading of a section only if it is no longer. */
const WORDS_OF_HEADING = 3;

/**
 * "Interna ärenden", "14.30 Stängd del (ej offentligt)", "Internt:": whether a line of its own in an agenda says that those
 * under it are the board's alone.
 */
export function beginsSecretSection(line: string): boolean {
  if (namesSecretSection(line)) return true;
  const text = bare(line);
  if (isSentence(text) || wordsOf(text) > WORDS) return false;
  return saysOnlySecrecy(text) && (text.endsWith(':') || wordsOf(text) < 3);
}

/** "Sluten del": a heading by a word of its own for what it is over; "Sekretess" may be of the ärende above it as well. */
export function namesSecretSection(line: string): boolean {
  const text = withoutHours(line);
  const words = wordsOf(withoutAsides(text));
  if (words > (isSentence(text) ? WORDS_OF_HEADING : WORDS)) return false;
  return [text, bare(line)].some((one) => SECTION.test(one.replace(/\.$/u, '')));
}

/** "Sekretess (OSL 19 kap. 3 §)", "Enbart för styrelsen": a line that says it and not of what, above it or below. */
export function mayBeginSecretSection(line: string): boolean {
  const text = bare(line);
  return !namesSecretSection(line) && !isSentence(text) && (saysNothingElse(text) || isHeldStretch(text));
}

/** "Styrelsens egen stund (enbart valda)": a stretch of the meeting, and in brackets for whom it is. */
const STRETCH =
  /^(?:\p{L}+\s+){0,4}\p{L}*(?:stund(?:en)?|del(?:en)?|pass(?:et)?|block(?:et)?|runda[n]?|sittning(?:en)?|session(?:en)?|avslutning(?:en)?|timme[n]?|halvtimme[n]?)\s*\((?<whom>[^()]{3,60})\)$/iu;

function isHeldStretch(text: string): boolean {
  const whom = STRETCH.exec(text)?.groups?.whom;
  return whom !== undefined && saysNothingElse(whom);
}

/** "Öppna ärenden", "Offentlig del": whether such a line says that those under it are everybody's. */
export function beginsOpenSection(line: string): boolean {
  return [withoutHours(line), bare(line)].some((text) => OPEN.test(text) && !saysSecrecy(text));
}

/** "39 kap." ends no sentence. */
const isSentence = (text: string) => /(?<!kap)\.$/u.test(text);

const wordsOf = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;

function withoutAsides(text: string): string {
  return text.replace(/\([^()]*\)/gu, ' ').replace(/(?<!\p{L})(?:OSL|enligt|enl\.?)(?!\p{L}).*$/iu, '');
}

const HOUR = String.raw`\d{1,2}[.:]\d{2}(?:\s*(?:[-–]|till)\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2})?`;
const WITH_WORD = String.raw`(?:(?:från|ca|cirka|omkring|klockan|kl\.?)\s*)+\d{1,2}(?:[.:]\d{2})?(?:\s*(?:[-–]|till)\s*(?:kl\.?\s*)?\d{1,2}(?:[.:]\d{2})?)?`;
const HOURS_BEFORE = new RegExp(String.raw`^[(\s]*(?:${HOUR}|${WITH_WORD})(?![\p{L}\d])[\s)–:,-]*`, 'iu');
const HOURS_AFTER = new RegExp(
  String.raw`[\s,(–-]+(?:${WITH_WORD}|${HOUR})(?:\s*[-–])?(?=\s*\.?$|\s*[):])\)?`,
  'iu',
);
const ORDINAL = /^(?:del\s+)?(?:[a-d]|\d|[ivx]+)(?:[.:)]\s*|\s+)(?:[-–]\s+)?(?=\p{L}{2})/iu;

function withoutHours(line: string): string {
  return line
    .replace(/^[\s#*_=–-]+|[\s*_=–-]+$/gu, '')
    .replace(HOURS_BEFORE, '')
    .replace(HOURS_AFTER, '')
    .trim();
}

/** The line without its marks, its hours and its letter or number. */
function bare(line: string): string {
  return withoutHours(line).replace(ORDINAL, '');
}

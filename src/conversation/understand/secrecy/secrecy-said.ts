import { sifted } from '../patterns/sifted.ts';
import { type SecrecyClause, secrecyClauses, speaksOfWhoSees } from './secrecy-clauses.ts';

/** What was said of who may see an ärende, and the words without that. */
export interface SecrecySaid {
  /** Whether it is to be the board's alone, and not the channel's. */
  readonly isInternal: boolean;
  /** The message without what only says so; words that are of the heading too stay in it. */
  readonly rest: string;
}

const IT = String.raw`(?:den|det|detta|punkten|ärendet|frågan|(?<!(?:vad|det|allt|hur|om)\s)som)`;
const SHALL = String.raw`(?:(?:och\s+)?(?:${IT}\s+)?(?:ska|skall|bör|får|måste|är)\s+)`;
const ONLY = '(?:bara|endast|enbart|exklusivt)';
const BOARD = String.raw`(?:(?:oss\s+i\s+)?(?:styrelsen|nämnden)(?:s\s+(?:ledamöter|ögon))?|(?:styrelse)?ledamöter(?:na)?|presidiet|(?:de\s+)?förtroendevalda|kansliet)`;
const BE_SEEN = String.raw`(?:(?:få\s+|vara\s+)?(?:synas|syns|visas|läsas|ses|delas|stå|ligga|vara|är|synlig[at]?|öppen|öppet)\s+)`;
const CHANNEL = String.raw`(?:i|för|till|på|från)\s+(?:\p{L}+\s+)?kanalen`;

/** Words that say so wherever they stand. */
const PLAIN = [
  String.raw`${SHALL}?${BE_SEEN}?${ONLY}\s+${BE_SEEN}?(?:för|till|av|i|inom|hos)\s+${BOARD}(?:[\s,]+(?:och\s+)?inte\s+${CHANNEL})?`,
  String.raw`(?:och\s+)?(?:det\s+är\s+|som\s+)?${ONLY}\s+${BOARD}\s+(?:(?:som|ska|skall|får|kan|bör|få)\s+)*(?:se|ser|läsa|läser|veta|känna\s+till)(?:\s+${IT})?`,
  String.raw`(?:${SHALL}|och\s+)?inte\s+(?:(?:synas|visas|läggas|postas|stå|vara|ligga|publiceras|delas|med|ut|upp)\s+){0,3}${CHANNEL}`,
  String.raw`(?:och\s+)?${IT}\s+inte\s+(?:syns|visas|står|läggs|ligger)\s+(?:(?:ut|upp)\s+)?${CHANNEL}`,
  String.raw`(?:och\s+)?(?:visa|posta|lägg)\s+(?:den|det|punkten|ärendet)?\s*inte\s+(?:(?:ut|upp|den|det|punkten|ärendet)\s+){0,2}${CHANNEL}`,
  String.raw`(?:och\s+)?(?:dölj|dölja|göm|gömma)\s+(?:den|det|punkten|ärendet)\s+${CHANNEL}`,
  String.raw`${SHALL}?inte\s+${BE_SEEN}{0,2}för\s+(?:alla|andra|utomstående|allmänheten)`,
  String.raw`${SHALL}inte\s+vara\s+(?:offentlig|offentligt|öppen|öppet|publik|publikt)`,
  String.raw`för\s+styrelsens\s+ögon`,
  String.raw`(?:bakom|inom|för)\s+(?:stängda|lyckta|slutna)\s+dörrar`,
  String.raw`${SHALL}?(?:(?:tas|tas\s+upp|behandlas|hanteras|läggs|ligga|hör)\s+)?(?:på|i|under|till)\s+(?:den\s+|en\s+)?(?:slutna|sluten|stängda|stängd)\s+del(?:en)?`,
] as const;

const SECRET =
  '(?:internt?|hemlig|hemligt|konfidentiell|konfidentiellt|sekretessbelagd|sekretessbelagt|känslig|känsligt|sluten|slutet|skyddad|skyddat)';
const NOUN = '(?:punkt|ärende|fråga|sak)';
/** Said of the ärende, not of what it is about: "som ska vara intern", "som ett internt ärende". */
const OF_ITEM = [
  String.raw`${SHALL}(?:(?:vara|hållas|hanteras|behandlas|tas|bli|märkas|markeras)\s+)?(?:som\s+)?(?:helt\s+|strikt\s+)?${SECRET}(?:\s+${NOUN})?`,
  String.raw`som\s+(?:en\s+|ett\s+)?(?:intern[at]?|hemlig[at]?)(?:\s+${NOUN})?`,
  String.raw`${SHALL}?omfattas\s+av\s+sekretess`,
] as const;
/** The same in a word of its own between commas. */
const ALONE = String.raw`(?:(?:helt|strikt)\s+)?(?:${SECRET}(?:\s+${NOUN})?|(?:med\s+|under\s+)?sekretess|i\s+förtroende)`;

/** "Två punkter internt till mötet 11 mars", "internt till mötet: …": of what is taken up there. */
const ON_THE_WAY = String.raw`(?:(?<=\p{L}|\d)\s+|^\s*)(?:internt|hemligt|(?<=(?:punkt(?:er(?:na)?)?|ärende(?:n(?:a)?)?|saker|frågor)\s+)(?:interna|hemliga))(?=\s+(?:på|till|inför)\s+(?:(?:nästa|det|styrelsens|\p{L}+s)\s+)?(?:\p{L}*möte|\p{L}*sammanträde|den\s+\d|\d|dagordning|nästa)|\s*:)`;
const NEXT = String.raw`(?=\s*(?:$|[,.;:)!?])|\s+[–-]\s|\s+(?:och\s+)?(?:med\s+)?(?:föredragande|föredras|föredragning|dragning|förslag|eftersom|därför|tack|snälla|på|till|inför|vid|den\s+\d|(?:efter|före|innan|som)\s+punkt)(?![\p{L}]))`;
const OR_ENDS = String.raw`(?=\s*(?:$|[,.;:)!?]|\s[–-]\s))`;
const ANY = [...PLAIN, ...OF_ITEM].join('|');
const CUT = new RegExp(
  String.raw`(?:^|[\s,;(–-]+)(?:men\s+)?(?:${ANY})${NEXT}\)?|(?:^\s*|[,;(.:][\s]*|\s[–-]\s+)${ALONE}${OR_ENDS}\)?|${ON_THE_WAY}`,
  'giu',
);
const SAYS = sifted(
  String.raw`(?<![\p{L}\d])(?:(?:${ANY})(?![\p{L}])|(?:${SECRET}|stängd|stängt)\s+${NOUN}|(?:${SECRET}|under\s+sekretess)${OR_ENDS})|[,;(.:]\s*${ALONE}${OR_ENDS}|(?:intern[at]?|hemliga)\s+(?:punkt|ärende|fråga|frågor|sak)|sekretess(?:ärenden|punkter)|${ON_THE_WAY}`,
  'iu',
);
const PROPOSES = /(?<!\p{L})förslag(?:et)?(?!\p{L})[^,;.]*$/iu;
const QUOTED = /("[^"]*")/u;

/**
 * "…, bara för styrelsen, föredragande Eva": whether a new ärende is said to be the board's alone, wherever that stands.
 * What may be of the heading as well ("hur klagomål hanteras internt") counts, and stays in it: it is shown on the form,
 * where it can be put right, and a secret that was missed cannot.
 */
export function secrecySaid(text: string): SecrecySaid {
  const left = withoutClauses(text)
    .split(QUOTED)
    .map((part) => (part.startsWith('"') ? part : part.replace(CUT, keptInside)))
    .join('');
  return { isInternal: saysSecrecy(text), rest: left === text ? text : tidied(left) };
}

/** "Synlighet: bara styrelsen". */
const LABEL = /(?<!\p{L})(?:synlighet|visas|sekretess|vem\s+ser\s+det)\??\s*:\s*$/iu;

/** Without the clauses that say nothing else; those of a heading in quotes, or of a förslag, stay. */
function withoutClauses(text: string): string {
  return secrecyClauses(unquoted(text)).reduceRight((left, { start, end }) => {
    const before = left.slice(0, start);
    if (/[^.,;]\s+$/u.test(before) && PROPOSES.test(before)) return left;
    const kept = before
      .replace(LABEL, '')
      .replace(/[\s,;([–-]+$/u, '')
      .replace(/\s-$/u, '');
    const after = left.slice(end).replace(/^\.?[)\]]/u, '');
    return `${kept}${/(?:^|[.!?])$/u.test(kept) ? after.replace(/^[.!?]+/u, '') : after}`;
  }, text);
}

/** The same letters in the same places, but for those in quotes. */
function unquoted(text: string): string {
  return text.replace(/"[^"]*"/gu, (quote) => `"${'0'.repeat(Math.max(0, quote.length - 2))}"`);
}

/** Without the commas that stood around what is gone. */
function tidied(text: string): string {
  return text
    .replace(/\s*[,;.:]*\s*(?=[,;])/gu, '')
    .replace(/([.:])\s*\.+/gu, '$1')
    .replace(/^[\s,.;:)–-]+/u, '')
    .replace(/[\s,;–-]+$/u, '');
}

/** Whether the words say that something is the board's alone. */
export function saysSecrecy(text: string): boolean {
  const clauses = secrecyClauses(unquoted(text));
  if (clauses.some(({ kind }) => kind === 'secret')) return true;
  return SAYS.test(withoutOpen(text, clauses));
}

/**
 * Whether the words speak of the channel, of secrecy or of who sees something in a way that was not read: neither that
 * it is the board's alone nor that all may see it.
 */
export function mayBeSecret(text: string): boolean {
  return !saysSecrecy(text) && speaksOfWhoSees(withoutOpen(text, secrecyClauses(unquoted(text))));
}

const LAST_ASIDE = /\s[-–—]\s+([^-–—]+)$/u;

/**
 * Whether words say, or may say, that something is not everybody's: the one question that is put to whatever is written
 * before it is shown to all, in a message, a form, a förslag, beside a file or as its name. Line by line, and of what
 * stands last after a dash by itself.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export function speaksOfSecrecy(text: string): boolean {
  return text
    .split(/\r?\n/u)
    .flatMap((line) => [line, LAST_ASIDE.exec(line)?.[1] ?? ''])
    .some((words) => saysSecrecy(words) || mayBeSecret(words));
}

/** Whether the words say something of who may see it, and nothing else. */
export function saysOnlySecrecy(text: string): boolean {
  const [clause, ...more] = secrecyClauses(text);
  const beside = clause === undefined ? '' : text.slice(0, clause.start) + text.slice(clause.end);
  return clause?.kind === 'secret' && more.length === 0 && !/[\p{L}\d?]/u.test(beside);
}

/** The same in however many clauses: "Sekretess (OSL 19 kap. 3 §)". */
export function saysNothingElse(text: string): boolean {
  const clauses = secrecyClauses(text);
  const beside = clauses.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return clauses.some(({ kind }) => kind === 'secret') && !/[\p{L}\d?]/u.test(beside);
}

/** "Ska inte vara hemlig": said of the ärende, and no secret. */
function withoutOpen(text: string, clauses: readonly SecrecyClause[]): string {
  return clauses
    .filter(({ kind }) => kind === 'open')
    .reduceRight((left, { start, end }) => `${left.slice(0, start)}${left.slice(end)}`, text);
}

/** A förslag says what it says, to the next comma: "förslag att den skickas bara till styrelsen". */
function keptInside(found: string, at: number, whole: string): string {
  const isOfProposal = /^\s/u.test(found) && PROPOSES.test(whole.slice(0, at));
  if (isOfProposal) return found;
  return /^[.:]/u.test(found) ? (found[0] ?? '') : '';
}

import { sifted } from '../patterns/sifted.ts';
import type { Understanding } from '../understand.ts';
import type { NameMention } from './name-mention.ts';

const OF_MEETING = '(?: (?:ett|mötet?|samman\\p{L}*|i|på|med|för|styrelsen|samordningsförbundet)){0,3} $';
/** What leads to a board that stands for why: "krock med", "samtidigt som", "på grund av". */
const LEADS_TO_REASON = new RegExp(
  `(?<!\\p{L})(?:krock\\p{L}*(?: ju| tyvärr)?(?: (?:med|mot))?|kollider\\p{L}* med|(?:på grund av|pga\\.?|p\\.g\\.a\\.?|till följd av|med anledning av)|samtidigt (?:som|med|i)|samma (?:dag|tid) som|eftersom|(?:upptagen|dubbelbok\\p{L}+) (?:i|på|av|med|hos))${OF_MEETING}`,
  'iu',
);
/** "Sitter i", "har möte med", "är på": why, if it is said of then, or of another board than the one that is spoken of. */
const MAY_LEAD = new RegExp(
  `(?<!\\p{L})(?:sitter(?: \\p{L}+){0,2} (?:i|på|hos|med)|(?:har|är|måste|ska)(?: \\p{L}+){0,2} (?:möte|sammanträde|styrelsemöte) (?:i|på|med|hos)|(?:är|ska vara)(?: då| redan| ju){0,2} på)${OF_MEETING}`,
  'iu',
);
/** What the board is said to do then, as why: "Kustlandets möte då", "Kustlandet har möte samma dag". */
const TOLD_AS_REASON = sifted(
  /^s? (?:har (?:ju |också |redan )?(?:möte|sammanträde)|krockar|(?:(?:styrelse|budget)?möte|sammanträde)(?:t|n)? (?:då|samtidigt|samma (?:dag|tid)|krockar|är då|går före))(?!\p{L})/iu,
);
const SAYS_THEN = sifted(
  /^s?(?: \p{L}+){0,2} (?:möte|mötet|sammanträde|sammanträdet|då|samtidigt|samma (?:dag|tid))(?!\p{L})/iu,
);

/** "Kan inte den 18, är på …", "18 går inte, har … då": where she is, or what she has then, after her no. */
const AFTER_NO = sifted(
  /(?<!\p{L})(?:inte|ej|inget|förhinder|omöjligt|tyvärr nej)(?!\p{L})[^,;:–-]*[,;:–-]\s*(?:(?:jag|för|då|men|där) )*(?:(?:är|sitter|befinner mig|ska(?: (?:vara|sitta|till))?)(?: (?:ju|redan|då|nämligen))* (?:på|i|hos|till) |(har)(?: (?:ju|redan|nämligen))* )$/iu,
);
const THEN = /^s?(?: (?:ju|redan|också))* (?:då|samtidigt|samma (?:dag|tid))(?!\p{L})/iu;

/** "Kommer inte, har möte med …", "kommer, men måste till … kl. 15": what else she has then, after her answer. */
const AFTER_ANSWER = sifted(
  `(?<!\\p{L})(?:inte|ej|inget|förhinder|kommer|deltar|är med)(?!\\p{L})[^;:–-]*[,;:–-]\\s*(?:(?:jag|för|då|men|där|fast) )*(?:har(?: (?:ju|redan|nämligen|ett))* (?:\\p{L}*möte|sammanträde|\\p{L}*dag|konferens|kurs) (?:i|på|med|hos)|(?:måste|ska|behöver)(?: (?:ju|sen|sedan|tyvärr|gå|åka|vidare|iväg|dra|vara))* (?:till|på|i|hos))${OF_MEETING}`,
  'iu',
);
/** "Är på Kustlandet den 18 så jag kommer inte": where she is, before her no. */
const WHERE_FIRST = sifted(
  `^(?:(?:hej|tyvärr|sorry|oj|nej)[ ,.!]+)*(?:jag )?(?:är|sitter|befinner mig|har|måste|ska)(?: (?:ju|redan|tyvärr|då|vara|sitta|ett|möte|styrelsemöte|sammanträde))* (?:på|i|hos|med|till)${OF_MEETING}`,
  'iu',
);
const SO_NOT = sifted(
  /^s?(?: (?!inte|ej)[\p{L}\d/:.]+){0,5}?,? (?:så|därför)(?: (?:jag|då|tyvärr|nu|det|kan|kommer|hinner|går|har|missar|blir|för|mig|komma))* (?:inte|ej|förhinder|mötet)(?!\p{L})[^?]{0,40}$/iu,
);

/** "Kan inte den 9, …" and then the board, which has something of its own: "… har budgetdag". */
const RIGHT_AFTER_NO = sifted(
  /(?<!\p{L})(?:inte|ej|förhinder|omöjligt)(?!\p{L})[^,;:–-]*[,;:–-]\s*(?:(?:för|då|eftersom) )*$/iu,
);
const HAS_ITS_OWN = /^s? (?:har|håller|kör)(?! (?:jag|ni|du|vi)(?!\p{L})) (?!inte(?!\p{L}))\p{L}/iu;

/** Whether a board is named as where she is instead, or as what she has then, of the day that she says no to. */
function isWhereInstead(text: string, before: string, told: string): boolean {
  if (!text.includes('?') && (AFTER_ANSWER.test(before) || isItsOwn(before, told))) return true;
  const said = AFTER_NO.exec(before);
  return said !== null && (said[1] === undefined || THEN.test(told));
}

function isItsOwn(before: string, told: string): boolean {
  return RIGHT_AFTER_NO.test(before) && HAS_ITS_OWN.test(told);
}

/** "Kustlandet har möte 5/2 kl. 13–15", and nothing beside it: told of that board, and why of nothing. */
const BEGINS = /^(?:(?:hej|hejsan|hallå|ok|okej|och|men|du|klubban|obs)[\s,.:!]+)*(?:i )?$/iu;
const HAS_MEETING_ON = sifted(
  /^ har (?:ju |också |även |ett |nu )*(?:\p{L}*möte|\p{L}*sammanträde) (?:den |på )?(?:\p{L}+dag(?:en)? (?:den )?)?\d[^?]*$/iu,
);
const SAYS_MORE =
  /(?<!\p{L})(?:då|samtidigt|samma|så|därför|inte|ej|kan|hinner|krock\p{L}*|flytta\p{L}*|ställ\p{L}*|kommer|förhinder|går|måste|får|jag|mig)(?!\p{L})/iu;

function isToldOfItself(before: string, after: string): boolean {
  return BEGINS.test(before) && HAS_MEETING_ON.test(after) && !SAYS_MORE.test(after);
}

/** Whether a board that is named between `from` and `until` stands for why; `beside`: another is named as well. */
export function standsAsReason(text: string, from: number, until: number, beside: boolean): boolean {
  const before = text.slice(0, from);
  const clause = before.slice(Math.max(0, before.length - REACH)).replace(/^.*[.!;]\s/u, '');
  const after = text.slice(until);
  const told = text.slice(from, until).endsWith('s') ? `s${after}` : after;
  if (!beside && isToldOfItself(before, after)) return false;
  if (LEADS_TO_REASON.test(clause) || TOLD_AS_REASON.test(told)) return true;
  if (isWhereInstead(text, clause, told)) return true;
  if (WHERE_FIRST.test(clause) && SO_NOT.test(told)) return true;
  const isSaidThen = SAYS_THEN.test(told) || /(?<!\p{L})(?:redan|då)(?!\p{L})/iu.test(clause);
  return MAY_LEAD.test(clause) && (isSaidThen || beside);
}

/** The boards of those named that stand for why, and are not what is spoken of: "krock med Kustlandet". */
function boardsAsReason({ message: { text, words }, entities }: Understanding): readonly NameMention[] {
  const beside = new Set(entities.boards.map(({ id }) => id)).size > 1;
  return entities.boards.filter(({ words: [first, last] }) =>
    standsAsReason(text, words[first]?.start ?? 0, words[last]?.end ?? 0, beside),
  );
}

/** So far before a name its reason may begin. */
const REACH = 60;

/** The message as one that names only the boards it is of; those named as a reason are told beside it. */
export function withoutReasons(understanding: Understanding): {
  readonly understanding: Understanding;
  readonly asReason: readonly string[];
} {
  const reasons = boardsAsReason(understanding);
  if (reasons.length === 0) return { understanding, asReason: [] };
  const { entities } = understanding;
  const boards = entities.boards.filter((mention) => !reasons.includes(mention));
  return {
    understanding: { ...understanding, entities: { ...entities, boards } },
    asReason: reasons.map(({ id }) => id).filter((id) => !boards.some((one) => one.id === id)),
  };
}

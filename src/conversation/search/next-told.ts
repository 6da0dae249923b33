import { MONTHS } from '../../kernel/index.ts';

const MONTH = String.raw`(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')})\p{L}*`;
const DAY = String.raw`(?:\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}|\d{1,2}(?::?[ea])?\s+${MONTH})`;
const WHICH = `nästa (?:ordinarie )?(?:styrelse|nämnd)?(?:möte|sammanträde)t?`;

/** "Nästa gång ses vi tisdagen den 9 februari kl. 13.00 i bystugan.", "Nästa möte är den 18 december." */
const SAID = new RegExp(
  String.raw`^(?:nästa gång (?:ses|träffas|möts|samlas) (?:vi|styrelsen|nämnden)|${WHICH} (?:är|blir|hålls|äger rum|infaller))(?!\p{L})(?<told>.*)$`,
  'iu',
);
/** "Nästa möte 19 september, Granby", "Nästa styrelsemöte: 3 mars kl. 9". */
const SHORT = new RegExp(
  String.raw`^${WHICH}\s*[:,–-]?\s*(?<told>(?:\p{L}+dag(?:en)?,? )?(?:den )?${DAY}.*)$`,
  'iu',
);

/** What a sentence tells of the next meeting, its day first; undefined where it tells of none. */
export const nextTold = (sentence: string): string | undefined =>
  (SAID.exec(sentence) ?? SHORT.exec(sentence))?.groups?.told;

/** "Nästa möte är 14 maj klockan 13:00. Därefter möts nämnden …": parted where an hour ends a sentence. */
export const partedByHours = (sentence: string): string[] =>
  sentence.split(/(?<=\d[.:]\d\d\.)\s+(?=\p{Lu})/u);

/** "Därefter möts nämnden den 17 september", right below: meetings after that one. */
export const tellsOfLater = (sentence: string): boolean =>
  /^(?:därefter|sedan|efter det)(?!\p{L}).*(?<!\p{L})(?:möts|träffas|ses|samlas|sammanträder|hålls)(?!\p{L})/iu.test(
    sentence,
  );

const AFTER_HOURS =
  /^.*?\d{1,2}[.:]\d{2}(?:\s*-\s*\d{1,2}[.:]\d{2})?|^.*?(?:kl\.?|klockan)\s*\d{1,2}(?:\s*-\s*\d{1,2})?(?![\d.:])/iu;
const AFTER_DAY = new RegExp(String.raw`^.*?${DAY}(?: \d{4})?`, 'iu');
const IN = /(?<!\p{L})(?:i|på|hos)\s+(?<place>\p{L}[^.;]{2,60}?)[.;]?$/u;
const BEHIND = /^\s*,?\s*(?<place>\p{Lu}\p{L}+[^.;:\d]{0,50}?)[.;]?$/u;

/** "i Granby den 23 maj": said before its day. */
const BEFORE = /^\s*(?:i|på|hos)\s+(?<place>\p{Lu}[^.;\d]{2,50}?),?\s+(?:den\s|\p{L}+dag|\d)/u;

/** Where the next meeting is, by what stands behind its day and its hours. */
export function placeTold(told: string): string | null {
  const after = told.replace(AFTER_HOURS.test(told) ? AFTER_HOURS : AFTER_DAY, '');
  return (BEFORE.exec(told) ?? IN.exec(after) ?? BEHIND.exec(after))?.groups?.place?.trim() ?? null;
}

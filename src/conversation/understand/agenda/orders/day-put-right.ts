import { MONTHS } from '../../../../kernel/index.ts';
import { sifted } from '../../patterns/sifted.ts';

const DAY = String.raw`(?:den\s+)?(?:\d{1,2}(?::?[ea])?\s+(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)(?:\s+20\d\d)?|\d{1,2}/\d{1,2}|20\d\d-\d\d-\d\d)(?![\p{L}\d])`;
const LEAD = String.raw`(?:(?:nej|nä|oj|ops|oops|hoppsan|fel|förlåt|sorry|ursäkta|vänta|men|jag\s+menade|jag\s+menar|det\s+(?:ska|skulle|blir)(?:\s+(?:vara|stå|bli))?|ska\s+(?:det\s+)?(?:vara|stå)|skulle\s+(?:vara|stå)|ändra(?:\s+(?:det|datumet|dagen|förslaget))?)[\s,.!:]+)+`;
const PUT_RIGHT = sifted(
  String.raw`^${LEAD}(?<how>till|från|den|senast|före|efter|fram\s+till|till\s+och\s+med)?\s*(?<day>${DAY})(?:\s+(?:i\s?stället|istället|tack|menar\s+jag|menade\s+jag|ska\s+det\s+(?:vara|stå)))*[\s.!]*$`,
  'iu',
);

/** A day that is put right in what was just proposed, with the word that stands before it; null: none is. */
export function dayPutRight(text: string): { readonly how: string; readonly day: string } | null {
  const { how = '', day } = PUT_RIGHT.exec(text.trim())?.groups ?? {};
  return day === undefined ? null : { how: how.toLocaleLowerCase('sv'), day };
}

const IN_CLAUSE = new RegExp(String.raw`(?<![\p{L}\d/])${DAY}`, 'giu');

/** The clauses with that day in the place of the one day that they have behind the same word; null: none of theirs is meant, or several may be. */
export function withDay(
  clauses: readonly string[],
  { how, day }: { readonly how: string; readonly day: string },
): string[] | null {
  const all = clauses.flatMap((clause, at) =>
    [...clause.matchAll(IN_CLAUSE)].map((found) => ({ at, found, before: clause.slice(0, found.index) })),
  );
  const behind = new RegExp(String.raw`(?<!\p{L})${how.replaceAll(/\s+/gu, String.raw`\s+`)}\s+$`, 'iu');
  const meant = how === '' || how === 'den' ? all : all.filter(({ before }) => behind.test(before));
  const [one, more] = meant;
  if (one === undefined || more !== undefined) return null;
  const put = /^den\s/iu.test(one.found[0]) ? day : day.replace(/^den\s+/iu, '');
  return clauses.map((clause, at) =>
    at === one.at ? `${one.before}${put}${clause.slice(one.before.length + one.found[0].length)}` : clause,
  );
}

import { yearOf } from '../../../kernel/index.ts';
import type { RecordIndex } from '../../knowledge.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { analyse } from '../../understand/words/analyse.ts';
import type { Asking } from '../asking.ts';
import { pointedMatter } from '../matters/find/matter-pointed.ts';
import { paragraphsOf } from '../matters/find/matters-of-meeting.ts';
import { held, isMinuted } from '../meetings/which-meeting.ts';
import type { Granted } from './decisions-answer.ts';
import { A_YEARS, grantedTo } from './granted-to.ts';
import { grantsOf } from './grants.ts';

const WHEN =
  '(?:sist|senast|förra gången|förra året|tidigare|innan|förut|hittills|genom åren|totalt|sammanlagt|i år|i fjol|ifjol|(?:för |under )?20\\d\\d)';
const TO_THEM = sifted(
  `^(?:och |men |å |o )?(?:(?:va|vad|hur (?:mycket|mkt|mycke)(?: pengar)?|summan av vad) (?:(?:har |hade )?(?:vi|förbundet|styrelsen) (?:(?:har |redan )?(?:gett|givit|gav|beviljat|beviljade|betalat))(?: till)? (?:de|dom|dem)|(?:gav|beviljade) (?:vi|förbundet) (?:de|dom|dem)|(?:fick|har) (?:de|dom)(?: fått)?|(?:har )?(?:de|dom) (?:har )?fått)(?: (?:i|av oss|redan|totalt|sammanlagt|pengar|för))*|(?:hade|har|fick) (?:de|dom) (?:(?:fått|några|nåra|nån|också|oxå) )*(?:pengar|bidrag|medel|stöd|något|nåt)(?: av oss)?)(?: (?<when>${WHEN}))?(?: (?:då|också|oxå|med))?[?. ]*$`,
  'iu',
);
/** "Vad gav vi Lovskolan sist", "hur mycket fick Lovskolan förra gången". */
const LAST_TO = sifted(
  /^(?:(?:och|men|å|o|ok|hej)[ ,]+)*(?:va|vad|hur (?:mycket|mkt|mycke)(?: pengar)?) (?:(?:gav|beviljade|betalade) (?:vi|förbundet|styrelsen)(?: till)? \p{L}.{2,50}|(?:fick|har) \p{L}.{2,50}?(?: fått)?) (?:sist|senast|förra gången)(?: då)?[?. ]*$/iu,
);
/** A name by its capital letter. */
const NAME = /(?<!\p{L})\p{Lu}[\p{L}\d-]{3,}/gu;
const LAST_TIME = /^(?:sist|senast|förra gången|förra året)$/iu;

/** Whether it may be asked so at all. */
export const asksWhatWasGranted = (text: string): boolean => TO_THEM.test(text) || LAST_TO.test(text);

/** All that was granted at the meetings of about a year and a half, the latest first. */
function granted(asking: Asking, index: RecordIndex): Granted[] {
  return held(asking)
    .slice(0, A_YEARS)
    .filter(isMinuted)
    .flatMap((one) => paragraphsOf(one, index))
    .flatMap((one) => grantsOf(one));
}

/**
 * "Vad har vi gett dom hittills", "vad fick dom sist", "hade dom pengar i år": whoever the heading of what is spoken of
 * names; null: not so asked, or nothing granted.
 */
export function grantedToThem(asking: Asking, index: RecordIndex): readonly Granted[] | null {
  const asked = TO_THEM.exec(asking.understanding.message.text);
  const matter = asked ? pointedMatter(asking, asking.subject?.matter, 0, index) : null;
  const when = asked?.groups?.when;
  if (!matter || when === undefined) return null;
  const all = granted(asking, index);
  const of = namesIn(matter.heading)
    .map((name) => all.filter((one) => isGranted(one, name)))
    .find((those) => those.length > 0);
  if (of === undefined) return null;
  const told = ofTime(asking, of, when);
  return told.length > 0 ? told : null;
}

/** The names of a heading; the word that it begins with last, as that need be none: "Vågbrytaren 2027", "Ansökan från Fyren". */
function namesIn(heading: string): readonly string[] {
  const names = [...heading.matchAll(NAME)];
  const isFirst = ({ index }: RegExpExecArray) => index === 0;
  return [...names.filter((one) => !isFirst(one)), ...names.filter(isFirst)].map(([name]) => name);
}

/** Whether something was granted to that name: a word that begins headings is none, unless a decision names it so. */
function isGranted({ matter, clause }: Granted, name: string): boolean {
  const [term] = analyse(name);
  const isNamed = [matter.heading, clause].some((text) => (text.indexOf(name) ?? -1) > 0);
  return isNamed && analyse(`${matter.heading}\n${clause}`).includes(term ?? '');
}

/** Of the last time, of a year that is named, or all. */
function ofTime(asking: Asking, of: readonly Granted[], when: string): readonly Granted[] {
  if (LAST_TIME.test(when)) return of.filter((one) => one.matter.date === of[0]?.matter.date);
  const year = yearSaid(when, yearOf(asking.today));
  if (year === null) return of;
  return of.filter(({ clause, matter }) => {
    const named = clause.match(/20\d\d/gu) ?? matter.heading.match(/20\d\d/gu);
    return named === null ? yearOf(matter.date) === year : named.includes(String(year));
  });
}

function yearSaid(when: string, thisYear: number): number | null {
  if (/^i år$/iu.test(when)) return thisYear;
  if (/^(?:i fjol|ifjol)$/iu.test(when)) return thisYear - 1;
  const [year] = /20\d\d/u.exec(when) ?? [];
  return year === undefined ? null : Number(year);
}

/** "Vad gav vi Lovskolan sist": what whoever is named was granted the last time; null: not so asked, or nothing granted. */
export async function grantedLastTo(asking: Asking, index: RecordIndex): Promise<readonly Granted[] | null> {
  if (!LAST_TO.test(asking.understanding.message.text)) return null;
  const all = granted(asking, index);
  const of = await grantedTo(asking, all);
  if (of.length === 0 || of.length === all.length) return null;
  return of.filter((one) => one.matter.date === of[0]?.matter.date);
}

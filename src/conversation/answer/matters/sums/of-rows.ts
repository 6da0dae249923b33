import type { Passage, RecordIndex } from '../../../knowledge.ts';
import type { QueryPart } from '../../../search/query.ts';
import { rank } from '../../../search/rank.ts';
import { sifted } from '../../../understand/patterns/sifted.ts';
import { CHANGES, changeAsked } from '../../../understand/record/change-asked.ts';
import { analyse } from '../../../understand/words/analyse.ts';
import type { Asking } from '../../asking.ts';
import { matterOfPassage } from '../find/matter-pointed.ts';
import { isNoHead, tellingParts } from '../find/on-record.ts';
import type { MatterAnswer } from '../matter-answer.ts';
import { type FigureRow, figureRows, isSum, listedSums } from './figure-rows.ts';
import type { Changed } from './years-sum.ts';

/** Texts looked at. */
const LOOKED_AT = 12;
const LIKELY = 0.85;
const FEWEST = 3;

/** A row of a table in the record that is named, and the text that it stands in. */
interface RowMeant {
  readonly row: FigureRow;
  readonly rows: readonly FigureRow[];
  readonly passage: Passage;
}

/** Figures that stand under years, of whatever is named there first; else those of the latest meetings. */
function tablesFor(telling: readonly QueryPart[], index: RecordIndex): Passage[] {
  const ranked = rank(telling, index, isNoHead).map(({ passage }) => passage);
  const others = [...index.passages.values()]
    .filter(isNoHead)
    .toSorted((a, b) => (b.meetingDate ?? '').localeCompare(a.meetingDate ?? ''));
  return [...new Set([...ranked.slice(0, LOOKED_AT), ...others])].filter(({ body }) => HAS_ROWS.test(body));
}
const HAS_ROWS = /^\p{L}[^:\n]{0,90}:\s[^\n]*(?<!\d)20\d\d[^\d\n]*\s\d[^\n]*kr/mu;

/** The row whose label speaks of most of what is named; null where none does. */
function rowMeant(asking: Asking, index: RecordIndex): RowMeant | null {
  const { message } = asking.understanding;
  const telling = tellingParts(asking, index).filter(({ said }) => !CHANGES.test(said));
  // "Kansliet", "styrelsen": names that the conversation knows too are rows as any other.
  const known = message.words
    .filter(({ text }) => text.length >= SHORTEST && !CHANGES.test(text) && !OF_MANY.test(text))
    .flatMap(({ text }) => analyse(text));
  const found = tablesFor(telling, index)
    .flatMap((passage) => {
      const rows = figureRows(passage.body);
      return rows.map((row) => {
        const terms = new Set(analyse(row.label));
        const fits = telling.filter(({ expansions }) =>
          expansions.some(({ term, likeness }) => likeness >= LIKELY && terms.has(term)),
        );
        const said = known.filter((word) => [...terms].some((term) => isOf(word, term)));
        return { row, rows, passage, fits: Math.max(fits.length, said.length), words: terms.size };
      });
    })
    .filter(({ row, fits }) => fits > 0 && !isSum(row.label))
    .toSorted((a, b) => b.fits - a.fits || a.words - b.words);
  return found[0] ?? null;
}
const SHORTEST = 4;
/** Words that any row may have. */
const OF_MANY = /^(?:kommun|medlem|budget|kostnad|total|övrig)/iu;

/** "Kansliet" of "Kansli". */
const isOf = (word: string, term: string): boolean =>
  term.length >= SHORTEST && word.startsWith(term) && word.length <= term.length + 3;

/** "Hur mycket minskar utbildningen jämfört med 2026": what one row of a table has under two years; null where none has. */
export function comparedRow(asking: Asking, index: RecordIndex): Changed | null {
  const asked = changeAsked(asking.understanding.message.text);
  const meant = asked && rowMeant(asking, index);
  const matter = meant && matterOfPassage(asking, meant.passage, index);
  if (!meant || !matter) return null;
  const figures = meant.row.figures.toSorted((a, b) => a.year - b.year);
  const [older, newer] = asked.years;
  const now = figures.find(({ year }) => year === newer) ?? figures.at(-1);
  const before =
    figures.find(({ year }) => year === older && year !== now?.year) ??
    figures.findLast(({ year }) => now !== undefined && year < now.year);
  if (!now || !before) return null;
  const part = { matter, clause: meant.row.text };
  return { matter, now: { ...now, parts: [part] }, before: { ...before, parts: [] }, beyond: null };
}

const SHARE = sifted(
  /(?<!\p{L})(?:hur (?:stor|många) (?:(?:an)?del|procent)|vilken (?:an)?del|hur många %|hur stor procent)(?!\p{L})/iu,
);

/** "Hur stor del av budgeten går till insatser": a row of a table out of the sum below it; null where that is not asked, or not there. */
export function shareOfRows(asking: Asking, index: RecordIndex): MatterAnswer | null {
  const { text } = asking.understanding.message;
  const meant = SHARE.test(text) ? rowMeant(asking, index) : null;
  const matter = meant && matterOfPassage(asking, meant.passage, index);
  const sum = meant?.rows.find(({ label }) => isSum(label));
  if (!meant || !matter || !sum) return null;
  const years = meant.row.figures.map(({ year }) => year);
  const year = years.find((one) => text.includes(String(one))) ?? Math.max(...years);
  const part = meant.row.figures.find((one) => one.year === year);
  const whole = sum.figures.find((one) => one.year === year);
  if (!part || !whole || whole.kronor === 0) return null;
  return {
    kind: 'share',
    board: asking.board.name,
    matter,
    label: meant.row.label,
    year,
    part: part.kronor,
    whole: whole.kronor,
  };
}

const IN_ALL = sifted(
  /(?<!\p{L})(?:totalt|sammanlagt|tillsammans|ihop|summan?|totalsumman?|allt som allt|i allt|hela beloppet)(?!\p{L})/iu,
);
/** What was granted is added up over meetings. */
const OF_GRANTS = sifted(
  /(?<!\p{L})(?:bevilja\p{L}*|delat|delade|gett|gav|fått|fick|sökt\p{L}*|söks)(?!\p{L})/iu,
);

/** "Bidragen 2028 totalt": the points of a list that one matter has, added up; null where that is not asked, or not there. */
export function sumOfList(asking: Asking, index: RecordIndex): MatterAnswer | null {
  const { text } = asking.understanding.message;
  if (!IN_ALL.test(text) || OF_GRANTS.test(text)) return null;
  const [year] = text.match(/(?<!\d)20\d\d(?!\d)/u) ?? [];
  const { message, entities } = asking.understanding;
  const named = entities.topic
    .filter(({ word, weight }) => weight === 1 && !IN_ALL.test(word.text))
    .map(({ word }) => analyse(word.text));
  const said = message.words
    .filter((word) => word.text.length >= SHORTEST && !/\d/u.test(word.text))
    .map((word) => analyse(word.text));
  const lists = [...index.passages.values()]
    .filter((passage) => isNoHead(passage) && passage.clauses.length >= FEWEST)
    .toSorted((a, b) => (b.meetingDate ?? '').localeCompare(a.meetingDate ?? ''));
  for (const passage of lists) {
    const terms = new Set(analyse(passage.heading));
    const isIn = (word: readonly string[]) => word.some((term) => terms.has(term));
    const isHeaded = named.every(isIn) && said.some(isIn);
    const ofYear = year === undefined || `${passage.heading} ${passage.clauses.join(' ')}`.includes(year);
    const rows = isHeaded && ofYear ? listedSums(passage.clauses) : [];
    const matter = rows.length > 0 ? matterOfPassage(asking, passage, index) : null;
    if (matter) return { kind: 'list-sum', board: asking.board.name, matter, rows };
  }
  return null;
}

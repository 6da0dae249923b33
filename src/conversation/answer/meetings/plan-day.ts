import type { Passage, RecordIndex } from '../../knowledge.ts';
import { partsOfWords } from '../../search/query.ts';
import { rank } from '../../search/rank.ts';
import { asWritten } from '../../search/sentences.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import { analyse } from '../../understand/words/analyse.ts';
import { wordsOf } from '../../understand/words/words.ts';
import { withoutBoards } from '../acts/boards-said.ts';
import type { Asking } from '../asking.ts';
import { matterOfPassage } from '../matters/find/matter-pointed.ts';
import { isNoHead } from '../matters/find/on-record.ts';
import type { MatterAnswer } from '../matters/matter-answer.ts';

const WHEN_IS = sifted(
  /^(?:(?:och|men|å|o|hej)[ ,]+)*(?:när|nar|vilken dag|vilka dagar|vilket datum|vilka datum|vad är det för (?:dag|dagar|datum)) (?:(?:är|e|blir|infaller|hålls|har vi|ska vi ha|för|på|är det)(?: det)? )+(?<what>.+?)(?: då| nu)?[?. ]*$/iu,
);
const MONTH = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
/** "29 oktober", "18-19/4", "21/2", "torsdag 29 oktober": a day that begins a row. */
const DAY = new RegExp(
  String.raw`(?<![\d§.,:–-])(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)? (?:den )?)?(?<!\d)\d{1,2}(?:\s?[-–]\s?\d{1,2})?(?:\/\d{1,2}(?!\d)|\s(?:${MONTH})(?!\p{L}))`,
  'giu',
);
const ENDS =
  /\s(?:Styrelsen (?:beslut|antar|antog)|Beslut(?!\p{L})|Förslag till|Övriga (?:viktiga )?datum|Presidiet|Mötena|(?:Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December) 20\d\d).*$/su;
const LONGEST = 110;
/** What a plan is of, beside the days of the board itself. */
const SMALL = /^(?:den|det|nast|var|all|med|for|och|pa|som|oss|vi|dag|dat|mot)$/u;

/** The rows of a text that days begin, also where the lines have run together: fewer than two days make no plan. */
function rowsIn(body: string): string[] {
  const text = body.replace(/\s+/gu, ' ');
  const days = [...text.matchAll(DAY)];
  if (days.length < 2) return [];
  return days.flatMap((day, at) => {
    const row = text
      .slice(day.index, days[at + 1]?.index ?? text.length)
      .replace(ENDS, '')
      .trim();
    return row.length > day[0].trim().length + 3 && row.length <= LONGEST ? [row.replace(/[;,]$/u, '')] : [];
  });
}

/** "När är planeringsdagen med beredningsgruppen": the row of a plan that says so; null where none does. */
export function planDay(asking: Asking, index: RecordIndex): MatterAnswer | null {
  // "Norrskogs nästa möte": whose it is names no row of a plan.
  const what = WHEN_IS.exec(withoutBoards(asking).replace(/\s+/gu, ' '))?.groups?.what;
  if (what === undefined || OF_BOARD.test(what)) return null;
  const asked = analyse(what).filter((term) => term.length > 2 && !/\d/u.test(term) && !SMALL.test(term));
  if (asked.length === 0) return null;
  const plans = rank(partsOfWords(wordsOf(what), index), index, isNoHead)
    .slice(0, LOOKED_AT)
    .map(({ passage }) => passage)
    .filter(({ heading, documentTitle, body }) => OF_PLAN.test(`${heading} ${documentTitle} ${body}`))
    .toSorted((a, b) => (b.meetingDate ?? '').localeCompare(a.meetingDate ?? ''));
  for (const passage of plans) {
    const found = rowsIn(passage.body).filter((row) => {
      const terms = analyse(row);
      return asked.every((one) => terms.some((term) => isSame(one, term)));
    });
    const [first, ...more] = found;
    if (first !== undefined) return told(asking, passage, index, [first, ...more]);
  }
  return null;
}
/** The board's own meetings have answers of their own. */
const OF_BOARD =
  /^(?:(?:det|vårt|våra|nästa|förra|sista|första|kommande) )*(?:\p{L}*möte(?:t|na|n)?|\p{L}*sammanträde\p{L}*|dags|det|vi)(?!\p{L})/iu;
const LOOKED_AT = 30;
const OF_PLAN =
  /(?:mötes|sammanträdes|års)plan|mötes(?:dagar|tider|datum)|sammanträdes(?:dagar|tider)|viktiga datum/iu;

/** "Planeringsdagen" of "Planeringsdag", "strategirådet" of "Strategiråd". */
const isSame = (one: string, term: string): boolean =>
  one === term ||
  (term.length >= 6 && one.startsWith(term) && one.length <= term.length + 3) ||
  (one.length >= 6 && term.startsWith(one) && term.length <= one.length + 3);

function told(asking: Asking, passage: Passage, index: RecordIndex, rows: readonly string[]): MatterAnswer {
  const [first = '', ...more] = rows;
  const ofItem = passage.part === 'item' || passage.part === 'paragraph';
  return {
    kind: 'sentence',
    board: asking.board.name,
    sentence: asWritten(first, passage),
    matter: ofItem ? matterOfPassage(asking, passage, index) : null,
    wanted: 'date',
    more: more.map((row) => asWritten(row, passage)),
  };
}

import type { RecordIndex } from '../../../knowledge.ts';
import { holdsAmount } from '../../../search/amounts.ts';
import { asWritten } from '../../../search/sentences.ts';
import { sentencesOf } from '../../../search/sentences-of.ts';
import { sifted } from '../../../understand/patterns/sifted.ts';
import type { Asking } from '../../asking.ts';
import { held } from '../../meetings/which-meeting.ts';
import { paragraphsOf } from '../find/matters-of-meeting.ts';
import type { Matter } from '../matter.ts';
import type { MatterAnswer } from '../matter-answer.ts';
import { papersOf } from '../quote.ts';

/** "Vad är budgeten", "vad blev budgeten för 2023", "hur stor budget har vi": of the förbund's own. */
const ASKED = sifted(
  /^(?:och |men |å |o )?(?:(?:vad|va|hur (?:stor|mycket|mkt)) (?:är|e|blir|blev|var|ligger)(?: nu)?|hur stor) (?:förbundets |vår |våran |års)?budget(?:en|s)?(?: (?:har|hade|får|fick) (?:vi|förbundet|styrelsen))?(?: på)?(?: (?:för |i |under )?(?:i år|nästa år|förra året|året|\d{4}|förbundet))?[?. ]*$/iu,
);

/** A § that sets the budget, and none that follows it up. */
const SETS = /(?<!\p{L})(?:års|intern|rambudget|ram)?budget(?:en)?(?!\p{L})/iu;
const FOLLOWS_UP = /(?<!\p{L})(?:uppfölj|rapport|prognos|utfall|bokslut|ansök)/iu;

/** What states how large it is as a whole. */
const WHOLE =
  /(?<!\p{L})(?:(?:summa|totala?|samtliga) (?:kostnader|intäkter|budget)|budget(?:en)? (?:för \d{4} )?(?:är|uppgår|omfattar|omsluter|omslöt)|omslut(?:er|ning\p{L}*)|driftsbidrag|verksamhetens intäkter)(?!\p{L})/iu;

const RECENT = 12;

/**
 * The board's budget of the year that is named, or the latest that was set: its decision where that names the sum, or
 * what its paper says of the whole, else the decision alone. Null where another budget is asked about, none was set, or
 * its papers have sums of which none is said to be the whole.
 */
export function ownBudget(asking: Asking, index: RecordIndex): MatterAnswer | null {
  const { message, entities } = asking.understanding;
  if (!ASKED.test(message.text)) return null;
  const [date] = entities.dates;
  const year = date?.kind === 'parts' && date.year !== null ? String(date.year) : '';
  const sets = ({ heading, clauses }: Matter) =>
    SETS.test(heading) &&
    !FOLLOWS_UP.test(heading) &&
    [heading, ...clauses].some((text) => text.includes(year)) &&
    clauses.length > 0;
  const matter = held(asking)
    .slice(0, RECENT)
    .flatMap((one) => paragraphsOf(one, index))
    .find(sets);
  if (matter === undefined) return null;
  const board = asking.board.name;
  const told = matter.clauses.filter(holdsAmount);
  const clause = told.find((one) => one.includes(year)) ?? told[0];
  if (clause !== undefined) {
    return { kind: 'amount', board, matter, clause, sums: [], related: [] };
  }
  const papers = papersOf(asking, matter, index);
  for (const passage of papers) {
    const text = sentencesOf(passage.body).find((one) => WHOLE.test(one) && holdsAmount(one));
    if (text === undefined) continue;
    const sentence = asWritten(text, passage);
    return { kind: 'sentence', board, sentence, matter, wanted: 'amount', more: [] };
  }
  // A table of it is for whoever reads rows.
  if (papers.some(({ body }) => holdsAmount(body))) return null;
  return { kind: 'matter', board, matter, related: [], asked: 'decision', quotes: [] };
}

import type { LocalDate } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import type { LastSaid } from '../said-before/context.ts';
import { readOn } from '../turn/read-on.ts';
import { inYear } from '../understand/dates/seasons.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import type { Understanding } from '../understand/understand.ts';

/** "O hösten?", "på våren då": a season and nothing more, and no word that tells of which year. */
const SEASON_ALONE = sifted(
  /^(?:(?:och|men|å|o|på|under|till|för|när|nar)[ ,]+)*(?:våren|sommaren|sommarn|hösten|vintern|(?:vår|höst)terminen)(?: (?:då|oxå|också))?[?. ]*$/iu,
);

/**
 * "O hösten?", right after what was asked of a year: the autumn of that year, where by itself it would be the nearest.
 * @param lastSaid the message before this
 */
export function onYearSpokenOf(
  understanding: Understanding,
  lastSaid: LastSaid | null,
  boards: readonly Board[],
  today: LocalDate,
): Understanding {
  if (lastSaid === null || !SEASON_ALONE.test(understanding.message.text)) return understanding;
  const [year, another] = readOn(lastSaid.text, boards, today).entities.dates;
  const isYear = year?.kind === 'parts' && year.month === null && year.day === null;
  if (!isYear || year.year === null || another) return understanding;
  const of = year.year;
  const { entities } = understanding;
  return { ...understanding, entities: { ...entities, dates: entities.dates.map((one) => inYear(one, of)) } };
}

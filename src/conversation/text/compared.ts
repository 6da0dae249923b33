import { dateInWords, type LocalDate } from '../../kernel/index.ts';
import type { MatterAnswer } from '../answer/matters/matter-answer.ts';
import { openMatter } from './matter-parts.ts';
import { capital, kronor, rowsOf, type Said } from './said.ts';
import { minutesSource } from './sources.ts';

/** How the sum of a matter has changed from one year to another, and how that was reckoned. */
export function sayCompared(
  { matter, now, before, beyond, board }: Extract<MatterAnswer, { kind: 'compared' }>,
  today: LocalDate,
): Said {
  const difference = now.kronor - before.kronor;
  const both = `${kronor(now.kronor)} för ${now.year} mot ${kronor(before.kronor)} för ${before.year}`;
  const told =
    difference === 0
      ? `Lika mycket: ${kronor(now.kronor)} för ${now.year} som för ${before.year}.`
      : `${kronor(Math.abs(difference))} ${difference > 0 ? 'mer' : 'mindre'}: ${both}.`;
  const isProposal = now.parts.some((one) => one.matter.kind === 'item');
  const parts = [...now.parts, ...before.parts];
  const decided = parts.filter((one) => one.matter.kind === 'paragraph');
  const source = minutesSource(
    decided.map((one) => one.matter.date),
    board,
    today,
  );
  return {
    context: `${matter.label} ${matter.heading}`,
    fact: `${beyond === null ? '' : `Hela beloppet, inte bara ”${beyond}”: `}${
      isProposal
        ? `Enligt förslaget ${told.charAt(0).toLowerCase()}${told.slice(1)} Det är inte beslutat.`
        : told
    }`,
    rows: rowsOf(
      parts.map(
        (one) => `${capital(one.matter.label)}, ${dateInWords(one.matter.date, today)}: ${one.clause}`,
      ),
    ),
    source: `${source}. Jämförelsen är min, av de belopp som besluten${isProposal ? ' och förslaget' : ''} nämner.`,
    buttons: [...new Set(parts.map((one) => one.matter))].slice(0, 3).map(openMatter),
  };
}

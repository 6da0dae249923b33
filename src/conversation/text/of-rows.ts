import type { LocalDate } from '../../kernel/index.ts';
import type { MatterAnswer } from '../answer/matters/matter-answer.ts';
import { openMatter } from './matter-parts.ts';
import { figure, kronor, rowsOf, type Said } from './said.ts';
import { matterSource } from './sources.ts';

/** "75 procent", "4,5 procent". */
function percent(share: number): string {
  const one = Math.round(share * 1000) / 10;
  return Number.isInteger(one) ? `${figure(one)}` : String(one).replace('.', ',');
}

/** How much of a sum one row of its table is. */
export function sayShare(
  { matter, label, year, part, whole, board }: Extract<MatterAnswer, { kind: 'share' }>,
  today: LocalDate,
): Said {
  return {
    context: `${matter.label} ${matter.heading}`,
    fact: `${percent(part / whole)} procent: ${label} ${kronor(part)} av ${kronor(whole)} för ${year}.`,
    source: `${matterSource(matter, board, today)} Andelen är min, av de belopp som står där.`,
    buttons: [openMatter(matter)],
  };
}

/** The sum of a list that has none of its own. */
export function sayListSum(
  { matter, rows, board }: Extract<MatterAnswer, { kind: 'list-sum' }>,
  today: LocalDate,
): Said {
  const sum = kronor(rows.reduce((all, one) => all + one.kronor, 0));
  return {
    context: `${matter.label} ${matter.heading}`,
    fact:
      matter.kind === 'item'
        ? `${sum} sammanlagt enligt förslaget. Det är inte beslutat.`
        : `${sum} sammanlagt.`,
    lines: [`${rows.map((one) => kronor(one.kronor)).join(' + ')} = ${sum}`],
    rows: rowsOf(rows.map((one) => one.text)),
    source: `${matterSource(matter, board, today)} Summan är min.`,
    buttons: [openMatter(matter)],
  };
}

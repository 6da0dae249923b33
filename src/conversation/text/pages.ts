import { gathered } from '../../kernel/index.ts';
import { figure, type Said, type SaidButton, type SaidRow } from './said.ts';

/** How many rows of a list are shown at a time; a list that is longer has pages. */
export const PAGE = 30;
/** Of a list, the rows that are seen at once; the rest of the page lies under "Visa mer". */
export const AT_ONCE = 5;
/** The rows whose matters can be opened from the card. */
const OPENED = 3;

/** A stretch of a list: rows `from` up to, not including, `to`. */
export interface Stretch {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** The rows of a page, of the last one where there are not so many pages. */
export function stretchOf(total: number, wanted: number): Stretch {
  const pages = Math.max(1, Math.ceil(total / PAGE));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  return { page, pages, from: page * PAGE, to: Math.min(total, (page + 1) * PAGE), total };
}

/** `31–60 av 100`. */
export function stretchInWords({ from, to, total }: Pick<Stretch, 'from' | 'to' | 'total'>): string {
  const rows = to - from === 1 ? figure(to) : `${figure(from + 1)}–${figure(to)}`;
  return `${rows} av ${figure(total)}`;
}

/** `31–60 av 100`; nothing where all of them are shown. */
export function stretchLines(stretch: Stretch): string[] {
  return stretch.pages === 1 ? [] : [stretchInWords(stretch)];
}

/** The ways on to the pages beside this one. */
export function stretchButtons({ page, pages, to, total }: Stretch): { title: string; page: number }[] {
  const left = Math.min(PAGE, total - to);
  return [
    ...(page + 1 < pages ? [{ title: left === 1 ? 'Visa den sista' : `Nästa ${left}`, page: page + 1 }] : []),
    ...(page > 0 ? [{ title: `Föregående ${PAGE}`, page: page - 1 }] : []),
  ];
}

/** A page of what is said, its rows among its lines; where it is not of a list, all of it. */
export interface SaidPage extends Stretch {
  readonly said: Omit<Said, 'rows' | 'after'>;
  /** How many of its lines are seen at once. */
  readonly linesShown: number;
}

/** The part of a long answer that is seen at once. */
export function pageOf(said: Said, wanted: number): SaidPage {
  const { rows = [], after = [], lines = [], buttons = [], ...rest } = said;
  const stretch = stretchOf(rows.length, wanted);
  const shown = rows.slice(stretch.from, stretch.to);
  const which = stretchLines(stretch);
  const leads = stretch.page === 0 ? lines : [];
  return {
    said: {
      lines: [...which, ...leads, ...shown.map(({ text }) => text), ...after],
      buttons: [
        ...stretchButtons(stretch).map(({ title, page }): SaidButton => ({ kind: 'page', title, page })),
        ...opened(shown),
        ...buttons,
      ],
      ...rest,
    },
    linesShown: AT_ONCE + which.length,
    ...stretch,
  };
}

function opened(rows: readonly SaidRow[]): SaidButton[] {
  return gathered(rows, ({ opens }) => (opens ? [opens] : [])).slice(0, OPENED);
}

/** All that is said of a list, for whoever is not shown cards. */
export function wholeOf({ lines = [], rows = [], after = [], more = [] }: Said): string[] {
  return [...lines, ...rows.map(({ text }) => text), ...after, ...more];
}

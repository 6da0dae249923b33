import { type LocalDate, MONTHS, monthOf } from '../../kernel/index.ts';

const CLOCK = String.raw`(?:kl\.? ?|klockan )?(?<hour>\d{1,2})(?:[.:](?<minute>\d\d))?`;
const OF_MONTH = new RegExp(
  String.raw`(?<!\p{L})(?<month>${MONTHS.join('|')})(?:s )?(?:mötet|sammanträdet) (?:börjar|startar|inleds|hålls|är) ${CLOCK}(?!\d)`,
  'giu',
);
const OF_OTHERS = new RegExp(
  String.raw`(?<!\p{L})(?:övriga|de andra|alla andra)(?: \p{L}+){0,3} ${CLOCK}(?!\d)`,
  'iu',
);

/** "Marssammanträdet börjar klockan 09.00, övriga klockan 13.00": when each begins; null where no month is told of. */
export function hoursByMonth(text: string): ((date: LocalDate) => string | null) | null {
  const clock = (groups: Record<string, string | undefined> | undefined) =>
    groups?.hour === undefined ? null : `${groups.hour.padStart(2, '0')}:${groups.minute ?? '00'}`;
  const told = new Map(
    [...text.matchAll(OF_MONTH)].map(({ groups }) => [
      (MONTHS as readonly string[]).indexOf(groups?.month?.toLowerCase() ?? '') + 1,
      clock(groups),
    ]),
  );
  if (told.size === 0) return null;
  const others = clock(OF_OTHERS.exec(text)?.groups);
  return (date) => told.get(monthOf(date)) ?? others;
}

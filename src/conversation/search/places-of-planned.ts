import { dayOf, type LocalDate, MONTHS, monthOf } from '../../kernel/index.ts';

const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.slice(0, 3) === name.slice(0, 3).toLowerCase()) + 1;

const MONTH = `(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')})`;
const CAPITAL = String.raw`\p{Lu}[\p{L}-]+(?: \p{L}[\p{L}-]*){0,3}`;
/** "26 mars       Skärhamra (årsredovisning)", "28 maj Ytterö, kl. 10.15", "29 januari i Myrhed": a line with a day and where, and no more. */
const LINE = new RegExp(
  String.raw`^[-•*\s]*(?:\p{L}+dag(?:en)?,? )?(?:den )?(?<day>\d{1,2})(?::?[ea])?\s+(?<month>${MONTH})\p{L}*(?: 20\d\d)?,?\s+(?:(?:kl\.?\s*)?\d{1,2}[.:]\d\d(?:\s*[-–]\s*\d{1,2}[.:]\d\d)?,?\s+)?(?:(?:i|på|hos)\s+)?(?<place>${CAPITAL})\s*(?:\([^)]*\))?(?:,?\s*kl\.?\s*[\d.:–-]+)?[.,]?$`,
  'gimu',
);
const HELD = String.raw`\s+(?:hålls|är|äger rum|förläggs(?: till)?|blir)\s+(?:i|på|hos|till)?\s*`;
/** "Majmötet hålls i Myrhed", "mötet i maj är i Myrhed", "sammanträdet den 28 maj hålls i Myrhed". */
const OF_MONTH = new RegExp(
  String.raw`(?<!\p{L})(?:(?<month>${MONTHS.join('|')})(?:s\s)?(?:mötet|sammanträdet)|(?:mötet|sammanträdet)\s+(?:i|den\s+\d{1,2}(?::?[ea])?)\s+(?<named>${MONTHS.join('|')}))${HELD}(?<place>${CAPITAL})`,
  'giu',
);
const OF_OTHERS = new RegExp(
  String.raw`(?<!\p{L})(?:övriga|de andra|alla andra)(?:\s+möten|\s+sammanträden)?(?:\s+(?:hålls|är|äger rum))?\s+(?:i|på|hos)\s+(?<place>${CAPITAL})`,
  'iu',
);
/** What a meeting is called, or is about, and no place. */
const NO_PLACE =
  /möte|sammanträde|dag(?!\p{L})|budget|bokslut|plan(?!\p{L})|samråd|internat|konferens|redovisning|rapport|klockan|digitalt|distans|teams/iu;
const FEWEST_LINES = 2;

/** "Myrhed och pågår hela dagen": what goes on behind a place is none of it. */
const placeAlone = (place: string | undefined): string | null =>
  place?.replace(/\s+(?:och|samt|som|där|med|från|under|hela)(?!\p{L})(?! \p{Lu}).*$/u, '') ?? null;

/** Where the meetings of a plan are: by the line of each day, else by month, and where all others are. */
export function placesOfPlan(text: string): (date: LocalDate) => string | null {
  const lines = [...text.matchAll(LINE)].flatMap(({ groups }) =>
    groups?.place === undefined || NO_PLACE.test(groups.place)
      ? []
      : [
          {
            day: Number(groups.day),
            month: monthNumber(groups.month ?? ''),
            place: placeAlone(groups.place),
          },
        ],
  );
  const months = new Map(
    [...text.matchAll(OF_MONTH)].map(({ groups }) => [
      monthNumber(groups?.month ?? groups?.named ?? ''),
      placeAlone(groups?.place),
    ]),
  );
  const others = months.size > 0 ? (OF_OTHERS.exec(text)?.groups?.place ?? null) : null;
  const isListed = lines.length >= FEWEST_LINES;
  return (date) =>
    (isListed
      ? lines.find(({ day, month }) => day === dayOf(date) && month === monthOf(date))?.place
      : undefined) ??
    months.get(monthOf(date)) ??
    others;
}

const FAR_IN_MONTH = new RegExp(
  String.raw`(?<!\p{L})(?<month>${MONTHS.join('|')})(?:s\s)?(?:mötet|sammanträdet)\s+(?:är|hålls|blir|genomförs|sker)\s+(?:helt )?(?:digitalt|på distans|via (?:teams|zoom|länk))`,
  'giu',
);

/** "Februarimötet är digitalt": whether the meeting of a day is; null where no month is told of so. */
export function distanceOfPlan(text: string): ((date: LocalDate) => boolean) | null {
  const months = new Set(
    [...text.matchAll(FAR_IN_MONTH)].map(({ groups }) => monthNumber(groups?.month ?? '')),
  );
  return months.size === 0 ? null : (date) => months.has(monthOf(date));
}

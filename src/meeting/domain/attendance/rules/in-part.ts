const word = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');

const CLOCK =
  '(?:kl(?:\\.|ockan)? ?)?(?:\\d{1,2}(?!\\d)|halv|lunch|f[öo]rmiddag|eftermiddag|fika|rasten|pausen)';

/** A part of the meeting alone: "inte förrän kl 10", "först efter lunch", "på förmiddagen", "halva mötet". */
export const IN_PART: readonly RegExp[] = [
  word(
    'f[öo]rr[äa]n|delvis|(?:fram )?till dess|inte hela (?:m[öo]tet|tiden|v[äa]gen)|halva (?:m[öo]tet|dagen|tiden)|(?:en )?del av (?:m[öo]tet|dagen|tiden)|del av m[öo]tet',
  ),
  new RegExp(
    `(?<!\\p{L})(?:f[öo]rst|fr[åa]n|efter|till|tills|innan|f[öo]re|fram till) (?:efter |vid |p[åa] |om )?${CLOCK}(?! ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|/|-|:e|:a))`,
    'iu',
  ),
  word('p[åa] (?:f[öo]r|efter)middagen|p[åa] morgonen|p[åa] kv[äa]llen'),
];
/** Whoever comes late comes: only a förhinder that says so is none. */
export const LATE: readonly RegExp[] = [
  word('(?:kommer|blir|[äa]r|ansluter) (?:\\p{L}+ |\\d+ ){0,3}?(?:sen|sent|senare|f[öo]rsenad)'),
];
/** "Måste gå kl 15", "behöver sticka lite tidigare". */
const LEAVES = word(
  '(?:m[åa]ste|beh[öo]ver|f[åa]r|ska|kommer att|tvungen att) (?:\\p{L}+ ){0,2}?(?:g[åa]|dra|sticka|smita|[åa]ka|avvika|l[äa]mna|iv[äa]g)|(?:g[åa]r|drar|[åa]ker|sticker|smiter|l[äa]mnar) (?:\\p{L}+ ){0,2}?(?:kl\\.?|klockan|vid|tidigare|efter|\\d)',
);

/** Whether an answer to a kallelse is of a part of the meeting alone: its hours, its beginning or its end. */
export function isInPart(text: string): boolean {
  return [...IN_PART, ...LATE, LEAVES].some((pattern) => pattern.test(text));
}

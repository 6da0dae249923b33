import { sifted } from '../patterns/sifted.ts';

/** More than these are a list, and no few that each are asked for. */
const MOST = 5;

const ASKS =
  '(?:(?:visa|läs(?: upp)?|berätta om|öppna|vad (?:står|säger|sa(?:s|des|gs)?|beslutades|beslutade vi|handlar|gäller|är|föreslås)(?: det)?(?: i| på| om| under)?|va står i|hur lyder)(?: mig)? )?';
const NUMBER = String.raw`\d{1,4}(?:\.\d{1,2})?`;
/** "§ 81 och § 82": what they are numbers of may be said of each. */
const AGAIN = String.raw`(?:(?:punkt(?:en)?|pkt|p|ärende|§|paragraf(?:en)?)\.? ?)?`;
/** "Punkterna 6 och 7", "vad står i punkt 6 o 8", "§§ 131–134", "visa paragraf 74, 75 och 76". */
const BY_NUMBERS = sifted(
  String.raw`^(?<asks>${ASKS})(?<kind>punkt(?:en|er|erna)?|pkt|p|ärende(?:t|n|na)?|§§?|paragraf(?:en|er|erna)?)\.? ?(?<numbers>${NUMBER}(?:(?:, ?| ?(?:och|o|å|samt|till|t\.?o\.?m\.?|[-–&+]) ?)${AGAIN}${NUMBER})+)(?<rest>[?.! ]*)$`,
  'iu',
);
const TO = String.raw`^(\d{1,4}) ?(?:till|t\.?o\.?m\.?|[-–]) ?(\d{1,4})$`;

/**
 * What is asked of several ärenden or §§ by their numbers, as one question of each, in the order said; null where it is
 * no such question, or asks for more than five. "§ 22-25" is § 22 of a year.
 */
export function askedByNumbers(text: string): readonly string[] | null {
  const { asks = '', kind, numbers } = BY_NUMBERS.exec(text)?.groups ?? {};
  if (kind === undefined || numbers === undefined) return null;
  if (/^(?:§|paragraf(?:en)?)$/iu.test(kind) && OF_YEAR.test(numbers)) return null;
  const each = numbersIn(numbers);
  if (each === null || each.length < 2 || each.length > MOST) return null;
  const one = /^(?:§|par)/iu.test(kind) ? '§' : 'punkt';
  return each.map((number) => `${asks}${one} ${number}`);
}

const OF_YEAR = /^\d{1,4}-[1-4]\d$/u;

function numbersIn(said: string): readonly string[] | null {
  const span = new RegExp(TO, 'iu').exec(said);
  if (!span) return said.match(new RegExp(NUMBER, 'gu'));
  const [first, last] = [Number(span[1]), Number(span[2])];
  if (last <= first || last - first >= MOST) return null;
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

import { sifted } from '../../patterns/sifted.ts';

/** An amount in what is proposed of an item, as it shall be. */
export interface AmountCorrected {
  /** The item's own words: "klivet", "punkt 8", "den". */
  readonly of: string;
  readonly to: string;
  /** What it is not to be; null: not said. */
  readonly from: string | null;
  /** "Höj med 10 000": `to` is by how much, and which way. */
  readonly by?: 1 | -1;
}

const NUMBER = String.raw`\d{1,3}(?:[\s.]\d{3})+|\d+(?:,\d+)?`;
const UNIT = '(?:kr|kronor|tkr|tusen(?: kronor)?|mkr|mnkr|miljon(?:er)?(?: kronor)?|milj)';
const AMOUNT = String.raw`(?:${NUMBER})(?:\s*${UNIT})?(?![\p{L}\d/:])`;
const LEAD = String.raw`^(?:(?:hej|nej|nä|oj|fel|förlåt|sorry|ops|men|och|kan|vill|du|vi|beloppet|summan|anslaget|bidraget|för|till|på|(?:det\s+)?(?:blev|var|är)\s+fel|fel\s+(?:belopp|summa|siffra)|bevilja|anslå|avsätta)[\s,.!:–-]+)*`;
const NOT = String.raw`(?:,?\s+(?:och\s+)?(?:inte|ej|i\s?stället\s+för|istället\s+för)\s+(?<from>${AMOUNT}))?`;
const OF = String.raw`(?<of>(?!(?:jag|vi|du|mötet|möte|ordföranden|styrelsen|alla|det\s+finns)\s)\p{L}[^?:,]{0,60}?)`;
const END = '(?: (?:tack|i stället|istället|nu|[ip]å? förslaget|menade jag|menar jag))*[.!]*$';
const ROWS = [
  String.raw`${LEAD}fel\s+(?:belopp|summa|siffra)\s+(?:på|för|i|till)\s+${OF}[\s,.:–-]+(?:(?:det|den)\s+)?(?:ska|skall|skulle)\s+(?:det\s+)?(?:va|vara|stå|bli)\s+(?<to>${AMOUNT})${NOT}${END}`,
  String.raw`${LEAD}${OF}\s+(?:ska|skall|borde|skulle|bör)\s+(?:egentligen\s+|bara\s+)?(?:ha|få|va|vara|vara\s+på|bli|stå|kosta|beviljas)\s+(?<to>${AMOUNT})${NOT}${END}`,
  String.raw`${LEAD}${OF}\s+(?:vill|ville|söker|sökte|begär|äskar|ansöker)\s+(?:(?:ha|få|om)\s+)?(?<to>${AMOUNT}),?\s+(?:och\s+)?(?:inte|ej)\s+(?<from>${AMOUNT})${END}`,
  String.raw`${LEAD}det\s+(?:ska|skall|borde|skulle)\s+(?:va|vara|stå|bli)\s+(?<to>${AMOUNT})(?:,?\s+(?:inte|ej)\s+(?<from>${AMOUNT}),?)?\s+(?:på|för|i|till|åt)\s+${OF}${END}`,
  String.raw`${LEAD}det\s+(?:är|var|blir|blev|gäller|gällde)\s+(?:ju|faktiskt|egentligen|visst)\s+(?<to>${AMOUNT})\s+(?:på|för|till|åt|i)\s+${OF}${END}`,
  String.raw`${LEAD}(?:på|för|till|åt|i)\s+${OF}\s+(?:är|var|blir|blev|gäller|gällde)\s+det\s+(?:ju|faktiskt|egentligen|visst)\s+(?<to>${AMOUNT})${NOT}${END}`,
  String.raw`${LEAD}(?<to>${AMOUNT})\s+(?:menade|menar)\s+jag\s+(?:på|för|i|till|åt)\s+${OF}${NOT}${END}`,
  String.raw`${LEAD}(?<to>${AMOUNT})\s+(?:ska|skall|borde|skulle)\s+det\s+(?:va|vara|stå|bli)\s+(?:på|för|i|till|åt)\s+${OF}${NOT}${END}`,
  String.raw`${LEAD}(?<to>${AMOUNT})\s+(?:på|till|åt)\s+${OF},?\s+(?:och\s+)?(?:inte|ej)\s+(?<from>${AMOUNT})${END}`,
  String.raw`${LEAD}${OF}\s+(?:är|blir|blev|får)\s+(?<to>${AMOUNT}),?\s+(?:och\s+)?(?:inte|ej)\s+(?<from>${AMOUNT})${END}`,
  String.raw`${LEAD}(?:ändra|rätta|byt|byta|sätt|höj|sänk)\s+(?:beloppet|summan|bidraget|anslaget)\s+(?:på|för|till|i|åt)\s+${OF}(?:\s+från\s+(?<from>${AMOUNT}))?\s+till\s+(?<to>${AMOUNT})${END}`,
  String.raw`${LEAD}${OF}\s*[,:;–-]?\s+(?:så\s+)?(?:ändra|rätta|byta?|sätt|höj|sänk)\s+(?:beloppet|summan|bidraget|anslaget|(?:det|den)(?=\s+till))?\s*(?:från\s+(?<from>${AMOUNT})\s+)?till\s+(?<to>${AMOUNT})${END}`,
  String.raw`${LEAD}(?:byta?|ändra|rätta|höj|sänk)\s+(?:från\s+)?(?<from>${AMOUNT})\s+(?:till|mot)\s+(?<to>${AMOUNT})\s+(?:på|för|till|åt|i)\s+${OF}${END}`,
  String.raw`${LEAD}(?:höj|sänk|öka|minska)\s+(?:(?:beloppet|summan|bidraget|anslaget)\s+(?:på|för|till|i|åt)\s+)?${OF}\s+med\s+(?<by>${AMOUNT})${END}`,
  String.raw`${LEAD}(?:byta?|ändra|rätta|sätt|höj|sänk)\s+(?:(?:det|beloppet|summan)\s+)?till\s+(?<to>${AMOUNT})\s+(?:på|för|till|åt)\s+${OF}${NOT}${END}`,
  String.raw`${LEAD}(?:höj|sänk|öka|minska|ändra)\s+${OF}\s+(?:från\s+(?<from>${AMOUNT})\s+)?till\s+(?<to>${AMOUNT})${NOT.replace('from', 'other')}${END}`,
].map((one) => sifted(one, 'iu'));

/** So much that it is an amount: a unit, three figures or more, or another that it is put in the place of. */
const IS_MUCH = new RegExp(String.raw`\d[\s.]?\d[\s.]?\d|${UNIT}`, 'iu');
const LESS = /(?<!\p{L})(?:sänk|minska)/iu;
const YEAR = /^20\d\d$/u;

/** "Klivet ska ha 200 000, inte 220": whether an item is called so is for the agenda to say; null: no amount is put right. */
export function amountCorrected(text: string): AmountCorrected | null {
  if (text.length > 160 || text.includes('?') || !/\d/u.test(text)) return null;
  for (const row of ROWS) {
    const { of, to, from, by } = row.exec(text.trim())?.groups ?? {};
    if (of !== undefined && by !== undefined && IS_MUCH.test(by))
      return { of, to: by, from: null, by: LESS.test(text) ? -1 : 1 };
    if (of === undefined || to === undefined) continue;
    if (!IS_MUCH.test(to) && from === undefined) return null;
    return YEAR.test(to) && from === undefined ? null : { of, to, from: from ?? null };
  }
  return null;
}

const IN_CLAUSE = new RegExp(
  String.raw`(?<![\d/:-])(?<number>${NUMBER})(?<unit>\s*${UNIT})?(?![\d/:])`,
  'giu',
);
const figures = (written: string) => written.replace(/\D/gu, '');

/** The clauses with the amount as it shall be; null: none of theirs is meant, or several may be. */
export function withAmount(
  clauses: readonly string[],
  { to, from, by }: Pick<AmountCorrected, 'to' | 'from' | 'by'>,
): string[] | null {
  const meant = clauses.flatMap((clause, at) =>
    [...clause.matchAll(IN_CLAUSE)].filter(isMeant(from)).map((found) => ({ at, found })),
  );
  const [one, more] = meant;
  if (one === undefined || more !== undefined) return null;
  const { number = '', unit = '' } = one.found.groups ?? {};
  const put = by === undefined ? asPut(to, from, number, unit) : added(to, by, number, unit);
  if (put === null) return null;
  const ends = one.found.index + one.found[0].length;
  return clauses.map((clause, at) =>
    at === one.at ? `${clause.slice(0, one.found.index)}${put}${clause.slice(ends)}` : clause,
  );
}

function isMeant(from: string | null): (found: RegExpExecArray) => boolean {
  return ({ groups }) => {
    const { number = '', unit } = groups ?? {};
    if (from === null) return unit !== undefined || (figures(number).length > 3 && !YEAR.test(number));
    const said = figures(from);
    return (
      figures(number) === said ||
      (figures(number).startsWith(said) && /^0+$/u.test(figures(number).slice(said.length)))
    );
  };
}

/** As it is written there: "200" for "220" of 220 000 is 200 000. */
function asPut(to: string, from: string | null, number: string, unit: string): string {
  if (/\p{L}/u.test(to)) return to;
  const zeros = from === null ? '' : figures(number).slice(figures(from).length);
  const isAlike = from !== null && figures(to).length === figures(from).length;
  const whole = figures(to) + (isAlike ? zeros : '');
  const parted = /[^\d,](?=\d{3})/u.exec(number)?.[0] ?? '\u00a0';
  return to.includes(',') ? `${to}${unit}` : `${whole.replace(/\B(?=(?:\d{3})+$)/gu, parted)}${unit}`;
}

/** The amount with so much more, or less; null: in another unit, or nothing would be left. */
function added(to: string, by: 1 | -1, number: string, unit: string): string | null {
  const [more, own] = [kronor(to), kronor(`${number}${unit}`)];
  const sum = more === null || own === null ? null : own + by * more;
  if (sum === null || sum <= 0 || scaleOf(unit) !== 1) return null;
  const parted = /[^\d,](?=\d{3})/u.exec(number)?.[0] ?? '\u00a0';
  return `${String(sum).replace(/\B(?=(?:\d{3})+$)/gu, parted)}${unit}`;
}

/** In kronor; null: with öre, or of less than that. */
function kronor(amount: string): number | null {
  return amount.includes(',') ? null : Number(figures(amount)) * scaleOf(amount);
}

function scaleOf(amount: string): number {
  if (/milj|mkr|mnkr/iu.test(amount)) return 1_000_000;
  return /tkr|tusen/iu.test(amount) ? 1000 : 1;
}

const OF_IT_LEAD = String.raw`^(?:(?:nej|nä|oj|ops|fel|förlåt|sorry|vänta|men|jag\s+menade|jag\s+menar|(?:det\s+)?(?:blev|var|är)\s+fel|fel\s+(?:belopp|summa|siffra)|bevilja|anslå|avsätta)[\s,.!:–-]+)*`;
const LIMIT = '(?:(?:max|maximalt|högst|minst|bara|som\\s+mest)\\s+)?';
const OF_IT_ROWS = [
  String.raw`${OF_IT_LEAD}${LIMIT}(?<to>${AMOUNT})\s+(?:ska|skulle|skall)\s+det\s+(?:stå|va|vara|bli)${NOT}${END}`,
  String.raw`${OF_IT_LEAD}${LIMIT}(?<to>${AMOUNT})\s+(?:menade|menar)\s+jag${NOT}${END}`,
  String.raw`${OF_IT_LEAD}(?:det|beloppet|summan)\s+(?:ska|skulle|skall)\s+(?:stå|va|vara|bli)\s+${LIMIT}(?<to>${AMOUNT})${NOT}${END}`,
  String.raw`^(?:(?:nej|nä|oj|ops|fel|förlåt|sorry|vänta|jag\s+menade)[\s,.!:]+)+(?:till\s+)?${LIMIT}(?<to>${AMOUNT})${NOT}${END}`,
].map((one) => sifted(one, 'iu'));

/** "Nej, 18 000 ska det stå": an amount put right, and nothing said of where; null: none is. */
export function amountOfIt(text: string): Pick<AmountCorrected, 'to' | 'from'> | null {
  if (text.length > 100 || text.includes('?') || !/\d/u.test(text)) return null;
  for (const row of OF_IT_ROWS) {
    const { to, from } = row.exec(text.trim())?.groups ?? {};
    if (to !== undefined && IS_MUCH.test(to) && !YEAR.test(to)) return { to, from: from ?? null };
  }
  return null;
}

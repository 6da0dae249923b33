import type { Line } from '../../formats/line.ts';
import { headLabel, labelWithValue } from '../head/labels.ts';
import type { Mark } from '../item/marks.ts';
import { findSectionLabel } from '../read/section-label.ts';

/** A line that says which item it is of. */
export interface Naming {
  readonly mark: Mark;
  /** What it tells of the item, its name taken away; null where it is the name alone. */
  readonly text: string | null;
  /** Nothing more stands on its line: what it tells follows below. */
  readonly isHeading: boolean;
  /** It is named by its number. */
  readonly isNumbered: boolean;
}

const NUMBER = String.raw`(?<number>\d{1,4}(?:\.\d{1,2}(?!\d)|\s?[a-h](?!\p{L}))?)`;
/** Not "§ 12 förbundsordningen", "punkt 3 och 4", "§ 98/2026", "p. 3–5". */
const ONE = String.raw`(?!\d|[.,:/]\d|\s*(?:[-–,&]|och|samt|eller)\s*§?\s*\d)(?!\s+(?:i\s+)?(?:\p{L}*(?:lag|ordning|stadg|avtal|reglement|polic)\p{L}*|OSL|KL|FL|FinsamL|TF)(?!\p{L}))`;
const WORD = String.raw`(?:(?:dagordnings)?punkt(?:en)?|pkt\.?|p\.?|ärende(?:t)?|paragraf(?:en)?|nr\.?|§)\s*(?:nr\.?\s*)?`;
const REFERENCE = `${WORD}${NUMBER}${ONE}`;
const TOWARDS = String.raw`(?:till|ad|mot|i|på|vid|under|om|angående|ang\.?|rörande|gällande|gäller|avseende|beträffande|vad gäller|för)`;

/** "Till punkt 3: …", "§ 112: …", "Punkt 6 – …", "Till § 112". */
const LEADS = new RegExp(
  String.raw`^(?:[-–•*]\s+)?(?:(?<to>${TOWARDS})\s+)?${REFERENCE}\s*(?:(?<part>[.:)]|[–—-](?=\s))\s*|$)(?<text>.*)$`,
  'iu',
);
/** "§ 3a Firman har fått för mycket.": below an agenda that counts by that sign. */
const SIGN_FIRST = new RegExp(String.raw`^§\s*${NUMBER}${ONE}\s+(?<text>[\p{Lu}\d].*)$`, 'u');
/** "Protokollsanteckning till § 112: …", "Reservation § 111", "Särskilt yttrande över beslutet i § 4". */
const LABELLED = new RegExp(
  String.raw`^(?:[-–•*]\s+)?(?<label>\p{Lu}\p{L}+(?:\s\p{L}+){0,2}?)(?:\s+(?:${TOWARDS}|över))?(?:\s+(?:beslutet|ärendet|paragrafen|punkten))?(?:\s+(?:i|under|på))?\s*[,(–-]?\s*${REFERENCE}\)?\s*(?:[.:]\s*|$)(?<text>.*)$`,
  'iu',
);
const ANYWHERE = new RegExp(String.raw`(?<![\p{L}\d§])${REFERENCE}`, 'giu');
/** "… efter ombyggnaden (p. 3)." */
const AT_END = new RegExp(String.raw`[([]\s*(?:se\s+|till\s+|avser\s+)?${REFERENCE}\s*[)\]]\s*[.!]?$`, 'iu');
const FOOTNOTE = /^(?<sign>[¹²³⁴-⁹]{1,2}|\*{1,3}|[†‡]{1,2}|\[\d{1,2}\])\)?\s*\S/u;
const LONGEST_NAME = 8;
const LEAST_LETTERS = 5;

/** "Ang. personalärendet:", "Angående punkten om hyran:". */
const OF_IT = new RegExp(
  String.raw`^(?:${TOWARDS}|när\s+det\s+gäller|i\s+fråga\s+om)\s+(?:(?:punkten|ärendet|frågan)\s+(?:om\s+)?)?`,
  'iu',
);
/** "Personalärende" and "personalärendet" alike. */
const indefinite = (name: string) =>
  name.replace(/(?<=.{5})(?:arna|erna|orna|na|et|en|t|n)$/u, '').replace(/(?<=.{5})e$/u, '');
const bareNumber = (number: string) => number.replace(/\s/gu, '').toLowerCase();
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
/** A heading without what stands in brackets or as a mark behind it. */
const bareHeading = (text: string) => text.replace(/\s*\([^)]*\)|[¹²³⁴-⁹†‡*]+\s*$|\[\d+\]\s*$/gu, '').trim();
/** "Krav mot Granbo" of "Krav mot Granbo – tas utan åhörare": what the agenda says about it stands behind. */
const nameIn = (heading: string) => letters(bareHeading(heading.split(/\s[–—-]\s|[,;]\s/u)[0] ?? ''));

/** Tells of lines below the last item which of the items they are of, by number, by heading or by the mark of a footnote. */
export class NamesOfItems {
  readonly #byNumber: ReadonlyMap<string, Mark>;
  readonly #marks: readonly Mark[];
  /** Whether the agenda itself counts by "§": elsewhere that sign is of another paper. */
  readonly #signed: boolean;

  constructor(marks: readonly Mark[]) {
    this.#marks = marks;
    this.#byNumber = new Map(marks.map((mark) => [mark.printed ?? String(mark.number), mark]));
    this.#signed = marks.some(({ line }) => /^\S{0,8}\s?[§$]|^paragraf/iu.test(line.text));
  }

  /** The item that a line says that it is of, where it begins with that; null: it does not. */
  ledBy(line: Line): Naming | null {
    const { text } = line;
    const leads = LEADS.exec(text)?.groups;
    if (
      leads?.number !== undefined &&
      (leads.to !== undefined || leads.part !== undefined || leads.text === '')
    )
      return this.#named(text, leads.number, leads.text ?? '', leads.text === '');
    const signed = SIGN_FIRST.exec(text)?.groups;
    if (signed?.number !== undefined) return this.#named(text, signed.number, signed.text ?? '', false);
    const labelled = LABELLED.exec(text)?.groups;
    if (labelled?.number !== undefined) {
      const { label = '', text: told = '' } = labelled;
      return this.#named(text, labelled.number, told === '' ? label : `${label}: ${told}`, told === '');
    }
    return this.#byMark(text) ?? this.#byHeading(text);
  }

  /** The one item that a paragraph names: at its end, or `anywhere` in it. */
  within(text: string, anywhere: boolean): Mark | null {
    const found = anywhere ? [...text.matchAll(ANYWHERE)] : [AT_END.exec(text)].filter((one) => one !== null);
    const named = found.map(({ 0: all, groups }) => this.#numbered(all, groups?.number ?? ''));
    const [first = null] = named;
    return named.every((mark) => mark === first) ? first : null;
  }

  #numbered(said: string, number: string): Mark | null {
    return /§|paragraf/iu.test(said) && !this.#signed
      ? null
      : (this.#byNumber.get(bareNumber(number)) ?? null);
  }

  #named(said: string, number: string, text: string, isHeading: boolean): Naming | null {
    const mark = this.#numbered(said.slice(0, said.indexOf(number)), number);
    return mark && { mark, text: text.trim() || null, isHeading, isNumbered: true };
  }

  #byMark(text: string): Naming | null {
    const sign = FOOTNOTE.exec(text)?.groups?.sign;
    if (sign === undefined) return null;
    const bearing = this.#marks.filter(({ line }) => signsIn(line.text).includes(sign));
    return bearing.length === 1 && bearing[0]
      ? { mark: bearing[0], text, isHeading: false, isNumbered: false }
      : null;
  }

  #byHeading(text: string): Naming | null {
    const [written = '', ...after] = text.replace(/^[-–•*]\s+/u, '').split(/:\s+|:$|\s[–—-]\s/u);
    const name = after.length > 0 ? written.replace(OF_IT, '') : written;
    const told =
      after.length === 0
        ? ''
        : text.slice(text.indexOf(written) + written.length).replace(/^\s*[:–—-]\s*/u, '');
    const own = letters(bareHeading(name));
    const isName = own.length >= LEAST_LETTERS && name.split(/\s+/u).length <= LONGEST_NAME;
    if (!isName || findSectionLabel(name) !== null) return null;
    const same = this.#marks.filter(({ rest }) => letters(bareHeading(rest)) === own);
    const named =
      same.length > 0 || told === ''
        ? same
        : this.#marks.filter(({ rest }) => indefinite(letters(bareHeading(rest))) === indefinite(own));
    const whole =
      named.length > 0 || told !== '' ? named : this.#marks.filter(({ rest }) => nameIn(rest) === own);
    if (whole.length === 1 && whole[0])
      return { mark: whole[0], text: told.trim() || null, isHeading: told.trim() === '', isNumbered: false };
    if (whole.length > 0 || told === '' || headLabel(name) !== null || labelWithValue(text) !== null)
      return null;
    const part = this.#marks.filter(({ rest }) => isPartOf(name, rest));
    return part.length === 1 && part[0]
      ? { mark: part[0], text: told.trim(), isHeading: false, isNumbered: false }
      : null;
  }
}

const signsIn = (text: string) =>
  text.match(/[¹²³⁴-⁹]{1,2}|(?<=\S)\s?\*{1,3}(?=\s|$)|[†‡]{1,2}|\[\d{1,2}\]/gu)?.map((sign) => sign.trim()) ??
  [];

/** "Byggkompaniet" of "Krav från Byggkompaniet": its words are words of the heading. */
function isPartOf(name: string, heading: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];
  const own = words(name);
  const of = new Set(words(heading));
  return own.length > 0 && /^\p{Lu}/u.test(name) && own.every((word) => of.has(word));
}

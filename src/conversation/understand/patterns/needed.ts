import {
  ANYTHING,
  AT_GAP,
  isGap,
  type Known,
  MOST_WAYS,
  type Need,
  NOTHING,
  needsOf,
  ofChain,
  ofCharacters,
  oneOf,
} from './known.ts';
import { GAP } from './signs.ts';

/** More needs than this tell little more. */
const MOST_NEEDS = 3;
/** Halves of characters beyond the first 65 536: only with `u` does a pattern take them whole. */
const HALVES = /[\uD800-\uDFFF]|\\u[dD][89a-fA-F]/;

/**
 * What a text needs to have for a pattern to match in it, the rarest first; nothing where that cannot be said. What is not
 * understood of a pattern is taken for anything at all.
 */
export function neededBy({ source, flags }: RegExp): readonly Need[] {
  if (/[^iusm]/.test(flags) || (!flags.includes('u') && HALVES.test(source))) return [];
  const reader = new Reader(source);
  const known = reader.alternatives();
  return reader.isUnderstood() ? needsOf(known).slice(0, MOST_NEEDS) : [];
}

/** Reads a pattern from left to right. */
class Reader {
  readonly #source: string;
  #at = 0;
  #isStrange = false;

  constructor(source: string) {
    this.#source = source;
  }

  isUnderstood(): boolean {
    return this.#isAtEnd() && !this.#isStrange;
  }

  /** Up to the end of the group, or of the pattern. */
  alternatives(): Known {
    const read = [this.#chain()];
    while (this.#takes('|')) read.push(this.#chain());
    return oneOf(read);
  }

  #chain(): Known {
    const parts: Known[] = [];
    while (!this.#isAtEnd() && !this.#isNext('|') && !this.#isNext(')')) {
      parts.push(this.#counted(this.#part()));
    }
    return ofChain(parts);
  }

  #part(): Known {
    if (this.#isNext('(')) return this.#group();
    if (this.#isNext('[')) return ofClass(this.#matched(/\[(?:\\.|[^\]\\])*\]/sy));
    if (this.#isNext('\\')) return ofEscape(this.#matched(ESCAPE));
    if (this.#takes('^') || this.#takes('$')) return AT_GAP;
    if (this.#takes('.')) return ANYTHING;
    return ofCharacters([this.#matched(/./suy)]);
  }

  #group(): Known {
    const opening = this.#matched(/\((?:\?(?:<?[=!]|:|<[^>=!]+>))?/y);
    if (this.#isNext('?')) this.#isStrange = true;
    const from = this.#at;
    const inside = this.alternatives();
    const text = this.#source.slice(from, this.#at);
    if (!this.#takes(')')) this.#isStrange = true;
    if (opening.endsWith('!')) return IS_LETTER.test(text) ? AT_GAP : NOTHING;
    if (!opening.endsWith('=')) return inside;
    // What is looked for is there, but the rest goes on from where it was.
    return isGap(inside) ? AT_GAP : { ...NOTHING, needs: needsOf(inside) };
  }

  #counted(part: Known): Known {
    const count = this.#matched(/(?:[*+?]|\{\d+(?:,\d*)?\})?\??/y);
    if (count === '') return part;
    const mayLack = /^(?:[*?]|\{0)/.test(count);
    if (isGap(part)) return mayLack ? oneOf([NOTHING, AT_GAP]) : AT_GAP;
    if (/^(?:\?|\{0,1\})/.test(count)) return oneOf([NOTHING, part]);
    return mayLack ? ANYTHING : { whole: null, needs: needsOf(part) };
  }

  #isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  #isNext(sign: string): boolean {
    return this.#source.startsWith(sign, this.#at);
  }

  #takes(sign: string): boolean {
    const isNext = this.#isNext(sign);
    if (isNext) this.#at += sign.length;
    return isNext;
  }

  #matched(sticky: RegExp): string {
    sticky.lastIndex = this.#at;
    const text = sticky.exec(this.#source)?.[0] ?? '';
    this.#at += text.length;
    return text;
  }
}

/** In a look that must find nothing: what every letter is. */
const IS_LETTER = /^(?:\\p\{L\}|\\S|\[(?!\^)(?:\\.|[^\]\\])*\\p\{L\}(?:\\.|[^\]\\])*\])$/u;
/** Escapes of what is never a letter. */
const NO_LETTER = /^\\(?:[dsnrtfv0]|p\{(?:P|N|Nd|Z|Zs|S|Sc)\})$/;
const ESCAPE =
  /\\(?:u\{[\dA-Fa-f]+\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[pP]\{[^}]*\}|k<[^>]*>|c[A-Za-z]|\d+|.)/suy;
/** One character or escape of a class, or two with a dash between. */
const IN_CLASS =
  /(?<first>\\(?:u\{[\dA-Fa-f]+\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[pP]\{[^}]*\}|.)|[^\\])(?:-(?<last>\\(?:u\{[\dA-Fa-f]+\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)|[^\\]))?/gsu;

function ofEscape(text: string): Known {
  if (/^\\[bB]$/.test(text)) return NOTHING;
  if (NO_LETTER.test(text)) return AT_GAP;
  const character = written(text);
  return character === null ? ANYTHING : ofCharacters([character]);
}

function ofClass(text: string): Known {
  const inside = text.slice(1, -1);
  if (inside.startsWith('^')) return ANYTHING;
  const characters: string[] = [];
  for (const { groups = {} } of inside.matchAll(IN_CLASS)) {
    const { first = '', last = first } = groups;
    const [from, to] = [first, last].map((end) => (NO_LETTER.test(end) ? GAP : written(end)));
    if (from == null || to == null) return ANYTHING;
    const codes = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0] as const;
    if (codes[1] - codes[0] > MOST_WAYS) return ANYTHING;
    for (let code = codes[0]; code <= codes[1]; code += 1) characters.push(String.fromCodePoint(code));
  }
  return ofCharacters(characters);
}

/** The character that is written so in a pattern; null: it is none, or not a single one. */
function written(text: string): string | null {
  if (!text.startsWith('\\')) return text;
  const code = /^\\(?:u\{([\dA-Fa-f]+)\}|u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2}))$/.exec(text);
  if (code !== null) return String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16));
  return /^\\[^\p{L}\d]$/u.test(text) ? text.slice(1) : null;
}

import { walkXml } from './xml.ts';

interface Level {
  format: string;
  text: string;
  start: number;
}

interface List {
  readonly abstractId: string;
  readonly starts: Map<number, number>;
}

const DEEPEST = 9;

function letters(value: number): string {
  let [rest, text] = [value, ''];
  while (rest > 0) {
    rest -= 1;
    text = String.fromCharCode(97 + (rest % 26)) + text;
    rest = Math.floor(rest / 26);
  }
  return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let [rest, text] = [value, ''];
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}

function printed(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** Turns automatic numbers into the text a reader sees, counting as the paragraphs come. */
export class Numbering {
  readonly #levels = new Map<string, Level[]>();
  readonly #lists = new Map<string, List>();
  readonly #counts = new Map<string, number[]>();

  constructor(part: Uint8Array | undefined) {
    if (part !== undefined) this.#read(part);
  }

  #read(part: Uint8Array): void {
    let levels: Level[] | null = null;
    let level: Level | null = null;
    let list: List | null = null;
    let override = 0;
    walkXml(part, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:abstractNum') {
          levels = [];
          this.#levels.set(attributes['w:abstractNumId'] ?? '', levels);
        } else if (name === 'w:lvl' && levels) {
          level = { format: 'decimal', text: '', start: 1 };
          const at = Number(attributes['w:ilvl'] ?? 0);
          if (at >= 0 && at < DEEPEST) levels[at] = level;
        } else if (name === 'w:num') {
          list = { abstractId: '', starts: new Map() };
          this.#lists.set(attributes['w:numId'] ?? '', list);
        } else if (name === 'w:abstractNumId' && list) list = this.#rename(list, value);
        else if (name === 'w:lvlOverride') override = Number(attributes['w:ilvl'] ?? 0);
        else if (name === 'w:startOverride' && list) list.starts.set(override, Number(value));
        else if (level && name === 'w:start') level.start = Number(value);
        else if (level && name === 'w:numFmt') level.format = value;
        else if (level && name === 'w:lvlText') level.text = value;
      },
      close: (name) => {
        if (name === 'w:lvl') level = null;
        if (name === 'w:abstractNum') levels = null;
        if (name === 'w:num') list = null;
      },
    });
  }

  #rename(list: List, abstractId: string): List {
    const renamed = { abstractId, starts: list.starts };
    for (const [id, known] of this.#lists) if (known === list) this.#lists.set(id, renamed);
    return renamed;
  }

  /** The number before the next paragraph of list `numId` at `level`; "-" for bullets, "" where the list is unknown. */
  next(numId: string, level: number): string {
    const list = this.#lists.get(numId);
    const levels = list === undefined ? undefined : this.#levels.get(list.abstractId);
    const own = levels?.[level];
    if (!list || !levels || !own || numId === '0') return '';
    if (own.format === 'bullet') return '-';
    if (own.format === 'none') return own.text;
    const key = list.starts.size > 0 ? `num ${numId}` : `abstract ${list.abstractId}`;
    const counts = this.#counts.get(key) ?? [];
    this.#counts.set(key, counts);
    counts[level] = (counts[level] ?? (list.starts.get(level) ?? own.start) - 1) + 1;
    counts.length = level + 1;
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return printed(counts[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? 'decimal');
    });
  }
}

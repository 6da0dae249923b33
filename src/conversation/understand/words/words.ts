import { matchesOf } from '../../../kernel/index.ts';
import { ofLast } from './of-last.ts';
import { remembered } from './remembered.ts';
import { foldDots, stemOf } from './stem.ts';

/** A word of a message. Numbers and dates are words too, with the signs that belong to them. */
export interface Word {
  /** Lower case, å ä ö kept as typed. */
  readonly text: string;
  /** Without dots. */
  readonly folded: string;
  readonly stem: string;
  /** Whether it was written with a capital. */
  readonly capital: boolean;
  /** Where it stands in the normalised message. */
  readonly start: number;
  readonly end: number;
}

export interface Message {
  /** Normalised: one kind of white space, quote and dash; marks that nobody sees removed; cut at LONGEST. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether it was longer than LONGEST. */
  readonly cut: boolean;
}

/** What is read of a message: more than anybody asks in one. Keeps the time bounded. */
export const LONGEST = 1200;

const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u0000-\u0008\u000B-\u001F]/g;
/** Marks heaped above and below letters; those that are part of a letter are not there after composition. */
const HEAPED = /\p{M}+/gu;
const MARKUP = /<\/?[a-zA-Z][^<>]{0,200}>/g;

/** "Budgeten -25", "dec '26": a year. */
const SHORT_YEAR = /(?<=\p{L}\.? )[-'](?=[1-4]\d(?![\d.,:/-]| \d| ?(?:kr|tkr|mkr|%|grader)))(\d\d)/gu;

/** The messages read last: whoever has a part in answering one reads it. */
const lately = new Map<string, Message>();
const MOST_LATELY = 32;

/** "Nr e nästa möte": when, and no number. */
const WHEN_IN_SHORT = /(?<![\p{L}\d])nr(?= (?:e|är|ä|blir|va|var|ska|börjar|ses|träffas)(?!\p{L}))/giu;

/** The message as it is read: see `Message`. Linear in its length. */
export function readMessage(raw: string): Message {
  const before = lately.get(raw);
  if (before !== undefined) return before;
  const message = read(raw);
  if (raw.length > LONGEST) return message;
  lately.set(raw, message);
  const [eldest] = lately.keys();
  if (lately.size > MOST_LATELY && eldest !== undefined) lately.delete(eldest);
  return message;
}

function read(raw: string): Message {
  const cut = raw.length > LONGEST * 4;
  const text = (cut ? raw.slice(0, LONGEST * 4) : raw)
    .normalize('NFC')
    .replace(MARKUP, ' ')
    .replace(UNSEEN, '')
    .replace(HEAPED, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[“”„»«]/g, '"')
    .replace(/[’‘´`]/g, "'")
    .replace(SHORT_YEAR, '20$1')
    .replace(WHEN_IN_SHORT, 'när')
    .replace(/\s+/g, ' ')
    .trim();
  const short = text.slice(0, LONGEST);
  return { text: short, words: wordsOf(short), cut: cut || text.length > LONGEST };
}

/** "Den 7e" is a day; "punkt 7e" the item that was put in after 7d, as "punkt 7a" is the one after 7. */
const WORD =
  /§§?|\d+(?:[.,:/-]\d+)*(?:[:.]e\b|:[ae]\b|(?<!(?<!\p{L})(?:punkt|punkten|pkt|p|ärende|ärendet|arende|arendet|nr|bilaga|bilagan|bil)\.? ?\d+)e\b)?|[\p{L}]+(?:['.][\p{L}\d]+)*(?:\d+)?/giu;

/** "Utbildningsdan" as it is said, "utbildningsdagen" as it is written. */
const SPOKEN_DAY = /(?<=\p{L}{4}s)dan$/u;

const formsOf = remembered((written: string) => {
  const text = written.toLocaleLowerCase('sv');
  return { text, folded: foldDots(text), stem: stemOf(text.replace(SPOKEN_DAY, 'dagen')) };
});

/** Whether a word begins with a figure: a number, a day, an hour. */
export function isFigure({ text }: Pick<Word, 'text'>): boolean {
  return isDigit(text.charCodeAt(0));
}

/** Whether a word ends with a figure: "p131". */
export function endsInFigure({ text }: Pick<Word, 'text'>): boolean {
  return isDigit(text.charCodeAt(text.length - 1));
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The words of a text, in order. */
export const wordsOf = ofLast((text: string): readonly Word[] => {
  const words: Word[] = [];
  for (const match of matchesOf(WORD, text)) {
    const written = match[0];
    const { text, folded, stem } = formsOf(written);
    words.push({
      text,
      folded,
      stem,
      capital: written.charAt(0) !== text.charAt(0),
      start: match.index,
      end: match.index + written.length,
    });
  }
  return words;
});

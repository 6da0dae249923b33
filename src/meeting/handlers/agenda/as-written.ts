/** What the conversation reads of a message, in characters. */
export const READ_OF_MESSAGE = 1_200;

/** What was read of an ärende, with what was written in the message besides. */
export interface Worded {
  readonly heading: string;
  readonly proposals: readonly string[];
  readonly background: string;
}

/** What a message is read without: its lines, and which dash was written. */
const READ_OTHERWISE = /[\n‐‑‒–—−]/u;

/**
 * The same as it was written: with its lines and dashes, and with all that was too long to be read, where it ends. A heading that
 * runs over a line is its first; the next begin the background. Nothing that was written is left out.
 */
export function asWritten(read: Worded, text: string, written: string): Worded {
  if (written.length <= READ_OF_MESSAGE && !READ_OTHERWISE.test(written)) return read;
  const whole = spanOf(written, text);
  if (whole === null) return written.length > READ_OF_MESSAGE ? { ...read, background: tidy(written) } : read;
  const isCut = text.length > READ_OF_MESSAGE * 0.9;
  let tail = isCut ? written.slice(whole.end) : '';
  /** As it was written; with what was not read, where the part goes on into that. */
  const take = (part: string): string => {
    const span = part === '' ? null : spanOf(written, part);
    if (span === null) return part;
    const goesOn = !/[\p{L}\d]/u.test(written.slice(span.end, whole.end));
    const more = goesOn ? tail : '';
    if (goesOn) tail = '';
    return `${written.slice(span.start, span.end)}${more}`;
  };
  const background = take(read.background);
  const proposals = read.proposals.map((one) => oneLine(take(one)));
  const span = spanOf(written, read.heading);
  const [heading = '', ...under] = span ? written.slice(span.start, span.end).split('\n') : [read.heading];
  const begins = under.filter((line) => !background.includes(line));
  return {
    heading: oneLine(heading),
    proposals,
    background: capital(tidy([...begins, background, tail].filter(Boolean).join('\n'))),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where words that were read stand in what was written, whatever white space, quotes and dashes it has. */
function spanOf(written: string, read: string): Span | null {
  const words = read.trim().split(/\s+/).map(flexible);
  const match = new RegExp(words.join('\\s+'), 'iu').exec(written);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

function flexible(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/"/g, '["“”„»«]')
    .replace(/'/g, "['’‘´`]")
    .replace(/-/g, '[-‐‑‒–—−]');
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^[\s.,;:]+|\s+$/g, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

import { presenterSaid, saysSecrecy, secrecySaid } from '../../../conversation/index.ts';
import { listedLines } from './list-lines.ts';
import { inARow } from './list-row.ts';

/** A new ärende of a list, as it was written. */
export interface Listed {
  readonly heading: string;
  /** As named: "Eva"; empty where nobody is. */
  readonly presenter: string;
  /** Of this one it is said that it is the board's alone. */
  readonly internal: boolean;
  /** What stood in further columns of a table: a name, a note. */
  readonly beside: readonly string[];
}

/** Several new ärenden in one message. */
export interface ItemsListed {
  readonly items: readonly Listed[];
  /** Lines that are no ärende; they are told, so that nothing written is lost. */
  readonly unread: readonly string[];
  /** Whether it may be one heading with commas in it. */
  readonly mayBeOne: boolean;
}

const NONE: ItemsListed = { items: [], unread: [], mayBeOne: false };

/** What is told of an ärende, and names none. */
const OF_ONE = /^(?:att|föredra\p{L}*|(?:besluts)?förslag\p{L}*|bakgrund)(?!\p{L})/iu;

/**
 * "Lägg till punkterna el, vatten och sopor", "till marsmötet: el, vatten, sopor", "dagordning 11 mars:" with a line
 * each, or a list with numbers or dashes: the new ärenden one by one, without the board and the meeting that are named
 * last; none where it is one ärende.
 */
export function itemsListed(written: string, whole: string, boardName: string): ItemsListed {
  const { items: lines, unread } = listedLines(whole);
  const row = lines.length > 1 ? null : inARow(hidden(written), boardName);
  const listed = (row === null ? lines : row.items).map(listedAs).filter(({ heading }) => heading !== '');
  if (listed.length < 2 || listed.some(({ heading }) => OF_ONE.test(heading))) return NONE;
  return { items: listed, unread: row === null ? unread : [], mayBeOne: row !== null && !row.isSure };
}

/** Stands for "(internt)" after one of several, while they are parted. */
const SECRET = '\uE000';
const IN_PARENTHESIS = /\s*\(([^()]{3,60})\)/gu;

/** With what is said in parentheses of one of them kept apart from what is said of all. */
function hidden(written: string): string {
  const marked = written.replace(IN_PARENTHESIS, (whole, inside: string) =>
    saysSecrecy(inside) ? ` ${SECRET}` : whole,
  );
  return secrecySaid(marked).rest;
}

function listedAs(part: string): Listed {
  const [first = '', ...beside] = part.trim().split(/\s*\t+\s*/u);
  const isMarked = first.includes(SECRET);
  const { name, rest } = presenterSaid(first.replace(SECRET, '').trim(), 'after-comma');
  const said = secrecySaid(rest);
  const isInternal = said.isInternal && said.rest !== '';
  return {
    heading: (isInternal ? said.rest : rest).replace(/[\s.,;:!?(–-]+$/u, '').trim(),
    presenter: name ?? '',
    internal: isMarked || isInternal,
    beside,
  };
}

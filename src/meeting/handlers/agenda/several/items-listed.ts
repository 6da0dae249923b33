import { presenterSaid, saysSecrecy, secrecySaid, speaksOfSecrecy } from '../../../../conversation/index.ts';
import { listedLines } from './list-lines.ts';
import { inARow, parted as partsOfRow } from './list-row.ts';

/** A new ärende of a list, as it was written. */
export interface Listed {
  readonly heading: string;
  /** As named: "Eva"; empty where nobody is. */
  readonly presenter: string;
  /** Of this one it is said that it is the board's alone. */
  readonly internal: boolean;
  /** What stood in further columns of a table: a name, a note. */
  readonly beside: readonly string[];
  readonly proposals: readonly string[];
  readonly background: string;
}

/** Several new ärenden in one message. */
export interface ItemsListed {
  readonly items: readonly Listed[];
  /** Lines that are no ärende; they are told, so that nothing written is lost. */
  readonly unread: readonly string[];
  /** Whether it may be one heading with commas in it. */
  readonly mayBeOne: boolean;
  /** Whether what is said of who may see them is of all. */
  readonly areInternal: boolean;
}

const NONE: ItemsListed = { items: [], unread: [], mayBeOne: false, areInternal: false };

/** What is told of an ärende, and names none. */
const OF_ONE = /^(?:att|föredra\p{L}*|(?:besluts)?förslag\p{L}*|bakgrund)(?!\p{L})/iu;

/** "Den 4:e: el, vatten": the colon of the day introduces nothing. */
const ORDINAL = /^([^:\n]{0,60}\d):(?=[ea](?!\p{L}))/iu;

/**
 * "Lägg till punkterna el, vatten och sopor", "till marsmötet: el, vatten, sopor", "dagordning 11 mars:" with a line
 * each, or a list with numbers or dashes: the new ärenden one by one, without the board and the meeting that are named
 * last; none where it is one ärende.
 */
export function itemsListed(said: string, whole: string, boardName: string): ItemsListed {
  const written = said.replace(ORDINAL, '$1');
  const lines = listedLines(whole);
  if (lines.items.length > 1) {
    const { unread, areInternal } = lines;
    const items = lines.items.map(({ text, internal, below }) =>
      withBelow(listedAs(internal ? `${text} ${SECRET}` : text), below),
    );
    return several(items, { unread, areInternal, mayBeOne: false });
  }
  const sections = bySecretSection(written, boardName);
  if (sections !== null) return several(sections, { unread: [], areInternal: false, mayBeOne: false });
  const ofEach = inARow(marked(written), boardName);
  if (ofEach.areMarked)
    return several(ofEach.items.map(listedAs), {
      unread: [],
      areInternal: isOfAll(marked(written), ofEach.items),
      mayBeOne: false,
    });
  const { rest, isInternal: areInternal } = secrecySaid(marked(written));
  const row = inARow(rest, boardName);
  const marks = row.items.filter((one) => CLOSED_PART.test(one.trim()));
  const items = row.items.filter((one) => !marks.includes(one)).map(listedAs);
  // "Uppföljning av insats 1, 2 och 3": figures alone are no headings.
  if (items.some(({ heading }) => !/\p{L}{2}|^\p{Lu}$/u.test(heading) && heading !== '')) return NONE;
  // "Lön och vd internt": of which of them nothing says.
  const ofSome = items.some(({ internal }) => internal) && !row.items.some((one) => one.includes(SECRET));
  return several(items, {
    unread: [],
    areInternal: areInternal || ofSome || marks.length > 0,
    mayBeOne: !row.isSure,
  });
}

/** "…, stängd del": where all before it are dealt with, and no ärende. */
const CLOSED_PART =
  /^(?:(?:tas\s+)?(?:på|i)\s+)?(?:den\s+)?(?:stängd|sluten|stängda|slutna)\s+del(?:en)?(?:\s+av\s+mötet)?[.!]?$/iu;
const SECRET_SECTION =
  /^(?<open>.*?)[\s.,;]+(?:(?:och|samt|plus)\s+)?(?:så\s+)?(?:(?:en|ett|två|tre|fyra|\d)\s+)?(?:internt|interna(?:\s+(?:ärenden|punkter))?|hemligt|hemliga(?:\s+(?:ärenden|punkter))?|sekretess(?:ärenden|punkter)?|(?:(?:på|i|till)\s+)?(?:den\s+)?(?:stängd|sluten|stängda|slutna)\s+del(?:en)?)\s*:\s*(?<secret>\S[^:\n]*)$/iu;

/** "Ekonomi, bokslut. Internt: hyran, lönen": those after the mark are the board's alone, and those before it are not; null: no such mark. */
function bySecretSection(written: string, boardName: string): readonly Listed[] | null {
  const { open, secret } = SECRET_SECTION.exec(written)?.groups ?? {};
  if (open === undefined || secret === undefined) return null;
  const before = inARow(marked(open.replace(/[,;]?\s+och$/iu, '')), boardName).items;
  if (before.length === 0) return null;
  const after = partsOfRow(secret).map((one) => listedAs(`${one} ${SECRET}`));
  return [...before.map(listedAs), ...after];
}

/** Said before the first of a row, or of all of them after the last. */
function isOfAll(written: string, [first = '', ...more]: readonly string[]): boolean {
  const last = more.at(-1) ?? first;
  const isAfter = saysSecrecy(last) && /(?<!\p{L})(?:alla|samtliga|allihop|allt)(?!\p{L})/iu.test(last);
  return isAfter || saysSecrecy(written.slice(0, Math.max(0, written.indexOf(first))));
}

/** A heading is no longer, in characters: what is longer is a text, and is kept whole as one ärende. */
const LONGEST_HEADING = 200;

function several(all: readonly Listed[], told: Omit<ItemsListed, 'items'>): ItemsListed {
  const items = all.filter(({ heading }) => heading !== '');
  const isNone = ({ heading }: Listed) => OF_ONE.test(heading) || heading.length > LONGEST_HEADING;
  return items.length < 2 || items.some(isNone) ? NONE : { items, ...told };
}

const PROPOSED = /^(?:[-–•*]\s+)?(?:besluts)?förslag(?:et)?(?:\s+till\s+beslut)?\s*:\s*/iu;
const PRESENTED = /^föredra(?:gande|gare)\s*:\s*(\S.*)$/iu;
const BACKGROUND = /^bakgrund\s*:\s*/iu;

/** With what stands under its heading: förslag and att-satser, who presents it, and what else is told of it. */
function withBelow(item: Listed, below: readonly string[]): Listed {
  const proposals: string[] = [];
  const told: string[] = [];
  let { presenter } = item;
  let isProposal = false;
  for (const line of below) {
    const by = PRESENTED.exec(line)?.[1];
    const clause = line.replace(PROPOSED, '').replace(/^[-–•*]\s+/u, '');
    if (by !== undefined) presenter = by.replace(/\.$/u, '');
    else if (PROPOSED.test(line) || isProposal || /^att\s/iu.test(clause)) {
      isProposal = PROPOSED.test(line) || (isProposal && /^att\s/iu.test(clause));
      if (/^att\s/iu.test(clause) || PROPOSED.test(line)) {
        if (clause !== '') proposals.push(clause);
      } else told.push(line);
    } else told.push(line.replace(BACKGROUND, ''));
  }
  const background = told.filter((line) => line !== '').join('\n');
  const all = [background, ...proposals].join('\n');
  const internal = item.internal || speaksOfSecrecy(all);
  return { ...item, presenter, proposals, background, internal };
}

/** Stands for "(internt)" after one of several, while they are parted. */
const SECRET = '\uE000';
const IN_PARENTHESIS = /\s*\(([^()]{3,60})\)/gu;

/** With what is said in parentheses of one of them kept apart from what is said of all. */
function marked(written: string): string {
  return written.replace(IN_PARENTHESIS, (whole, inside: string) =>
    saysSecrecy(inside) ? ` ${SECRET}` : whole,
  );
}

/** "Ny lokal (Nils Holm)", "bilar - Olle": a name alone, which may be who presents it. */
const NAME_BESIDE =
  /\s*\((?<inside>\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?)\)\s*$|\s[-–]\s(?<after>\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?)$/u;
/** "(Eva föredrar, förslag att anta)": each part for itself. */
const PARTS_INSIDE = /\(([^()]*),([^()]*)\)/gu;

function listedAs(part: string): Listed {
  const [first = '', ...columns] = part.trim().split(/\s*\t+\s*/u);
  const isMarked = first.includes(SECRET);
  const apart = first
    .replace(SECRET, '')
    .replace(PARTS_INSIDE, (whole, one: string, other: string) =>
      presenterSaid(`(${one})`, 'after-comma').name === null ? whole : `(${one}) (${other.trim()})`,
    );
  const { name, rest } = presenterSaid(apart.trim(), 'after-comma');
  const said = secrecySaid(rest);
  const isInternal = said.isInternal && said.rest !== '';
  const bare = (isInternal ? said.rest : rest).replace(/\s{2,}/gu, ' ').trim();
  const beside = NAME_BESIDE.exec(bare);
  const { inside, after = inside } = beside?.groups ?? {};
  return {
    proposals: [],
    background: '',
    heading: bare
      .slice(0, beside?.index)
      .replace(/^(?:ta|lyfta?|väcka?)\s+upp\s+(?=\p{L})/iu, '')
      .replace(isInternal ? /\s+(?:internt|interna)$/iu : /(?!)/u, '')
      .replace(/[\s.,;:!?(–-]+$/u, '')
      .trim(),
    presenter: name ?? '',
    internal: isMarked || isInternal,
    beside: after === undefined ? columns : [after, ...columns],
  };
}

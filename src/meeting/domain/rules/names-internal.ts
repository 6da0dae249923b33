import type { KnownMeeting } from '../state.ts';
import { internalItems, openToAll } from './internal-items.ts';
import { internalParagraphs } from './internal-paragraphs.ts';

/** A shorter heading is of much else: "Budget", "Avtal". */
const SHORTEST = 8;
/** A name within a heading: "Molander" of "Uppsägning av Molander". */
const NAME = /(?<=\S\s)\p{Lu}[\p{Ll}-]{3,}/gu;

const folded = (text: string) =>
  text
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** The words of a text, without capitals and signs. */
export const wordsOf = (text: string): string[] => folded(text).split(' ');

const bare = (heading: string) => heading.replace(/\s*[([][^)\]]*[)\]]/gu, ' ').trim();

/** What is written of an ärende. */
export interface WrittenMatter {
  readonly heading: string;
  readonly background: string;
  readonly proposals: readonly string[];
}

/** What tells an internal ärende of a meeting in the text of another. */
export type NamesInternal = (text: string) => boolean;

/**
 * Tells whether a text names an internal ärende of its meeting: by the whole of its heading, or by a name in it that
 * stands in no heading that is everybody's and is nobody's on the board. Null: the meeting has none.
 *
 * Rule: internal items stay out of channels and group chats, whatever text speaks of them (Klubbans ordning).
 */
export function namesInternalOf(meeting: KnownMeeting, people: readonly string[]): NamesInternal | null {
  const isOpen = openToAll(meeting);
  const paragraphs = meeting.status === 'CLOSED' ? meeting.minutes.paragraphs : [];
  const open = [
    ...(meeting.agenda.items ?? []).filter(isOpen),
    ...paragraphs.filter(({ internal }) => internal !== true),
  ].map(({ heading }) => heading);
  const secret = [...internalItems(meeting), ...internalParagraphs(meeting)].map(({ heading }) => heading);
  return namesAnyOf(secret, open, people);
}

/** A name in running text: no word that begins a sentence or a line. */
const WITHIN = /(?<=[^\s.!?:;–-] )\p{Lu}[\p{Ll}-]{3,}/gu;

/** The names in a heading or a running text. */
export const namesWritten = (text: string): string[] =>
  [...(bare(text).match(NAME) ?? []), ...(text.match(WITHIN) ?? [])].map(folded);

/**
 * Tells whether a text names somebody or something that the words under an internal ärende of the meeting name, and
 * nothing that is everybody's does: wider than `namesInternalOf`, for what is asked about and not for what is told.
 */
export function namesWithinInternalOf(
  meeting: KnownMeeting,
  people: readonly string[],
): NamesInternal | null {
  const items = meeting.agenda.items ?? [];
  const open = items.filter((one) => !one.internal);
  return namesWithin(
    items.filter((one) => one.internal),
    open,
    people,
  );
}

/**
 * Tells whether a text names one of the ärenden that are kept, which stand on no agenda: by the whole of its heading, a
 * name in what is written of it, or a long word of its heading in whatever form; and nothing that is everybody's does.
 * A whole paper (`isPaper`) has long words of all kinds, which tell nothing; of what is short (`isShort`), as a reason is,
 * a short word tells as well.
 */
export function namesKeptOf(
  kept: readonly WrittenMatter[],
  open: readonly WrittenMatter[],
  people: readonly string[],
  { isPaper = false, isShort = false }: { readonly isPaper?: boolean; readonly isShort?: boolean } = {},
): NamesInternal | null {
  const headings = (all: readonly WrittenMatter[]) => all.map(({ heading }) => heading);
  const tells = [
    namesAnyOf(headings(kept), headings(open), people),
    namesWithin(kept, open, people),
    isPaper ? null : namesByWord(headings(kept), headings(open), isShort ? ANY_WORD : TELLING),
  ];
  return tells.every((names) => names === null)
    ? null
    : (text) => tells.some((names) => names?.(text) ?? false);
}

/** Of a heading, the words that tell which it is: "datakonsult" of "Köp av datakonsult". */
const TELLING = /[\p{L}-]{7,}/gu;
const ANY_WORD = /[\p{L}-]{3,}/gu;
const JOINS =
  /^(?:och|med|mot|för|till|från|inom|samt|eller|vid|hos|den|det|ett|nya?|nytt|som|inte|kan|ska|har|efter|inför|under|över|val|plan|dag|tid|plats|rum|alla|våra?|kontor|lokal|allt|andra|flera|hela|varje|mellan|utan|enligt)$/u;
/** What any ärende, and any reason, may speak of: it tells of none. */
const OF_ANY =
  /^(?:punkt|ärende|fråg|förslag|ansök|rapport|möte|sammanträd|beslut|underlag|bilag|styrels|förbund|samordning|samverk|kansli|ordförand|ledamot|ledamöt|ersätt|kommun|region|dagordning|handling|information|december|november|september|februari|oktober)/u;
/** Whether a word may stand in any ärende. */
export const isOfAny = (word: string): boolean => OF_ANY.test(word);
const ENDING = /(?:e?rnas?|arnas?|en?s?|et?s?|an?s?|or|ar|er|s)$/u;
const stemsOf = (text: string, telling: RegExp) =>
  (text.toLocaleLowerCase('sv').match(telling) ?? [])
    .filter((word) => !OF_ANY.test(word) && !JOINS.test(word))
    .map((word) => (word.length > 4 ? word.replace(ENDING, '') : word))
    .filter((word) => !JOINS.test(word));

function namesByWord(
  secret: readonly string[],
  open: readonly string[],
  telling: RegExp,
): NamesInternal | null {
  const known = new Set(open.flatMap((one) => stemsOf(one, telling)));
  const own = new Set(
    secret
      .map(bare)
      .flatMap((one) => stemsOf(one, telling))
      .filter((stem) => !known.has(stem)),
  );
  return own.size === 0 ? null : (text) => stemsOf(text, telling).some((stem) => own.has(stem));
}

function namesWithin(
  kept: readonly WrittenMatter[],
  others: readonly WrittenMatter[],
  people: readonly string[],
): NamesInternal | null {
  const textOf = ({ heading, background, proposals }: WrittenMatter) =>
    [heading, background, ...proposals].join('\n');
  const known = new Set(folded([...others.map(textOf), ...people].join(' ')).split(' '));
  const names = kept
    .map(textOf)
    .flatMap((text) => text.match(WITHIN) ?? [])
    .map(folded);
  const own = [...new Set(names)].filter((name) => !known.has(name) && !known.has(`${name}s`));
  if (own.length === 0) return null;
  return (text) => {
    const said = new Set(folded(text).split(' '));
    return own.some((name) => said.has(name) || said.has(`${name}s`));
  };
}

/** The same by headings: those that are internal, and those that are not. */
export function namesAnyOf(
  secret: readonly string[],
  open: readonly string[],
  people: readonly string[],
): NamesInternal | null {
  const known = ` ${folded([...open.map(bare), ...people].join(' '))} `;
  const headings = secret
    .map((heading) => folded(bare(heading)))
    .filter((one) => one.length >= SHORTEST && !known.includes(` ${one} `));
  const names = secret.flatMap((heading) => bare(heading).match(NAME) ?? []).map(folded);
  const own = names.filter((name) => !known.includes(` ${name} `) && !known.includes(` ${name}s `));
  const told = [...new Set([...headings, ...own, ...own.map((name) => `${name}s`)])];
  if (told.length === 0) return null;
  return (text) => {
    const said = ` ${folded(text)} `;
    return told.some((one) => said.includes(` ${one} `));
  };
}

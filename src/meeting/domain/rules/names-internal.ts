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

const bare = (heading: string) => heading.replace(/\s*[([][^)\]]*[)\]]/gu, ' ').trim();

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

/**
 * Tells whether a text names somebody or something that the words under an internal ärende of the meeting name, and
 * nothing that is everybody's does: wider than `namesInternalOf`, for what is asked about and not for what is told.
 */
export function namesWithinInternalOf(
  meeting: KnownMeeting,
  people: readonly string[],
): NamesInternal | null {
  const items = meeting.agenda.items ?? [];
  const textOf = ({ heading, background, proposals }: (typeof items)[number]) =>
    [heading, background, ...proposals].join('\n');
  const open = items.filter((one) => !one.internal).map(textOf);
  const known = new Set(folded([...open, ...people].join(' ')).split(' '));
  const secret = items.filter((one) => one.internal).map(textOf);
  const names = secret.flatMap((text) => text.match(WITHIN) ?? []).map(folded);
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

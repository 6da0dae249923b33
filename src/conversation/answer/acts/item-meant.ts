import type { ActParams } from '../../action-handlers.ts';
import type { MoveBeside } from '../../understand/agenda/item-beside.ts';
import type { SwapNamed, WordSpan } from '../../understand/agenda/item-swaps.ts';
import { beforeReason } from '../../understand/agenda/reason-told.ts';
import type { Asking } from '../asking.ts';
import { matterMeant } from '../matters/find-matter.ts';
import type { Matter } from '../matters/matter.ts';
import { numberByHeading } from './item-headed.ts';
import { numbered } from './words-said.ts';

/** "jäv på fk-ansökan": the item that the words are about. */
export async function itemMeant(asking: Asking): Promise<Matter | null> {
  const meant = matterMeant(asking, 'proposed', await asking.board.index());
  const found =
    meant.kind === 'pointed'
      ? [meant.matter]
      : meant.kind === 'found' && meant.coverage >= 0.4
        ? meant.matters
        : [];
  return found.find((matter) => matter.kind === 'item' && matter.date >= asking.today) ?? null;
}

/** "flytta hyresavtalet före punkt 5": the item that is moved, not the one that it is moved past. */
export function withoutNumbers(asking: Asking): Asking {
  const { understanding } = asking;
  return {
    ...asking,
    understanding: { ...understanding, entities: { ...understanding.entities, numbers: [], step: null } },
  };
}

/** The words of a message from one to another, and what they name. */
function between(asking: Asking, [from, to]: readonly [number, number]): Asking {
  const { understanding } = asking;
  const { message, entities } = understanding;
  const isWithin = ({ words: [first, last] }: { readonly words: readonly [number, number] }) =>
    first >= from && last <= to;
  const [start, end] = [message.words[from]?.start ?? 0, message.words[to]?.end ?? 0];
  const within = {
    ...entities,
    numbers: entities.numbers.filter(isWithin),
    concepts: entities.concepts.filter(isWithin),
    organisations: entities.organisations.filter(isWithin),
    topic: entities.topic.filter(({ word }) => word.start >= start && word.end <= end),
    step: null,
  };
  return { ...asking, subject: null, understanding: { ...understanding, entities: within } };
}

/** "Stryk lovskolan för ansökan är återtagen": what is told of why names no item. */
export function withoutReason(asking: Asking): Asking {
  const { text, words } = asking.understanding.message;
  const before = beforeReason(text);
  const last = words.findLastIndex(({ end }) => end <= before.length);
  return before === text || last < 0 ? asking : between(asking, [0, last]);
}

/** The item that a part of the message names by what it is about; as it was said where no item is. */
export async function itemOfWords(
  asking: Asking,
  said: string,
): Promise<{ meant: Matter | null; item: string }> {
  const { words, text } = asking.understanding.message;
  const start = text.indexOf(said);
  const within = words.flatMap((word, nth) =>
    start >= 0 && word.start >= start && word.end <= start + said.length ? [nth] : [],
  );
  const [first, last] = [within[0], within.at(-1)];
  const meant =
    first === undefined || last === undefined ? null : await itemMeant(between(asking, [first, last]));
  return { meant, item: meant?.number ?? numberByHeading(asking, said) ?? said };
}

/** "byt plats på budgeten och hyran": both, each by its number or by what it is about; what is not found as it was said. */
export async function swapMeant(
  asking: Asking,
  { sides }: SwapNamed,
): Promise<{ readonly meant: Matter | null; readonly params: ActParams }> {
  const [one, other] = await eachNamed(asking, sides);
  return {
    meant: one?.matter ?? other?.matter ?? null,
    params: { ...(one ? { item: one.item } : {}), ...(other ? { swapWith: other.item } : {}) },
  };
}

/** "flytta budgeten efter hyran": both in the same way, the one to be moved and the one beside which it is to stand. */
export async function besideMeant(
  asking: Asking,
  { sides, where }: MoveBeside,
): Promise<{ readonly meant: Matter | null; readonly params: ActParams }> {
  const [one, other] = await eachNamed(asking, sides);
  const moveTo = { kind: where, number: String(other?.item ?? '') };
  return {
    meant: one?.matter ?? other?.matter ?? null,
    params: { ...(one ? { item: one.item } : {}), moveTo },
  };
}

async function eachNamed(asking: Asking, sides: readonly WordSpan[]) {
  const { text, words } = asking.understanding.message;
  const found = [];
  for (const said of sides) {
    const side = withoutBoard(asking, said);
    const [from, to] = side;
    const its = between(asking, side);
    const only = from === to ? /^\d{1,2}$/.exec(words[from]?.folded ?? '')?.[0] : undefined;
    const number = only ?? its.understanding.entities.numbers.find(({ kind }) => kind === 'item')?.number;
    const matter = number === undefined ? await itemMeant(its) : null;
    const named = text.slice(words[from]?.start ?? 0, words[to]?.end ?? 0);
    found.push({ matter, item: numbered(number ?? matter?.number ?? named) });
  }
  return found;
}

/** "… och ansökan i Norrskog": which board it is of is no part of what the item is about. */
function withoutBoard(
  { understanding: { entities, message } }: Asking,
  [from, to]: readonly [number, number],
): readonly [number, number] {
  const board = entities.boards.find(({ words: [first, last] }) => first > from && last === to);
  if (!board) return [from, to];
  const [first] = board.words;
  const joins = /^(?:i|for|pa|till|hos)$/.test(message.words[first - 1]?.folded ?? '');
  return [from, Math.max(from, first - (joins ? 2 : 1))];
}

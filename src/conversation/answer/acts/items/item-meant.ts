import type { ActParams } from '../../../action-handlers.ts';
import type { MoveBeside } from '../../../understand/agenda/orders/item-beside.ts';
import type { SwapNamed, WordSpan } from '../../../understand/agenda/orders/item-swaps.ts';
import { beforeReason } from '../../../understand/agenda/reason-told.ts';
import { fits, isDay } from '../../../understand/dates/dates.ts';
import type { Asking } from '../../asking.ts';
import { matterMeant } from '../../matters/find/find-matter.ts';
import type { Matter } from '../../matters/matter.ts';
import { upcoming } from '../../meetings/which-meeting.ts';
import { numbered } from '../words-said.ts';
import { itemByHeading, itemWhollyNamed, saysWhose } from './item-headed.ts';
import { type ItemOnAgenda, onItsAgenda } from './item-on-agenda.ts';

/**
 * "jäv på fk-ansökan": the item that the words are about. `ofDay`: a day that is said is that of its agenda, and what
 * stands on another is not meant.
 */
export async function itemMeant(asking: Asking, ofDay = true): Promise<Matter | null> {
  const meant = matterMeant(asking, 'proposed', await asking.board.index());
  const found =
    meant.kind === 'pointed'
      ? [meant.matter]
      : meant.kind === 'found' && meant.coverage >= 0.4
        ? meant.matters
        : [];
  const days = ofDay ? asking.understanding.entities.dates.filter(isDay) : [];
  const then = upcoming(asking).filter(({ state }) => days.some((day) => fits(day, state.date)));
  const isThen = ({ meetingId }: Matter) => then.length === 0 || then.some(({ id }) => id === meetingId);
  const isItem = ({ kind, date }: Matter) => kind === 'item' && date >= asking.today;
  return found.find((matter) => isItem(matter) && isThen(matter)) ?? null;
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
): Promise<{ readonly item: string; readonly on: ItemOnAgenda | null }> {
  const { words, text } = asking.understanding.message;
  const start = text.indexOf(said);
  const within = words.flatMap((word, nth) =>
    start >= 0 && word.start >= start && word.end <= start + said.length ? [nth] : [],
  );
  const [first, last] = [within[0], within.at(-1)];
  const wholly = itemWhollyNamed(asking, said);
  if (wholly !== null) return { item: said, on: wholly };
  const meant =
    first === undefined || last === undefined ? null : await itemMeant(between(asking, [first, last]));
  return { item: said, on: meant === null ? itemByHeading(asking, said) : onItsAgenda(meant) };
}

/** "byt plats på budgeten och hyran": both, each by its number or by what it is about; what is not found as it was said. */
export async function swapMeant(asking: Asking, { sides }: SwapNamed): Promise<ActParams> {
  const { on, items } = await eachNamed(asking, sides);
  const [one, other] = items;
  return { ...on, ...(one ? { item: one } : {}), ...(other ? { swapWith: other } : {}) };
}

/** "flytta budgeten efter hyran": both in the same way, the one to be moved and the one beside which it is to stand. */
export async function besideMeant(asking: Asking, { sides, where }: MoveBeside): Promise<ActParams> {
  const { on, items } = await eachNamed(asking, sides);
  const [one, other] = items;
  const moveTo = { kind: where, number: String(other ?? '') };
  return { ...on, ...(one ? { item: one } : {}), moveTo };
}

/** Items that are named together are of one agenda: that of the first that is found. */
async function eachNamed(asking: Asking, sides: readonly WordSpan[]) {
  const { text, words } = asking.understanding.message;
  const found = [];
  for (const said of sides) {
    const side = withoutBoard(asking, said);
    const [from, to] = side;
    const its = between(asking, side);
    const only = from === to ? /^\d{1,2}$/.exec(words[from]?.folded ?? '')?.[0] : undefined;
    const number = only ?? its.understanding.entities.numbers.find(({ kind }) => kind === 'item')?.number;
    const named = text.slice(words[from]?.start ?? 0, words[to]?.end ?? 0);
    const isByName = number !== undefined || saysWhose(named);
    const wholly = isByName ? null : itemWhollyNamed(asking, named);
    const matter = isByName || wholly !== null ? null : await itemMeant(its);
    found.push({ number: number ?? wholly?.item?.toString(), matter, named });
  }
  const first = found.find(({ matter }) => matter !== null)?.matter;
  const on = first ? { meetingId: first.meetingId, meetingDate: first.date } : {};
  const items = found.map(({ number, matter, named }) => {
    if (number !== undefined) return numbered(number);
    if (matter?.meetingId === first?.meetingId && matter) return numbered(matter.number);
    return itemByHeading(asking, named, first?.meetingId)?.item ?? named;
  });
  return { on, items };
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

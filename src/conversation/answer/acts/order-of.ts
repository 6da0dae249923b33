import type { Act } from '../../understand/intents.ts';
import type { OrderKind } from '../../understand/several/beside-clause.ts';
import { saidBeside } from '../../understand/several/said-beside.ts';
import type { Asking } from '../asking.ts';

/** Acts whose forms are filled from the message. */
const KINDS: Partial<Readonly<Record<Act, OrderKind>>> = {
  'meeting.create': 'meeting',
  'meeting.move': 'change',
  'meeting.cancel': 'change',
  'item.add': 'item',
  'item.propose': 'proposal',
  'item.edit': 'edit',
  'item.withdraw': 'change',
  'item.move': 'change',
  'circulation.open': 'case',
};

/** An order as it fills its form, and what stood beside it. */
export interface OrderOf {
  readonly asking: Asking;
  /** Another errand, a wish, a remark; as written. */
  readonly beside: readonly string[];
}

/** The message as far as it orders this, with nothing named in what stood beside it; each letter keeps its place. */
export function orderOf(asking: Asking, act: Act): OrderOf {
  const kind = KINDS[act];
  const { understanding } = asking;
  const { message, entities } = understanding;
  const { order, beside } = kind === undefined ? NOTHING : saidBeside(message.text, kind);
  if (kind === undefined || order === message.text) return { asking, beside: [] };
  const stands = (word: number) => {
    const { start = 0, end = 0 } = message.words[word] ?? {};
    return order.slice(start, end) === message.text.slice(start, end);
  };
  const kept = <Of extends { readonly words: readonly [number, number] }>(all: readonly Of[]) =>
    all.filter(({ words: [first, last] }) => stands(first) && stands(last));
  const left = {
    ...entities,
    dates: kept(entities.dates),
    persons: kept(entities.persons),
    boards: kept(entities.boards),
    organisations: kept(entities.organisations),
    concepts: kept(entities.concepts),
    numbers: kept(entities.numbers),
    topic: entities.topic.filter(({ word }) => order.slice(word.start, word.end).trim() !== ''),
  };
  return {
    asking: {
      ...asking,
      understanding: { ...understanding, message: { ...message, text: order }, entities: left },
    },
    beside,
  };
}

const NOTHING = { order: '', beside: [] };

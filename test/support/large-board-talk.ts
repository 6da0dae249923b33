import type { Membership } from '../../src/conversation/index.ts';
import { createConversation } from '../../src/conversation/index.ts';
import { type Instant, instantAt, type Json, later, MINUTE } from '../../src/kernel/index.ts';
import { renderCard } from '../../src/teams/cards/render.ts';
import type { MessageTurn, OutgoingMessage } from '../../src/teams/contract.ts';
import { day } from '../wordings/invented-board.ts';
import { largeBoard, onLargeBoard } from './large-board.ts';

export const NOW = instantAt(day('2026-12-07'), '09:00');
export const TASKS = 64;

interface Button {
  readonly title: string;
  readonly data: { readonly [key: string]: Json };
}
export interface Shown {
  readonly fact: string;
  readonly lines: readonly string[];
  readonly more: readonly string[];
  readonly source: string;
  readonly buttons: readonly Button[];
}

/** What the last message shows, spaces that do not break as others. */
export function shownIn(messages: readonly OutgoingMessage[]): Shown {
  const message = messages.at(-1);
  const data = (message?.card?.data ?? {}) as { readonly [key: string]: Json };
  const plain = (text: Json | undefined) => String(text ?? '').replaceAll('\u00A0', ' ');
  const texts = (key: string) => ((data[key] ?? []) as { text: string }[]).map(({ text }) => plain(text));
  return {
    fact: plain(data.fact ?? message?.text),
    lines: texts('lines'),
    more: texts('more'),
    source: plain(data.source),
    buttons: ['buttons', 'moreButtons'].flatMap((key) => (data[key] ?? []) as unknown as Button[]),
  };
}

/** In bytes, as Teams is sent it. */
export async function sizeOf({ text, card }: OutgoingMessage): Promise<number> {
  const shown = card === undefined ? '' : JSON.stringify(await renderCard(card));
  return Buffer.byteLength(`${text ?? ''}${shown}`);
}

let turns = 0;

/** A chat of the chair of the large board, who has as many tasks as `TASKS`. */
export function talk(board = largeBoard) {
  const stored = new Map<string, unknown>();
  let memberships: readonly Membership[] = [onLargeBoard];
  let at: Instant = NOW;
  const waiting = Array.from({ length: TASKS }, (_, nth) => ({
    text: `Svara på fråga ${nth + 1}.`,
    dueAt: null,
  }));
  const conversation = createConversation({
    identify: async () => memberships,
    boardsAt: async () => [],
    knowledge: { board: async (id) => (id === board.id ? board : null) },
    memory: {
      recall: async (key) => stored.get(key),
      remember: async (key, value) => void stored.set(key, JSON.parse(JSON.stringify(value))),
    },
    fileAt: ({ name }) => ({ name, download: async () => new Uint8Array() }),
    handlers: [],
    questions: [],
    tasks: [{ tasks: async () => waiting }],
  });
  const turn = (text: string): MessageTurn => {
    turns += 1;
    return {
      caller: { tenantId: 't', objectId: 'o', displayName: 'X' },
      place: { kind: 'personal', conversationId: 'c1' },
      at,
      commandId: `turn-${turns}`,
      roster: async () => null,
      text,
      files: [],
    };
  };
  const asks = conversation.verbs.find(({ name }) => name === 'conversation.ask');
  if (asks === undefined) throw new Error('nothing asks on');
  return {
    say: async (text: string) => (await conversation.message(turn(text))).messages,
    tell: async (text: string) => shownIn((await conversation.message(turn(text))).messages),
    press: async (data: Json) => (await asks.run(asks.input.parse(data) as never, turn(''))).messages,
    accepts: (data: Json) => asks.input.safeParse(data).success,
    leave: () => {
      memberships = [];
    },
    wait: (minutes: number) => {
      at = later(at, minutes * MINUTE);
    },
  };
}

import type { LocalDate } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import { shortName } from '../text/said.ts';
import { readOn } from '../turn/read-on.ts';
import { inParts, type Target } from '../understand/several/order-parts.ts';
import { BETWEEN, TOGETHER } from '../understand/several/order-words.ts';
import { ordersInFull } from '../understand/several/orders-in-full.ts';

/** More than this tells of something. */
const LONGEST = 500;
/** What is asked, and orders nothing. */
export const ASKS =
  /\?(?!\s*$)|^(?:när|var|vad|vem|vilka|vilken|vilket|hur|varför|har|är|finns|kommer)(?!\p{L})[^?]*\?/iu;
/** What begins a line, as words of one. */
export const LINE = /\s*\n\s*(?:[-–•*]\s*)?/gu;

/**
 * "Norrskog börjar 9.30 och Kustlandet kl. 13", "lägg till budget hos Norrskog och hyra hos Kustlandet": what is ordered of
 * each board that is named, as messages of their own; what one of them leaves out is what the other has said. Null: it is of
 * one board, or of them together, or no such order.
 */
export function ordersOfBoards(text: string, boards: readonly Board[], today: LocalDate): string[] | null {
  const told = toldOfEach(text, boards, today);
  if (told === null || TOGETHER.test(told.text)) return null;
  const named = boards.filter(({ knowledge }) => told.parts.some(({ id }) => id === knowledge.id));
  const names = new Map(named.map(({ knowledge }) => [knowledge.id, shortName(knowledge.name)]));
  const of = (id: string) => `i ${names.get(id) ?? ''}`;
  const at = (id: string, preposition: string) => `${preposition || 'i'} ${names.get(id) ?? ''}`;
  const orders = ordersInFull(told, { of, at }, named.every(isPreparedByHer));
  return orders?.map((order) => order.text) ?? null;
}

/** Whether something is said of each of several boards: what is ordered of one of them is then no order of the other. */
export function saysOfEachBoard(text: string, boards: readonly Board[], today: LocalDate): boolean {
  return toldOfEach(text, boards, today) !== null;
}

function toldOfEach(text: string, boards: readonly Board[], today: LocalDate) {
  if (boards.length < 2 || text.length > LONGEST) return null;
  const told = text.trim().replace(LINE, '; ').replace(/:;/gu, ':');
  const { entities, message } = readOn(told, boards, today);
  const targets: Target[] = entities.boards
    .map(({ id, words: [first, last] }) => ({
      id,
      start: message.words[first]?.start ?? 0,
      end: message.words[last]?.end ?? 0,
    }))
    .toSorted((one, other) => one.start - other.start);
  if (new Set(targets.map(({ id }) => id)).size < 2) return null;
  if (ASKS.test(message.text) || BETWEEN.test(message.text)) return null;
  const parts = inParts(message.text, targets);
  return parts === null ? null : { ...parts, text: message.text };
}

/** She is of the kansli that prepares its meetings. */
export const isPreparedByHer = ({ membership }: Board) =>
  membership.offices.some((one) => one === 'OFFICE' || one === 'ADMIN');

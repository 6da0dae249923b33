import type { LocalDate } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import { type Understanding, understand } from '../understand/understand.ts';
import { joined, vocabularyOf } from '../vocabulary.ts';

/** A message as it is read by somebody on these boards, by the names that they know of on that day. */
export function readOn(text: string, boards: readonly Board[], today: LocalDate): Understanding {
  return understand(text, joined(boards.map(({ knowledge }) => vocabularyOf(knowledge, today))), today);
}

import { z } from 'zod';
import { HOUR, type Instant, later } from '../../kernel/index.ts';
import type { IncomingFile } from '../../teams/contract.ts';
import type { Memory } from '../knowledge.ts';
import { splitQuestions } from '../understand/split.ts';
import { LONGEST } from '../understand/words/words.ts';

/** Where a file that was sent can be fetched anew, for as long as its address holds. */
export interface FileAddress {
  readonly name: string;
  readonly address: string;
}

const held = z.object({
  text: z.string(),
  files: z.array(z.object({ name: z.string(), address: z.string() })),
  until: z.string(),
});

/** A message as it was sent, with its lines and all that was too long to be read, and its files. */
export interface HeldMessage {
  readonly written: string;
  readonly files: readonly IncomingFile[];
}

/**
 * A message that was answered with a question, until it is, where it held more than its words as they are read: files,
 * lines, what was too long. Whoever answers need not send it again, also where another instance takes the answer. Of
 * files is kept where they can be fetched, for an hour; an address that no longer holds is told as a file that could not
 * be fetched.
 */
export function heldFiles(memory: Memory, fileAt: (file: FileAddress) => IncomingFile) {
  const place = (key: string) => `files ${key}`;
  return {
    /** What was sent last takes the place of what was held for her. */
    async keep(key: string, text: string, files: readonly IncomingFile[], at: Instant): Promise<void> {
      const found = files.flatMap(({ name, address }) => (address === undefined ? [] : [{ name, address }]));
      if (found.length === 0 && text.length <= LONGEST && !text.includes('\n')) return;
      const until = later(at, HOUR);
      await memory.remember(place(key), { text, files: found, until }, () => until);
    },
    /** The message in which this was asked; as the words alone where it is too old, or asked something else too. */
    async of(key: string, question: string, at: Instant): Promise<HeldMessage> {
      const found = held.safeParse(await memory.recall(place(key)));
      const asked = found.success && at <= found.data.until ? splitQuestions(found.data.text) : [];
      if (!found.success || !asked.includes(question)) return { written: question, files: [] };
      const { text, files } = found.data;
      return { written: asked.length === 1 ? text : question, files: files.map(fileAt) };
    },
  };
}

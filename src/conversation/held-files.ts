import { z } from 'zod';
import { HOUR, type Instant, later } from '../kernel/index.ts';
import type { IncomingFile } from '../teams/contract.ts';
import type { Memory } from './knowledge.ts';

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

/**
 * Files of a message that was answered with a question, until it is: whoever answers need not send them again, also
 * where another instance takes the answer. What is kept is where they can be fetched, for an hour; an address that no
 * longer holds is told as a file that could not be fetched.
 */
export function heldFiles(memory: Memory, fileAt: (file: FileAddress) => IncomingFile) {
  const place = (key: string) => `files ${key}`;
  return {
    /** The files sent last take the place of what was held for her. */
    async keep(key: string, text: string, files: readonly IncomingFile[], at: Instant): Promise<void> {
      const found = files.flatMap(({ name, address }) => (address === undefined ? [] : [{ name, address }]));
      if (found.length === 0) return;
      const until = later(at, HOUR);
      await memory.remember(place(key), { text, files: found, until }, until);
    },
    /** The files that came with these words; none where they are too old or came with others. */
    async of(key: string, text: string, at: Instant): Promise<readonly IncomingFile[]> {
      const found = held.safeParse(await memory.recall(place(key)));
      return found.success && found.data.text === text && at <= found.data.until
        ? found.data.files.map(fileAt)
        : [];
    },
  };
}

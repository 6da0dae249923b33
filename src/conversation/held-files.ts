import { HOUR, type Instant, later } from '../kernel/index.ts';
import type { IncomingFile } from '../teams/contract.ts';

interface Held {
  readonly text: string;
  readonly files: readonly IncomingFile[];
  readonly until: Instant;
}

/** More people than are asked a question back within an hour. */
const MOST = 200;

/**
 * Files of a message that was answered with a question, until it is: whoever answers need not send them again. Kept
 * in this process alone; where it has ended meanwhile the files are asked for.
 */
export function heldFiles() {
  const held = new Map<string, Held>();
  return {
    /** Whatever somebody writes next takes the place of what was held for her. */
    keep(key: string, text: string, files: readonly IncomingFile[], at: Instant): void {
      held.delete(key);
      if (files.length === 0) return;
      const [eldest] = held.keys();
      if (held.size >= MOST && eldest !== undefined) held.delete(eldest);
      held.set(key, { text, files, until: later(at, HOUR) });
    },
    /** The files that came with these words; none where they are too old or came with others. */
    of(key: string, text: string, at: Instant): readonly IncomingFile[] {
      const found = held.get(key);
      return found && found.text === text && at <= found.until ? found.files : [];
    },
  };
}

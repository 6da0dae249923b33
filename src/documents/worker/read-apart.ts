import { LIMITS } from '../limits.ts';
import type { ReadingResult } from '../model.ts';
import type { FileToRead } from '../read.ts';
import type { Hints } from '../understand/understand.ts';
import { unreadable } from '../unreadable.ts';
import { startThread, type Thread } from './thread.ts';

export interface Bounds {
  readonly milliseconds: number;
  readonly heapMegabytes: number;
}

/** Reads a file that somebody sent; what a capability asks for, and `readApart` gives. */
export type ReadFileApart = (file: FileToRead) => Promise<ReadingResult>;

/** How long a thread waits for the next file: a folder's come one after the other, and a new one reads slowly at first. */
const WAITS = 5_000;

/** The thread that waits, and what ends its waiting. */
let waiting: {
  readonly thread: Thread;
  readonly heapMegabytes: number;
  readonly ends: NodeJS.Timeout;
} | null = null;

function threadWith(heapMegabytes: number): Thread {
  // One that died while it waited says nothing of the next file.
  if (waiting?.heapMegabytes !== heapMegabytes || waiting.thread.hasEnded())
    return startThread(heapMegabytes);
  const { thread, ends } = waiting;
  clearTimeout(ends);
  waiting = null;
  return thread;
}

function keep(thread: Thread, heapMegabytes: number): void {
  if (waiting !== null && !waiting.thread.hasEnded()) return void thread.end();
  clearTimeout(waiting?.ends);
  const ends = setTimeout(() => {
    waiting = null;
    void thread.end();
  }, WAITS);
  ends.unref();
  waiting = { thread, heapMegabytes, ends };
}

function outcomeOf(error: unknown): ReadingResult {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? unreadable('document.tooMuchMemory')
    : unreadable('document.damaged', { part: 'reading' });
}

/**
 * Reads a file in a thread of its own, within `bounds` of time and memory: whatever the file holds, the caller's own
 * thread goes on, and always gets an answer (`document.tooSlow`, `document.tooMuchMemory`, `document.damaged`). A
 * thread reads the next file too only where the last one was read to its end.
 */
export async function readApart(
  file: FileToRead,
  hints: Hints = {},
  bounds: Bounds = LIMITS,
): Promise<ReadingResult> {
  if (file.bytes.byteLength > LIMITS.fileBytes)
    return unreadable('document.tooLarge', { bytes: file.bytes.byteLength });
  const thread = threadWith(bounds.heapMegabytes);
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<ReadingResult>((resolve) => {
    timer = setTimeout(
      () => resolve(unreadable('document.tooSlow', { milliseconds: bounds.milliseconds })),
      bounds.milliseconds,
    );
  });
  const work = { name: file.name, bytes: new Uint8Array(file.bytes), hints };
  const result = await Promise.race([thread.read(work).catch(outcomeOf), tooSlow]);
  clearTimeout(timer);
  if (result.kind === 'understood' || result.head !== undefined) keep(thread, bounds.heapMegabytes);
  else await thread.end();
  return result;
}

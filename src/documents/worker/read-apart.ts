import { Worker } from 'node:worker_threads';
import { LIMITS } from '../limits.ts';
import type { ReadingResult } from '../model.ts';
import type { FileToRead } from '../read.ts';
import type { Hints } from '../understand/understand.ts';
import { unreadable } from '../unreadable.ts';

export interface Bounds {
  readonly milliseconds: number;
  readonly heapMegabytes: number;
}

/** Reads a file that somebody sent; what a capability asks for, and `readApart` gives. */
export type ReadFileApart = (file: FileToRead) => Promise<ReadingResult>;

const FROM_SOURCE = import.meta.url.endsWith('.ts');

/** The loader for TypeScript, which only tests and development need; the bundle has the thread in a file of its own. */
const LOAD_SOURCE = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(require('node:worker_threads').workerData.entry);
});`;

function start(file: FileToRead, hints: Hints, bounds: Bounds): Worker {
  const bytes = new Uint8Array(file.bytes);
  const entry = new URL(FROM_SOURCE ? './entry.ts' : './documents-worker.mjs', import.meta.url);
  return new Worker(FROM_SOURCE ? LOAD_SOURCE : entry, {
    eval: FROM_SOURCE,
    workerData: { name: file.name, bytes, hints, entry: entry.href },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: bounds.heapMegabytes },
    env: {},
    stdout: true,
    stderr: true,
    execArgv: [],
  });
}

function outcomeOf(error: unknown): ReadingResult {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? unreadable('document.tooMuchMemory')
    : unreadable('document.damaged', { part: 'reading' });
}

/**
 * Reads a file in a thread of its own, within `bounds` of time and memory: whatever the file holds, the caller's own
 * thread goes on, and always gets an answer (`document.tooSlow`, `document.tooMuchMemory`, `document.damaged`).
 */
export async function readApart(
  file: FileToRead,
  hints: Hints = {},
  bounds: Bounds = LIMITS,
): Promise<ReadingResult> {
  if (file.bytes.byteLength > LIMITS.fileBytes)
    return unreadable('document.tooLarge', { bytes: file.bytes.byteLength });
  const worker = start(file, hints, bounds);
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ReadingResult>((resolve) => {
      timer = setTimeout(
        () => resolve(unreadable('document.tooSlow', { milliseconds: bounds.milliseconds })),
        bounds.milliseconds,
      );
      worker.once('message', resolve);
      worker.once('error', (error) => resolve(outcomeOf(error)));
      worker.once('exit', () => resolve(unreadable('document.damaged', { part: 'reading' })));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

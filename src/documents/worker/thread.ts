import { Worker } from 'node:worker_threads';
import type { ReadingResult } from '../model.ts';
import type { Work } from './entry.ts';

/** A thread that reads files, one at a time. */
export interface Thread {
  /** It has ended, and reads nothing more. */
  hasEnded(): boolean;
  /** Rejects with what ended the thread, where it ended instead of answering. */
  read(work: Work): Promise<ReadingResult>;
  end(): Promise<void>;
}

const FROM_SOURCE = import.meta.url.endsWith('.ts');

/** The loader for TypeScript, which only tests and development need; the bundle has the thread in a file of its own. */
const LOAD_SOURCE = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(require('node:worker_threads').workerData.entry);
});`;

/** Starts one; it keeps no process alive while it has nothing to read. */
export function startThread(heapMegabytes: number): Thread {
  const entry = new URL(FROM_SOURCE ? './entry.ts' : './documents-worker.mjs', import.meta.url);
  const worker = new Worker(FROM_SOURCE ? LOAD_SOURCE : entry, {
    eval: FROM_SOURCE,
    workerData: { entry: entry.href },
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    env: {},
    stdout: true,
    stderr: true,
    execArgv: [],
  });
  let answer: (result: ReadingResult) => void = () => {};
  let ended: unknown = null;
  let fail = (cause: unknown): void => {
    ended ??= cause;
  };
  const end = fail;
  worker.on('message', (result: ReadingResult) => answer(result));
  worker.on('error', (error) => fail(error));
  worker.on('exit', () => fail(new Error('the thread has ended')));
  return {
    hasEnded: () => ended !== null,
    async read(work) {
      if (ended !== null) throw ended;
      worker.ref();
      try {
        return await new Promise<ReadingResult>((resolve, reject) => {
          answer = resolve;
          fail = (cause) => {
            end(cause);
            reject(cause);
          };
          worker.postMessage(work, [work.bytes.buffer as ArrayBuffer]);
        });
      } finally {
        worker.unref();
      }
    },
    async end() {
      await worker.terminate();
    },
  };
}

/** The thread in which files are read: gets one file at a time, and answers each once. */
import { parentPort } from 'node:worker_threads';
import { readHere } from '../read.ts';
import type { Hints } from '../understand/understand.ts';

export interface Work {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly hints: Hints;
}

parentPort?.on('message', async ({ name, bytes, hints }: Work) => {
  parentPort?.postMessage(await readHere({ name, bytes }, hints));
});

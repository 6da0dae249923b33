/** The thread in which files are read: gets one file, answers once. */
import { parentPort, workerData } from 'node:worker_threads';
import { readHere } from '../read.ts';
import type { Hints } from '../understand/understand.ts';

interface Work {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly hints: Hints;
}

const { name, bytes, hints } = workerData as Work;
parentPort?.postMessage(await readHere({ name, bytes }, hints));

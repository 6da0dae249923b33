import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Where a thread's script is: beside the file that starts it. */
export interface Script {
  /** The `import.meta.url` of the file that starts it. */
  readonly from: string;
  /** From the source, as in tests and development. */
  readonly source: string;
  /** In the bundle. */
  readonly bundled: string;
}

/** The loader for TypeScript, which only tests and development need; the bundle has the thread in a file of its own. */
const LOAD_SOURCE = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(require('node:worker_threads').workerData.entry);
});`;

/** Starts a thread of our own code, which sees nothing of the environment. */
export function ownThread({ from, source, bundled }: Script, options: WorkerOptions = {}): Worker {
  const fromSource = from.endsWith('.ts');
  const entry = new URL(fromSource ? source : bundled, from);
  return new Worker(fromSource ? LOAD_SOURCE : entry, {
    ...options,
    eval: fromSource,
    workerData: { entry: entry.href },
    env: {},
    execArgv: [],
  });
}

/** Holds the Playground's process: when the bot is gone, so is the channel to it, and the Playground is ended. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const packageFile = require.resolve('@microsoft/m365agentsplayground/package.json');
const { bin } = require(packageFile);
const script = join(dirname(packageFile), typeof bin === 'string' ? bin : Object.values(bin)[0]);

const playground = spawn(
  process.execPath,
  [
    script,
    'start',
    '-e',
    process.env.KLUBBAN_ENDPOINT,
    '-c',
    'msteams',
    '-p',
    process.env.KLUBBAN_PLAYGROUND_PORT,
    '--disable-telemetry',
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
playground.once('exit', (code) => process.exit(code ?? 1));
process.once('disconnect', () => playground.kill());
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => playground.kill());

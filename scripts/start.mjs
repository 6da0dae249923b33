/**
 * `npm start`: builds the bundle when it is missing or stale, starts the bot in this process and, in local mode,
 * the Microsoft 365 Agents Playground beside it. Ctrl-C ends both.
 */
import { setFlagsFromString } from 'node:v8';
import { prepare, root, stop } from './prepare.mjs';

await prepare();
// The engine of Node 20 compiles late what is used often, and a bot is asked too seldom to come there; later ones
// compile in more steps. And a list that `map` makes is laid out otherwise once `map` is compiled into its caller:
// whatever was compiled to read the list is then thrown away, one reader after the other, and compiled anew. And what
// asks hundreds of small things of a message is no faster with half of them compiled into each who asks: it only takes
// longer to compile, and more memory.
if (Number(process.versions.v8.split('.')[0]) < 12)
  setFlagsFromString(
    '--interrupt-budget=5000 --no-turbo-inline-array-builtins --max-inlined-bytecode-size-cumulative=500',
  );
const { start, StartError } = await import('../dist/main.mjs');
const bot = await start(process.env).catch((error) => {
  if (error instanceof StartError) stop(error.message);
  throw error;
});
if (bot.config.playground) {
  const { startPlayground } = await import('./playground.mjs');
  await startPlayground(root, bot).catch((error) => stop(error.message));
}

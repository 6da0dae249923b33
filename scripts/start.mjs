/**
 * `npm start`: builds the bundle when it is missing or stale, starts the bot in this process and, in local mode,
 * the Microsoft 365 Agents Playground beside it. Ctrl-C ends both.
 */
import { prepare, root, stop } from './prepare.mjs';

await prepare();
const { start, StartError } = await import('../dist/main.mjs');
const bot = await start(process.env).catch((error) => {
  if (error instanceof StartError) stop(error.message);
  throw error;
});
if (bot.config.playground) {
  const { startPlayground } = await import('./playground.mjs');
  await startPlayground(root, bot).catch((error) => stop(error.message));
}

/** Starts the Microsoft 365 Agents Playground as a child that ends with the bot, however the bot ends. */
import { fork } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WAIT_MS = 30_000;

/**
 * Resolves when the Playground answers. Rejects with one Swedish sentence when its port is busy or it does not
 * come up.
 */
export async function startPlayground(root, bot) {
  const { playgroundPort: port } = bot.config;
  if (!(await isFree(port))) {
    throw new Error(
      `Port ${port} är upptagen: stäng det som använder den, eller starta med PLAYGROUND_PORT=<annan port>.`,
    );
  }
  const child = fork(fileURLToPath(new URL('playground-child.mjs', import.meta.url)), {
    cwd: root,
    env: {
      ...process.env,
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(root, 'demo', 'm365agentsplayground.yml'),
      KLUBBAN_ENDPOINT: `${bot.url}/api/messages`,
      KLUBBAN_PLAYGROUND_PORT: String(port),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  bot.onClose(() => child.connected && child.disconnect());
  const address = `http://localhost:${port}`;
  const deadline = Date.now() + WAIT_MS;
  while (!(await answers(address))) {
    if (ended || Date.now() > deadline) {
      throw new Error(
        'Microsoft 365 Agents Playground startade inte. Kör npm ci på nytt, eller starta med PLAYGROUND=off.',
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  bot.tellWhereToClick(address);
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

async function answers(address) {
  return fetch(address).then(
    (response) => response.ok,
    () => false,
  );
}

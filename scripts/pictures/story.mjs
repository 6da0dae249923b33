/** A story in pictures: the product on the demo boards, people who press on devices of their own, and scenes. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { folder, NOW, playgroundFor, root, tidied } from './stage.mjs';

const { klubban, removeFolder, startProduct, temporaryFolder } = await import(
  '../../test/support/product.ts'
);
const { openPlayground } = await import('../../test/browser/playground-page.ts');
const { execute, sender } = await import('../../test/e2e/support/activities.ts');
const { fakeConnector } = await import('../../test/e2e/support/fake-connector.ts');

/** Opens the story; `accounts` are those of people beside the Playground's own. */
export async function openStory(accounts = {}) {
  const temporary = await temporaryFolder();
  const connector = await fakeConnector();
  const config = parse(await readFile(join(root, 'demo/m365agentsplayground.yml'), 'utf8'));
  const product = await startProduct({ KLUBBAN_NOW: NOW });
  const people = [config.currentUser, ...config.users].map((one) => [one.name, one.aadObjectId]);
  const known = new Map([...people, ...Object.entries(accounts)]);

  return {
    /** Somebody presses a button on her own device; gives the buttons of the card she gets. */
    async press(name, verb, data) {
      const around = { serviceUrl: connector.serviceUrl, tenantId: config.tenantId };
      const activity = execute(sender(name, known.get(name)), verb, data, around);
      activity.conversation.id = `a:own:${name}`;
      const response = await fetch(`${product.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      return buttonsIn(await response.json());
    },

    /** What `as` sees in her own chat: `act` happens there or elsewhere, then the last `count` messages are taken. */
    async scene(name, as, act, count = 1) {
      const playground = await playgroundFor(product, temporary, as, name);
      const chat = await openPlayground(playground.url, { width: 1280, height: 1800, scale: 1.5 });
      try {
        await chat.open('Personal Chat');
        await chat.shows(/Hej\. Jag är Klubban/);
        await act(chat);
        const clip = await tidied(chat.page, count);
        const file = join(folder, `${name}.png`);
        const { length } = await chat.page.screenshot({ path: file, clip });
        console.log(`${file}: ${Math.round(length / 1024)} kB`);
      } finally {
        await chat.close();
        await playground.close();
      }
    },

    /** Describes Norrskog again, changed by `change`. */
    async describe(change) {
      const described = parse(await readFile(join(root, 'demo/boards.yaml'), 'utf8'));
      change(described.boards.find((board) => board.id === 'norrskog'));
      const file = join(temporary, 'boards.yaml');
      await writeFile(file, stringify(described));
      const { code, stdout, stderr } = await klubban(['board', 'apply', file, '--yes'], product.env);
      if (code !== 0) throw new Error(`${stdout}${stderr}`);
    },

    async close() {
      await product.stop();
      await connector.close();
      await Promise.all([removeFolder(temporary), removeFolder(product.dataDir)]);
    },
  };
}

function buttonsIn(value) {
  if (Array.isArray(value)) return value.flatMap(buttonsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = value.type === 'Action.Execute' ? [{ verb: value.verb, data: value.data ?? {} }] : [];
  return [...own, ...Object.values(value).flatMap(buttonsIn)];
}

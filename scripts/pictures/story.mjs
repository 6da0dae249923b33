/** A story in pictures: the product on the demo boards, people who press on devices of their own, and scenes. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { NOW, photographed, playgroundFor, root, tidied } from './stage.mjs';

const { klubban, removeFolder, startProduct, temporaryFolder } = await import(
  '../../test/support/product.ts'
);
const { openPlayground } = await import('../../test/browser/playground-page.ts');
const { channelMessage, execute, installed, personalMessage, sender } = await import(
  '../../test/e2e/support/activities.ts'
);
const { fakeConnector } = await import('../../test/e2e/support/fake-connector.ts');

/** Opens the story; `accounts` are those of people beside the Playground's own. */
export async function openStory(accounts = {}) {
  let chats = 0;
  const temporary = await temporaryFolder();
  const connector = await fakeConnector();
  const config = parse(await readFile(join(root, 'demo/m365agentsplayground.yml'), 'utf8'));
  let product = await startProduct({ KLUBBAN_NOW: NOW });
  const people = [config.currentUser, ...config.users].map((one) => [one.name, one.aadObjectId]);
  const known = new Map([...people, ...Object.entries(accounts)]);
  const around = { serviceUrl: connector.serviceUrl, tenantId: config.tenantId };
  const post = (activity) =>
    fetch(`${product.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });

  return {
    /** Teams' side, for those on devices of their own. */
    connector,

    /** Somebody presses a button on her own device; gives the buttons of the card she gets. */
    press: async (name, verb, data) => buttonsIn(await pressed(name, verb, data)),

    /** The same; gives the card itself. */
    pressed,

    /** Somebody says a line in a chat of its own, or in a channel of the team; gives the messages that come back. */
    async say(name, line, channelId = null) {
      const from = sender(name, known.get(name));
      if (channelId === null) return heard('a:new:', personalMessage(from, line, around));
      const channel = { teamId: config.team.id, channelId };
      return heard(`${channelId};messageid=`, channelMessage(from, line, around, channel));
    },

    /** Somebody adds the bot to her own chat, or to a channel of the team; gives the messages that come. */
    async add(name, channelId = null) {
      const from = sender(name, known.get(name));
      const [activity] = installed(from, around);
      if (channelId === null) return heard('a:new:', activity);
      const { conversation, channelData } = channelMessage(from, '', around, {
        teamId: config.team.id,
        channelId,
      });
      return heard(`${channelId};messageid=`, { ...activity, conversation, channelData });
    },

    /** What `as` sees in her own chat: `act` happens there or elsewhere, then the last `count` messages are taken. */
    async scene(name, as, act, count = 1, framed = (page) => tidied(page, count)) {
      const playground = await playgroundFor(product, temporary, as, name);
      const chat = await openPlayground(playground.url, { width: 1280, height: 1800, scale: 1.5 });
      try {
        await chat.open('Personal Chat');
        await chat.shows(/Hej\. Jag är Klubban/);
        await act(chat);
        await photographed(chat.page, name, await framed(chat.page));
      } finally {
        await chat.close();
        await playground.close();
      }
    },

    /** The story goes on at this moment: the product is started again, where it stood. */
    async later(now) {
      await product.stop();
      product = await startProduct({ ...product.env, KLUBBAN_NOW: now });
    },

    /** Describes the boards again, with Norrskog, or the others too, changed by `change`. */
    async describe(change) {
      const described = parse(await readFile(join(root, 'demo/boards.yaml'), 'utf8'));
      change(
        described.boards.find((board) => board.id === 'norrskog'),
        described.boards,
      );
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

  async function pressed(name, verb, data) {
    const activity = execute(sender(name, known.get(name)), verb, data, around);
    activity.conversation.id = `a:own:${name}`;
    const response = await post(activity);
    return (await response.json()).value;
  }

  /** Nothing said in one conversation is remembered in another. */
  async function heard(conversation, activity) {
    chats += 1;
    const id = `${conversation}${chats}`;
    activity.conversation.id = id;
    const response = await post(activity);
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
    // Cards that are kept true come by the outbox, a moment later.
    return (await connector.waitFor(1, id)).map(({ body }) => body);
  }
}

function buttonsIn(value) {
  if (Array.isArray(value)) return value.flatMap(buttonsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = value.type === 'Action.Execute' ? [{ verb: value.verb, data: value.data ?? {} }] : [];
  return [...own, ...Object.values(value).flatMap(buttonsIn)];
}

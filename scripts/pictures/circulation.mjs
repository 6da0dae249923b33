/**
 * One matter per capsulam from start to the text for the protokoll, as the people of the demo meet it: with one
 * recusal, one ersättare who steps in, one changed answer and one on behalf. The pictures are steps of one story, so
 * all of them are taken.
 */
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

const HEADING = 'Inköp av dator till kansliet';
const MATTER = {
  boardId: 'norrskog',
  heading: HEADING,
  background: 'Kansliets dator har slutat att fungera. En ny kostar 14 900 kr och ryms i budgeten.',
  clauses: 'köpa in en dator för högst 15 000 kr',
  day: '2026-12-04',
  time: '16:00',
  kind: 'AUTO',
};

export async function circulationPictures() {
  const temporary = await temporaryFolder();
  const connector = await fakeConnector();
  const config = parse(await readFile(join(root, 'demo/m365agentsplayground.yml'), 'utf8'));
  const product = await startProduct({ KLUBBAN_NOW: NOW });
  const accounts = new Map([config.currentUser, ...config.users].map((one) => [one.name, one.aadObjectId]));

  /** Somebody presses a button on her own device; gives the buttons of the card she gets. */
  async function press(name, verb, data) {
    const around = { serviceUrl: connector.serviceUrl, tenantId: config.tenantId };
    const activity = execute(sender(name, accounts.get(name)), verb, data, around);
    activity.conversation.id = `a:own:${name}`;
    const response = await fetch(`${product.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    return buttonsIn(await response.json());
  }

  /** What `as` sees in her own chat: `act` happens there or elsewhere, then the last `count` messages are taken. */
  async function scene(name, as, act, count = 1) {
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
  }

  try {
    await unanimous(product, temporary);
    await scene('pc-utkast', 'Maja Holm', async (chat) => {
      await chat.say('starta per capsulam om inköp av dator', /Sista svarsdag/);
    });
    const preview = await press('Maja Holm', 'circulation.preview', MATTER);
    const start = preview.find((one) => one.verb === 'circulation.start');
    let circulationId = '';
    await scene('pc-svara', 'Lars Ek', async (chat) => {
      await chat.say('hej', /./);
      const started = await press('Maja Holm', 'circulation.start', start.data);
      circulationId = started.find((one) => one.verb === 'circulation.show').data.circulationId;
      await chat.shows(HEADING);
      await chat.shows('Lämna svar');
    });
    const given = (answer) => ({ circulationId, version: 1, answer });
    await scene(
      'pc-kvitto',
      'Lars Ek',
      async (chat) => {
        await chat.say('jag tillstyrker', /Tillstyrker: Inköp/);
        await chat.press('Lämna svar: Tillstyrker', /Ditt svar är mottaget/);
      },
      2,
    );
    await press('Eva Lind', 'circulation.answer', given('REJECT'));
    await scene(
      'pc-andra',
      'Eva Lind',
      async (chat) => {
        await chat.say('hur går det med per capsulam?', /har svarat/);
        await chat.press('Visa ärendet', /Ditt svar nu: Avstyrker/);
      },
      1,
    );
    await press('Eva Lind', 'circulation.answer', given('APPROVE'));
    await scene(
      'jav-formular',
      'Karim Nasser',
      async (chat) => {
        await chat.say('jag är jävig i per capsulam', /KL 6:28 p\. 1/);
      },
      2,
    );
    await scene('pc-ersattare', 'Sofia Berg', async (chat) => {
      await chat.say('hej', /./);
      await press('Karim Nasser', 'circulation.report', {
        circulationId,
        ground: 'REPRESENTATIVE',
        text: '',
      });
      await chat.shows(/Kan du tjänstgöra för Karim Nasser/);
    });
    await scene(
      'pc-laget',
      'Maja Holm',
      async (chat) => {
        await chat.say('hur går det med per capsulam?', /har svarat/);
      },
      2,
    );
    await press('Sofia Berg', 'circulation.accept-call', { circulationId });
    await press('Sofia Berg', 'circulation.answer', given('APPROVE'));
    await scene('pc-at-nagon', 'Maja Holm', async (chat) => {
      await chat.say('hur går det med per capsulam?', /har svarat/);
      await chat.press('Registrera svar åt någon', /Hur kom svaret/);
    });
    const onBehalf = { ...given('APPROVE'), personId: 'jonas-wiklund', channel: 'PHONE' };
    await press('Maja Holm', 'circulation.record', onBehalf);
    await press('Birgitta Åström', 'circulation.answer', given('APPROVE'));
    await scene('pc-protokoll', 'Maja Holm', async (chat) => {
      await chat.say('hur går det med per capsulam?', /avgjort, bifall/);
      await chat.press('Text till protokollet', /Beslutet fattades den/);
    });
  } finally {
    await product.stop();
    await connector.close();
    await Promise.all([removeFolder(temporary), removeFolder(product.dataDir)]);
  }
}

/** The demo's board decides in writing when all agree: then the story ends with a decision. */
async function unanimous(product, temporary) {
  const described = parse(await readFile(join(root, 'demo/boards.yaml'), 'utf8'));
  described.boards.find((board) => board.id === 'norrskog').rules.perCapsulamMode = 'UNANIMOUS';
  const file = join(temporary, 'boards.yaml');
  await writeFile(file, stringify(described));
  const { code, stdout, stderr } = await klubban(['board', 'apply', file, '--yes'], product.env);
  if (code !== 0) throw new Error(`${stdout}${stderr}`);
}

function buttonsIn(value) {
  if (Array.isArray(value)) return value.flatMap(buttonsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = value.type === 'Action.Execute' ? [{ verb: value.verb, data: value.data ?? {} }] : [];
  return [...own, ...Object.values(value).flatMap(buttonsIn)];
}

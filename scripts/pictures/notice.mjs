/**
 * One kallelse from preview to a quorate meeting, as the people of the demo meet it: with one förhinder, one ersättare
 * who declines and one who accepts, some whom Teams does not reach, and one change of date. The pictures are steps of
 * one story, so all of them are taken.
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

const MEETING = { meetingId: 'meeting/norrskog/2026-12-10' };
/** The second ersättare for Karim Nasser, in this story alone. */
const NADJA = { name: 'Nadja Öhman', account: '5f0c7a2e-91d3-4b68-8e4f-2a6d9c1b7e30' };

export async function noticePictures() {
  const temporary = await temporaryFolder();
  const connector = await fakeConnector();
  const config = parse(await readFile(join(root, 'demo/m365agentsplayground.yml'), 'utf8'));
  const product = await startProduct({ KLUBBAN_NOW: NOW });
  const accounts = new Map([config.currentUser, ...config.users].map((one) => [one.name, one.aadObjectId]));
  accounts.set(NADJA.name, NADJA.account);

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
    await withSecondSubstitute(product, temporary);
    await scene(
      'kallelse-forhandsgranska',
      'Maja Holm',
      (chat) => chat.say('skicka kallelsen', /^Skicka kallelsen till mötet/),
      2,
    );
    const [send] = await press('Maja Holm', 'notice.preview', MEETING);
    await scene('kallelse-kort', 'Eva Lind', async (chat) => {
      await chat.say('hej', /./);
      await press('Maja Holm', send.verb, send.data);
      await chat.shows(/^Kallelse till/);
    });
    await scene(
      'kallelse-forhinder',
      'Karim Nasser',
      (chat) => chat.say('jag har förhinder den 10 december', /^Ditt förhinder är registrerat/),
      2,
    );
    await scene('kallelse-ersattare', 'Sofia Berg', async (chat) => {
      await chat.say('vad väntar på mig?', /tjänstgöra för Karim Nasser/);
      await chat.press('Visa kallelsen', /^Kan du tjänstgöra för Karim Nasser/);
    });
    await scene(
      'kallelse-tackar-nej',
      'Sofia Berg',
      (chat) => chat.say('jag kan inte gå in som ersättare', /tillfrågas i stället/),
      2,
    );
    await scene('kallelse-tjanstgor', 'Maja Holm', async (chat) => {
      await chat.say('hej', /./);
      await press(NADJA.name, 'substitute.accept', MEETING);
      await chat.shows(/^Nadja Öhman tjänstgör för Karim Nasser/);
    });
    await press('Eva Lind', 'rsvp.accept', MEETING);
    await scene(
      'kallelse-inte-an',
      'Maja Holm',
      (chat) => chat.say('är vi beslutsföra den 10 december?', /^Inte ännu/),
      2,
    );
    await press('Lars Ek', 'rsvp.accept', MEETING);
    await press('Maja Holm', 'rsvp.for', { ...MEETING, personId: 'jonas-wiklund', answer: 'COMING' });
    await scene(
      'kallelse-vilka-kommer',
      'Maja Holm',
      (chat) => chat.say('hur många kommer den 10 december?', /ledamotsplatser är fyllda/),
      2,
    );
    await scene('kallelse-bevis', 'Maja Holm', async (chat) => {
      await chat.say('hur många kommer den 10 december?', /ledamotsplatser är fyllda/);
      await chat.press('Vem har fått kallelsen?', /personer har fått kallelsen/);
    });
    await scene('kallelse-flyttad', 'Eva Lind', async (chat) => {
      await chat.say('hej', /./);
      const to = { date: '2026-12-17', start: '13:00', end: '16:00', place: 'Stadshuset' };
      await press('Maja Holm', 'meeting.move', { ...MEETING, ...to, reason: 'Krock med fullmäktige' });
      await chat.shows(/är flyttat till torsdag 17 december/);
    });
  } finally {
    await product.stop();
    await connector.close();
    await Promise.all([removeFolder(temporary), removeFolder(product.dataDir)]);
  }
}

/** The demo's board with one more ersättare for Karim Nasser: then there is somebody to ask after the first. */
async function withSecondSubstitute(product, temporary) {
  const described = parse(await readFile(join(root, 'demo/boards.yaml'), 'utf8'));
  const seats = described.boards.find((board) => board.id === 'norrskog').seats;
  const { ersattare } = seats.find((seat) => seat.id === 'forsakringskassan');
  ersattare.push({ name: NADJA.name, entraObjectId: NADJA.account });
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

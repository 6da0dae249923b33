/** What the handbok's pictures are taken with: a Playground for one person, and the last messages in it. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
import { parse, stringify } from 'yaml';
import { smaller } from './small-png.mjs';

register();
const { freePort } = await import('../../test/support/product.ts');

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const folder = join(root, 'docs/handbok/bilder');
export const NOW = '2026-11-23T09:00:00+01:00';
const DAY = '23/11';
const CLOCK = '09.00';

/** A Playground in which this person of the demo is the one who chats, for the first time. */
export async function playgroundFor(product, temporary, name, chat) {
  const config = parse(await readFile(join(root, 'demo/m365agentsplayground.yml'), 'utf8'));
  const everybody = [config.currentUser, ...config.users];
  config.currentUser = everybody.find((one) => one.name === name);
  config.users = everybody.filter((one) => one.name !== name);
  config.personalChat = { id: `a:${chat}` };
  const file = join(temporary, `${chat}.yml`);
  await writeFile(file, stringify(config));
  const port = await freePort();
  const child = fork(join(root, 'scripts/playground-child.mjs'), {
    cwd: root,
    env: {
      ...process.env,
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: file,
      KLUBBAN_ENDPOINT: `${product.url}/api/messages`,
      KLUBBAN_PLAYGROUND_PORT: String(port),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const url = `http://localhost:${port}`;
  while (!(await fetch(url).catch(() => null))) await new Promise((resolve) => setTimeout(resolve, 200));
  return {
    url,
    async close() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

/** Takes the picture. */
export async function photographed(page, name, clip) {
  const file = join(folder, `${name}.png`);
  const picture = smaller(await page.screenshot({ clip }));
  await writeFile(file, picture);
  console.log(`${file}: ${Math.round(picture.length / 1024)} kB`);
}

/** Puts the demo's own time in place of the machine's, hides the Playground's menus, and gives where the last `count` messages are. */
export async function tidied(page, count) {
  await clocksSet(page);
  await page.waitForTimeout(500);
  // The Playground may have drawn a message once more meanwhile, with the machine's time.
  await clocksSet(page);
  return boxOfLast(page, count);
}

/** The same in a channel: gives where the post that holds both texts stands, with its thread. */
export async function tidiedThread(page, post, reply, told) {
  await clocksSet(page);
  await page.waitForTimeout(500);
  await clocksSet(page);
  return page.evaluate(
    ([first, last, clock, later]) => {
      const cards = [...document.querySelectorAll('.ac-adaptiveCard')];
      const [card, answer] = [first, last].map((text) =>
        cards.find((one) => one.textContent.replaceAll('\u00A0', ' ').includes(text)),
      );
      let thread = answer;
      while (!thread.contains(card)) thread = thread.parentElement;
      for (const element of thread.querySelectorAll('*')) {
        if (element.childElementCount === 0 && element.textContent === clock) element.textContent = later;
      }
      // The box to write in belongs to the Playground.
      for (const box of thread.querySelectorAll('[role=textbox]'))
        box.parentElement.style.visibility = 'hidden';
      for (const button of thread.querySelectorAll('button')) {
        if (button.closest('.ac-adaptiveCard') === null) button.style.visibility = 'hidden';
      }
      const { x, y, width } = thread.getBoundingClientRect();
      return { x, y, width, height: answer.getBoundingClientRect().bottom + 16 - y };
    },
    [post, reply, CLOCK, told],
  );
}

function clocksSet(page) {
  return page.evaluate(
    ([day, clock]) => {
      for (const element of document.querySelectorAll('*')) {
        const [only] = element.childNodes;
        if (element.childNodes.length === 1 && /^\d\d:\d\d$/.test(only.textContent ?? ''))
          only.textContent = clock;
        if (element.childNodes.length === 1 && /^\d\d?\/\d\d? \d\d:\d\d$/.test(only.textContent ?? ''))
          only.textContent = `${day} ${clock}`;
        // The Playground's own word on a press, which Teams takes away again.
        if (element.childNodes.length === 1 && only?.textContent === 'Your response was sent to the app')
          element.parentElement.style.display = 'none';
      }
    },
    [DAY, CLOCK],
  );
}

function boxOfLast(page, count) {
  return page.evaluate((last) => {
    const column = (element) => {
      let row = element;
      while (row.parentElement && row.getBoundingClientRect().width < 600) row = row.parentElement;
      return row;
    };
    const cards = document.querySelectorAll('.ac-adaptiveCard');
    const lastCard = column(cards[cards.length - 1]);
    const all = [...lastCard.parentElement.children].filter((row) => row.getBoundingClientRect().height > 20);
    // Files come after the card, and the Playground cannot show them.
    const rows = all.slice(0, all.indexOf(lastCard) + 1);
    for (const row of all.slice(rows.length)) row.style.visibility = 'hidden';
    for (const button of rows.flatMap((row) => [...row.querySelectorAll('button')])) {
      if (button.closest('.ac-adaptiveCard') === null) button.style.visibility = 'hidden';
    }
    for (const row of rows.slice(0, -last)) row.style.visibility = 'hidden';
    const boxes = rows.slice(-last).map((row) => row.getBoundingClientRect());
    const [top, bottom] = [boxes[0].top - 8, boxes[boxes.length - 1].bottom + 12];
    return { x: boxes[0].left + 4, y: top, width: boxes[0].width - 8, height: bottom - top };
  }, count);
}

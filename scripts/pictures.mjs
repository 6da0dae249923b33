/**
 * `npm run pictures`: the handbok's pictures, taken of the demo boards in the Playground on a fixed day, and the sheet
 * of all cards. Needs Debian's chromium. `node scripts/pictures.mjs NAME …` takes only those named.
 */
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
import { parse, stringify } from 'yaml';

register();
const { freePort, removeFolder, startProduct, temporaryFolder } = await import('../test/support/product.ts');
const { openPlayground } = await import('../test/browser/playground-page.ts');

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs/handbok/bilder');
const NOW = '2026-11-23T09:00:00+01:00';
const CLOCK = '09.00';

/** Who chats, and what: the picture shows what follows her last line, from that line on. */
const PICTURES = [
  { name: 'chatt-valkomst', as: 'Eva Lind', lines: [], shows: /Hej\. Jag är Klubban/ },
  {
    name: 'chatt-styrelsen',
    as: 'Maja Holm',
    lines: ['vilka sitter i styrelsen?'],
    shows: /Norrskog har 5 ledamöter/,
  },
  {
    name: 'chatt-nasta-mote',
    as: 'Karim Nasser',
    lines: ['när är nästa möte?'],
    shows: /^Nästa möte: torsdag/,
  },
  {
    name: 'chatt-dagordning',
    as: 'Karim Nasser',
    lines: ['visa dagordningen'],
    shows: /^Dagordning 10 december/,
  },
  {
    name: 'chatt-forstod-inte',
    as: 'Lars Ek',
    lines: ['kan du fixa det där med grejen'],
    shows: /^Det förstod jag inte/,
  },
  {
    name: 'chatt-tva-styrelser',
    as: 'Birgitta Åström',
    lines: ['vem ersätter mig?'],
    shows: /^I vilken styrelse/,
  },
];

const wanted = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const temporary = await temporaryFolder();
const product = await startProduct({ KLUBBAN_NOW: NOW });
try {
  for (const picture of PICTURES) {
    if (wanted.length === 0 || wanted.includes(picture.name)) await take(picture);
  }
} finally {
  await product.stop();
  await Promise.all([removeFolder(temporary), removeFolder(product.dataDir)]);
}
if (wanted.length === 0 || wanted.includes('kort')) {
  spawnSync(process.execPath, [join(root, 'scripts/card-sheet.mjs')], { stdio: 'inherit' });
}

async function take({ name, as, lines, shows }) {
  const playground = await playgroundFor(as, name);
  const chat = await openPlayground(playground.url, { width: 1280, height: 1600, scale: 1.5 });
  try {
    await chat.open('Personal Chat');
    await chat.shows(/Hej\. Jag är Klubban/);
    for (const line of lines) await chat.say(line, shows);
    await chat.shows(shows);
    const clip = await tidied(chat.page, lines.length === 0 ? 1 : 2);
    const file = join(folder, `${name}.png`);
    const { length } = await chat.page.screenshot({ path: file, clip });
    console.log(`${file}: ${Math.round(length / 1024)} kB`);
  } finally {
    await chat.close();
    await playground.close();
  }
}

/** A Playground in which this person of the demo is the one who chats, for the first time. */
async function playgroundFor(name, chat) {
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

/** Puts the demo's own time in place of the machine's, hides the Playground's menus, and gives where the last `count` messages are. */
async function tidied(page, count) {
  await page.evaluate((clock) => {
    for (const element of document.querySelectorAll('*')) {
      const [only] = element.childNodes;
      if (element.childNodes.length === 1 && /^\d\d:\d\d$/.test(only.textContent ?? ''))
        only.textContent = clock;
    }
  }, CLOCK);
  await page.waitForTimeout(500);
  return page.evaluate((last) => {
    const column = (element) => {
      let row = element;
      while (row.parentElement && row.getBoundingClientRect().width < 600) row = row.parentElement;
      return row;
    };
    const cards = document.querySelectorAll('.ac-adaptiveCard');
    const rows = [...column(cards[cards.length - 1]).parentElement.children].filter(
      (row) => row.getBoundingClientRect().height > 20,
    );
    for (const button of rows.flatMap((row) => [...row.querySelectorAll('button')])) {
      if (button.closest('.ac-adaptiveCard') === null) button.style.visibility = 'hidden';
    }
    for (const row of rows.slice(0, -last)) row.style.visibility = 'hidden';
    const boxes = rows.slice(-last).map((row) => row.getBoundingClientRect());
    const [top, bottom] = [boxes[0].top - 8, boxes[boxes.length - 1].bottom + 12];
    return { x: boxes[0].left + 4, y: top, width: boxes[0].width - 8, height: bottom - top };
  }, count);
}

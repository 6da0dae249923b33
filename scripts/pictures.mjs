/**
 * `npm run pictures`: the handbok's pictures, taken of the demo boards in the Playground on a fixed day, and the sheet
 * of all cards. Needs Debian's chromium. `node scripts/pictures.mjs NAME …` takes only those named.
 */
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { circulationPictures } from './pictures/circulation.mjs';
import { noticePictures } from './pictures/notice.mjs';
import { folder, NOW, playgroundFor, root, tidied } from './pictures/stage.mjs';

const { removeFolder, startProduct, temporaryFolder } = await import('../test/support/product.ts');
const { openPlayground } = await import('../test/browser/playground-page.ts');

/** Who chats, and what: the picture shows what follows her last line (and, with `press`, a button), from that line on. */
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
    name: 'mote-nytt',
    as: 'Maja Holm',
    lines: ['nytt möte 4 mars 2027 kl 13-16 i Stadshuset'],
    shows: /^Nytt sammanträde/,
  },
  {
    name: 'dagordning-kansli',
    as: 'Maja Holm',
    lines: ['visa dagordningen'],
    answered: /^Dagordning 10 december/,
    press: 'Ändra dagordningen',
    shows: /^Dagordning torsdag 10 december/,
  },
  {
    name: 'dagordning-foresla',
    as: 'Karim Nasser',
    lines: ['jag vill ta upp insatser för unga'],
    shows: /^Lämna förslaget/,
  },
  {
    name: 'dagordning-posta',
    as: 'Maja Holm',
    lines: ['posta dagordningen'],
    shows: /^Dagordning, torsdag 10 december/,
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
if (wanted.length === 0 || wanted.some((name) => /^(pc|jav)-/.test(name))) await circulationPictures();
if (wanted.length === 0 || wanted.some((name) => /^kallelse-/.test(name))) await noticePictures();
if (wanted.length === 0 || wanted.includes('kort')) {
  spawnSync(process.execPath, [join(root, 'scripts/card-sheet.mjs')], { stdio: 'inherit' });
}

async function take({ name, as, lines, shows, answered = shows, press }) {
  const playground = await playgroundFor(product, temporary, as, name);
  const chat = await openPlayground(playground.url, { width: 1280, height: 1600, scale: 1.5 });
  try {
    await chat.open('Personal Chat');
    await chat.shows(/Hej\. Jag är Klubban/);
    for (const line of lines) await chat.say(line, answered);
    if (press) await chat.press(press, shows);
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

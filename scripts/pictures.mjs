/**
 * `npm run pictures`: the handbok's pictures, taken of the demo boards in the Playground on a fixed day, and sheets of
 * every kind of answer (`svar-…`) and of all cards (`kort`) in three themes. Needs Debian's chromium.
 * `node scripts/pictures.mjs NAME …` takes only those named, and what belongs to the same story.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { answerPictures } from './pictures/answers.mjs';
import { channelPictures } from './pictures/channel.mjs';
import { circulationPictures } from './pictures/circulation.mjs';
import { noticePictures } from './pictures/notice.mjs';
import { folder, NOW, photographed, playgroundFor, root, tidied } from './pictures/stage.mjs';

const { removeFolder, startProduct, temporaryFolder } = await import('../test/support/product.ts');
const { execute } = await import('../test/e2e/support/activities.ts');
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
    name: 'dagordning-flera',
    as: 'Maja Holm',
    lines: ['lägg till på dagordningen 10 december: lovskolan, kontorsmöbler och ett studiebesök'],
    shows: /^Lägga till 3 ärenden/,
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
    name: 'chatt-beslut',
    as: 'Karim Nasser',
    lines: ['va beslöt vi om ungdomsspåret'],
    shows: /^Beslut 24 september/,
  },
  {
    name: 'chatt-rostade',
    as: 'Karim Nasser',
    lines: ['hur röstade vi om bryggan?'],
    shows: /röst/,
  },
  {
    name: 'chatt-laga-kraft',
    as: 'Karim Nasser',
    lines: ['när vinner besluten laga kraft?'],
    shows: /laga kraft/,
  },
  {
    name: 'chatt-framgar-inte',
    as: 'Karim Nasser',
    lines: ['vad kostar kontorsbilen?'],
    shows: /framgår inte/,
  },
  {
    name: 'chatt-forstod-inte',
    as: 'Lars Ek',
    lines: ['så som det brukar vara'],
    shows: /^Det förstod jag inte/,
  },
  {
    name: 'chatt-tva-styrelser',
    as: 'Birgitta Åström',
    lines: ['vem ersätter mig?'],
    shows: /^I vilken styrelse/,
  },
  {
    name: 'chatt-snabbfraga',
    as: 'Karim Nasser',
    prepare: () =>
      asked(
        'poll.open',
        { question: 'Ska vi ha lunch före mötet?', choices: 'Ja\nNej\nKanske', day: '2026-12-02' },
        {
          'Eva Lind': { choice: '0' },
          'Sofia Berg': { choice: '2' },
          'Lars Ek': { choice: '0' },
          'Karim Nasser': { choice: '0' },
        },
      ),
    lines: ['hur går det med snabbfrågan?'],
    shows: /^Ska vi ha lunch före mötet/,
  },
  {
    name: 'chatt-datumfraga',
    as: 'Eva Lind',
    prepare: async () => {
      // The one of the picture before, where it was taken: one at a time is shown whole.
      if (lastAsked) await pressAs('Maja Holm', 'poll.close', lastAsked);
      await asked(
        'poll.open-dates',
        {
          question: 'När kan du vara med på mötet?',
          times: 'tis 8 eller ons 9 dec kl 9–12',
          day: '2026-12-02',
        },
        {
          'Eva Lind': { t0: 'CAN', t1: 'CAN' },
          'Karim Nasser': { t0: 'CANNOT', t1: 'CAN' },
          'Sofia Berg': { t0: 'CAN', t1: 'CAN' },
          'Lars Ek': { t0: 'IF_NEEDED', t1: 'CAN' },
        },
      );
    },
    lines: ['hur går det med datumfrågan?'],
    shows: /^När kan du vara med på mötet/,
  },
];

/** Presses a button as somebody of the demo, outside any chat; gives the buttons of the card that comes back. */
async function pressAs(name, verb, data) {
  const config = parse(await readFile(join(root, 'demo/m365agentsplayground.yml'), 'utf8'));
  const { id, aadObjectId } = [config.currentUser, ...config.users].find((one) => one.name === name);
  const around = { serviceUrl: 'http://127.0.0.1:9/', tenantId: config.tenantId };
  const response = await fetch(`${product.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(execute({ id, name, aadObjectId }, verb, data, around)),
  });
  const { value } = await response.json();
  return (value.actions ?? []).map(({ verb: shown, data: sent }) => ({ verb: shown, data: sent }));
}

let lastAsked = null;

/** Asks a poll as Maja Holm and lets some of the board answer it. */
async function asked(verb, fields, answers) {
  const form = verb === 'poll.open-dates' ? 'poll.dates-form' : 'poll.form';
  const [{ data }] = await pressAs('Maja Holm', form, { boardId: 'norrskog' });
  const [show] = await pressAs('Maja Holm', verb, { ...data, audience: 'BOARD', ...fields });
  for (const [name, answer] of Object.entries(answers)) {
    await pressAs(name, 'poll.answer', { ...show.data, ...answer });
  }
  lastAsked = show.data;
}

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
if (wanted.length === 0 || wanted.some((name) => /^dagordning-(kanal|ovisst)$/.test(name)))
  await channelPictures();
if (wanted.length === 0 || wanted.some((name) => /^svar-/.test(name))) await answerPictures();
if (wanted.length === 0 || wanted.includes('kort')) {
  spawnSync(process.execPath, [join(root, 'scripts/card-sheet.mjs')], { stdio: 'inherit' });
}

async function take({ name, as, lines, shows, answered = shows, press, prepare }) {
  await prepare?.();
  const playground = await playgroundFor(product, temporary, as, name);
  const chat = await openPlayground(playground.url, { width: 1280, height: 1600, scale: 1.5 });
  try {
    await chat.open('Personal Chat');
    await chat.shows(/Hej\. Jag är Klubban/);
    for (const line of lines) await chat.say(line, answered);
    if (press) await chat.press(press, shows);
    await chat.shows(shows);
    await photographed(chat.page, name, await tidied(chat.page, lines.length === 0 ? 1 : 2));
  } finally {
    await chat.close();
    await playground.close();
  }
}

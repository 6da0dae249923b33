/**
 * Sheets of every kind of answer, in Teams' three themes: asked of the product on the demo boards over HTTP, as Teams
 * would, and drawn as it was sent. Where a question no longer gets its kind of answer, no sheet is drawn.
 */
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { MATTER } from './circulation.mjs';
import { openSheets } from './sheet.mjs';
import { folder } from './stage.mjs';
import { openStory } from './story.mjs';

const { KINDS } = await import('./kinds.ts');

const CHANNELS = { norrskog: '19:styrelserna@thread.tacv2', kustlandet: '19:kustlandet@thread.tacv2' };
const BOARDS = { norrskog: 'Norrskog', kustlandet: 'Kustlandet' };
const MEETING = { meetingId: 'meeting/norrskog/2026-12-10' };

/** The sheets, and the areas of answers on each. */
const SHEETS = {
  'svar-moten': ['meeting'],
  'svar-dagordning': ['agenda'],
  'svar-arenden': ['matter'],
  'svar-beslut': ['decisions'],
  'svar-protokoll': ['minutes'],
  'svar-narvaro': ['attendance'],
  'svar-personer': ['people'],
  'svar-regler': ['rule', 'delegation'],
  'svar-ovrigt': ['being'],
  'svar-gora': ['act'],
};

/** A board that was described yesterday, and has no papers. */
const SIGNE = { name: 'Signe Wall', account: 'b0d4f6a2-7c1e-4395-8e62-4f9a3b7d1c58' };
const NEW_BOARD = {
  id: 'alvdalen',
  name: 'Samordningsförbundet Älvkanten',
  asOf: '2026-11-01',
  members: [
    { name: 'Sågbäckens kommun', type: 'KOMMUN' },
    { name: 'Region Nordkusten', type: 'REGION' },
  ],
  seats: [
    {
      id: 'sagbacken',
      organisation: 'Sågbäckens kommun',
      ledamot: { name: SIGNE.name, role: 'ordförande', entraObjectId: SIGNE.account },
      ersattare: [{ name: 'Anders Berglund' }, { name: 'Karin Berglund' }],
    },
  ],
};

/** A board of 36, whose lists have pages. */
const RUNA = { name: 'Runa Falk', account: '5e0c91d7-2b48-4f6a-9d13-7a8e4c6f2b90' };
const FIRST = ['Runa', 'Sixten', 'Elsa', 'Nils', 'Vera', 'Olof'];
const LAST = ['Falk', 'Sandberg', 'Åhs', 'Norling', 'Wide', 'Kvarn'];
const LARGE_BOARD = {
  id: 'storkanten',
  name: 'Samordningsförbundet Storkanten',
  asOf: '2026-11-01',
  members: LAST.map((name) => ({ name: `${name}sbygdens kommun`, type: 'KOMMUN' })),
  seats: LAST.flatMap((last, at) =>
    FIRST.map((first, nth) => {
      const name = `${first} ${last}`;
      const account = name === RUNA.name ? { role: 'ordförande', entraObjectId: RUNA.account } : {};
      const ledamot = { name, ...account };
      return { id: `plats-${at}-${nth}`, organisation: `${LAST[nth]}sbygdens kommun`, ledamot };
    }),
  ),
};

/** What goes on between the meetings, asked when nothing does, and then while it does. */
const NOTHING_YET = [
  { as: 'Karim Nasser', says: ['mina uppgifter'], answers: /^Inget väntar på dig/ },
  { as: 'Karim Nasser', says: ['hur går det med per capsulam?'], answers: /^Det pågår inget ärende/ },
  {
    as: 'Karim Nasser',
    says: ['hur går det med snabbfrågan?'],
    answers: /^Det finns inga snabbfrågor som du kan se/,
  },
];
const UNDER_WAY_SHEET = 'svar-pagar';
const UNDER_WAY = [
  { as: 'Maja Holm', says: ['hur går det med per capsulam?'], answers: /har svarat/ },
  { as: 'Lars Ek', says: ['hur går det med per capsulam?'], answers: /har svarat/ },
  { as: 'Karim Nasser', says: ['hur går det med snabbfrågan?'], answers: /Ska vi ha lunch före mötet/ },
  { as: 'Maja Holm', says: ['vilka kommer den 10 december?'], answers: /är fyllda?|svarat/ },
  { as: 'Maja Holm', says: ['är vi beslutföra den 10 december?'], answers: /Inte ännu|Ja/ },
  { as: 'Lars Ek', says: ['mina uppgifter'], answers: /saker väntar på dig/ },
  { as: 'Karim Nasser', says: ['kalenderfil för nästa möte'], answers: /kalender/i },
  { as: 'Karim Nasser', says: ['prenumerera på mötena i min kalender'], answers: /kalender/i },
];

export async function answerPictures() {
  const heard = await heardAnswers();
  const sheets = await openSheets();
  try {
    for (const [name, shown] of heard) await sheets.draw(join(folder, `${name}.png`), shown);
  } finally {
    await sheets.close();
  }
}

/** What is shown for every question, by sheet; fails where one got another kind of answer than it stands for. */
export async function heardAnswers() {
  const story = await openStory({ [SIGNE.name]: SIGNE.account, [RUNA.name]: RUNA.account });
  const heard = new Map();
  try {
    await story.describe((_, boards) => boards.push(NEW_BOARD, LARGE_BOARD));
    for (const [name, areas] of Object.entries(SHEETS)) {
      const asked = areas.flatMap((area) => Object.values(KINDS[area]).flat());
      heard.set(
        name,
        await heardOf(
          story,
          name,
          asked.filter((one) => !one.unseen),
        ),
      );
    }
    const before = await heardOf(story, UNDER_WAY_SHEET, NOTHING_YET);
    await begin(story);
    const after = await heardOf(story, UNDER_WAY_SHEET, UNDER_WAY);
    heard.set(UNDER_WAY_SHEET, {
      shown: [...before.shown, ...after.shown],
      wrong: [...before.wrong, ...after.wrong],
    });
  } finally {
    await story.close();
  }
  const wrong = [...heard.values()].flatMap((one) => one.wrong);
  if (wrong.length > 0) throw new Error(`other answers than they stand for:\n${wrong.join('\n')}`);
  return new Map([...heard].map(([name, { shown }]) => [name, shown]));
}

/** Stands before what was decided, and tells nothing where that does not follow. */
const LEADS_IN = /^(?:\p{L}+ )?(?:beslutade|beslutar|beslöt|föreslår|att)[:.]?$/iu;

/** What is seen at once: under "Visa mer" a whole text stands as it is. */
function textsIn(value) {
  if (value?.id === 'more') return [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [...(typeof value.text === 'string' ? [value.text] : []), ...Object.values(value).flatMap(textsIn)];
}

/** Asks; gives what was shown, and the questions that got another kind of answer. */
async function heardOf(story, name, asked) {
  const shown = [];
  const wrong = [];
  for (const one of asked) {
    const answer = await answerTo(story, one);
    shown.push(answer);
    if (!one.answers.test(answer.text)) wrong.push(`${name}, ${answer.name}: ${answer.text}`);
    const bare = textsIn(answer.card).find((text) => LEADS_IN.test(text));
    if (bare) wrong.push(`${name}, ${answer.name}: a line that says only "${bare}"`);
  }
  return { shown, wrong };
}

async function answerTo(story, { as, says, where = 'own chat' }) {
  const [line] = says;
  const channel = CHANNELS[where] ?? null;
  const place = channel ? ` i ${BOARDS[where]}s kanal` : '';
  if (line === undefined) return shownOf(`${as} lägger till Klubban${place}`, await story.add(as, channel));
  const messages = await story.say(as, line, channel);
  return shownOf(`${as}${place}: ${line === '' ? '(tomt)' : line}`, messages);
}

function shownOf(name, messages) {
  const [message = {}] = messages;
  const card = message.attachments?.find((one) => one.contentType.endsWith('card.adaptive'))?.content;
  // What is read out where no card is shown.
  return { name, card, text: message.text || message.summary || card?.fallbackText || '' };
}

/** The kallelse sent and a few answers to it, one matter per capsulam and one poll. */
async function begin({ press, connector }) {
  const [send] = await press('Maja Holm', 'notice.preview', MEETING);
  await press('Maja Holm', send.verb, send.data);
  await press('Eva Lind', 'rsvp.accept', MEETING);
  await press('Karim Nasser', 'rsvp.decline', MEETING);
  const start = (await press('Maja Holm', 'circulation.preview', MATTER)).find(
    ({ verb }) => verb === 'circulation.start',
  );
  const started = await press('Maja Holm', 'circulation.start', start.data);
  const { circulationId } = started.find(({ verb }) => verb === 'circulation.show').data;
  await press('Eva Lind', 'circulation.answer', { circulationId, version: 1, answer: 'APPROVE' });
  const [form] = await press('Maja Holm', 'poll.form', { boardId: 'norrskog' });
  const [poll] = await press('Maja Holm', 'poll.open', {
    ...form.data,
    audience: 'BOARD',
    question: 'Ska vi ha lunch före mötet?',
    choices: 'Ja\nNej\nKanske',
    day: '2026-12-02',
  });
  await press('Eva Lind', 'poll.answer', { ...poll.data, choice: '0' });
  await press('Sofia Berg', 'poll.answer', { ...poll.data, choice: '2' });
  await allSent(connector);
}

/** What was begun is sent to those it is of by the outbox: until it is, an answer may come after one of those cards. */
async function allSent({ received }) {
  for (let before = -1; before !== received.length; ) {
    before = received.length;
    await delay(QUIET_MS);
  }
}
const QUIET_MS = 800;

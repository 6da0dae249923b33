import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBoardDirectory } from '../../src/board/index.ts';
import { readHere } from '../../src/documents/index.ts';
import { later, localDateOf, MINUTE } from '../../src/kernel/index.ts';
import type { PlannedItem } from '../../src/meeting/index.ts';
import { confirmDocument, knownBoards, understandFile } from '../../src/record/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { type Activity, channelMessage, groupMessage, personalConversation } from './support/activities.ts';
import { circulationWorld, NORRSKOG, people, START, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { noticeTalk } from './support/notice-talk.ts';
import { readable } from './support/talk.ts';

const { eva, maja } = people;
const PAPERS = {
  'Kallelse.txt': [
    'KALLELSE',
    'Samordningsförbundet Norrskog',
    'Styrelsens sammanträde torsdagen den 11 december 2025 kl. 13.00, Stadshuset',
    '1. Mötets öppnande',
    '2. Internkontroll 2026\n\nFöredragande: Maja Holm\n\nBilaga 2',
    'Granskningen fann brister i attesten av fakturor på 87 000 kr.',
    'Styrelsen föreslås besluta:\natt godkänna rapporten om internkontrollen.',
    '3. Budget 2026\n\nBilaga 3',
    'Styrelsen föreslås besluta:\natt fastställa budgeten.',
  ],
  'Bilaga 2.txt': [
    'Bilaga 2',
    'Rapport om internkontroll',
    'Till styrelsens sammanträde den 11 december 2025. Attestanten Vera Gran saknade delegation.',
  ],
  'Bilaga 3.txt': [
    'Bilaga 3',
    'Budget 2026',
    'Till styrelsens sammanträde den 11 december 2025. Avgifterna räknas upp med två procent.',
  ],
};
const LÖN = {
  heading: 'Chefens anställning',
  presenter: 'Eva Lind',
  background: 'Chefens lön höjs med 5 000 kr i månaden.',
  proposals: ['att höja lönen'],
  amounts: [5000],
  internal: true,
};
/** What the channel may not hear, beside what the question itself said. */
const SECRETS =
  /rapporten om|Granskningen|attest|Vera Gran|87 000|Chefens|anställning|5 000|höja lönen|Internkontroll 2026/i;

let world: World;
const { says, byOffice, meeting } = noticeTalk(() => world);

async function imported(name: string, paragraphs: readonly string[]): Promise<void> {
  const bytes = new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`);
  const known = await knownBoards(openBoardDirectory(world.store.streams), localDateOf(START));
  const reader = { store: world.store, read: readHere, known };
  const file = await understandFile(reader, { name, bytes }, 'norrskog');
  if (file.kind !== 'understood') throw new Error(`${name} cannot be read`);
  for (const draft of file.documents) {
    const paper = { name, sha256: file.sha256, bytes };
    const by = { at: START, actor: { kind: 'operator' } } as const;
    await confirmDocument(world.store, paper, { ...draft, boardId: 'norrskog' }, by);
  }
}

async function itemNumbered(number: string): Promise<PlannedItem> {
  const found = (await meeting()).state.agenda.items?.find((one) => one.number === number);
  if (!found) throw new Error(`no item ${number}`);
  return found;
}

/** What the bot said in that place. */
async function heard(activity: Activity): Promise<string> {
  world.teams.clear();
  await world.bots[0]?.post(activity);
  const posted = await world.teams.waitFor(1);
  return posted.map(({ body }) => readable(body)).join('\n');
}

/** All that Maja is sent in answer, field values too. */
async function form(text: string): Promise<string> {
  const chat = personalConversation(maja).id;
  const before = world.teams.posted(chat).length;
  await world.write(maja, text);
  await world.teams.waitFor(before + 1, chat);
  return JSON.stringify(world.teams.posted(chat).slice(before));
}

beforeAll(async () => {
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() });
  await world.greet();
  for (const [name, paragraphs] of Object.entries(PAPERS)) await imported(name, paragraphs);
  const control = await itemNumbered('2');
  const { heading, presenter, background, proposals, amounts } = control;
  const content = { heading, presenter, background, proposals, amounts, internal: true };
  await byOffice({ type: 'EditItem', itemId: control.id, content }, 'edit');
  await byOffice({ type: 'AddItem', itemId: 'lön', content: LÖN, place: 'LAST', template: [] }, 'add');
  await says(maja, 'visa dagordningen i Norrskog');
});
afterAll(() => world.close());

describe('an ärende that is told to be internal, in several sentences,', () => {
  it.each([
    'ny punkt 11 december: Lönerna. Föredragande Karim Nasser. Ska inte synas i kanalen.',
    'Nytt ärende till 11 december: Lönerna. Visa det inte för någon utanför styrelsen! Karim Nasser föredrar.',
    'Kan du lägga till Lönerna på mötet 11 december? Föredragande: Karim Nasser. Men posta den inte.',
    'ny punkt 11 dec: Lönerna. Den ska kanalen inte se. Föredragande Karim Nasser',
    'lägg till Lönerna den 11 december\nföredragande Karim Nasser\nendast internt',
  ])('is one, internal on the form, and nothing is to be posted: %s', async (text) => {
    const card = await form(text);
    expect(card).toContain('"value":"Lönerna"');
    expect(card).toContain('"value":"Karim Nasser"');
    expect(card).toMatch(/"id":"visible"[^[]*"value":"BOARD"/);
    expect(card).not.toContain('Posta');
  });

  it('is not open to all by default where the words about it were not understood', async () => {
    const card = await form('ny punkt 11 dec: Lönerna. Kanalen ska vara ovetande.');
    expect(card).toMatch(/"id":"visible"[^[]*"value":"BOARD"/);
    expect(card).toContain('Därför visas det inte i kanalen, om du inte ändrar det.');
    expect(await form('ny punkt 11 dec: Lönerna. Den får synas i kanalen.')).toMatch(
      /"id":"visible"[^[]*"value":"ALL"/,
    );
  });

  it.each([
    'den ska vara intern',
    'gör den intern',
    'nej, den ska inte synas i kanalen',
    'ta bort den från kanalen',
    'oj, den skulle varit hemlig',
  ])('is the one that was just added, where it is told right after: %s', async (text) => {
    world.clock.set(later(world.clock.now(), MINUTE));
    const content = { ...LÖN, heading: `Bilpolicy ${text.length}`, internal: false };
    const itemId = `bil-${text.length}`;
    await byOffice({ type: 'AddItem', itemId, content, place: 'LAST', template: [] }, itemId);
    const card = await form(text);
    expect(card).toContain(`Bilpolicy ${text.length} (torsdag 11 december)`);
    expect(card).toContain('punkten blir intern');
    expect(card).toMatch(/"id":"visible"[^[]*"value":"BOARD"/);
    await byOffice({ type: 'WithdrawItem', itemId, reason: 'Prov.' }, `${itemId}-gone`);
  });

  it('is the one whose card has not been sent yet, and the card comes anew', async () => {
    world.clock.set(later(world.clock.now(), MINUTE));
    await form('ny punkt 11 december: Städningen');
    const card = await form('nej, den ska inte synas i kanalen');
    expect(card).toContain('"value":"Städningen"');
    expect(card).toMatch(/"id":"visible"[^[]*"value":"BOARD"/);
    expect(card).toContain('meeting.item-add');
    expect(await form('Eva Lind föredrar den')).toMatch(/Städningen[\s\S]*Eva Lind[\s\S]*"value":"BOARD"/);
    expect(await form('glöm städningen')).toContain('Då är inget tillagt.');
    expect(await form('den ska inte synas i kanalen')).not.toContain('Städningen');
  });

  it('is none that was taken off: which item is asked, and nothing is to be posted', async () => {
    const card = await form('den ska inte synas i kanalen');
    expect(card).toContain('Vilken punkt gäller det?');
    expect(card).toContain('"visible":"BOARD"');
    expect(card).not.toContain('Posta');
  });
});

const QUESTIONS = [
  'vad föreslås om internkontroll?',
  'vad står det om granskningen av fakturor?',
  'vad står det om attesten?',
  'vem är Vera Gran?',
  'vem saknade delegation?',
  'vad står på punkt 2?',
  'öppna bilaga 2',
  'vilka bilagor finns?',
  'visa dagordningen',
  'vilka förslag finns till nästa möte?',
  'vem föredrar?',
  'vad föreslås om lönerna?',
  'höjs chefens lön?',
  'hur mycket ska chefen få i ny lön?',
  'vad föreslås chefen få i ny lön?',
  'vilka belopp tas upp på mötet?',
  'hur många punkter är det?',
  'vad föredrar Eva?',
  'vad är det för ärenden på nästa möte?',
  'är vi beslutsföra på punkt 2?',
  'vem är jävig på punkt 2?',
  'sista punkten',
];

describe('an internal ärende, as the kallelse had it and as the kansli wrote it,', () => {
  it.each(QUESTIONS)('is told of neither in the channel nor in a group chat: %s', async (question) => {
    expect(await heard(channelMessage(eva, question, world.around(), NORRSKOG.teams))).not.toMatch(SECRETS);
    expect(await heard(groupMessage(eva, question, world.around()))).not.toMatch(SECRETS);
  });

  it('is answered in one’s own chat, and the rest is answered in the channel', async () => {
    expect(await says(eva, 'vad föreslås om internkontroll?')).toContain(
      'godkänna rapporten om internkontrollen',
    );
    expect(await says(maja, 'höjs chefens lön?')).toContain('5 000 kr');
    const inChannel = (question: string) =>
      heard(channelMessage(eva, question, world.around(), NORRSKOG.teams));
    const inserted = {
      heading: 'Bilar',
      presenter: null,
      background: '',
      proposals: [],
      amounts: [],
      internal: true,
    };
    const place = { after: (await itemNumbered('1')).id };
    await byOffice({ type: 'AddItem', itemId: 'bilar', content: inserted, place, template: [] }, 'bilar');
    expect(await says(eva, 'punkt 1a')).toContain('Punkt 1a. Bilar');
    expect(await says(maja, 'visa dagordningen i Norrskog')).toContain('1a Bilar (intern)');
    const hidden = await inChannel('punkt 1a');
    expect(hidden).toContain('ingen punkt 1a');
    expect(hidden).not.toMatch(/Bilar|Öppnande/);
    expect(await inChannel('vad föreslås om budgeten?')).toContain('fastställa budgeten');
    expect(await inChannel('vad står det om avgifterna?')).toContain('Bilaga 3');
  });
});

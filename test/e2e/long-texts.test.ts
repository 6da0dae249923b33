import { afterAll, beforeAll, expect, it } from 'vitest';
import { instantFromEpoch } from '../../src/kernel/index.ts';
import { loadMeeting } from '../../src/meeting/index.ts';
import { execute } from './support/activities.ts';
import { people, START, type World } from './support/circulation-world.ts';
import { button, form, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let world: World;
let { press, said, told, made, file, close } = {} as PreparingWorld;
let meetingId = '';

beforeAll(async () => {
  ({ world, press, said, told, made, file, close } = await preparingWorld());
  meetingId = await made('2025-12-11');
  await press('maja', 'meeting.create', { ...form('2025-12-11'), boardId: 'kustlandet' });
});
afterAll(() => close());

const LONG = 'Lokalerna är för små för dem som kommer dit. '.repeat(40).trim();

/** What a field of the form that was answered with is filled with. */
function filled(card: string, id: string): string {
  return JSON.parse(`"${new RegExp(`"id":"${id}"[^{}]*?"value":"((?:[^"\\\\]|\\\\.)*)"`).exec(card)?.[1]}"`);
}

/** As `filled`, of the answer to a press. */
async function filledBy(verb: string, data: object, id: string): Promise<string> {
  const response = await world.bots[0]?.post(execute(people.maja, verb, data, world.around()));
  return filled((await response?.text()) ?? '', id);
}

/** So much later that nobody is taken to speak of the board that was spoken of before. */
function nextDay(nth: number): void {
  world.clock.set(instantFromEpoch(Date.parse(START) + nth * 26 * 60 * 60_000));
}

it('a long proposal is kept whole, line by line, and so it reaches the kansli', async () => {
  const background = `${LONG}\n- första skälet\n- andra skälet\n\nSlut på texten.`;
  const asked = await said('lars', `Jag vill ta upp ”Nya lokaler”. ${background}`);
  expect(filled(asked, 'heading')).toBe('Nya lokaler');
  expect(filled(asked, 'background')).toBe(background);
  const { proposalId } = button(asked, 'meeting.propose');
  await press('lars', 'meeting.propose', { meetingId, proposalId, heading: 'Nya lokaler', background });
  const card = await told('maja');
  expect(card).toContain('Lars Ek vill ta upp ett ärende 11 december: Nya lokaler.');
  for (const line of ['- första skälet', '- andra skälet', 'Slut på texten.']) {
    expect(card).toContain(`"text":"${line}"`);
  }
  // A notification is one line: the text is in the card.
  expect(card).not.toContain('11 december: Nya lokaler. Lokalerna är');
  const state = (await loadMeeting(world.store, meetingId))?.state;
  const proposals = state && state.status !== 'NONE' ? state.agenda.proposals : [];
  expect(proposals.map((one) => one.background)).toEqual([background]);
});

it('a text longer than its field is told to be, with what fits kept', async () => {
  const asked = await said('lars', `Jag vill ta upp ”Nya stadgar”. ${LONG} ${LONG} ${LONG} Slut.`);
  expect(asked.replaceAll('\u00A0', ' ')).toContain('längre än de 4 000 tecken som får plats');
  expect(filled(asked, 'background')).toHaveLength(4_000);
});

it('a long item is kept whole where the board has to be asked for, by a button and in words', async () => {
  const words = `Hej! Lägg till en punkt om parkeringen. ${LONG}\nSlut på texten.`;
  const asked = await said('maja', words);
  expect(asked).toContain('I vilken styrelse?');
  const choice = button(asked, 'conversation.board');
  const chosen = await filledBy('conversation.board', { ...choice, boardId: 'norrskog' }, 'background');
  expect(chosen).toBe(`${LONG}\nSlut på texten.`);
  nextDay(1);
  await said('maja', words);
  expect(filled(await said('maja', 'Norrskog'), 'background')).toBe(`${LONG}\nSlut på texten.`);
});

it('a plan and a file too', async () => {
  const lines = Array.from({ length: 24 }, (_, nth) => {
    const month = ['januari', 'februari', 'mars', 'april', 'maj', 'juni'][nth % 6];
    return `${1 + nth} ${month} 2027 kl. 13.00–16.00, Stadshuset, stora salen på andra våningen`;
  });
  nextDay(2);
  expect(await said('maja', `Sammanträdesplan 2027\n${lines.join('\n')}`)).toContain('I vilken styrelse?');
  expect(await said('maja', 'Norrskog')).toContain('Lägga in 24 möten i planen?');
  const id = { meetingId, itemId: 'item-1', heading: 'Parkeringen' };
  await press('maja', 'meeting.item-add', id);
  nextDay(3);
  expect(await said('maja', 'Hej! Bilaga till punkt 66', [file('x.pdf')])).toContain('I vilken styrelse?');
  expect(await said('maja', 'Norrskog')).toContain('du behöver inte skicka den igen');
});

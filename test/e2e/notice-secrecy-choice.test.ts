import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadMeeting } from '../../src/meeting/index.ts';
import { type PapersSent, papersSent } from './support/papers-sent.ts';
import { button, data } from './support/preparing-world.ts';

/** A kallelse to its own day each time, with a line below the agenda that speaks of no ärende. */
const notice = (day: string) => `Kallelse

Samordningsförbundet Norrskog

Torsdag ${day} kl 13.00-15.30
Plats: Stadshuset

Dagordning

1. Öppnande
2. Val av justerare
3. Uppsägning av attestanten (sekretess)
   Förslag: att säga upp Vera Gran
4. Ny lokal
   Förslag: att hyra ladan vid bäcken
5. Nya cyklar
   Förslag: att köpa tre cyklar
6. Avslutning

Sekretess kan gälla
`;

let w: PapersSent;

beforeAll(async () => {
  w = await papersSent(notice);
});
afterAll(() => w.close());

/** The preview of the kallelse to that day, with what its button sends along. */
async function sent(day: string, words = 'kallelse') {
  const { shown } = await w.sent('papper.txt', words, day);
  return { shown, button: button(shown, 'record.confirm') };
}

/** Saved with that ticked, where it has been said that the line below the agenda is of nothing more. */
const save = (pressed: object, fields: object = {}) =>
  w.press('maja', 'record.confirm', { ...pressed, restShown: 'true', ...fields });

async function items(date: string) {
  const state = (await loadMeeting(w.world.store, `meeting/norrskog/${date}`))?.state;
  return state && state.status !== 'NONE' ? (state.agenda.items ?? []) : [];
}

it('the kansli chooses on the preview what is not shown in the channel, both ways', async () => {
  const { shown, button: pressed } = await sent('8 januari 2026');
  expect(shown).toContain('"label":"Visas inte i kanalen"');
  expect(shown).toMatch(/"id":"d1-internal"[^}]*"value":"2"/);
  expect(shown).toContain('I filen står: ”Sekretess kan gälla”. Välj vilka punkter det gäller.');
  expect(shown).not.toContain('Inget är osäkert.');
  const saved = await save(pressed, { 'd1-internal': '3' });
  expect(saved.text).toContain('Visas inte i kanalen: 4 Ny lokal.');
  expect(saved.text).not.toContain('eftersom rubriken säger det');
  expect(await w.internal('2026-01-08')).toEqual(['4']);
  expect(await w.heard('dagordning 8 januari 2026')).not.toContain('Ny lokal');
  expect(await w.heard('vad föreslås om ny lokal?')).not.toMatch(/ladan|bäcken/);
  expect(await w.heard('vad föreslås om uppsägning av attestanten?')).toContain('säga upp Vera Gran');
  // Pressed once more, with something else ticked, it says what came of the first.
  const again = await save(pressed, { 'd1-internal': '' });
  expect(again.text).toContain('Visas inte i kanalen: 4 Ny lokal.');
  expect(await w.internal('2026-01-08')).toEqual(['4']);
});

it('where nothing is ticked Teams leaves out the field, and all is shown; unasked it is as it was read', async () => {
  const none = await save((await sent('15 januari 2026')).button);
  expect(none.text).toContain('Alla punkter syns i kanalen.');
  expect(await w.internal('2026-01-15')).toEqual([]);
  const { button: pressed } = await sent('22 januari 2026');
  await save({ draftId: pressed.draftId });
  expect(await w.internal('2026-01-22')).toEqual(['3']);
});

it.each([['17'], ['3,x'], ['-1'], ['3 OR 4']])(
  'an ärende that is not in the file is refused, and nothing is saved: %s',
  async (ticked) => {
    const { button: pressed } = await sent('29 januari 2026');
    const refused = await save(pressed, { 'd1-internal': ticked });
    expect(refused.text).toContain('gäller en punkt som inte finns i filen. Inget är sparat.');
    expect(await items('2026-01-29')).toEqual([]);
  },
);

it('what has become internal since the card was shown is not opened by it, and is shown first', async () => {
  const date = '2026-02-05';
  const meetingId = `meeting/norrskog/${date}`;
  await save((await sent('5 februari 2026')).button, { 'd1-internal': '2' });
  const old = await sent('5 februari 2026', 'rätta');
  const cyklar = (await items(date)).find(({ number }) => number === '5');
  const form = await w.press('maja', 'meeting.item-form', { meetingId, itemId: cyklar?.id });
  await w.press('maja', 'meeting.item-save', {
    ...data(form, 'meeting.item-save'),
    heading: cyklar?.heading,
    visible: 'BOARD',
  });
  const shown = await save(old.button, { 'd1-internal': '2' });
  expect(shown.text).toContain('Inget är sparat än.');
  expect(shown.text).toContain('5 Nya cyklar');
  expect(data(shown, 'record.confirm')).toMatchObject({ ticked: '{"1":[2,4]}' });
  // The card that was shown first says no more of it than before.
  expect((await save(old.button, { 'd1-internal': '2' })).text).toContain('Inget är sparat än.');
  expect(await w.internal(date)).toEqual(['3', '5']);
  await save(data(shown, 'record.confirm'), { 'd1-internal': '2' });
  expect(await w.internal(date)).toEqual(['3']);
});

it('what its words say is secret and somebody chose to show stays shown when the file is sent anew, and it is told', async () => {
  const date = '2026-02-26';
  await save((await sent('26 februari 2026')).button, { 'd1-internal': '' });
  expect(await w.internal(date)).toEqual([]);
  for (const _ of [1, 2]) {
    const { shown, button: pressed } = await sent('26 februari 2026', 'rätta');
    expect(pressed).toMatchObject({ ticked: '{"1":[]}' });
    expect(shown).toContain(
      'Syns i kanalen, eftersom det har valts: 3 Uppsägning av attestanten (sekretess). Kryssa för om det inte ska synas där.',
    );
    expect(shown).not.toContain('Visas i den egna chatten, inte i kanalen.');
    await save({ draftId: pressed.draftId });
    expect(await w.internal(date)).toEqual([]);
  }
  await save((await sent('26 februari 2026', 'rätta')).button, { 'd1-internal': '2' });
  expect(await w.internal(date)).toEqual(['3']);
  expect((await sent('26 februari 2026', 'rätta')).button).toMatchObject({ ticked: '{"1":[2]}' });
});

it('so does an ärende that was opened by hand since, and one that was hidden stays hidden', async () => {
  const date = '2026-03-12';
  const meetingId = `meeting/norrskog/${date}`;
  await save((await sent('12 mars 2026')).button, { 'd1-internal': '2' });
  for (const [number, visible] of [
    ['3', 'ALL'],
    ['5', 'BOARD'],
  ] as const) {
    const itemId = (await items(date)).find((one) => one.number === number)?.id;
    await w.press('maja', 'meeting.item-seen', { meetingId, itemId, visible });
  }
  expect(await w.internal(date)).toEqual(['5']);
  const { button: pressed } = await sent('12 mars 2026', 'rätta');
  expect(pressed).toMatchObject({ ticked: '{"1":[4]}' });
  await save({ draftId: pressed.draftId });
  expect(await w.internal(date)).toEqual(['5']);
});

it('what is internal on record is ticked, and stays so unless it is unticked', async () => {
  const date = '2026-02-12';
  await save((await sent('12 februari 2026')).button, { 'd1-internal': '2,4' });
  expect(await w.internal(date)).toEqual(['3', '5']);
  const { shown, button: pressed } = await sent('12 februari 2026', 'rätta');
  expect(shown).toMatch(/"id":"d1-internal"[^}]*"value":"2,4"/);
  expect(shown).toContain('Redan interna: 3 Uppsägning av attestanten (sekretess); 5 Nya cyklar.');
  await save(pressed, { 'd1-internal': '3,4' });
  expect(await w.internal(date)).toEqual(['4', '5']);
});

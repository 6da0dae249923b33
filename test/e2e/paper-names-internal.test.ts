import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listCirculations } from '../../src/circulation/index.ts';
import { loadMeeting } from '../../src/meeting/index.ts';
import { button, data, type ThreeItems, threeItems } from './support/preparing-world.ts';

let at: ThreeItems;

beforeAll(async () => {
  at = await threeItems();
  const form = data(
    await at.press('maja', 'meeting.item-add-form', { meetingId: at.meetingId }),
    'meeting.item-add',
  );
  await at.press('maja', 'meeting.item-add', {
    ...form,
    heading: 'Uppsägning av avtalet med Svalboet',
    proposals: 'att kräva 375 000 kr åter\natt avsätta 100 000 kr',
    visible: 'BOARD',
  });
});
afterAll(() => at.close());

const text = (name: string, ...lines: string[]) =>
  at.file(name, `/${encodeURIComponent(lines.join('|'))}.md`);

async function papersOf(heading: string): Promise<string[]> {
  const state = (await loadMeeting(at.world.store, at.meetingId))?.state;
  const items = state && state.status !== 'NONE' ? (state.agenda.items ?? []) : [];
  return items.find((one) => one.heading === heading)?.papers.map(({ name }) => name) ?? [];
}

it.each([
  ['a name', '- Svalboet, 90 000 kr, avslås'],
  ['a compound', 'Se Svalboavtalet från 2024.'],
  ['an amount', 'Överskottet beror på att 375 000 kr återkrävs.'],
])('a bilaga that names what is internal by %s is asked about before everybody sees it', async (_, line) => {
  const asked = await at.said('maja', 'bilaga till punkt 6', [text('prognos.md', '# Prognos', '', line)]);
  expect(asked).toContain('Bilagan är inte tillagd: alla ser punkt 6 Budget 2026, också i kanalen.');
  expect(asked).toContain('prognos.md nämner något som är internt.');
  expect(await papersOf('Budget 2026')).toEqual([]);
});

it('one that has an even amount, the members and what any paper has is added', async () => {
  const lines = [
    '# Budget för samordningsförbundet',
    '',
    'Vi avsätter 100 000 kr. Avtalet löper med Region Norr.',
  ];
  const added = await at.said('maja', 'bilaga till punkt 6', [text('budget.md', ...lines)]);
  expect(added).toContain('budget.md är nu bilaga till punkt 6');
  expect(await papersOf('Budget 2026')).toEqual(['budget.md']);
});

it('a file whose words name another item than the one that waits for it is asked about', async () => {
  const waits = { meetingId: at.meetingId, itemId: await at.idOf('Ansökan från Fyren') };
  await at.press('maja', 'meeting.attach', waits);
  const asked = await at.said('maja', 'bilaga till hyresavtalet', [text('avtal.md', 'Elva sidor.')]);
  expect(asked).toContain('Vilken punkt hör filen till?');
  expect(asked).toContain(
    'Filen skulle bli bilaga till punkt 7 Ansökan från Fyren, men du skrev om en annan.',
  );
  expect(await papersOf('Ansökan från Fyren')).toEqual([]);
  const added = await at.press('maja', 'meeting.attach', button(asked, 'meeting.attach'));
  expect(added.text).toContain('avtal.md är nu bilaga till punkt 8 Hyresavtalet');
});

it('and one whose words name it, or none, goes to it', async () => {
  const waits = { meetingId: at.meetingId, itemId: await at.idOf('Ansökan från Fyren') };
  for (const [nth, words] of ['här är ansökan från fyren', 'här kommer den'].entries()) {
    await at.press('maja', 'meeting.attach', waits);
    const added = await at.said('maja', words, [text(`fyren-${nth}.md`, `Elva sidor och ${nth}.`)]);
    expect(added, words).toContain(`fyren-${nth}.md är nu bilaga till punkt 7`);
  }
});

describe('a matter per capsulam that is put on the agenda with its bilaga', () => {
  async function takenUp(heading: string, line: string) {
    await at.said('maja', `starta per capsulam om ${heading}, förslag att köpa dem, svar senast 10 december`);
    const card = await at.said('maja', '', [text(`${heading}.md`, line)]);
    const fields = { boardId: 'norrskog', heading, clauses: 'köpa dem', day: '2025-12-10', time: '16:00' };
    const draft = { ...button(card, 'circulation.preview'), ...fields, kind: 'AUTO', visible: 'ALL' };
    const preview = await at.press('maja', 'circulation.preview', draft);
    await at.press('maja', 'circulation.start', data(preview, 'circulation.start'));
    const all = await listCirculations(at.world.store.streams, 'norrskog');
    const latest = all.find((one) => one.heading === heading);
    const answer = { circulationId: latest?.id, version: 1, answer: 'DEMAND_MEETING' };
    await at.press('karim', 'circulation.answer', answer);
    const press = { boardId: 'norrskog', circulationId: latest?.id };
    return (await at.press('maja', 'meeting.queued-take-up', press)).text;
  }

  it('is the board’s alone where the bilaga names what is internal, and else everybody’s', async () => {
    expect(await takenUp('Mattorna', 'Betalas av det som Svalboet är skyldigt.')).toContain(
      'Den visas inte i kanalen.',
    );
    expect(await papersOf('Mattorna')).toEqual(['Mattorna.md']);
    expect(await takenUp('Lamporna', 'Tolv lampor i taket.')).toContain('Den syns i kanalen');
    expect(await papersOf('Lamporna')).toEqual(['Lamporna.md']);
  });
});

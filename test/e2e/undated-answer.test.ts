import { afterAll, beforeAll, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { loadMeeting, runOnMeeting } from '../../src/meeting/index.ts';
import { personalConversation } from './support/activities.ts';
import { people, START, type World } from './support/circulation-world.ts';
import { item, noticeTalk } from './support/notice-talk.ts';
import { data, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';
import { readable } from './support/talk.ts';

const PLANNED = 'meeting/norrskog/2026-01-22';

let world: World;
let { press, said, made, close } = {} as PreparingWorld;
const { hears } = noticeTalk(() => world);

beforeAll(async () => {
  ({ world, press, said, made, close } = await preparingWorld());
  const date = '2025-11-20' as LocalDate;
  const plan = item('7', 'Sammanträdesdagar 2026', [
    'att styrelsen sammanträder torsdag 22 januari 2026 kl. 13.00–16.00',
  ]);
  const notice = {
    type: 'ImportNotice',
    ...{
      date,
      start: '13:00',
      end: '16:00',
      place: 'Stadshuset',
      noticeDate: null,
      called: [],
      agenda: [plan],
    },
    document: { documentId: 'd', fileSha256: 'd', readingSha256: 'd', name: 'Kallelse.docx' },
  } as const;
  const meta = { at: START, actor: { kind: 'operator' }, commandId: 'plan' } as const;
  await runOnMeeting(world.store, 'norrskog', date, notice, meta);
});
afterAll(() => close());

/** The buttons of "Gäller det mötet …?", in order. */
async function asked(words: string, who: 'karim' | 'eva' = 'karim') {
  const card = await said(who, words);
  expect(card).toContain('Gäller det mötet torsdag 22 januari');
  return [...card.matchAll(/"verb":"conversation\.ask"[^{}]*"data":(\{[^{}]*\})/g)].map(([, data]) =>
    JSON.parse(data ?? '{}'),
  );
}

async function attendance() {
  const state = (await loadMeeting(world.store, PLANNED))?.state;
  if (!state || state.status === 'NONE') return null;
  return {
    answers: state.attendance.answers.map((one) => `${one.person.name} ${one.answer}`),
    calls: state.attendance.calls.map((one) => `${one.person.name} ${one.status}`),
  };
}

/** What a press is answered with, in a message of its own under the words that it stands for. */
async function pressed(who: 'karim' | 'eva' | 'olga' | 'maja', data: object): Promise<string> {
  world.teams.clear();
  await press(who, 'conversation.ask', data);
  const posted = await world.teams.waitFor(1, personalConversation(people[who]).id);
  return posted.map(({ body }) => readable(body)).join(' ');
}

it('an answer without a day, with no kallelse out, is recorded when the planned day is pressed, both ways and once', async () => {
  const [comes = {}, cannot = {}] = await asked('jag har förhinder');
  expect(comes).toMatchObject({ boardId: 'norrskog' });
  expect(await attendance()).toBeNull();
  const receipt = await pressed('karim', cannot);
  // Nobody has been called to it: it is no kallelse.
  expect(receipt).toContain('Möte · ');
  expect(receipt).not.toMatch(/Kallelse ·|Kallelsen föreslår|0 ärenden/);
  expect(receipt).toContain('Ditt förhinder är registrerat: mötet torsdag 22 januari 2026');
  expect(await hears(people.sofia, /Kan du tjänstgöra för Karim Nasser torsdag 22 januari/)).toContain(
    'Karim',
  );
  expect(await attendance()).toEqual({ answers: ['Karim Nasser ABSENT'], calls: ['Sofia Berg ASKED'] });
  await pressed('karim', cannot);
  expect(await attendance()).toEqual({ answers: ['Karim Nasser ABSENT'], calls: ['Sofia Berg ASKED'] });
  await pressed('karim', comes);
  await pressed('karim', comes);
  expect(await attendance()).toEqual({ answers: ['Karim Nasser COMING'], calls: ['Sofia Berg RELEASED'] });
});

it('an answer given in advance is taken back without its day, with no kallelse out', async () => {
  await said('karim', 'den 22 januari är jag bortrest, kan inte');
  expect((await attendance())?.answers).toEqual(['Karim Nasser ABSENT']);
  const receipt = await said('karim', 'resan blev uppskjuten så jag kommer');
  expect(receipt).not.toContain('inget är registrerat');
  expect(receipt).toContain('Du är anmäld till mötet torsdag 22 januari');
  expect((await attendance())?.answers).toEqual(['Karim Nasser COMING']);
});

it('pressed by somebody who is not called, or of another board, records nothing', async () => {
  const before = await attendance();
  const data = { text: 'jag kommer den 2026-01-22', boardId: 'norrskog' };
  expect(await pressed('olga', data)).not.toContain('Du är anmäld');
  await pressed('maja', data);
  expect(await attendance()).toEqual(before);
});

it('pressed after the meeting has begun a förhinder is taken with that said, and after its day nothing is', async () => {
  const [comes, cannot] = ['jag kommer', 'jag har förhinder'].map((words) => ({
    text: `${words} den 2026-01-22`,
    boardId: 'norrskog',
  }));
  world.clock.set(instantAt('2026-01-22' as LocalDate, '14:00'));
  expect(await pressed('karim', cannot ?? {})).toContain('Mötet har börjat');
  const before = await attendance();
  expect(before).toMatchObject({ answers: ['Karim Nasser ABSENT'] });
  world.clock.set(instantAt('2026-01-23' as LocalDate, '09:00'));
  expect(await pressed('karim', comes ?? {})).toContain('är över, så inga svar tas emot längre');
  expect(await attendance()).toEqual(before);
});

it('a kallelse that was made and sent from here is one, before anybody has answered and after a move', async () => {
  const meetingId = await made('2026-02-12');
  const add = data(await press('maja', 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
  await press('maja', 'meeting.item-add', { ...add, heading: 'Budget 2027' });
  await press(
    'maja',
    'notice.send',
    data(await press('maja', 'notice.preview', { meetingId }), 'notice.send'),
  );
  await hears(people.karim, /Kallelse till sammanträde torsdag 12 februari/);
  const own = async (who: 'karim' | 'eva') => said(who, 'kommer jag?');
  expect(await own('karim')).toMatch(/Kallelse till sammanträde torsdag 12 februari/);
  expect(await own('karim')).not.toContain('inte skickad än');
  expect(await said('karim', 'nej')).toContain('Kommer du till mötet torsdag 12 februari');
  expect(await said('karim', 'nej')).toContain('Ditt förhinder är registrerat: mötet torsdag 12 februari');
  const to = { date: '2026-02-13', start: '13:00', end: '16:00', place: 'Stadshuset', reason: 'Krock' };
  const form = data(await press('maja', 'meeting.move-form', { meetingId }), 'meeting.move-preview');
  const moved = await press('maja', 'meeting.move-preview', { ...form, meetingId, ...to });
  await press('maja', 'meeting.move', data(moved, 'meeting.move'));
  for (const who of ['karim', 'eva'] as const) {
    const card = await own(who);
    expect(card).toContain('fredag 13 februari');
    expect(card).not.toContain('inte skickad än');
  }
});

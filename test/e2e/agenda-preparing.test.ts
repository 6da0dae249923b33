import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantFromEpoch } from '../../src/kernel/index.ts';
import { loadMeeting } from '../../src/meeting/index.ts';
import { channelMessage, execute } from './support/activities.ts';
import { people, START, type World } from './support/circulation-world.ts';
import { data, form, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';

let world: World;
let { press, said, told, made, items, file, close } = {} as PreparingWorld;

beforeAll(async () => {
  ({ world, press, said, told, made, items, file, close } = await preparingWorld());
});
afterAll(() => close());

/** A press on the card that stands in the channel. */
function channelPress(verb: string, input: object): unknown {
  const channel = { teamId: '19:team@thread.tacv2', channelId: '19:kanal@thread.tacv2' };
  const { conversation, channelData } = channelMessage(people.lars, '', world.around(), channel);
  return { ...execute(people.lars, verb, input, world.around()), conversation, channelData };
}

describe('the agenda', () => {
  it('of a meeting without time and place is sent only with a word of that, and a way to lay them in', async () => {
    const bare = { boardId: 'norrskog', date: '2026-12-17', start: '', end: '', place: '' };
    await press('maja', 'meeting.create', bare);
    const withItem = async (meetingId: string) => {
      const add = data(await press('maja', 'meeting.item-add-form', { meetingId }), 'meeting.item-add');
      await press('maja', 'meeting.item-add', { ...add, heading: 'Budget 2027' });
      return { meetingId };
    };
    const preview = await press('maja', 'notice.preview', await withItem('meeting/norrskog/2026-12-17'));
    expect(preview.text).toContain('Mötet har varken tid eller plats inlagd, så kallelsen säger ingetdera.');
    expect(preview.verbs.map(({ verb }) => verb)).toContain('meeting.move-form');
    const whole = await press('maja', 'notice.preview', await withItem(await made('2026-11-19')));
    expect(whole.text).not.toContain('inlagd');
    expect(whole.verbs.map(({ verb }) => verb)).not.toContain('meeting.move-form');
  });

  it('is made in the chat: form, receipt, edit, move, withdraw and back; the answer shows it', async () => {
    const id = await made('2026-01-22');
    const empty = await press('maja', 'meeting.agenda', { meetingId: id });
    expect(empty.text).toContain('Dagordningen är tom');
    for (const text of [
      'lägg in stående punkter 22 januari',
      'lägg till styrelsens stående punkter 22 januari',
    ])
      expect(await said('maja', text), text).toMatch(/Dagordningen är tom[\s\S]*Lägg in stående punkter/);
    const blank = await press('maja', 'meeting.item-add-form', { meetingId: id });
    const add = data(blank, 'meeting.item-add');
    const missing = await press('maja', 'meeting.item-add', { ...add, heading: ' ', background: 'Behålls' });
    expect(missing.text).toContain('Ärendet behöver en rubrik');
    const fields = {
      heading: 'Budget 2027',
      proposals: 'fastställa budgeten till 6 200 000 kr',
      presenter: 'Maja Holm',
    };
    const added = await press('maja', 'meeting.item-add', { ...add, ...fields });
    expect(added.text).toContain('Punkt 6 Budget 2027 (förslag) är tillagd. Den syns i kanalen.');
    expect(added.text).toContain('att fastställa budgeten');
    await press('maja', 'meeting.item-add', { ...add, ...fields });
    expect((await items(id)).filter((line) => line.includes('Budget'))).toEqual(['6 Budget 2027']);
    const itemId = String(add.itemId);
    const moved = await press('maja', 'meeting.item-move', { meetingId: id, itemId, after: 'standard-1' });
    expect(moved.text).toContain('Flyttad: nu punkt 2 Budget 2027');
    const back = await press('maja', 'meeting.item-move', data(moved, 'meeting.item-move'));
    expect(back.text).toContain('Flyttad: nu punkt 6 Budget 2027');
    const gone = await press('maja', 'meeting.item-withdraw', { meetingId: id, itemId });
    expect(gone.text).toContain('Borttagen från dagordningen: Budget 2027');
    const restored = await press('maja', 'meeting.item-restore', data(gone, 'meeting.item-restore'));
    expect(restored.text).toContain(
      'Punkt 6 Budget 2027 (förslag) är tillbaka på dagordningen. Den syns i kanalen.',
    );
    const answer = await said('maja', 'visa dagordningen 22 januari 2026 i Norrskog');
    expect(answer).toContain('Budget 2027');
    expect(answer).toContain('meeting.post-preview');
    const member = await said('lars', 'visa dagordningen 22 januari 2026');
    expect(member).toContain('Budget 2027');
    expect(member).not.toContain('meeting.post-preview');
    expect(await said('lars', 'vad är förslaget i ärendet om budget 2027?')).toContain('fastställa budgeten');
    expect((await press('lars', 'meeting.agenda', { meetingId: id })).text).toContain(
      'förbereds av kansliet',
    );
    expect(
      (await press('lars', 'meeting.item-save', { meetingId: id, itemId, heading: 'Annat' })).text,
    ).toContain('förbereds av kansliet');
  });

  it('takes files sent to the chat as bilagor of the item that waits, and opens them for the board alone', async () => {
    const id = await made('2026-01-29');
    const add = data(await press('maja', 'meeting.item-add-form', { meetingId: id }), 'meeting.item-add');
    await press('maja', 'meeting.item-add', { ...add, heading: 'Ansökan från Fyren' });
    const itemId = String(add.itemId);
    expect((await press('maja', 'meeting.attach', { meetingId: id, itemId })).text).toContain(
      'Skicka filen hit',
    );
    expect(await said('maja', '', [file('ansökan.pdf')])).toContain(
      'ansökan.pdf är nu bilaga till punkt 6 Ansökan från Fyren (bilaga 1)',
    );
    const opened = await press('lars', 'meeting.paper', { meetingId: id, label: '1' });
    expect(opened.text).toContain('Bilaga 1: ansökan.pdf');
    const inChannel = channelPress('meeting.papers', { meetingId: id });
    const names = await world.press(people.lars, '', {}, { activity: inChannel });
    expect(names.text).toContain('Bilaga 1: ansökan.pdf');
    expect(names.text).toContain('i den personliga chatten');
    expect((await press('olga', 'meeting.paper', { meetingId: id, label: '1' })).text).not.toContain(
      'ansökan',
    );
    expect(
      (await press('lars', 'meeting.paper-remove', { meetingId: id, itemId, label: '1' })).text,
    ).toContain('förbereds av kansliet');
    expect(
      (await press('maja', 'meeting.paper-remove', { meetingId: id, itemId, label: '1' })).text,
    ).toContain('Bilaga 1 är borttagen');
    expect((await press('lars', 'meeting.paper', { meetingId: id, label: '1' })).text).toContain(
      'finns inte längre',
    );
  });
});

it('a file sent with the words becomes bilaga to that item at once; of another than the kansli it does not', async () => {
  const id = await made('2025-12-04');
  const add = data(await press('maja', 'meeting.item-add-form', { meetingId: id }), 'meeting.item-add');
  await press('maja', 'meeting.item-add', { ...add, heading: 'Ansökan från Fyren' });
  expect(await said('maja', 'bilaga till punkt 6 den 4 december i Norrskog', [file('karta.pdf')])).toContain(
    'karta.pdf är nu bilaga till punkt 6 Ansökan från Fyren (bilaga 1), mötet 4 december.',
  );
  // The same file again is the same bilaga.
  expect(await said('maja', 'till punkt 6 i Norrskog den 4 december', [file('karta.pdf')])).toContain(
    'karta.pdf finns redan där, som bilaga 1. Inget ändrades.',
  );
  expect(await said('maja', 'bilaga till punkt 66 i Norrskog den 4 december', [file('x.pdf')])).not.toContain(
    'är nu bilaga',
  );
  expect(await said('lars', 'bilaga till punkt 6', [file('min.pdf')])).toContain(
    'Bara kansliet kan lägga till bilagor',
  );
  const state = (await loadMeeting(world.store, id))?.state;
  const papers = state && state.status !== 'NONE' ? state.agenda.items?.flatMap((item) => item.papers) : [];
  expect(papers?.map((paper) => paper.name)).toEqual(['karta.pdf']);
});

it('a file sent before the board was known need not be sent again; a web address is part of a heading', async () => {
  const id = 'meeting/norrskog/2026-02-05';
  await made('2026-02-05');
  await press('maja', 'meeting.create', { ...form('2026-02-05'), boardId: 'kustlandet' });
  const add = data(await press('maja', 'meeting.item-add-form', { meetingId: id }), 'meeting.item-add');
  await press('maja', 'meeting.item-add', { ...add, heading: 'Ansökan från Fyren' });
  world.clock.set(instantFromEpoch(Date.parse(START) + 26 * 60 * 60_000));
  const words = 'bilaga till punkt 6 den 5 februari 2026';
  const asked = await said('maja', words, [file('skiss.pdf')]);
  expect(asked).toContain('vilken styrelse');
  const answered = await press('maja', 'conversation.board', { text: words, boardId: 'norrskog' });
  expect(answered.text).toContain('skiss.pdf är nu bilaga till punkt 6 Ansökan från Fyren (bilaga 1)');
  const link = await said('maja', 'lägg till ärendet ”Ny webb https://exempel.se/plan” i Norrskog');
  expect(link).toContain('Ny webb https://exempel.se/plan');
  for (const [words, heading] of [
    ['lägg till en punkt om hyra av lokal på mötet 5 februari 2026 i Norrskog', 'Hyra av lokal'],
    ['Norrskog: lägg till en punkt om bokslut 2025 den 5 februari 2026', 'Bokslut 2025'],
  ] as const) {
    expect(await said('maja', words)).toContain(`"value":"${heading}"`);
  }
  const bare = await said('maja', 'lägg till ett ärende om webben https://exempel.se/plan i Norrskog');
  expect(bare).not.toContain('"value":"//exempel.se');
  world.clock.set(START);
});

describe('asked for in words', () => {
  it('the kansli gets the card with what was said filled in', async () => {
    await made('2025-12-18');
    expect(await said('maja', 'lägg till en punkt om hyra av lokal på dagordningen i Norrskog')).toMatch(
      /Nytt ärende/,
    );
    expect(await said('maja', 'posta dagordningen i Norrskog')).toContain(
      'Så här blir dagordningen i kanalen',
    );
    expect(await said('maja', 'Norrskog: nytt möte 5 mars 2026 kl 13-16 i Stadshuset')).toContain(
      '2026-03-05',
    );
    expect(await said('maja', 'ställ in mötet 18 december i Norrskog')).toContain(
      'Ställa in mötet torsdag 18 december',
    );
    expect(await said('maja', 'ny bilaga till punkt 6 i Norrskog')).toMatch(
      /Skicka filen hit i chatten, så blir den bilaga till punkt 6/,
    );
  });

  it('others are refused with who may, and nothing is recorded', async () => {
    expect(await said('lars', 'posta dagordningen')).toContain('Bara kansliet eller ordföranden');
    expect(await said('lars', 'ställ in mötet 18 december')).not.toContain('meeting.cancel"');
  });
});

it('the kansli is told once ahead of material stop and notice day, at 08.00 on a working day', async () => {
  await made('2026-01-15');
  world.teams.clear();
  // Material stop is 5 January (Monday before trettondedag jul): told on Friday 2 January at 08.00.
  world.clock.set(instantFromEpoch(Date.parse('2026-01-02T06:59:00Z')));
  await world.tick();
  expect(await told('maja')).not.toContain('15 januari');
  world.clock.set(instantFromEpoch(Date.parse('2026-01-02T07:01:00Z')));
  await world.tick();
  await world.tick();
  const messages = await told('maja');
  expect(messages.match(/"text":"Materialstopp måndag 5 januari\."/g)).toHaveLength(1);
});

it('what ended per capsulam without a decision is offered to the next agenda, and put on it once', async () => {
  world.clock.set(instantFromEpoch(Date.parse('2026-01-05T08:00:00Z')));
  await world.open({ day: '2026-01-09', heading: 'Ny projektor' });
  world.clock.set(instantFromEpoch(Date.parse('2026-01-10T08:00:00Z')));
  await world.tick();
  const meetingId = 'meeting/norrskog/2026-01-22';
  const agenda = await press('maja', 'meeting.agenda', { meetingId });
  expect(agenda.text).toContain('Ta upp: Ny projektor');
  const add = data(agenda, 'meeting.queued-add');
  const receipt = await press('maja', 'meeting.queued-add', add);
  expect(receipt.text).toMatch(/punkt \d+ Ny projektor.*\. Den syns i kanalen\./);
  expect(receipt.text).toContain('| Visa inte i kanalen |');
  await press('maja', 'meeting.queued-add', add);
  expect((await items(meetingId)).filter((line) => line.includes('Ny projektor'))).toHaveLength(1);
  expect((await press('maja', 'meeting.agenda', { meetingId })).text).not.toContain('Ta upp: Ny projektor');
});

it('of a new meeting, asked for in words, offers whoever may to lay the first item on it', async () => {
  await made('2026-03-03');
  const kansli = await said('maja', 'visa dagordningen 3 mars 2026 i Norrskog');
  expect(kansli).toContain('har inte kommit');
  expect(kansli).toContain('"title":"Lägg till ärende"');
  expect(kansli).toContain('"verb":"meeting.item-add-form"');
  expect(await said('lars', 'visa dagordningen 3 mars 2026')).not.toContain('Lägg till ärende');
});

it('the kansli is told once when the notice day has passed without a kallelse, with the way to it', async () => {
  const at = async (when: string) => {
    world.clock.set(instantFromEpoch(Date.parse(when)));
    await world.tick();
  };
  await made('2026-03-19');
  await at('2026-03-11T07:01:00Z');
  await expect.poll(() => told('maja'), { timeout: 10_000 }).toContain('Kallelsen ska gå ut');
  // Of a meeting before it that may be told late as well.
  expect(await told('maja')).not.toContain('Kallelsen skulle ha gått ut torsdag 12 mars');
  // Notice day Thursday 12 March; the 13th is a working day.
  await at('2026-03-13T07:01:00Z');
  await at('2026-03-13T09:00:00Z');
  const late = /"text":"Kallelsen skulle ha gått ut torsdag 12 mars\."/g;
  await expect.poll(async () => (await told('maja')).match(late)?.length, { timeout: 10_000 }).toBe(1);
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { runOnMeeting } from '../../src/meeting/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { sender } from './support/activities.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, account, item, MEETING, noticeTalk } from './support/notice-talk.ts';
import { TENANT } from './support/tokens.ts';

const { eva, karim, sofia, maja } = people;
const petra = sender('Petra Alm');

/** Lars has no account in Teams. */
const BOARD = {
  id: 'norrskog',
  name: 'Samordningsförbundet Norrskog',
  teams: { tenantId: TENANT, teamId: '19:team@thread.tacv2', channelId: '19:kanal@thread.tacv2' },
  seats: [
    { organisation: 'Granby kommun', ledamot: account(eva, { role: 'ordförande' }), ersattare: [] },
    {
      organisation: 'Region Norrskog',
      ledamot: account(karim, { role: 'vice ordförande' }),
      ersattare: [account(sofia), account(petra)],
    },
    {
      organisation: 'Försäkringskassan',
      ledamot: { name: 'Lars Ek', email: 'lars.ek@exempel.se' },
      ersattare: [],
    },
  ],
  kansli: [account(maja, { role: 'förbundschef' })],
};

let world: World;
const { hears, says, seen, importNotice, meeting, send } = noticeTalk(() => world);

beforeEach(async () => {
  const store = { ...memoryStore(), streams: memoryStreams() };
  world = await circulationWorld(store, { boards: [BOARD] });
  await importNotice('first', AGENDA);
  for (const who of [eva, karim, sofia, petra, maja]) await world.write(who, 'hej');
  world.teams.clear();
});
afterEach(() => world.close());

const idle = () => Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));

describe('a later version of the kallelse', () => {
  it('tells what changed also to whoever has answered, is asked to serve, or has said no', async () => {
    await send();
    await world.press(eva, 'rsvp.accept', MEETING);
    await world.press(karim, 'rsvp.decline', MEETING);
    await hears(sofia, /Kan du tjänstgöra/);
    await idle();
    await importNotice('second', [...AGENDA, item('3', 'Lokaler')]);
    world.clock.set(instantAt('2025-12-02' as LocalDate, '10:00'));
    world.teams.clear();
    await send();
    for (const who of [eva, karim, sofia, petra]) {
      expect(await hears(who, /version 2/), who.name).toContain('Punkt 3 tillkom: Lokaler.');
    }
    expect(await hears(eva, /version 2/)).toContain('Du är anmäld');
    world.clock.set(instantAt('2025-12-02' as LocalDate, '11:00'));
    // What she answers after it is an answer to it: it is not told once more.
    const answered = await world.press(eva, 'rsvp.decline', MEETING);
    expect(answered.text).not.toContain('tillkom');
  });
});

describe('before the kallelse is sent', () => {
  it('nobody is reminded: neither by word nor by a button', async () => {
    const date = '2026-02-12' as LocalDate;
    const meta = { at: world.clock.now(), actor: { kind: 'operator' }, commandId: 'plan' } as const;
    const frame = { date, start: '13:00', end: '15:00', place: null, title: null };
    await runOnMeeting(world.store, 'norrskog', date, { type: 'PlanMeeting', ...frame, source: null }, meta);
    const later = { meetingId: `meeting/norrskog/${date}` };
    await world.press(eva, 'rsvp.accept', later);
    const status = await world.press(maja, 'attendance.status', later);
    expect(status.verbs.map((one) => one.verb)).not.toContain('meeting.remind');
    expect(status.text).toContain('1 av 3 ledamotsplatser är fylld.');
    expect(await says(maja, 'påminn dem som inte har svarat 12 februari')).toContain(
      'Kallelsen till mötet 12 februari 2026 är inte skickad än',
    );
    expect((await world.press(maja, 'meeting.remind', later)).text).toContain('är inte skickad än');
    await idle();
    expect(seen(karim)).toEqual([]);
  });
});

describe('a meeting that has begun, and one that is over', () => {
  it('is not moved, called to or reminded of; answers are taken until it is over and not after', async () => {
    await send();
    await hears(eva, /Kallelse/);
    await importNotice('second', [...AGENDA, item('3', 'Lokaler')]);
    world.clock.set(instantAt('2025-12-11' as LocalDate, '13:20'));
    expect(await says(maja, 'flytta mötet den 11 december till den 18 december')).toContain(
      'Det kan flyttas fram till att det börjar (Klubbans ordning)',
    );
    const move = { ...MEETING, date: '2025-12-18', start: '13:00', end: '', place: '', reason: 'Krock' };
    for (const verb of ['meeting.move-form', 'meeting.move-preview', 'meeting.move']) {
      expect((await world.press(maja, verb, move)).text, verb).toContain('lägg in ett nytt möte');
    }
    expect((await meeting()).state.date).toBe('2025-12-11');
    expect(await says(maja, 'skicka kallelsen den 11 december')).toContain('har börjat');
    const status = await world.press(maja, 'attendance.status', MEETING);
    const agenda = await world.press(maja, 'meeting.agenda', MEETING);
    const offered = [...status.verbs, ...agenda.verbs].map((one) => one.verb);
    expect(offered).not.toContain('meeting.remind');
    expect(offered).not.toContain('notice.preview');
    const late = await world.press(eva, 'rsvp.accept', MEETING);
    expect(late.text).toContain('Mötet har börjat, så ändras något säger du till ordföranden.');

    world.clock.set(instantAt('2025-12-11' as LocalDate, '16:00'));
    for (const words of ['jag kommer den 11 december', 'jag kommer nog inte den 11 december']) {
      expect(await says(karim, words)).toContain('är över, så inga svar tas emot längre');
    }
    expect((await world.press(karim, 'rsvp.decline', MEETING)).text).toContain('är över');
    const card = await world.press(karim, 'notice.show', MEETING);
    expect(card.verbs.map((one) => one.verb)).not.toContain('rsvp.accept');
    expect((await meeting()).state.attendance.answers).toHaveLength(1);
  });
});

describe('a meeting that is cancelled', () => {
  it('is found on its day and told as cancelled: when, by whom, why; and its proof is kept', async () => {
    await send();
    await hears(eva, /Kallelse/);
    await world.press(maja, 'meeting.cancel', { ...MEETING, reason: 'För få ärenden' });
    await hears(eva, /är inställt/);
    const told = await says(eva, 'är mötet den 11 december inställt?');
    expect(told).toContain('Mötet torsdag 11 december kl. 13.00–16.00 är inställt.');
    expect(told).toContain('Skäl: För få ärenden');
    expect(told).toContain('Det ställdes in måndag 1 december kl. 09.00 av Maja Holm.');
    for (const words of ['när är mötet den 11 december?', 'hur många kommer den 11 december?']) {
      expect(await says(karim, words), words).toContain('är inställt.');
    }
    expect(await says(maja, 'är vi beslutsföra den 11 december?')).toContain('är inställt.');
    const proof = await says(maja, 'vem har fått kallelsen den 11 december?');
    expect(proof).toContain('av 5 personer har fått kallelsen');
    expect(proof).toContain('Mötet är inställt sedan måndag 1 december kl. 09.00.');
    expect(await says(karim, 'vem har fått kallelsen den 11 december?')).toContain('visas för kansliet');
    expect((await world.press(maja, 'notice.export', MEETING)).text).toContain('Beviset som fil');
  });
});

describe('those whom nothing reaches', () => {
  const when = { start: '13:00', end: '16:00', place: 'Stadshuset' };

  it('are named when the meeting is moved or cancelled, with a text that says it, and why', async () => {
    await send();
    await hears(eva, /Kallelse/);
    const to = { ...MEETING, ...when, date: '2025-12-18', reason: 'Krock med fullmäktige' };
    const moved = await world.press(maja, 'meeting.move', to);
    expect(moved.text).toContain('Besked går till 4 personer.');
    expect(moved.text).toContain('Nås inte i Teams: Lars Ek.');
    expect(moved.verbs.map((one) => one.verb)).toContain('notice.unreachable');
    expect(await says(maja, 'vilka nås inte den 18 december?')).toContain('Nås inte i Teams: Lars Ek.');
    await hears(petra, /är flyttat/);
    await idle();
    const proof = await world.press(maja, 'notice.proof', MEETING);
    expect(proof.text).toContain('Den kallade till torsdag 11 december kl. 13.00–16.00.');
    expect(proof.text).toContain('Mötet är sedan flyttat till torsdag 18 december kl. 13.00–16.00.');
    expect(proof.text).toContain('Besked om det har nått 4 av 5 personer. Nås inte i Teams: Lars Ek.');
    const intro = await world.press(maja, 'notice.unreachable', MEETING);
    expect(intro.text).toContain('lars.ek@exempel.se');
    const letter = await hears(maja, /^Flyttat sammanträde med Samordningsförbundet Norrskog/);
    expect(letter).toContain('är flyttat till torsdag 18 december');
    expect(letter).toContain('Skäl: Krock med fullmäktige');

    const cancelled = await world.press(maja, 'meeting.cancel', { ...MEETING, reason: 'För få ärenden' });
    expect(cancelled.text).toContain('Nås inte i Teams: Lars Ek.');
    const asked = await says(maja, 'vilka nås inte den 18 december?');
    expect(asked).toContain('Nås inte i Teams: Lars Ek.');
    expect(asked).toContain('Mötet är inställt sedan');
    await world.press(maja, 'notice.unreachable', MEETING);
    const last = await hears(maja, /^Inställt sammanträde med Samordningsförbundet Norrskog/);
    expect(last).toContain('Skäl: För få ärenden');
    expect(last).not.toContain('Du kallas');
  });

  it('get a text of a later version that says what changed in it', async () => {
    await send();
    await idle();
    await importNotice('second', [...AGENDA, item('3', 'Lokaler')]);
    await send();
    await idle();
    await world.press(maja, 'notice.unreachable', MEETING);
    const letter = await hears(maja, /^Kallelse till sammanträde med/);
    expect(letter).toMatch(/Ändrat sedan den förra kallelsen:\s*Punkt 3 tillkom: Lokaler\./);
  });

  it('are not taken to have it while it is on its way', async () => {
    await send();
    const early = await world.press(maja, 'notice.unreachable', MEETING);
    expect(early.text).not.toContain('Alla har fått kallelsen');
  });

  it('are nobody where nobody is called: that is said', async () => {
    const date = '2026-02-12' as LocalDate;
    const meta = { at: world.clock.now(), actor: { kind: 'operator' }, commandId: 'plan' } as const;
    const frame = { ...when, date, title: null };
    await runOnMeeting(world.store, 'norrskog', date, { type: 'PlanMeeting', ...frame, source: null }, meta);
    const later = { meetingId: `meeting/norrskog/${date}`, reason: 'Inga ärenden' };
    const told = (await world.press(maja, 'meeting.cancel', later)).text;
    expect(told).toContain('Ingen är kallad till mötet än, så inget besked går ut.');
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { applyDescription } from '../../src/board/index.ts';
import { outboxList } from '../../src/cli/commands/outbox.ts';
import type { CliEnvironment } from '../../src/cli/environment.ts';
import { type Instant, instantAt, type LocalDate, localDateOf } from '../../src/kernel/index.ts';
import { deliveries } from '../../src/teams/index.ts';
import { described } from '../support/boards.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { installed, sender } from './support/activities.ts';
import { circulationWorld, type DescribedBoard, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, account, item, MEETING, noticeTalk } from './support/notice-talk.ts';
import { readable } from './support/talk.ts';
import { TENANT } from './support/tokens.ts';

const { eva, karim, sofia, maja, lars } = people;
const petra = sender('Petra Alm');

/** Lars and Petra are known by their addresses alone, until they write. */
const NORRSKOG = {
  id: 'norrskog',
  name: 'Samordningsförbundet Norrskog',
  teams: { tenantId: TENANT, teamId: '19:team@thread.tacv2', channelId: '19:kanal@thread.tacv2' },
  seats: [
    { organisation: 'Granby kommun', ledamot: account(eva, { role: 'ordförande' }), ersattare: [] },
    { organisation: 'Region Norrskog', ledamot: account(karim), ersattare: [account(sofia)] },
    {
      organisation: 'Försäkringskassan',
      ledamot: { name: 'Lars Ek', email: 'lars.ek@exempel.se' },
      ersattare: [{ name: 'Petra Alm', email: 'petra.alm@exempel.se' }],
    },
  ],
  kansli: [account(maja, { role: 'förbundschef' })],
};

let world: World;
afterEach(() => world.close());

const { inChat, seen, hears, says, byOffice, importNotice, meeting, send } = noticeTalk(() => world);

const heard = (who: typeof eva, words: RegExp) => seen(who).filter((text) => words.test(text));
const KALLELSE = /^Kallelse till sammanträde|Kallelse, version|Du kallas som|Du är ersättare för/;

async function begin(board: typeof NORRSKOG = NORRSKOG, instances = 1): Promise<void> {
  world = await circulationWorld(
    { ...memoryStore(), streams: memoryStreams() },
    { boards: [board], instances },
  );
  for (const [who, email] of [
    [lars, 'lars.ek@exempel.se'],
    [petra, 'petra.alm@exempel.se'],
  ] as const) {
    world.teams.members.set(who.id, { id: who.id, aadObjectId: who.aadObjectId, email });
  }
  await importNotice('first', AGENDA);
  for (const who of [eva, karim, sofia, maja]) await world.write(who, 'hej');
  world.teams.clear();
}

async function describeAgain(board: DescribedBoard): Promise<void> {
  const meta = { at: world.clock.now(), actor: { kind: 'operator' }, commandId: 'again' } as const;
  const today = localDateOf(world.clock.now());
  await applyDescription(
    world.store.streams,
    described({ ...board, rules: { perCapsulamMode: 'UNANIMOUS' } }),
    today,
    meta,
  );
}

/** Until every message that is due has been sent. */
const quiet = async () => {
  await Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
};
const proof = async () => (await world.press(maja, 'notice.proof', MEETING)).text;
const agains = async () =>
  (await meeting()).events.flatMap(({ event }) => (event.type === 'NoticeSentAgain' ? [event] : []));
const later = (time: string, day = '2025-12-02') => instantAt(day as LocalDate, time as never) as Instant;
const blocks = (who: typeof eva) =>
  world.teams.weather(({ conversationId, kind }) =>
    conversationId === inChat(who) && kind !== 'member'
      ? { kind: 'refuse', status: 403, code: 'MessageWritesBlocked' }
      : { kind: 'accept' },
  );

/** What the command line says needs somebody. */
async function listed(): Promise<string> {
  const openStore = async () => ({ ...world.store, close: async () => {} });
  const environment = { clock: world.clock, openStore } as unknown as CliEnvironment;
  return (await outboxList.run({ arguments: [], options: {} }, environment)).text;
}

describe('the command line lists whom to ring no longer than somebody must', () => {
  it('not whoever has got the kallelse since, nor whoever has answered, nor after the meeting', async () => {
    await begin();
    blocks(karim);
    await send();
    await quiet();
    expect(await listed()).toContain('karim-nasser/notice');
    world.teams.weather(null);
    await world.write(karim, 'hej');
    await hears(karim, KALLELSE);
    await quiet();
    expect(await listed()).toContain('lars-ek/notice');
    expect(await listed()).not.toContain('karim-nasser');
    blocks(karim);
    await importNotice('second', [...AGENDA, item('3', 'Lokaler')]);
    await send();
    await quiet();
    expect(await listed()).toContain('karim-nasser/notice');
    await world.press(maja, 'rsvp.for', { ...MEETING, personId: 'karim-nasser', answer: 'COMING' });
    await quiet();
    expect(await listed()).not.toContain('karim-nasser/notice');
    blocks(eva);
    await importNotice('third', AGENDA);
    await send();
    await quiet();
    expect(await listed()).toContain('eva-lind/notice');
    world.clock.set(later('09:00', '2025-12-12'));
    expect(await listed()).toContain('Alla meddelanden har gått fram');
  });
});

describe('whoever could not be reached is called as soon as she can be (KL 6:17)', () => {
  it('gets the kallelse once she writes, once, also after a restart, and the proof says so', async () => {
    await begin();
    await send();
    await hears(karim, KALLELSE);
    await quiet();
    expect(await proof()).toContain('3 av 5 personer har fått kallelsen');
    expect(await proof()).toContain('Lars Ek: har inget konto i Teams som Klubban känner till');
    world.clock.set(later('09:00'));
    await world.write(lars, 'hej');
    expect(await hears(lars, KALLELSE)).toContain('Du kallas som ledamot.');
    await world.write(lars, 'hej igen');
    await world.restart();
    await world.write(lars, 'hej en gång till');
    await quiet();
    expect(heard(lars, KALLELSE)).toHaveLength(1);
    expect(await agains()).toHaveLength(1);
    await expect.poll(proof, { timeout: 10_000 }).toContain('4 av 5 personer har fått kallelsen');
    expect(await proof()).toMatch(
      /Lars Ek: framme tisdag 2 december kl\. 09\.00, skickad igen \(hade först inget känt konto i Teams\)/,
    );
  });

  it('gets the version that holds and not a heap of old ones, by two instances once', async () => {
    await begin(NORRSKOG, 2);
    await send();
    await importNotice('second', [...AGENDA, item('3', 'Lokaler')]);
    await send();
    const to = { date: '2025-12-18', start: '13:00', end: '16:00', place: 'Stadshuset' };
    await byOffice({ type: 'MoveMeeting', to, reason: 'Krock' }, 'move');
    await quiet();
    await Promise.all([0, 1].map((bot) => world.press(lars, 'attendance.status', MEETING, { bot })));
    await world.write(lars, 'hej');
    const card = await hears(lars, /är flyttat till torsdag 18 december/);
    expect(card).toContain('3 Lokaler');
    await quiet();
    expect(heard(lars, /Kallelse till|är flyttat till/)).toHaveLength(1);
  });

  it('gets the question that is still hers to answer, and answers it', async () => {
    await begin();
    await send();
    await world.press(maja, 'rsvp.for', { ...MEETING, personId: 'lars-ek', answer: 'ABSENT' });
    await quiet();
    await world.write(petra, 'hej');
    expect(await hears(petra, /Kan du tjänstgöra för Lars Ek/)).toContain('2 Budget 2026.');
    await quiet();
    expect(heard(petra, /Kan du tjänstgöra|Kallelse till/)).toHaveLength(1);
    expect(await says(petra, 'ja')).toContain('Du tjänstgör för Lars Ek');
  });

  it('is told that the meeting is cancelled, and nothing of what was before', async () => {
    await begin();
    await send();
    await byOffice({ type: 'CancelMeeting', reason: 'För få ärenden' }, 'cancel');
    await quiet();
    await world.write(lars, 'hej');
    expect(await hears(lars, /är inställt/)).toContain('För få ärenden');
    await quiet();
    expect(heard(lars, /är inställt|Kallelse till/)).toHaveLength(1);
  });

  it('when her account is entered in the description of the board, once', async () => {
    await begin();
    await send();
    await quiet();
    const [first, second] = NORRSKOG.seats;
    const seats = [
      first,
      second,
      { ...NORRSKOG.seats[2], ledamot: account(lars, { email: 'lars.ek@exempel.se' }) },
    ];
    await describeAgain({ ...NORRSKOG, seats });
    await world.restart();
    // A chat that Klubban opens, as he has never written.
    const opened = `a:created:${lars.aadObjectId}`;
    expect(readable((await world.teams.waitFor(1, opened))[0]?.body ?? {})).toContain(
      'Du kallas som ledamot.',
    );
    await world.restart();
    await quiet();
    expect(world.teams.posted(opened)).toHaveLength(1);
  });

  it('hears that she leads the meeting, as long as she does; the kansli was told', async () => {
    const [granby, region, kassan] = NORRSKOG.seats;
    const vice = { organisation: 'Region Norrskog', ledamot: account(karim, { role: 'vice ordförande' }) };
    await begin({ ...NORRSKOG, seats: [granby, { ...region, ...vice }, kassan] as typeof NORRSKOG.seats });
    await send();
    await hears(karim, KALLELSE);
    await quiet();
    blocks(karim);
    await world.press(eva, 'rsvp.decline', MEETING);
    await quiet();
    world.clock.set(later('09:00'));
    await world.tick();
    expect(await hears(maja, /Beskedet om vem som leder mötet .* nådde inte Karim Nasser/)).toContain(
      'har blockerat Klubban',
    );
    world.teams.weather(null);
    world.teams.clear();
    await world.write(karim, 'hej');
    expect(await hears(karim, KALLELSE)).toContain(
      'Ordföranden har förhinder: du leder mötet som vice ordförande (FinsamL 17 §).',
    );
    await world.write(karim, 'hej igen');
    await quiet();
    expect(heard(karim, KALLELSE)).toHaveLength(1);
  });

  it('hears nothing of a meeting that is over', async () => {
    await begin();
    await send();
    await quiet();
    world.clock.set(later('17:00', '2025-12-11'));
    await world.write(lars, 'hej');
    await quiet();
    expect(await agains()).toEqual([]);
  });

  it('having unblocked the bot; the kansli was told, once for all whom it did not reach', async () => {
    await begin();
    world.teams.weather(({ conversationId, kind }) =>
      [inChat(karim), inChat(sofia)].includes(conversationId) && kind !== 'member'
        ? { kind: 'refuse', status: 403, code: 'MessageWritesBlocked' }
        : { kind: 'accept' },
    );
    await send();
    await quiet();
    world.clock.set(later('09:00', '2025-12-01').replace('08:00:00', '08:01:00') as Instant);
    const told = await hears(maja, /nådde inte/);
    expect(told).toContain(
      'Kallelsen till mötet torsdag 11 december kl. 13.00–16.00 nådde inte Karim Nasser',
    );
    expect(told).toContain('Sofia Berg: har blockerat Klubban i Teams.');
    // Who has no account stood on the receipt.
    expect(told).not.toMatch(/Lars Ek|Petra Alm/);
    world.teams.weather(null);
    await world.write(karim, 'hej igen');
    expect(await hears(karim, KALLELSE)).toContain('2 Budget 2026.');
    await quiet();
    expect(heard(maja, /nådde inte/)).toHaveLength(1);
    expect(await proof()).toMatch(
      /Karim Nasser: framme .*, skickad igen \(nådde först inte fram, har blockerat Klubban i Teams\)/,
    );
    expect(await proof()).toMatch(/Sofia Berg: nådde inte fram, har blockerat Klubban i Teams/);
  });
});

describe('a reminder that was held up', () => {
  it('goes on a working day by day, also where the product comes back on a Saturday', async () => {
    await begin();
    await send();
    await hears(karim, KALLELSE);
    world.clock.set(later('09:00', '2025-12-05'));
    world.teams.weather(({ conversationId }) =>
      conversationId === inChat(karim) ? { kind: 'refuse', status: 503 } : { kind: 'accept' },
    );
    await world.press(maja, 'meeting.remind', MEETING);
    await expect.poll(() => world.teams.received.some((one) => one.id === null)).toBe(true);
    world.clock.set(later('10:00', '2025-12-06'));
    world.teams.weather(null);
    await world.restart();
    const fate = async () =>
      (await deliveries(world.store.records, MEETING.meetingId)).find(
        ({ key, state }) => /karim-nasser\/attendance$/.test(key) && state !== 'dropped',
      )?.state;
    await expect.poll(fate, { timeout: 15_000 }).toBe('waiting');
    expect(heard(karim, /Påminnelse/)).toEqual([]);
    world.clock.set(later('07:00', '2025-12-08'));
    await hears(karim, /Påminnelse/);
  });
});

describe('what has become of a change', () => {
  it('is asked of those who have not got it, also of one who has an account by now', async () => {
    await begin();
    await send();
    await quiet();
    blocks(karim);
    const to = { date: '2025-12-18', start: '13:00', end: '16:00', place: 'Stadshuset' };
    await byOffice({ type: 'MoveMeeting', to, reason: 'Krock' }, 'move');
    await quiet();
    const asked = await says(maja, 'vilka nås inte?');
    expect(asked).toContain('Har inte fått beskedet: Lars Ek, Petra Alm och Karim Nasser.');
    expect(asked).toContain('Nås inte i Teams: Lars Ek och Petra Alm.');
  });
});

describe('the kansli sends it again to those who have not got it', () => {
  it('is offered their names, says once, and the proof shows it', async () => {
    await begin();
    blocks(karim);
    await send();
    await quiet();
    world.teams.weather(null);
    const offer = await says(maja, 'skicka kallelsen till Karim');
    expect(offer).toContain('Karim Nasser har inte fått den');
    expect(offer).toContain('Skicka till 1 som inte har fått den');
    expect(offer).toContain('Nås inte i Teams: Lars Ek och Petra Alm');
    const receipt = await world.press(maja, 'notice.send-again', MEETING);
    expect(receipt.text).toContain('går nu till Karim Nasser');
    await hears(karim, KALLELSE);
    await world.press(maja, 'notice.send-again', MEETING);
    await quiet();
    expect(heard(karim, KALLELSE)).toHaveLength(1);
    expect(await agains()).toMatchObject([{ by: { name: 'Maja Holm' }, people: [{ name: 'Karim Nasser' }] }]);
    expect((await world.press(eva, 'notice.send-again', MEETING)).text).toContain('Bara kansliet');
  });
});

describe('an answer is no proof that the kallelse came', () => {
  it('says that she has answered and that it did not reach her; she is told the same of herself', async () => {
    await begin();
    blocks(karim);
    await send();
    await quiet();
    await world.press(karim, 'rsvp.accept', MEETING);
    await quiet();
    expect(await proof()).toMatch(/Karim Nasser: har svarat .*, men kallelsen nådde inte fram/);
    expect(await proof()).toContain('2 av 5 personer har fått kallelsen, 0 har öppnat den.');
    expect(await proof()).toContain('inte heller när den skickades igen');
    world.teams.weather(null);
    expect(await says(eva, 'har jag fått någon kallelse?')).toMatch(
      /Ja\. Kallelsen till mötet torsdag 11 december kl\. 13\.00–16\.00 kom fram/,
    );
    expect(await says(lars, 'har jag fått någon kallelse?')).toMatch(/^Nej\. Kallelsen .* nådde dig inte/);
    await hears(lars, /Du kallas som ledamot/);
    expect(await says(lars, 'har jag fått kallelsen?')).toMatch(/^Ja\. Kallelsen .* kom fram till dig/);
    expect(await says(maja, 'har jag fått kallelsen?')).toContain('Du kallas inte till mötet');
  });
});

describe('whoever installed Klubban before a board named her', () => {
  const [granby, region, kassan] = NORRSKOG.seats;
  const lonely = { ...kassan, ledamot: { name: 'Lars Ek' }, ersattare: [] };
  const UNNAMED = { ...NORRSKOG, seats: [granby, region, lonely] } as typeof NORRSKOG;
  const install = async (nth: number) => {
    const [activity] = installed(lars, world.around());
    await world.bots[0]?.bot.receive({ authorization: '', body: { ...activity, id: `install-${nth}` } });
  };

  it('is recognised when the board is described, and reached without a word', async () => {
    await begin(UNNAMED);
    await install(1);
    expect(seen(lars).join()).toContain('Jag hittar dig inte i någon styrelses register');
    await describeAgain(NORRSKOG);
    await world.bots[0]?.bot.meetAgain(() => false);
    const { text } = await world.press(maja, 'notice.preview', MEETING);
    expect(text).toContain('Nås inte i Teams');
    expect(text).not.toMatch(/Nås inte i Teams[^|]*Lars Ek/);
    await send();
    await hears(lars, KALLELSE);
  });

  it('is welcomed and sent what she missed when she installs it again', async () => {
    await begin(UNNAMED);
    await install(1);
    await describeAgain(NORRSKOG);
    await send();
    await quiet();
    expect(heard(lars, KALLELSE)).toEqual([]);
    world.teams.clear();
    await install(2);
    expect(seen(lars).join()).toContain('Norrskog');
    await hears(lars, KALLELSE);
    world.teams.clear();
    await install(3);
    expect(seen(lars)).toEqual([]);
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { applyDescription } from '../../src/board/index.ts';
import { localDateOf } from '../../src/kernel/index.ts';
import { described } from '../support/boards.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { sender } from './support/activities.ts';
import { circulationWorld, NORRSKOG, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, account, MEETING, noticeTalk } from './support/notice-talk.ts';
import { data, form } from './support/preparing-world.ts';

const { eva, karim, sofia, maja } = people;

const BOARD = {
  ...NORRSKOG,
  seats: NORRSKOG.seats.map((seat) => ({
    ...seat,
    ledamot: { ...seat.ledamot, email: `${seat.ledamot.name.toLowerCase().replace(' ', '.')}@exempel.se` },
    ersattare: seat.ersattare.map((one) => ({ ...one, email: 'ersattare@exempel.se' })),
  })),
};

let world: World;
const { inChat, seen, says, hears, importNotice, send } = noticeTalk(() => world);
const press = (verb: string, input: object) => world.press(maja, verb, input);
const quiet = () => Promise.all(world.bots.map(({ bot }) => bot.outbox.idle()));
const blocked = new Set<string>();

beforeAll(async () => {
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() }, { boards: [BOARD] });
  await importNotice('first', AGENDA);
  await world.greet();
  world.teams.weather(({ conversationId, kind }) =>
    blocked.has(conversationId ?? '') && kind !== 'member'
      ? { kind: 'refuse', status: 403, code: 'MessageWritesBlocked' }
      : { kind: 'accept' },
  );
});
afterAll(() => world.close());

/** How many a button or a receipt says that it goes to. */
const count = (text: string, words: RegExp) => Number(words.exec(text)?.[1]);

it('counts on buttons and receipts those whom it reaches, and names with their addresses those whom it did not', async () => {
  blocked.add(inChat(karim));
  const sent = count(await send(), /går nu till (\d+) personer/);
  await quiet();
  expect(await says(maja, 'skicka kallelsen')).toContain('inget har ändrats sedan dess');
  const waiting = await says(maja, 'vilka kommer?');
  const preview = await says(maja, 'påminn de som inte svarat');
  expect(preview).toContain('Nåddes inte i Teams senast: Karim Nasser (karim.nasser@exempel.se).');
  expect(preview).not.toMatch(/Den går till [^.]*Karim/);
  expect(waiting).toContain(`Påminn ${count(preview, /Påminn (\d+) personer/)} personer`);
  const moved = await press('meeting.move', {
    ...MEETING,
    ...form('2025-12-18'),
    reason: 'Salen är upptagen.',
  });
  expect(count(moved.text, /Besked går till (\d+) personer/)).toBe(sent - 1);
  expect(moved.text).toContain('Nåddes inte i Teams senast: Karim Nasser (karim.nasser@exempel.se).');
  expect(moved.text).toContain('Text till dem som inte nås');
  await quiet();
  for (const asked of ['har Karim fått besked om flytten?', 'vet Karim att mötet är flyttat?']) {
    const text = await says(maja, asked);
    expect(text, asked).toContain('Karim Nasser har inte fått beskedet.');
    expect(text, asked).toContain('E-post till Karim Nasser: karim.nasser@exempel.se.');
  }
  expect(await says(maja, 'har Sofia fått veta?')).toContain('Sofia Berg har fått beskedet.');
  const recorded = await press('rsvp.for', { ...MEETING, personId: 'karim-nasser', answer: 'COMING' });
  expect(recorded.text).toContain('Personen nås inte i Teams, så säg till själv.');
  await quiet();
});

it('offers to send it to those who have not got it, where all that is new has been told by the move', async () => {
  const offer = await says(maja, 'skicka kallelsen 18 december');
  expect(offer).toContain('med besked om det som har ändrats sedan dess: mötet hålls torsdag 18 december');
  expect(offer).toContain('Karim Nasser har inte fått den.');
  expect(offer).not.toContain('Skicka version 2');
  await press('meeting.item-add', { ...MEETING, itemId: 'hyra', heading: 'Hyran' });
  const again = await press('notice.preview', MEETING);
  expect(again.text).toContain('Skicka version 2');
  expect(again.text).toContain('Nåddes inte i Teams senast: Karim Nasser');
  await press('notice.send', data(again, 'notice.send'));
  await quiet();
});

it('tells the kansli of an ersättare who is asked and whom the question does not reach', async () => {
  expect(await says(maja, 'vilka nås inte?')).not.toContain('Sofia Berg');
  blocked.add(inChat(sofia));
  await world.press(karim, 'rsvp.decline', MEETING);
  await hears(maja, /Karim Nasser har förhinder/);
  await quiet();
  const contact = 'Sofia Berg nås inte i Teams. Hör av dig till ersattare@exempel.se';
  expect(await says(maja, 'vem går in för Karim?')).toContain(contact);
  expect(await says(maja, 'är Sofia tillfrågad?')).toContain(contact);
  expect(await says(eva, 'är Sofia tillfrågad?')).not.toContain('ersattare@exempel.se');
  for (const asked of ['vilka nås inte?', 'hur många nås inte i Teams?', 'vilka kan inte nås?']) {
    const text = await says(maja, asked);
    expect(text, asked).toContain(
      'Frågan om att tjänstgöra har inte nått Sofia Berg (ersattare@exempel.se).',
    );
    expect(text, asked).not.toContain('Alla har fått kallelsen.');
  }
  for (const order of ['mejla alla som inte kan nås', 'kan du skicka mejl till dem som inte har fått den']) {
    expect(await says(maja, order), order).toContain('E-post: karim.nasser@exempel.se');
  }
});

it('tells who has been reminded, and whom it did not reach', async () => {
  expect(await says(maja, 'vem har blivit påmind?')).toContain('Ingen har påmints om mötet');
  await press('meeting.remind', MEETING);
  await quiet();
  for (const asked of ['vem har blivit påmind?', 'vilka har påmints?', 'vilka fick påminnelsen?']) {
    expect(await says(maja, asked), asked).toMatch(/Påminnelse .* av Maja Holm nådde \d av \d personer/);
  }
  expect(await says(maja, 'när går påminnelsen?')).not.toContain('av Maja Holm nådde');
});

it('misses nobody who has left the board since she was called, where the meeting moves', async () => {
  const seats = BOARD.seats.map((seat) => ({
    ...seat,
    ersattare: seat.ersattare.filter(({ name }) => name !== 'Sofia Berg'),
  }));
  const meta = { at: world.clock.now(), actor: { kind: 'operator' }, commandId: 'left' } as const;
  const description = described({ ...BOARD, seats, rules: { perCapsulamMode: 'UNANIMOUS' } });
  await applyDescription(world.store.streams, description, localDateOf(world.clock.now()), meta);
  await quiet();
  await press('meeting.move', { ...MEETING, ...form('2025-12-19'), reason: 'Krock.' });
  await quiet();
  expect(await says(maja, 'har Sofia fått besked?')).toContain('Sofia Berg kallas inte längre till mötet');
  const proof = await says(maja, 'vem har fått kallelsen 19 december?');
  expect(proof).toMatch(/Besked om det har nått \d av \d personer\. Nås inte i Teams: Karim Nasser\./);
});

it('tells nobody of a meeting that was called off before she came to the board', async () => {
  await press('meeting.cancel', { ...MEETING, reason: 'För få ärenden.' });
  await quiet();
  const ylva = sender('Ylva Strid');
  const seats = BOARD.seats.map((seat, nth) =>
    nth === 0
      ? { ...seat, ersattare: [...seat.ersattare, { ...account(ylva), email: 'ylva@exempel.se' }] }
      : seat,
  );
  const meta = { at: world.clock.now(), actor: { kind: 'operator' }, commandId: 'came' } as const;
  const description = described({ ...BOARD, seats, rules: { perCapsulamMode: 'UNANIMOUS' } });
  await applyDescription(world.store.streams, description, localDateOf(world.clock.now()), meta);
  await world.restart();
  await world.write(ylva, 'hej');
  await quiet();
  expect(seen(ylva).join()).not.toContain('inställt');
  expect(await says(maja, 'vem har inte fått veta?')).not.toContain('Ylva');
});

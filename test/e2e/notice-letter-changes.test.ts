import { afterEach, expect, it } from 'vitest';
import { applyDescription } from '../../src/board/index.ts';
import { instantAt, type LocalDate, localDateOf } from '../../src/kernel/index.ts';
import { described } from '../support/boards.ts';
import { personalConversation } from './support/activities.ts';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, account, MEETING, noticeTalk } from './support/notice-talk.ts';
import { calendarIn, NORRSKOG, type PostedWorld, postedWorld } from './support/posted-world.ts';
import { readable } from './support/talk.ts';

const { eva, karim, maja, sofia } = people;

let posted: PostedWorld;
let world: World;
afterEach(() => posted.close());

async function begin(...given: Parameters<typeof postedWorld>): Promise<void> {
  posted = await postedWorld(...given);
  world = posted.world;
}

const { byOffice, importNotice, send } = noticeTalk(() => world);
const letter: PostedWorld['letter'] = (...given) => posted.letter(...given);

it('moved and cancelled by letter: bilagor, link, the same event in the calendar, and what it means for the asked', async () => {
  await begin();
  await importNotice('first', AGENDA);
  const bytes = Buffer.from('%PDF-1.7 ansökan');
  const { sha256 } = await world.store.files.put(bytes);
  const paper = { name: 'ansökan.pdf', contentType: 'application/pdf', sha256, size: bytes.length };
  await byOffice({ type: 'AddPaper', itemId: 'kallelse-2', paper }, 'paper');
  const link = 'https://mote.exempel.se/1';
  await byOffice({ type: 'SetDistanceLink', link, decided: 'ALLOWED' }, 'link');
  await send();
  const first = await letter('lars.ek', /Du kallas till sammanträde/);
  expect(first.text).toContain(`På distans: ${link}`);
  expect(first.text).toContain('2 Budget 2026. Förslag: att fastställa budgeten. Bilaga 1.');
  expect(first.raw).toContain(bytes.toString('base64'));
  const before = calendarIn(first.raw, 'REQUEST');

  // Leila is asked by letter, and then the ledamot comes; asked again, the meeting moves before she answers.
  await world.press(karim, 'rsvp.decline', MEETING);
  expect((await letter('leila', /Kan du tjänstgöra/)).raw).toContain(bytes.toString('base64'));
  const to = { date: '2025-12-18', start: '09:00', end: '12:00', place: 'Folkets hus' };
  await byOffice({ type: 'MoveMeeting', to, reason: 'Krock med fullmäktige' }, 'move');
  const moved = await letter('lars.ek', /är flyttat till torsdag 18 december/);
  expect(moved.text).toMatch(/^Flyttat sammanträde: torsdag 18 december kl\. 09\.00–12\.00/);
  expect(moved.text).toContain('Krock med fullmäktige');
  expect(moved.text).toContain(`På distans: ${link}`);
  expect(moved.text).toContain('Svara på det här brevet');
  expect(moved.text).not.toContain('Frågan om att tjänstgöra');
  expect((await letter('leila', /är flyttat/)).text).toContain('Du tillfrågas igen om du behövs.');
  const after = calendarIn(moved.raw, 'REQUEST');
  expect(after).toMatchObject({
    uid: before.uid,
    location: 'Folkets hus',
    start: '2025-12-18T09:00:00',
  });
  expect(after.sequence).toBeGreaterThan(before.sequence);

  await byOffice({ type: 'MoveMeeting', to: { ...to, place: 'Granen' }, reason: 'Ont om plats' }, 'place');
  const place = await letter('lars.ek', /hålls i stället här: Granen/);
  // The answers stand: nobody is asked anew for another room.
  expect(place.text).not.toContain('Svara på det här brevet');
  const there = calendarIn(place.raw, 'REQUEST');
  expect(there).toMatchObject({ uid: before.uid, location: 'Granen' });

  await world.press(karim, 'rsvp.decline', MEETING);
  await letter('leila', /Kan du tjänstgöra för Karim Nasser torsdag 18 december/);
  await byOffice({ type: 'CancelMeeting', reason: 'För få ärenden' }, 'cancel');
  const cancelled = await letter('lars.ek', /är inställt/);
  expect(cancelled.text).toMatch(/^Inställt sammanträde torsdag 18 december/);
  expect(cancelled.text).toContain('För få ärenden');
  expect(cancelled.text).not.toContain('tjänstgöra');
  const gone = calendarIn(cancelled.raw, 'CANCEL');
  expect(gone.uid).toBe(before.uid);
  expect(gone.sequence).toBeGreaterThan(there.sequence);
  expect((await letter('leila', /är inställt/)).text).toContain('Du behöver alltså inte tjänstgöra.');
}, 60_000);

it('asked by letter, told by letter when somebody else takes the seat', async () => {
  const [eva2, region, lars] = NORRSKOG.seats;
  const two = { ...region, ersattare: [...(region?.ersattare ?? []), account(sofia)] };
  await begin({ ...NORRSKOG, seats: [eva2, two, lars] } as { id: string }, [eva, karim, maja, sofia]);
  await importNotice('first', AGENDA);
  await send();
  await letter('leila', /Du kallas/);
  await world.press(karim, 'rsvp.decline', MEETING);
  await letter('leila', /Kan du tjänstgöra/);
  world.clock.set(instantAt('2025-12-02' as LocalDate, '09:00'));
  await world.tick();
  await expect
    .poll(() => world.teams.posted(personalConversation(sofia).id).map(({ body }) => readable(body)))
    .toContainEqual(expect.stringContaining('Kan du tjänstgöra'));
  await world.press(sofia, 'substitute.accept', MEETING);
  const taken = await letter('leila', /Platsen är tagen: Sofia Berg tjänstgör för Karim Nasser/);
  expect(taken.text).toMatch(/^Platsen är tagen: Sofia Berg.*, Samordningsförbundet Norrskog$/m);
  expect(taken.text).toContain('Du behöver inte svara.');

  // Lars leaves the board: his letter says so once, and calls him to nothing.
  const gone = { ...NORRSKOG, seats: [eva2, two, { ...lars, ledamot: account(people.olga) }] };
  const at = world.clock.now();
  const meta = { at, actor: { kind: 'operator' }, commandId: 'gone' } as const;
  await applyDescription(world.store.streams, described(gone), localDateOf(at), meta);
  await world.restart();
  const left = await letter('lars.ek', /Du kallas inte längre till mötet torsdag 11 december/);
  expect(left.text).toContain('hör du av dig till Maja Holm');
  expect(left.text).not.toContain('Svara på det här brevet');
  expect(left.raw).not.toContain('text/calendar');
  await expect
    .poll(() => world.teams.posted(personalConversation(maja).id).map(({ body }) => readable(body)))
    .toContainEqual(expect.stringContaining('Lars Ek får besked.'));
}, 60_000);

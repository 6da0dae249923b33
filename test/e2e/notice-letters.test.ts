import ICAL from 'ical.js';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { instantAt, type LocalDate } from '../../src/kernel/index.ts';
import { smtpTransport } from '../../src/mail/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import { type FakeSmtp, fakeSmtp, partOf } from '../support/smtp-server.ts';
import { execute, personalConversation, type Sender } from './support/activities.ts';
import { circulationWorld, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { AGENDA, account, DATE, item, MEETING, noticeTalk } from './support/notice-talk.ts';
import { readable } from './support/talk.ts';
import { TENANT } from './support/tokens.ts';

const { eva, karim, maja, sofia } = people;
/** Teams takes 80 kB a message. */
const TEAMS_LIMIT = 80_000;

/** Lars and Leila have no account in Teams. */
const NORRSKOG = {
  id: 'norrskog',
  name: 'Samordningsförbundet Norrskog',
  teams: { tenantId: TENANT, teamId: '19:team@thread.tacv2', channelId: '19:kanal@thread.tacv2' },
  seats: [
    { organisation: 'Granby kommun', ledamot: account(eva, { role: 'ordförande' }) },
    {
      organisation: 'Region Norrskog',
      ledamot: account(karim),
      ersattare: [{ name: 'Leila Haddad', email: 'leila.haddad@exempel.se' }],
    },
    { organisation: 'Försäkringskassan', ledamot: { name: 'Lars Ek', email: 'lars.ek@exempel.se' } },
  ],
  kansli: [account(maja, { role: 'förbundschef', email: 'maja.holm@exempel.se' })],
  rules: { distanceMeetings: 'ALLOWED' },
};

const PRESSES: readonly (readonly [Sender, string])[] = [
  [eva, 'notice.read'],
  [maja, 'notice.unreachable'],
  [maja, 'notice.proof'],
  [maja, 'attendance.status'],
  [maja, 'rsvp.for-form'],
  [maja, 'notice.preview'],
];

let world: World;
let smtp: FakeSmtp;
beforeEach(async () => {
  smtp = await fakeSmtp();
});
afterEach(async () => {
  await world.close();
  await smtp.close();
});

async function begin(board: { id: string } = NORRSKOG, who: readonly Sender[] = [eva, karim, maja]) {
  const from = { name: 'Klubban', email: 'klubban@exempel.se' };
  const settings = { host: '127.0.0.1', port: smtp.port, secure: false, login: null, from };
  const mail = smtpTransport(settings, pino({ level: 'silent' }), 500);
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() }, { boards: [board], mail });
  for (const one of who) await world.write(one, 'hej');
  world.teams.clear();
}

const { byOffice, importNotice, send } = noticeTalk(() => world);

/** Quoted-printable (RFC 2045) read, where there is any. */
const decoded = (text: string) =>
  text
    .replaceAll('=\r\n', '')
    .replaceAll(/(?:=[0-9A-F]{2})+/g, (hex) => Buffer.from(hex.replaceAll('=', ''), 'hex').toString());

const subjectIn = (raw: string) => {
  const [, folded = ''] = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(raw) ?? [];
  const words = folded.replaceAll(/\?=\s+=\?UTF-8\?Q\?/gi, '').replaceAll(/=\?UTF-8\?Q\?|\?=/gi, '');
  return decoded(words.replaceAll('_', ' '));
};

/** The letter to somebody with these words, subject first. */
async function letter(to: string, words: RegExp): Promise<{ text: string; raw: string }> {
  const found = () =>
    smtp.letters
      .filter((one) => one.to.startsWith(to))
      .map(({ raw }) => ({ text: `${subjectIn(raw)}\n${decoded(partOf(raw, 'text/plain'))}`, raw }))
      .find(({ text }) => words.test(text));
  await expect.poll(found, { timeout: 15_000 }).toBeDefined();
  return found() ?? { text: '', raw: '' };
}

it('whoever has no Teams gets the kallelse, its changes, calls and receipts by letter, and the proof says so', async () => {
  await begin();
  await importNotice('first', AGENDA);
  await send();
  const first = await letter('lars.ek', /Du kallas till sammanträde/);
  expect(first.text).toContain('Du kallas som ledamot.');
  expect(first.text).toContain('2 Budget 2026. Förslag: att fastställa budgeten.');
  expect(calendarIn(first.raw, 'REQUEST')).toMatchObject({
    location: 'Stadshuset',
    start: '2025-12-11T13:00:00',
  });
  expect((await letter('leila', /Du kallas/)).text).toContain('Du är ersättare för Karim Nasser');
  await expect
    .poll(async () => (await world.press(maja, 'notice.proof', MEETING)).text, { timeout: 15_000 })
    .toMatch(/Lars Ek: framme med e-post/);

  await importNotice('second', [...AGENDA, item('3', 'Lokaler')]);
  await send();
  expect((await letter('lars.ek', /Punkt 3 tillkom: Lokaler/)).text).toContain('Ny version (2) av kallelse');

  // Leila is asked by letter, says yes by telephone, and hears of it when she is not needed after all.
  await world.press(karim, 'rsvp.decline', MEETING);
  const office = () => world.teams.posted(personalConversation(maja).id).map(({ body }) => readable(body));
  await expect
    .poll(() => office().find((text) => /har förhinder/.test(text)), { timeout: 15_000 })
    .toContain(
      'Leila Haddad nås inte i Teams. Hör av dig till leila.haddad@exempel.se, och registrera svaret',
    );
  const call = await letter('leila', /Kan du tjänstgöra för Karim Nasser/);
  expect(call.text).toContain('Du svarar på frågan genom att svara på det här brevet.');
  expect(call.text).toContain(
    'Svara helst före tisdag 2 december kl. 09.00. Efter dig finns ingen fler att fråga.',
  );
  await world.press(maja, 'rsvp.for', { ...MEETING, personId: 'leila-haddad', answer: 'SERVES' });
  expect((await letter('leila', /Tack\. Du tjänstgör för Karim Nasser/)).text).toContain('svarar du på');
  await world.press(karim, 'rsvp.accept', MEETING);
  const released = await letter('leila', /Du behöver inte tjänstgöra för Karim Nasser torsdag 11 december/);
  expect(released.text).toContain('Karim Nasser deltar.');
  expect(smtp.letters.filter(({ raw }) => subjectIn(raw).startsWith('Ditt svar'))).toHaveLength(1);
}, 60_000);

/** The calendar file of a letter, by an independent parser. */
function calendarIn(raw: string, method: 'REQUEST' | 'CANCEL') {
  const text = partOf(raw, `text/calendar; charset=utf-8; method=${method}`);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  const { uid, sequence, location, startDate } = event;
  return { uid, sequence, location, start: startDate.toString() };
}

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
}, 60_000);

it('a very long kallelse stays under the limit of Teams, and its whole agenda comes as a file and in letters', async () => {
  const many = Array.from({ length: 81 }, (_, nth) => ({
    organisation: `Kommun ${nth + 1}`,
    ledamot:
      nth === 0
        ? account(eva, { role: 'ordförande' })
        : nth === 1
          ? account(karim)
          : { name: `Ledamot Efternamnsson ${nth + 1}` },
    ersattare: nth === 2 ? [{ name: 'Leila Haddad', email: 'leila.haddad@exempel.se' }] : [],
  }));
  await begin({ ...NORRSKOG, seats: many } as { id: string });
  const clause = (nth: number) =>
    `att fastställa ”förslag ${nth}” ${'enligt bilagd tjänsteskrivelse '.repeat(15)}`;
  const long = Array.from({ length: 60 }, (_, nth) =>
    item(`${nth + 1}`, `Ärende nummer ${nth + 1}`, [clause(1), clause(2), clause(3)]),
  );
  await importNotice('first', long);
  await send();
  await letter('leila', /Du kallas/);
  await importNotice(
    'second',
    long.map((one) => ({ ...one, heading: `${one.heading} med ny rubrik` })),
  );
  await send();
  const { text } = await letter('leila', /Ny version/);
  expect(text).toContain('60 Ärende nummer 60 med ny rubrik');
  const chat = (who: Sender) => world.teams.posted(personalConversation(who).id).map((one) => one.body);
  await expect
    .poll(() => chat(eva).some((one) => /version 2/.test(readable(one))), { timeout: 15_000 })
    .toBe(true);
  const card =
    chat(eva)
      .map(readable)
      .find((one) => /version 2/.test(one)) ?? '';
  expect(card).toContain('1 Ärende nummer 1 med ny rubrik. Förslag: att');
  expect(card).toContain('Resten av dagordningen finns under Läs handlingarna.');
  const answers: string[] = [];
  for (const [who, verb] of PRESSES) {
    const answer = await world.bots[0]?.post(execute(who, verb, MEETING, world.around()));
    answers.push((await answer?.text()) ?? '');
  }
  const messages = [...chat(eva), ...chat(maja), ...chat(karim)];
  const [file] = messages.flatMap((one) => one.attachments ?? []).filter((one) => one.name !== undefined);
  expect(file).toMatchObject({ name: `dagordning-${DATE}.txt` });
  // In Teams a file is offered by its name; here, without OneDrive, it lies in the message itself.
  const cards = messages.filter((one) => !one.attachments?.some((attachment) => attachment.name));
  for (const sent of [...answers, ...cards.map((one) => JSON.stringify(one))]) {
    expect(Buffer.byteLength(sent)).toBeLessThan(TEAMS_LIMIT);
  }
}, 60_000);

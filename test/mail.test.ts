import ICAL from 'ical.js';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarFile } from '../src/documents/index.ts';
import type { Instant, LocalDate } from '../src/kernel/index.ts';
import { type SmtpSettings, smtpTransport } from '../src/mail/index.ts';
import type { OutgoingLetter } from '../src/teams/contract.ts';
import { type FakeSmtp, fakeSmtp, type MailFate, partOf } from './support/smtp-server.ts';

const eva = { name: 'Eva Lind', email: 'eva.lind@lidbacka.example' };
const calendar = calendarFile(
  {
    meetingId: 'meeting/norrskog/2026-12-11',
    sequence: 2,
    changedAt: '2026-12-01T10:00:00.000Z' as Instant,
    boardName: 'Samordningsförbundet Norrskog',
    title: null,
    date: '2026-12-11' as LocalDate,
    start: '13:00',
    end: '16:00',
    place: 'Rådhuset',
    distanceLink: null,
    organiser: { name: 'Maja Holm', email: 'maja.holm@norrskog.example' },
    cancelled: false,
  },
  { attendee: eva },
);
const letter: OutgoingLetter = {
  subject: 'Kallelse till sammanträde\r\nBcc: alla@x.example',
  text: 'Hej Eva,\n\ndu kallas till sammanträde i Rådhuset.\n.\nHälsningar från kansliet',
  replyTo: { name: 'Maja Holm', email: 'maja.holm@norrskog.example' },
  calendar,
  files: [{ name: 'Dagordning å.txt', contentType: 'text/plain', bytes: Buffer.from('1 Öppnande') }],
};

let smtp: FakeSmtp;
const logged: string[] = [];
const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });

beforeEach(async () => {
  smtp = await fakeSmtp();
  logged.length = 0;
});
afterEach(() => smtp.close());

function settings(more: Partial<SmtpSettings> = {}): SmtpSettings {
  const from = { name: 'Klubban', email: 'klubban@norrskog.example' };
  return { host: '127.0.0.1', port: smtp.port, secure: false, login: null, from, perMinute: 30, ...more };
}
const send = (key = 'k', more: Partial<SmtpSettings> = {}, patience = 400) =>
  smtpTransport(settings(more), log, patience).send(letter, eva, key);

describe('a letter', () => {
  it('reaches the mail server with words, invitation and file, in one copy', async () => {
    const posted = await send();
    expect(posted.kind).toBe('delivered');
    expect(smtp.letters).toHaveLength(1);
    const [{ to, raw } = { to: '', raw: '' }] = smtp.letters;
    expect(to).toBe(eva.email);
    expect(raw).toContain('From: Klubban <klubban@norrskog.example>');
    expect(raw).toContain('Reply-To: Maja Holm <maja.holm@norrskog.example>');
    expect(raw).toContain('Auto-Submitted: auto-generated');
    expect(raw).not.toMatch(/^Bcc:/m);
    expect(partOf(raw, 'text/plain').replaceAll('\r\n', '\n').trim()).toBe(letter.text);
    const read = new ICAL.Component(ICAL.parse(partOf(raw, 'text/calendar; charset=utf-8; method=REQUEST')));
    expect(new ICAL.Event(read.getFirstSubcomponent('vevent') ?? undefined).location).toBe('Rådhuset');
    expect(raw).toContain(Buffer.from('1 Öppnande').toString('base64'));
  });

  it('bears the same Message-ID at every try, and another than other letters', async () => {
    const idOf = (raw = '') => /^Message-ID: (.*)$/m.exec(raw)?.[1]?.trim();
    const posted = [await send('a'), await send('a'), await send('b')];
    const ids = smtp.letters.map(({ raw }) => idOf(raw));
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
    expect(posted.map((one) => one.kind === 'delivered' && one.messageId)).toEqual(ids);
  });

  it('is sent with the login of the settings, of which the log knows nothing', async () => {
    await smtp.close();
    smtp = await fakeSmtp({ password: 'hemligt-lösenord' });
    const login = { user: 'klubban', pass: 'hemligt-lösenord' };
    expect((await send('k', { login })).kind).toBe('delivered');
    expect(smtp.login()).toBe('klubban:hemligt-lösenord');
    expect(await send('k', { login: { ...login, pass: 'fel-lösenord' } })).toEqual({
      kind: 'refused',
      reason: 'mail-credentials',
    });
    expect(logged.join('')).toContain('"responseCode":535');
    expect(logged.join('')).not.toMatch(/lösenord|eva\.lind|Hej Eva|klubban:/);
  });

  it('never goes unencrypted to another machine', async () => {
    // The name leads here, but is not one by which this machine knows itself.
    const posted = await smtpTransport(settings({ host: '0.0.0.0' }), log, 400).send(letter, eva, 'k');
    expect(posted).toEqual({ kind: 'refused', reason: 'mail-unavailable' });
    expect(smtp.letters).toEqual([]);
  });
});

describe('what the mail server says', () => {
  it.each<[string, MailFate, unknown, number]>([
    ['550 at the address', { kind: 'refuse', at: 'address', code: 550 }, ['failed', 'address-refused'], 0],
    ['451 at the address', { kind: 'refuse', at: 'address', code: 451 }, ['refused', 'mail-busy'], 0],
    ['554 at the end', { kind: 'refuse', at: 'end', code: 554 }, ['failed', 'mail-rejected'], 0],
    ['452 at the end', { kind: 'refuse', at: 'end', code: 452 }, ['refused', 'mail-busy'], 0],
    ['a cut after the end', { kind: 'drop-after' }, ['unknown', undefined], 1],
    ['silence after the end', { kind: 'stall' }, ['unknown', undefined], 1],
  ])('%s is told as it is, after one try', async (_name, fate, told, taken) => {
    smtp.weather(() => fate);
    const posted = await send();
    expect([posted.kind, 'reason' in posted ? posted.reason : undefined]).toEqual(told);
    expect(smtp.letters).toHaveLength(taken);
    expect(smtp.tries()).toBe(1);
  });

  it('nothing, in the middle of a letter, is no try that may have arrived', async () => {
    smtp.weather(() => ({ kind: 'drop-before' }));
    const heavy = { name: 'a.bin', contentType: 'application/octet-stream', bytes: Buffer.alloc(8_000_000) };
    const posted = await smtpTransport(settings(), log, 400).send({ ...letter, files: [heavy] }, eva, 'k');
    expect(posted).toEqual({ kind: 'refused', reason: 'mail-unavailable' });
    expect(smtp.letters).toEqual([]);
  });

  it('nothing, because there is none, is no try that may have arrived', async () => {
    const { port } = smtp;
    await smtp.close();
    expect(await send('k', { port })).toEqual({ kind: 'refused', reason: 'mail-unavailable' });
    smtp = await fakeSmtp();
  });
});

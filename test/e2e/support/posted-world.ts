import ICAL from 'ical.js';
import { pino } from 'pino';
import { expect } from 'vitest';
import { smtpTransport } from '../../../src/mail/index.ts';
import { memoryStreams } from '../../support/memory-streams.ts';
import { type FakeSmtp, fakeSmtp, partOf } from '../../support/smtp-server.ts';
import type { Sender } from './activities.ts';
import { circulationWorld, people, type World } from './circulation-world.ts';
import { memoryStore } from './memory-store.ts';
import { account } from './notice-talk.ts';
import { TENANT } from './tokens.ts';

const { eva, karim, maja } = people;

/** Lars and Leila have no account in Teams. */
export const NORRSKOG = {
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

export interface PostedWorld {
  readonly world: World;
  readonly smtp: FakeSmtp;
  /** The letter to somebody with these words, subject first. */
  letter(to: string, words: RegExp): Promise<{ readonly text: string; readonly raw: string }>;
  close(): Promise<void>;
}

/** A board some of whom are reached by letter alone, and the mail server that takes them. */
export async function postedWorld(
  board: { readonly id: string } = NORRSKOG,
  who: readonly Sender[] = [eva, karim, maja],
): Promise<PostedWorld> {
  const smtp = await fakeSmtp();
  const from = { name: 'Klubban', email: 'klubban@exempel.se' };
  const settings = { host: '127.0.0.1', port: smtp.port, secure: false, login: null, from, perMinute: 6_000 };
  const mail = smtpTransport(settings, pino({ level: 'silent' }), 500);
  const store = { ...memoryStore(), streams: memoryStreams() };
  const world = await circulationWorld(store, { boards: [board], mail });
  for (const one of who) await world.write(one, 'hej');
  world.teams.clear();
  return {
    world,
    smtp,
    async letter(to, words) {
      const found = () =>
        smtp.letters
          .filter((one) => one.to.startsWith(to))
          .map(({ raw }) => ({ text: `${subjectIn(raw)}\n${decoded(partOf(raw, 'text/plain'))}`, raw }))
          .find(({ text }) => words.test(text));
      await expect.poll(found, { timeout: 15_000 }).toBeDefined();
      return found() ?? { text: '', raw: '' };
    },
    async close() {
      await world.close();
      await smtp.close();
    },
  };
}

/** Quoted-printable (RFC 2045) read, where there is any. */
const decoded = (text: string) =>
  text
    .replaceAll('=\r\n', '')
    .replaceAll(/(?:=[0-9A-F]{2})+/g, (hex) => Buffer.from(hex.replaceAll('=', ''), 'hex').toString());

export const subjectIn = (raw: string) => {
  const [, folded = ''] = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(raw) ?? [];
  const words = folded.replaceAll(/\?=\s+=\?UTF-8\?Q\?/gi, '').replaceAll(/=\?UTF-8\?Q\?|\?=/gi, '');
  return decoded(words.replaceAll('_', ' '));
};

/** The calendar file of a letter, by an independent parser. */
export function calendarIn(raw: string, method: 'REQUEST' | 'CANCEL') {
  const text = partOf(raw, `text/calendar; charset=utf-8; method=${method}`);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  const { uid, sequence, location, startDate } = event;
  return { uid, sequence, location, start: startDate.toString() };
}

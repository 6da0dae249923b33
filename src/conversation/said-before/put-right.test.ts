import { expect, it } from 'vitest';
import type { Instant, LocalDate } from '../../kernel/index.ts';
import { understand } from '../understand/understand.ts';
import type { LastSaid } from './context.ts';
import { dayPutRight, partedAnew, sameOnDay } from './put-right.ts';

const vocabulary = { persons: [{ id: 'eva', names: ['Eva Lind'] }], organisations: [], boards: [] };
const read = (words: string) => understand(words, vocabulary, '2026-11-27' as LocalDate);
const said = (text: string, action: string | null, more: Partial<LastSaid> = {}): LastSaid => ({
  text,
  action,
  boardId: 'norrskog',
  at: '2026-11-27T09:00:00.000Z' as Instant,
  ...more,
});
const ORDER = said('lägg till en punkt om bilar på mötet 30 mars', 'item.add');

it.each([
  ['nej 22 april menade jag', 'lägg till en punkt om bilar på mötet 22 april'],
  ['nej vänta, till 22 april skulle det', 'lägg till en punkt om bilar på mötet 22 april'],
  ['jag menade mötet 22/4', 'lägg till en punkt om bilar på mötet 22/4'],
  ['oj, det skulle vara torsdag den 22 april', 'lägg till en punkt om bilar på mötet torsdag den 22 april'],
  ['jag menade till aprilmötet', 'lägg till en punkt om bilar på aprilmötet'],
])('%j right after an order is the order of that day', (text, written) => {
  expect(dayPutRight(text, ORDER, read)).toBe(written);
});

it('is of the day that it was moved to, of a day where none was named, and of what has been added since', () => {
  const move = said('flytta mötet 22 april till 29 april', 'meeting.move');
  expect(dayPutRight('nej 6 maj menade jag', move, read)).toBe('flytta mötet 22 april till 6 maj');
  expect(dayPutRight('22 april är valborg nästan, ta 21 april istället', ORDER, read)).toBeNull();
  const because = said('kan vi flytta 22 april till 29 april? salen är bokad den 22', 'meeting.move');
  expect(dayPutRight('nej kör den 27 istället', because, read)).toBe(
    'kan vi flytta 22 april till den 27? salen är bokad den 22',
  );
  expect(dayPutRight('29 är ju valborg nästan, nej kör den 27 april istället', move, read)).toBe(
    'flytta mötet 22 april till 27 april',
  );
  const none = said('lägg till en punkt om bilar.', 'item.add');
  expect(dayPutRight('nej, 22 april', none, read)).toBe('lägg till en punkt om bilar på mötet 22 april');
  const added = { ...ORDER, pressed: true };
  expect(dayPutRight('nej vänta, till 22 april skulle det', added, read)).toBe(
    'flytta den till mötet 22 april',
  );
  expect(dayPutRight('nej, 22 april', { ...move, pressed: true }, read)).toBeNull();
});

it.each([
  'nej, Eva kan 22 april',
  'nej det går inte',
  '22 april',
  'nej, kommer inte 22 april',
  'nej, 22 april eller 29 april menade jag',
  'nej, är mötet 22 april?',
])('%j puts no day right', (text) => {
  expect(dayPutRight(text, ORDER, read)).toBeNull();
});

it('only an order is put right so', () => {
  expect(dayPutRight('nej 22 april menade jag', said('jag kommer 30 mars', 'rsvp.accept'), read)).toBeNull();
  expect(dayPutRight('nej 22 april menade jag', null, read)).toBeNull();
});

it.each([
  'nej två separata punkter menade jag',
  'det ska vara två ärenden',
  'två punkter skulle det vara',
  'dela upp det i två punkter',
])('%j right after one ärende was ordered is the list', (text) => {
  const order = said('lägg till en punkt om taxor och hyra på mötet 30 mars', 'item.add');
  expect(partedAnew(text, order)).toBe('lägg till punkterna taxor och hyra på mötet 30 mars');
  expect(partedAnew(text, { ...order, pressed: true })).toBeNull();
  expect(partedAnew(text, said('visa dagordningen', null))).toBeNull();
});

it('how much later or earlier is put right too, and the day that it comes to', () => {
  const move = said('flytta aprilmötet en vecka framåt', 'meeting.move');
  expect(dayPutRight('nej en vecka bakåt menade jag', move, read)).toBe('flytta aprilmötet en vecka bakåt');
  expect(dayPutRight('nej två dagar senare menade jag', move, read)).toBe(
    'flytta aprilmötet två dagar senare',
  );
  expect(dayPutRight('nej en vecka bakåt menade jag, alltså 8 april', move, read)).toBe(
    'flytta aprilmötet till 8 april',
  );
});

const MADE = said('nytt möte fredag 9 april 13-15 i Folkets hus', 'meeting.create');

it.each([
  ['samma tid 23 april', 'nytt möte 23 april 13-15 i Folkets hus'],
  ['och samma tid och plats den 23 april', 'nytt möte 23 april 13-15 i Folkets hus'],
  ['23 april samma tid', 'nytt möte 23 april 13-15 i Folkets hus'],
  ['samma tid', null],
  ['samma tid 23 april eller 24 april', null],
  ['kan vi ha samma tid 23 april?', null],
])('%j right after a meeting was laid in is another as that one', (text, written) => {
  expect(sameOnDay(text, { ...MADE, pressed: true }, read)).toBe(written);
  expect(sameOnDay(text, { ...MADE, action: 'meeting.cancel' }, read)).toBeNull();
});

it.each([
  ['den 22:a i stället', 'flytta mötet fredag 9 april till 22 april'],
  ['22 april skulle det vara', 'flytta mötet fredag 9 april till 22 april'],
  ['nej, 22 april', null],
])('%j after a meeting has been laid in moves that one', (text, written) => {
  expect(dayPutRight(text, { ...MADE, pressed: true }, read)).toBe(written);
});

const PLAN = said('Norrskog: 29 mars, 24 maj, 20 sep. alltid 9.00-11.30 på Brygghuset', 'plan.add');

it.each([
  ['aha, ta 30 mars då istället', 'Norrskog: 30 mars, 24 maj, 20 sep. alltid 9.00-11.30 på Brygghuset'],
  [
    'nej, 21 september skulle det vara',
    'Norrskog: 29 mars, 24 maj, 21 september. alltid 9.00-11.30 på Brygghuset',
  ],
])('%j is the plan with that day for the one of its month', (text, written) => {
  expect(dayPutRight(text, PLAN, read)).toBe(written);
});

it.each(['ta 30 april istället', 'ta den 30 istället', 'kan vi ta 30 mars istället?'])(
  '%j names no one day of the plan',
  (text) => expect(dayPutRight(text, PLAN, read)).toBeNull(),
);

it('a plan that is laid in, and one with two days of that month, are not read anew', () => {
  const words = 'ta 30 mars istället';
  expect(dayPutRight(words, { ...PLAN, pressed: true }, read)).toBeNull();
  expect(dayPutRight(words, said('möten: 1 mars, 29 mars', 'plan.add'), read)).toBeNull();
});

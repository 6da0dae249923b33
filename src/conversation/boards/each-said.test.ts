import { expect, it } from 'vitest';
import type { LocalDate } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import type { Intent } from '../understand/intents.ts';
import { understand } from '../understand/understand.ts';
import { eachSaid } from './each-said.ts';

const TODAY = '2027-01-18' as LocalDate;
const board = (id: string, offices: readonly string[], ...days: readonly string[]) =>
  ({
    membership: { offices },
    knowledge: { id, meetings: days.map((date) => ({ state: { date, status: 'CALLED' } })) },
  }) as unknown as Board;
const norrskog = board('norrskog', ['OFFICE'], '2027-02-11', '2027-03-11');
const kustlandet = board('kustlandet', ['OFFICE'], '2027-02-11');
const mosjon = board('mosjon', ['LEDAMOT'], '2027-02-11');
const ALL = [norrskog, kustlandet, mosjon];
const said = (text: string, intent: Intent, boards: readonly Board[] = ALL) =>
  eachSaid(
    boards,
    intent,
    understand(text, { persons: [], organisations: [], boards: [] }, TODAY),
    TODAY,
  )?.map(({ knowledge }) => knowledge.id) ?? null;

it.each<[string, Intent]>([
  ['skicka kallelsen till båda styrelserna', 'notice.send'],
  ['påminn alla som inte svarat i båda förbunden', 'meeting.remind'],
  ['ställ in båda mötena 11 februari, storm', 'meeting.cancel'],
  ['flytta bägge mötena 11 februari till 18 februari', 'meeting.move'],
])('an order is of each board whose meetings she prepares: %s', (text, intent) => {
  expect(said(text, intent)).toEqual(['norrskog', 'kustlandet']);
});

it('a question is of each of her boards', () => {
  expect(said('har kallelsen gått ut i alla mina styrelser?', 'attendance.coming')).toEqual([
    'norrskog',
    'kustlandet',
    'mosjon',
  ]);
});

it('of somebody who is called to both that day, the kansli of both tells each', () => {
  const called = (id: string, ...people: readonly string[]) =>
    ({
      membership: { offices: ['OFFICE'] },
      knowledge: {
        id,
        people: people.map((name) => ({ id: name, name })),
        meetings: [{ state: { date: '2027-02-11', status: 'PLANNED', noticeBook: { sent: [{}] } } }],
      },
    }) as unknown as Board;
  const persons = ['Vera', 'Nils'].map((name) => ({ id: name, names: [name] }));
  const read = (text: string) => understand(text, { persons, organisations: [], boards: [] }, TODAY);
  const told = (text: string, boards: readonly Board[]) =>
    eachSaid(boards, 'rsvp.decline', read(text), TODAY)?.map(({ knowledge }) => knowledge.id) ?? null;
  const both = [called('norrskog', 'Vera', 'Nils'), called('kustlandet', 'Vera')];
  expect(told('vera kommer inte den 11', both)).toEqual(['norrskog', 'kustlandet']);
  expect(told('vera och nils kommer inte den 11', both)).toBeNull();
  expect(told('vera kommer inte', both)).toBeNull();
});

it("of what is one board's alone, or of her own answer, no board is added", () => {
  expect(said('ställ in båda mötena 11 mars', 'meeting.cancel')).toBeNull();
  expect(said('ställ in båda mötena', 'meeting.cancel')).toBeNull();
  expect(said('skicka kallelsen till båda styrelserna', 'notice.send', [norrskog, mosjon])).toBeNull();
  expect(said('jag kommer till båda styrelserna', 'rsvp.accept')).toBeNull();
  expect(said('skicka kallelsen till båda ersättarna', 'notice.send')).toBeNull();
});

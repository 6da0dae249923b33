import { expect, it } from 'vitest';
import type { LocalDate } from '../../../../kernel/index.ts';
import { understand } from '../../../understand/understand.ts';
import type { Asking } from '../../asking.ts';
import { itemByHeading, itemHeaded, movedAway, onlyReported, recusedFrom } from './item-headed.ts';

const TODAY = '2026-11-24' as LocalDate;
const item = (number: string, heading: string) => ({ number, heading, standard: null });
const meeting = (date: string, ...items: readonly object[]) => ({
  id: `meeting/norrskog/${date}`,
  state: { status: 'PLANNED', date, start: '13:00', end: '15:00', agenda: { items } },
});
const MEETINGS = [
  meeting('2026-12-10', item('6', 'Bilpolicy'), item('7', 'Flytt av kontoret')),
  meeting('2027-02-18', item('6', 'Taxor')),
];

const asking = (text: string) =>
  ({
    understanding: understand(text, { persons: [], organisations: [], boards: [] }, TODAY),
    board: { id: 'norrskog', meetings: MEETINGS },
    today: TODAY,
    now: '2026-11-24T09:00:00.000Z',
    subject: null,
  }) as unknown as Asking;

it('another of the same kind is not the one that stands on an agenda', () => {
  const board = { id: 'norrskog', meetings: [meeting('2026-12-10', item('6', 'Ansökan från Fyren'))] };
  const of = (text: string) => recusedFrom({ ...asking(text), board } as unknown as Asking, 'recusal.report');
  expect(of('jag är jävig i ansökan från Korvkiosken')).toBeNull();
  expect(of('jag är jävig i ansökan från Fyren')?.item).toBe(6);
  expect(of('jag är jävig i ansökan')?.item).toBe(6);
});

it.each([
  ['flytta bilpolicyn först', 6],
  ['flytta flytten av kontoret sist', 7],
  ['flytta simhallen sist', null],
  ['flytta taxorna sist', null],
])('%s: the item of the next agenda that is called so', (text, number) => {
  expect(itemHeaded(asking(text), 'item.move', null)?.item ?? null).toBe(number);
});

it.each([
  ['jag är jävig på taxorna', '2027-02-18', '6'],
  ['jag är jävig på bilpolicyn', '2026-12-10', '6'],
  ['jag är jävig på simhallen', null, null],
  ['jag är jävig på taxorna den 10 december', null, null],
])('%s: the item of whichever agenda has it', (text, date, number) => {
  const found = recusedFrom(asking(text), 'recusal.report');
  expect(found && [found.meetingDate, String(found.item)]).toEqual(date && [date, number]);
});

it.each([
  ['flytta lokalerna till 18 februari', '7'],
  ['flytta hyran till 18 februari', '6'],
  ['flytta hyran och lokalerna till 18 februari', null],
])('%s: of two that may be meant it is the one that has the very word', (text, number) => {
  const items = [item('6', 'Hyran av lokaler'), item('7', 'Lokalerna i Havsby')];
  const of = asking(text);
  const board = { ...of.board, meetings: [meeting('2026-12-10', ...items)] };
  const order = { kind: 'move', item: null, place: { kind: 'other-meeting' } } as const;
  expect(movedAway({ ...of, board } as unknown as Asking, order)?.item ?? null).toBe(
    number && Number(number),
  );
});

it.each([
  ['majas punkt', 7],
  ['lägg Majas ärende först', 7],
  ['andreas punkt', 8],
  ['karins punkt', 6],
  ['eriks punkt', null],
])('%s: the item of which that person is to tell', (text, number) => {
  const items = [
    { ...item('6', 'Taxor'), id: 'taxor', presenter: null },
    { ...item('7', 'Bilpolicy'), presenter: 'Maja Holm' },
    { ...item('8', 'Hyran'), presenter: 'Andreas Lö' },
  ];
  const proposals = [{ by: { name: 'Karin Ek' }, outcome: { kind: 'ACCEPTED', itemId: 'taxor' } }];
  const one = meeting('2026-12-10');
  const meetings = [{ ...one, state: { ...one.state, agenda: { items, proposals } } }];
  const of = { ...asking(text), board: { id: 'norrskog', meetings } } as unknown as Asking;
  expect(itemByHeading(of, text)?.item ?? null).toBe(number);
});

it('jäv that is taken back, where she has reported one alone, is of that ärende', () => {
  const recused = (number: string, personId: string, inEffect = true, status = 'REPORTED') => ({
    item: { number, heading: 'Taxor' },
    recusals: [{ person: { personId, name: '' }, status, inEffect }],
  });
  const of = (...matters: readonly object[]) => {
    const [first, next] = MEETINGS;
    const meetings = [
      { ...first, state: { ...first?.state, matters: [] } },
      { ...next, state: { ...next?.state, matters } },
    ];
    const said = { ...asking('ta bort min jävsanmälan'), asker: { personId: 'eva' } };
    return onlyReported(
      { ...said, board: { id: 'norrskog', meetings } } as unknown as Asking,
      'recusal.withdraw',
    );
  };
  expect(of(recused('6', 'eva'), recused('7', 'lars'))).toMatchObject({ item: 6, meetingDate: '2027-02-18' });
  expect(of(recused('6', 'eva'), recused('7', 'eva'))).toBeNull();
  expect(of(recused('6', 'eva'), recused('7', 'eva', false, 'RAISED'))).toBeNull();
  expect(of(recused('6', 'lars'))).toBeNull();
});

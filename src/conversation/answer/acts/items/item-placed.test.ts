import { expect, it } from 'vitest';
import type { LocalDate } from '../../../../kernel/index.ts';
import { understand } from '../../../understand/understand.ts';
import type { Asking } from '../../asking.ts';
import { placedByHeading } from './item-placed.ts';
import { itemWritten } from './item-written.ts';

const TODAY = '2026-11-24' as LocalDate;
const NOW = '2026-11-24T09:00:00.000Z';
const item = (number: string, heading: string) => ({ id: number, number, heading, standard: null });
const items = [item('6', 'Bilpolicy'), item('7', 'Flytt av kontoret')];

const placed = (text: string, lastTouched: object | null) => {
  const agenda = { items, proposals: [], lastTouched };
  const state = { status: 'PLANNED', date: '2026-12-10', start: '13:00', end: '15:00', agenda };
  const asking = {
    understanding: understand(text, { persons: [], organisations: [], boards: [] }, TODAY),
    board: { id: 'norrskog', meetings: [{ id: 'meeting/norrskog/2026-12-10', state }] },
    asker: { personId: 'maja' },
    today: TODAY,
    now: NOW,
    subject: null,
  } as unknown as Asking;
  const written = itemWritten(asking);
  return written && placedByHeading(asking, written);
};
const touched = { itemId: '7', by: { personId: 'maja' }, at: NOW };

it.each([
  ['ny punkt efter den: lokaler på Storgatan', 'Lokaler på Storgatan', { kind: 'after', number: '7' }],
  ['lägg till en punkt före den: Lokaler', 'Lokaler', { kind: 'before', number: '7' }],
  ['ny punkt efter sexan: Lokaler', 'Lokaler', { kind: 'after', number: '6' }],
  ['ny punkt: Arbetet efter pandemin', 'Arbetet efter pandemin', null],
  ['ny punkt: Efter branden: vad gör vi', 'Efter branden: vad gör vi', null],
])('%s: where it stands is no part of its heading', (text, heading, place) => {
  expect(placed(text, touched)).toMatchObject({ heading, place });
});

it('beside what is not at hand it stands where it else would', () => {
  expect(placed('ny punkt efter den: Lokaler', null)).toMatchObject({ heading: 'Lokaler', place: null });
});

import { expect, it } from 'vitest';
import type { LocalDate } from '../../../../kernel/index.ts';
import { understand } from '../../../understand/understand.ts';
import { samePlace } from './same-place.ts';

const today = '2027-01-12' as LocalDate;
const vocabulary = {
  persons: [],
  organisations: [],
  boards: [{ id: 'sjobygden', names: ['Samordningsförbundet Sjöbygden'] }],
};
const meeting = (date: string, place: string | null, status = 'PLANNED') => ({
  state: { date, place, status },
});

function asked(text: string, meetings: readonly unknown[], beside: readonly string[], place?: string) {
  const asking = { understanding: understand(text, vocabulary, today), today, board: { meetings } };
  return samePlace(asking as never, place === undefined ? {} : { place }, beside);
}

const AHEAD = [
  meeting('2026-11-12', 'Biblioteket'),
  meeting('2027-02-04', 'Rådhuset'),
  meeting('2027-03-18', 'Rådhuset'),
];

it.each([
  ['nytt möte 12 februari kl 13-15, samma lokal', ['samma lokal'], 'Rådhuset'],
  ['nytt möte 12 februari kl 13-15, samma lokal, sjöbygden', ['samma lokal, sjöbygden'], 'Rådhuset'],
  ['nytt möte 12 februari kl 13-15, samma plats som sist', ['samma plats som sist'], 'Biblioteket'],
  ['nytt möte 12 februari kl 13-15 samma plats som vanligt', [], 'Rådhuset'],
  ['nytt möte 12 februari kl 13-15, samma ställe som i mars', ['samma ställe som i mars'], 'Rådhuset'],
])('%s: where the others are', (text, beside, place) => {
  expect(asked(text, AHEAD, [...beside, 'med fika'])).toEqual({ place, beside: ['med fika'] });
});

it('is none where they are not all in one place, and none where another is said', () => {
  const text = 'nytt möte 12 februari kl 13-15, samma lokal';
  const several = [...AHEAD, meeting('2027-05-06', 'Biblioteket')];
  expect(asked(text, several, ['samma lokal'])).toEqual({ place: null, beside: ['samma lokal'] });
  expect(asked(text, AHEAD, ['samma lokal'], 'Granen').place).toBeNull();
  expect(asked('nytt möte 12 februari kl 13-15', AHEAD, []).place).toBeNull();
});

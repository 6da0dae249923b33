import { expect, it } from 'vitest';
import type { LocalDate } from '../../../kernel/index.ts';
import { understand } from '../../understand/understand.ts';
import { withoutBoards } from './boards-said.ts';
import { wholePlaceSaid } from './meetings/place-said.ts';
import { planned } from './meetings/plan-words.ts';

const vocabulary = {
  persons: [],
  organisations: [{ id: 'berga', names: ['Bergsjö kommun'] }],
  boards: [{ id: 'bergsjon', names: ['Samordningsförbundet Bergsjön'] }],
};
const today = '2026-11-23' as LocalDate;
const said = (text: string) => ({ understanding: understand(text, vocabulary, today), today });

it.each([
  ['nytt möte 18 mars kl 9-12 i Rådhuset i Bergsjö, sal B', 'Rådhuset i Bergsjö, sal B'],
  ['nytt möte 18 mars kl 9-12, Rådhuset, Bergsjö', 'Rådhuset, Bergsjö'],
  ['nytt möte 18 mars kl 9-12, Rådhuset, Bergsjön', 'Rådhuset, Bergsjön'],
  ['nytt möte 18 mars kl 9-12 i Kvarngården, bergsjön', 'Kvarngården'],
  ['nytt möte 18 mars kl 9-12, bergsjön, kvarngården', 'Kvarngården'],
  ['nytt möte 18 mars kl 9-12 i stora salen i Bergsjö', 'Stora salen i Bergsjö'],
  ['nytt möte 18 mars kl 9-12 på Bergsjö bibliotek', 'Bergsjö bibliotek'],
  ['nytt möte 18 mars kl 9-12 på Bergsjöns folkhögskola', 'Bergsjöns folkhögskola'],
  ['nytt möte 18 mars kl 9-12 i Rådhuset i Bergsjön, sal B', 'Rådhuset i Bergsjön, sal B'],
  ['nytt möte 18 mars kl 9-12 i Bergsjö, Bergsjön', 'Bergsjö'],
  ['nytt möte i Bergsjön 18 mars kl 9-12 i Rådhuset', 'Rådhuset'],
  ['nytt möte 18 mars kl 9-12 i Rådhuset i Bergsjön', 'Rådhuset'],
  ['nytt möte för Bergsjön 18 mars kl 9-12 i Rådhuset', 'Rådhuset'],
  ['nytt möte i Bergsjon 18 mars kl 9-12 i Rådhuset', 'Rådhuset'],
  ['nytt möte 18 Mars i Bergsjön, Rådhuset', 'Rådhuset'],
])('%s: the place keeps its words: %s', (text, place) => {
  expect(wholePlaceSaid(said(text))).toBe(place);
});

it.each([
  ['nytt möte 18 mars kl 9-12 i Bergsjön', true, 'Bergsjön'],
  ['nytt möte 18 mars kl 9-12, Bergsjön', true, 'Bergsjön'],
  ['nytt möte 18 mars kl 9-12 i Bergsjön', false, null],
  ['nytt möte i Bergsjön 18 mars kl 9-12', true, null],
  ['nytt möte 18 mars kl 9-12, Bergsjö', false, 'Bergsjö'],
  ['nytt möte 18 mars kl 13.00 Bergsjö', false, 'Bergsjö'],
])('%s, of whoever is on no other board (%s): %s', (text, isOnlyBoard, place) => {
  expect(wholePlaceSaid({ ...said(text), isOnlyBoard })).toBe(place);
});

it('each place of a plan keeps its words', () => {
  const text =
    'mötesplan 2027: 18 mars kl 9-12 Rådhuset i Bergsjö, 15 april kl 9-12 Rådhuset, Bergsjö, 13 maj kl 13 Bergsjöns folkhögskola';
  expect(planned(said(text))).toMatchObject({
    planLines: [
      '2027-03-18 09:00–12:00, Rådhuset i Bergsjö',
      '2027-04-15 09:00–12:00, Rådhuset, Bergsjö',
      '2027-05-13 13:00, Bergsjöns folkhögskola',
    ],
  });
});

it.each([
  ['plan 2027\n18 mars kl 10-12 Bergsjö', '2027-03-18 10:00–12:00, Bergsjö'],
  ['plan 2027\n18 mars kl 10-12 Bergsjön', '2027-03-18 10:00–12:00, Bergsjön'],
  ['plan för Bergsjön\n18 mars 2027 kl 10-12 Bergsjö', '2027-03-18 10:00–12:00, Bergsjö'],
  ['plan 2027\n18 mars kl 10-12 i Bergsjön', '2027-03-18 10:00–12:00'],
])('%s: a name after the hours is where, whatever board it is like', (text, line) => {
  expect(planned(said(text))).toMatchObject({ planLines: [line] });
});

it.each([
  ['lägg till en punkt om badet i Bergsjön', 'lägg till en punkt om badet'],
  ['Bergsjön: lägg till en punkt om badet', 'lägg till en punkt om badet'],
  ['lägg till en punkt om badet i Bergsjö', 'lägg till en punkt om badet i Bergsjö'],
  ['lägg till en punkt om Bergsjöns folkhögskola', 'lägg till en punkt om Bergsjöns folkhögskola'],
])('%s: without the board it is "%s"', (text, left) => {
  expect(withoutBoards(said(text))).toBe(left);
});

it.each([
  'Lägg in planen:\nto 11 feb 2027 kl 13-15.30 Fors kommunhus\nto 20 maj kl 13 - 16 (heldag internat)',
  'Lägg in planen: må 11 feb 2027 kl 13-15.30 Fors kommunhus, on 20 maj kl 13 - 16 (heldag internat)',
])(
  'the weekday before the next day is no part of a place, and neither is what is told of the day: %s',
  (text) => {
    expect(planned(said(text))).toMatchObject({
      planLines: ['2027-02-11 13:00–15:30, Fors kommunhus', '2027-05-20 13:00–16:00'],
      planUnread: ['heldag internat'],
    });
  },
);

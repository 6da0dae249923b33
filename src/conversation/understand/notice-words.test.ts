import { describe, expect, it } from 'vitest';
import { byNoticeWords } from './notice-words.ts';

describe('words of a kallelse and its meeting', () => {
  it.each([
    ['ta bort svaret från Jonas', true, 'rsvp.decline'],
    ['ångra registreringen av Lars', true, 'rsvp.decline'],
    ['ta bort svaret', false, null],
    ['ta bort mitt svar, Lars', true, null],
    ['ta bort rösten från Jonas svar', true, null],
    ['när ska jag senast svara?', false, 'attendance.coming'],
    ['när måste jag ha svarat', false, 'attendance.coming'],
    ['när ska jag senast svara per capsulam?', false, null],
    ['när svarade Lars?', true, null],
    ['vad är länken till mötet 23 december', false, 'meeting.get'],
    ['jag kommer inte in på mötet i Teams', false, 'meeting.get'],
    ['hur ansluter jag till mötet?', false, 'meeting.get'],
    ['kan jag va med via länk på torsdag?', false, null],
    ['var är länken?', false, 'meeting.get'],
    ['jag kommer inte', false, null],
    ['lägg till länk https://exempel.se till mötet', false, null],
    ['nådde kallelsen fram?', false, 'attendance.coming'],
    ['har kallelsen kommit fram till alla', false, 'attendance.coming'],
    ['hur många är på distans?', false, 'attendance.coming'],
    ['hur många deltog på distans?', false, null],
    ['får man vara med på distans?', false, null],
  ])('%s', (text, namesPerson, intent) => {
    expect(byNoticeWords(text, namesPerson)).toBe(intent);
  });
});

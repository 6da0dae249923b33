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
    ['när går påminnelsen?', false, 'attendance.coming'],
    ['vem saknas?', false, 'attendance.coming'],
    ['vilka fattas på mötet?', false, 'attendance.coming'],
    ['vad saknas i budgeten?', false, null],
    ['hur lång tid har jag på mig att svara?', false, 'attendance.coming'],
    ['vem påminns och när?', false, 'attendance.coming'],
    ['har påminnelsen gått ut?', false, 'attendance.coming'],
    ['när påminns de som inte svarat?', false, 'attendance.coming'],
    ['hur ofta påminner du', false, 'attendance.coming'],
    ['kommer jag få en påminnelse?', false, 'attendance.coming'],
    ['ändra påminnelsen till dagen innan', false, 'attendance.coming'],
    ['stäng av påminnelserna', false, 'attendance.coming'],
    ['vilka ska jag ringa?', false, 'attendance.coming'],
    ['påminn de som inte svarat', false, null],
    ['skicka en påminnelse', false, null],
    ['kan du påminna Karim?', true, null],
    ['när går påminnelsen per capsulam?', false, null],
    ['vem ska jag ringa om lokalen?', false, null],
  ])('%s', (text, namesPerson, intent) => {
    expect(byNoticeWords(text, namesPerson)).toBe(intent);
  });
});

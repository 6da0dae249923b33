import { expect, it } from 'vitest';
import type { Intent } from '../intents.ts';
import { byComingWords } from './coming-words.ts';
import type { Told } from './told/told-of-each.ts';

it.each<[string, Intent | null, boolean, Intent]>([
  ['jag kan inte längre', 'recusal.report', false, 'rsvp.decline'],
  ['blir ingen styrelse för min del på fredag', 'rsvp.accept', false, 'rsvp.decline'],
  ['det blir tyvärr inget möte för mig den 17', 'meeting.cancel', false, 'rsvp.decline'],
  ['kommer, och Bengt får gå in för mig om jag blir sjuk', 'member.substitute', true, 'rsvp.accept'],
  ['får jag skicka någon annan i mitt ställe?', 'document.request', false, 'rsvp.decline'],
  ['vet inte om 18 februari går', 'attendance.coming', false, 'rsvp.accept'],
  ['tveksamt 25 februari', 'decision.votes', false, 'rsvp.accept'],
  ['får Disa kallelsen?', 'rule.notice', true, 'attendance.coming'],
  ['är Lars jävig?', 'recusal.raise', true, 'recusal.ask'],
  ['byte av plan, kan inte', 'meeting.move', false, 'rsvp.decline'],
  ['ändrade planer – hinner tyvärr inte', 'meeting.move', false, 'rsvp.decline'],
  ['jag måste hoppa av', null, false, 'rsvp.decline'],
  ['det funkar inte längre för mig', 'matter.about', false, 'rsvp.decline'],
  ['Sofia kan gå i mitt ställe', 'member.substitute', true, 'rsvp.decline'],
  ['kan jag skicka Sofia i mitt ställe?', 'rsvp.remote', true, 'rsvp.decline'],
  ['kan jag hoppa in för Lars?', 'meeting.next', true, 'substitute.accept'],
  ['kan du säga till Maja att jag inte kommer', 'meeting.get', true, 'rsvp.decline'],
  ['om jag inte kan den 10, vem går då in?', 'substitute.decline', false, 'member.substitute'],
  ['vad händer om jag har förhinder?', 'member.office', false, 'member.substitute'],
  ['vad händer om jag har förhinder?', 'rule.notice', false, 'member.substitute'],
  ['vad har jag svarat', 'attendance.coming', false, 'attendance.coming'],
  ['vilka möten har jag svarat på?', 'meeting.last', false, 'attendance.coming'],
  ['kan jag få tillbaka min plats', 'rule.delegation', false, 'attendance.coming'],
  ['inte någon av dagarna', 'substitute.decline', false, 'rsvp.decline'],
  ['jag kan tyvärr inte på någon av gångerna', null, false, 'rsvp.decline'],
  ['tjänstgör jag?', 'meeting.get', false, 'attendance.coming'],
  ['behövs jag på torsdag?', 'my.tasks', false, 'attendance.coming'],
  ['måste jag vara med den 11 mars?', 'meeting.get', false, 'attendance.coming'],
  ['ska jag vara med på mötet?', 'recusal.ask', false, 'attendance.coming'],
  ['är jag inkallad till mötet?', 'member.person', false, 'attendance.coming'],
  ['har jag blivit tillfrågad', 'my.tasks', false, 'attendance.coming'],
  ['kan om Sara inte kan', 'member.substitute', true, 'rsvp.accept'],
  ['jag kommer gärna om Lars har förhinder', 'rsvp.decline', true, 'rsvp.accept'],
  ['vem är tillfrågad för Karim', 'member.office', true, 'member.substitute'],
  ['har Sofia blivit tillfrågad?', 'minutes.status', true, 'member.substitute'],
  ['vilka är tillfrågade', 'member.office', false, 'attendance.coming'],
  ['Lars ringde och är sjuk, ska jag komma?', 'rsvp.decline', true, 'attendance.coming'],
  ['leder jag mötet?', 'meeting.last', false, 'member.role'],
  ['är det jag som leder mötet den 11 december?', 'attendance.present', false, 'member.role'],
  ['kan du avboka mig den 4 tack', 'meeting.get', false, 'rsvp.decline'],
  ['byt ut mig mot Petra', null, true, 'rsvp.decline'],
  ['vem tjänstgör jag för', 'member.substitute', false, 'attendance.coming'],
  ['vad tjänstgör jag i?', 'member.substitute', false, 'attendance.coming'],
  ['vilken punkt är det jag tjänstgör i', 'agenda.presenter', false, 'attendance.coming'],
  ['gäller det fortfarande att jag ska vara med på Språngbrädan?', 'rule.remote', false, 'attendance.coming'],
  ['gäller min jäv fortfarande', 'recusal.ask', false, 'recusal.past'],
  ['gäller min jävsanmälan fortfarande?', 'recusal.report', false, 'recusal.past'],
  ['vem röstar åt mig i Språngbrädan', 'outside', false, 'member.substitute'],
  ['vem röstar åt mig i Språngbrädan', 'decision.votes', false, 'member.substitute'],
  ['vem tjänstgör i punkt 8', 'agenda.presenter', false, 'attendance.coming'],
  ['har Sofia sagt att hon inte kommer?', 'minutes.adjuster', true, 'attendance.coming'],
])('"%s", taken for %s, is what its words say', (text, taken, person, meant) => {
  expect(byComingWords(taken, { text, asks: false, person, people: false, days: 0, told: [] })).toBe(meant);
});

it.each<[string, number, Intent]>([
  ['jag kommer varken 10 december eller 11 mars', 2, 'rsvp.decline'],
  ['kan varken den 10:e eller den 17:e', 2, 'rsvp.decline'],
  ['jag kan alla dagar utom 11 mars', 1, 'rsvp.accept'],
  ['kommer på alla möten utom den 11 mars', 1, 'rsvp.accept'],
  ['alla möten förutom det den 10 december går bra', 1, 'rsvp.accept'],
  ['förhinder hela våren utom den 11 mars', 1, 'rsvp.decline'],
])('"%s" is of each of the days', (text, days, meant) => {
  for (const taken of ['rsvp.accept', 'attendance.coming', 'poll.answer', 'calendar.subscribe'] as const) {
    if (taken === 'calendar.subscribe' && !/alla|hela/u.test(text)) continue;
    expect(byComingWords(taken, { text, asks: false, person: false, people: false, days, told: [] })).toBe(
      meant,
    );
  }
});

it.each<[string, Intent | null, Intent]>([
  ['kalla in Monika i stället för Lars', 'attendance.served', 'substitute.accept'],
  ['kan du be Sofia hoppa in för Karim?', 'member.substitute', 'substitute.accept'],
  ['kan du registrera att Lars inte kommer?', 'meeting.get', 'rsvp.decline'],
  ['anmäl förhinder för Lars den 10 december', 'matter.about', 'rsvp.decline'],
  ['notera att Lars och Karim kommer', 'attendance.coming', 'rsvp.accept'],
])('"%s", by the kansli, taken for %s, is of those named', (text, taken, meant) => {
  expect(byComingWords(taken, { text, asks: false, person: true, people: true, days: 0, told: [] })).toBe(
    meant,
  );
});

it.each<[string, Intent | null, boolean]>([
  ['skriv att Lars har jäv på punkt 6', 'recusal.raise', true],
  ['fråga Lars vad han tycker om hyran för Myrhed', 'recusal.raise', true],
  ['vem går i mitt ställe', 'member.substitute', false],
  ['får jag betalt när jag tjänstgör', 'rule.quorum', false],
  ['jag hoppar av styrelsen', 'member.list', false],
  ['vilka möten har vi i vår', 'plan.show', false],
  ['vad svarade Lars på frågan om hyran', 'matter.about', true],
  ['jag är jävig på punkt 8', 'recusal.report', false],
  ['alla utom Jonas har tackat ja', 'attendance.coming', true],
  ['vilka kommer på alla möten utom i mars?', 'attendance.coming', false],
  ['ska jag komma i god tid?', 'meeting.get', false],
  ['ska jag vara med?', 'recusal.ask', false],
  ['ska jag vara med på punkt 7 när jag är jävig', 'recusal.ask', false],
  ['är jag tillfrågad om punkt 7?', 'attendance.coming', false],
  ['det framgår varken av kallelsen eller protokollet', 'matter.about', false],
])('"%s" is left as it was read', (text, taken, person) => {
  expect(byComingWords(taken, { text, asks: false, person, people: person, days: 0, told: [] })).toBeNull();
});

it.each<[string, Intent | null, readonly Told[], Intent | null]>([
  ['både Eva och Lars kommer, men inte Anna', 'poll.answer', ['YES', 'YES', 'NO'], 'rsvp.decline'],
  ['varken Eva eller Lars kommer', 'member.person', ['NO', 'NO'], 'rsvp.decline'],
  ['Eva och Lars kommer', 'matter.about', ['YES', 'YES'], 'rsvp.accept'],
  ['Sofia kan', 'member.person', ['YES'], 'rsvp.accept'],
  ['Lars kommer inte', 'matter.about', ['NO'], 'rsvp.decline'],
  ['Lena ringde, hon kan', null, ['YES'], 'rsvp.accept'],
  ['svar från Eva: nej', 'circulation.answer', ['NO'], 'rsvp.decline'],
  ['fick svar av Eva, hon kommer', 'attendance.coming', ['YES'], 'rsvp.accept'],
  ['nej fel, det var Lars som svarade nej', 'minutes.requestChange', ['NO'], 'rsvp.decline'],
  ['det är Eva som har tackat ja', 'matter.about', ['YES'], 'rsvp.accept'],
  ['alla kommer den 10 utom Lars', 'attendance.coming', ['NO'], 'rsvp.decline'],
  ['var det Lars som svarade nej?', 'attendance.coming', ['NO'], null],
  ['kommer Eva och Lars?', 'attendance.coming', ['YES', 'YES'], null],
  ['vilka av Eva och Lars kommer', 'attendance.coming', ['YES', 'YES'], null],
  ['Lars kan mycket om budgeten', 'member.person', ['YES'], null],
  ['jag kommer inte men Eva och Lars kommer', 'matter.about', ['YES', 'YES'], null],
  ['Eva och Lars kommer att ha jäv på punkt 6', 'recusal.ask', ['YES', 'YES'], null],
])('"%s", taken for %s and told of each %s: %s', (text, taken, told, meant) => {
  expect(
    byComingWords(taken, { text, asks: false, person: true, people: told.length > 1, days: 0, told }),
  ).toBe(meant);
});

it.each<[string, Intent | null, Intent]>([
  ['Både jag och Lars kommer 11 dec', 'meeting.get', 'rsvp.accept'],
  ['både lars och jag kommer', null, 'rsvp.accept'],
  ['jag och Lars Ek kommer båda den 11 december', 'meeting.get', 'rsvp.accept'],
  ['vi kommer båda, jag och Lars', 'member.person', 'rsvp.accept'],
  ['både jag och Lars har förhinder 11 dec', 'meeting.get', 'rsvp.decline'],
  ['varken jag eller Lars kan den 11 december', 'meeting.get', 'rsvp.decline'],
  ['Lars och jag kan tyvärr inte', 'matter.about', 'rsvp.decline'],
  ['Lars och jag kan inte komma på torsdag', 'matter.about', 'rsvp.decline'],
  ['både jag och Lars kan den 11', null, 'rsvp.accept'],
  ['jag och Lars kan båda på torsdag', null, 'rsvp.accept'],
])('"%s", taken for %s, is an answer of one\'s own beside another\'s', (text, taken, meant) => {
  expect(byComingWords(taken, { text, asks: false, person: true, people: false, days: 0, told: [] })).toBe(
    meant,
  );
});

it.each([
  'kommer både jag och Lars?',
  'jag och Lars undrar när mötet är',
  'jag och Lars kan inte enas om hyran',
  'Lars och jag kommer inte överens om hyran',
  'jag och Lars kan presentera punkt 6',
  'jag och Lars är med på att säga upp hyran',
  'Lars och jag har pratat om hyran',
  'vad sa jag och Lars om hyran',
])('"%s" is no answer of two', (text) => {
  expect(
    byComingWords('matter.about', { text, asks: false, person: true, people: false, days: 0, told: [] }),
  ).toBeNull();
});

it.each([
  ['har du frågat mig?', 'help'],
  ['frågade ni mig', null],
  ['är det jag som är tillfrågad?', 'attendance.coming'],
  ['är det jag som går in?', 'matter.about'],
] as const)('"%s" asks of one\'s own turn', (text, taken) => {
  expect(byComingWords(taken, { text, asks: false, person: false, people: false, days: 0, told: [] })).toBe(
    'attendance.coming',
  );
});

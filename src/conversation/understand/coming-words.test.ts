import { expect, it } from 'vitest';
import { byComingWords } from './coming-words.ts';
import type { Intent } from './intents.ts';

it.each<[string, Intent | null, boolean, Intent]>([
  ['jag kan inte längre', 'recusal.report', false, 'rsvp.decline'],
  ['jag måste hoppa av', null, false, 'rsvp.decline'],
  ['det funkar inte längre för mig', 'matter.about', false, 'rsvp.decline'],
  ['Sofia kan gå i mitt ställe', 'member.substitute', true, 'rsvp.decline'],
  ['kan jag hoppa in för Lars?', 'meeting.next', true, 'substitute.accept'],
  ['kan du säga till Maja att jag inte kommer', 'meeting.get', true, 'rsvp.decline'],
  ['om jag inte kan den 10, vem går då in?', 'substitute.decline', false, 'member.substitute'],
  ['vad händer om jag har förhinder?', 'member.office', false, 'member.substitute'],
  ['vad har jag svarat', 'attendance.coming', false, 'attendance.coming'],
  ['vilka möten har jag svarat på?', 'meeting.last', false, 'attendance.coming'],
  ['kan jag få tillbaka min plats', 'rule.delegation', false, 'attendance.coming'],
])('"%s", taken for %s, is what its words say', (text, taken, person, meant) => {
  expect(byComingWords(taken, { text, person })).toBe(meant);
});

it.each<[string, Intent | null, boolean]>([
  ['vem går i mitt ställe', 'member.substitute', false],
  ['får jag betalt när jag tjänstgör', 'rule.quorum', false],
  ['jag hoppar av styrelsen', 'member.list', false],
  ['vilka möten har vi i vår', 'plan.show', false],
  ['vad svarade Lars på frågan om hyran', 'matter.about', true],
  ['jag är jävig på punkt 8', 'recusal.report', false],
])('"%s" is left as it was read', (text, taken, person) => {
  expect(byComingWords(taken, { text, person })).toBeNull();
});

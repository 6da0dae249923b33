import { expect, it } from 'vitest';
import { goesOnFrom } from './goes-on.ts';

it.each([
  ['vilken är sista', 'agenda.show', 'visa dagordningen', 'vad är sista punkten'],
  ['och vad är den tredje?', 'agenda.show', 'visa dagordningen', 'vad är tredje punkten'],
  ['vem är det då', 'member.role', 'är Lars vice ordförande', 'vem är vice ordförande'],
  ['vem går in istället?', 'rsvp.decline', 'jag kan inte den 8:e', 'vem går in för mig'],
  ['vem går in då', 'rsvp.decline', 'Jonas ringde, han kommer inte', 'vem går in för Jonas'],
  ['och om Ida blir sjuk', 'quorum.coming', 'är vi beslutföra', 'är vi beslutsföra om Ida blir sjuk'],
  ['vilken tid?', 'plan.show', 'när ses vi i höst', 'när ses vi i höst'],
])('"%s" after %s', (text, action, before, asked) => {
  expect(goesOnFrom(text, action, before)).toBe(asked);
});

it.each([
  ['vilken är sista', 'meeting.next', ''],
  ['vilken är sista dagen för handlingar', 'agenda.show', ''],
  ['vem går in i styrelsen efter Lars', 'rsvp.decline', ''],
  ['vilka kommer', 'rsvp.decline', 'Jonas ringde, han kommer inte'],
  ['vilken tid?', 'plan.show', ''],
  ['vem är det då', null, ''],
])('"%s" after %s is asked as it stands', (text, action, before) => {
  expect(goesOnFrom(text, action, before)).toBe(text);
});

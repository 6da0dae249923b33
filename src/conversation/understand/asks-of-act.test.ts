import { expect, it } from 'vitest';
import { asksOfAct } from './asks-of-act.ts';

it.each([
  ['recusal.withdraw', 'kan man ta tillbaka en jävsanmälan?'],
  ['circulation.remind', 'har du påmint dem som inte röstat?'],
  ['agenda.post', 'var hittar jag dagordningen i kanalen?'],
  ['agenda.post', 'är dagordningen publicerad?'],
  ['minutes.requestChange', 'vad händer om jag hittar ett fel i protokollet?'],
  ['notice.send', 'hej, när ska kallelsen gå ut?'],
] as const)('%s is asked of, and not done: "%s"', (intent, text) => {
  expect(asksOfAct(intent, text)).toBe(true);
});

it.each([
  ['notice.send', 'kan du skicka kallelsen?'],
  ['notice.send', 'är du snäll och skickar kallelsen?'],
  ['notice.send', 'har du möjlighet att skicka ut kallelsen?'],
  ['agenda.post', 'var snäll och lägg ut dagordningen?'],
  ['minutes.approve', 'jag har läst och justerar'],
  ['rsvp.remote', 'kan man vara med på länk?'],
  ['item.propose', 'kan man lyfta en fråga?'],
] as const)('%s is meant: "%s"', (intent, text) => {
  expect(asksOfAct(intent, text)).toBe(false);
});

import { expect, it } from 'vitest';
import { proposalsAsked } from '../agenda/proposals-asked.ts';
import { asksWhatIsMissing } from '../coming/asked/asked-of-presence.ts';
import { splitQuestions } from '../split.ts';
import { asksClashes } from './clashes-asked.ts';
import { asksOwnMeetings } from './own-meetings.ts';

it.each(['vad har jag för möten nästa år', 'vilka möten har jag nästa år', 'vad har jag för möten framöver'])(
  '%j asks for the meetings of all her boards',
  (text) => expect(asksOwnMeetings(text)).toBe(true),
);

it.each([
  'är det nån som sitter i båda o får krock',
  'är det någon som krockar',
  'vilka får krock',
  'finns det någon som blir dubbelbokad?',
])('%j asks which meetings clash', (text) => expect(asksClashes(text)).toBe(true));

it.each(['är det någon som kommer?', 'är det nån som sitter i båda styrelserna'])('%j does not', (text) =>
  expect(asksClashes(text)).toBe(false),
);

it.each(['nåt nytt inkommet?', 'har det inkommit något', 'finns det något nytt som kommit in'])(
  '%j asks what waits for the kansli',
  (text) => expect(proposalsAsked(text)).toBe('WAITING'),
);

it.each(['nåt nytt?', 'har du något nytt om hyran'])('%j does not', (text) =>
  expect(proposalsAsked(text)).toBeNull(),
);

it.each([
  'vad fattas innan jag kan kalla till den 4:e',
  'vad saknas innan vi kan skicka kallelsen',
  'vad är kvar innan vi kallar till marsmötet',
])('%j asks what a meeting lacks', (text) => expect(asksWhatIsMissing(text)).toBe(true));

it('who clashes is one question, whatever joins it', () => {
  const text = 'är det nån som sitter i båda o får krock';
  expect(splitQuestions(text)).toEqual([text]);
  expect(splitQuestions('krockar mina möten? när är nästa möte?')).toHaveLength(2);
});

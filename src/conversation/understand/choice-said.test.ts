import { expect, it } from 'vitest';
import type { Instant } from '../../kernel/index.ts';
import { choiceSaid, choosesOfPoll } from './choice-said.ts';
import type { OpenMatter } from './open-matters.ts';

it.each([
  ['nr 1', 1],
  ['2', 2],
  ['ettan', 1],
  ['tvåan tack', 2],
  ['lägg min röst på ettan', 1],
  ['tvåan såklart', 2],
  ['första alternativet', 1],
  ['jag väljer alternativ 3', 3],
  ['jag tar den andra', 2],
  ['ja röstar på tvåan', 2],
  ['helst alternativ 2', 2],
  ['ja', null],
  ['sista alternativet', -1],
  ['punkt 1', null],
  ['kl 13', null],
  ['första mötet', null],
  ['2 personer', null],
  ['jag tar den 11', null],
])('%s chooses %s', (text, choice) => {
  expect(choiceSaid(text)).toBe(choice);
});

const poll = (more: Partial<OpenMatter> = {}): OpenMatter => ({
  kind: 'poll',
  heading: 'Vilken lunch?',
  options: ['Soppa', 'Sallad'],
  at: '2026-11-27T09:00:00.000Z' as Instant,
  ...more,
});
const notice: OpenMatter = {
  kind: 'notice',
  heading: '',
  options: [],
  at: '2026-11-27T10:00:00.000Z' as Instant,
};

it('a number alone is of the snabbfråga that was put last, and of none that has no such answer or is answered', () => {
  expect(choosesOfPoll('nr 1', [poll()])).toBe(true);
  expect(choosesOfPoll('nr 3', [poll()])).toBe(false);
  expect(choosesOfPoll('nr 1', [poll({ at: '' })])).toBe(false);
  expect(choosesOfPoll('nr 1', [poll({ news: false })])).toBe(false);
  expect(choosesOfPoll('nr 1', [poll(), notice])).toBe(false);
  expect(choosesOfPoll('alternativ 1', [poll({ news: false }), notice])).toBe(true);
});

import { expect, it } from 'vitest';
import { answered, given, serves, start } from '../../../../../test/support/attendance-items.ts';
import * as board from '../../../../../test/support/meetings.ts';
import { isAhead } from '../../while-ahead.ts';
import { quorumForecast } from './quorum-forecast.ts';
import { supposedAway } from './supposed-away.ts';

const { anna, eva, karim, lars, petra, SEATS, at } = board;

it.each([
  ['a ledamot who comes', [eva], 3],
  ['an ersättare who serves', [petra], 3],
  ['both', [eva, petra], 2],
  ['who has förhinder already', [anna], 4],
] as const)('%s supposed away empties her seat alone (KL 6:27)', (_, away, coming) => {
  const state = given(
    ...start,
    ...[eva, karim, lars].map((one) => answered(one, 'COMING')),
    answered(anna, 'ABSENT'),
    ...serves('granby-2', anna, petra),
  ).state();
  if (!isAhead(state)) throw new Error('not ahead');
  expect(quorumForecast(state.attendance, SEATS, state.matters).coming).toBe(4);
  const then = supposedAway(state, away, at('12-02'));
  expect(quorumForecast(then.attendance, SEATS, then.matters).coming).toBe(coming);
});

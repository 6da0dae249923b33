import { describe, expect, it } from 'vitest';
import {
  answering,
  inMode,
  karim,
  lars,
  nadja,
  opening,
  reporting,
  time,
} from '../../../test/support/circulation.ts';
import { answers, closing, stateAfter } from '../../../test/support/circulation-given.ts';
import type { CirculationState } from '../domain/state.ts';
import { channelCard } from './result.ts';

const shown = (state: CirculationState) => {
  if (state.status === 'NONE') throw new Error(state.status);
  return JSON.stringify(channelCard('Norrskog', 'circulation/norrskog/1', state, closing));
};

describe('the card in the channel when a case has ended tells neither answers nor jäv of anybody', () => {
  it.each([
    ['a meeting is demanded', stateAfter(opening(), reporting(lars), answering(karim, 'DEMAND_MEETING'))],
    ['answers are missing', stateAfter(opening(), reporting(lars), ...answers('APPROVE'), time(closing))],
    [
      'positions are gathered',
      stateAfter(inMode('CONFIRM_AT_MEETING'), reporting(lars), ...answers('APPROVE'), time(closing)),
    ],
  ])('%s', (_, state) => {
    expect(state.status).not.toBe('OPEN');
    const card = shown(state);
    expect(card).toContain('Inköp av dator till kansliet');
    expect(card).toContain('ammanträde');
    for (const { name } of [karim, lars, nadja]) expect(card).not.toContain(name);
    expect(card).not.toMatch(/jäv|Svar saknas|Svarade inte/u);
  });
});

import { describe, expect, it } from 'vitest';
import { answered, given, NOW, recusedIn, serves, start } from '../../../../test/support/attendance-items.ts';
import * as board from '../../../../test/support/meetings.ts';
import type { MeetingEvent } from '../events.ts';
import { itemMatter, untouched } from '../recusals/state.ts';
import { isAhead } from '../while-ahead.ts';
import { itemForecast, quorumForecast } from './rules/quorum-forecast.ts';

const { anna, doer, eva, karim, lars, nils, petra, SEATS } = board;

describe('whether the meeting will be quorate, as a whole and per ärende (KL 6:27)', () => {
  function forecast(events: readonly MeetingEvent[]) {
    const state = given(...events).state();
    if (!isAhead(state)) throw new Error('not ahead');
    return quorumForecast(state.attendance, SEATS, state.matters);
  }

  it('more than half of all seats, by those who have said that they come; half is not enough', () => {
    const two = [...start, answered(eva, 'COMING'), answered(karim, 'COMING')];
    expect(forecast(two)).toMatchObject({
      seats: 4,
      needed: 3,
      coming: 2,
      open: 2,
      isQuorate: false,
      isPossible: true,
    });
    const withSubstitute = [...two, answered(anna, 'ABSENT'), ...serves('granby-2', anna, petra)];
    expect(forecast(withSubstitute)).toMatchObject({ coming: 3, isQuorate: true });
  });

  it('an empty seat counts among all, and one with somebody left to ask is still open', () => {
    const no = [...start, answered(lars, 'ABSENT'), answered(karim, 'ABSENT')];
    // Lars has no ersättare at all; Karim's has not been asked yet.
    expect(forecast(no)).toMatchObject({ coming: 0, open: 3, isPossible: true });
  });

  it('each ärende has its own sum, who is out of it and whom to ask, also where nobody is jävig (KL 6:30)', () => {
    const two = [...start, answered(eva, 'COMING'), answered(karim, 'COMING')];
    const events = [...two, ...recusedIn(two, anna)];
    const state = given(...events).state();
    if (!isAhead(state)) throw new Error('not ahead');
    const inItem = (number: string) =>
      itemForecast(
        state.attendance,
        SEATS,
        itemMatter(state.matters, number) ?? untouched({ number, heading: null }),
      );
    expect(inItem('1')).toMatchObject({ coming: 2, isPossible: true, out: [], toAsk: [anna, lars] });
    // Anna may not take part in it; Petra is asked in her place.
    expect(inItem('2')).toMatchObject({ coming: 2, isPossible: true, out: [anna] });
    expect(inItem('2').toAsk).toEqual(expect.arrayContaining([petra, lars]));
    expect(inItem('2').toAsk).not.toContainEqual(anna);
    const gone = given(
      ...events,
      answered(lars, 'ABSENT'),
      answered(petra, 'ABSENT'),
      answered(nils, 'ABSENT'),
    );
    const left = gone.state();
    if (!isAhead(left)) throw new Error('not ahead');
    const asked = itemMatter(left.matters, '2');
    const declined = asked && {
      ...asked,
      calls: asked.calls.map((one) => ({ ...one, status: 'DECLINED' as const })),
    };
    expect(declined && itemForecast(left.attendance, SEATS, declined)).toMatchObject({
      isPossible: false,
      toAsk: [],
    });
  });

  it('jäv takes the person out of that ärende alone, and an ersättare who accepted there fills the seat', () => {
    const three = [...start, answered(eva, 'COMING'), answered(karim, 'COMING'), answered(anna, 'COMING')];
    const out = [...three, ...recusedIn(three, anna)];
    expect(forecast(out)).toMatchObject({
      isQuorate: true,
      items: [{ number: '2', coming: 2, isQuorate: false }],
    });
    const { decision } = given(...out).when({
      type: 'AnswerItemCall',
      by: doer(petra),
      at: NOW,
      item: '2',
      accepts: true,
    });
    const filled = [...out, ...(decision.kind === 'accepted' ? decision.events : [])];
    expect(forecast(filled)).toMatchObject({ items: [{ coming: 3, isQuorate: true }] });
  });
});

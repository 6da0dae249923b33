import { describe, expect, it } from 'vitest';
import {
  answering,
  as,
  deadline,
  eva,
  history,
  hoursIn,
  karim,
  maja,
  nadja,
  opening,
  type start,
  time,
} from '../../../test/support/circulation.ts';
import { answers, closing, given, stateAfter } from '../../../test/support/circulation-given.ts';
import { later } from '../../kernel/index.ts';

describe('§ 10.6 the deadline', () => {
  it('§ 10.6 an answer at the deadline instant counts', () => {
    const state = stateAfter(
      opening(),
      ...answers('APPROVE', 'APPROVE', 'APPROVE'),
      answering(nadja, 'APPROVE', { at: deadline }),
    );
    expect(state).toMatchObject({ status: 'DECIDED' });
  });

  it('§ 10.6 an answer a millisecond later does not', () => {
    given(...history(opening()))
      .when(answering(nadja, 'APPROVE', { at: later(deadline, 1) }))
      .thenRefused('circulation.deadlinePassed', { deadline });
  });

  it('§ 10.6 the scheduler closes five seconds after it, and no sooner', () => {
    const open = given(...history(opening(), answering(eva, 'APPROVE')));
    expect(open.when(time(later(deadline, 4999))).state().status).toBe('OPEN');
    expect(open.when(time(closing)).state().status).toBe('LAPSED');
  });

  it('§ 10.6 an answer that arrived in time is in, though it is recorded after the deadline has passed', () => {
    const state = stateAfter(
      opening(),
      ...answers('APPROVE', 'APPROVE', 'APPROVE'),
      time(later(deadline, 4000)),
      answering(nadja, 'APPROVE', { at: later(deadline, -10) }),
    );
    expect(state).toMatchObject({ status: 'DECIDED' });
  });

  it('§ 2.4 the chair may extend before the deadline; answers stand and the new one holds', () => {
    const extended = later(deadline, 48 * 3_600_000);
    const more = { type: 'ExtendDeadline', by: as(eva), at: hoursIn(10), deadline: extended } as const;
    const open = given(...history(opening(), answering(karim, 'APPROVE'), more));
    expect(open.state()).toMatchObject({ status: 'OPEN', file: { deadline: extended } });
    expect(open.when(time(closing)).state().status).toBe('OPEN');
    expect(open.when(time(later(extended, 5000))).state().status).toBe('LAPSED');
  });

  it('§ 2.4 nobody extends after the deadline, nor to an earlier time, and only the chair does', () => {
    const open = given(...history(opening()));
    const extend = (by: typeof eva, at: typeof start, to: typeof start) =>
      open.when({ type: 'ExtendDeadline', by: as(by), at, deadline: to });
    extend(eva, later(deadline, 1), later(deadline, 9_000_000)).thenRefused('circulation.deadlinePassed');
    extend(eva, hoursIn(1), hoursIn(20)).thenRefused('circulation.notLater');
    extend(maja, hoursIn(1), later(deadline, 9_000_000)).thenRefused('circulation.onlyChair');
  });
});

import { describe, expect, it } from 'vitest';
import {
  add,
  given,
  imported,
  listed,
  member,
  now,
  office,
  planned,
  recorded,
} from '../../../../test/support/agenda.ts';
import { endOfMatters, placesFor } from './placing.ts';

const events = recorded([planned], add('a', 'Budget'), add('b', 'Ansökan'), add('c', 'Hyra'));
const move = (itemId: string, after: string | null) =>
  ({ type: 'MoveItem', by: office, at: now, itemId, after }) as const;
const swap = (first: string, second: string) =>
  ({ type: 'SwapItems', by: office, at: now, first, second }) as const;
const headings = (...commands: Parameters<typeof recorded>[1][]) =>
  listed(given(...recorded(events, ...commands)).state());

describe('two items change places', () => {
  it('as neighbours and apart, once however often it is asked for', () => {
    expect(headings(swap('b', 'a')).slice(2, 5)).toEqual(['3 Ansökan', '4 Budget', '5 Hyra']);
    expect(headings(swap('c', 'a')).slice(2, 5)).toEqual(['3 Hyra', '4 Ansökan', '5 Budget']);
    expect(headings(swap('c', 'a'), swap('c', 'a')).slice(2, 5)).toEqual(['3 Hyra', '4 Ansökan', '5 Budget']);
    expect(headings(swap('c', 'a'), swap('a', 'c'))).toEqual(headings());
  });

  it('at the kansli’s hand alone, and only items that stand there', () => {
    given(...events)
      .when({ ...swap('b', 'a'), by: member })
      .thenRefused('meeting.mayNotPrepare');
    given(...events)
      .when(swap('b', 'gone'))
      .thenRefused('meeting.itemGone');
  });

  it('with their numbers, once these stand', () => {
    const called = [
      ...recorded([planned], add('a', 'Budget')),
      imported('Öppnande', 'Budget', 'Ansökan', 'Avslutande'),
    ];
    const state = given(...recorded(called, swap('kallelse-3', 'a'))).state();
    expect(listed(state)).toEqual(['1 Öppnande', '3 Ansökan', '2 Budget', '4 Avslutande']);
  });
});

describe('nothing is taken up before the meeting is opened or after it is ended (Klubbans ordning)', () => {
  const [first, last] = ['standard-1', 'standard-4'];

  it('by moving an item, or the opening and the end themselves', () => {
    for (const command of [move('a', null), move(first, 'a'), swap('a', first)]) {
      given(...events)
        .when(command)
        .thenRefused('meeting.outsideMeeting', {
          date: '2026-12-10',
          number: '1',
          heading: 'Öppnande',
          edge: 'OPENING',
        });
    }
    for (const command of [move('a', last), move(last, 'a'), swap(last, 'a')]) {
      given(...events)
        .when(command)
        .thenRefused('meeting.outsideMeeting', {
          date: '2026-12-10',
          number: '6',
          heading: 'Avslutande',
          edge: 'CLOSING',
        });
    }
  });

  it('by adding one', () => {
    given(...events)
      .when(add('d', 'Nytt', { after: null }))
      .thenRefused('meeting.outsideMeeting');
    given(...events)
      .when(add('d', 'Nytt', { after: last }))
      .thenRefused('meeting.outsideMeeting');
    expect(given(...events).when(add('d', 'Nytt', { after: first })).decision.kind).toBe('accepted');
  });

  it('so such places are not among those to choose from; on other agendas all are', () => {
    const item = (id: string, heading: string) => ({ id, heading, standard: null });
    const framed = [
      item('1', 'Mötets öppnande'),
      item('2', 'Avslutning av projekt Fyren'),
      item('3', 'Hyra'),
      item('4', 'Mötet avslutas.'),
    ];
    const [, fyren, hyra] = framed;
    expect(fyren && placesFor(framed, fyren)).toEqual(['3']);
    expect(hyra && placesFor(framed, hyra)).toEqual(['1']);
    expect(framed.flatMap((one) => (one === fyren || one === hyra ? [] : placesFor(framed, one)))).toEqual(
      [],
    );
    const bare = [item('1', 'Upprop'), item('2', 'Hyra'), item('3', 'Avslutning av projekt Fyren')];
    expect(bare[1] && placesFor(bare, bare[1])).toEqual([null, '3']);
    expect(endOfMatters(framed)).toBe('3');
  });
});

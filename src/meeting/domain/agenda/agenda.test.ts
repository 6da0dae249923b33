import { describe, expect, it } from 'vitest';
import {
  add,
  content,
  given,
  imported,
  listed,
  member,
  now,
  office,
  paper,
  planned,
  posted,
  recorded,
} from '../../../../test/support/agenda.ts';
import { agendaCalled, itemByNumber } from './book.ts';
import { changesBetween, changesSince } from './changes.ts';
import { numberAfter } from './numbering.ts';

describe('the agenda', () => {
  it('begins with the board’s standard items around its own ärenden', () => {
    const events = recorded([planned], add('a', 'Budget'), add('b', 'Ansökan'));
    expect(listed(given(...events).state())).toEqual([
      '1 Öppnande',
      '2 Val av justerare',
      '3 Budget',
      '4 Ansökan',
      '5 Avslutande',
    ]);
  });

  it('is numbered anew as long as nobody can have referred to a number (Klubbans ordning)', () => {
    const move = { type: 'MoveItem', by: office, at: now, itemId: 'b', after: 'standard-2' } as const;
    const away = { type: 'WithdrawItem', by: office, at: now, itemId: 'a', reason: '' } as const;
    const events = recorded([planned], add('a', 'Budget'), add('b', 'Ansökan'), move);
    expect(listed(given(...events).state())).toContain('3 Ansökan');
    expect(listed(given(...recorded(events, away)).state())).toEqual([
      '1 Öppnande',
      '2 Val av justerare',
      '3 Ansökan',
      '4 Avslutande',
    ]);
  });

  it('keeps its numbers once it was sent or posted, or jäv was reported: an addition gets a letter', () => {
    for (const fixed of [imported('Öppnande', 'Budget', 'Avslutande'), posted]) {
      const start = fixed === posted ? recorded([planned], add('x', 'Budget')) : [planned];
      const events = recorded([...start, fixed], add('a', 'Tillägg'), add('b', 'Ännu ett', { after: 'a' }));
      const numbers = listed(given(...events).state());
      const own = fixed === posted ? '3' : '2';
      expect(numbers).toEqual(
        expect.arrayContaining([`${own} Budget`, `${own}a Tillägg`, `${own}b Ännu ett`]),
      );
    }
  });

  it('never uses the number of a withdrawn item again', () => {
    const withdraw = {
      type: 'WithdrawItem',
      by: office,
      at: now,
      itemId: 'a',
      reason: 'Dras tillbaka.',
    } as const;
    const events = recorded(
      [planned, imported('Öppnande', 'Budget')],
      add('a', 'Tillägg'),
      withdraw,
      add('b', 'Nytt'),
    );
    expect(listed(given(...events).state())).toEqual(['1 Öppnande', '2 Budget', '2b Nytt']);
    expect(numberAfter('2', ['2', '2a', '2B'])).toBe('2c');
    expect(numberAfter(null, ['1', '7b'])).toBe('8');
  });

  it('keeps what was withdrawn, and puts it back where it stood', () => {
    const withdraw = { type: 'WithdrawItem', by: office, at: now, itemId: 'a', reason: '' } as const;
    const restore = { type: 'RestoreItem', by: office, at: now, itemId: 'a' } as const;
    const events = recorded([planned], add('a', 'Budget'), add('b', 'Ansökan'), withdraw);
    expect(given(...events).state()).toMatchObject({ agenda: { withdrawn: [{ item: { id: 'a' } }] } });
    expect(listed(given(...recorded(events, restore)).state())[2]).toBe('3 Budget');
    given(...events)
      .when(withdraw)
      .thenNothing();
  });

  it('tells why an item goes that people have seen', () => {
    const withdraw = {
      type: 'WithdrawItem',
      by: office,
      at: now,
      itemId: 'kallelse-2',
      reason: ' ',
    } as const;
    given(planned, imported('Öppnande', 'Budget')).when(withdraw).thenRefused('meeting.reasonMissing');
  });

  it('needs no such reason of an internal one, which nobody has seen in the channel', () => {
    const hidden = { ...add('lön', 'Lönerna'), content: { ...content('Lönerna'), internal: true } };
    const events = recorded([planned, posted], hidden, add('a', 'Budget'));
    const withdraw = { type: 'WithdrawItem', by: office, at: now, reason: '' } as const;
    given(...events)
      .when({ ...withdraw, itemId: 'a' })
      .thenRefused('meeting.reasonMissing');
    expect(given(...recorded(events, { ...withdraw, itemId: 'lön' })).state()).toMatchObject({
      agenda: { withdrawn: [{ item: { id: 'lön' } }] },
    });
  });

  it('is the kansli’s to make, while the meeting is ahead', () => {
    given(planned)
      .when({ ...add('a', 'Budget'), by: member })
      .thenRefused('meeting.mayNotPrepare');
    given(planned)
      .when({ ...add('a', 'Budget'), by: { ...member, roles: ['ADMIN'] } })
      .thenRefused('meeting.onlySends');
    given(planned).when(add('a', '  ')).thenRefused('meeting.headingMissing');
    given().when(add('a', 'Budget')).thenRefused('meeting.unknown');
  });

  it('records nothing where nothing is changed', () => {
    const events = recorded([planned], add('a', 'Budget'));
    const same = {
      type: 'EditItem',
      by: office,
      at: now,
      itemId: 'a',
      content: content(' Budget '),
    } as const;
    given(...events)
      .when(same)
      .thenNothing();
    given(...events)
      .when({ type: 'MoveItem', by: office, at: now, itemId: 'a', after: 'standard-2' })
      .thenNothing();
    given(...events)
      .when({ ...same, itemId: 'nobody' })
      .thenRefused('meeting.itemGone');
  });

  it('gives each bilaga a number of its own, after those printed in the kallelse', () => {
    const to = (itemId: string, sha: string) =>
      ({ type: 'AddPaper', by: office, at: now, itemId, paper: paper(sha) }) as const;
    const start = [planned, imported('Öppnande', 'Budget')];
    const events = recorded(start, to('kallelse-2', 'a'), to('kallelse-1', 'b'), to('kallelse-1', 'b'));
    const state = given(...events).state();
    expect(state).toMatchObject({
      agenda: { lastLabel: 6, items: [{ attachments: ['6'] }, { attachments: ['4', '5'] }] },
    });
    const removed = recorded(
      events,
      { type: 'RemovePaper', by: office, at: now, itemId: 'kallelse-1', label: '6' },
      to('kallelse-1', 'c'),
    );
    expect(given(...removed).state()).toMatchObject({ agenda: { items: [{ attachments: ['7'] }, {}] } });
  });

  it('puts a bilaga that was taken away back where it was, under its own number, from the record alone', () => {
    const at = { by: office, at: now } as const;
    const to = (sha: string) =>
      ({ type: 'AddPaper', ...at, itemId: 'kallelse-1', paper: paper(sha) }) as const;
    const away = (label: string) => ({ type: 'RemovePaper', ...at, itemId: 'kallelse-1', label }) as const;
    const back = (label: string) => ({ type: 'RestorePaper', ...at, itemId: 'kallelse-1', label }) as const;
    const start = [planned, imported('Öppnande', 'Budget')];
    const gone = recorded(start, to('a'), to('b'), away('5'));
    const before = given(...recorded(start, to('a'), to('b'))).state();
    const restored = recorded(gone, back('5'));
    expect(given(...restored).state()).toEqual(before);
    given(...restored)
      .when(back('5'))
      .thenNothing();
    given(...gone)
      .when(back('9'))
      .thenRefused('meeting.paperGone');
    given(...gone)
      .when({ ...back('5'), by: member })
      .thenRefused('meeting.mayNotPrepare');
    // The same file that was sent again has its own number, and is not there twice.
    given(...recorded(gone, to('a')))
      .when(back('5'))
      .thenRefused('meeting.paperThere');
    const withdrawn = { type: 'WithdrawItem', ...at, itemId: 'kallelse-1', reason: 'Skäl' } as const;
    given(...recorded(gone, withdrawn))
      .when(back('5'))
      .thenRefused('meeting.itemGone');
  });
});

describe('a kallelse that is read in', () => {
  it('is the start that edits go on from; papers and the internal mark stay with the ärende', () => {
    const secret = {
      ...add('a', 'Lön till chefen'),
      content: content('Lön till chefen', { internal: true }),
    };
    const withPaper = { type: 'AddPaper', by: office, at: now, itemId: 'a', paper: paper('a') } as const;
    const events = [
      ...recorded([planned], secret, withPaper, add('b', 'Utelämnat')),
      imported('Öppnande', 'Lön till chefen'),
    ];
    const state = given(...events).state();
    expect(state).toMatchObject({
      status: 'CALLED',
      agenda: {
        items: [{ id: 'standard-1' }, { id: 'a', internal: true, papers: [{ label: '1' }] }],
        withdrawn: [{ item: { heading: 'Utelämnat' } }],
      },
    });
  });

  it('is what changes are counted from', () => {
    const edit = {
      type: 'EditItem',
      by: office,
      at: now,
      itemId: 'kallelse-2',
      content: content('Budget', { proposals: ['att fastställa budgeten'] }),
    } as const;
    const away = {
      type: 'WithdrawItem',
      by: office,
      at: now,
      itemId: 'kallelse-3',
      reason: 'Bordläggs.',
    } as const;
    const events = recorded(
      [planned, imported('Öppnande', 'Budget', 'Ansökan')],
      edit,
      away,
      add('a', 'Nytt'),
    );
    const state = given(...events).state();
    if (state.status === 'NONE') throw new Error('no meeting');
    expect(changesSince(state.agenda)).toMatchObject([
      { kind: 'edited', item: { number: '2' }, parts: ['proposals'] },
      { kind: 'added', item: { heading: 'Nytt' } },
      { kind: 'withdrawn', item: { number: '3' }, reason: 'Bordläggs.' },
    ]);
    expect(changesSince(agendaCalled(state.agenda))).toEqual([]);
    const [first, second] = state.agenda.items ?? [];
    if (!first || !second) throw new Error('no items');
    expect(changesBetween([first, second], [second, first], [])).toEqual([{ kind: 'reordered' }]);
    // Another that stands under the same heading is to its readers the one that they have read of.
    const as = { ...second, id: 'another' };
    expect(changesBetween([first, second], [first, as], [])).toEqual([]);
    expect(changesBetween([first, second], [first, { ...as, number: '7' }], [])).toMatchObject([
      { kind: 'renumbered', items: [{ was: { number: second.number }, item: { number: '7' } }] },
    ]);
    expect(itemByNumber(state.agenda, '2')?.heading).toBe('Budget');
  });
});

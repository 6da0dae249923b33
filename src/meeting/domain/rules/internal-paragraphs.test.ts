import { describe, expect, it } from 'vitest';
import { given } from '../../../../test/support/agenda.ts';
import { agendaItem, imported, planned } from '../../../../test/support/meetings.ts';
import type { Paragraph } from '../values.ts';
import { internalUnfound, isInternalBefore, withInternal } from './internal-paragraphs.ts';

const paragraph = (number: number, heading: string, internal?: boolean): Paragraph => ({
  number,
  printed: null,
  heading,
  presenter: null,
  attachments: [],
  proposals: [],
  decisions: [],
  recusals: [],
  votes: [],
  reservations: [],
  amounts: [],
  ...(internal === undefined ? {} : { internal }),
});

const secret = (number: string, heading: string) => ({ ...agendaItem(number, heading), internal: true });

const meeting = (...agenda: ReturnType<typeof agendaItem>[]) => {
  const state = given(planned(), imported(agenda)).state();
  if (state.status === 'NONE') throw new Error(state.status);
  return state;
};

const hidden = (paragraphs: readonly Paragraph[], ...agenda: ReturnType<typeof agendaItem>[]) =>
  withInternal(paragraphs, [], meeting(...agenda)).flatMap((one) => (one.internal ? [one.number] : []));

describe('what was decided of an internal ärende is as internal (domain page 6, Klubbans ordning)', () => {
  const agenda = [agendaItem('1', 'Öppnande'), secret('2', 'Lön till chefen'), agendaItem('3', 'Budget')];

  it.each([
    ['bears its heading', 'Lön till chefen'],
    ['bears it in other capitals and signs', 'LÖN TILL CHEFEN.'],
    ['says more', 'Lön till chefen 2027'],
    ['says less', 'Lön'],
  ])('a § that %s', (_, heading) => {
    const read = [paragraph(11, 'Öppnande'), paragraph(12, heading), paragraph(13, 'Budget')];
    expect(hidden(read, ...agenda)).toEqual([12]);
  });

  it('a § that says so itself, also where nothing is known of the meeting', () => {
    const read = withInternal([paragraph(12, 'Budget'), paragraph(13, 'Val')], ['13'], { status: 'NONE' });
    expect(read.map(({ internal }) => internal)).toEqual([undefined, true]);
  });

  it('where none bears its heading, each that bears none of the agenda', () => {
    const read = [
      paragraph(11, 'Mötets öppnande'),
      paragraph(12, 'Val av justerare'),
      paragraph(13, 'Avtalsfråga'),
      paragraph(14, 'Budget 2027'),
    ];
    expect(hidden(read, ...agenda)).toEqual([13]);
    expect(internalUnfound(read, meeting(...agenda)).map(({ heading }) => heading)).toEqual([
      'Lön till chefen',
    ]);
    expect(internalUnfound([...read, paragraph(15, 'Lön')], meeting(...agenda))).toEqual([]);
  });

  it('not one that bears the heading of an open ärende', () => {
    expect(hidden([paragraph(12, 'Budget')], secret('2', 'Budget'), agendaItem('3', 'Budget'))).toEqual([]);
  });

  it('what was said of a § stands', () => {
    expect(
      hidden([paragraph(12, 'Lön till chefen', false), paragraph(13, 'Budget', true)], ...agenda),
    ).toEqual([13]);
  });

  it('a protokoll read in anew is as the one before was said to be', () => {
    const before = {
      ...meeting(...agenda),
      status: 'CLOSED',
      minutes: { paragraphs: [paragraph(12, 'Lön till chefen', false)] },
    };
    expect(withInternal([paragraph(12, 'Lön till chefen')], ['12'], before as never)).toMatchObject([
      { internal: false },
    ]);
  });

  describe('a § that was internal in the protokoll before stays so', () => {
    const before = {
      ...meeting(agendaItem('1', 'Öppnande')),
      status: 'CLOSED',
      minutes: {
        paragraphs: [
          paragraph(11, 'Öppnande'),
          paragraph(12, 'Tvist med Granbo', true),
          paragraph(13, 'Ansökan från Lovskolan'),
        ],
      },
    } as never;
    const read = (...headings: string[]) => headings.map((heading, at) => paragraph(11 + at, heading));
    const kept = (...headings: string[]) =>
      withInternal(read(...headings), [], before).flatMap((one) => (one.internal ? [one.number] : []));
    const known = (...headings: string[]) =>
      read(...headings)
        .filter(isInternalBefore(read(...headings), before))
        .map(({ number }) => number);

    it('under the same number with another heading', () => {
      const headings = ['Öppnande', 'Uppgörelse med hyresvärden', 'Ansökan från Lovskolan'];
      expect(kept(...headings)).toEqual([12]);
      expect(known(...headings)).toEqual([12]);
    });

    it('under another number with the same heading, and the § of its old number is not it', () => {
      const headings = ['Öppnande', 'Hyra av båthus', 'Tvist med Granbo', 'Ansökan från Lovskolan'];
      expect(kept(...headings)).toEqual([13]);
      expect(known(...headings)).toEqual([13]);
    });

    it('under another number and another heading it may be each that was not there', () => {
      const headings = ['Öppnande', 'Ansökan från Lovskolan', 'Uppgörelsen', 'Avslutning'];
      expect(kept(...headings)).toEqual([13]);
      expect(known(...headings)).toEqual([]);
    });
  });
});

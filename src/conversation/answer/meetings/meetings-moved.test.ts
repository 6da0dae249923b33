import { describe, expect, it } from 'vitest';
import { day, indexed, membership, norrskog, people } from '../../../../test/wordings/invented-board.ts';
import { instantAt } from '../../../kernel/index.ts';
import type { BoardKnowledge, Passage } from '../../knowledge.ts';
import { NOTHING_SAID } from '../../said-before/context.ts';
import { say } from '../../text.ts';
import { converse } from '../../turn/converse.ts';

const TODAY = day('2026-11-20');
const now = instantAt(TODAY, '09:00');

const plan: Passage = {
  id: 'plan',
  documentId: 'protokoll-oktober',
  documentKind: 'protokoll',
  documentTitle: 'Protokoll 22 oktober 2026',
  meetingId: 'm-oktober',
  meetingDate: day('2026-10-22'),
  part: 'paragraph',
  number: '40',
  heading: 'Sammanträdesdagar 2026',
  page: 1,
  clauses: ['att sammanträda 11 december 2026 kl. 13.00–16.00 och 21 december 2026 kl. 10.00'],
  body: '',
};
const index = indexed([plan]);

/** The meeting of 11 December, which the plan of the record names, has moved to the 17th. */
const board: BoardKnowledge = {
  ...norrskog,
  index: async () => index,
  meetings: norrskog.meetings.map((one) =>
    one.id === 'm-december'
      ? {
          ...one,
          state: {
            ...one.state,
            date: day('2026-12-17'),
            movedFrom: [one.state.date],
          },
        }
      : one,
  ),
};

async function heard(words: string, on: BoardKnowledge = board) {
  const situation = {
    memberships: [membership(people.karim, ['MEMBER'], on)],
    audience: 'asker',
    place: 'personal',
    now,
    context: NOTHING_SAID,
    acts: new Set(['rsvp.accept', 'rsvp.decline'] as const),
    questions: new Set<never>(),
  } as const;
  const { parts } = await converse(words, situation, { board: async () => on });
  return parts;
}

const told = async (words: string) =>
  (await heard(words))
    .map((part) => (part.kind === 'answer' ? JSON.stringify(say(part.answer, TODAY)) : part.kind))
    .join('\n');

describe('a plan’s line of a day that a meeting has moved away from', () => {
  it('is no meeting any more; the plan’s other lines are', async () => {
    expect(await told('när är nästa möte?')).toContain('Nästa möte: torsdag 17 december');
    const december = await told('vilka möten har vi i december?');
    expect(december).toContain('17 december');
    expect(december).toContain('21 december');
    expect(december).toContain(
      'torsdag 17 december kl. 13.00–16.00, Stadshuset, rum Granen (flyttat från 11 december)',
    );
    expect(december.match(/11 december/g)).toHaveLength(1);
  });

  it('asked about by its day, it is told where it has gone', async () => {
    expect(await told('när är mötet 11 december?')).toContain('är flyttat till torsdag 17 december');
  });

  it('asked for by its dagordning or protokoll, it is told where it has gone, or that it is cancelled', async () => {
    for (const words of [
      'visa dagordningen 11 december',
      'vilka bilagor finns till mötet 11 december',
      'protokollet 11 december',
    ]) {
      expect(await told(words), words).toContain('är flyttat till torsdag 17 december');
    }
    const off: BoardKnowledge = {
      ...norrskog,
      meetings: norrskog.meetings.map(({ id, state }) => {
        if (id !== 'm-december' || state.status !== 'CALLED') return { id, state };
        const by = { personId: 'maja', name: 'Maja Holm' };
        const cancelled = {
          status: 'CANCELLED',
          reason: 'För få ärenden',
          cancelledBy: by,
          cancelledAt: now,
        } as const;
        return { id, state: { ...state, ...cancelled } };
      }),
    };
    const say2 = async (words: string) =>
      (await heard(words, off))
        .map((part) => (part.kind === 'answer' ? JSON.stringify(say(part.answer, TODAY)) : part.kind))
        .join();
    for (const words of [
      'visa dagordningen 11 december',
      'protokollet 11 december',
      'vilka bilagor finns 11 december',
    ]) {
      expect(await say2(words), words).toMatch(
        /är inställt.*För få ärenden.*Maja Holm.*Dagordningen som den var/,
      );
    }
  });

  it('gets no answer of its own', async () => {
    const parts = JSON.stringify(await heard('jag har förhinder den 11 december'));
    expect(parts).toContain('"noMeetingOn":"2026-12-11"');
    expect(parts).not.toContain('"meetingDate":"2026-12-11"');
    expect(JSON.stringify(await heard('jag har förhinder den 21 december'))).toContain(
      '"meetingDate":"2026-12-21","meetingSaid":true',
    );
  });

  it('what is said without a day is not said of a day that a plan alone names', async () => {
    const cancelled = {
      ...board,
      meetings: norrskog.meetings.filter(({ id }) => id === 'm-oktober'),
    };
    const parts = JSON.stringify(await heard('jag kommer', cancelled));
    expect(parts).toContain('"meetingDate":"2026-12-11"');
    expect(parts).not.toContain('meetingSaid');
  });
});

describe('whether a meeting is held, and where', () => {
  const withDecember = (change: object): BoardKnowledge => ({
    ...norrskog,
    meetings: norrskog.meetings.map((one) =>
      one.id === 'm-december'
        ? ({ ...one, state: { ...one.state, ...change } } as (typeof norrskog.meetings)[number])
        : one,
    ),
  });
  const toldOn = async (words: string, on: BoardKnowledge) =>
    (await heard(words, on))
      .map((part) => (part.kind === 'answer' ? JSON.stringify(say(part.answer, TODAY)) : part.kind))
      .join()
      .replaceAll('\u00A0', ' ');
  const whole = withDecember({});

  it('is told as it was asked', async () => {
    expect(await toldOn('är mötet inställt?', whole)).toContain('Nej, mötet fredag 11 december');
    expect(await toldOn('är mötet flyttat?', whole)).toContain('är inte flyttat.');
    expect(await toldOn('blir mötet av?', whole)).toContain('står kvar.');
    expect(await told('är mötet flyttat?')).toContain(
      'Ja, mötet är flyttat från fredag 11 december till torsdag 17',
    );
    expect(await told('är mötet inställt?')).toContain('är inte inställt, men flyttat från');
  });

  it('and a meeting that is cancelled is not passed over for the next one', async () => {
    const by = { cancelledBy: { personId: 'maja', name: 'Maja Holm' }, cancelledAt: now };
    const off = withDecember({ status: 'CANCELLED', reason: 'För få ärenden', ...by });
    const later = norrskog.meetings.find(({ id }) => id === 'm-december');
    const january = later && { id: 'm-januari', state: { ...later.state, date: day('2027-01-21') } };
    const both = { ...off, meetings: [...off.meetings, ...(january ? [january] : [])] };
    for (const words of ['är mötet inställt?', 'blir mötet av?', 'är mötet 11 december inställt?']) {
      expect(await toldOn(words, both), words).toMatch(/är inställt.*För få ärenden/);
    }
  });

  it('from afar alone is a place', async () => {
    const agenda = norrskog.meetings.find(({ id }) => id === 'm-december')?.state.agenda;
    const afar = withDecember({
      place: null,
      agenda: { ...agenda, distanceLink: 'https://moten.exempel.se/1' },
    });
    for (const words of ['när och var är mötet?', 'var är mötet 11 december?', 'när är nästa möte?']) {
      const reply = await toldOn(words, afar);
      expect(reply, words).toMatch(/på distans/i);
      expect(reply, words).not.toContain('inte angiven');
    }
    expect(await toldOn('var är mötet 11 december?', withDecember({ place: null }))).toContain(
      'inte angiven',
    );
  });
});

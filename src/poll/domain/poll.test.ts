import { describe, expect, it } from 'vitest';
import { deciderSpecification } from '../../../test/support/decider-specification.ts';
import {
  asking,
  DEADLINE,
  day,
  eva,
  instant,
  karim,
  lars,
  maja,
  NOW,
  PEOPLE,
  revisor,
  SEATS,
  sofia,
} from '../../../test/support/polls.ts';
import { type Doer, type Instant, later, MINUTE, SECOND } from '../../kernel/index.ts';
import type { GiveAnswer, OpenPollCommand } from './commands.ts';
import { nextDueAt, pollDecider } from './decide.ts';
import type { PollEvent } from './events.ts';
import type { PollRefusal } from './refusals.ts';
import { automaticReminder, mayRemindAt, nextReminderTime } from './rules/reminders.ts';

const { given } = deciderSpecification(pollDecider);

function opened(more: Partial<OpenPollCommand> = {}): PollEvent {
  const { ballot, audience, by, at, deadline, question } = asking(more);
  if (audience === null) throw new Error('no audience');
  return {
    type: 'PollOpened',
    question,
    ballot,
    audience,
    by: { personId: by.personId, name: by.name },
    at,
    deadline,
  };
}

const anonymous = { kind: 'CHOICE', choices: ['Ja', 'Nej'], several: false, anonymous: true } as const;
const answer = (by: Doer, picked: number[], more: Partial<GiveAnswer> = {}): GiveAnswer => ({
  type: 'GiveAnswer',
  by,
  place: null,
  answer: { kind: 'CHOICE', picked },
  commandId: `${by.personId}/${picked}`,
  at: NOW,
  ...more,
});
const gave = (by: Doer, picked: number[], commandId = `${by.personId}/${picked}`): PollEvent => ({
  type: 'AnswerGiven',
  person: { personId: by.personId, name: by.name },
  answer: { kind: 'CHOICE', picked },
  commandId,
});
const closed = (
  cause: 'DEADLINE' | 'ALL_ANSWERED' | 'BY_HAND',
  at: Instant,
  by: Doer | null = null,
): PollEvent => ({
  type: 'PollClosed',
  cause,
  by: by && { personId: by.personId, name: by.name },
  at,
});

describe('putting a question (domain page 2, "Snabbfråga"; Klubbans ordning)', () => {
  it('any ledamot and the kansli may; an ersättare and a revisor may not', () => {
    for (const by of [eva, karim, maja]) given().when(asking({ by })).thenEvents(opened({ by }));
    for (const by of [sofia, revisor]) given().when(asking({ by })).thenRefused('poll.mayNotAsk');
  });

  const choices = (list: string[]) => asking({ ballot: { ...anonymous, choices: list } });
  it.each<[string, OpenPollCommand, PollRefusal['code']]>([
    ['an empty question', asking({ question: ' \n ' }), 'poll.questionMissing'],
    ['a long question', asking({ question: 'x'.repeat(301) }), 'poll.questionTooLong'],
    ['one choice', choices(['Ja']), 'poll.tooFewChoices'],
    ['an empty choice', choices(['Ja', ' ']), 'poll.tooFewChoices'],
    ['forty choices', choices(Array.from({ length: 40 }, (_, n) => `${n}`)), 'poll.tooManyChoices'],
    ['a choice of a thousand characters', choices(['Ja', 'x'.repeat(1000)]), 'poll.choiceTooLong'],
    ['the same choice twice', choices(['Ja', ' ja ']), 'poll.sameChoices'],
    ['the same choice with an unseen mark', choices(['Ja', 'J\u200Ba']), 'poll.sameChoices'],
    ['a deadline that has been', asking({ deadline: NOW }), 'poll.deadlineNotAhead'],
    [
      'a deadline in a year',
      asking({ deadline: instant('2026-12-01T09:00:00+01:00') }),
      'poll.deadlineTooFar',
    ],
    ['nobody', asking({ audience: { kind: 'MEMBERS', people: [] } }), 'poll.nobodyToAsk'],
    ['a channel that is not there', asking({ audience: null }), 'poll.noChannel'],
  ])('%s is refused', (_, command, code) => {
    given().when(command).thenRefused(code);
  });

  it('again from the same card changes nothing; another question from it is refused', () => {
    given(opened()).when(asking()).thenNothing();
    given(opened())
      .when(asking({ question: 'Ny lokal?' }))
      .thenRefused('poll.alreadyAsked');
  });

  it('suggested times lie ahead of the deadline, in order, each once', () => {
    const times = (...dates: string[]) =>
      asking({
        ballot: {
          kind: 'DATE',
          times: dates.map((date) => ({ date: day(date), start: '09:00', end: null })),
          seats: SEATS,
        },
      });
    given().when(times('2025-12-15', '2025-12-15')).thenRefused('poll.sameTimes');
    given().when(times('2025-11-15', '2025-12-15')).thenRefused('poll.timePassed');
    given().when(times('2025-12-09', '2025-12-15')).thenRefused('poll.deadlineAfterTimes');
    given().when(times('2025-12-15')).thenRefused('poll.tooFewChoices');
  });
});

describe('answering', () => {
  it('counts each person once, and what she answered last', () => {
    given(opened())
      .when(answer(eva, [0]))
      .thenEvents(gave(eva, [0]));
    given(opened(), gave(eva, [0]))
      .when(answer(eva, [1]))
      .thenEvents(gave(eva, [1]));
    given(opened(), gave(eva, [0]))
      .when(answer(eva, [0]))
      .thenNothing();
  });

  it('a redelivered answer does not undo the one that came after it', () => {
    given(opened(), gave(eva, [0], 'first'), gave(eva, [1], 'second'))
      .when(answer(eva, [0], { commandId: 'first' }))
      .thenNothing();
  });

  it('the last one asked closes it', () => {
    given(opened(), gave(eva, [0]), gave(karim, [0]), gave(lars, [1]))
      .when(answer(sofia, [2]))
      .thenEvents(gave(sofia, [2]), closed('ALL_ANSWERED', NOW));
  });

  it('at the deadline counts, and a moment later does not', () => {
    given(opened())
      .when(answer(eva, [0], { at: DEADLINE }))
      .thenEvents(gave(eva, [0]));
    given(opened())
      .when(answer(eva, [0], { at: later(DEADLINE, 1) }))
      .thenRefused('poll.closed');
    given(opened(), closed('BY_HAND', NOW, maja))
      .when(answer(eva, [0]))
      .thenRefused('poll.closed');
  });

  it.each<[string, number[], PollRefusal['code']]>([
    ['nothing', [], 'poll.noChoice'],
    ['what is not there', [7], 'poll.answerUnclear'],
    ['the same twice', [0, 0], 'poll.answerUnclear'],
    ['two where one may be picked', [0, 1], 'poll.oneChoiceOnly'],
  ])('%s is refused', (_, picked, code) => {
    given(opened()).when(answer(eva, picked)).thenRefused(code);
  });

  it('somebody who is not asked is refused', () => {
    given(opened())
      .when(answer(maja, [0]))
      .thenRefused('poll.notAsked');
  });

  it('in a channel everybody in that very channel is asked, and nobody elsewhere', () => {
    const place = { tenantId: 'T', teamId: 'team', channelId: 'kanal' };
    const inChannel = opened({ audience: { kind: 'CHANNEL', ...place } });
    given(inChannel)
      .when(answer(revisor, [0], { place: { ...place, tenantId: 't' } }))
      .thenEvents(gave(revisor, [0]));
    for (const other of [null, { ...place, channelId: 'annan' }, { ...place, tenantId: 'U' }]) {
      given(inChannel)
        .when(answer(eva, [0], { place: other }))
        .thenRefused('poll.notAsked');
    }
  });
});

describe('an anonymous poll (docs/adr/0004)', () => {
  it('takes one answer each, for good, and keeps no more than who and how many', () => {
    const events = [opened({ ballot: anonymous }), gave(lars, [1]), gave(eva, [0])];
    given(...events)
      .when(answer(eva, [1]))
      .thenRefused('poll.alreadyAnswered');
    expect(given(...events).state()).toMatchObject({
      answers: { kind: 'SEALED', answered: ['eva', 'lars'], sums: [1, 1] },
    });
    expect(JSON.stringify(given(...events).state())).not.toContain('eva/0');
  });
});

describe('time and hands', () => {
  it('closes five seconds after the deadline', () => {
    const at = later(DEADLINE, 5 * SECOND);
    given(opened())
      .when({ type: 'TimePassed', at: later(at, -1) })
      .thenEvents({ type: 'ReminderMoved', to: null });
    given(opened()).when({ type: 'TimePassed', at }).thenEvents(closed('DEADLINE', DEADLINE));
    given(opened(), closed('BY_HAND', NOW, maja))
      .when({ type: 'TimePassed', at })
      .thenNothing();
  });

  it('reminds those who have not answered, a day before, by day', () => {
    const at = instant('2025-12-09T18:00:00+01:00');
    const to = PEOPLE.filter(({ personId }) => personId !== 'eva');
    expect(nextDueAt(given(opened()).state())).toBe(at);
    given(opened(), gave(eva, [0]))
      .when({ type: 'TimePassed', at })
      .thenEvents({ type: 'PeopleReminded', to, at });
    given(opened(), { type: 'PeopleReminded', to, at }).when({ type: 'TimePassed', at }).thenNothing();
  });

  it('a reminder that was missed waits for the morning, and is dropped where there is none', () => {
    const night = instant('2025-12-09T23:00:00+01:00');
    const morning = instant('2025-12-10T08:00:00+01:00');
    given(opened())
      .when({ type: 'TimePassed', at: night })
      .thenEvents({ type: 'ReminderMoved', to: morning });
    const late = instant('2025-12-10T22:00:00+01:00');
    given(opened()).when({ type: 'TimePassed', at: late }).thenEvents({ type: 'ReminderMoved', to: null });
  });

  it('is reminded and closed by hand by the one who asked, the kansli and the chair', () => {
    const byKarim = opened({ by: karim });
    for (const by of [karim, maja, eva]) {
      given(byKarim)
        .when({ type: 'ClosePoll', by, at: NOW })
        .thenEvents(closed('BY_HAND', NOW, by));
    }
    given(byKarim).when({ type: 'ClosePoll', by: lars, at: NOW }).thenRefused('poll.mayNotHandle');
    given(byKarim).when({ type: 'Remind', by: lars, at: NOW }).thenRefused('poll.mayNotHandle');
    given(byKarim, { type: 'PeopleReminded', to: PEOPLE, at: NOW })
      .when({ type: 'Remind', by: maja, at: later(NOW, MINUTE) })
      .thenRefused('poll.justReminded');
    given(byKarim, closed('BY_HAND', NOW, maja))
      .when({ type: 'Remind', by: maja, at: NOW })
      .thenRefused('poll.closed');
  });
});

describe('when people may be reminded: working days 8–18, never on red days', () => {
  it.each([
    ['2025-12-01T07:59:00+01:00', '2025-12-01T08:00:00+01:00'],
    ['2025-12-01T12:00:00+01:00', '2025-12-01T12:00:00+01:00'],
    ['2025-12-05T18:01:00+01:00', '2025-12-08T08:00:00+01:00'],
    ['2025-12-24T09:00:00+01:00', '2025-12-29T08:00:00+01:00'],
    ['2026-06-19T09:00:00+02:00', '2026-06-22T08:00:00+02:00'],
  ])('%s: %s', (at, next) => {
    expect(nextReminderTime(instant(at))).toBe(instant(next));
    expect(mayRemindAt(instant(next))).toBe(true);
  });

  it.each([
    ['2025-12-01T09:00:00+01:00', '2025-12-10T23:59:59+01:00', '2025-12-09T18:00:00+01:00'],
    ['2025-12-05T15:00:00+01:00', '2025-12-08T12:00:00+01:00', '2025-12-05T18:00:00+01:00'],
    ['2025-12-01T09:00:00+01:00', '2025-12-01T23:59:59+01:00', '2025-12-01T18:00:00+01:00'],
    ['2025-12-01T16:30:00+01:00', '2025-12-01T23:59:59+01:00', null],
  ])('asked %s until %s: %s', (from, until, at) => {
    expect(automaticReminder(instant(from), instant(until))).toBe(at && instant(at));
  });
});

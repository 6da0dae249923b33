import { expect, it } from 'vitest';
import { given } from '../../../../test/support/attendance.ts';
import {
  agendaItem,
  anna,
  at,
  doer,
  imported,
  lars,
  office,
  petra,
  roster,
} from '../../../../test/support/meetings.ts';
import type { MeetingCommand } from '../../domain/commands.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import { changeNews } from './change-news.ts';
import type { TellingOf } from './telling.ts';

const { electorate, sameMemberOnly, substituteAnswerHours } = roster();
const COMMANDS: readonly MeetingCommand[] = [
  {
    ...{ type: 'ActOnItemRecusal', by: doer(anna, 'MEMBER'), at: at('12-01'), item: '2' },
    ...{ personId: anna.personId, act: { act: 'REPORT', ground: null, text: null } },
    ...{ electorate, sameMemberOnly, substituteAnswerHours },
  },
  { type: 'CancelMeeting', by: office, at: at('12-02'), reason: 'Krock' },
];

it('whoever is to serve in one ärende alone hears too that she need not, when the meeting is cancelled', () => {
  const events: MeetingEvent[] = [imported([agendaItem('1', 'Öppnande'), agendaItem('2', 'Ansökan')])];
  for (const command of COMMANDS) {
    const { decision } = given(...events).when(command);
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    events.push(...decision.events);
  }
  const [event, meeting] = [events.at(-1), given(...events).state()];
  const linesTo = (personId: string) => {
    const telling = { event, meeting, personId, now: at('12-02') };
    return changeNews(telling as unknown as TellingOf<'MeetingCancelled'>).lines;
  };
  expect(linesTo(petra.personId)).toContain('Du behöver alltså inte tjänstgöra.');
  expect(linesTo(lars.personId)).not.toContain('Du behöver alltså inte tjänstgöra.');
});

import { expect, it } from 'vitest';
import { answer, given } from '../../../../test/support/attendance.ts';
import {
  agendaItem,
  anna,
  at,
  doer,
  eva,
  imported,
  karim,
  lars,
  roster,
} from '../../../../test/support/meetings.ts';
import type { MeetingCommand } from '../../domain/commands.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import type { Boards } from './boards-of-meeting.ts';
import { quorumNews } from './quorum-news.ts';
import type { TellingOf } from './telling.ts';

const NOBODY = { today: { office: [] }, onDay: { chair: null, viceChairs: [] } } as unknown as Boards;
const { electorate, sameMemberOnly, substituteAnswerHours } = roster();

const jav = (person: typeof eva): MeetingCommand => ({
  ...{ type: 'ActOnItemRecusal', by: doer(person, 'MEMBER'), at: at('12-01'), item: '2' },
  ...{ personId: person.personId, act: { act: 'REPORT', ground: null, text: null } },
  ...{ electorate, sameMemberOnly, substituteAnswerHours },
});

/** What is told as the meeting is quorate again. */
function reached(...commands: readonly MeetingCommand[]) {
  const events: MeetingEvent[] = [imported([agendaItem('1', 'Öppnande'), agendaItem('2', 'Ansökan')])];
  for (const command of commands) {
    const { decision } = given(...events).when(command);
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    events.push(...decision.events);
  }
  const meeting = given(...events).state();
  const event = { type: 'QuorumReached', coming: 3, needed: 3, seats: 4, at: at('12-02') };
  const telling = { event, meeting, boards: NOBODY, personId: eva.personId, now: at('12-02') };
  return quorumNews(telling as unknown as TellingOf<'QuorumReached'>);
}

it('a meeting that becomes quorate is not said to be so in an ärende where jäv leaves too few (KL 6:27, 6:30)', () => {
  const coming = [eva, karim, lars].map((person) => answer(person, 'COMING'));
  expect(reached(...coming).fact).toBe(
    'Mötet torsdag 10 december kl. 13.00–16.00 blir beslutfört, som det ser ut nu.',
  );
  const short = reached(...coming, jav(lars));
  expect(short.fact).toContain('blir beslutfört, som det ser ut nu, men inte i alla ärenden.');
  expect(short.lines).toContain('Punkt 2, Ansökan: 2 av 4 när jäv räknas av, inte beslutför.');
  expect(short.lines).toContain(`Att fråga: ${anna.name}.`);
});

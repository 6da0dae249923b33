import { accept, refuse } from '../../../kernel/index.ts';
import { evolve } from '../evolve.ts';
import { whyNotPrepare } from '../rules/who-prepares.ts';
import type { MeetingDecision } from '../table.ts';
import { isAhead, type MeetingAhead } from '../while-ahead.ts';
import { actOnItemRecusal } from './act-on-recusal.ts';
import type { CarryItemRecusals } from './commands.ts';
import type { ItemRecusalEvent } from './events.ts';

/**
 * An ärende of a cancelled meeting is taken up at this one: whoever was out of it there is out of it here, by what she
 * reported herself. She is told, and takes it back where it no longer holds.
 * @param command of those who were out of it there, whoever has a post on the board on this meeting's day
 *
 * Rule: KL (2017:725) 6 kap. 28 § (jäv is in an ärende, whatever meeting it comes to).
 */
export function carryItemRecusals(meeting: MeetingAhead, command: CarryItemRecusals): MeetingDecision {
  const { by, at, item, electorate, sameMemberOnly, substituteAnswerHours } = command;
  const code = whyNotPrepare(by);
  if (code !== null) return refuse(code, null);
  let now = meeting;
  const events: ItemRecusalEvent[] = [];
  for (const { person, ground, text } of command.recusals) {
    const outcome = actOnItemRecusal(now, {
      type: 'ActOnItemRecusal',
      by: { ...person, roles: ['MEMBER'] },
      at,
      item,
      personId: person.personId,
      act: { act: 'REPORT', ground, text },
      electorate,
      sameMemberOnly,
      substituteAnswerHours,
    });
    if (outcome.kind === 'refused') continue;
    const carried = outcome.events.map((event) =>
      event.type === 'ItemRecusalNoted' ? { ...event, carriedFrom: command.from } : event,
    );
    events.push(...carried);
    const after = carried.reduce(evolve, now);
    if (isAhead(after)) now = after;
  }
  return accept(...events);
}

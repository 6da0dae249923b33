import { accept, refOf, refuse } from '../../../kernel/index.ts';
import { mayPostAgenda } from '../rules/who-prepares.ts';
import type { MeetingDecision } from '../table.ts';
import type { MeetingAhead } from '../while-ahead.ts';
import type { PostAgenda } from './commands.ts';

/** Posted once in a channel, and kept true from then on; posting again where it stands posts nothing. */
export function postAgenda({ agenda, date }: MeetingAhead, command: PostAgenda): MeetingDecision {
  const { by, at, channel, chairUnavailable } = command;
  if (!mayPostAgenda(by, chairUnavailable)) return refuse('meeting.mayNotPost', null);
  if (channel === null) return refuse('meeting.noChannel', null);
  if (!agenda.items?.some((item) => !item.internal)) return refuse('meeting.noAgenda', { date });
  if (JSON.stringify(agenda.postedIn) === JSON.stringify(channel)) return accept();
  return accept({ type: 'AgendaPosted', channel, by: refOf(by), at });
}

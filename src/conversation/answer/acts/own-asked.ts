import type { ActParams } from '../../action-handlers.ts';
import { becameOfAnothers } from '../../understand/agenda/asked-of-item.ts';
import { proposalsAsked, repliesToProposerNamed } from '../../understand/agenda/proposals-asked.ts';
import { asksClashes } from '../../understand/meetings/clashes-asked.ts';
import { asksOwnMeetings } from '../../understand/meetings/own-meetings.ts';
import { asksDayRed, asksRedDays } from '../../understand/meetings/red-days-asked.ts';

/** What is asked of oneself, or by whoever prepares, beside who comes to a meeting. */
export function ownAsked(text: string): ActParams {
  const proposals = proposalsAsked(text);
  if (proposals === null && repliesToProposerNamed(text)) return { asks: 'PROPOSALS' };
  if (proposals !== null) return { asks: proposals === 'OWN' ? 'OWN_PROPOSALS' : 'PROPOSALS' };
  if (becameOfAnothers(text)) return { asks: 'PROPOSALS_OF' };
  if (asksOwnMeetings(text)) return { asks: 'OWN_MEETINGS' };
  if (asksRedDays(text)) return { asks: 'RED_DAYS' };
  if (asksDayRed(text)) return { asks: 'RED_DAY' };
  return asksClashes(text) ? { asks: 'CLASHES' } : {};
}

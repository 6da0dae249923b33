import type { ActParams } from '../../action-handlers.ts';
import { proposalsAsked, repliesToProposerNamed } from '../../understand/agenda/proposals-asked.ts';
import { asksClashes } from '../../understand/meetings/clashes-asked.ts';
import { asksOwnMeetings } from '../../understand/meetings/own-meetings.ts';

/** What is asked of oneself, or by whoever prepares, beside who comes to a meeting. */
export function ownAsked(text: string): ActParams {
  const proposals = proposalsAsked(text);
  if (proposals === null && repliesToProposerNamed(text)) return { asks: 'PROPOSALS' };
  if (proposals !== null) return { asks: proposals === 'OWN' ? 'OWN_PROPOSALS' : 'PROPOSALS' };
  if (asksOwnMeetings(text)) return { asks: 'OWN_MEETINGS' };
  return asksClashes(text) ? { asks: 'CLASHES' } : {};
}

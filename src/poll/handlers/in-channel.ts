import { namesIt } from '../../meeting/index.ts';
import type { RecordStore } from '../../store/index.ts';
import type { CardButton } from '../../teams/contract.ts';
import { BUTTON, SAID } from '../text/index.ts';
import { listPolls } from '../views.ts';

/** What stands in the channel, and the button that takes it away. */
export interface InChannel {
  readonly line: string;
  readonly button: CardButton;
}

/** The snabbfrågor that stand in the channel and name an ärende that has become internal: told, and taken away by a press. */
export async function pollsInChannel(
  records: RecordStore,
  boardId: string,
  item: { readonly heading: string },
): Promise<InChannel[]> {
  const polls = await listPolls(records, boardId);
  return polls
    .filter(({ poll }) => poll.audience.kind === 'CHANNEL' && poll.takenAway !== true)
    .filter(({ poll }) => namesIt(item, poll.question))
    .slice(0, MOST)
    .map(({ id, poll }) => ({
      line: SAID.standsInChannel(poll.question),
      button: { title: BUTTON.takeAway, verb: 'poll.take-away', data: { pollId: id } },
    }));
}

/** The latest of them; older ones are taken away on their own cards. */
const MOST = 2;

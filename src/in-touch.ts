import type { BoardDirectory, Membership } from './board/index.ts';
import { localDateOf } from './kernel/index.ts';
import { callAgain } from './meeting/index.ts';
import type { BotHandlers, Turn } from './teams/index.ts';

interface Parts {
  readonly directory: BoardDirectory;
  /** Links whoever speaks, where a board waits for her. */
  readonly identify: (turn: Turn) => Promise<readonly Membership[]>;
  readonly reaching: Parameters<typeof callAgain>[0];
}

/** What waits for somebody goes to her when she has been in touch, or when a board has come to know her. */
export function inTouch({
  directory,
  identify,
  reaching,
}: Parts): Required<Pick<BotHandlers, 'met' | 'recognise'>> {
  /** As linked by now: what she is, and what she will be. */
  async function every({ caller, at }: Turn): Promise<readonly Membership[]> {
    const today = localDateOf(at);
    return [...(await directory.memberships(caller, today)), ...(await directory.coming(caller, today))];
  }

  async function reach({ caller }: Turn, { boardId, personId }: Membership): Promise<void> {
    await callAgain(reaching, { id: boardId, now: () => directory.board(boardId) }, personId, caller);
  }

  return {
    async met(turn) {
      const now = await identify(turn);
      const coming = await directory.coming(turn.caller, localDateOf(turn.at));
      for (const one of [...now, ...coming]) await reach(turn, one);
    },
    async recognise(turn) {
      const before = new Set((await every(turn)).map(({ boardId }) => boardId));
      await identify(turn);
      for (const one of await every(turn)) if (!before.has(one.boardId)) await reach(turn, one);
    },
  };
}

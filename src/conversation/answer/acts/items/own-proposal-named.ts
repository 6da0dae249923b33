import { namesIt, namesPartOf } from '../../../../meeting/index.ts';
import type { Asking } from '../../asking.ts';

/**
 * "Dra tillbaka parkeringen", by whoever has proposed it and waits for the kansli's answer; `settled`: or has had it, as
 * in "vad hände med min buss".
 */
export function namesOwnProposal(
  { understanding: { message }, asker, board, today }: Asking,
  settled = false,
): boolean {
  if (/(?<!\p{L})jäv/iu.test(message.text)) return false;
  return board.meetings.some(
    ({ state }) =>
      state.date >= today &&
      state.agenda.proposals.some(
        ({ by, outcome, heading }) =>
          by.personId === asker.personId &&
          (settled || outcome.kind === 'WAITING') &&
          (namesIt({ heading }, message.text) || namesPartOf({ heading }, message.text)),
      ),
  );
}

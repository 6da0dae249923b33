import { localDateOf } from '../../kernel/index.ts';
import { writesAgenda } from '../answer/acts/rights.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import type { Board } from '../knowledge.ts';
import type { Situation } from '../turn/situation.ts';
import { whoseIsTakenUp } from '../understand/agenda/orders/whose-taken-up.ts';

/**
 * "Dragans tar vi", "lägg Pärs på aprilmötet", by whoever makes the agenda, where something of hers waits: in the words that
 * order it. Null: it is no such order, or nothing waits from anybody called so.
 */
export function shortlyOrdered(
  text: string,
  { audience, now }: Pick<Situation, 'audience' | 'now'>,
  boards: readonly Board[],
): string | null {
  const said = audience === 'asker' ? whoseIsTakenUp(text) : null;
  if (said === null) return null;
  const today = localDateOf(now);
  const whose = said.whose.toLocaleLowerCase('sv');
  const waiting = boards
    .filter(({ membership }) => writesAgenda({ asker: membership }))
    .flatMap(({ knowledge }) => upcoming({ board: knowledge, today, now }))
    .flatMap(({ state }) => state.agenda.proposals)
    .filter(({ outcome }) => outcome.kind === 'WAITING')
    .map(({ by }) => by.name.split(/\s+/u)[0] ?? '')
    .filter((name) => [name, `${name}s`].some((one) => one.toLocaleLowerCase('sv') === whose));
  const [name] = waiting;
  return name === undefined
    ? null
    : `ta upp ${/[sxz]$/iu.test(name) ? name : `${name}s`} förslag${said.where === '' ? '' : ` ${said.where}`}`;
}

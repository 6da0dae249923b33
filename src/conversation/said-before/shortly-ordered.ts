import { localDateOf } from '../../kernel/index.ts';
import { namesIt } from '../../meeting/index.ts';
import { writesAgenda } from '../answer/acts/rights.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import type { Board } from '../knowledge.ts';
import type { Situation } from '../turn/situation.ts';
import { whoseIsTakenUp } from '../understand/agenda/orders/whose-taken-up.ts';

/** An order in words that say it, and the board that it can only be of; null: it may be of any. */
interface InFull {
  readonly text: string;
  readonly boardId: string | null;
}

/**
 * "Dragans tar vi", "lägg Pärs på aprilmötet", by whoever makes the agenda, where something of hers waits: in the words that
 * order it. Null: it is no such order, or nothing waits from anybody called so.
 */
export function shortlyOrdered(
  text: string,
  { audience, now }: Pick<Situation, 'audience' | 'now'>,
  boards: readonly Board[],
): InFull | null {
  if (audience !== 'asker') return null;
  const presents = presentedBy(text, now, boards);
  if (presents !== null) return { text: presents, boardId: null };
  const said = whoseIsTakenUp(text);
  if (said === null) return null;
  const today = localDateOf(now);
  const whose = said.whose.toLocaleLowerCase('sv');
  const waiting = boards
    .filter(({ membership }) => writesAgenda({ asker: membership }))
    .flatMap(({ knowledge }) =>
      upcoming({ board: knowledge, today, now })
        .flatMap(({ state }) => state.agenda.proposals)
        .filter(({ outcome }) => outcome.kind === 'WAITING')
        .map(({ by }) => ({ boardId: knowledge.id, name: by.name.split(/\s+/u)[0] ?? '' })),
    )
    .filter(({ name }) => [name, `${name}s`].some((one) => one.toLocaleLowerCase('sv') === whose));
  const [one] = waiting;
  if (one === undefined) return null;
  const theirs = /[sxz]$/iu.test(one.name) ? one.name : `${one.name}s`;
  return {
    text: `ta upp ${theirs} förslag${said.where === '' ? '' : ` ${said.where}`}`,
    boardId: waiting.every(({ boardId }) => boardId === one.boardId) ? one.boardId : null,
  };
}

const TAKES =
  /^(?:(?:och|sen|ok|hej)[\s,]+)*(?<who>\p{L}{2,})\s+(?:tar|kör|håller\s+i|berättar\s+om|ska\s+ta)\s+(?<of>(?:punkt\s+\d+\p{L}?|\p{L}[^,.?:]{2,60}?))[\s.!]*$/iu;

/** "Elin tar hyran": of somebody who has no seat, and can only tell of it; an ersättare may be meant to serve. */
function presentedBy(text: string, now: Situation['now'], boards: readonly Board[]): string | null {
  const { who = '', of = '' } = text.length > 100 ? {} : (TAKES.exec(text.trim())?.groups ?? {});
  if (who === '' || of === '') return null;
  const today = localDateOf(now);
  const isCalled = ({ name }: { readonly name: string }) =>
    name.split(/\s+/u)[0]?.toLocaleLowerCase('sv') === who.toLocaleLowerCase('sv');
  const isMeant = boards.some(({ membership, knowledge }) => {
    const seated = knowledge
      .onDay(today)
      .seats.flatMap(({ member, substitutes }) => [member, ...substitutes]);
    return (
      writesAgenda({ asker: membership }) &&
      !seated.some((one) => one !== null && isCalled(one)) &&
      knowledge.people.some(isCalled) &&
      upcoming({ board: knowledge, today, now }).some(({ state }) =>
        (state.agenda.items ?? []).some(
          (item) =>
            item.standard === null && (namesIt(item, of) || item.number === /\d+\p{L}?$/u.exec(of)?.[0]),
        ),
      )
    );
  });
  return isMeant ? `${who} föredrar ${of}` : null;
}

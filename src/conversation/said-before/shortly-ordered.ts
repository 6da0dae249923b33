import { localDateOf } from '../../kernel/index.ts';
import { namesIt } from '../../meeting/index.ts';
import { itemAtHand } from '../answer/acts/items/item-at-hand.ts';
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
  { audience, now, context }: Pick<Situation, 'audience' | 'now' | 'context'>,
  boards: readonly Board[],
): InFull | null {
  if (audience !== 'asker') return null;
  const presents = presentedBy(text, now, boards);
  if (presents !== null) return { text: presents, boardId: null };
  const only = onlyWaitingTaken(text, { now, context }, boards);
  if (only !== null) return only;
  const said = whoseIsTakenUp(text);
  if (said === null) return null;
  const whose = said.whose.toLocaleLowerCase('sv');
  const waiting = waitingOn(boards, now).filter(({ name }) =>
    [name, `${name}s`].some((one) => one.toLocaleLowerCase('sv') === whose),
  );
  const [one] = waiting;
  if (one === undefined) return null;
  return {
    text: takenUp(one.name, said.where),
    boardId: waiting.every(({ boardId }) => boardId === one.boardId) ? one.boardId : null,
  };
}

const takenUp = (name: string, where: string) =>
  `ta upp ${/[sxz]$/iu.test(name) ? name : `${name}s`} förslag${where === '' ? '' : ` ${where}`}`;

/** What waits for an answer on the boards whose agenda she makes, by whom. */
function waitingOn(boards: readonly Board[], now: Situation['now']) {
  const today = localDateOf(now);
  return boards
    .filter(({ membership }) => writesAgenda({ asker: membership }))
    .flatMap(({ knowledge }) =>
      upcoming({ board: knowledge, today, now })
        .flatMap(({ state }) => state.agenda.proposals)
        .filter(({ outcome }) => outcome.kind === 'WAITING')
        .map(({ by, at }) => ({ boardId: knowledge.id, name: by.name.split(/\s+/u)[0] ?? '', at })),
    );
}

const TAKES_IT =
  /^(?:(?:ok|okej|och|ja|då|kan du|vi|hej)[\s,]+)*(?:lägg(?:er|a)?|tar?|sätt(?:er|a)?|för)(?: vi)? (?:(?:in|upp|till|med) )?(?:den|det|förslaget)(?: (?:där|in|upp|till|med))?(?: vi)? (?<where>(?:efter|före|innan) [^?]{2,50}|sist(?: [^?]{2,40})?|först(?: [^?]{2,40})?)$/iu;

/** "Lägg den efter punkt 8", with one förslag that waits, and no item touched or spoken of since: that is taken up, and there. */
function onlyWaitingTaken(
  text: string,
  { now, context }: Pick<Situation, 'now' | 'context'>,
  boards: readonly Board[],
): InFull | null {
  const where = TAKES_IT.exec(text.trim().replace(/[.!]+$/u, ''))?.groups?.where;
  const [one, ...more] = where === undefined ? [] : waitingOn(boards, now);
  if (one === undefined || where === undefined || more.length > 0) return null;
  const today = localDateOf(now);
  const isOther = boards.some(({ membership, knowledge }) => {
    const of = { board: knowledge, asker: membership, today, now, subject: context.subject };
    return (itemAtHand(of)?.at ?? '') > one.at;
  });
  return isOther ? null : { text: takenUp(one.name, where), boardId: one.boardId };
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

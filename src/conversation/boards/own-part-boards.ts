import { type Instant, localDateOf } from '../../kernel/index.ts';
import { namesIt } from '../../meeting/index.ts';
import { itemSaid } from '../answer/acts/words-said.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import type { Board } from '../knowledge.ts';
import { answersOfItem } from '../understand/coming/in-item/answers-of-item.ts';
import { asksOfPart, ofOwnPart } from '../understand/coming/in-item/own-part-words.ts';
import { fits, isDay } from '../understand/dates/dates.ts';
import type { Understanding } from '../understand/understand.ts';

/** The boards that somebody's part in an ärende tells. */
export interface OfHerPart {
  readonly boards: readonly Board[];
  /** Asked of no one ärende: each of them answers. */
  readonly each: boolean;
}

/** Her part in one ärende of a meeting to come, or in the whole of it. */
interface OwnPart {
  readonly item: { readonly number: string; readonly heading: string } | null;
  readonly kind: 'JAV' | 'CALL';
}

/**
 * "Vem röstar för mig i punkt 6", "måste tacka nej till sexan, är jävig", "är jag tillfrågad?", of somebody on several
 * boards: those on which she, or the one who is named, has jäv, is asked or serves there, whichever was spoken of before.
 * Null: a board is named, or it is of no such thing, or tells none of them from the others.
 */
export function ofHerPart(
  boards: readonly Board[],
  understanding: Understanding,
  now: Instant,
): OfHerPart | null {
  const { entities, message } = understanding;
  if (boards.length < 2 || entities.boards.length > 0 || entities.persons.length > 1) return null;
  const asks = asksOfPart(message.text);
  if (asks === null && !ofOwnPart(message.text) && answersOfItem(understanding) === null) return null;
  const parts = boards.map((board) => ({ board, parts: partsOn(board, understanding, now) }));
  const having = (isMeant: (part: OwnPart) => boolean) =>
    parts.filter((one) => one.parts.some(isMeant)).map(({ board }) => board);
  const number = itemSaid(entities);
  if (number !== null)
    return found(
      having(({ item }) => item?.number === String(number)),
      false,
    );
  const headed = having(({ item }) => item !== null && namesIt(item, message.text));
  if (headed.length > 0 || asks === null) return found(headed, false);
  return found(
    having(({ kind }) => kind === asks),
    true,
  );
}

const found = (boards: readonly Board[], each: boolean): OfHerPart | null =>
  boards.length === 0 ? null : { boards, each };

/** Her part in the meetings to come, on the days that are named where some are. */
function partsOn({ knowledge, membership }: Board, { entities }: Understanding, now: Instant): OwnPart[] {
  const personId = entities.persons[0]?.id ?? membership.personId;
  const isHers = (person: { readonly personId: string } | null) => person?.personId === personId;
  const days = entities.dates.filter(isDay);
  return upcoming({ board: knowledge, today: localDateOf(now), now })
    .filter(({ state }) => days.length === 0 || days.some((day) => fits(day, state.date)))
    .flatMap(({ state }) => {
      const isOpen = ({ status }: { readonly status: string }) => status === 'ASKED' || status === 'ACCEPTED';
      const whole = state.attendance.calls.filter((call) => isOpen(call) && isHers(call.person));
      const ofItems = state.matters.flatMap(({ item, recusals, calls }) => [
        ...recusals
          .filter((one) => isHers(one.person) && (one.inEffect || one.status === 'RAISED'))
          .map(() => ({ item: headedOf(item), kind: 'JAV' as const })),
        ...calls
          .filter((call) => isOpen(call) && isHers(call.person))
          .map(() => ({ item: headedOf(item), kind: 'CALL' as const })),
      ]);
      return [...whole.map(() => ({ item: null, kind: 'CALL' as const })), ...ofItems];
    });
}

const headedOf = ({ number, heading }: { readonly number: string; readonly heading: string | null }) => ({
  number,
  heading: heading ?? '',
});

import { epochOf, HOUR, type Instant } from '../../kernel/index.ts';
import { writesAgenda } from '../answer/acts/rights.ts';
import type { Board } from '../knowledge.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import type { Understanding } from '../understand/understand.ts';

const NAME = '\\p{L}+(?: (?!(?:som|utan|det|men|och)(?!\\p{L}))\\p{L}+)?';
const WHO_SAID = '(?: som \\p{L}+(?: (?:in|av sig))?)?';
const NOT_HER = sifted(
  `^(?:(?:oj|nej|hej|förlåt|sorry|fel|men|hoppsan)[ ,.!]+)*(?:det )?var (?:visst |ju )?inte (?<wrong>${NAME})${WHO_SAID}[ ,.]*(?:utan|(?:men |och )?det var) (?<right>${NAME})${WHO_SAID}[.! ]*$`,
  'iu',
);
const SAYS = { COMING: 'kommer', ABSENT: 'har förhinder', REMOTE: 'deltar på distans' } as const;

/** What was registered for another than was meant: on which board, and what takes it back and registers it for the right one. */
export interface OtherMeant {
  readonly boardId: string;
  readonly texts: readonly string[];
}

/**
 * "Det var inte Lars, det var Karim som ringde", of an answer that the kansli has just registered: the one is taken back and
 * the other registered, each asked about. Null: nothing was registered for the one who is named first.
 */
export function otherPersonMeant(
  text: string,
  boards: readonly Board[],
  read: (words: string) => Understanding,
  now: Instant,
): OtherMeant | null {
  const { wrong, right } = text.length > 120 ? {} : (NOT_HER.exec(text)?.groups ?? {});
  if (wrong === undefined || right === undefined) return null;
  const [from] = read(wrong).entities.persons;
  const [to] = read(right).entities.persons;
  if (from === undefined || to === undefined || from.id === to.id) return null;
  const [last] = boards
    .filter(({ membership }) => writesAgenda({ asker: membership }))
    .flatMap(({ knowledge, membership }) =>
      knowledge.meetings.flatMap(({ state }) =>
        state.attendance.answers
          .filter(({ person, viaOffice, at }) => {
            const isHers = viaOffice?.personId === membership.personId && person.personId === from.id;
            return isHers && epochOf(now) - epochOf(at) <= HOUR;
          })
          .map(({ answer, at }) => ({ boardId: knowledge.id, date: state.date, answer, at })),
      ),
    )
    .toSorted((one, other) => other.at.localeCompare(one.at));
  if (last === undefined) return null;
  const { boardId, date, answer } = last;
  return { boardId, texts: [`ta bort svaret från ${wrong} ${date}`, `${right} ${SAYS[answer]} ${date}`] };
}

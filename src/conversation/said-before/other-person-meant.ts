import { epochOf, HOUR, type Instant } from '../../kernel/index.ts';
import { writesAgenda } from '../answer/acts/rights.ts';
import type { Board } from '../knowledge.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import type { Understanding } from '../understand/understand.ts';

const NAME = '\\p{L}+(?: (?!(?:som|utan|det|men|och|inte|ej)(?!\\p{L}))\\p{L}+)?';
const WHO_SAID = '(?: som \\p{L}+(?: (?:in|av sig))?)?';
const NOT_HER = sifted(
  `^(?:(?:oj|nej|hej|förlåt|sorry|fel|men|hoppsan)[ ,.!]+)*(?:det )?var (?:visst |ju )?inte (?<wrong>${NAME})${WHO_SAID}[ ,.]*(?:utan|(?:men |och )?det var) (?<right>${NAME})${WHO_SAID}[.! ]*$`,
  'iu',
);
/** The same told the other way round, or of the right one alone: "det var Lars som ringde, inte Jonas", "nej, det var Lars". */
const HER = sifted(
  `^(?:(?:oj|nej|hej|förlåt|sorry|fel|men|hoppsan|jag menade)[ ,.!]+)+(?:det )?(?:var|är|gällde) (?:ju |visst )?(?<right>${NAME})${WHO_SAID}(?:[ ,.]*(?:och |men )?(?:inte|ej) (?<wrong>${NAME})${WHO_SAID})?[.! ]*$|^det (?:var|gällde) (?:ju |visst )?(?<other>${NAME})${WHO_SAID}[ ,.]*(?:och |men )?(?:inte|ej) (?<one>${NAME})${WHO_SAID}[.! ]*$`,
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
  const said = text.length > 120 ? {} : ((NOT_HER.exec(text) ?? HER.exec(text))?.groups ?? {});
  const [wrong, right] = [said.wrong ?? said.one, said.right ?? said.other];
  if (right === undefined) return null;
  const [from] = wrong === undefined ? [] : read(wrong).entities.persons;
  const [to] = read(right).entities.persons;
  if (to === undefined || (wrong !== undefined && from === undefined) || from?.id === to.id) return null;
  const [last] = boards
    .filter(({ membership }) => writesAgenda({ asker: membership }))
    .flatMap(({ knowledge, membership }) =>
      knowledge.meetings.flatMap(({ state }) =>
        state.attendance.answers
          .filter(({ person, viaOffice, at }) => {
            const isHers =
              viaOffice?.personId === membership.personId &&
              (from === undefined || person.personId === from.id);
            return isHers && epochOf(now) - epochOf(at) <= HOUR;
          })
          .map(({ answer, at, person }) => ({ boardId: knowledge.id, date: state.date, answer, at, person })),
      ),
    )
    .toSorted((one, other) => other.at.localeCompare(one.at));
  if (last === undefined || last.person.personId === to.id) return null;
  const { boardId, date, answer, person } = last;
  return {
    boardId,
    texts: [`ta bort svaret från ${wrong ?? person.name} ${date}`, `${right} ${SAYS[answer]} ${date}`],
  };
}

import { type LocalDate, localDateOf } from '../../kernel/index.ts';
import { isAhead, namesIt } from '../../meeting/index.ts';
import { itemSaid } from '../answer/acts/words-said.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import type { Board } from '../knowledge.ts';
import type { Situation } from '../turn/situation.ts';
import { proposalsAsked } from '../understand/agenda/proposals-asked.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import type { Understanding } from '../understand/understand.ts';

/** A kansli that they share is told of once. */
export function haveSameOffice(boards: readonly Board[], today: LocalDate): boolean {
  const offices = boards.map(({ knowledge }) =>
    knowledge
      .onDay(today)
      .office.map(({ person, titles }) => `${person.id} ${titles.join()}`)
      .toSorted()
      .join('\n'),
  );
  return boards.length > 1 && new Set(offices).size === 1;
}

/** "Finns det några förslag?": the boards whose kansli she is and in which one waits, where those that it was taken for have none. */
export function withProposals(
  boards: readonly Board[],
  open: readonly Board[],
  { message, entities: { persons } }: Understanding,
): readonly Board[] {
  const isMeant = ({ by }: { readonly by: { readonly personId: string } }) =>
    persons.length === 0 || persons.some(({ id }) => id === by.personId);
  const waitingOn = (isOf: typeof isMeant) => havingProposals(boards, isOf);
  const hers = waitingOn(isMeant);
  const having = hers.length > 0 ? hers : waitingOn(() => true);
  if (persons.length === 0 && asksForAll(message.text)) return having.length > 0 ? having : open;
  const meant = having.filter((board) => open.includes(board));
  if (meant.length > 0) return meant;
  return having.length > 0 ? having : open;
}

const ALL_PROPOSALS = sifted(/(?<!\p{L})(?:alla|samtliga)(?:\s+\p{L}+)?\s+förslag/iu);

/** "Visa alla förslag": of each board. */
export function asksForAll(text: string): boolean {
  return ALL_PROPOSALS.test(text) && proposalsAsked(text) === 'WAITING';
}

/** "Kalenderfil för det inställda mötet": the boards that have one to come; else those that it was taken for. */
export function withCancelled(
  boards: readonly Board[],
  open: readonly Board[],
  today: LocalDate,
): readonly Board[] {
  const having = boards.filter(({ knowledge }) =>
    knowledge.meetings.some(({ state }) => state.status === 'CANCELLED' && state.date >= today),
  );
  return having.length > 0 ? having : open;
}

/** The boards whose kansli she is, and in which a förslag of those waits. */
function havingProposals(
  boards: readonly Board[],
  isOf: (proposal: { readonly by: { readonly personId: string } }) => boolean,
): readonly Board[] {
  return boards.filter(
    ({ membership, knowledge }) =>
      membership.offices.some((office) => office === 'OFFICE' || office === 'ADMIN') &&
      knowledge.meetings.some(
        ({ state }) =>
          isAhead(state) && state.agenda.proposals.some((one) => one.outcome.kind === 'WAITING' && isOf(one)),
      ),
  );
}

/** "Ta bort min jävsanmälan": the one board to which she has reported jäv; else those that it was taken for. */
export function withOwnJav(boards: readonly Board[], open: readonly Board[]): readonly Board[] {
  const having = boards.filter(({ knowledge, membership }) =>
    knowledge.meetings.some(
      ({ state }) =>
        isAhead(state) &&
        state.matters.some(({ recusals }) =>
          recusals.some(({ person, inEffect }) => inEffect && person.personId === membership.personId),
        ),
    ),
  );
  return having.length === 1 ? having : open;
}

/** "Jag är jävig på bilpolicyn": the one board that has such an item on an agenda ahead; else those that it was taken for. */
export function withItem(
  boards: readonly Board[],
  open: readonly Board[],
  { message, entities }: Understanding,
  now: Situation['now'],
): readonly Board[] {
  if (itemSaid(entities) !== null) return open;
  const today = localDateOf(now);
  const having = boards.filter(({ knowledge }) =>
    upcoming({ board: knowledge, today, now }).some(({ state }) =>
      state.agenda.items?.some((item) => item.standard === null && namesIt(item, message.text)),
    ),
  );
  return having.length === 1 ? having : open;
}

import { mayPerson, type Office } from '../board/index.ts';
import { isOwnItem, type NamedOnAgenda } from './domain/rules/own-item.ts';
import type { AgendaItem } from './domain/values.ts';

/** Somebody who holds posts on a board, before one of its agendas. */
export interface AgendaReader {
  readonly offices: readonly Office[];
  readonly named: NamedOnAgenda;
}

/** Whether she reads every ärende of kallelse and agenda (domain page 6, "Read kallelse, agenda"). */
export function readsWholeAgenda({ offices }: Pick<AgendaReader, 'offices'>): boolean {
  return mayPerson('READ_NOTICE', offices).kind === 'ALLOWED';
}

/** Which ärenden she reads: all, or as adjungerad her own. */
export function readsOf({ offices, named }: AgendaReader): (item: Pick<AgendaItem, 'presenter'>) => boolean {
  return (item) => mayPerson('READ_NOTICE', offices, { ownItem: isOwnItem(item, named) }).kind === 'ALLOWED';
}

/** How the board's agendas may name one of its people. */
export function namedOnAgenda(
  board: {
    readonly invitees: readonly { readonly person: { readonly id: string }; readonly title: string | null }[];
  },
  person: { readonly id: string; readonly name: string; readonly alsoSpelled: readonly string[] },
): NamedOnAgenda {
  const titles = board.invitees.filter((one) => one.person.id === person.id).map(({ title }) => title);
  return { names: [person.name, ...person.alsoSpelled], titles: titles.filter((title) => title !== null) };
}

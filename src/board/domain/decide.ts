import { accept, type Decider, type Decision, refuse, unreachable } from '../../kernel/index.ts';
import { applyDescription } from './apply-description.ts';
import type { BoardCommand } from './commands.ts';
import type { BoardEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { guidKey, holdsInTenant } from './person.ts';
import type { BoardRefusal } from './refusals.ts';
import type { BoardState } from './state.ts';

type LinkPerson = Extract<BoardCommand, { type: 'LinkPerson' }>;

/** A board: who sits on it, by which rules, and how that has changed. */
export const boardDecider: Decider<BoardState, BoardCommand, BoardEvent, BoardRefusal> = {
  initialState: { status: 'UNKNOWN' },
  evolve,
  decide(state, command): Decision<BoardEvent, BoardRefusal> {
    switch (command.type) {
      case 'ApplyDescription': {
        const { description, asOf, today } = command;
        if (state.status === 'KNOWN' && state.id !== description.id) {
          return refuse('board.otherBoard', { boardId: state.id, described: description.id });
        }
        return accept(...applyDescription(state, description, asOf, today));
      }
      case 'LinkPerson':
        return linkPerson(state, command);
      default:
        return unreachable(command);
    }
  },
};

/**
 * An object id is linked once: neither a second one of the same tenant to the same person, nor one person's to
 * another. The board's description alone changes a link (domain page 10: identity is the object id).
 */
function linkPerson(state: BoardState, command: LinkPerson): Decision<BoardEvent, BoardRefusal> {
  if (state.status === 'UNKNOWN') return refuse('board.unknown', {});
  const tenantId = guidKey(command.tenantId);
  const objectId = guidKey(command.objectId);
  const person = state.people.find((one) => one.id === command.personId);
  if (!person) return refuse('board.noSuchPerson', { personId: command.personId });
  const inTenant = person.links.filter((link) => holdsInTenant(link, tenantId));
  if (inTenant.some((link) => link.objectId === objectId)) return accept();
  if (inTenant.length > 0) {
    return refuse('board.alreadyLinked', { personId: person.id, name: person.name });
  }
  const other = state.people.find((one) =>
    one.links.some((link) => holdsInTenant(link, tenantId) && link.objectId === objectId),
  );
  if (other) return refuse('board.objectIdTaken', { personId: other.id, name: other.name });
  return accept({
    type: 'PersonLinked',
    personId: person.id,
    tenantId,
    objectId,
    origin: command.origin,
  });
}

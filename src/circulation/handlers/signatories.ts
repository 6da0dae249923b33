import type { BoardOnDay } from '../../board/index.ts';
import { type ReadFileApart, signatoriesIn } from '../../documents/index.ts';
import { matchPerson } from '../../record/index.ts';
import type { NamedSignatory } from '../domain/commands.ts';
import type { Draft } from './drafts.ts';

/** Whom a paper names as signatories; nobody where it cannot be read. */
export async function signatoriesOf(read: ReadFileApart, name: string, bytes: Uint8Array): Promise<string[]> {
  const result = await read({ name, bytes });
  if (result.kind === 'unreadable') return [];
  return [...new Set(result.documents.flatMap((document) => document.namedSignatories))];
}

/**
 * Ledamöter and ersättare whom the draft's papers or background name as signatories: only those whom the register
 * has by that very spelling. Near enough is not enough to ask somebody about jäv.
 */
export function signatoriesOnBoard(board: BoardOnDay, draft: Draft): NamedSignatory[] {
  const people = board.seats.flatMap((seat) => [...(seat.member ? [seat.member] : []), ...seat.substitutes]);
  const register = people.map(({ id, name, alsoSpelled }) => ({ personId: id, name, alsoSpelled }));
  const personOf = (name: string) => {
    const match = matchPerson(name, register);
    return match.kind === 'linked' ? match.personId : null;
  };
  const found = new Map<string, string[]>();
  for (const name of signatoriesIn(draft.background)) {
    const personId = personOf(name);
    if (personId !== null) found.set(personId, []);
  }
  for (const paper of draft.attachments) {
    const names = draft.signatories.find((one) => one.sha256 === paper.sha256)?.names ?? [];
    for (const personId of new Set(names.flatMap((name) => personOf(name) ?? []))) {
      found.set(personId, [...(found.get(personId) ?? []), paper.name]);
    }
  }
  return [...found].map(([personId, namedIn]) => ({ personId, namedIn }));
}

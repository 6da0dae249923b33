import { findPeople, type Person } from '../board/index.ts';
import type { Actor } from '../kernel/index.ts';
import { type CommandInput, textOption } from './command.ts';
import { CliFailure } from './failures.ts';

/** The option by which the operator acts for somebody through the kansli (domain page 10, "Who may"). */
export const AS_OPTION = {
  flags: '--as <person>',
  summary: 'för en person i registret: namn, e-post eller objekt-id',
} as const;

/** The one person of `people` that `wanted` means. Throws CliFailure where it is nobody or several. */
export function personNamed(people: readonly Person[], wanted: string): Person {
  const found = findPeople(people, wanted);
  const [only] = found;
  if (only === undefined) {
    throw new CliFailure('cli.noSuchPerson', `Det finns ingen ${wanted} i styrelsens register.`);
  }
  if (found.length > 1) {
    const names = found.map((person) => `${person.name} (${person.id})`).join(', ');
    throw new CliFailure('cli.severalPeople', `Vem menar du med ${wanted}? ${names}. Ange e-post eller id.`);
  }
  return only;
}

/** The actor to record: the operator, on behalf of the person of `--as` where it is given. */
export function actorOf(input: CommandInput, people: readonly Person[]): Actor {
  const wanted = textOption(input, 'as');
  if (wanted === null) return { kind: 'operator' };
  const { id, name } = personNamed(people, wanted);
  return { kind: 'operator', onBehalfOf: { personId: id, name } };
}

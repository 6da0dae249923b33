import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { klubban } from '../../test/support/product.ts';
import type { Case } from './ask-cases.ts';

/** The tenant that everybody in an evaluation speaks from. */
export const TENANT = '00000000-0000-4000-8000-000000000001';

const personSchema = z.looseObject({ name: z.string(), alsoSpelled: z.array(z.string()).optional() });
const boardSchema = z.looseObject({
  id: z.string(),
  seats: z.array(
    z.looseObject({
      ledamot: z.union([personSchema, z.array(personSchema)]).optional(),
      ersattare: z.array(personSchema).optional(),
    }),
  ),
  kansli: z.array(personSchema).optional(),
});
export type DescribedBoards = z.output<typeof boardSchema>[];

export async function readBoards(samples: string): Promise<DescribedBoards> {
  const json: unknown = JSON.parse(await readFile(join(samples, 'boards.json'), 'utf8'));
  return z.object({ boards: z.array(boardSchema) }).parse(json).boards;
}

/** An object id that is always the same for the same name: one human, on whichever boards. */
export function objectIdOf(name: string): string {
  const hash = createHash('sha256').update(name.normalize('NFC').toLowerCase()).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** The asker's object id: by any spelling the boards have of the name. */
export function objectIdOfAsker(boards: DescribedBoards, name: string): string {
  const people = boards.flatMap((board) => [
    ...board.seats.flatMap((seat) => [...[seat.ledamot ?? []].flat(), ...(seat.ersattare ?? [])]),
    ...(board.kansli ?? []),
  ]);
  const found = people.find((person) => [person.name, ...(person.alsoSpelled ?? [])].includes(name));
  return objectIdOf(found?.name ?? name);
}

type Person = z.output<typeof personSchema>;
const identified = (person: Person) => ({ ...person, entraObjectId: objectIdOf(person.name) });

/** A board as described, everybody with the object id that evaluations give her. */
export function withIds(board: DescribedBoards[number]) {
  return {
    ...board,
    seats: board.seats.map((seat) => ({
      ...seat,
      ...(seat.ledamot
        ? { ledamot: Array.isArray(seat.ledamot) ? seat.ledamot.map(identified) : identified(seat.ledamot) }
        : {}),
      ersattare: (seat.ersattare ?? []).map(identified),
    })),
    kansli: (board.kansli ?? []).map(identified),
  };
}

/** Data folders with boards described and files imported, each kind made once by the product's own commands. */
export class Worlds {
  readonly #made = new Map<string, Promise<string>>();
  readonly #samples: string;
  readonly #boards: DescribedBoards;
  readonly #folder: string;

  constructor(samples: string, boards: DescribedBoards, folder: string) {
    this.#samples = samples;
    this.#boards = boards;
    this.#folder = folder;
  }

  /** A fresh copy of the data folder that a case starts from. */
  async freshCopy(one: Case, name: string): Promise<string> {
    const template = await this.#template(one);
    const copy = join(this.#folder, `case-${name}`);
    await cp(template, copy, { recursive: true });
    return copy;
  }

  #template(one: Case): Promise<string> {
    const key = JSON.stringify([one.boardsLoaded, one.filesLoaded]);
    const before = this.#made.get(key);
    if (before) return before;
    const made = this.#make(one, `world-${this.#made.size}`);
    this.#made.set(key, made);
    return made;
  }

  async #make(one: Case, name: string): Promise<string> {
    const dataDir = join(this.#folder, name);
    await mkdir(dataDir);
    const loaded = this.#boards.filter((board) => one.boardsLoaded.includes(board.id));
    const file = join(this.#folder, `${name}.json`);
    await writeFile(file, JSON.stringify({ boards: loaded.map(withIds) }));
    const env = { DATA_DIR: dataDir, DEMO: 'off', KLUBBAN_NOW: one.now };
    await run(['board', 'apply', file, '--yes'], env);
    const [only] = one.boardsLoaded;
    const board = one.boardsLoaded.length === 1 && only ? ['--board', only] : [];
    const paths = one.filesLoaded.map((path) => join(this.#samples, path));
    await run(['import', ...paths, '--yes', ...board], env);
    return dataDir;
  }
}

async function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  const { code, stdout, stderr } = await klubban(args, env);
  if (code !== 0) throw new Error(`klubban ${args.join(' ')} ended with ${code}:\n${stdout}${stderr}`);
}

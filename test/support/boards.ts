import { type DescribedBoard, describeBoards, faultText } from '../../src/board/index.ts';

/** An invented board in the shape of the description file; every part can be replaced. */
export function norrskog(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 'norrskog',
    name: 'Samordningsförbundet Norrskog',
    seats: [
      {
        organisation: 'Granby kommun',
        ledamot: { name: 'Eva Lind', role: 'ordförande', email: 'eva.lind@granby.example' },
        ersattare: [{ name: 'Nils Ahl' }, { name: 'Rut Moberg' }],
      },
      {
        organisation: 'Region Norrskog',
        ledamot: { name: 'Karim Nasser', role: 'vice ordförande', email: 'karim.nasser@region.example' },
        ersattare: [{ name: 'Sofia Berg', email: 'sofia.berg@region.example' }],
      },
      { organisation: 'Försäkringskassan', ledamot: { name: 'Lars Ek' }, ersattare: [] },
    ],
    kansli: [{ name: 'Maja Holm', role: 'förbundschef, sekreterare', email: 'maja@norrskog.example' }],
    ...changes,
  };
}

/** A described board of a value in the file's shape. Throws with the faults where it has any. */
export function described(board: unknown): DescribedBoard {
  const read = describeBoards({ boards: [board] });
  if (read.kind === 'faulty') throw new Error(read.faults.map(faultText).join('\n'));
  const [only] = read.boards;
  if (!only) throw new Error('no board');
  return only;
}

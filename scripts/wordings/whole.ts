import { isAct } from '../../src/conversation/understand/intents.ts';
import { boardWithPapers, day } from '../../test/support/board-with-papers.ts';
import type { Wording } from '../../test/wordings/bank.ts';

/** As first read by its words alone. */
export interface FirstRead {
  readonly right: boolean;
  /** How sure the words were, 0–1. */
  readonly score: number;
}

/** Who says it on the demo board. */
const SPEAKERS: Readonly<Record<Wording['person'], string>> = {
  ledamot: 'Lars Ek',
  ersättare: 'Sofia Berg',
  ordförande: 'Eva Lind',
  kansli: 'Maja Holm',
  revisor: 'Håkan Lundmark',
};

/** From so sure on, the likeliest bin first. */
const SURENESS = [0.99, 0.95, 0.9, 0.8, 0.6, 0.4, 0] as const;

interface Row {
  readonly wording: Wording;
  readonly first: FirstRead;
  readonly taken: string | null;
  readonly right: boolean;
}

/**
 * Sends wordings through all that reads a message, with the demo board's papers read in, and tells what they are
 * taken for in the end: by sureness of the words, how many that were right were lost on the way, and how many won.
 * `first`: how one is read by its words alone; `wanted`: every intent that is right for it.
 */
export async function printWhole(
  wordings: readonly Wording[],
  first: (wording: Wording) => FirstRead,
  wanted: (wording: Wording) => ReadonlySet<string>,
  showLost: boolean,
): Promise<void> {
  const board = await boardWithPapers('demo/documents', day('2026-12-07'));
  try {
    const rows: Row[] = [];
    for (const wording of wordings) {
      const taken = await board.takenFor(SPEAKERS[wording.person], wording.text);
      const right = taken !== null && wanted(wording).has(taken);
      rows.push({ wording, first: first(wording), taken, right });
    }
    if (showLost) for (const row of rows.filter(isLost)) console.log(lineOf(row));
    console.log('\nThrough all that reads a message, on the demo board, by how sure the words are');
    for (const [at, least] of SURENESS.entries()) {
      const most = SURENESS[at - 1] ?? Number.POSITIVE_INFINITY;
      const bin = rows.filter(({ first: { score } }) => score >= least && score < most);
      console.log(`  from ${least.toFixed(2)}  ${summed(bin)}`);
    }
    console.log(`  questions  ${summed(rows.filter(({ wording }) => !isAct(wording.intent)))}`);
    console.log(`  acts       ${summed(rows.filter(({ wording }) => isAct(wording.intent)))}`);
    console.log(`  in all     ${summed(rows)}`);
  } finally {
    await board.close();
  }
}

const isLost = ({ first, right }: Row): boolean => first.right && !right;

const lineOf = ({ wording, taken, first: { score } }: Row): string =>
  `  ${score.toFixed(3)} ${wording.intent} <- ${taken}: ${wording.text}`;

function summed(rows: readonly Row[]): string {
  const firstRight = rows.filter(({ first }) => first.right).length;
  const right = rows.filter((row) => row.right).length;
  const lost = rows.filter(isLost).length;
  const won = rows.filter((row) => row.right && !row.first.right).length;
  const share = (part: number) => `${((100 * part) / Math.max(1, rows.length)).toFixed(1)} %`;
  return (
    `${String(rows.length).padStart(5)}: right by the words ${share(firstRight)}, ` +
    `in the end ${share(right)} (${lost} lost, ${won} won)`
  );
}

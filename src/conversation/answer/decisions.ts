import { findAmounts } from '../search/amounts.ts';
import type { Asking } from './asking.ts';
import type { DecisionsAnswer, Granted } from './decisions-answer.ts';
import type { Matter } from './matter.ts';
import { paragraphsMeant } from './paragraphs-meant.ts';

/** Formalities that nobody asks for in a list of decisions. */
const FORMAL =
  /^(mötets? öppn|godkännande att öppna|öppnande|val av juster|dagordning|föregående (mötes )?protokoll|mötets? avslut|avslut|godkännande av dagordning|upprop)/i;

export async function decisions(asking: Asking): Promise<DecisionsAnswer> {
  const { matters, mention, dates } = paragraphsMeant(asking, await asking.board.index());
  if (dates.length === 0) return { kind: 'nothing-held', board: asking.board.name, mention };
  const told = matters.filter((one) => one.clauses.length > 0 && !FORMAL.test(one.heading));
  return { kind: 'decisions', board: asking.board.name, matters: told, dates };
}

const GRANTS = /^(bevilj|anslå|anslog|tilldel|finansier|medfinansier|avsätt|avsatt|bidra|ge|stödj)/;

/** Money that was granted: clauses that grant, with the amounts they name. */
export async function total(asking: Asking): Promise<DecisionsAnswer> {
  const { matters, mention, dates } = paragraphsMeant(asking, await asking.board.index());
  if (dates.length === 0) return { kind: 'nothing-held', board: asking.board.name, mention };
  const granted = matters.flatMap((matter) => grantsOf(matter));
  const sum = granted.reduce((all, one) => all + one.kronor, 0);
  return { kind: 'total', board: asking.board.name, granted, sum, dates };
}

function grantsOf(matter: Matter): Granted[] {
  return matter.clauses
    .filter((clause) =>
      clause
        .toLocaleLowerCase('sv')
        .split(/[^\p{L}]+/u)
        .some((word) => GRANTS.test(word)),
    )
    .flatMap((clause) => findAmounts(clause).map(({ kronor }) => ({ matter, clause, kronor })));
}

import { holdsNumeral } from '../../search/numerals.ts';
import { weightOn } from '../../search/query.ts';
import { type Pattern, sifted } from '../../understand/patterns/sifted.ts';
import type { Asking } from '../asking.ts';
import type { Matter } from '../matters/matter.ts';

/** How a matter may have ended, where that is what is asked for: refused, sent back, tabled or granted. */
export type Outcome = 'refused' | 'returned' | 'tabled' | 'granted';

interface Ending {
  readonly outcome: Outcome;
  /** As people say it. */
  readonly asked: Pattern;
  /** As a decision says it. */
  readonly decided: RegExp;
}

const ENDINGS: readonly Ending[] = [
  {
    outcome: 'refused',
    asked: sifted(
      /(?<!\p{L})(?:(?:vi|ni|styrelsen|förbundet|man) (?:har |hade |redan )*(?:sa|sade|sagt|tackat) nej(?: till| till något| åt)?(?=(?: (?:i|på|under|hittills|sist|senast|förra|20\d\d|\p{L}+mötet)(?!\p{L})|[?. ]*$))|(?:sa|sade) (?:vi|ni|styrelsen|förbundet) (?:\p{L}+ )?nej(?: till| till något| åt)?(?=(?: (?:i|på|under|hittills|sist|senast|förra|20\d\d|\p{L}+mötet)(?!\p{L})|[?. ]*$))|avslag(?:en|et|it|its|na)?|avslog|avslogs|avslagna|avslås|avslå|nekad\p{L}*|nekat|nekats|(?:fick|fått|får) (?:nej|tummen ner|tummen ned|kalla handen)|(?:blev|blivit|gick) (?:\p{L}+ )?utan (?:pengar|medel|bidrag|stöd)|(?:fick|fått) (?:inga pengar|inget (?:bidrag|stöd)|ingenting|inget alls)|nobb(?:ad|ade|at|ats)|ratad[e]?|ratats)(?!\p{L})/iu,
    ),
    decided: /(?<!\p{L})(?:avslå|avslås|avslår|avslog|avslogs)(?!\p{L})/iu,
  },
  {
    outcome: 'returned',
    asked: sifted(/(?<!\p{L})[åa]terremi\p{L}*/iu),
    decided: /(?<!\p{L})återremi\p{L}*/iu,
  },
  {
    outcome: 'tabled',
    asked: sifted(/(?<!\p{L})(?:bordl\p{L}*|uppskjut\p{L}*)/iu),
    decided: /(?<!\p{L})(?:bordlägg\p{L}*|bordlagd\p{L}*|bordlades)(?!\p{L})/iu,
  },
  {
    outcome: 'granted',
    asked: sifted(
      /(?<!\p{L})(?:bifallna|bifölls|bifallits|beviljade ansökningar|ansökningar (?:som )?(?:beviljades|bifölls|har beviljats))(?!\p{L})/iu,
    ),
    decided: /(?<!\p{L})(?:bevilj\p{L}*|bifall\p{L}*|bifölls)(?!\p{L})/iu,
  },
];

/** Questions that ask which matters ended so, or of one of them. */
export const OF_OUTCOMES =
  /^(?:decision\.(?:find|list|followup)|matter\.about|agenda\.(?:applications|show))$/;

/** The outcome that is asked for: "återremisser?", "vilka ansökningar fick avslag". */
export function outcomeAsked(text: string): Outcome | null {
  return ENDINGS.find(({ asked }) => asked.test(text))?.outcome ?? null;
}

/** Whether a matter ended so, by its decision. */
export function endedAs({ clauses }: Pick<Matter, 'clauses'>, outcome: Outcome): boolean {
  const ending = ENDINGS.find((one) => one.outcome === outcome);
  return ending !== undefined && clauses.some((clause) => ending.decided.test(clause));
}

/** Whether a matter is named beside the outcome: "fick Fyren avslag" is of Fyren, "fick någon avslag" of any. */
export async function namesMoreThanOutcome(asking: Asking): Promise<boolean> {
  const index = await asking.board.index();
  const { topic, numbers, organisations, persons } = asking.understanding.entities;
  if (numbers.length + organisations.length + persons.length > 0) return true;
  return topic.some(
    (one) =>
      outcomeAsked(one.word.text) === null &&
      !holdsNumeral(one.word.text) &&
      weightOn(one, index) >= 0.6 &&
      index.frequency(one.word.stem) > 0,
  );
}

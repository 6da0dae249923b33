import { analyse } from '../../../understand/words/analyse.ts';
import { stemOf } from '../../../understand/words/stem.ts';
import type { Asking } from '../../asking.ts';

const WHO_HAS =
  /^(?:och |men |å |o )?(?:vem|vilken|vad heter)(?: (?:är|e|var|blir|blev|heter|det|som|den|vår|ny|nya|nye|nu))* (?<role>(?!(?:sitter|ingår|jobbar|arbetar|finns|deltar|representerar)(?!\p{L}))\p{L}{4,}) (?:på|för|i|hos|till|åt|av|från)(?!\p{L})/iu;
/** Who leads, answers for or was chosen for a thing is told in many words. */
const IN_MANY_WORDS =
  /(?:ledare|ledaren|ansvarig|ägare|justerare|ersättare|kontakt|\p{L}(?:ig|ad|at|d|en|ande|ende))$/iu;
const LONG_ENOUGH = 4;

/** "Vem är kurator på mottagningen", and not "vem sitter i rådet": what somebody is asked for as; null where no such word is asked by. */
function roleAsked({ understanding: { message } }: Asking): string | null {
  const role = WHO_HAS.exec(message.text)?.groups?.role;
  return role !== undefined && !IN_MANY_WORDS.test(role) ? role : null;
}

/** Whether a text speaks of the one asked for by what she is: somebody else named in it is no answer. */
export function bearsRole(asking: Asking, { text }: { readonly text: string }): boolean {
  const role = roleAsked(asking);
  if (role === null) return true;
  const stem = stemOf(role.toLocaleLowerCase('sv'));
  const own = new Set(asking.view.office.flatMap(({ titles }) => titles.flatMap(analyse)));
  // The board's own förbundschef, who tells of it, is no chef of another house.
  return (
    stem.length < LONG_ENOUGH ||
    analyse(text).some((term) => term.includes(stem) && (term === stem || !own.has(term)))
  );
}

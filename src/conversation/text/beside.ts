import type { ActParams } from '../action-handlers.ts';

/** What the product itself may be asked for. */
const DONE_HERE =
  /^(?:(?:kan|vill) du |glöm inte att |kom ihåg att )?(?:skicka (?:ut |in |om )?(?:\p{L}+ ){0,2}(?:\p{L}*kallels|påminn|dagordning)|påminn (?:alla|dem|dom|de |övriga|ledam|ersätt|styrels)|stryka? |ta bort |flytta |ställa? in |lägga? (?:till|in|upp|ärende|punkt)|posta |byta? )/iu;

const told = (parts: readonly string[]) =>
  `Stod också i meddelandet och är inte med här: ${listed(parts.map((part) => `”${part}”`))}.`;
const SAY_APART = 'Det du vill att jag gör av det skriver du för sig.';

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`;
}

type Beside = Pick<ActParams, 'alsoSaid'>;

/** What stood in the message and fills no field of the form, told in one line; null: nothing did. */
export function besideLine({ alsoSaid = [] }: Beside): string | null {
  if (alsoSaid.length === 0) return null;
  const line = told(alsoSaid);
  return alsoSaid.some((part) => DONE_HERE.test(part)) ? `${line} ${SAY_APART}` : line;
}

/** The same as sentences, for whoever reads what was written. */
export function besideAsText({ alsoSaid = [] }: Beside): string {
  return alsoSaid
    .map(
      (part) => `${part.charAt(0).toLocaleUpperCase('sv')}${part.slice(1)}${/[.!?]$/u.test(part) ? '' : '.'}`,
    )
    .join('\n');
}

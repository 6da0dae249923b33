import type { ActParams } from '../../conversation/index.ts';
import { BESIDE } from '../text/index.ts';

/** What the product itself may be asked for. */
const DONE_HERE =
  /^(?:(?:kan|vill) du |glöm inte att |kom ihåg att )?(?:skicka (?:ut |in )?(?:\p{L}*kallels|påminn|dagordning)|påminn (?:alla|dem|dom|de |övriga|ledam|ersätt|styrels)|stryka? |ta bort |flytta |ställa? in |lägga? (?:till|in|upp) |posta |byta? )/iu;

/**
 * What stood in the message and fills no field of the form, told in one line; null: nothing did.
 */
export function besideLine({ alsoSaid = [] }: Pick<ActParams, 'alsoSaid'>): string | null {
  if (alsoSaid.length === 0) return null;
  const told = BESIDE.told(alsoSaid);
  return alsoSaid.some((part) => DONE_HERE.test(part)) ? `${told} ${BESIDE.sayApart}` : told;
}

/** The same as sentences, for whoever reads what was written. */
export function besideAsText({ alsoSaid = [] }: Pick<ActParams, 'alsoSaid'>): string {
  return alsoSaid.map((part) => `${part.charAt(0).toLocaleUpperCase('sv')}${part.slice(1)}.`).join('\n');
}

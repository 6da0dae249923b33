import { foldDots } from './stem.ts';

/** What a short reply says to "Kommer du till mötet?", or to "Tjänstgöra för Lars Ek?". */
export type Reply = 'yes' | 'no' | 'afar';

const LEAD = '(?:hej|tack|ok|okej|jag|men)';
const YES =
  '(?:ja|jaa|jo|jada|joda|japp|jepp|yes|yep|jajamen|javisst|visst|absolut|sjalvklart|givetvis|naturligtvis|garna|jag kommer|det gor jag|det kan jag|jag deltar|jag ar med|jag tjanstgor|det gar bra|gar bra|inga problem|det stammer|stammer|korrekt)';
const NO =
  '(?:nej|nae|naa|na|nix|nope|no|tyvarr|dessvarre|inte|jag kommer inte|det gor jag inte|det kan jag inte|jag kan inte|kan inte|jag har forhinder|forhinder)';
const AFAR =
  '(?:(?:jag )?(?:deltar |ar med |kommer )?(?:pa distans|pa lank|pa teams|via teams|via lank|digitalt|distans|online))';
const COURTESY = '(?:tack|da|tyvarr|garna|gor|visst)';

const whole = (say: string) => new RegExp(`^(?:${LEAD} )*${say}(?: (?:${say}|${COURTESY}))*$`, 'u');
const [SAYS_YES, SAYS_NO] = [whole(YES), whole(NO)];
const SAYS_AFAR = new RegExp(`^(?:(?:${LEAD}|${YES}|men) )*${AFAR}(?: ${COURTESY})*$`, 'u');

/** "Ja", "nej tyvärr", "på distans" and no more; null: something else is said, or asked. */
export function shortReply(text: string): Reply | null {
  if (text.includes('?')) return null;
  const said = foldDots(text.toLocaleLowerCase('sv'))
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  if (SAYS_AFAR.test(said)) return 'afar';
  if (SAYS_NO.test(said)) return 'no';
  return SAYS_YES.test(said) ? 'yes' : null;
}

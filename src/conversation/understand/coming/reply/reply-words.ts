import { sifted } from '../../patterns/sifted.ts';
import { foldDots } from '../../words/stem.ts';

/** What a short reply says to "Kommer du till mötet?", or to "Tjänstgöra för Lars Ek?". */
export type Reply = 'yes' | 'no' | 'afar';

const LEAD =
  '(?:hej|tack|ok|okej|jag|men|(?:mitt svar|svaret) (?:ar|blir)|(?:jag )?svarar|det blir(?: ett)?|oj|sorry|forlat|(?:jag |har )?(?:hade|har)? ?(?:missade|missat|glomde|glomt)(?: (?:det|den|svara|att svara|kallelsen|mejlet|helt))*|(?:(?:nu )?har jag|(?:jag )?har(?: nu)?) (?:kollat|stamt av|dubbelkollat)(?: (?:nu|med (?:jobbet|chefen|familjen)|kalendern|almanackan))*)';
const YES =
  '(?:ja|jaa|jo|jada|joda|japp|jepp|yes|yep|yepp|jajamen|jajaman|jajamensan|jajamansan|javisst|visst|absolut|sjalvklart|givetvis|naturligtvis|garna|jag kommer|det gor jag|det kan jag(?: (?:gora|ordna|fixa))?|jag deltar|jag ar med|jag tjanstgor|jag ar dar|jag dyker upp|jag staller upp|kommer|kommer jag|ar jag dar|ja det blir bra|det gar bra|gar bra|inga problem|inget problem|det stammer|stammer|korrekt)';
const NO =
  '(?:nej|nae|naa|na|nix|nepp|napp|nope|no|inte jag|inte mig|ej jag|tyvarr|dessvarre|inte|jag kommer inte|det gor jag inte|det kan jag inte|(?:jag |da )?(?:kan|hinner|orkar)(?: jag)?(?: (?:tyvarr|nog|dessvarre))? (?:inte|ej)(?: (?:titta|lasa|kolla|nu|just nu|idag|i dag))?|(?:jag )?har (?:tyvarr )?inte tid|(?:det )?(?:gar|funkar|fungerar) (?:tyvarr )?(?:inte|ej)|jag har forhinder|forhinder)';
const AFAR =
  '(?:(?:jag )?(?:deltar |ar med |kommer )?(?:pa distans|pa lank|pa teams|via teams|via lank|digitalt|distans|online))';
const COURTESY = '(?:tack|da|tyvarr|garna|gor|visst|ocksa)';

/** After a yes, and never a yes by itself. */
const MEETS = '(?:da )?(?:vi )?(?:ses|syns)(?: vi)?(?: (?:da|dar))?';
const whole = (say: string, after: string) =>
  new RegExp(`^(?:${LEAD} )*${say}(?: (?:${say}|${after}))*$`, 'u');
const [SAYS_YES, SAYS_NO] = [whole(YES, `${COURTESY}|${MEETS}`), whole(NO, COURTESY)];
const SAYS_AFAR = sifted(`^(?:(?:${LEAD}|${YES}|men) )*${AFAR}(?: ${COURTESY})*$`, 'u');

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

const THUMBS_UP = sifted(/^\s*(?:[\u{1F44D}\u{1F44C}\u2705\u2714][\u{1F3FB}-\u{1F3FF}\uFE0F]*\s*)+$/u);
const THUMBS_DOWN = sifted(/^\s*(?:[\u{1F44E}\u274C][\u{1F3FB}-\u{1F3FF}\uFE0F]*\s*)+$/u);

/** The word that a thumb and no more stands for; null: it is none. */
export function thumbSaid(text: string): 'ja' | 'nej' | null {
  if (THUMBS_UP.test(text)) return 'ja';
  return THUMBS_DOWN.test(text) ? 'nej' : null;
}

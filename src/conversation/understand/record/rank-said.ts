import { sifted } from '../patterns/sifted.ts';

const LEADS = '^(?:(?:och|men|å|o|hej|ok)[ ,]+)*';
/** "Vem har fått mest", "vilken insats fick minst av oss". */
const RANKED = sifted(
  String.raw`${LEADS}(?:vem|vilka|vilken|vilket|vad)(?: (?:insats|ansökan|verksamhet|förening|projekt|sökande)\p{L}*)?(?: är det)?(?: som)? (?:(?:har |hade )?fått|fick|får|har beviljats|beviljades|tilldelades|kostar oss|kostade oss) (?:av oss )?(?<rank>mest|minst)(?: (?:pengar|bidrag|medel|stöd|av oss|av förbundet|totalt|sammanlagt|hittills|i år|20\d\d))*(?: då)?[?. ]*$`,
  'iu',
);
/** "O minst", right after. */
const RANK_ALONE = sifted(
  `${LEADS}(?:(?:vem|vilka|vilken) )?(?:(?:fick|har fått|får) )?(?<rank>mest|minst)(?: pengar| bidrag)?(?: då)?[?. ]*$`,
  'iu',
);

export type Rank = 'most' | 'least';

/** Most or least, as it is asked for; `alone`: of what is not said. Null: neither is. */
export function rankSaid(text: string): { readonly rank: Rank; readonly alone: boolean } | null {
  const whole = RANKED.exec(text)?.groups?.rank?.toLowerCase();
  const rank = whole ?? RANK_ALONE.exec(text)?.groups?.rank?.toLowerCase();
  return rank === undefined ? null : { rank: rank === 'mest' ? 'most' : 'least', alone: whole === undefined };
}

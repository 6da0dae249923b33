import { sifted } from '../../patterns/sifted.ts';

/** What softens or joins, and says nothing by itself. */
const SOFT =
  '(?:(?:hej|nej|nä|ja|jo|men|ok|okej|då|tyvärr|dessvärre|nog|också|även|gärna|absolut|visst|alltså|faktiskt|redan|helt|för|tack|just|den dagen|den dan|de dagarna|den tiden|den här gången)[\\s,.!]+)*';
const ABLE =
  'kan (?:jag )?(?:\\p{L}+ )?(?:(?:inte|ej) )?(?:vara med|va med|vara där|delta|deltaga|medverka|närvara|komma|följa med|ställa upp)|(?:kan|hinner|orkar) (?:jag )?(?:\\p{L}+ )?(?:inte|ej)|har (?:jag )?(?:\\p{L}+ )?(?:(?:inte|ej|ingen|inga) )?(?:möjlighet(?:er)?|tid)|saknar möjlighet';
const AWAY =
  '(?:(?:är|blir|ligger|sitter) (?:jag )?(?:nog |tyvärr |redan |dessvärre )*)?(?:bortrest|bortresta|borta|upptagen|upptaget|sjuk|förkyld|magsjuk|ledig|utomlands|inbokad|uppbokad|dubbelbokad|förhindrad|på semester|på resa|på resande fot|(?:inte|ej) (?:hemma|tillgänglig|i stan))|har (?:jag )?(?:semester|annat (?:för mig|inbokat|bokat)|ett annat möte)';
const ENDS =
  '(?:[\\s,]+(?:då|tyvärr|dessvärre|tack|gärna|också|nog|den dagen|den dan|de dagarna|den tiden|just|den här gången))*[\\s.!]*';

const SAYS_ABLE = sifted(`^${SOFT}(?:jag )?(?:${ABLE}|(?:jag )?${AWAY})${ENDS}$`, 'iu');

/**
 * "Jag kan vara med", "är bortrest", "upptagen då" and nothing more: that one can or cannot, or is away, busy or ill, with no
 * day and no meeting named. It may be said of whatever was asked.
 */
export function saysWhetherAble(text: string): boolean {
  return SAYS_ABLE.test(text.trim());
}

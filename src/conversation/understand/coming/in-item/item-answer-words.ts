import { NUMBER_NOUNS } from '../../../../kernel/index.ts';
import { sifted } from '../../patterns/sifted.ts';

const BEFORE =
  '(?:(?:ja|jo|japp|jadå|jodå|nej|nä|hej|absolut|visst|gärna|tyvärr|dessvärre|men|och|okej|ok|då)[\\s,.!]+)*';
const NOT = '(?:inte|ej)';
const SAYS = sifted(
  `^${BEFORE}(?:jag )?(?:kan|tar|hinner|tjänstgör|ställer upp|går in|tackar|avböjer|avstår)(?<said>(?: (?:gärna|tyvärr|dessvärre|nog|väl|då|visst|absolut|också|även|${NOT}|ta|tjänstgöra|gå in|ställa upp|ja|nej|som ersättare|både))*)(?: (?:i|på|till|för|från))?(?: (?:både|punkt(?:en)?|ärendet))? (?<of>(?!${NOT}(?!\\p{L})|den |det |dem |honom |henne |imorgon|i morgon|mötet|komma|delta|vara)\\S.{1,60}?)[.! ]*$`,
  'iu',
);
const DECLINES = new RegExp(`(?<!\\p{L})(?:${NOT}|nej|avböjer|avstår)(?!\\p{L})`, 'iu');
const BY_NUMBER = new RegExp(
  `^(?:(?:${NUMBER_NOUNS.join('|')})|\\d{1,2}(?:[a-z]|:?an)?)(?: (?:också|tyvärr|gärna|då|tack))*$`,
  'iu',
);

/** "Kan väl ta den punkten", "hinner inte med det ärendet": of the one that she is asked of. */
const SAYS_POINTED = sifted(
  `^${BEFORE}(?:då )?(?:jag )?(?:kan|tar|hinner|tjänstgör|ställer upp|går in|gör|avstår)(?<said>(?: (?:jag|gärna|tyvärr|dessvärre|nog|väl|ju|då|visst|absolut|också|även|${NOT}|med|ta|tjänstgöra|gå in|ställa upp|vara med|rösta|från))*)(?: (?:i|på|för|om))? (?:just )?(?:den|det|denna|detta)(?: (?:här|där))? (?:punkten?|frågan?|ärendet?|biten?)(?: (?:då|också|gärna|tyvärr|absolut|åt (?:henne|honom|hen)))*[.! ]*$`,
  'iu',
);

/** "Den punkten kan jag väl ta". */
const SAYS_INVERTED = sifted(
  `^${BEFORE}(?:just )?(?:den|det)(?: (?:här|där))? (?:punkten|frågan|ärendet|biten) (?:kan|tar|hinner|gör|fixar) jag(?: (?:gärna|tyvärr|dessvärre|nog|väl|ju|då|visst|absolut|också|${NOT}|med|ta|göra))*[.! ]*$`,
  'iu',
);

/** What an answer to the question of one ärende says: of which, in its words, and whether she can. */
export interface ItemAnswer {
  readonly of: string;
  readonly byNumber: boolean;
  /** It is pointed at, and not named: "den punkten". */
  readonly pointed: boolean;
  readonly accepts: boolean;
}

/** "Jag tar verksamhetsplanen", "kan i nian", "nej jag kan inte i delår": a yes or no of something that is named; null: none. */
export function itemAnswerSaid(text: string): ItemAnswer | null {
  if (text.length > 120 || text.includes('?')) return null;
  const pointed = SAYS_POINTED.exec(text);
  if (pointed !== null || SAYS_INVERTED.test(text))
    return { of: '', byNumber: false, pointed: true, accepts: !DECLINES.test(text) };
  const of = SAYS.exec(text)?.groups?.of;
  if (of === undefined) return null;
  const told = text.slice(0, text.length - of.length);
  return { of, byNumber: BY_NUMBER.test(of), pointed: false, accepts: !DECLINES.test(told) };
}

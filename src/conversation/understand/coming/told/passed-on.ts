import type { Intent } from '../../intents.ts';
import { sifted } from '../../patterns/sifted.ts';

const PASSES_ON =
  /^(?:(?:hej|klubban|snälla|kan|kunde|vill|skulle|du|gärna)[\s,]+)*(?:säga?|hälsa|meddela|berätta)\s+(?:(?:till|för)\s+)?(?:\p{L}+(?:\s+\p{Lu}\p{L}+)?\s+)?att\s+jag\s+(?<says>[^?]{2,80})\?*$/iu;
const COMES =
  /^(?:(?:nog|visst|gärna|också|absolut)\s+)*(?:kommer|deltar|är\s+med|är\s+där|kan(?:\s+komma|\s+vara\s+med)?)(?!\p{L})(?!\s+(?:med\s+)?(?:att|ett|en|inte|ej))/iu;
const NOT =
  /^(?:\p{L}+\s+)?(?:kommer\s+(?:inte|ej)|kan\s+(?:tyvärr\s+)?(?:inte|ej)|inte\s+(?:kommer|kan)|har\s+(?:fått\s+)?förhinder|får\s+förhinder|är\s+(?:sjuk|borta|förhindrad)|uteblir)(?!\p{L})/iu;

const SAYS_THAT = sifted(/att jag/iu);

/**
 * "Säg till kansliet att jag kommer", "kan du hälsa Maja att jag har förhinder": what is to be passed on is one's own
 * answer to the kallelse, which is asked about here. Null: it is something else.
 */
export function passedOn(text: string): Extract<Intent, 'rsvp.accept' | 'rsvp.decline'> | null {
  const says = SAYS_THAT.test(text) ? PASSES_ON.exec(text)?.groups?.says : undefined;
  if (says === undefined) return null;
  if (NOT.test(says)) return 'rsvp.decline';
  return COMES.test(says) ? 'rsvp.accept' : null;
}

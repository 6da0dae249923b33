import { sifted } from '../../../understand/patterns/sifted.ts';
import type { Row } from './said-of-record.ts';

const OF_ANY = /^(?!rsvp|substitute|item|meeting\.(?:move|create|cancel)|circulation|poll)/;

/** Everyday words that settle what is asked, whatever the rest of the message resembles. */
export const SAID_EVERY_DAY: readonly Row[] = [
  // "Ligger novemberprotokollet fortfarande uppe": the anslag, and no agenda.
  {
    from: OF_ANY,
    said: sifted(
      /^(?:(?:och|men|å|o|hej)[ ,]+)*(?:är|e|ligger|sitter|hänger|finns) (?:\p{L}*protokollet|anslaget|lappen)(?: \p{L}+){0,4} (?:uppe|uppsatt|anslaget|upphängt|på (?:anslags)?tavlan)(?!\p{L})/iu,
    ),
    to: 'minutes.status',
  },
  // "Hur rösta jag då": how she did, and no rule of votes.
  {
    from: /^(?:rule\.(?:casting|quorum)|help|decision\.find|matter\.)/,
    said: sifted(
      /^(?:(?:och|men|å|o|hej)[ ,]+)*(?:hur|vad|va) rösta(?:de)? (?!man(?!\p{L})|vi(?!\p{L}) (?:ska|bör))\p{L}+/iu,
    ),
    to: 'decision.votes',
  },
  // "Vem tar anteckningar om Maja är sjuk": who does it in her stead, which no register has.
  {
    from: /^member\.(?:office|role|person|substitute)$/,
    said: sifted(
      /(?<!\p{L})(?:tar|för|skriver|sköter|antecknar|håller i|gör)(?!\p{L})[^?]{0,40}(?<!\p{L})(?:om|när|ifall) (?:\p{L}+ ){1,2}(?:är|e|blir) (?:sjuk|borta|ledig|förhindrad|bortrest|föräldraledig)(?!\p{L})/iu,
    ),
    to: 'matter.who',
    ofPerson: true,
  },
  // "Får jag betalt för att sitta med": of arvoden, and of no word that resembles them.
  {
    from: OF_ANY,
    said: sifted(
      /^(?:(?:och|men|å|o|hej)[ ,]+)*(?:får|fick|har) (?:jag|man|vi|ersättare|en ersättare|ledamöter|ledamöterna|ersättarna) (?:\p{L}+ ){0,2}?(?:betalt|arvode|lön|ersättning för (?:mötet|resan|att))(?!\p{L})/iu,
    ),
    to: 'matter.amount',
  },
  // "Va det nåt hon inte fick va med på": of jäv.
  {
    from: OF_ANY,
    said: sifted(
      /(?<!\p{L})(?:(?:var|va) det|fanns det) (?:(?:nåt|något|någon|nån|några) )?(?:(?:punkt|ärende|ärenden|punkter|paragraf) )?(?:som )?(?:han|hon|hen|jag|de|dom|\p{Lu}\p{L}+) inte (?:fick|kunde|skulle|var) (?:vara |va )?med (?:på|om|i|och)(?!\p{L})/iu,
    ),
    to: 'recusal.past',
  },
  // "Vilka blev utan pengar": who was refused.
  {
    from: /^(?:attendance\.|agenda\.|matter\.|decision\.)/,
    said: sifted(
      /^(?:(?:och|men|å|o|hej)[ ,]+)*(?:vilka|vilken|vem|blev|fick) (?:\p{L}+ ){0,3}?(?:blev|fick|gick|blivit|fått)?(?: \p{L}+){0,2} ?(?:utan (?:pengar|medel|bidrag|stöd)|inget (?:alls|bidrag|stöd)|inga pengar|ingenting)(?!\p{L})/iu,
    ),
    to: 'decision.list',
  },
];

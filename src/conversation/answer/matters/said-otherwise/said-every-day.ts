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
  // "Vilka blev utan pengar": who was refused.
  {
    from: /^(?:attendance\.|agenda\.|matter\.|decision\.)/,
    said: sifted(
      /^(?:(?:och|men|å|o|hej)[ ,]+)*(?:vilka|vilken|vem|blev|fick) (?:\p{L}+ ){0,3}?(?:blev|fick|gick|blivit|fått)?(?: \p{L}+){0,2} ?(?:utan (?:pengar|medel|bidrag|stöd)|inget (?:alls|bidrag|stöd)|inga pengar|ingenting)(?!\p{L})/iu,
    ),
    to: 'decision.list',
  },
];

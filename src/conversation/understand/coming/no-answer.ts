import type { Intent } from '../intents.ts';
import { sifted } from '../patterns/sifted.ts';
import type { Message } from '../words/words.ts';

/** Answers to a kallelse or to a question to serve: what is recorded of somebody's coming. */
const ANSWERS = /^(?:rsvp|substitute)\./;

/** To come to one's mind, to get in, to arrive at something: nobody comes to a meeting by it. */
const OTHER_SENSE = sifted(
  /(?<!\p{L})(?:kommer|kom|komma) (?:jag )?(?:inte |ej |knappt |aldrig )?(?:ihåg|ihag|upp(?! till| dit)|igång|åt|underfund|överens|fram till(?! (?:(?:kl\.?|klockan) ?)?(?:\d|halv|lunch|fika|paus|rast|middag))|in (?:på|i|via)(?! stället)|på (?:vad|vem|hur|när|varför|att|(?:något|nåt)(?! (?:av|möte|sammanträde|styrelsemöte))))(?!\p{L})|(?<!\p{L})(?:minns|glömt|glömde) (?:jag )?(?:inte )?(?:när|var|om|vad|hur|vilken|tiden)(?!\p{L})/iu,
);
/** Papers and messages of a meeting: that they do not come says nothing of anybody's coming. */
export const PAPERS =
  '(?:\\p{L}*(?:kallels|bilag|protokoll|mejl|mail|meddelande|länk|lank|handling|dagordning|besked|papper|faktur|underlag|inbjud|påminnels|paminnels)\\p{L}*|filen|filerna|kortet|korten|pengarna)';
const OF_PAPERS = sifted(
  `^(?:(?:hej|men|och|min|mina|alla|de)[ ,]+)*${PAPERS} (?:kommer|kom)(?!\\p{L})`,
  'iu',
);
/** Something is asked for. */
const ASKS_FOR =
  /^(?:(?:hej|du|snälla|och|men) )*(?:visa|berätta|säg|lista|förklara|kolla|se|ge mig|kan du|kan ni|vill du|kunde du|skulle du|jag undrar|undrar|vad|vem|vilka|vilken|vilket|hur|varför|varfor|nar|när)(?!\p{L})(?! (?:jag (?:kommer|kan)|vi ses))/iu;
/** The verb before "jag": "får jag betalt när jag tjänstgör". Small words that end alike stand before it as well. */
const VERB_FIRST =
  /^(?:och |men )?(?!(?:tyvärr|tyvarr|då|där|dar|här|har här|eller|när|därför|annars|under|efter|över|inte)(?!\p{L}))(?:\p{L}+(?:r|de|te)|kan|ska|skall|måste|bör|fick|blev|e) jag(?!\p{L})/iu;

/** "Kallelsen kommer inte", "kommer inte in på länken": words of coming, of something else. */
export function hasOtherSense(text: string): boolean {
  return OTHER_SENSE.test(text) || OF_PAPERS.test(text);
}

/**
 * Whether a message only resembles an answer of the asker's: it asks something, or the words have another sense.
 * To ask whether one may take part from afar is to ask for that.
 */
export function isNoAnswer(intent: Intent, { text }: Pick<Message, 'text'>): boolean {
  if (!ANSWERS.test(intent)) return false;
  if (hasOtherSense(text)) return true;
  return intent !== 'rsvp.remote' && (ASKS_FOR.test(text) || VERB_FIRST.test(text));
}

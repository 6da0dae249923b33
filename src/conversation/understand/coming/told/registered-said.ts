import { sifted } from '../../patterns/sifted.ts';

/** "Kan du registrera att Lars inte kommer?" */
const REGISTERS = sifted(
  /^(?:hej[,!]? )?(?:(?:kan|vill|skulle|kunde) (?:du|ni|jag) (?:\p{L}+ )?)?(?:registrer\p{L}*|anmäl|anmäla|noter\p{L}*|anteckna|skriv|skriva|lägg|lägga|föra?)(?: in| upp)?(?: ett?| nya?)?(?: svar| förhinder)?(?: att| för| åt| på| från)(?!\p{L})/iu,
);
/** What is asked for by them is none of what is registered. */
const PLEASE = /^(?:hej[,!]? )?(?:kan|vill|skulle|kunde) (?:du|ni|jag) /iu;
const SAYS_COMING =
  /(?<!\p{L})(?:kommer|kan|deltar|hinner|förhinder|förhindrad|sjuk|bortrest|borta|ja|nej)(?!\p{L})/iu;

/** The one who writes. */
export const ONESELF = sifted(/(?<!\p{L})(?:jag|mig)(?!\p{L})/iu);
/** That somebody does not come. */
export const SAYS_NO = /(?<!\p{L})(?:inte|ej|förhinder|förhindrad|sjuk|bortrest|borta|nej)(?!\p{L})/iu;
/** Of a matter, and nobody's coming. */
export const OF_MATTER =
  /(?<!\p{L})(?:jäv\p{L}*|punkt\p{L}*|ärende\p{L}*|röst\p{L}*|beslut\p{L}*|förslag\p{L}*|reserv\p{L}*|emot|protokoll\p{L}*)(?!\p{L})/iu;
/** Of an ersättare's serving, which is another answer. */
export const SERVES =
  /tjänstgör|(?<!\p{L})(?:går|gå|hoppar|hoppa|rycker) in för(?!\p{L})|(?<!\p{L})ersätta(?!\p{L})/iu;

/** Whether it is asked that somebody's coming, or one's own, be registered. `person`: somebody of the board is named. */
export function isRegistered(text: string, person: boolean): boolean {
  return (
    (person || ONESELF.test(text)) &&
    REGISTERS.test(text) &&
    SAYS_COMING.test(text.replace(PLEASE, '')) &&
    !OF_MATTER.test(text) &&
    !SERVES.test(text)
  );
}

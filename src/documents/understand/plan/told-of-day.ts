/** Verbs of a sentence, as no place has them. */
export const FINITE =
  '(?:är|e|blir|var|har|kan|ska|skall|måste|behöver|vill|får|kommer|går|tar|hinner|finns|vet|tror|tycker|tänker|hoppas|önskar|skulle|bör|borde|saknar|saknas|räcker|gäller|ingår|slutar|börjar|återkommer|skickar|mejlar|mailar|ordnar|fixar|bokar|beställer|bjuder|serveras|håller|deltar|medverkar|kör|ses|möts|träffas|sitter|stannar|åker|jobbar|väntar|dröjer|ligger|står)(?!\\p{L})';

const TELLS = new RegExp(String.raw`^(?:\p{L}[\p{L}-]*\s+){1,4}?${FINITE}`, 'iu');
/** "Vi ses i Granen", "lokalen blir Granen", "slutar kl 12": where and when it is. */
const TELLS_WHERE =
  /\d|(?<!\p{L})(?:mötes)?(?:plats|lokal|rum|sal)(?:en|et|met)?(?!\p{L})|(?<!\p{L})(?:är|ses|möts|mötas|träffas|sitter|kör|blir|hålls|håller till|vara|har (?:det|mötet|möte)|tar (?:det|mötet))\s+(?:(?:alla|som vanligt|då|nu|det)\s+)*(?:i|på|vid|hos)\s/iu;

/** "Lunch ingår", "Ylva kan inte då": a clause beside day, hours and place that tells of the meeting, and neither when nor where it is. */
export function tellsOfDay(clause: string): boolean {
  return TELLS.test(clause) && !TELLS_WHERE.test(clause);
}

import { sifted } from '../../understand/patterns/sifted.ts';
import { foldDots } from '../../understand/words/stem.ts';
import type { Asking } from '../asking.ts';
import { held, upcoming } from './which-meeting.ts';

const FILLER =
  '(?: (?:nån|någon|nåt|något|några|gång|gånger|mer|fler|flera|inte|aldrig|åka|vara|ses|träffas|ha|hålla|möte\\p{L}*|sammanträde\\p{L}*|nu|sen|också|oxå|igen|ut|upp|ner|in|till|att|möta|möts|nästa|i år|år))*?';
const GOES = [
  `(?:ska|skall|kommer|åker|far|reser|går|är|e|ses|sitter|träffas|möts|samlas|har|blir) vi${FILLER}`,
  `(?:är|e|blir|hålls|finns) det${FILLER} (?:möte\\p{L}*|sammanträde\\p{L}*)${FILLER}`,
].join('|');
/** "Ska vi till Myrhed nån gång", "när är vi på Folkets hus": the place, and what follows it. */
const THERE = sifted(
  `^(?:(?:och|men|å|o|jo|hej|då|när|nar|vilken dag|vilka dagar|vilket datum|hur ofta)[ ,]+)*(?:${GOES}) (?:i|till|på|hos|vid) (?<place>\\p{L}.{2,60})$`,
  'iu',
);
/** Words of any place, which tell none apart. */
const ORDINARY =
  /^(?:mote|motet|styrelsen|rum|rummet|sal|salen|lokal|lokalen|plan|via|samt|hus|huset|stora|lilla|kommun|kommunen|distans|teams)$/;
/** Only whether the next one is there: that is told of the next meeting. */
const OF_NEXT = /^(?!.*(?<!\p{L})(?:när|nar|vilk\p{L}+)(?!\p{L})).*(?<!\p{L})nästa (?:gång|möte)(?!\p{L})/iu;

/**
 * The words that the place of some meeting has, where it is asked when the board meets there: "ska vi till Myrhed nån
 * gång". Null: it is not so asked, or no meeting is or was there.
 */
export function placeAskedOf(asking: Asking): readonly string[] | null {
  const { text } = asking.understanding.message;
  const said = THERE.exec(text)?.groups?.place;
  if (said === undefined || OF_NEXT.test(text)) return null;
  const words = placeWords(said);
  const [first] = words;
  const known = [...upcoming(asking), ...held(asking)].flatMap(({ state }) => placeWords(state.place ?? ''));
  return first !== undefined && known.includes(first) ? words.filter((word) => known.includes(word)) : null;
}

/** Whether a place is the one asked about. */
export function isThere(place: string | null, words: readonly string[]): boolean {
  const own = placeWords(place ?? '');
  return words.every((word) => own.includes(word));
}

function placeWords(place: string): string[] {
  return foldDots(place.toLocaleLowerCase('sv'))
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length >= 4 && !ORDINARY.test(word));
}

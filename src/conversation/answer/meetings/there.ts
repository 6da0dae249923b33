import { sifted } from '../../understand/patterns/sifted.ts';
import { foldDots } from '../../understand/words/stem.ts';
import type { Asking } from '../asking.ts';
import { held, upcoming } from './which-meeting.ts';

const FILLER =
  '(?: (?:nån|någon|nåt|något|några|gång|gånger|mer|fler|flera|inte|aldrig|åka|vara|ses|träffas|ha|hålla|möte\\p{L}*|sammanträde\\p{L}*|nu|sen|också|oxå|igen|ut|upp|ner|in|till|att|möta|möts|nästa|i år|år))*?';
const MEETING = '(?:möte(?:t|n|na)?|sammanträde(?:t|n|na)?|gång(?:er|en)?)';
const GOES = [
  `(?:ska|skall|kommer|åker|far|reser|går|är|e|ses|sitter|träffas|möts|samlas|har|blir|var|va|satt|sågs|träffades|möttes|hade) vi${FILLER}`,
  `(?:är|e|blir|hålls|finns) det${FILLER} (?:möte\\p{L}*|sammanträde\\p{L}*)${FILLER}`,
  `(?:är|e|blir|hålls|ligger) (?:(?:nån|någon|nåt|något|några|nästa|det) )*${MEETING}${FILLER}`,
  `(?:vilket|vilka|hur många)(?: av)?(?: våra| nästa års| årets)? ${MEETING} (?:(?:som )?(?:är|e|blir|hålls|ligger)|(?:har|hade) vi|ska vi(?: ha)?)${FILLER}`,
  `(?:vilket|vilka|hur många)(?: av)?(?: våra| nästa års| årets)? ${MEETING}`,
].join('|');
/** "Ska vi till Myrhed nån gång", "när är vi på Folkets hus": the place, and what follows it. */
const THERE = sifted(
  `^(?:(?:och|men|å|o|jo|hej|då|när|nar|var|vart|vilken dag|vilka dagar|vilket datum|hur ofta)[ ,]+)*(?:${GOES}) (?:i|till|på|hos|vid) (?<place>\\p{L}.{2,60})$`,
  'iu',
);
/** "Vilka möten är inte i Lidbacka", "vilka möten är på annan plats än Stadshuset": those elsewhere. */
const ELSEWHERE = sifted(
  /^(?:(?:och|men|å|o)[ ,]+)*(?:vilka|vilket|hur många|när|nar|är|e|blir|finns|har)(?!\p{L})[^?]*(?<!\p{L})(?:möte(?:t|n|na)?|sammanträde(?:t|n|na)?)(?!\p{L})[^?]*?(?<!\p{L})(?:inte (?:är |ligger |hålls |blir )?(?:i|på|hos|vid)|utanför|(?:på |i )?(?:(?:en )?annan (?:plats|ort|lokal)|annat ställe|andra (?:platser|ställen|orter)|någon annanstans|nån annanstans|annanstans) än(?: i| på)?) (?<place>\p{L}.{2,60})$/iu,
);
/** Words of any place, which tell none apart. */
const ORDINARY =
  /^(?:mote|motet|styrelsen|rum|rummet|sal|salen|lokal|lokalen|plan|via|samt|hus|huset|stora|lilla|kommun|kommunen|distans|teams)$/;
/** Only whether the next one is there: that is told of the next meeting. */
const OF_NEXT = /^(?!.*(?<!\p{L})(?:när|nar|vilk\p{L}+)(?!\p{L})).*(?<!\p{L})nästa (?:gång|möte)(?!\p{L})/iu;

/** The words of a place, and whether the meetings that are not held there are asked for. */
export interface PlaceAsked {
  readonly words: readonly string[];
  readonly isElsewhere: boolean;
}

/**
 * The words that the place of some meeting has, where it is asked when the board meets there: "ska vi till Myrhed nån
 * gång". Null: it is not so asked, or no meeting is or was there.
 */
export function placeAskedOf(asking: Asking): PlaceAsked | null {
  const { text } = asking.understanding.message;
  const other = ELSEWHERE.exec(text)?.groups?.place;
  const said = other ?? THERE.exec(text)?.groups?.place;
  if (said === undefined || OF_NEXT.test(text)) return null;
  const words = placeWords(said);
  const [first] = words;
  const known = [...upcoming(asking), ...held(asking)].flatMap(({ state }) => placeWords(state.place ?? ''));
  if (first === undefined || !known.includes(first)) return null;
  return { words: words.filter((word) => known.includes(word)), isElsewhere: other !== undefined };
}

/** Whether a place is one that is asked about: the one named, or any other. A meeting without a place is neither. */
export function isThere(place: string | null, { words, isElsewhere }: PlaceAsked): boolean {
  const own = placeWords(place ?? '');
  const isIt = words.every((word) => own.includes(word));
  return isElsewhere ? own.length > 0 && !isIt : isIt;
}

/** The words that tell a place apart from others. */
export function placeWords(place: string): string[] {
  return foldDots(place.toLocaleLowerCase('sv'))
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length >= 4 && !ORDINARY.test(word));
}

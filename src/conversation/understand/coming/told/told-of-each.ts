import { withoutMessengers } from '../../named/messengers.ts';
import type { NameMention } from '../../named/name-mention.ts';
import type { Message, Word } from '../../words/words.ts';
import { deniesAfar } from '../in-person.ts';

/** What is told of somebody's coming to a meeting; OPEN: two things, a doubt, or nothing that is sure. */
export type Told = 'YES' | 'NO' | 'REMOTE' | 'SERVES' | 'OPEN';

/** What one clause tells of whom it names. DENIED: that there is no förhinder; NOT, ALSO: what goes before, denied or again. */
type Clause = Told | 'DENIED' | 'NOT' | 'NEITHER' | 'ALSO';

const NOT = '(?:inte|ej|icke|aldrig|inget|inga|ingen|varken)';
const HINDERED =
  '(?:forhind\\w*|(?:mag|vinter|var)?sjuk\\w*|inlagd|inlagt|forkyld\\w*|krasslig|influensa|feber|opereras|pa sjukhus(?:et)?|borta|bortrest\\w*|franvarande|upptag\\w+|semester|aterbud|missar|missa|uteblir|utebli|(?:gar|faller|foll|gick) bort|hoppar (?:av|over)|stannar hemma|avbojt|avbojer)';
const COMES =
  '(?:kommer(?! (?:tillbaka|hem|ihag|fran|fram)\\b)|komma|kan|hinner|deltar|delta|narvarar|narvara|medverkar|medverka|(?:ar|e|vara|blir) (?:\\w+ )?(?:med|pa plats)|ja|japp|jajamen|yes|ok|okej|okay|dyker upp)';
const SERVES =
  '(?:(?:gar|ga|hoppar|hoppa|rycker|rycka|trader) in|tjanstgor|tjanstgora|ersatter|tar (?:\\w+ ){0,2}plats(?:en)?|(?:tar|far ta) (?:det|den|over)(?! (?:lugnt|med|upp|for givet))|staller upp)';

const word = (pattern: string) => new RegExp(`\\b(?:${pattern})\\b`, 'u');

const DENIED = word(
  `(?:har|haft|ar|e|blir|far|var) (?:\\w+ )?${NOT} (?:\\w+ )?${HINDERED}|${NOT} (?:att )?(?:ha|fa|bli|vara) (?:\\w+ )?${HINDERED}|(?:missar|uteblir) (?:inte|ej)|(?:inte|aldrig) (?:att )?(?:missa|utebli)|(?:inget|inga|utan) forhind\\w*`,
);
/** What somebody who will be there does not do. */
const STAYS_AWAY =
  '(?:miss\\w+|utebli\\w*|hoppar? (?:over|av)|avbok\\w+|skolk\\w+|lamnar? aterbud|avboj\\w+|backar? ur|drar? sig ur|(?:for )?sent?|forsent?|forsenad)';
const WHY = '(?:for (?:att|hon|han|hen)|eftersom|da|pa grund|pga|ty)';
/** "Missar inte mötet", "kommer inte för sent". */
const DOES_NOT_STAY_AWAY = word(
  `(?:inte|ej|aldrig|inga) (?:(?!${WHY}\\b)\\w+ ){0,3}?${STAYS_AWAY}|${STAYS_AWAY} (?:\\w+ )?(?:inte|ej|aldrig)`,
);
/** "Är frisk": of somebody who was ill. */
const WELL_AGAIN = word('frisk|kry|pa benen|pa battringsvagen');
const DOUBTED = word(
  '(?:andra\\w*|angra\\w*) sig|kanske|nog|troligen|troligtvis|formodligen|eventuellt|tror|osaker\\w*|vet (?:inte|ej)|behover|slipper|borde|skulle|forran|antingen|eller hur',
);
/** "Hans fru är sjuk": of another than the one who is named. */
const OF_KIN = word(
  '(?:hans|hennes) (?:fru|man|barn|son|dotter|mamma|pappa|mor|far|sambo|partner|familj|syster|bror|chef|bil|tag)',
);
/** "Kommer om Edvin inte kommer": a condition. */
const CONDITION = word(
  '(?:om|ifall|forutsatt|savida|utifall)(?! (?:att|motet|sammantradet|saken|det|detta|en|ett)\\b)',
);
/** "Kommer inte att behöva någon ersättare": of something else than coming. */
const OF_ANOTHER_THING = word(
  `kommer (?:\\w+ )?(?:${NOT} )?att (?!(?:\\w+ )?(?:komma|delta|deltaga|vara|kunna|narvara|medverka|hinna|dyka|ansluta|missa|utebli|ha|fa|bli|stanna|avsta|ta|ga|hoppa|rycka|tjanstgora|ersatta)\\b)`,
);
const IS_NO = word('nej|nix|nope|avbojer|avstar');
const IS_HINDERED = word(HINDERED);
const WILL_BE = word('kommer att|kommer vara|kan komma att');
const IS_NOT = word(NOT);
const DOES_COME = word(COMES);
const DOES_SERVE = word(SERVES);
const AFAR = word('distans|digitalt|teams|lank|lanken|videolank');
const THERE = word('i rummet|pa plats|fysiskt|personligen');
/** "Sara på distans", beside what is told of others: how she takes part, and that she does. */
const ONLY_AFAR =
  /^(?:(?:och|samt|men|medan|som|utom|forutom|deltar|ar|med|pa|via|i|over|digitalt|distans|teams|lank|lanken|videolank)(?: |$))+$/u;
/** "Karim på plats", beside what is told of others. */
const ONLY_THERE =
  /^(?:(?:och|samt|men|medan|som|utom|forutom|ar|med|i rummet|pa plats|fysiskt|personligen)(?: |$))+$/u;
const NEITHER = word('heller');
const ALSO = word('ocksa|likasa|detsamma|samma');

/** "Den 11 december blir det Siv": her, and nobody else. */
const WILL_BE_HER =
  /^(?:(?:hej|ok|okej|men|da|sa|pa|for|motet|motet den|den|\d{1,2}|\w+dag|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*) )*(?:blir det|det blir)(?: (?:alltsa|i stallet|istallet|ju))*$/u;

function readClause(rest: string): Clause | null {
  if (DOUBTED.test(rest) || OF_KIN.test(rest) || CONDITION.test(rest) || OF_ANOTHER_THING.test(rest))
    return 'OPEN';
  if (DENIED.test(rest) || DOES_NOT_STAY_AWAY.test(rest) || WELL_AGAIN.test(rest)) return 'DENIED';
  const isNot = IS_NOT.test(rest);
  const comes = DOES_COME.test(rest);
  if (IS_HINDERED.test(rest)) return comes && !isNot && !WILL_BE.test(rest) ? 'OPEN' : 'NO';
  if (IS_NO.test(rest)) return comes && !isNot ? 'OPEN' : 'NO';
  if (comes || DOES_SERVE.test(rest)) {
    // "Kommer inte på distans": whether at all is not told.
    if (isNot) return deniesAfar(rest) ? 'OPEN' : 'NO';
    if (DOES_SERVE.test(rest)) return 'SERVES';
    return AFAR.test(rest) && !deniesAfar(rest) ? 'REMOTE' : 'YES';
  }
  if (isNot) return NEITHER.test(rest) ? 'NEITHER' : 'NOT';
  if (WILL_BE_HER.test(rest)) return 'YES';
  if (AFAR.test(rest) && ONLY_AFAR.test(rest)) return 'REMOTE';
  if (THERE.test(rest) && ONLY_THERE.test(rest)) return 'YES';
  return ALSO.test(rest) ? 'ALSO' : null;
}

/** What parts a clause from the one before it. */
type Joint = 'start' | 'stop' | 'and' | 'but';

interface Piece {
  readonly joint: Joint;
  readonly people: readonly string[];
  readonly says: Clause | null;
  /** "Han", "hon": one of those just named. */
  readonly ofOne: boolean;
  /** Names and what joins them, and no more. */
  readonly isList: boolean;
  /** "Förhinder: Anna, Lars": it heads the names that follow. */
  readonly isHead: boolean;
  /** "Övriga kommer": of nobody who is named. */
  readonly ofRest: boolean;
  /** "Alla utom Lars kommer": of those in it the opposite. */
  readonly isBut: boolean;
  /** "Utom Lars som är sjuk": what it says is of those in it. */
  readonly ofThem: boolean;
}

const STOP = /[,;:.!?\n–]/u;
const AND = new Set(['och', 'samt', 'o']);
const BUT = new Set(['men', 'medan', 'daremot', 'fast', 'utan', 'utom', 'forutom', 'dock']);
const LISTING = new Set([...AND, 'bade', 'eller', 'bada']);
const REST = /^(?:(?:alla|samtliga|de)\b ?)?(?:ovriga|resten|andra)\b|^(?:alla|samtliga|ingen)\b/u;
const EXCEPT = new Set(['utom', 'forutom']);
const OF_ONE = new Set(['han', 'hon', 'hen']);

function piecesOf({ text, words }: Message, mentions: readonly NameMention[]): Piece[] {
  const pieces: Piece[] = [];
  let joint: Joint = 'start';
  let from = 0;
  const namedAt = (at: number) => mentions.filter(({ words: [first, last] }) => first <= at && at <= last);
  const restOf = (to: number) =>
    words.slice(from, to).filter((_: Word, at) => namedAt(from + at).length === 0);
  const end = (to: number, next: Joint) => {
    const rest = restOf(to);
    const people = mentions.filter(({ words: [first] }) => from <= first && first < to).map(({ id }) => id);
    if (rest.length > 0 || people.length > 0) {
      const says = readClause(rest.map(({ folded }) => folded).join(' '));
      const ofOne = rest.some(({ folded }) => OF_ONE.has(folded));
      const folded = rest.map((one) => one.folded);
      pieces.push({
        joint,
        people,
        says,
        ofOne,
        isList: folded.every((one) => LISTING.has(one)),
        isHead: people.length === 0 && text.slice(words[to - 1]?.end ?? 0, words[to]?.start).includes(':'),
        ofRest: people.length === 0 && REST.test(folded.join(' ')),
        isBut: folded.some((one) => EXCEPT.has(one)),
        ofThem: folded.includes('som'),
      });
    }
    joint = next;
    from = to;
  };
  words.forEach(({ folded, start }, at) => {
    if (at === 0) return;
    const parted = STOP.test(text.slice(words[at - 1]?.end ?? start, start));
    if (BUT.has(folded)) end(at, 'but');
    else if (parted) end(at, 'stop');
    else if (
      AND.has(folded) &&
      readClause(
        restOf(at)
          .map((one) => one.folded)
          .join(' '),
      ) !== null
    ) {
      end(at, 'and');
    }
  });
  end(words.length, 'stop');
  return pieces;
}

/** What a clause says, with what the one before it said in mind. */
function settled(says: Clause, before: Told | 'DENIED' | null): Told | 'DENIED' {
  if (says === 'NOT') return before === 'YES' || before === 'SERVES' || before === 'REMOTE' ? 'NO' : 'OPEN';
  if (says === 'NEITHER') return before === 'NO' ? 'NO' : 'OPEN';
  if (says === 'ALSO') return before ?? 'OPEN';
  return says;
}

/** "Alla kommer utom Lars": what is told of Lars. */
function opposite(says: Told | 'DENIED' | null): Told {
  if (says === 'NO') return 'YES';
  return says === 'YES' || says === 'REMOTE' || says === 'SERVES' ? 'NO' : 'OPEN';
}

/** "Hon är inte sjuk längre, hon kommer" is a yes; two things of one person leave it open. */
function together(first: Told | 'DENIED' | undefined, second: Told | 'DENIED'): Told | 'DENIED' {
  if (first === undefined || first === second) return second;
  const [one, other] = first === 'DENIED' ? [second, first] : [first, second];
  if (other === 'DENIED') return one === 'NO' ? 'OPEN' : one;
  const isYes = (told: Told | 'DENIED') => told === 'YES' || told === 'SERVES' || told === 'REMOTE';
  return isYes(first) && isYes(second) ? (first === 'YES' ? second : first) : 'OPEN';
}

const FOR = /^(?:for|at|ersatter)$/u;
const PLACE_OF = /^(?:plats|platsen|stalle|stol)$/u;

/** "Karim kan inte, Sofia går in för Karim": where he is named again, as whom she serves for, nothing more is told of him. */
function withoutServedFor({ words }: Message, mentions: readonly NameMention[]): readonly NameMention[] {
  return mentions.filter(({ id, words: [first, last] }) => {
    const isAgain = mentions.some((one) => one.id === id && one.words[1] < first);
    const isFor = FOR.test(words[first - 1]?.folded ?? '') || PLACE_OF.test(words[last + 1]?.folded ?? '');
    return !(isAgain && isFor);
  });
}

/**
 * What is told of each who is named: "Anna och Lars kommer inte, Karim kommer". A no or yes is of those in its own
 * clause; who stands in none is left open where the others differ, and left out where nothing at all is read.
 */
export function toldOfEach(message: Message, named: readonly NameMention[]): ReadonlyMap<string, Told> {
  const mentions = withoutServedFor(message, withoutMessengers(message, named));
  const told = new Map<string, Told | 'DENIED'>();
  const all = new Set(mentions.map(({ id }) => id));
  let waiting: string[] = [];
  // "Lars ringde, han kan inte": what is said of him may follow.
  let unread: string[] = [];
  let last: readonly string[] = [];
  let before: Told | 'DENIED' | null = null;
  const tell = (people: readonly string[], says: Told | 'DENIED') => {
    for (const id of people) told.set(id, together(told.get(id), says));
  };
  let head: Told | 'DENIED' | null = null;
  for (const piece of piecesOf(message, mentions)) {
    const { joint, people, says, ofOne, isList } = piece;
    if (piece.ofRest) {
      // Whoever is not named: what it says is of those after "utom", turned round.
      before = says === null ? before : settled(says, before);
      head = null;
      continue;
    }
    if (piece.isBut && people.length > 0 && says !== null && piece.ofThem) {
      tell(people, settled(says, before));
      last = people;
      continue;
    }
    if (piece.isBut && people.length > 0) {
      before = says === null ? before : settled(says, before);
      tell(people, opposite(before));
      last = people;
      continue;
    }
    if (says !== null && piece.isHead) {
      head = settled(says, before);
      before = head;
      continue;
    }
    if (says !== null) head = null;
    else if (head !== null && isList) {
      tell(people, head);
      last = people;
      continue;
    }
    if (says === null) {
      if (people.length === 0) continue;
      if (joint === 'but') tell(people, 'OPEN');
      else if (!isList) unread = [...unread, ...people];
      else if (joint === 'and' && before !== null) tell(people, before);
      else waiting = [...waiting, ...people];
      last = people;
      continue;
    }
    const now: Told | 'DENIED' = settled(says, before);
    const meant: readonly string[] = people.length > 0 ? [...waiting, ...people] : last;
    tell(meant, ofOne && people.length === 0 && meant.length > 1 ? 'OPEN' : now);
    if (people.length > 0) waiting = [];
    if (people.length > 0) last = meant;
    before = now;
  }
  if (before === null) return new Map();
  const kinds = new Set(told.values());
  const isOneThing = kinds.size === 0 || (kinds.size === 1 && kinds.has(before));
  for (const id of all) if (!told.has(id)) tell([id], isOneThing && !unread.includes(id) ? before : 'OPEN');
  return new Map([...told].map(([id, says]) => [id, says === 'DENIED' ? 'OPEN' : says]));
}

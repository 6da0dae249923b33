import type { AttendanceAnswer } from '../events.ts';
import { COMMON } from './plainly/common-wording.ts';
import { BEFORE_NO, NO, NO_INVERTED, REASON, WITH_NO } from './plainly/no-wording.ts';
import { endsOf, type Piece, pieceOf, wordsIn } from './plainly/pieces.ts';
import { DECLINES, DECLINES_INVERTED, SERVES, SERVES_INVERTED } from './plainly/serving-wording.ts';
import { spelled } from './plainly/spelling.ts';
import { type KnownNames, type Said, tokensOf } from './plainly/tokens.ts';
import { AFTER_ALL, GONE, WITH_YES, YES, YES_AFAR, YES_INVERTED } from './plainly/yes-wording.ts';

export type { KnownNames } from './plainly/tokens.ts';

/** What a piece is to an answer: nothing of it, what leads to it, the answer, or that it is given from afar. */
type Part = 'beside' | 'before' | 'answer' | 'afar';

interface Reading {
  readonly pieces: readonly { readonly piece: Piece; readonly part: Part; readonly inverted: boolean }[];
  readonly words: ReadonlySet<string>;
  /** Whether it is told why one cannot come, or not be there in the room. */
  readonly withReasons: boolean;
}

const piecesOf = (texts: readonly string[], part: Part, inverted = false) =>
  texts.map((text) => ({ piece: pieceOf(text), part, inverted }));

function readingOf(pieces: Reading['pieces'], withReasons = false): Reading {
  return { pieces, words: wordsIn(pieces.map(({ piece }) => piece)), withReasons };
}

const ANYWHERE = piecesOf(COMMON, 'beside');
const A_YES = [
  ...ANYWHERE,
  ...piecesOf(WITH_YES, 'beside'),
  ...piecesOf(YES, 'answer'),
  ...piecesOf(YES_INVERTED, 'answer', true),
];
const A_NO = [
  ...ANYWHERE,
  ...piecesOf(WITH_NO, 'beside'),
  ...piecesOf(BEFORE_NO, 'before'),
  ...piecesOf(NO, 'answer'),
  ...piecesOf(NO_INVERTED, 'answer', true),
];

/** An answer to a kallelse, or of an ersättare to whether she can serve. */
export type PlainAnswer = AttendanceAnswer | 'SERVES' | 'DECLINES';

const READINGS: Readonly<Record<PlainAnswer, Reading>> = {
  COMING: readingOf(A_YES),
  REMOTE: readingOf([...A_YES, ...piecesOf(YES_AFAR, 'afar')], true),
  ABSENT: readingOf(A_NO, true),
  SERVES: readingOf([
    ...ANYWHERE,
    ...piecesOf(WITH_YES, 'beside'),
    ...piecesOf(SERVES, 'answer'),
    ...piecesOf(SERVES_INVERTED, 'answer', true),
  ]),
  DECLINES: readingOf(
    [...A_NO, ...piecesOf(DECLINES, 'answer'), ...piecesOf(DECLINES_INVERTED, 'answer', true)],
    true,
  ),
};

/**
 * Whether a message is the answer and no more: every word of it belongs to a plain yes, no or yes at a distance, or to
 * what says nothing of coming (a greeting, thanks, the meeting's day and place, why one cannot come). One word beside
 * that may be a condition, a doubt, a part of the meeting or somebody else, and then the person is asked (Klubbans
 * ordning: better once too often).
 */
export function isSaidPlainly(text: string, answer: PlainAnswer, known: KnownNames): boolean {
  if (text.includes('?')) return false;
  const { pieces, words, withReasons } = READINGS[answer];
  const isNo = answer === 'ABSENT' || answer === 'DECLINES';
  const tokens = tokensOf(text, known).map((token) => spelled(token, words));
  const wanted: Part = answer === 'REMOTE' ? 'afar' : 'answer';
  // At each place, whether it can be reached with the answer given by then, and whether without.
  const reached = Array.from({ length: tokens.length + 1 }, () => ({ with: false, without: false }));
  const start = reached[0];
  if (start) start.without = true;
  for (const [at, here] of reached.entries()) {
    if (at === tokens.length || !(here.with || here.without)) continue;
    const step = (end: number, part: Part) => {
      const there = reached[end];
      if (!there) return;
      there.with ||= (here.with && part !== 'before') || part === wanted;
      there.without ||= here.without && part !== wanted;
    };
    for (const { piece, part, inverted } of pieces) {
      if (inverted && !standsAfterSomething(tokens, at)) continue;
      for (const end of endsOf(piece, tokens, at)) step(end, part);
    }
    if (withReasons) for (const end of reasonEnds(tokens, at)) step(end, 'beside');
    if (!isNo) for (const end of changedEnds(tokens, at)) step(end, 'beside');
  }
  return reached.at(-1)?.with === true;
}

const FRONTED =
  /^(?:da|det|tyvarr|dessvarre|sjalvklart|givetvis|naturligtvis|absolut|nu|darfor|sa|visst|klart|garna|dar|nog)$/u;

/** "Den nionde kommer jag" says it, "kommer jag" asks it. */
function standsAfterSomething(tokens: readonly Said[], at: number): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  if (!before || here?.breaksBefore) return false;
  return FRONTED.test(before.text) || before.names.some((name) => name !== '#person');
}

const REASONS = REASON.map(pieceOf);
/** In what is told of why one cannot come, nothing may be an answer, a condition or another's. */
const MAY_BE_MORE =
  /^(?:att|mojlig\p{L}*|inte|ej|inget|inga|ingen|aldrig|om|ifall|men|utan|annars|eller|kanske|nog|tror|troligen|eventuellt|forran|efter|fore|innan|tills|fran|forst|sen|sent|senare|tidigare|forsenad|halv\p{L}*|del|delen|delvis|timm\p{L}*|minut\p{L}*|kvart|formiddag\p{L}*|eftermiddag\p{L}*|lunch\p{L}*|kvall\p{L}*|bara|endast|enbart|distans|digitalt|online|lank\p{L}*|teams|video|hemifran|komma|kommer|deltar|delta|deltaga|narvara|medverka|ansluta|ansluter|kan|kunna|kunde|skulle|vill|ville|forsok\p{L}*|hopp\p{L}*|trots|anda|ersatt\p{L}*|suppleant\p{L}*|kolleg\p{L}*|ordforande\p{L}*|vi|ni|du|forhind\p{L}*|langre|igen|nej|ja|jo|mote|motet|moten|motena|bada|alla|resten|jav\p{L}*|koppl\p{L}*|uppkopplad|ring\p{L}*|lyssn\p{L}*|slut\p{L}*|avsag\p{L}*|bett|tar|ta|over)$/u;
/** "Har inte tid", "mår inte bra". */
const TOLD_WITH_NOT = /^(?:tid|bra|mojlighet|ork|orkar|frisk|hemma|landet|stan|ledig)$/u;
const LONGEST_REASON = 14;

function reasonEnds(tokens: readonly Said[], at: number): number[] {
  const begun = REASONS.flatMap((piece) => endsOf(piece, tokens, at));
  if (begun.length === 0) return [];
  const [from, told] = [Math.min(...begun), Math.max(...begun)];
  const ends: number[] = [];
  for (let end = at + 1; end <= Math.min(tokens.length, at + LONGEST_REASON); end += 1) {
    const token = tokens[end - 1];
    if (!token || (end > at + 1 && token.breaksBefore)) break;
    if (end > told && isMore(tokens, end - 1)) break;
    if (end >= from && isLeft(tokens[end])) ends.push(end);
  }
  return ends;
}

const GONE_SO = GONE.map(pieceOf);
/** "Mitt möte i Umeå", "mitt andra möte": not the board's. */
const OWN_OTHER = /^(?:mitt|annat|andra)$/u;
/** "Min kurs i Umeå" has no more words than this. */
const LONGEST_HINDRANCE = 5;

/** "Resan blev inställd så …": what kept her away, told to be gone, and nothing of the meeting itself. */
function goneEnds(tokens: readonly Said[], at: number): number[] {
  if (tokens[at]?.breaksBefore !== true && tokens[at - 1] !== undefined) return [];
  for (let from = at + 1; from <= Math.min(tokens.length, at + LONGEST_HINDRANCE); from += 1) {
    const before = tokens[from - 1];
    if (!before || (from > at + 1 && before.breaksBefore)) return [];
    const isOwnOther = OWN_OTHER.test(tokens[from - 2]?.text ?? '') && from > at + 1;
    if (before.names.includes('#meeting') ? !isOwnOther : isMore(tokens, from - 1)) return [];
    if (/^(?:blir|blev|ar|har)$/u.test(before.text)) return [];
    const ends = GONE_SO.flatMap((piece) => endsOf(piece, tokens, from)).filter((end) => isLeft(tokens[end]));
    if (ends.length > 0) return ends;
  }
  return [];
}

const COMES_AFTER_ALL = AFTER_ALL.map(pieceOf);
/** What may stand in what has changed, though it would make a part of a meeting or a no of an answer. */
const MAY_HAVE_CHANGED = /^(?:tidigare|igen|langre|fore|innan|over|tar|ta|slut\p{L}*)$/u;
/** "Blev utskriven från sjukhuset redan i går" has no more words than this. */
const LONGEST_CHANGE = 9;

/** What is told before a yes: that what kept her away is gone, or anything that she comes for all that. */
function changedEnds(tokens: readonly Said[], at: number): number[] {
  return [...goneEnds(tokens, at), ...afterAllEnds(tokens, at)];
}

/** "Barnen är pigga igen (så jag kommer ändå)": up to that she comes for all that, and nothing of the meeting itself. */
function afterAllEnds(tokens: readonly Said[], at: number): number[] {
  if (tokens[at]?.breaksBefore !== true) return [];
  for (let end = at + 1; end <= Math.min(tokens.length - 1, at + LONGEST_CHANGE); end += 1) {
    const before = tokens[end - 1];
    const isMeeting = before?.names.includes('#meeting') ?? true;
    if (isMeeting || (!MAY_HAVE_CHANGED.test(before?.text ?? '') && isMore(tokens, end - 1))) return [];
    const comes = COMES_AFTER_ALL.flatMap((piece) => endsOf(piece, tokens, end));
    if (comes.some((to) => tokens[to] === undefined || tokens[to]?.breaksBefore)) return [end];
  }
  return [];
}

/** After a reason something new begins: "min man är sjuk" tells of no sickness of one's own. */
function isLeft(next: Said | undefined): boolean {
  return next === undefined || next.breaksBefore || /^(?:sa|och|darfor|jag|tyvarr)$/u.test(next.text);
}

function isMore(tokens: readonly Said[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.text === 'inte' || token.text === 'ej') {
    return !tokens.slice(at + 1, at + 3).some(({ text }) => TOLD_WITH_NOT.test(text));
  }
  if (token.text === 'mote' || token.text === 'motet')
    return !/^(?:annat|ett|annan|krockande|viktigt)$/u.test(tokens[at - 1]?.text ?? '');
  if (token.text === 'med')
    return (
      /^(?:ar|e|vara)$/u.test(tokens[at - 1]?.text ?? '') &&
      !/^(?:barn|mina?|sjuk)/u.test(tokens[at + 1]?.text ?? '')
    );
  return (/^\d/u.test(token.text) && !token.names.includes('#day')) || MAY_BE_MORE.test(token.text);
}

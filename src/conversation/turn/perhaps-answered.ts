import { asksOfTie } from '../understand/coming/asked/tie-asked.ts';
import { isPlainCourtesy } from '../understand/coming/reply/courtesy-words.ts';
import { type MayAnswer, mayAnswer } from '../understand/coming/reply/may-answer.ts';
import { speaksOfVoting } from '../understand/coming/reply/vote-words.ts';
import { handsOver, sendsInstead } from '../understand/coming/told/hands-over.ts';
import type { Intent } from '../understand/intents.ts';
import { answerInClause } from '../understand/several/answer-in-clause.ts';
import type { Understanding } from '../understand/understand.ts';
import type { Part, PerhapsAnswered, Situation } from './situation.ts';

/** Whatever comes of such an act says itself what is registered. */
const OF_ONESELF = /^(?:rsvp|substitute|recusal)\./u;
/** What settles by itself whether it was an answer, or only tells that there is nothing to answer. */
const ANSWERS: ReadonlySet<Intent> = new Set<Intent>(['poll.answer', 'circulation.answer']);

/** What says of itself that nothing is registered, or asks on. */
const SAYS_SO: ReadonlySet<string> = new Set([
  'stranger',
  'empty',
  'answer-elsewhere',
  'nothing-asked',
  'nothing-to-approve',
  'not-added',
  'nothing-to-stop',
  'at-the-meeting',
  'left-undone',
  'which-board',
  'which-meeting',
]);
/** What tells nothing: beside it whatever is no question may have been an answer. */
const TELLS_NOTHING: ReadonlySet<string> = new Set([
  'not-understood',
  'outside',
  'nothing-open',
  'not-stated',
]);

/**
 * Whether words of the asker's, in her own chat, that were answered with these parts may have been meant as an answer:
 * they ask nothing, or a clause of them does not, and no part takes them as one (whoever answers shall never believe in
 * vain that it is registered).
 * `read`: how they are read, looked at last.
 */
export function perhapsAnswered(
  text: string,
  parts: readonly Part[],
  { audience, openNow }: Pick<Situation, 'audience' | 'openNow'>,
  read: () => Understanding,
): PerhapsAnswered | null {
  if (audience !== 'asker' || !openNow) return null;
  if (parts.length === 0 || !parts.every(isBesideIt)) return null;
  // "Jag röstar nej": of coming nobody votes, and that nothing is open to vote on is told.
  if (speaksOfVoting(text) || asksOfTie(text)) return null;
  const asWhole = mayAnswer(text);
  const says = asWhole ?? answerInClause(text);
  if (says === null) return null;
  const courteous = parts.every((part) => isCourteous(part, says));
  const smallTalk = courteous && !isPlainCourtesy(text);
  const isHelpAlone = says === 'COMING' && parts.every(isHelp);
  const instead = smallTalk || isHelpAlone || parts.every(tellsNothing);
  // What only resembles an answer, beside a question that is answered, is none.
  if (asWhole === null && says !== 'COMING' && !instead && !courteous) return null;
  // That nothing was understood, or does not stand on record, is said plainly enough where nothing speaks for an answer.
  if (says === 'STATES' && (!instead || parts.some(tellsThatItself))) return null;
  const { dates, persons, boards } = read().entities;
  // What is told of others is no answer of one's own.
  return persons.length > 0 && !OF_HERSELF.test(text) && !handsOver(text) && !sendsInstead(text)
    ? null
    : {
        text,
        says,
        days: dates,
        boards: boards.map(({ id }) => id),
        instead: instead || courteous,
        smallTalk,
      };
}

/** Of oneself; so is what hangs on another: "kommer om Lars gör det". */
const OF_HERSELF =
  /(?<!\p{L})(?:jag|mig|mej)(?!\p{L})|^(?:(?:hej|ok|okej|ja|nej|tyvärr)[ ,.!]+)*(?:(?:bara|endast|enbart)|(?:kommer|kan|deltar|hinner|är med|förhinder)(?: (?:inte|ej|nog|väl|gärna|bara|dit|lova|säga|svara|veta|säkert|nåt|något|ställa upp|komma|vara med))*|(?:det )?(?:beror|hänger) (?:ju |lite |nog )?på|(?:svårt|omöjligt) att säga|vet inte) (?:om|ifall|förutsatt|såvida|förrän|innan|tills|vad|hur)(?!\p{L})/iu;

/** Whether a part takes what was said as an answer of the asker's own, or asks of it. */
export function takesAsAnswer(part: Part): boolean {
  return !isBesideIt(part);
}

function isBesideIt(part: Part): boolean {
  if (part.kind === 'act') return !OF_ONESELF.test(part.request.action);
  return part.kind === 'tasks' || !SAYS_SO.has(told(part).value.kind);
}

function tellsNothing(part: Part): boolean {
  if (part.kind === 'act') return ANSWERS.has(part.request.action);
  if (part.kind === 'tasks') return false;
  const { value } = told(part);
  return TELLS_NOTHING.has(value.kind) || (value.kind === 'tasks' && value.tasks.length === 0);
}

function isHelp(part: Part): boolean {
  return part.kind === 'answer' && part.answer.value.kind === 'help';
}

function tellsThatItself(part: Part): boolean {
  return part.kind === 'answer' && /^not-(?:understood|stated)$/.test(part.answer.value.kind);
}

/** "Varsågod" is no answer to an answer, nor is what an ill word gets to words of coming. */
function isCourteous(part: Part, says: MayAnswer): boolean {
  if (part.kind !== 'answer' || part.answer.area !== 'being') return false;
  const { kind } = part.answer.value;
  return kind === 'thanks' || (kind === 'rude' && says === 'COMING');
}

function told(part: Extract<Part, { kind: 'answer' | 'question' }>) {
  return part.kind === 'answer' ? part.answer : part.otherwise;
}

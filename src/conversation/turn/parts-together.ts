import { saidInClause } from '../understand/coming/reply/each-of-two.ts';
import { hangsOn } from '../understand/coming/reply/hangs-on.ts';
import type { Part } from './situation.ts';

/** What is answered to the questions of one message, each with what bears on it in the others. */
export function toldTogether(parts: readonly Part[], questions: readonly string[]): readonly Part[] {
  return withoutRepeated(withoutWhy(withoutStray(parts, questions))).map((part, _, kept) =>
    withAllTold(part, kept),
  );
}

/** "Får jag va med på länk? är hemma med sjukt barn": why she asks, and no answer beside what she is asked by it. */
function withoutWhy(parts: readonly Part[]): readonly Part[] {
  return parts.filter((part, at) => {
    const before = parts[at - 1];
    if (part.kind !== 'act' || before?.kind !== 'act' || before.request.action !== 'rsvp.remote') return true;
    const { action, params, text } = part.request;
    const isOwn = /^rsvp\./u.test(action) && params.personId === undefined && params.meetingSaid !== true;
    return !(isOwn && hangsOn(text, before.request.text) && !SAYS_OF_COMING.test(text));
  });
}
const SAYS_OF_COMING =
  /(?<!\p{L})(?:inte|ej|nej|ja|förhind\p{L}*|kommer|komma|kan|deltar|hinner|med på mötet)(?!\p{L})/iu;

/** Thanks beside an answer are thanks, and no words are wanted back. */
const STRAY: ReadonlySet<string> = new Set(['not-understood', 'outside', 'thanks']);

/** "Är frisk igen! Kommer": what is not understood beside an answer to a kallelse is told with it, and asks nothing. */
function withoutStray(parts: readonly Part[], questions: readonly string[]): readonly Part[] {
  const isAnswer = (part: Part) => part.kind === 'act' && /^(?:rsvp|substitute)\./u.test(part.request.action);
  if (parts.length < 2 || questions.some((one) => one.endsWith('?')) || !parts.some(isAnswer)) return parts;
  return parts.filter(
    (part) => part.kind !== 'answer' || part.answer.area !== 'being' || !STRAY.has(part.answer.value.kind),
  );
}

/** "Sjuk. Kommer inte.": the same answer in two sentences is given, or asked about, once. */
function withoutRepeated(parts: readonly Part[]): readonly Part[] {
  const keyOf = (part: Part) =>
    part.kind === 'act' && /^(?:rsvp|substitute)\./u.test(part.request.action)
      ? JSON.stringify([part.request.action, part.request.boardId, part.request.params])
      : null;
  const keys = parts.map(keyOf);
  const once = parts.filter((_, at) => keys[at] === null || keys.indexOf(keys[at] ?? null) === at);
  return once.filter((part) => !once.some((other) => other !== part && saysOfItsDay(other, part)));
}

/** "Tillbaka tidigare än jag trodde, kommer på torsdag": what is of herself and says neither yes nor no is told with the answer of a day. */
function saysOfItsDay(dated: Part, part: Part): boolean {
  if (dated.kind !== 'act' || part.kind !== 'act' || !/^rsvp\./u.test(part.request.action)) return false;
  const [of, own] = [dated.request, part.request];
  const isOwn = of.params.personId === undefined && own.params.personId === undefined;
  return (
    isOwn &&
    of.action === own.action &&
    of.boardId === own.boardId &&
    of.params.meetingSaid === true &&
    own.params.meetingSaid !== true &&
    saidInClause(own.text) === null &&
    own.params.noMeetingOn === undefined &&
    own.params.mayBeOn === undefined
  );
}

/**
 * "Jag kommer. Måste gå kl. 15.": what an act is of may stand in what is told beside it; and so does the question that an
 * answer hangs on.
 */
export function withAllStated(part: Part, question: string, questions: readonly string[]): Part {
  if (part.kind !== 'act' || questions.length === 1) return part;
  const before = questions[questions.indexOf(question) - 1];
  const asked = hangsOn(question, before) ? before : null;
  const stated = questions
    .filter((one) => one === question || one === asked || !one.endsWith('?'))
    .join('\n');
  return { ...part, request: { ...part.request, stated } };
}

/** "Karim kan inte, Sofia kan": what is told of each bears on what is told of the other; of herself first what is told in it. */
function withAllTold(part: Part, parts: readonly Part[]): Part {
  const told = parts.flatMap((one) => (one.kind === 'act' ? (one.request.params.told ?? []) : []));
  if (part.kind !== 'act' || parts.length === 1 || part.request.params.told === undefined) return part;
  const own = part.request.params.told;
  const others = told.filter(({ personId }) => own.every((one) => one.personId !== personId));
  return {
    ...part,
    request: { ...part.request, params: { ...part.request.params, told: [...own, ...others] } },
  };
}

import { asksOrOrders } from '../coming/may-answer.ts';
import { isDay } from '../dates/dates.ts';
import type { OpenMatter } from '../open-matters.ts';
import type { Understanding } from '../understand.ts';
import { type SaidKind, saidOf } from './clause-kinds.ts';
import { ASKS, COMES_FIRST, JOINED } from './clause-words.ts';
import { type Clause, clausesIn, type SaidApart } from './clauses-apart.ts';

/** More than this tells of something. */
const LONGEST = 400;

/** What she may answer, and then ask something. */
const ANSWERS: ReadonlySet<SaidKind> = new Set<SaidKind>(['COMING', 'SERVING', 'CASE', 'POLL', 'JAV']);

/** "Förhinder, vem går in?" may suppose it; who says what she herself does has answered. */
const OF_ONESELF =
  /(?<!\p{L})(?:jag|mig|mej|har|är|kan|kommer|deltar|hinner|missar|måste|tackar|röstar|anmäler|avstår)(?!\p{L})/iu;

/** "Hur anmäler jag det": how it is to be answered is asked, and that tells it. */
const ASKS_HOW =
  /^(?:(?:och|men|så) )?(?:hur|var|vart|till vem|vem) (?:ska |skall |bör |måste |kan )?(?:gör|göra|anmäl\p{L}*|säg\p{L}*|svara\p{L}*|meddela\p{L}*|hör\p{L}*|kontakt\p{L}*|vänd\p{L}*)(?!\p{L})/iu;
const ASKS_JAG_HOW = /^(?:(?:och|men|så) )?(?:hur|var|vart|vem) (?:ska|skall|bör|måste|kan) jag(?!\p{L})/iu;

/** "…, vilket är kul", "…, hur det än blir": no question. */
const GOES_ON =
  /^(?:vilket|hur det|vad som|var som|när det|när jag|när ni|är det inte|kan bli|ska bli|blir (?:kul|bra|trevligt|roligt|fint))(?!\p{L})/iu;

/** Whether a message may answer and then ask, by its words alone: only then is looked up what is open. */
export function mayAnswerAndAsk(text: string): boolean {
  return text.length <= LONGEST && partedAtQuestion(clausesIn(text)) !== null;
}

/**
 * "Har förhinder, vem går in för mig?": the answer that stands before a question, and the question, each as a message of
 * its own. An answer that may be supposed only ("förhinder, vem går in?") is `UNCLEAR`. Null: the message is no such thing.
 * @param read how words are read
 * @param open what waits for the one who writes, on all her boards
 */
export function answerAndQuestion(
  text: string,
  read: (words: string) => Understanding,
  open: readonly OpenMatter[],
): readonly SaidApart[] | null {
  const parted = partedAtQuestion(clausesIn(text));
  if (parted === null) return null;
  const clauses = parted.before.map((one) => {
    const understood = read(one.text);
    return { said: saidOf(one.text, understood, open), hasDay: understood.entities.dates.some(isDay) };
  });
  const answer = clauses.find(({ said }) => said !== null && ANSWERS.has(said.kind))?.said ?? null;
  // "… men inte den 17" goes on with the answer before it.
  const isOfAnswer = ({ said, hasDay }: (typeof clauses)[number]) =>
    said === null ? hasDay : ANSWERS.has(said.kind) || said.kind === 'BARE';
  if (answer === null || !clauses.every(isOfAnswer)) return null;
  const before = joined(parted.before);
  const kind = OF_ONESELF.test(before) ? answer.kind : 'UNCLEAR';
  return [
    { kind, heading: answer.heading, text: before },
    { kind: 'QUESTION', heading: null, text: joined(parted.after).replace(JOINED, '') },
  ];
}

interface Parted {
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
}

/** The clauses before the first one that asks or orders, and those from there; null: none before it may answer. */
function partedAtQuestion(clauses: readonly Clause[]): Parted | null {
  const at = clauses.findIndex(({ text }) => asks(text.replace(JOINED, '')));
  if (at <= 0) return null;
  const [before, after] = [clauses.slice(0, at), clauses.slice(at)];
  const rest = (after[0]?.text ?? '').replace(JOINED, '');
  const mayAnswer = before.some(
    ({ text }) => COMES_FIRST.test(text.replace(JOINED, '')) || ANSWERS_SO.test(text),
  );
  const isOther = GOES_ON.test(rest) || ASKS_HOW.test(rest) || ASKS_JAG_HOW.test(rest);
  return mayAnswer && !isOther ? { before, after } : null;
}

const ANSWERS_SO =
  /(?<!\p{L})(?:ja|nej|jo|röstar|jävig|jäv|tjänstgör|ställer upp|går in|hoppar in)(?!\p{L})/iu;

function asks(text: string): boolean {
  return ASKS.test(text) || asksOrOrders(text);
}

function joined(clauses: readonly Clause[]): string {
  return clauses.map(({ text, joint }, at) => (at === 0 ? text : `${joint}${text}`)).join('');
}

import { type ActAnswered, answerAct } from '../answer/acts/answer-act.ts';
import { withoutBoards } from '../answer/acts/boards-said.ts';
import { paramsOfQuestion } from '../answer/acts/params.ts';
import { ANSWERERS, type Answer, answerQuestion, type BoardQuestion } from '../answer/answers.ts';
import type { Asking } from '../answer/asking.ts';
import { asksOfPerCapsulam } from '../answer/decisions/decided-without-meeting.ts';
import { tellingParts } from '../answer/matters/find/on-record.ts';
import { notStated } from '../answer/matters/matter-answer.ts';
import { isHeading, orOnRecord } from '../answer/matters/told-on-record.ts';
import { isCourtesy } from '../courtesies.ts';
import type { Understood } from '../said-before/context.ts';
import { type Intent, isAct } from '../understand/intents.ts';
import { asksLink } from '../understand/meetings/notice-words.ts';
import type { Understanding } from '../understand/understand.ts';
import { withKindTold } from './kind-told.ts';
import { answerPart, being } from './said-parts.ts';
import type { Part, Situation } from './situation.ts';
import { questionsMeant } from './which-status.ts';

/** The answer to a question of one board, or the act to carry out; and what the message was taken for. */
export async function answerAsking(
  asking: Asking,
  intent: Intent | null,
  situation: Situation,
): Promise<{ part: Part; understood: Understood }> {
  if (intent && isAct(intent)) return toPart(asking, await answerAct(asking, intent, situation.acts));
  if (intent === null || isCourtesy(intent)) return unsure(asking);
  const question = (await namesAMatter(asking, intent)) ? 'matter.about' : intent;
  const answer = withKindTold(asking, await orOnRecord(asking, await answerQuestion(question, asking)));
  if (isNotStated(answer) && saysNothingKnown(asking.understanding)) return notUnderstood();
  if (isLinkOfPaper(asking, answer))
    return {
      part: answerPart(answer, asking.board.id),
      understood: { action: intent, outcome: 'answer', params: {} },
    };
  const { questions, named } = keptElsewhere(asking, intent, answer) ?? questionsMeant(asking, intent);
  if (!questions.some((question) => situation.questions.has(question))) {
    return {
      part: answerPart(answer, asking.board.id),
      understood: { action: intent, outcome: 'answer', params: {} },
    };
  }
  const params = paramsOfQuestion(asking, intent);
  const request = {
    questions,
    // What the record tells of what was asked goes before that nothing is open.
    named: named && (answer.area !== 'matter' || asksOfPerCapsulam({ ...asking, intent })),
    params,
    boardId: asking.board.id,
    personId: asking.asker.personId,
    // Of which board it is asked has been settled: the words are read as of one that has no other.
    text: withoutBoards(asking),
  };
  return {
    part: { kind: 'question', request, otherwise: answer },
    understood: { action: intent, outcome: 'answer', params: { ...params } },
  };
}

/** The link that the kallelse itself has, in her own chat: no other is kept of that meeting. */
function isLinkOfPaper({ understanding, audience, board }: Asking, { area, value }: Answer): boolean {
  const isSentence = area === 'matter' && value.kind === 'sentence';
  return (
    isSentence &&
    audience === 'asker' &&
    board.ownItemsOnly !== true &&
    asksLink(understanding.message.text) &&
    /https?:/iu.test(value.sentence.text)
  );
}

/**
 * "Vad har vi tagit per capsulam": what was decided so here is kept by the capability; the record tells it where it has
 * something of the very days that are named.
 */
function keptElsewhere(asking: Asking, intent: BoardQuestion, { area, value }: Answer) {
  if (!asksOfPerCapsulam({ ...asking, intent })) return null;
  const isTold = area !== 'decisions' || value.kind !== 'none-per-capsulam';
  if (asking.understanding.entities.dates.length > 0 && isTold) return null;
  return { questions: ['percapsulam.status'], named: true } as const;
}

/** A rule asked about beside a matter's own name is seldom what was meant: the name says what it is of. */
async function namesAMatter(asking: Asking, intent: Intent): Promise<boolean> {
  if (!/^rule\.(casting|quorum|minutes|notice)/.test(intent)) return false;
  const [first] = asking.understanding.entities.topic;
  if (first?.weight !== 1) return false;
  return isHeading(first.word.stem, await asking.board.index());
}

function isNotStated({ area, value }: Answer): boolean {
  return area === 'matter' && value.kind === 'not-stated';
}

/** Words that mean nothing here and stand nowhere on record. */
function saysNothingKnown({ entities }: Understanding): boolean {
  const { dates, numbers, persons, organisations } = entities;
  const concepts = entities.concepts.filter((mention) => !mention.guessed);
  return [concepts, dates, numbers, persons, organisations].every((found) => found.length === 0);
}

function notUnderstood(): { part: Part; understood: Understood } {
  return { part: being('not-understood'), understood: { action: null, outcome: null, params: {} } };
}

/** Nothing speaks clearly for anything: what the record has on the words said, else that it was not understood. */
async function unsure(asking: Asking): Promise<{ part: Part; understood: Understood }> {
  const [likeliest] = asking.understanding.scores;
  if (likeliest && isCourtesy(likeliest.intent) && (await namesOnlyAPlace(asking))) {
    const value = notStated(asking, 'anything', null, null);
    return {
      part: answerPart({ area: 'matter', value }, asking.board.id),
      understood: { action: 'matter.about', outcome: 'answer', params: {} },
    };
  }
  const found = withKindTold(asking, await orOnRecord(asking, await ANSWERERS['matter.about'](asking)));
  if (isNotStated(found) && !(await asksOfTheRecord(asking))) return notUnderstood();
  return {
    part: answerPart(found, asking.board.id),
    understood: { action: 'matter.about', outcome: 'answer', params: {} },
  };
}

/** "När går båten till Lidbacka": the record knows the place, and nothing of what is asked about it. */
async function namesOnlyAPlace(asking: Asking): Promise<boolean> {
  const { message, entities } = asking.understanding;
  const places = [...entities.organisations, ...entities.boards].map(({ words }) => words);
  const isPlace = (text: string) => {
    const at = message.words.findIndex((word) => word.text === text);
    return places.some(([first, last]) => first <= at && at <= last);
  };
  const telling = tellingParts(asking, await asking.board.index());
  return places.length > 0 && telling.every(({ said }) => isPlace(said));
}

/** A question by its form that names what the record knows of: that it does not say is an answer. */
async function asksOfTheRecord(asking: Asking): Promise<boolean> {
  const { features } = asking.understanding;
  if (!features.includes('shape:wh') && !features.includes('shape:verb')) return false;
  return tellingParts(asking, await asking.board.index()).length > 0;
}

function toPart(asking: Asking, act: ActAnswered): { part: Part; understood: Understood } {
  const { action, outcome, params } = act;
  const understood = { action, outcome, params: { ...params } };
  if (act.answer) return { part: answerPart(act.answer, asking.board.id), understood };
  const request = {
    action,
    boardId: asking.board.id,
    personId: asking.asker.personId,
    params,
    text: asking.understanding.message.text,
  };
  return { part: { kind: 'act', request }, understood };
}

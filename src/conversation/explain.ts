import { localDateOf } from '../kernel/index.ts';
import type { Knowledge } from './knowledge.ts';
import { wholeOf } from './text/pages.ts';
import type { Said } from './text/said.ts';
import { say } from './text.ts';
import { converse } from './turn/converse.ts';
import type { Situation } from './turn/situation.ts';
import type { DateMention } from './understand/dates/dates.ts';
import { readIntent } from './understand/follow-up.ts';
import { reasonsFor } from './understand/learnt/score.ts';
import { splitQuestions } from './understand/split.ts';
import { type Understanding, understand } from './understand/understand.ts';
import { joined, vocabularyOf } from './vocabulary.ts';

/** How a message was understood and what was answered, for whoever wonders why. */
export interface Explanation {
  readonly questions: readonly ExplainedQuestion[];
  readonly answers: readonly ExplainedAnswer[];
}

export interface ExplainedQuestion {
  readonly text: string;
  /** What it was taken for; null when nothing spoke clearly for anything. */
  readonly intent: string | null;
  /** The likeliest, 0–1, with the features that spoke most for each. */
  readonly scores: readonly {
    readonly intent: string;
    readonly score: number;
    readonly because: readonly string[];
  }[];
  readonly entities: {
    readonly concepts: readonly string[];
    readonly dates: readonly string[];
    readonly numbers: readonly string[];
    readonly persons: readonly string[];
    readonly organisations: readonly string[];
    readonly boards: readonly string[];
    readonly topic: readonly string[];
  };
}

export interface ExplainedAnswer {
  readonly boardId: string | null;
  readonly fact: string;
  readonly lines: readonly string[];
  readonly source: string | null;
}

const SHOWN = 5;

/** Understands and answers as the bot would, and tells how. Nothing is remembered and no act is carried out. */
export async function explain(
  text: string,
  situation: Situation,
  knowledge: Knowledge,
): Promise<Explanation> {
  const today = localDateOf(situation.now);
  const boards = await Promise.all(situation.memberships.map((one) => knowledge.board(one.boardId)));
  const vocabulary = joined(boards.flatMap((board) => (board ? [vocabularyOf(board, today)] : [])));
  const questions = splitQuestions(text).map((question) =>
    explained(question, understand(question, vocabulary, today), situation, vocabulary.persons),
  );
  const { parts } = await converse(text, situation, knowledge);
  const answers = parts.map((part): ExplainedAnswer => {
    if (part.kind === 'act') {
      const fact = `Handlingen ${part.request.action} förstods. Den utförs inte härifrån.`;
      return { boardId: part.request.boardId, fact, lines: [], source: null };
    }
    if (part.kind === 'tasks') {
      return {
        boardId: null,
        fact: 'Frågar varje funktion vad som väntar på personen.',
        lines: [],
        source: null,
      };
    }
    if (part.kind === 'question') {
      const asked = part.request.questions.join(', ');
      const { fact, ...rest } = told(say(part.otherwise, today, readersOf(part)));
      const first = `Frågar först den funktion som håller ${asked}; annars: ${fact}`;
      return { boardId: part.request.boardId, fact: first, ...rest };
    }
    return { boardId: part.boardId, ...told(say(part.answer, today, readersOf(part))) };
  });
  return { questions, answers };
}

function told(said: Said): Omit<ExplainedAnswer, 'boardId'> {
  return { fact: said.fact, lines: wholeOf(said), source: said.source ?? null };
}

function explained(
  text: string,
  understanding: Understanding,
  situation: Situation,
  people: readonly { readonly id: string; readonly names: readonly string[] }[],
): ExplainedQuestion {
  const { entities, features, scores } = understanding;
  const nameOf = (id: string) => people.find((person) => person.id === id)?.names[0] ?? id;
  const unique = (list: readonly string[]) => [...new Set(list)];
  return {
    text,
    intent: readIntent(understanding, situation.context.subject?.intent ?? null).intent,
    scores: scores.slice(0, SHOWN).map(({ intent, score }) => ({
      intent,
      score: Math.round(score * 1000) / 1000,
      because: reasonsFor(intent, features),
    })),
    entities: {
      concepts: unique(entities.concepts.map((mention) => mention.concept)),
      dates: entities.dates.map(dateText),
      numbers: entities.numbers.map(({ kind, number, year }) => `${kind} ${number}${year ? `/${year}` : ''}`),
      persons: unique(entities.persons.map((mention) => nameOf(mention.id))),
      organisations: unique(entities.organisations.map((mention) => mention.id)),
      boards: unique(entities.boards.map((mention) => mention.id)),
      topic: entities.topic.map(({ word, weight }) => `${word.text} (${weight})`),
    },
  };
}

/** ISO as far as it was said: `2026-12-11`, `2026-10`, `--10`. */
function dateText(date: DateMention): string {
  if (date.kind === 'days') return date.from === date.to ? date.from : `${date.from}/${date.to}`;
  const two = (number: number | null) => (number === null ? '-' : String(number).padStart(2, '0'));
  return `${date.year ?? '-'}-${two(date.month)}-${two(date.day)}`;
}

/** Of what something internal is left out for whoever asks. */
const readersOf = ({ keptFromAll }: { readonly keptFromAll?: ReadonlySet<string> }) =>
  keptFromAll === undefined ? {} : { keptFromAll };

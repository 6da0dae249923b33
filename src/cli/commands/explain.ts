import { z } from 'zod';
import {
  boardOnDay,
  findPeople,
  type KnownBoard,
  officesOn,
  openBoardDirectory,
  postsOf,
} from '../../board/index.ts';
import {
  ACTS,
  analyse,
  type Explanation,
  explain,
  KEPT_BY_CAPABILITIES,
  type Membership,
  NOTHING_SAID,
} from '../../conversation/index.ts';
import { type LocalDate, localDateOf } from '../../kernel/index.ts';
import { openBoardRecords } from '../../record/index.ts';
import { AS_OPTION, personNamed } from '../acting.ts';
import { type CommandInput, command, textOption } from '../command.ts';
import { CliFailure } from '../failures.ts';

const texts = z.array(z.string());
const output = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        text: z.string(),
        intent: z
          .string()
          .nullable()
          .describe('vad frågan togs för; null när inget talade tydligt för något'),
        scores: z
          .array(z.strictObject({ intent: z.string(), score: z.number(), because: texts }))
          .describe('de troligaste, 0–1, med det som talade mest för var och en'),
        entities: z.strictObject({
          concepts: texts,
          dates: texts.describe('så långt de sades: 2026-12-11, 2026-10--, ett streck för det osagda'),
          numbers: texts.describe('item, paragraph eller attachment, och numret'),
          persons: texts,
          organisations: texts,
          boards: texts.describe('styrelsernas id'),
          topic: texts.describe('orden som frågan söktes med, och deras vikt'),
        }),
      }),
    )
    .describe('meddelandets frågor, i ordning'),
  answers: z
    .array(
      z.strictObject({
        boardId: z.string().nullable(),
        fact: z.string(),
        lines: texts,
        source: z.string().nullable().describe('var svaret står'),
      }),
    )
    .describe('svaren, som boten skulle ge dem'),
});

export const explainQuestion = command({
  name: 'explain',
  summary: 'visa hur en fråga förstås och besvaras',
  arguments: [{ name: '<fråga>', summary: 'meddelandet, inom citattecken' }],
  options: [AS_OPTION, { flags: '--board <id>', summary: 'styrelsen, för den som sitter i flera' }],
  output,
  async run(input, environment) {
    const store = await environment.openStore();
    try {
      const now = environment.clock.now();
      const today = localDateOf(now);
      const directory = openBoardDirectory(store.streams);
      const memberships = membershipsOf(input, await directory.all(), today);
      const knowledge = openBoardRecords({ store, directory, analyse });
      const situation = {
        memberships,
        audience: 'asker',
        place: 'personal',
        now,
        context: NOTHING_SAID,
        acts: new Set(ACTS),
        questions: KEPT_BY_CAPABILITIES,
      } as const;
      const explanation = await explain(input.arguments[0] ?? '', situation, knowledge);
      return { output: plainCopy(explanation), text: asText(explanation) };
    } finally {
      await store.close();
    }
  },
});

/** On which boards the person of `--as` is, or on the one of `--board`. */
function membershipsOf(input: CommandInput, boards: readonly KnownBoard[], today: LocalDate): Membership[] {
  const wanted = textOption(input, 'as');
  if (wanted === null)
    throw new CliFailure('cli.badUsage', 'Ange vem som frågar: klubban explain "…" --as PERSON.');
  const boardId = textOption(input, 'board')?.replace(/^board\//, '') ?? null;
  const asked = boards.filter((board) => boardId === null || board.id === boardId);
  if (asked.length === 0 && boardId !== null) {
    throw new CliFailure('cli.noSuchBoard', `Det finns ingen styrelse ${boardId}. Kör klubban board list.`);
  }
  const known = asked.filter((board) => findPeople(board.people, wanted).length > 0);
  // Told in the usual words where it is nobody, or several on one board.
  if (known.length === 0) personNamed([], wanted);
  return known.flatMap((board) => {
    const person = personNamed(board.people, wanted);
    if (postsOf(board, person.id, today).length === 0) return [];
    const { name } = boardOnDay(board, today);
    const offices = officesOn(board, person.id, today);
    return [{ boardId: board.id, boardName: name, personId: person.id, person, offices }];
  });
}

function plainCopy(explanation: Explanation): z.output<typeof output> {
  return JSON.parse(JSON.stringify(explanation));
}

function asText({ questions, answers }: Explanation): string {
  const asked = questions.flatMap((question) => [
    `Fråga: ${question.text}`,
    `  togs för: ${question.intent ?? 'inget'}`,
    ...question.scores.map(
      ({ intent, score, because }) => `  ${score.toFixed(3)} ${intent} (${because.join(', ')})`,
    ),
    ...Object.entries(question.entities)
      .filter(([, found]) => found.length > 0)
      .map(([kind, found]) => `  ${kind}: ${found.join(', ')}`),
  ]);
  const answered = answers.flatMap((answer) => [
    `Svar${answer.boardId ? ` (${answer.boardId})` : ''}: ${answer.fact}`,
    ...answer.lines.map((line) => `  ${line}`),
    ...(answer.source ? [`  Källa: ${answer.source}`] : []),
  ]);
  return [...asked, ...answered].join('\n');
}

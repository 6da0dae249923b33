import { instantInWords, type LocalDate, localDateOf } from '../kernel/index.ts';
import { answerCard, type CardButton, type OutgoingMessage, type Turn } from '../teams/contract.ts';
import { ASK_VERB, pageButton } from './cards.ts';
import type { Membership } from './knowledge.ts';
import type { Task, TaskSource } from './question-handlers.ts';
import { AT_ONCE, type Stretch, stretchButtons, stretchLines, stretchOf } from './text/pages.ts';
import { counted, shortName } from './text/said.ts';

interface Waiting extends Task {
  readonly boardName: string;
}

/** What is asked to see what waits, and to see it again. */
export const TASKS_ASKED = { text: 'mina uppgifter' } as const;

const ask = (title: string, text: string): CardButton => ({ title, verb: ASK_VERB, data: { text } });

/** "Mina uppgifter": all that waits for the person, on every board she is on, the nearest first; a page of it at a time. */
export async function tasksMessage(
  memberships: readonly Membership[],
  sources: readonly TaskSource[],
  turn: Turn,
  page: number,
): Promise<{ readonly message: OutgoingMessage; readonly stretch: Stretch }> {
  const waiting = await gathered(memberships, sources, turn);
  const several = memberships.length > 1;
  const stretch = stretchOf(waiting.length, page);
  if (waiting.length === 0) {
    const fact = 'Inget väntar på dig just nu.';
    const lines = ['Jag ser det som ska besvaras här: kallelser, ärenden per capsulam och frågor till dig.'];
    const buttons = [
      ask('Nästa möte', 'när är nästa möte'),
      ask('Uppdrag från mötena', 'beslutsuppföljning'),
    ];
    return { message: { text: fact, card: answerCard({ fact, lines, buttons }) }, stretch };
  }
  const today = localDateOf(turn.at);
  const fact =
    waiting.length === 1 ? 'En sak väntar på dig.' : `${headCount(waiting.length)} saker väntar på dig.`;
  const shown = waiting.slice(stretch.from, stretch.to);
  const on = stretchButtons(stretch).map(({ title, page: to }) => pageButton(title, to, TASKS_ASKED));
  const which = stretchLines(stretch);
  const card = answerCard({
    fact,
    linesShown: AT_ONCE + which.length,
    lines: [...which, ...shown.map((task) => lineOf(task, several, today))],
    buttons: [...on, ...shown.flatMap((task) => task.button ?? [])],
  });
  return { message: { text: fact, card }, stretch };
}

async function gathered(
  memberships: readonly Membership[],
  sources: readonly TaskSource[],
  turn: Turn,
): Promise<Waiting[]> {
  const found = await Promise.all(
    memberships.flatMap(({ boardId, boardName, personId }) =>
      sources.map(async (source) =>
        (await source.tasks({ boardId, personId }, turn)).map((task) => ({ ...task, boardName })),
      ),
    ),
  );
  return found.flat().sort((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'));
}

function lineOf(task: Waiting, several: boolean, today: LocalDate): string {
  const until = task.dueAt === null ? '' : ` Senast ${instantInWords(task.dueAt, today)}.`;
  return `${several ? `${shortName(task.boardName)}: ` : ''}${task.text}${until}`;
}

function headCount(count: number): string {
  const word = counted(count);
  return word.charAt(0).toLocaleUpperCase('sv') + word.slice(1);
}

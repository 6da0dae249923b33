import { instantInWords, type LocalDate, localDateOf } from '../kernel/index.ts';
import { answerCard, type CardButton, type OutgoingMessage, type Turn } from '../teams/contract.ts';
import type { Membership } from './knowledge.ts';
import type { Task, TaskSource } from './question-handlers.ts';
import { counted, shortName } from './text/said.ts';

interface Waiting extends Task {
  readonly boardName: string;
}

/** "Mina uppgifter": all that waits for the person, on every board she is on, the nearest first. */
export async function tasksMessage(
  memberships: readonly Membership[],
  sources: readonly TaskSource[],
  turn: Turn,
  ask: (title: string, text: string) => CardButton,
): Promise<OutgoingMessage> {
  const waiting = await gathered(memberships, sources, turn);
  const several = memberships.length > 1;
  if (waiting.length === 0) {
    const fact = 'Inget väntar på dig just nu.';
    const lines = ['Jag ser det som ska besvaras här: kallelser, ärenden per capsulam och frågor till dig.'];
    const buttons = [
      ask('Nästa möte', 'när är nästa möte'),
      ask('Uppdrag från mötena', 'beslutsuppföljning'),
    ];
    return { text: fact, card: answerCard({ fact, lines, buttons }) };
  }
  const today = localDateOf(turn.at);
  const fact =
    waiting.length === 1 ? 'En sak väntar på dig.' : `${headCount(waiting.length)} saker väntar på dig.`;
  return {
    text: fact,
    card: answerCard({
      fact,
      lines: waiting.map((task) => lineOf(task, several, today)),
      buttons: waiting.flatMap((task) => task.button ?? []),
    }),
  };
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

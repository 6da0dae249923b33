import { type BoardOnDay, electorateOf } from '../../board/index.ts';
import {
  abortsCase,
  asksWhatCaseIs,
  asksWhatWasDecidedSo,
  oneNamed,
  type QuestionHandler,
  type Task,
  type TaskSource,
} from '../../conversation/index.ts';
import { HOUR, type Instant, later, peopleOf, seatHeldBy } from '../../kernel/index.ts';
import { answerCard, type Reply, type Turn } from '../../teams/contract.ts';
import { cancelCard } from '../cards/index.ts';
import { mayHandle } from '../domain/rules/who-may.ts';
import { BUTTON, SAID } from '../text/index.ts';
import { listCirculations, loadCase, standingOfPerson } from '../views.ts';
import { statusReply } from './answer.ts';
import { loadDraft } from './drafts.ts';
import {
  type AtBoard,
  type AtCase,
  askWhichCase,
  boardsOf,
  type CirculationPorts,
  endedReply,
  heardByAll,
  type OpenHere,
  openCases,
  reachCase,
  readsCases,
  say,
  show,
  showCase,
} from './reach.ts';

/** "Hur går det med per capsulam?": the one that is open, a choice of several, or that there is none. */
export function circulationQuestions(ports: CirculationPorts): QuestionHandler[] {
  return [
    {
      question: 'percapsulam.status',
      async answer({ boardId, named, text }, turn) {
        if (named && asksWhatWasDecidedSo(text)) return endedReply(ports, turn, boardId, 0);
        if (turn.place.kind !== 'personal') return named ? say(SAID.viaChannel) : null;
        const boards = await boardsOf(ports, turn, boardId);
        if (!boards.some(readsCases)) return named ? say(SAID.notForInvitees) : null;
        const open = await openCases(ports, turn, boardId);
        const [first, ...others] = open;
        const only = others.length === 0 ? first : oneNamed(text, open, ({ listed }) => listed.heading);
        const drafted =
          abortsCase(text) && (!first || /utkast/iu.test(text)) ? await toDrop(ports, boards) : null;
        if (drafted !== null) return drafted;
        if (!first) return named ? lastEnded(ports, boardId, turn) : null;
        if (!only) return askWhichCase(open, 'circulation.status');
        const loaded = await loadCase(ports.store.streams, only.listed.id);
        if (loaded === null) return say(SAID.notMine);
        if (asksWhatCaseIs(text)) return showCase({ ...only, loaded }, turn);
        return (
          (abortsCase(text) ? toAbort({ ...only, loaded }) : null) ?? statusReply({ ...only, loaded }, turn)
        );
      },
    },
  ];
}

/** Asks before what is being written is thrown away; null: nothing is. */
async function toDrop(ports: CirculationPorts, boards: readonly AtBoard[]): Promise<Reply | null> {
  for (const { boardId, boardName, doer } of boards) {
    const draft = await loadDraft(ports.store.records, boardId, doer.personId);
    if (draft === null) continue;
    const buttons = [
      { title: BUTTON.dropDraft, verb: 'circulation.draft-drop', style: 'destructive', data: { boardId } },
      { title: BUTTON.goOn, verb: 'circulation.draft', data: { boardId } },
    ] as const;
    return show({ card: answerCard({ fact: SAID.dropQuestion(draft.heading), source: boardName, buttons }) });
  }
  return null;
}

/** What ends it without an outcome, with a reason, for whoever may; null: she may not, or it has ended. */
function toAbort({ loaded, boardName, doer }: AtCase): Reply | null {
  const { id, state } = loaded;
  if (state.status !== 'OPEN' || !mayHandle(state, doer)) return null;
  return show({ card: cancelCard(id, boardName, state) });
}

/** How the one that was opened last ended: nothing is open any more. */
async function lastEnded(ports: CirculationPorts, boardId: string | null, turn: Turn): Promise<Reply> {
  const [last] = boardId === null ? [] : await listCirculations(ports.store.streams, boardId);
  const at = last ? await reachCase(ports, turn, last.id) : null;
  return at === null ? show({ card: answerCard({ fact: SAID.nothingOpen }) }) : showCase(at, turn);
}

/** When it was last put before the person: as it was opened, or as an ersättare was asked to serve in it. */
async function putAt(ports: CirculationPorts, { board, doer, listed }: OpenHere): Promise<Instant> {
  const { personId } = doer;
  if (!isSubstituteAlone(board, personId)) return listed.openedAt;
  const desks = (await loadCase(ports.store.streams, listed.id))?.state.desks ?? [];
  const asked = desks.flatMap(({ calls }) =>
    calls.flatMap(({ person, status, at }) =>
      person.personId === personId && status === 'ASKED' ? [at] : [],
    ),
  );
  return asked.toSorted().at(-1) ?? listed.openedAt;
}

/** Whether she is ersättare, and holds no seat: she alone is asked later than the rest. */
function isSubstituteAlone(board: BoardOnDay, personId: string): boolean {
  const electorate = electorateOf(board);
  const isOf = peopleOf(electorate).some((one) => one.personId === personId);
  return isOf && seatHeldBy(electorate, personId) === null;
}

/** How long one that has ended is spoken of, after its deadline. */
const OF_LATE = 14 * 24 * HOUR;

/** Cases that wait for the person's own answer, or for whether she can serve. */
export function circulationTasks(ports: CirculationPorts): TaskSource {
  async function taskIn({ listed }: OpenHere, personId: string): Promise<Task[]> {
    const loaded = await loadCase(ports.store.streams, listed.id);
    if (loaded === null) return [];
    const standing = standingOfPerson(loaded.state, personId);
    const button = {
      title: BUTTON.show,
      verb: 'circulation.show',
      data: { circulationId: listed.id },
    };
    const of = { short: SAID.short(listed.heading), dueAt: listed.deadline, button };
    if (standing.kind === 'VOTER' && standing.answer === null) {
      return [{ text: SAID.taskAnswer(listed.heading), ...of }];
    }
    return standing.kind === 'CALLED' ? [{ text: SAID.taskServe(listed.heading), ...of }] : [];
  }
  return {
    async open({ boardId }, turn) {
      const cases = await openCases(ports, turn, boardId);
      const spokenOf = turn.place.kind === 'personal' ? cases : await heardByAll(ports, cases);
      return Promise.all(
        spokenOf.map(async (one) => ({
          kind: 'circulation' as const,
          heading: one.listed.heading,
          options: [],
          at: await putAt(ports, one),
        })),
      );
    },
    async put({ boardId }, turn) {
      const boards = await boardsOf(ports, turn, boardId);
      if (!boards.some(readsCases)) return [];
      const all = await listCirculations(ports.store.streams, boardId);
      return all
        .filter(({ deadline }) => later(deadline, OF_LATE) >= turn.at)
        .map(({ openedAt }) => ({ kind: 'circulation' as const, at: openedAt }));
    },
    async tasks({ boardId, personId }, turn) {
      const open = await openCases(ports, turn, boardId);
      return (await Promise.all(open.map((one) => taskIn(one, personId)))).flat();
    },
  };
}

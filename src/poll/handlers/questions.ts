import type { QuestionHandler, TaskSource } from '../../conversation/index.ts';
import { HOUR, later, localDateOf } from '../../kernel/index.ts';
import type { Turn } from '../../teams/contract.ts';
import type { KnownPoll } from '../domain/poll.ts';
import { maySee } from '../domain/rules/who-may.ts';
import { BUTTON, optionTexts, SAID } from '../text/index.ts';
import { listPolls, ownAnswer } from '../views.ts';
import { listReply, openForMe } from './answer.ts';
import { boardsOf, type PollPorts, say, showPoll } from './reach.ts';

/** "Hur går det med snabbfrågan?": the one that is open, else the board's polls with their results. */
export function pollQuestions(ports: PollPorts): QuestionHandler[] {
  return [
    {
      question: 'poll.status',
      async answer({ boardId, named, text }, turn) {
        if (turn.place.kind !== 'personal') return named ? say(SAID.viaChannel) : null;
        const [at] = await boardsOf(ports, turn, boardId);
        if (!at) return null;
        const all = await listPolls(ports.store.records, boardId);
        const open = all.filter(({ poll }) => poll.status === 'OPEN' && maySee(poll, at.doer));
        const [only, ...others] = open;
        if (only && others.length === 0 && !SEVERAL.test(text)) return showPoll({ ...at, kept: only }, turn);
        const ended =
          open.length > 0 ? [] : all.filter(({ poll }) => isOfLate(poll, turn) && maySee(poll, at.doer));
        const [last] = ended;
        if (last && !SEVERAL.test(text)) return showPoll({ ...at, kept: last }, turn);
        return named || open.length > 0 ? listReply(ports, at, turn, 0) : null;
      },
    },
  ];
}

/** "Snabbfrågor", "omröstningarna": all of them, whatever is open. */
const SEVERAL = /(?:frågor|omröstningar|enkäter)(?:na)?\b/iu;

/** How long one that has ended is spoken of. */
const OF_LATE = 14 * 24 * HOUR;

function isOfLate(poll: KnownPoll, turn: Turn): boolean {
  return poll.status === 'CLOSED' && later(poll.closedAt, OF_LATE) >= turn.at;
}

/** Polls that wait for the person's own answer. */
export function pollTasks(ports: PollPorts): TaskSource {
  return {
    async open({ boardId }, turn) {
      const [at] = await boardsOf(ports, turn, boardId);
      const open = at ? await openForMe(ports, at) : [];
      const isSpokenOf = ({ audience }: KnownPoll) =>
        turn.place.kind === 'personal' || audience.kind === 'CHANNEL';
      const polls = open.filter(({ poll }) => isSpokenOf(poll));
      return polls.map(({ poll }) => ({
        kind: 'poll',
        heading: poll.question,
        // What she has answered waits for no yes or no.
        at: at !== undefined && ownAnswer(poll, at.doer.personId) === null ? poll.openedAt : ('' as const),
        options: poll.ballot.kind === 'CHOICE' ? optionTexts(poll.ballot, localDateOf(turn.at)) : [],
        days: poll.ballot.kind === 'DATE' ? poll.ballot.times.map(({ date }) => date) : [],
      }));
    },
    async put({ boardId }, turn) {
      const [at] = await boardsOf(ports, turn, boardId);
      if (!at) return [];
      const all = await listPolls(ports.store.records, boardId);
      return all
        .filter(({ poll }) => maySee(poll, at.doer) && (poll.status === 'OPEN' || isOfLate(poll, turn)))
        .map(({ poll }) => ({ kind: 'poll' as const, at: poll.openedAt }));
    },
    async tasks({ boardId, personId }, turn) {
      const [at] = await boardsOf(ports, turn, boardId);
      const open = at ? await openForMe(ports, at) : [];
      return open
        .filter(({ poll }) => ownAnswer(poll, personId) === null)
        .map(({ id, poll }) => ({
          text: SAID.task(poll.question),
          short: SAID.short(poll.question),
          dueAt: poll.deadline,
          button: { title: BUTTON.show, verb: 'poll.show', data: { pollId: id } },
        }));
    },
  };
}

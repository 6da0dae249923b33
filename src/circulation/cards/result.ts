import { type Instant, localDateOf } from '../../kernel/index.ts';
import { RECUSAL_STATUS_TEXT } from '../../recusal/index.ts';
import { answerCard, type CardButton, type CardContent } from '../../teams/contract.ts';
import type { ClosedCase, KnownCase } from '../domain/state.ts';
import { boardOfCirculation } from '../stream.ts';
import {
  ANSWER_TEXT,
  answerUntil,
  BUTTON,
  endedAt,
  list,
  OUTCOME_TEXT,
  progressFact,
  referralText,
  SAID,
  STATUS_TEXT,
  sourceOf,
  startedBy,
} from '../text/index.ts';
import { progressOf } from '../views.ts';

/** Who sees how a case ended. */
export interface ResultView {
  readonly id: string;
  readonly boardName: string;
  /** Whether she handles it: kansli or chair, and not jävig. */
  readonly handles: boolean;
  /** Whether she makes the agendas: the kansli. */
  readonly prepares: boolean;
  readonly now: Instant;
}

/** How a closed case ended. Comments are not here: they are in the record, for those who took part. */
export function resultCard(
  view: ResultView,
  state: ClosedCase,
  place: 'personal' | 'channel' = 'personal',
): CardContent {
  const today = localDateOf(view.now);
  const { version, openedBy, openedAt } = state.file;
  const data = { circulationId: view.id };
  const { tally } = state;
  const counted = state.status === 'DECIDED' || state.status === 'POSITIONS_GATHERED';
  const buttons: CardButton[] = [
    ...takeUpButton(view, state),
    { title: BUTTON.status, verb: 'circulation.status', data },
    ...(view.handles
      ? [
          { title: BUTTON.minutes, verb: 'circulation.minutes', data },
          { title: BUTTON.export, verb: 'circulation.export', data },
        ]
      : []),
  ];
  return answerCard({
    context: endedAt(endOf(state), state.closedAt, today),
    fact: version.matter.heading,
    facts: counted
      ? [
          { title: ANSWER_TEXT.APPROVE, value: String(tally.approve) },
          { title: ANSWER_TEXT.REJECT, value: String(tally.reject) },
          { title: ANSWER_TEXT.ABSTAIN, value: String(tally.abstain) },
        ]
      : [],
    lines:
      place === 'channel'
        ? [...endForAll(state), ...version.matter.clauses]
        : [...endLines(state), ...version.matter.clauses, ...recusalFacts(state)],
    source: sourceOf(view.boardName, startedBy(openedBy, openedAt, today)),
    // A press in a channel would replace the card for everybody there.
    buttons: place === 'channel' ? [] : buttons,
  });
}

function endOf(state: ClosedCase): string {
  return state.status === 'DECIDED'
    ? `${STATUS_TEXT.DECIDED}, ${OUTCOME_TEXT[state.outcome]}`
    : STATUS_TEXT[state.status];
}

/** For the kansli, until a meeting has it: onto the next agenda. */
function takeUpButton({ id, handles, prepares }: ResultView, state: ClosedCase): CardButton[] {
  if (!handles || !prepares || state.status === 'CANCELLED' || state.takenUp !== null) return [];
  const data = { boardId: boardOfCirculation(id) ?? '', circulationId: id };
  return [{ title: BUTTON.takeUp, verb: 'meeting.queued-take-up', data }];
}

/** What the end means: why it was not decided, and what comes next. */
function endLines(state: ClosedCase): string[] {
  switch (state.status) {
    case 'DECIDED':
      return [SAID.toBeReported];
    case 'POSITIONS_GATHERED':
      return [SAID.notYetDecided, ...(state.missing.length > 0 ? [SAID.silent(list(state.missing))] : [])];
    case 'CANCELLED':
      return [SAID.cancelledBecause(state.reason)];
    case 'REFERRED':
    case 'LAPSED': {
      const why = referralText(state);
      return why === null ? [] : [why];
    }
  }
}

/**
 * What the end means, for everybody in the channel: neither who answered what or not at all, nor what jäv there is.
 *
 * Rule: what each has answered, and jäv that is reported, is told in the personal chat (Klubbans ordning).
 */
function endForAll(state: ClosedCase): string[] {
  switch (state.status) {
    case 'POSITIONS_GATHERED':
      return [SAID.notYetDecided];
    case 'REFERRED':
    case 'LAPSED':
      return [SAID.goesToMeeting];
    default:
      return endLines(state);
  }
}

function recusalFacts(state: KnownCase): string[] {
  return state.recusals
    .filter((recusal) => recusal.inEffect)
    .map((recusal) => `${recusal.person.name}: jäv, ${RECUSAL_STATUS_TEXT[recusal.status]}.`);
}

/** The shared card of the board's channel: how far it has come, and never who said what. */
export function channelCard(boardName: string, id: string, state: KnownCase, now: Instant): CardContent {
  if (state.file.internal)
    return answerCard({ fact: SAID.gone, lines: [SAID.goneLine], source: boardName, buttons: [] });
  if (state.status !== 'OPEN')
    return resultCard({ id, boardName, handles: false, prepares: false, now }, state, 'channel');
  const { version, deadline, openedBy, openedAt } = state.file;
  const today = localDateOf(now);
  return answerCard({
    context: answerUntil(deadline, today),
    fact: version.matter.heading,
    lines: [progressFact(progressOf(state)), ...version.matter.clauses],
    source: sourceOf(boardName, startedBy(openedBy, openedAt, today)),
  });
}

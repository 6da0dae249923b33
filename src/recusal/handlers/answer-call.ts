import { addressOf } from '../../board/index.ts';
import { localDateOf, type PersonRef, peopleOf } from '../../kernel/index.ts';
import { itemMatter } from '../../meeting/index.ts';
import type { Reply, Turn } from '../../teams/contract.ts';
import { explainItemRefusal, ITEM_SAID, refusedFor } from '../item-text.ts';
import { answerForButton } from './answer-for-button.ts';
import {
  type AtItem,
  dataOf,
  type RecusalPorts,
  refusedItem,
  rosterFacts,
  runOnItem,
  said,
  wordsOf,
} from './reach.ts';

/** An ersättare's own yes or no to the question of one ärende. */
export async function answerCall(
  ports: RecusalPorts,
  at: AtItem,
  turn: Turn,
  answer: {
    readonly accepts: boolean;
    /** The day and hours that the card asked about, and the ledamot of its seat; older cards do not say them. */
    readonly asked: string | undefined;
    readonly servesFor: string | undefined;
  },
): Promise<Reply> {
  const { accepts, asked, servesFor } = answer;
  const command = {
    type: 'AnswerItemCall',
    by: at.doer,
    at: turn.at,
    item: at.itemId,
    accepts,
    ...(asked === undefined ? {} : { asked }),
    ...(servesFor === undefined ? {} : { servesFor }),
  } as const;
  const outcome = await runOnItem(ports, at, turn, command);
  if (outcome.kind === 'refused') return refusedItem(outcome.refusal, at, turn);
  const { state } = outcome;
  const calls = state.status === 'NONE' ? [] : (itemMatter(state.matters, at.item.number)?.calls ?? []);
  const mine = calls.find((call) => call.person.personId === at.doer.personId && call.status === 'ACCEPTED');
  return said(
    at,
    mine ? ITEM_SAID.accepted(mine.servesFor.name, wordsOf(at, turn)) : ITEM_SAID.declined(wordsOf(at, turn)),
  );
}

/** What the kansli has heard of an ersättare whom the question does not reach. */
export async function answerFor(
  ports: RecusalPorts,
  at: AtItem,
  turn: Turn,
  { personId, accepts }: { readonly personId: string; readonly accepts: boolean },
): Promise<Reply> {
  const item = at.item.number;
  const command = {
    type: 'AnswerItemCall',
    by: at.doer,
    at: turn.at,
    item: at.itemId,
    personId,
    accepts,
  } as const;
  const outcome = await runOnItem(ports, at, turn, command);
  if (outcome.kind === 'refused')
    return said(
      at,
      refusedFor(outcome.refusal, nameOf(at, personId), wordsOf(at, turn)) ??
        explainItemRefusal(outcome.refusal, localDateOf(turn.at)),
    );
  const calls = outcome.state.status === 'NONE' ? [] : (itemMatter(outcome.state.matters, item)?.calls ?? []);
  const call = calls.findLast((one) => one.person.personId === personId);
  const asked = askedIn(outcome.events);
  return said(
    at,
    ITEM_SAID.recordedFor(
      call?.person.name ?? '',
      accepts ? (call?.servesFor.name ?? '') : null,
      wordsOf(at, turn),
    ),
    [
      ...(asked ? [ITEM_SAID.asked(asked.name)] : []),
      addressOf(at.board, personId, ports.onlyTenant) === null ? ITEM_SAID.tellYourself : ITEM_SAID.isTold,
    ],
    call === undefined ? [] : [answerForButton(dataOf(at), call.person, !accepts)],
  );
}

/** The ersättare whom the events ask; null: nobody is. */
export function askedIn(events: readonly { readonly type: string }[]): PersonRef | null {
  const asked = events.find((event) => event.type === 'ItemSubstituteAsked') as
    | { person?: PersonRef }
    | undefined;
  return asked?.person ?? null;
}

/** The name of somebody on the board; empty: she is not of it. */
export function nameOf(at: AtItem, personId: string): string {
  return peopleOf(rosterFacts(at).electorate).find((one) => one.personId === personId)?.name ?? '';
}

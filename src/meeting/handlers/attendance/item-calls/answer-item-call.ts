import type { ActResult } from '../../../../conversation/index.ts';
import { localDateOf } from '../../../../kernel/index.ts';
import type { Turn } from '../../../../teams/contract.ts';
import { timeAsked } from '../../../domain/attendance/rules/meeting-time.ts';
import type { CallInItem } from '../../../domain/recusals/calls-of.ts';
import { CALLED_IN, whenInWords } from '../../../text/index.ts';
import { type AtMeeting, type MeetingPorts, refused, run, said } from '../../reach.ts';
import { idOf } from './item-call-words.ts';

/** "Ja", to what was just asked of one ärende: her yes or no to serve there for whoever has jäv (KL 6:28), and the receipt. */
export async function answerItemCall(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  { item, servesFor }: CallInItem,
  accepts: boolean,
): Promise<ActResult> {
  const outcome = await run(ports, at, turn, {
    type: 'AnswerItemCall',
    by: at.doer,
    at: turn.at,
    item: idOf(at, item).itemId ?? item,
    accepts,
    asked: timeAsked(at.meeting),
    servesFor: servesFor.personId,
  });
  if (outcome.kind === 'refused') return { outcome: 'refuse', reply: refused(outcome.refusal, at, turn) };
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const fact = CALLED_IN.ofItemAnswered(servesFor.name, item, when, accepts);
  return { outcome: 'confirm', reply: said(at, fact, accepts ? [CALLED_IN.votesInItem] : []) };
}

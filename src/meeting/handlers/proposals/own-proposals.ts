import { type ActRequest, saysSecrecy } from '../../../conversation/index.ts';
import { type CardButton, choiceCard, type Turn } from '../../../teams/contract.ts';
import type { MatterProposal } from '../../domain/agenda/item.ts';
import { mayPrepare } from '../../domain/rules/who-prepares.ts';
import { looseMattersOf } from '../../loose-matters.ts';
import { PROPOSAL } from '../../text/index.ts';
import { loadKnownMeeting } from '../../views.ts';
import { clarify, confirm, refuse, type Said } from '../agenda/item/item-words.ts';
import { mostNamed, namesIt, namesPartOf } from '../agenda/most-named.ts';
import { meetingsAhead } from '../plan/create-meeting.ts';
import { type AtBoard, type MeetingPorts, said } from '../reach.ts';

/** What somebody has proposed and can take back, with the button that does it. */
interface Open {
  readonly heading: string;
  readonly button: Omit<Extract<CardButton, { readonly verb: string }>, 'title'>;
}

/**
 * "Jag drar tillbaka mitt förslag": the one that waits for the kansli, or a choice where several do; where none does,
 * what became of the last one. Nothing is taken back before a press.
 */
export async function takeBackOwn(ports: MeetingPorts, at: AtBoard, turn: Turn, text: string): Promise<Said> {
  const { open, settled } = await proposalsOf(ports, at, turn);
  const inPart = open.some((one) => namesIt(one, text)) ? [] : open.filter((one) => namesPartOf(one, text));
  const named = inPart.length > 0 ? inPart : mostNamed(open, text);
  const [only] = named;
  if (only && named.length === 1) {
    const take: CardButton = { ...only.button, title: PROPOSAL.takeBackIt, style: 'destructive' };
    return confirm(said(at, PROPOSAL.takeBackFact(only.heading), [PROPOSAL.takeBackLine], [take]));
  }
  if (named.length > 1) {
    const choices = named.map(({ heading, button }): CardButton => ({ ...button, title: heading }));
    const card = choiceCard({ question: PROPOSAL.takeBackWhich, choices });
    return clarify({ messages: [{ card }] });
  }
  const last = mostNamed(settled, text).at(-1);
  return refuse(said(at, PROPOSAL.noneOpen, last ? [PROPOSAL.becameOf(last.heading, last.number)] : []));
}

/** "Den ska vara intern", of what she has just proposed: the way to have it so. Nothing is changed before a press. */
export async function changeOwn(
  ports: MeetingPorts,
  at: AtBoard,
  turn: Turn,
  { params, text }: ActRequest,
): Promise<Said> {
  const { open } = await proposalsOf(ports, at, turn);
  const last = open.at(-1);
  if (last === undefined) return refuse(said(at, PROPOSAL.noneOpen));
  const take: CardButton = { ...last.button, title: PROPOSAL.takeBackIt };
  const hides =
    params.internal === true && saysSecrecy(text) && last.button.verb === 'meeting.propose-withdraw';
  if (!hides) return clarify(said(at, PROPOSAL.stands(last.heading), [PROPOSAL.changeLine], [take]));
  const internal: CardButton = {
    ...last.button,
    title: PROPOSAL.makeInternal,
    verb: 'meeting.propose-internal',
    style: 'positive',
  };
  return confirm(said(at, PROPOSAL.stands(last.heading), [PROPOSAL.standsLine], [internal, take]));
}

/** "Ta tillbaka parkeringen", by somebody who has proposed it and does not prepare: her own; null: none is named so. */
export async function takeBackNamed(
  ports: MeetingPorts,
  at: AtBoard,
  turn: Turn,
  text: string,
): Promise<Said | null> {
  if (mayPrepare(at.doer)) return null;
  const { open } = await proposalsOf(ports, at, turn);
  return open.some((one) => namesIt(one, text) || namesPartOf(one, text))
    ? takeBackOwn(ports, at, turn, text)
    : null;
}

async function proposalsOf(ports: MeetingPorts, at: AtBoard, turn: Turn) {
  const { personId } = at.doer;
  const open: Open[] = [];
  const settled: { readonly heading: string; readonly number: string | null }[] = [];
  for (const { id } of await meetingsAhead(ports, at, turn)) {
    const agenda = (await loadKnownMeeting(ports.store, id))?.state.agenda;
    for (const proposal of agenda?.proposals ?? []) {
      if (proposal.by.personId !== personId || proposal.outcome.kind === 'WITHDRAWN') continue;
      const { heading } = proposal;
      const data = { meetingId: id, proposalId: proposal.id };
      if (proposal.outcome.kind === 'WAITING') {
        open.push({ heading, button: { verb: 'meeting.propose-withdraw', data } });
      } else settled.push({ heading, number: numberOf(proposal, agenda?.items ?? []) });
    }
  }
  for (const { id, heading } of await looseMattersOf(ports.store, at.boardId, personId)) {
    const data = { boardId: at.boardId, proposalId: id };
    open.push({ heading, button: { verb: 'meeting.propose-later-withdraw', data } });
  }
  return { open, settled };
}

/** The item that it became; null: the kansli has answered in words. */
function numberOf(
  { outcome }: MatterProposal,
  items: readonly { readonly id: string; readonly number: string }[],
): string | null {
  if (outcome.kind !== 'ACCEPTED') return null;
  return items.find(({ id }) => id === outcome.itemId)?.number ?? null;
}

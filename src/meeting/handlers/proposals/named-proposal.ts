import type { ActRequest, PlaceSaid } from '../../../conversation/index.ts';
import { localDateOf } from '../../../kernel/index.ts';
import { type CardButton, choiceCard, type Turn } from '../../../teams/contract.ts';
import { PROPOSAL, PROPOSAL_ASKED } from '../../text/index.ts';
import { acceptForm, type ItemFields } from '../agenda/item/item-forms.ts';
import { clarify, explain, joined, type Said } from '../agenda/item/item-words.ts';
import { placeSaid } from '../agenda/item/items.ts';
import { namesIt, namesOnly } from '../agenda/most-named.ts';
import { peopleOfBoard } from '../plan/day-warnings.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting, said } from '../reach.ts';
import { fieldsProposed, noteOn } from './proposals.ts';
import { proposalsWaiting } from './proposals-asked.ts';
import { eachNamed, nthListed, whoseProposal } from './whose-proposal.ts';

type Waiting = Awaited<ReturnType<typeof proposalsWaiting>>[number];

/**
 * "Ta upp hyresavtalet från Mats", "ta upp Dans förslag": the proposal that waits for an answer, to be taken up as it
 * was left; of several which, and where none of hers waits that. Null: none is named.
 */
export async function proposedByOthers(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  { params }: ActRequest,
  fields: ItemFields,
): Promise<Said | null> {
  const { of: heading, as } = calledOtherwise(fields.heading);
  const waiting = params.noMeetingOn === undefined ? await proposalsWaiting(ports, at, turn) : [];
  const nth = nthListed(heading, waiting);
  if (nth !== null && nth.length > 1) return whichOf(nth);
  const [one, more] = nth ?? named(waiting, heading);
  // A meeting that is named is where it is put, whichever it was proposed to.
  if (one && !more)
    return asLeft(
      ports,
      turn,
      one,
      { ...fields, heading: as },
      { elsewhere: params.meetingSaid === true ? at.meetingId : null, moveTo: params.moveTo },
    );
  const words = [heading, ...eachNamed(heading)];
  const theirs = waiting.filter(({ proposal: { by } }) =>
    words.some((one) => whoseProposal(one, by.name)?.isWhole === true),
  );
  if (theirs.length > 0) return whichOf(theirs);
  return noneOf(at, heading);
}

const CALLED =
  /^(?<of>.{3,120}?)[\s,]+(?:men|och)\s+(?:kalla|döp|döp\s+om|skriv)\s+(?:det|den|punkten)\s+(?:(?:för|till|som)\s+)?"?(?<as>\p{L}[^"]{2,120}?)"?[.!]?$/iu;

/** "Dans förslag men kalla det Personalfråga": whose it is, and what it is to be called; empty: as it was left. */
function calledOtherwise(heading: string): { readonly of: string; readonly as: string } {
  const { of = heading, as = '' } = CALLED.exec(heading)?.groups ?? {};
  return { of, as: as.charAt(0).toLocaleUpperCase('sv') + as.slice(1) };
}

/** Those that the words name: by whose it is, or by what it is about and whose. */
function named(waiting: readonly Waiting[], heading: string): readonly Waiting[] {
  const whose = waiting.filter(({ proposal }) => {
    const of = whoseProposal(heading, proposal.by.name);
    return of !== null && (of.isWhole || namesIt(proposal, of.about));
  });
  if (whose.length > 0) return whose;
  return waiting.filter(
    ({ proposal }) =>
      namesOnly({ heading: `${proposal.heading} ${proposal.by.name} förslag från` }, heading) &&
      namesIt(proposal, heading),
  );
}

async function asLeft(
  ports: MeetingPorts,
  turn: Turn,
  { proposal, meetingId, date }: Waiting,
  { heading, presenter, visible }: ItemFields,
  { elsewhere, moveTo }: { readonly elsewhere: string | null; readonly moveTo: PlaceSaid | undefined },
): Promise<Said | null> {
  const to = elsewhere ?? meetingId;
  const its = await reachMeeting(ports, turn, to);
  if (its === null) return null;
  const fields = {
    ...fieldsProposed(proposal),
    ...(heading === '' ? {} : { heading }),
    ...(presenter === '' ? {} : { presenter }),
    ...(visible === 'BOARD' ? { visible } : {}),
  };
  const other = to === meetingId ? null : PROPOSAL.toOther(its.meeting.date, date, localDateOf(turn.at));
  const place = moveTo === undefined ? {} : { place: placeSaid(its, moveTo) };
  const note = joined([other, PROPOSAL_ASKED.left(proposal.by.name), noteOn(proposal)]);
  return clarify(
    acceptForm(its, { id: proposal.id, by: proposal.by.name, meetingId }, { ...fields, ...place }, note),
  );
}

function whichOf(waiting: readonly Waiting[]): Said {
  const choices = waiting.map(
    ({ proposal, meetingId }): CardButton => ({
      title: PROPOSAL_ASKED.accept(proposal.heading),
      verb: 'meeting.proposal-form',
      data: { meetingId, proposalId: proposal.id },
    }),
  );
  return clarify({ messages: [{ card: choiceCard({ question: PROPOSAL_ASKED.which, choices }) }] });
}

/** Where somebody of the board is named as whose förslag it is, and none of hers waits: no new ärende of that name. */
function noneOf(at: AtMeeting, heading: string): Said | null {
  const person = peopleOfBoard(at.boardThen).find(({ name }) => {
    const of = whoseProposal(heading, name);
    return of?.isForslag === true && (of.isWhole || /^om\s/iu.test(of.about));
  });
  if (person === undefined) return null;
  const show = { text: 'visa förslagen', boardId: at.boardId };
  const buttons: CardButton[] = [{ title: PROPOSAL_ASKED.showAll, verb: 'conversation.ask', data: show }];
  return explain(said(at, PROPOSAL_ASKED.noneFrom(person.name), [PROPOSAL_ASKED.newInstead], buttons));
}

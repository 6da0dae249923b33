import {
  answersProposal,
  asksWhoSeesIt,
  type QuestionHandler,
  repliesToProposerNamed,
} from '../../../conversation/index.ts';
import { localDateOf } from '../../../kernel/index.ts';
import type { CardButton, Turn } from '../../../teams/contract.ts';
import { itemById } from '../../domain/agenda/book.ts';
import type { MatterProposal } from '../../domain/agenda/item.ts';
import { mayPrepare } from '../../domain/rules/who-prepares.ts';
import { everyLooseMatter, looseMattersOf } from '../../loose-matters.ts';
import { readsWholeAgenda } from '../../reader.ts';
import { PROPOSAL, PROPOSAL_ASKED } from '../../text/index.ts';
import { listMeetings, loadKnownMeeting } from '../../views.ts';
import { mostNamed } from '../agenda/most-named.ts';
import { meetingsAhead } from '../plan/create-meeting.ts';
import { peopleOfBoard } from '../plan/day-warnings.ts';
import { type AtBoard, boardsOf, type MeetingPorts, said, say } from '../reach.ts';

/** "Har ni tagit upp mitt förslag?", and for the kansli "visa förslagen": how each of them stands. */
export function proposalsQuestion(ports: MeetingPorts): QuestionHandler {
  return {
    question: 'attendance.coming',
    answer: async ({ text, boardId, params }, turn) => {
      const { asks } = params;
      if (asks !== 'OWN_PROPOSALS' && asks !== 'PROPOSALS' && asks !== 'PROPOSALS_OF') return null;
      if (turn.place.kind !== 'personal') return say(PROPOSAL_ASKED.inOwnChat);
      if (asks === 'OWN_PROPOSALS') return own(ports, turn, text);
      const [at] = await boardsOf(ports, turn, boardId);
      if (asks === 'PROPOSALS_OF') return at ? becameOf(ports, at, turn, text) : null;
      return at ? waiting(ports, at, turn, text) : null;
    },
  };
}

interface Stands {
  readonly at: AtBoard;
  readonly id: string;
  /** Left for a meeting that has been cancelled since. */
  readonly hasGoneOn?: boolean;
  readonly heading: string;
  readonly line: string;
  readonly buttons: readonly CardButton[];
}

async function own(ports: MeetingPorts, turn: Turn, text: string) {
  const boards = await boardsOf(ports, turn, null);
  const all = (await Promise.all(boards.map((at) => ownOn(ports, at, turn)))).flat();
  const [first] = boards;
  if (all.length === 0) {
    return first === undefined
      ? say(PROPOSAL_ASKED.none)
      : said(first, PROPOSAL_ASKED.none, [PROPOSAL_ASKED.how]);
  }
  const named = mostNamed(all, text);
  const [one] = named;
  const seen = asksWhoSeesIt(text) ? [PROPOSAL_ASKED.whoSees] : [];
  if (one && named.length === 1) return said(one.at, one.line, seen, [...one.buttons]);
  const lines = [...seen, ...all.map(({ line }) => line)];
  const at = one?.at ?? first;
  return at ? said(at, PROPOSAL_ASKED.count(all.length), lines) : say(PROPOSAL_ASKED.count(all.length));
}

/** What she has proposed to the meetings ahead and the latest that have been, and what waits for a meeting. */
async function ownOn(ports: MeetingPorts, at: AtBoard, turn: Turn): Promise<Stands[]> {
  const found: Stands[] = [];
  const today = localDateOf(turn.at);
  for (const { id, date, status } of await listMeetings(ports.store, at.boardId)) {
    const agenda = (await loadKnownMeeting(ports.store, id))?.state.agenda;
    for (const proposal of agenda?.proposals ?? []) {
      if (proposal.by.personId !== at.doer.personId || proposal.outcome.kind === 'WITHDRAWN') continue;
      const number = agenda ? numberIn(agenda, proposal) : null;
      const data = { meetingId: id, proposalId: proposal.id };
      const isOpen = proposal.outcome.kind === 'WAITING' && date >= today && status !== 'CANCELLED';
      found.push({
        at,
        id: proposal.id,
        hasGoneOn: status === 'CANCELLED' && proposal.outcome.kind === 'WAITING',
        heading: proposal.heading,
        line: PROPOSAL_ASKED.stands(proposal, number, date, today),
        buttons: isOpen ? [{ title: PROPOSAL.takeBack, verb: 'meeting.propose-withdraw', data }] : [],
      });
    }
  }
  for (const { id, heading } of await looseMattersOf(ports.store, at.boardId, at.doer.personId)) {
    const data = { boardId: at.boardId, proposalId: id };
    found.push({
      at,
      id,
      heading,
      line: PROPOSAL_ASKED.loose(heading),
      buttons: [{ title: PROPOSAL.takeBack, verb: 'meeting.propose-later-withdraw', data }],
    });
  }
  // What waited when its meeting was cancelled is told once, where it has gone on.
  const further = new Set(found.filter(({ hasGoneOn }) => !hasGoneOn).map(({ id }) => id));
  return found.filter(({ id, hasGoneOn }) => !hasGoneOn || !further.has(id));
}

function agendaAsked({ boardId }: AtBoard): CardButton {
  return { title: PROPOSAL.agenda, verb: 'conversation.ask', data: { text: 'dagordningen', boardId } };
}

/** The number of the item that it became, while that is on the agenda. */
function numberIn(agenda: Parameters<typeof itemById>[0], { outcome }: MatterProposal): string | null {
  return outcome.kind === 'ACCEPTED' ? (itemById(agenda, outcome.itemId)?.number ?? null) : null;
}

/** Those that wait for the kansli's answer, each with its way to be taken up. */
export async function proposalsWaiting(ports: MeetingPorts, at: AtBoard, turn: Turn) {
  const meetings = await meetingsAhead(ports, at, turn);
  const loaded = await Promise.all(
    meetings.map(async ({ id, date }) => ({ id, date, known: await loadKnownMeeting(ports.store, id) })),
  );
  return loaded.flatMap(({ id, date, known }) =>
    (known?.state.agenda.proposals ?? [])
      .filter(({ outcome }) => outcome.kind === 'WAITING')
      .map((proposal) => ({ proposal, meetingId: id, date, heading: proposal.heading })),
  );
}

/** What waits; whoever does not prepare meetings is told that the kansli sees it, and how her own stand. */
async function waiting(ports: MeetingPorts, at: AtBoard, turn: Turn, text: string) {
  if (!mayPrepare(at.doer)) {
    const hers = await ownOn(ports, at, turn);
    const lines = hers.map(({ line }) => line);
    return said(at, PROPOSAL_ASKED.kansliSees, lines, [agendaAsked(at)]);
  }
  const today = localDateOf(turn.at);
  const every = await proposalsWaiting(ports, at, turn);
  const isAnswered = answersProposal(text) || repliesToProposerNamed(text);
  const whose = isAnswered ? proposerNamed(at, text) : null;
  if (whose !== null && !every.some(({ proposal }) => proposal.by.personId === whose.id)) {
    const show = { text: 'visa förslagen', boardId: at.boardId };
    const all = { title: PROPOSAL_ASKED.showAll, verb: 'conversation.ask', data: show };
    return said(at, PROPOSAL_ASKED.noneFrom(whose.name), [], every.length === 0 ? [] : [all]);
  }
  const hers = whose === null ? every : every.filter(({ proposal }) => proposal.by.personId === whose.id);
  const meant = isAnswered ? mostNamed(hers.map(byWhom(every)), text) : [];
  const all = meant.length === 0 ? every : every.filter((_, nth) => meant.some((one) => one.nth === nth));
  // What is kept until there is a meeting waits for that, and for no answer.
  const kept = meant.length === 0 ? await everyLooseMatter(ports.store, at.boardId) : [];
  const lines = [
    ...all.map(({ proposal, date }) => PROPOSAL.proposed(proposal, date, today)),
    ...kept.map(({ heading, by }) => PROPOSAL_ASKED.looseBy(heading, by)),
  ];
  const buttons = all.flatMap(({ proposal, meetingId }): CardButton[] => {
    const data = { meetingId, proposalId: proposal.id };
    const accept = { title: PROPOSAL_ASKED.accept(proposal.heading), verb: 'meeting.proposal-form', data };
    const title = PROPOSAL_ASKED.answer(proposal.heading);
    const answer = { title, verb: 'meeting.proposal-answer-form', data };
    return !isAnswered ? [accept] : all.length === 1 ? [answer, accept] : [answer];
  });
  return said(
    at,
    all.length > 0
      ? PROPOSAL.waiting(all.length)
      : kept.length > 0
        ? PROPOSAL_ASKED.waitForMeeting(kept.length)
        : PROPOSAL_ASKED.noneWaiting,
    lines,
    buttons,
  );
}

/** "Vad hände med Lars förslag?": to whoever prepares meetings how each of them stands; to others what is on an agenda. */
async function becameOf(ports: MeetingPorts, at: AtBoard, turn: Turn, text: string) {
  const person = proposerNamed(at, text);
  if (person === null) return null;
  const today = localDateOf(turn.at);
  const sees = mayPrepare(at.doer);
  const lines: string[] = [];
  for (const { id, date } of await listMeetings(ports.store, at.boardId)) {
    const agenda = (await loadKnownMeeting(ports.store, id))?.state.agenda;
    for (const proposal of agenda?.proposals ?? []) {
      const number = agenda ? numberIn(agenda, proposal) : null;
      if (proposal.by.personId !== person.id || proposal.outcome.kind === 'WITHDRAWN') continue;
      if (sees || (number !== null && readsWholeAgenda(at)))
        lines.push(PROPOSAL_ASKED.stands(proposal, number, date, today));
    }
  }
  const [fact = sees ? PROPOSAL_ASKED.noneOf(person.name) : PROPOSAL_ASKED.noneTaken(person.name), ...more] =
    lines;
  return said(at, fact, sees ? more : [...more, PROPOSAL_ASKED.kansliSees]);
}

/** What is proposed, as it is spoken of: by its heading, or by whose it is. */
function byWhom<One extends { readonly proposal: MatterProposal }>(all: readonly One[]) {
  return (one: One) => ({
    heading: `${one.proposal.heading} ${one.proposal.by.name}`,
    nth: all.indexOf(one),
  });
}

const WHOSE =
  /(?<!\p{L})(?:(?<of>\p{L}+)\s+(?:förslag|ärende|önskemål)|(?:förslaget|ärendet|önskemålet)\s+från\s+(?<from>\p{L}+)|svara\s+(?<told>\p{L}+)\s+att|(?:ja|jo|nej|nä|okej|ok)(?:\s+tack)?\s+(?:till|på|för)\s+(?<to>\p{L}+s)(?!\p{L}|\s+(?:förslag|ärende|önskemål))|tillbaka\s+till\s+(?<back>\p{L}+)|(?:^|[\s,])(?<hers>\p{L}{2,}s)\s+\p{L}+(?:\s\p{L}+){0,2}?\s+(?:(?:(?:får|kan|ska|måste|bör)\s+(?:nog\s+)?)?(?:vänta|anstå|skjut|tas)\p{L}*|(?:tar|kör|lägger|skjuter)\s+vi))/iu;

/** "Säg nej till Annas förslag": the one of the board whose förslag it is; null: nobody is named so, or several are called so. */
function proposerNamed(at: AtBoard, text: string): { readonly id: string; readonly name: string } | null {
  const { of, from, told, to, back, hers } = WHOSE.exec(text)?.groups ?? {};
  const said = (of ?? from ?? told ?? to ?? back ?? hers)?.toLocaleLowerCase('sv');
  if (said === undefined) return null;
  const [person, ...more] = peopleOfBoard(at.board).filter(({ name }) =>
    name
      .toLocaleLowerCase('sv')
      .split(/\s+/u)
      .some((part) => part === said || `${part}s` === said),
  );
  return person !== undefined && more.length === 0 ? person : null;
}

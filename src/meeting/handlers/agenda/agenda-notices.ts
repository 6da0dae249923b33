import type { BoardOnDay } from '../../../board/index.ts';
import { type Instant, type LocalDate, localDateOf } from '../../../kernel/index.ts';
import { answerCard, type CardButton, type OutgoingMessage } from '../../../teams/contract.ts';
import { proposalById } from '../../domain/agenda/book.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import { isAhead } from '../../domain/while-ahead.ts';
import { linesOf, NOTICE_BUTTON, PREPARATION, PROPOSAL } from '../../text/index.ts';
import type { LoadedMeeting } from '../../views.ts';
import { isProposedInternal, ownWords } from '../proposals/propose-form.ts';

/** Who is told of an event of the agenda, by person id: the kansli of what waits for it, the proposer of her matter. */
export function peopleToldOf(event: MeetingEvent, { state }: LoadedMeeting, board: BoardOnDay): string[] {
  const office = board.office.filter((holder) => !holder.admin).map(({ person }) => person.id);
  switch (event.type) {
    case 'MatterProposed': {
      const others = office.filter((id) => id !== event.by.personId);
      return event.from === undefined ? others : [...others, event.by.personId];
    }
    case 'ProposalWithdrawn':
      return office.filter((id) => id !== event.by.personId);
    case 'ProposalAccepted':
    case 'ProposalAnswered': {
      const proposer = proposalById(state.agenda, event.proposalId)?.by.personId;
      return proposer === undefined || proposer === event.by.personId ? [] : [proposer];
    }
    case 'PreparationNear':
      // Of a material stop that has passed nothing can be done; a kallelse can still be sent.
      return event.late && event.which === 'MATERIAL_STOP' ? [] : office;
    default:
      return [];
  }
}

/** The message to that person, or null where it has been overtaken. */
export function noticeFor(
  event: MeetingEvent,
  { id, state }: LoadedMeeting,
  board: BoardOnDay,
  { today, personId }: { readonly today: LocalDate; readonly personId: string },
): OutgoingMessage | null {
  const data = { meetingId: id };
  const agenda = { title: PROPOSAL.agenda, verb: 'meeting.agenda', data };
  const message = (
    fact: string,
    lines: readonly string[],
    buttons: readonly CardButton[] = [],
    more: readonly string[] = [],
  ) => ({
    text: [fact, ...lines].join(' '),
    card: answerCard({ fact, lines, more, source: board.name, buttons }),
  });
  if (event.type === 'PreparationNear') {
    if (!isAhead(state) || state.date < today) return null;
    const { fact, lines } = PREPARATION.near(event, state.date, today);
    if (event.which === 'TERM_ENDED') {
      const status = { title: NOTICE_BUTTON.attendance, verb: 'attendance.status', data };
      return message(fact, lines, [status]);
    }
    if (state.agenda.called !== null) return null;
    const preview = { title: NOTICE_BUTTON.preview, verb: 'notice.preview', data };
    const isReady = event.which !== 'MATERIAL_STOP' && (state.agenda.items ?? []).length > 0;
    return message(fact, lines, isReady ? [preview, agenda] : [agenda]);
  }
  const proposal = 'proposalId' in event ? proposalById(state.agenda, event.proposalId) : null;
  if (proposal === null) return null;
  switch (event.type) {
    case 'MatterProposed': {
      if (proposal.outcome.kind !== 'WAITING') return null;
      const about = { ...data, proposalId: proposal.id };
      if (event.from !== undefined && event.by.personId === personId) {
        const take = { title: PROPOSAL.takeBack, verb: 'meeting.propose-withdraw', data: about };
        const fact = PROPOSAL.goesOn(proposal.heading, state.date, today);
        return message(fact, [PROPOSAL.goesOnLine(event.from, today)], [take]);
      }
      const told = linesOf(ownWords(proposal.background));
      const isShort = told.length <= FEW_LINES && proposal.background.length <= FEW_WORDS;
      const internal = isProposedInternal(proposal) ? [PROPOSAL.cameInternal] : [];
      const lines = [...internal, ...lateFor(state, event.at, today), ...(isShort ? told : [])];
      const buttons: CardButton[] = [
        { title: PROPOSAL.accept, verb: 'meeting.proposal-form', style: 'positive', data: about },
        { title: PROPOSAL.answer, verb: 'meeting.proposal-answer-form', data: about },
        agenda,
      ];
      return message(PROPOSAL.proposed(proposal, state.date, today), lines, buttons, isShort ? [] : told);
    }
    case 'ProposalAccepted': {
      const item = state.agenda.items?.find((one) => one.id === event.itemId) ?? null;
      const { fact, lines } = PROPOSAL.accepted(proposal, item, state.date, today);
      return message(fact, lines);
    }
    case 'ProposalAnswered':
      return message(PROPOSAL.answered(proposal, event.by.name), [event.answer, PROPOSAL.answeredNote]);
    case 'ProposalWithdrawn':
      return message(PROPOSAL.withdrawn(proposal), []);
    default:
      return null;
  }
}

/** What is shown at once of a proposal's background; more is under "Visa mer". */
const FEW_LINES = 4;
const FEW_WORDS = 600;

/** That it came after the material stop, and what is needed where the kallelse has gone out. */
function lateFor({ agenda, noticeBook }: LoadedMeeting['state'], at: Instant, today: LocalDate): string[] {
  const stop = agenda.preparation?.materialStopOn ?? null;
  return [
    ...(stop !== null && stop < localDateOf(at) ? [PROPOSAL.cameLate(stop, today)] : []),
    ...(noticeBook.sent.length > 0 ? [PROPOSAL.afterNotice] : []),
  ];
}

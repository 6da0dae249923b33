import { type Instant, type LocalDate, localDateOf } from '../../kernel/index.ts';
import { answerCard, type CardButton, type CardContent } from '../../teams/contract.ts';
import type { PlannedItem } from '../domain/agenda/item.ts';
import { withoutClosingContent } from '../domain/rules/closing-content.ts';
import type { KnownMeeting } from '../domain/state.ts';
import { itemLine, POST, proposalLine } from '../text/index.ts';

/** What everybody in a channel may read of an agenda: of what ends it, where something is internal, the heading alone. */
export function openItems(meeting: KnownMeeting): readonly PlannedItem[] {
  return (withoutClosingContent(meeting).agenda.items ?? []).filter((item) => !item.internal);
}

export interface PostedAgenda {
  readonly meetingId: string;
  readonly boardName: string;
  readonly meeting: KnownMeeting;
  /** When what is shown was last changed; null: as it was first posted. */
  readonly updatedAt: Instant | null;
}

/** The agenda as it stands in the board's channel: when, where, items, proposals, bilagor; nothing internal. */
export function agendaPostCard(posted: PostedAgenda, now: Instant): CardContent {
  const { meeting, boardName, updatedAt } = posted;
  const today = localDateOf(now);
  const updated = updatedAt === null ? [] : [POST.updated(updatedAt, today)];
  const source = [boardName, ...updated].join(' · ');
  const where = meeting.place === null ? {} : { context: POST.place(meeting.place) };
  if (meeting.status === 'CANCELLED') {
    const fact = POST.cancelledFact(meeting.date, today);
    return answerCard({ ...where, fact, lines: [POST.because(meeting.reason)], source });
  }
  return answerCard({ ...where, ...contentOf(posted, today), source });
}

/** The agenda is what the card is for: all of it stands there, unless it is very long. */
const MOST_SHOWN = 40;

/** Fact, items, proposals and buttons, as the preview shows them too. */
export function contentOf(
  { meeting, meetingId }: Pick<PostedAgenda, 'meeting' | 'meetingId'>,
  today: LocalDate,
) {
  const items = openItems(meeting);
  const proposals = items.filter((item) => item.proposals.length > 0).map(proposalLine);
  const papers: CardButton[] = items.some((item) => item.attachments.length > 0)
    ? [{ title: POST.papers, verb: 'meeting.papers', data: { meetingId } }]
    : [];
  return {
    fact: POST.fact(meeting.date, meeting.start, today),
    lines: items.map(itemLine),
    linesShown: MOST_SHOWN,
    more: proposals.length > 0 ? [`${POST.proposals}:`, ...proposals] : [],
    buttons: papers,
  };
}

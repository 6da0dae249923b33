import type { KnownMeeting } from '../state.ts';
import type { AgendaItem } from '../values.ts';

/**
 * The meeting as far as somebody may read it who does not read the whole agenda: when and where it is, and of the
 * agenda and of what was made from it (kallelser, jäv, proposals) the ärenden that `reads` lets through. An agenda of
 * which nothing is hers is as none. The protokoll of a meeting that has been held is nobody's own.
 *
 * Rule: domain page 6, "Read kallelse, agenda" (adjungerad: own item); for channels and group chats `openToAll`.
 */
export function asFarAsRead(meeting: KnownMeeting, reads: (item: AgendaItem) => boolean): KnownMeeting {
  const { agenda, noticeBook } = meeting;
  const items = agenda.items?.filter(reads) ?? [];
  const numbers = new Set(items.map(({ number }) => number));
  const parts = {
    agenda: {
      ...agenda,
      items: items.length > 0 ? items : null,
      called: agenda.called?.filter(reads) ?? null,
      withdrawn: agenda.withdrawn.filter(({ item }) => reads(item)),
      proposals: [],
    },
    noticeBook: {
      ...noticeBook,
      sent: noticeBook.sent.map((one) => ({
        ...one,
        content: { ...one.content, agenda: one.content.agenda.filter(reads) },
      })),
    },
    matters: meeting.matters.filter(({ item }) => numbers.has(item.number)),
    withdrawnMatters: [],
  };
  if (meeting.status === 'PLANNED') return { ...meeting, ...parts };
  const notice = meeting.notice && { ...meeting.notice, agenda: meeting.notice.agenda.filter(reads) };
  return meeting.status === 'CALLED'
    ? { ...meeting, ...parts, notice: notice ?? meeting.notice }
    : { ...meeting, ...parts, notice };
}

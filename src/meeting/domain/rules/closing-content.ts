import { endsMeeting } from '../agenda/placing.ts';
import type { KnownMeeting } from '../state.ts';
import type { AgendaItem, Paragraph } from '../values.ts';
import { internalItems } from './internal-items.ts';
import { internalParagraphs } from './internal-paragraphs.ts';
import { paragraphNumber } from './paragraph-number.ts';

/** Numbers, as printed, of the ärende and the § that end a meeting; null: there is no such, or nothing of it is internal. */
export interface Closing {
  readonly item: string | null;
  readonly paragraph: string | null;
}

/**
 * What stands last in a meeting of which something is internal: what ends it, or what was read with a text that may be of
 * another. Text below all of a kallelse or a protokoll is read as its own, and may be of any of them: a note to another §,
 * a förslag listed by itself.
 */
export function closingWhereInternal(meeting: KnownMeeting): Closing {
  if (!hasInternal(meeting)) return { item: null, paragraph: null };
  const paragraph = meeting.status === 'CLOSED' ? closingOf(meeting.minutes.paragraphs) : null;
  return {
    item: closingOf(meeting.agenda.items ?? [])?.number ?? null,
    paragraph: paragraph === null ? null : paragraphNumber(paragraph),
  };
}

/**
 * A meeting of which something is internal with nothing proposed, decided or noted under what ends it, on its agenda,
 * in what people were called with and in its protokoll: for channels and group chats. Others are as they were.
 *
 * Rule: internal items stay out of channels and group chats (Klubbans ordning; domain page 6).
 */
export function withoutClosingContent(meeting: KnownMeeting): KnownMeeting {
  if (!hasInternal(meeting)) return meeting;
  const { agenda, noticeBook } = meeting;
  const parts = {
    agenda: {
      ...agenda,
      items: agenda.items && bare(agenda.items),
      called: agenda.called && bare(agenda.called),
    },
    noticeBook: {
      ...noticeBook,
      sent: noticeBook.sent.map((one) => ({
        ...one,
        content: { ...one.content, agenda: bare(one.content.agenda) },
      })),
    },
  };
  if (meeting.status === 'PLANNED') return { ...meeting, ...parts };
  if (meeting.status === 'CALLED') return { ...meeting, ...parts, notice: bareNotice(meeting.notice) };
  const notice = meeting.notice && bareNotice(meeting.notice);
  if (meeting.status !== 'CLOSED') return { ...meeting, ...parts, notice };
  const minutes = { ...meeting.minutes, paragraphs: bareParagraphs(meeting.minutes.paragraphs) };
  return { ...meeting, ...parts, notice, minutes };
}

const hasInternal = (meeting: KnownMeeting) =>
  internalItems(meeting).length > 0 || internalParagraphs(meeting).length > 0;

type Last = { readonly heading: string; readonly mayBeOfOthers?: true };

function closingOf<One extends Last>(all: readonly One[]): One | null {
  const marked = all.find(({ mayBeOfOthers }) => mayBeOfOthers);
  const last = all.at(-1);
  return marked ?? (last !== undefined && endsMeeting(last.heading) ? last : null);
}

function bare<Item extends AgendaItem>(items: readonly Item[]): readonly Item[] {
  const closing = closingOf(items);
  return items.map((one) =>
    one === closing
      ? { ...one, proposals: [], amounts: [], ...('background' in one ? { background: '' } : {}) }
      : one,
  );
}

const bareNotice = <Notice extends { readonly agenda: readonly AgendaItem[] }>(notice: Notice): Notice => ({
  ...notice,
  agenda: bare(notice.agenda),
});

const NOTHING = { proposals: [], decisions: [], reservations: [], votes: [], recusals: [], amounts: [] };

function bareParagraphs(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const closing = closingOf(paragraphs);
  return paragraphs.map((one) => (one === closing ? { ...one, ...NOTHING } : one));
}

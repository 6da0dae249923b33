import { closingOf } from '../agenda/placing.ts';
import type { KnownMeeting } from '../state.ts';
import type { Paragraph } from '../values.ts';
import { internalItems } from './internal-items.ts';
import { internalParagraphs } from './internal-paragraphs.ts';

/** The numbers of the ärende and the § that end a meeting of which something is internal; null: it is none, or unknown. */
export interface Closing {
  readonly item: string | null;
  readonly paragraph: number | null;
}

/**
 * What ends a meeting of which something is internal. Text that stands last in a kallelse or a protokoll is read as its
 * own, and may be of any of them: a note to another §, a proposal listed by itself.
 */
export function closingWhereInternal(meeting: KnownMeeting): Closing {
  const isAny = internalItems(meeting).length > 0 || internalParagraphs(meeting).length > 0;
  if (!isAny) return { item: null, paragraph: null };
  return {
    item: closingOf(meeting.agenda.items ?? [])?.number ?? null,
    paragraph: closingParagraph(meeting)?.number ?? null,
  };
}

/**
 * The meeting with nothing proposed or decided under what ends it, where something of it is internal: for channels and
 * group chats, since nothing of its own is ever dealt with there.
 *
 * Rule: internal items stay out of channels and group chats (Klubbans ordning).
 */
export function withoutClosingContent(meeting: KnownMeeting): KnownMeeting {
  const { item, paragraph } = closingWhereInternal(meeting);
  const emptied =
    item === null
      ? meeting
      : {
          ...meeting,
          agenda: {
            ...meeting.agenda,
            items: (meeting.agenda.items ?? []).map((one) =>
              one.number === item ? { ...one, proposals: [], background: '', amounts: [] } : one,
            ),
          },
        };
  if (paragraph === null || emptied.status !== 'CLOSED') return emptied;
  const paragraphs = emptied.minutes.paragraphs.map((one) =>
    one.number === paragraph ? { ...one, ...NOTHING } : one,
  );
  return { ...emptied, minutes: { ...emptied.minutes, paragraphs } };
}

const NOTHING = { proposals: [], decisions: [], reservations: [], votes: [], recusals: [], amounts: [] };

function closingParagraph(meeting: KnownMeeting): Paragraph | null {
  if (meeting.status !== 'CLOSED') return null;
  const placed = meeting.minutes.paragraphs.map((one) => ({
    ...one,
    id: String(one.number),
    standard: null,
  }));
  return closingOf(placed);
}

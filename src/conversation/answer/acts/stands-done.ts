import type { Instant } from '../../../kernel/index.ts';
import { earliestStart, reminderTimes } from '../../../meeting/index.ts';
import type { ActParams } from '../../action-handlers.ts';
import type { MeetingOnRecord } from '../../knowledge.ts';
import { fits } from '../../understand/dates/dates.ts';
import type { Act } from '../../understand/intents.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import type { Asking } from '../asking.ts';
import { factsOf, type MeetingFacts } from '../meetings/meeting-facts.ts';
import { meetingOf, upcoming } from '../meetings/which-meeting.ts';
import { cancelledLately } from './meetings/carried-over.ts';

/** What has been done already, or happens by itself, of an order that is not to be carried out. */
export type StandsDone =
  | {
      readonly kind: 'cancelled';
      readonly meeting: MeetingFacts;
      readonly at: Instant;
      /** Whether anybody had been called, and so was told. */
      readonly told: boolean;
    }
  | {
      readonly kind: 'sent';
      readonly meeting: MeetingFacts;
      readonly at: Instant;
      readonly version: number;
      readonly to: number;
    }
  | { readonly kind: 'reminds-itself'; readonly meeting: MeetingFacts; readonly at: readonly Instant[] };

const NEXT_VERSION = sifted(
  /(?<!\p{L})(?:ny|nya|andra|nästa|uppdater\p{L}*|version(?:en)?|ändring\p{L}*|igen)(?!\p{L})/iu,
);

/**
 * "Skicka inte kallelsen än" when it is sent, "jag vill inte ställa in mötet" when it is cancelled, "påminn inte Lars"
 * when the board's own reminders are to come: what stands; null: nothing has been done.
 */
export function standsDone(asking: Asking, act: Act, params: ActParams): StandsDone | null {
  switch (act) {
    case 'meeting.cancel':
      return cancelledMeant(asking);
    case 'notice.send':
      return NEXT_VERSION.test(asking.understanding.message.text) ? null : sentOf(meant(asking, params));
    case 'meeting.remind':
      return remindsItself(asking, meant(asking, params));
    default:
      return null;
  }
}

function meant(asking: Asking, { meetingId }: ActParams): MeetingOnRecord | undefined {
  return meetingOf(asking.board, meetingId) ?? upcoming(asking)[0];
}

/** The cancelled meeting of the day that is named; of none, the one just cancelled, or one that was to come before the next. */
function cancelledMeant(asking: Asking): StandsDone | null {
  const { dates } = asking.understanding.entities;
  const [next] = upcoming(asking);
  const off = asking.board.meetings.filter(
    ({ state }) => state.status === 'CANCELLED' && state.date >= asking.today,
  );
  const found =
    dates.length > 0
      ? off.find(({ state }) => dates.some((mention) => fits(mention, state.date)))
      : (cancelledLately(asking) ??
        off.find(({ state }) => next === undefined || state.date < next.state.date));
  if (found?.state.status !== 'CANCELLED') return null;
  const { cancelledAt: at, noticeBook } = found.state;
  return { kind: 'cancelled', meeting: factsOf(found), at, told: noticeBook.sent.length > 0 };
}

function sentOf(meeting: MeetingOnRecord | undefined): StandsDone | null {
  const last = meeting?.state.noticeBook.sent.at(-1);
  if (meeting === undefined || last === undefined) return null;
  const { at, number, recipients } = last;
  return { kind: 'sent', meeting: factsOf(meeting), at, version: number, to: recipients.length };
}

function remindsItself(asking: Asking, meeting: MeetingOnRecord | undefined): StandsDone | null {
  if (meeting === undefined || meeting.state.noticeBook.sent.length === 0) return null;
  const { reminderDays, rsvpDays } = asking.view.rules;
  const days = { reminderDays: reminderDays.value, rsvpDays: rsvpDays.value };
  const at = reminderTimes(meeting.state.date, earliestStart(meeting.state), days).filter(
    (time) => time > asking.now,
  );
  return at.length === 0 ? null : { kind: 'reminds-itself', meeting: factsOf(meeting), at };
}

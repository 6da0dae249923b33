import type { Instant, LocalDate, PersonRef } from '../kernel/index.ts';
import type { ChangeProof } from './change-proof.ts';
import type { AttendanceBook } from './domain/attendance/state.ts';
import type { KnownMeeting } from './domain/state.ts';
import type { NoticeProof } from './notice-proof.ts';
import type { ReminderProof } from './reminder-proof.ts';

interface ExportedAnswer {
  readonly person: PersonRef;
  readonly answer: 'COMING' | 'ABSENT' | 'REMOTE';
  readonly viaOffice: PersonRef | null;
  readonly at: Instant;
}

interface ExportedCall {
  readonly seatId: string;
  readonly servesFor: PersonRef | null;
  readonly person: PersonRef;
  readonly status: 'ASKED' | 'ACCEPTED' | 'DECLINED' | 'TAKEN' | 'RELEASED';
  readonly at: Instant;
  readonly passOnAt: Instant;
}

/** The kallelse with its proof and its answers, for the file: `klubban notice show --json` and the button's file. */
export interface NoticeExport {
  readonly schema: 'klubban.notice/1';
  readonly meetingId: string;
  readonly boardId: string;
  readonly date: LocalDate;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly status: KnownMeeting['status'];
  /** By whom it was cancelled, when and why; null: it was not. */
  readonly cancelled: { readonly by: PersonRef; readonly at: Instant; readonly reason: string } | null;
  readonly versions: readonly NoticeProof[];
  /** What was told of moves and of a cancelling, in order. */
  readonly changes: readonly ChangeProof[];
  readonly answers: readonly ExportedAnswer[];
  readonly calls: readonly ExportedCall[];
  /** What was answered for the days from which it was moved, in order. */
  readonly earlier: readonly {
    readonly date: LocalDate;
    readonly start: string | null;
    readonly movedAt: Instant;
    readonly answers: readonly ExportedAnswer[];
    readonly calls: readonly ExportedCall[];
  }[];
  /** Each with what became of it, person by person. */
  readonly reminders: readonly ReminderProof[];
}

/** A kallelse as it is exported: who got it, who opened it, who comes. */
export function noticeExport(
  meetingId: string,
  boardId: string,
  meeting: KnownMeeting,
  proofs: Pick<NoticeExport, 'versions' | 'changes' | 'reminders'>,
): NoticeExport {
  const { date, start, end, place, status, attendance } = meeting;
  return {
    schema: 'klubban.notice/1',
    meetingId,
    boardId,
    date,
    start,
    end,
    place,
    status,
    cancelled:
      meeting.status === 'CANCELLED'
        ? { by: meeting.cancelledBy, at: meeting.cancelledAt, reason: meeting.reason }
        : null,
    versions: proofs.versions,
    changes: proofs.changes,
    ...answered(attendance),
    earlier: attendance.earlier.map(({ date: day, start: hour, movedAt, answers, calls }) => ({
      date: day,
      start: hour,
      movedAt,
      ...answered({ answers, calls }),
    })),
    reminders: proofs.reminders,
  };
}

function answered({ answers, calls }: Pick<AttendanceBook, 'answers' | 'calls'>) {
  return {
    answers: answers.map(({ person, answer, viaOffice, at }) => ({ person, answer, viaOffice, at })),
    calls: calls.map(({ seatId, servesFor, person, status, at, passOnAt }) => ({
      seatId,
      servesFor,
      person,
      status,
      at,
      passOnAt,
    })),
  };
}

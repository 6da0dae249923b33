import type { Actor, Instant, PersonRef, Recusal } from '../../kernel/index.ts';
import type { OpenMode } from '../domain/electorate.ts';
import type { CirculationDecided, CirculationEvent, Tally } from '../domain/events.ts';
import type { Matter } from '../domain/matter.ts';
import type { ClosedCase, KnownCase } from '../domain/state.ts';
import { asPlainText, minutesTextOf } from '../text/index.ts';
import { type AnswerEntry, answerHistory, type LoadedCase, type SeatView, seatViews } from '../views.ts';

/** A whole case as JSON (docs/json.md, `circulation`). Instants are ISO 8601 in UTC; hashes SHA-256 in hex. */
export interface CaseExport {
  readonly schema: 'klubban.circulation/1';
  readonly id: string;
  readonly boardId: string;
  readonly heading: string;
  readonly status: KnownCase['status'];
  readonly mode: OpenMode;
  readonly openedBy: PersonRef;
  readonly openedAt: Instant;
  readonly deadline: Instant;
  readonly closedAt: Instant | null;
  readonly outcome: CirculationDecided['outcome'] | null;
  /** Why it was referred or cancelled. */
  readonly reason: string | null;
  readonly tally: Tally | null;
  readonly castingVote: PersonRef | null;
  readonly missing: readonly PersonRef[];
  readonly versions: readonly {
    readonly number: number;
    readonly contentHash: string;
    readonly at: Instant;
    readonly by: PersonRef;
    readonly reason: string | null;
    readonly matter: Matter;
  }[];
  readonly electorate: readonly SeatView[];
  readonly answers: readonly AnswerEntry[];
  readonly recusals: readonly Recusal[];
  readonly takenUp: ClosedCase['takenUp'];
  readonly minutesText: string | null;
  /** Every event with its actor, time, version and place in the chain of hashes. */
  readonly events: readonly {
    readonly version: number;
    readonly at: Instant;
    readonly actor: Actor;
    readonly hash: string;
    readonly event: CirculationEvent;
  }[];
  readonly lastHash: string;
}

/** A whole case as it is exported: what, who, how, and each event with its hash. */
export function caseExport({ id, boardId, state, events }: LoadedCase): CaseExport {
  const { file } = state;
  const closed = state.status === 'OPEN' ? null : state;
  const text = closed === null ? null : minutesTextOf(closed);
  return {
    schema: 'klubban.circulation/1',
    id,
    boardId,
    heading: file.version.matter.heading,
    status: state.status,
    mode: file.rules.mode,
    openedBy: file.openedBy,
    openedAt: file.openedAt,
    deadline: file.deadline,
    closedAt: closed?.closedAt ?? null,
    outcome: state.status === 'DECIDED' ? state.outcome : null,
    reason: state.status === 'REFERRED' || state.status === 'CANCELLED' ? state.reason : null,
    tally: closed?.tally ?? null,
    castingVote: state.status === 'DECIDED' ? state.castingVote : null,
    missing: closed?.missing ?? [],
    versions: versionsOf(events.map((recorded) => recorded.event)),
    electorate: seatViews(state),
    answers: answerHistory(events.map((recorded) => recorded.event)),
    recusals: state.recusals,
    takenUp: closed?.takenUp ?? null,
    minutesText: text === null ? null : asPlainText(text),
    events: events.map(({ version, at, actor, hash, event }) => ({ version, at, actor, hash, event })),
    lastHash: events.at(-1)?.hash ?? '',
  };
}

type ExportedVersion = CaseExport['versions'][number];

function versionsOf(events: readonly CirculationEvent[]): CaseExport['versions'] {
  return events.flatMap((event): ExportedVersion[] => {
    if (event.type === 'CirculationOpened') {
      const { contentHash, at, by, matter } = event;
      return [{ number: 1, contentHash, at, by, reason: null, matter }];
    }
    if (event.type !== 'MatterRevised') return [];
    const { version, contentHash, at, by, reason, matter } = event;
    return [{ number: version, contentHash, at, by, reason, matter }];
  });
}

import type { Instant, LocalDate } from '../kernel/index.ts';
import { allHeads, CorruptRecord, loadStream, type StreamHead, type StreamStore } from '../store/index.ts';
import { postsOf, takesOfficeOn } from './domain/board-on-day.ts';
import { emailKey, guidKey, holdsInTenant, type Person } from './domain/person.ts';
import type { Post } from './domain/post.ts';
import type { Office } from './domain/rules/who-may.ts';
import type { KnownBoard } from './domain/state.ts';
import { valueAt } from './domain/timeline.ts';
import { officesOf } from './offices.ts';
import { boardStream, boardStreamId } from './stream.ts';

/** A verified identity: tenant and Entra object id of the activity or token. */
export interface Identity {
  readonly tenantId: string;
  readonly objectId: string;
}

/** What somebody is on one board on a day. At least one post. */
export interface Membership {
  readonly boardId: string;
  readonly boardName: string;
  readonly personId: string;
  readonly person: Person;
  readonly posts: readonly Post[];
  readonly offices: readonly Office[];
}

/** What somebody will be on a board on which she is nothing yet, from her first day on. */
export interface ComingMembership extends Membership {
  readonly from: LocalDate;
}

/** What an identity is on a day, and whether the roster should be asked of it before that is believed. */
export interface KnownIdentity {
  readonly memberships: readonly Membership[];
  readonly asksRoster: boolean;
}

/**
 * All boards in memory, each as of its stream's version: every question first asks the store whether any has moved,
 * so that what the command line or another instance changed is seen at once.
 */
export interface BoardDirectory {
  /** In order of id. Boards whose stream cannot be read are left out and told to `onFault`. */
  all(): Promise<readonly KnownBoard[]>;
  /** Null where there is none. Rejects with CorruptRecord where its stream cannot be read. */
  board(boardId: string): Promise<KnownBoard | null>;
  /** The boards on which this identity is linked to somebody who holds a post on `day`. */
  memberships(identity: Identity, day: LocalDate): Promise<readonly Membership[]>;
  /** The boards on which this identity is linked to somebody who holds no post on `day`, but will. */
  coming(identity: Identity, day: LocalDate): Promise<readonly ComingMembership[]>;
  /**
   * Who could be linked to this identity by `email`: people with a post on `day` or later and that address, not yet linked
   * in the tenant, on boards of that tenant or of none.
   */
  linkable(identity: Identity, emails: readonly string[], day: LocalDate): Promise<readonly Membership[]>;
  /**
   * Its memberships on `day`, and whether the roster can tell anything new of this identity: somebody in its tenant waits
   * to be linked, on a board where it is nobody yet, and no board has changed since `rosterWasAsked`.
   */
  known(identity: Identity, day: LocalDate, now: Instant): Promise<KnownIdentity>;
  /** `until`: when to ask again although no board has changed; null when the roster has answered. */
  rosterWasAsked(identity: Identity, until: Instant | null): void;
  /** The boards whose team (and channel, where the board names one) this is on `day`. */
  boardsAt(
    place: { readonly tenantId: string; readonly teamId: string; readonly channelId?: string },
    day: LocalDate,
  ): Promise<readonly KnownBoard[]>;
}

type Entry =
  | { readonly version: number; readonly board: KnownBoard }
  | { readonly version: number; readonly fault: CorruptRecord };

/** What an identity is on a day. */
interface Standing {
  readonly memberships: readonly Membership[];
  readonly coming: readonly ComingMembership[];
  /** Whether somebody in its tenant waits to be linked, on a board where it is nobody yet. */
  readonly waits: boolean;
}

/** How many identities are remembered as asked for: more than the people of any installation. */
const MOST_ASKED = 20_000;

/** @param onFault told once a version of a stream that cannot be read (for the log) */
export function openBoardDirectory(
  streams: StreamStore,
  onFault: (fault: CorruptRecord) => void = () => {},
): BoardDirectory {
  const entries = new Map<string, Entry>();
  let seen: string | null = null;
  /** Those that can be read, in order of id; made anew when any has moved. */
  let inOrder: readonly KnownBoard[] = [];
  const asked = new Map<string, { readonly changes: number; readonly until: Instant | null }>();
  const standings = new Map<string, Standing & { readonly boards: readonly KnownBoard[] }>();
  let changes = 0;
  let running: Promise<void> | null = null;
  let queued: Promise<void> | null = null;

  async function readChanges(): Promise<void> {
    try {
      const change = await streams.lastChange();
      if (change !== seen) await readAnew(change);
    } finally {
      running = null;
    }
  }

  async function readAnew(change: string): Promise<void> {
    const heads = await allHeads(streams, { type: boardStream.type });
    const ids = new Set(heads.map((head) => head.id));
    for (const id of entries.keys()) if (!ids.has(id)) entries.delete(id);
    for (const head of heads) {
      if (entries.get(head.id)?.version === head.version) continue;
      const entry = await readEntry(streams, head);
      if (entry === null) continue;
      if ('fault' in entry) onFault(entry.fault);
      entries.set(head.id, entry);
      changes += 1;
    }
    inOrder = [...entries.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, entry]) => ('board' in entry ? [entry.board] : []));
    seen = change;
  }

  /** Sees everything written before the call: joins a reading only when that has not begun yet. */
  function refresh(): Promise<void> {
    if (running === null) {
      running = readChanges();
      return running;
    }
    queued ??= running
      .catch(() => {})
      .then(() => {
        queued = null;
        return refresh();
      });
    return queued;
  }

  async function all(): Promise<readonly KnownBoard[]> {
    await refresh();
    return inOrder;
  }

  /** Holds for as long as no board has moved: a turn asks for it several times. */
  function standingOf(boards: readonly KnownBoard[], identity: Identity, day: LocalDate): Standing {
    const key = `${day} ${identityKey(identity)}`;
    const before = standings.get(key);
    if (before?.boards === boards) return before;
    const waits = somebodyWaits(boards, identity, day);
    const made = {
      boards,
      memberships: membershipsIn(boards, identity, day),
      coming: comingIn(boards, identity, day),
      waits,
    };
    if (standings.size >= MOST_ASKED) standings.clear();
    standings.set(key, made);
    return made;
  }

  return {
    all,
    async board(boardId) {
      await refresh();
      const entry = entries.get(boardStreamId(boardId));
      if (entry && 'fault' in entry) throw entry.fault;
      return entry?.board ?? null;
    },
    async memberships(identity, day) {
      return standingOf(await all(), identity, day).memberships;
    },
    async coming(identity, day) {
      return standingOf(await all(), identity, day).coming;
    },
    async linkable(identity, emails, day) {
      const keys = new Set(emails.map(emailKey));
      return (await all())
        .filter((board) => admitsTenant(board, identity.tenantId, day))
        .filter((board) => !board.people.some((person) => isLinkedTo(person, identity)))
        .flatMap((board) =>
          board.people
            .filter((person) => isUnlinkedIn(person, identity.tenantId))
            .filter((person) => person.email !== null && keys.has(emailKey(person.email)))
            .flatMap((person) => {
              const now = membershipOn(board, person, day);
              return now.length > 0 ? now : comingOn(board, person, day);
            }),
        );
    },
    async known(identity, day, now) {
      const { memberships, waits } = standingOf(await all(), identity, day);
      const before = waits ? asked.get(identityKey(identity)) : undefined;
      const isAsked = before?.changes === changes && (before.until === null || now < before.until);
      return { memberships, asksRoster: waits && !isAsked };
    },
    rosterWasAsked(identity, until) {
      if (asked.size >= MOST_ASKED) asked.clear();
      asked.set(identityKey(identity), { changes, until });
    },
    async boardsAt({ tenantId, teamId, channelId }, day) {
      return (await all()).filter((board) => {
        const team = valueAt(board.team, day, null);
        if (team === null || team.tenantId !== guidKey(tenantId) || team.teamId !== teamId) return false;
        return team.channelId === null || channelId === undefined || team.channelId === channelId;
      });
    },
  };
}

async function readEntry(streams: StreamStore, head: StreamHead): Promise<Entry | null> {
  try {
    const loaded = await loadStream(streams, boardStream, head.id);
    if (loaded === null || loaded.state.status === 'UNKNOWN') return null;
    return { version: loaded.version, board: loaded.state };
  } catch (error) {
    if (error instanceof CorruptRecord) return { version: head.version, fault: error };
    throw error;
  }
}

function membershipsIn(boards: readonly KnownBoard[], identity: Identity, day: LocalDate): Membership[] {
  return boards.flatMap((board) =>
    board.people
      .filter((person) => isLinkedTo(person, identity))
      .flatMap((person) => membershipOn(board, person, day)),
  );
}

function comingIn(boards: readonly KnownBoard[], identity: Identity, day: LocalDate): ComingMembership[] {
  return boards.flatMap((board) =>
    board.people
      .filter((person) => isLinkedTo(person, identity) && membershipOn(board, person, day).length === 0)
      .flatMap((person) => comingOn(board, person, day)),
  );
}

function somebodyWaits(boards: readonly KnownBoard[], identity: Identity, day: LocalDate): boolean {
  return boards
    .filter((board) => admitsTenant(board, identity.tenantId, day))
    .filter((board) => !board.people.some((person) => isLinkedTo(person, identity)))
    .some((board) =>
      board.people.some((person) => person.email !== null && isUnlinkedIn(person, identity.tenantId)),
    );
}

function membershipOn(board: KnownBoard, person: Person, day: LocalDate): Membership[] {
  if (board.lastDay !== null && board.lastDay < day) return [];
  const posts = postsOf(board, person.id, day);
  if (posts.length === 0) return [];
  const boardName = valueAt(board.name, day, board.id);
  return [{ boardId: board.id, boardName, personId: person.id, person, posts, offices: officesOf(posts) }];
}

function comingOn(board: KnownBoard, person: Person, day: LocalDate): ComingMembership[] {
  const from = takesOfficeOn(board, person.id, day);
  return from === null ? [] : membershipOn(board, person, from).map((one) => ({ ...one, from }));
}

function isLinkedTo(person: Person, { tenantId, objectId }: Identity): boolean {
  return person.links.some((link) => holdsInTenant(link, tenantId) && link.objectId === guidKey(objectId));
}

function identityKey({ tenantId, objectId }: Identity): string {
  return `${guidKey(tenantId)} ${guidKey(objectId)}`;
}

function isUnlinkedIn(person: Person, tenantId: string): boolean {
  return !person.links.some((link) => holdsInTenant(link, tenantId));
}

/** A tenant's own administrators choose its users' addresses: they count on the board's own tenant's word only. */
function admitsTenant(board: KnownBoard, tenantId: string, day: LocalDate): boolean {
  const team = valueAt(board.team, day, null);
  return team === null || team.tenantId === guidKey(tenantId);
}

import type { RecordPut, RecordStore } from '../../store/index.ts';
import { type KeptLane, type Lane, lanePut, loadLane, writeLane } from './lane.ts';

/** Longer than a pause of the process, shorter than anybody's patience; renewed while a send takes its time. */
const LEASE = 15_000;
const RENEWAL = 5_000;

/** The lane was taken over: this process was away for longer than its lease. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** A lane that this process, and no other, takes work out of until it lets go. */
export interface HeldLane {
  readonly lane: Lane;
  /** Gives the lane back, changed, as it then is; others may have put work in meanwhile. Throws LeaseLost. */
  release(change: (lane: Lane) => Lane): Promise<KeptLane>;
  /** The same, with `first` written before it; null when that meets a conflict: the lane is held as it was. */
  releaseAfter(first: RecordPut, change: (lane: Lane) => Lane): Promise<KeptLane | null>;
}

/** Takes the lane with a first change in the same write; null when somebody else was faster, or holds it. */
export async function takeLane(
  records: RecordStore,
  kept: KeptLane,
  owner: string,
  first: (lane: Lane) => Lane,
): Promise<HeldLane | null> {
  if (kept.lane.owner !== null && kept.lane.leaseUntil > Date.now()) return null;
  const leased = (lane: Lane): Lane => ({ ...lane, owner, leaseUntil: Date.now() + LEASE });
  const taken = await writeLane(records, kept, leased(first(kept.lane)));
  if (taken === null) return null;
  let current: KeptLane = taken;
  let turn: Promise<unknown> = Promise.resolve();

  /** False when `first` met a conflict, and nothing is written. */
  function write(change: (lane: Lane) => Lane, first: readonly RecordPut[] = []): Promise<boolean> {
    const mine = turn.then(async () => {
      for (let before = first; ; before = []) {
        const lane = change(current.lane);
        const written = await records.putInOrder([...before, lanePut(current, lane)]);
        if (written < before.length) return false;
        if (written > before.length) {
          current = { id: current.id, version: current.version + 1, lane };
          return true;
        }
        current = await loadLane(records, current.id);
        if (current.lane.owner !== owner) throw new LeaseLost(current.id);
      }
    });
    turn = mine.catch(() => undefined);
    return mine;
  }

  function renewed(): NodeJS.Timeout {
    const each = setInterval(() => {
      write(leased).catch(() => clearInterval(each));
    }, RENEWAL);
    return each.unref();
  }
  let renewal = renewed();

  return {
    get lane() {
      return current.lane;
    },
    async release(change) {
      clearInterval(renewal);
      await write((lane) => free(change(lane)));
      return current;
    },
    async releaseAfter(first, change) {
      clearInterval(renewal);
      if (await write((lane) => free(change(lane)), [first])) return current;
      renewal = renewed();
      return null;
    },
  };
}

function free(lane: Lane): Lane {
  return { ...lane, owner: null, leaseUntil: 0 };
}

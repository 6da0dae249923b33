import type { RecordStore } from '../../store/index.ts';
import { type KeptLane, type Lane, loadLane, writeLane } from './lane.ts';

/** Longer than a pause of the process, shorter than anybody's patience; renewed while a send takes its time. */
export const LEASE = 15_000;
const RENEWAL = 5_000;

/** The lane was taken over: this process was away for longer than its lease. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** A lane that this process, and no other, takes work out of until it lets go. */
export interface HeldLane {
  readonly lane: Lane;
  /** Writes a change; others may put work in meanwhile. Throws LeaseLost. */
  change(change: (lane: Lane) => Lane): Promise<void>;
  /** Gives the lane back, changed, as it then is. */
  release(change: (lane: Lane) => Lane): Promise<KeptLane>;
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

  function write(change: (lane: Lane) => Lane): Promise<void> {
    const mine = turn.then(async () => {
      for (;;) {
        const written = await writeLane(records, current, change(current.lane));
        if (written !== null) {
          current = written;
          return;
        }
        current = await loadLane(records, current.id);
        if (current.lane.owner !== owner) throw new LeaseLost(current.id);
      }
    });
    turn = mine.catch(() => undefined);
    return mine;
  }

  const renewal = setInterval(() => {
    write(leased).catch(() => clearInterval(renewal));
  }, RENEWAL);
  renewal.unref();

  return {
    get lane() {
      return current.lane;
    },
    change: (change) => write((lane) => leased(change(lane))),
    async release(change) {
      clearInterval(renewal);
      await write((lane) => ({ ...change(lane), owner: null, leaseUntil: 0 }));
      return current;
    },
  };
}

import { expect, it } from 'vitest';
import type { Stage, StorePlace } from '../contract.ts';

export function backupContract(stage: Stage, _makePlace: () => Promise<StorePlace>): void {
  it('starts empty', async () => {
    expect(await stage.store.streams.ids()).toEqual([]);
  });
}

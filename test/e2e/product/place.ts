import { join } from 'node:path';
import { type Database, open } from 'lmdb';
import { removeFolder, temporaryFolder } from '../../support/product.ts';

/** Somewhere empty for the product's data, on one of the engines. */
export interface ProductPlace {
  readonly env: Readonly<Record<string, string>>;
  /** Changes the text of one recorded event, as somebody with access to the disk or the database could. */
  tamper(streamId: string, version: number, change: (event: string) => string): Promise<void>;
  remove(): Promise<void>;
}

export type OpenPlace = () => Promise<ProductPlace>;

/** A folder for the embedded engine. */
export async function embeddedPlace(): Promise<ProductPlace> {
  const dataDir = await temporaryFolder();
  return {
    env: { DATA_DIR: dataDir },
    async tamper(streamId, version, change) {
      const root = open<string, string>({
        path: join(dataDir, 'store'),
        noSubdir: false,
        maxDbs: 16,
        encoding: 'string',
        overlappingSync: false,
      });
      const events: Database<string, [string, number]> = root.openDB({ name: 'events', encoding: 'string' });
      const recorded = events.get([streamId, version]) ?? '';
      await events.put([streamId, version], changed(recorded, change));
      await root.close();
    },
    remove: () => removeFolder(dataDir),
  };
}

/** Throws when the change changes nothing: the test would then prove nothing. */
export function changed(event: string, change: (event: string) => string): string {
  const after = change(event);
  if (after === event) throw new Error(`the change leaves the event as it is: ${event}`);
  return after;
}

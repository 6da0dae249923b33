import type { Store } from './port.ts';

export interface StoreSettings {
  /** When set, MongoDB; otherwise the embedded engine in `dataDir`. */
  readonly mongoUri?: string | undefined;
  readonly dataDir: string;
  /** Told when a stream's events first pass 512 kB. */
  readonly onLargeStream?: (id: string, bytes: number) => void;
}

/**
 * Opens the engine the settings ask for; the other's code is never loaded. Throws DataFolderUnusable (embedded)
 * or StoreUnavailable (MongoDB).
 */
export async function openStore({ mongoUri, dataDir, onLargeStream }: StoreSettings): Promise<Store> {
  const common = onLargeStream ? { onLargeStream } : {};
  if (mongoUri) {
    const { openMongoStore } = await import('./mongo/index.ts');
    return openMongoStore({ uri: mongoUri, ...common });
  }
  const { openLmdbStore } = await import('./lmdb/index.ts');
  return openLmdbStore({ dataDir, ...common });
}

import { resolve } from 'node:path';
import { z } from 'zod';
import type { BackupManifest } from '../../store/index.ts';
import { count } from '../text.ts';

/** Of `backup` and `restore` alike. */
export const backupOutput = z.strictObject({
  file: z.string().describe('filens fullständiga namn'),
  streams: z.int(),
  events: z.int(),
  records: z.int(),
  files: z.int(),
  sha256: z.string().describe('lika för lager med samma innehåll, oavsett motor'),
});

/** What a backup holds, as it is told to whoever made it. */
export function backupResult(path: string, { streams, events, records, files, sha256 }: BackupManifest) {
  return { file: resolve(path), streams, events, records, files, sha256 };
}

/** `12 händelsekedjor, 340 händelser, 5 poster, 8 filer`. */
export function contents({ streams, events, records, files }: BackupManifest): string {
  return [
    count(streams, 'händelsekedja', 'händelsekedjor'),
    count(events, 'händelse', 'händelser'),
    count(records, 'post', 'poster'),
    count(files, 'fil', 'filer'),
  ].join(', ');
}

import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { backup as backUp, CorruptRecord, StoreUnavailable } from '../../store/index.ts';
import { command } from '../command.ts';
import { CliFailure } from '../failures.ts';
import { decodeStream } from '../stream-kinds.ts';
import { backupOutput, backupResult, contents } from './backup-output.ts';

export const backup = command({
  name: 'backup',
  summary: 'skriv allt som är lagrat till en fil, kontrollerat; boten kan vara i gång',
  arguments: [{ name: '<fil>', summary: 'filen som skrivs; en som finns ersätts när den nya är hel' }],
  output: backupOutput,
  async run(input, environment) {
    const path = input.arguments[0] ?? '';
    const aside = `${path}.${environment.newId()}.part`;
    const store = await environment.openStore();
    try {
      const manifest = await backUp(store, createWriteStream(aside, { mode: 0o600 }), {
        at: environment.clock.now(),
        decode: decodeStream,
      });
      await rename(aside, path);
      return {
        output: backupResult(path, manifest),
        text: `Säkerhetskopian är skriven till ${path}: ${contents(manifest)}.`,
      };
    } catch (error) {
      await rm(aside, { force: true });
      if (error instanceof CorruptRecord || error instanceof StoreUnavailable) throw error;
      if (isFileError(error)) {
        throw new CliFailure(
          'cli.fileUnwritable',
          `Filen ${path} kan inte skrivas. Kontrollera mappen, rättigheterna och utrymmet.`,
        );
      }
      throw error;
    } finally {
      await store.close();
    }
  },
});

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { BackupUnusable, RestoreRefused, restore as restoreStore } from '../../store/index.ts';
import { command } from '../command.ts';
import { CliFailure } from '../failures.ts';
import { decodeStream } from '../stream-kinds.ts';
import { backupOutput, backupResult, contents } from './backup-output.ts';

export const restore = command({
  name: 'restore',
  summary: 'lägg tillbaka en säkerhetskopia i ett tomt lager, kontrollerat före och efter',
  arguments: [{ name: '<fil>', summary: 'en fil från klubban backup, från vilken motor som helst' }],
  output: backupOutput,
  async run(input, environment) {
    const path = input.arguments[0] ?? '';
    await access(path, constants.R_OK).catch(() => {
      throw new CliFailure(
        'cli.fileUnreadable',
        `Filen ${path} kan inte läsas. Kontrollera namnet och försök igen.`,
      );
    });
    const store = await environment.openStore();
    try {
      const manifest = await restoreStore(store, () => createReadStream(path), decodeStream);
      return {
        output: backupResult(path, manifest),
        text: `Säkerhetskopian är återställd: ${contents(manifest)}.`,
      };
    } catch (error) {
      throw failureOf(error, path);
    } finally {
      await store.close();
    }
  },
});

const UNUSABLE: Readonly<Record<BackupUnusable['reason'], string>> = {
  'not-a-backup': 'är ingen säkerhetskopia från Klubban',
  'newer-format': 'är skriven av en nyare Klubban. Uppgradera först',
  truncated: 'är avbruten: slutet saknas',
  damaged: 'är skadad',
  'unreadable-stream': 'innehåller något som inte går att läsa',
};

const REFUSED = {
  'not-empty': {
    code: 'cli.storeNotEmpty',
    message: 'Lagret är inte tomt. Återställ till en tom datamapp (DATA_DIR) eller en tom databas.',
  },
  'another-under-way': {
    code: 'cli.restoreUnfinished',
    message: 'En återställning av en annan fil avbröts här. Kör klubban restore med den filen igen.',
  },
} as const;

function failureOf(error: unknown, path: string): unknown {
  if (error instanceof BackupUnusable) {
    return new CliFailure('cli.backupUnusable', `${path} ${UNUSABLE[error.reason]}. Inget har skrivits.`);
  }
  if (error instanceof RestoreRefused) {
    const { code, message } = REFUSED[error.reason];
    return new CliFailure(code, message);
  }
  return error;
}

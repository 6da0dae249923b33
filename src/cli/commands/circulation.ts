import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { boardOnDay, loadBoard } from '../../board/index.ts';
import {
  archiveFiles,
  type CaseExport,
  type CaseFile,
  caseExport,
  circulationText,
  type ListedCirculation,
  type LoadedCase,
  listCirculations,
  loadCase,
  minutesFiles,
} from '../../circulation/index.ts';
import { type LocalDate, localDateOf } from '../../kernel/index.ts';
import type { Store } from '../../store/index.ts';
import { type CommandInput, command, textOption } from '../command.ts';
import { CliFailure } from '../failures.ts';
import {
  circulationExportOutput,
  circulationListOutput,
  circulationShowOutput,
} from './circulation-output.ts';

const BOARD = { flags: '--board <id>', summary: 'styrelsens id' };

function boardOf(input: CommandInput): string | null {
  return textOption(input, 'board')?.replace(/^board\//, '') ?? null;
}

export const circulationList = command({
  name: 'circulation list',
  summary: 'lista en styrelses ärenden per capsulam',
  options: [BOARD],
  output: circulationListOutput,
  async run(input, environment) {
    const boardId = boardOf(input);
    if (boardId === null) {
      throw new CliFailure('cli.badUsage', 'Ange styrelsen: klubban circulation list --board ID.');
    }
    const store = await environment.openStore();
    try {
      const circulations = await listCirculations(store.streams, boardId);
      const today = localDateOf(environment.clock.now());
      const lines = circulations.map((one) => lineOf(one, today));
      return {
        output: { circulations },
        text: lines.join('\n') || 'Styrelsen har inga ärenden per capsulam.',
      };
    } finally {
      await store.close();
    }
  },
});

function lineOf(listed: ListedCirculation, today: LocalDate): string {
  return `${listed.id}  ${circulationText.listed(listed, today)}`;
}

/** The case that the argument names. Throws CliFailure where there is none, or it is another board's. */
async function caseNamed(input: CommandInput, store: Store): Promise<LoadedCase> {
  const boardId = boardOf(input);
  const given = input.arguments[0] ?? '';
  const id = given.includes('/') ? given : `circulation/${boardId ?? ''}/${given}`;
  const loaded = await loadCase(store.streams, id);
  if (loaded === null || (boardId !== null && loaded.boardId !== boardId)) {
    throw new CliFailure(
      'circulation.unknown',
      `Det finns inget ärende ${given}. Kör klubban circulation list --board ID för att se vilka som finns.`,
    );
  }
  return loaded;
}

const CASE_ID = { name: '<id>', summary: 'ärendets id, helt eller bara sista delen med --board' };

export const circulationShow = command({
  name: 'circulation show',
  summary: 'visa ett ärende per capsulam med alla svar, tider, versioner och kontrollsummor',
  arguments: [CASE_ID],
  options: [BOARD],
  output: circulationShowOutput as unknown as z.ZodType<CaseExport>,
  async run(input, environment) {
    const store = await environment.openStore();
    try {
      const output = caseExport(await caseNamed(input, store));
      return { output, text: circulationText.shown(output, localDateOf(environment.clock.now())) };
    } finally {
      await store.close();
    }
  },
});

export const circulationExport = command({
  name: 'circulation export',
  summary: 'skriv hela ärendet till en mapp: JSON, PDF, bilagor och texten till protokollet',
  arguments: [CASE_ID, { name: '<mapp>', summary: 'skapas om den inte finns; filer med samma namn ersätts' }],
  options: [BOARD],
  output: circulationExportOutput,
  async run(input, environment) {
    const folder = resolve(input.arguments[1] ?? '');
    const store = await environment.openStore();
    try {
      const loaded = await caseNamed(input, store);
      const now = environment.clock.now();
      const board = await loadBoard(store.streams, loaded.boardId);
      const name = board === null ? loaded.boardId : boardOnDay(board, localDateOf(now)).name;
      const files = [
        ...(await archiveFiles(name, loaded, now)),
        ...(await minutesFiles(loaded)),
        ...(await attachmentFiles(loaded, store)),
      ];
      const written = await writeAll(folder, files);
      return {
        output: { id: loaded.id, files: written },
        text: ['Skrivet:', ...written.map((one) => `  ${one.file}`)].join('\n'),
      };
    } finally {
      await store.close();
    }
  },
});

async function writeAll(folder: string, files: readonly CaseFile[]) {
  try {
    await mkdir(folder, { recursive: true });
    return await Promise.all(
      files.map(async ({ name, contentType, bytes }) => {
        const file = join(folder, name);
        await writeFile(file, bytes, { mode: 0o600 });
        return { file, contentType, size: bytes.length, sha256: sha256(bytes) };
      }),
    );
  } catch {
    throw new CliFailure(
      'cli.fileUnwritable',
      `Mappen ${folder} kan inte skrivas. Kontrollera rättigheterna och utrymmet.`,
    );
  }
}

/** Every version's bilagor under a name of their own: what people called them may lead out of the folder. */
async function attachmentFiles({ events }: LoadedCase, store: Store): Promise<CaseFile[]> {
  const all = events.flatMap(({ event }) =>
    event.type === 'CirculationOpened' || event.type === 'MatterRevised' ? event.matter.attachments : [],
  );
  const unique = [...new Map(all.map((one) => [one.sha256, one])).values()];
  const files = await Promise.all(
    unique.map(async ({ name, sha256: hash, contentType }, index) => {
      const bytes = await store.files.get(hash);
      const safe = name.replace(/[^\p{L}\p{N} ._-]+/gu, '_').replace(/^\.+/, '');
      return bytes === null ? [] : [{ name: `Bilaga ${index + 1} ${safe}`, contentType, bytes }];
    }),
  );
  return files.flat();
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

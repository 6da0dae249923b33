import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import { mayPerson, officesOn, openBoardDirectory } from '../../board/index.ts';
import { documentSchema, readDocument } from '../../documents/index.ts';
import { type Actor, type LocalDate, localDateOf } from '../../kernel/index.ts';
import {
  type Corrections,
  confirmDocument,
  correct,
  type DraftDocument,
  type DraftFile,
  documentTitle,
  type KnownBoards,
  knownBoards,
  understandFile,
  unreadableText,
} from '../../record/index.ts';
import type { Store } from '../../store/index.ts';
import { AS_OPTION, actorOf } from '../acting.ts';
import { type CommandInput, command, flagOption, textOption } from '../command.ts';
import type { CliEnvironment } from '../environment.ts';
import { CliFailure } from '../failures.ts';
import { count } from '../text.ts';
import { askForCorrections, type CorrectionsByFile, readCorrections } from './import-corrections.ts';
import { previewLines } from './import-preview.ts';

const output = z.strictObject({
  files: z
    .array(
      z.strictObject({
        file: z.string().describe('filens namn'),
        documents: z
          .array(
            documentSchema.extend({
              boardId: z
                .string()
                .nullable()
                .describe('styrelsen som dokumentet läggs hos; null när den är oklar'),
              status: z
                .enum(['understood', 'filed', 'unchanged', 'skipped'])
                .describe(
                  'understood: bara läst; filed: inlagt nu; unchanged: fanns redan; skipped: utelämnat',
                ),
              meetingId: z.string().nullable().describe('mötet som det fogades till'),
            }),
          )
          .describe('dokumenten i filen, i ordning'),
        error: z
          .strictObject({ code: z.string(), message: z.string() })
          .nullable()
          .describe('varför filen inte kunde läsas; annars null'),
      }),
    )
    .describe('filerna i den ordning de lästes'),
});
type Output = z.output<typeof output>;
type FileOutput = Output['files'][number];

const READABLE = new Set(['.txt', '.text', '.md', '.markdown', '.docx', '.pdf']);
const LARGEST_FILE = 200 * 1024 * 1024;

export const importDocuments = command({
  name: 'import',
  summary: 'läs in kallelser, protokoll och bilagor (text, Markdown, Word, PDF)',
  arguments: [{ name: '<fil...>', summary: 'filer, eller mappar med filer' }],
  options: [
    { flags: '--board <id>', summary: 'styrelsen, när dokumenten inte själva säger vilken' },
    { flags: '--yes', summary: 'spara utan att fråga' },
    { flags: '--dry-run', summary: 'visa bara vad som förstods' },
    { flags: '--corrections <fil>', summary: 'rättelser i JSON, se docs/json.md' },
    AS_OPTION,
  ],
  output,
  async run(input, environment) {
    const mode = modeOf(input, environment);
    const paths = await filesIn(input.arguments);
    const corrections = await readCorrections(textOption(input, 'corrections'), environment);
    const store = await environment.openStore();
    try {
      const today = localDateOf(environment.clock.now());
      const directory = openBoardDirectory(store.streams);
      const run: Run = {
        store,
        environment,
        mode,
        today,
        corrections,
        given: textOption(input, 'board'),
        known: await knownBoards(directory, today),
        actor: async (boardId) => {
          const board = await directory.board(boardId);
          return board === null ? { kind: 'operator' } : permitted(input, board, today);
        },
      };
      checkBoard(run);
      const files: FileOutput[] = [];
      for (const [index, path] of paths.entries()) {
        if (paths.length > 1) environment.printError(`${index + 1}/${paths.length} ${basename(path)}`);
        files.push(await importFile(run, path));
      }
      const failed = files.some((file) => file.error !== null || needsWord(file));
      return { output: { files }, text: report(run, files), exitCode: failed ? 1 : 0 };
    } finally {
      await store.close();
    }
  },
});

type Mode = 'show' | 'save' | 'ask';

interface Run {
  readonly store: Store;
  readonly environment: CliEnvironment;
  readonly mode: Mode;
  readonly today: LocalDate;
  readonly corrections: CorrectionsByFile;
  readonly given: string | null;
  readonly known: KnownBoards;
  actor(boardId: string): Promise<Actor>;
}

function modeOf(input: CommandInput, environment: CliEnvironment): Mode {
  if (flagOption(input, 'dryRun')) return 'show';
  if (flagOption(input, 'yes')) return 'save';
  if (environment.interactive && !flagOption(input, 'json')) return 'ask';
  throw new CliFailure(
    'cli.confirmationNeeded',
    'Inget är sparat. Se först vad som förstås med --dry-run, och spara sedan med --yes.',
  );
}

/** The operator, or with `--as` somebody of the kansli. Throws CliFailure. */
function permitted(input: CommandInput, board: Parameters<typeof officesOn>[0], today: LocalDate): Actor {
  const actor = actorOf(input, board.people);
  if (actor.kind !== 'operator' || actor.onBehalfOf === undefined) return actor;
  const offices = officesOn(board, actor.onBehalfOf.personId, today);
  if (mayPerson('WRITE_MINUTES', offices).kind === 'ALLOWED') return actor;
  throw new CliFailure(
    'cli.notAllowed',
    `${actor.onBehalfOf.name} kan inte lägga in dokument i ${board.id}: det gör kansliet. Inget har ändrats.`,
  );
}

function checkBoard({ given, known }: Run): void {
  if (given === null || known.boards.some((board) => board.boardId === given)) return;
  const ids = known.boards.map((board) => board.boardId).join(', ');
  throw new CliFailure(
    'cli.noSuchBoard',
    ids === ''
      ? 'Ingen styrelse är beskriven än. Lägg in en med klubban board apply FIL.'
      : `Det finns ingen styrelse ${given}. Välj bland ${ids}.`,
  );
}

/** The files named, and those below the folders named, in order of name. Throws CliFailure. */
async function filesIn(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found === null) {
      throw new CliFailure('cli.fileUnreadable', `${path} finns inte. Kontrollera namnet och försök igen.`);
    }
    if (!found.isDirectory()) {
      files.push(path);
      continue;
    }
    const below = await readdir(path, { recursive: true, withFileTypes: true });
    const readable = below.filter(
      (entry) => entry.isFile() && READABLE.has(extname(entry.name).toLowerCase()),
    );
    files.push(
      ...readable.map((entry) => join(entry.parentPath, entry.name)).sort((a, b) => a.localeCompare(b, 'sv')),
    );
  }
  return files;
}

async function importFile(run: Run, path: string): Promise<FileOutput> {
  const name = basename(path);
  const { size } = await stat(path);
  if (size > LARGEST_FILE) return failed(name, 'document.tooLarge', unreadableText('document.tooLarge', {}));
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return failed(name, 'cli.fileUnreadable', `${name} kan inte läsas.`);
  const known = { ...run, read: readDocument };
  const draft = await understandFile(known, { name, bytes }, run.given);
  if (draft.kind === 'unreadable') return failed(name, draft.code, unreadableText(draft.code, draft.data));
  const { documents, skipped, save } = await settled(run, name, draft.documents);
  const outputs: FileOutput['documents'] = [];
  for (const document of documents) {
    const saving = save && !skipped.has(document.ordinal);
    outputs.push(await documentOutput(run, { ...draft, bytes }, document, saving, skipped));
  }
  return { file: name, documents: outputs, error: null };
}

interface Settled {
  readonly documents: readonly DraftDocument[];
  readonly skipped: ReadonlySet<number>;
  readonly save: boolean;
}

/** What shall be saved, as put right by the file of corrections and, at a terminal, by the person who sits there. */
async function settled(run: Run, name: string, drafts: readonly DraftDocument[]): Promise<Settled> {
  let put: Corrections = run.corrections[name] ?? {};
  for (;;) {
    const skipped = new Set(drafts.filter(({ ordinal }) => put[ordinal]?.skip).map(({ ordinal }) => ordinal));
    const documents = drafts.map((document) => correct(document, put[document.ordinal]));
    if (run.mode !== 'ask') return { documents, skipped, save: run.mode === 'save' };
    run.environment.print(previewLines(name, documents, run.today).join('\n'));
    const answer = (await run.environment.ask('Spara i registret? (ja/nej/rätta) ')).trim().toLowerCase();
    if (!/^r/.test(answer)) return { documents, skipped, save: /^(j|ja|y|yes)$/.test(answer) };
    put = await askForCorrections(put, run.environment);
  }
}

async function documentOutput(
  run: Run,
  file: DraftFile & { readonly bytes: Uint8Array },
  document: DraftDocument,
  save: boolean,
  skipped: ReadonlySet<number>,
): Promise<FileOutput['documents'][number]> {
  const { reading, boardId, ordinal } = document;
  const shown = { ...reading, boardId, meetingId: null };
  if (skipped.has(ordinal)) return { ...shown, status: 'skipped' };
  if (!save || boardId === null) return { ...shown, status: 'understood' };
  const by = { at: run.environment.clock.now(), actor: await run.actor(boardId) };
  const filed = await confirmDocument(run.store, file, { ...document, boardId }, by);
  return { ...shown, status: filed.changed ? 'filed' : 'unchanged', meetingId: filed.meetingId };
}

function failed(file: string, code: string, message: string): FileOutput {
  return { file, documents: [], error: { code, message } };
}

/** Nobody has said whose it is. */
function needsWord(file: FileOutput): boolean {
  return file.documents.some((document) => document.boardId === null && document.status !== 'skipped');
}

function report(run: Run, files: readonly FileOutput[]): string {
  const lines = files.flatMap((file) => {
    if (file.error) return [`${file.file}: ${file.error.message}`];
    if (run.mode === 'show') return previewLines(file.file, file.documents.map(asShown), run.today);
    return [
      `${file.file}:`,
      ...file.documents.map(
        (document) =>
          `  ${STATUS[document.status]}: ${documentTitle(document, run.today)}${whose(document.boardId)}`,
      ),
    ];
  });
  const filed = files
    .flatMap((file) => file.documents)
    .filter((document) => document.status === 'filed').length;
  const unread = files.filter((file) => file.error !== null).length;
  const homeless = files.filter(needsWord).length;
  return [
    ...lines,
    '',
    `${count(files.length, 'fil', 'filer')}, ${count(filed, 'nytt dokument sparat', 'nya dokument sparade')}.`,
    ...(unread > 0 ? [`${count(unread, 'fil', 'filer')} gick inte att läsa.`] : []),
    ...(homeless > 0
      ? [`${count(homeless, 'fil', 'filer')} säger inte vilken styrelse det gäller: ange --board ID.`]
      : []),
  ].join('\n');
}

const STATUS = {
  filed: 'sparat',
  unchanged: 'fanns redan',
  understood: 'inte sparat',
  skipped: 'utelämnat',
} as const satisfies Record<FileOutput['documents'][number]['status'], string>;

function whose(boardId: string | null): string {
  return boardId === null ? ' (styrelse oklar)' : ` (${boardId})`;
}

function asShown(document: FileOutput['documents'][number]) {
  return { reading: document, boardId: document.boardId };
}

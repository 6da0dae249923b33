import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { mayPerson, officesOn, openBoardDirectory } from '../../board/index.ts';
import { readDocument } from '../../documents/index.ts';
import { type Actor, type LocalDate, localDateOf } from '../../kernel/index.ts';
import {
  type Corrections,
  changeLines,
  confirmDocument,
  type DraftDocument,
  type DraftFile,
  heldUntold,
  internalNumbers,
  itemNumbers,
  type KnownBoards,
  knownBoards,
  lacksDay,
  meetingChosen,
  putRight,
  understandFile,
  unreadableText,
} from '../../record/index.ts';
import type { Store } from '../../store/index.ts';
import { AS_OPTION, actorOf } from '../acting.ts';
import { type CommandInput, command, flagOption, textOption } from '../command.ts';
import type { CliEnvironment } from '../environment.ts';
import { CliFailure } from '../failures.ts';
import { askForCorrections, type CorrectionsByFile, readCorrections } from './import-corrections.ts';
import { filesIn } from './import-files.ts';
import { type FileOutput, type ImportOutput, importOutput } from './import-output.ts';
import { previewLines } from './import-preview.ts';
import { needsWord, report } from './import-report.ts';

const LARGEST_FILE = 50_000_000;

export const importDocuments = command({
  name: 'import',
  summary: 'läs in kallelser, protokoll och bilagor (text, Markdown, Word, PDF)',
  arguments: [{ name: '<fil...>', summary: 'filer, eller mappar med filer' }],
  options: [
    { flags: '--board <id>', summary: 'styrelsen, när dokumenten inte själva säger vilken' },
    { flags: '--yes', summary: 'spara utan att fråga' },
    { flags: '--dry-run', summary: 'visa bara vad som förstods' },
    { flags: '--corrections <fil>', summary: 'rättelser i JSON, se docs/handbok/lasa-in.md' },
    AS_OPTION,
  ],
  output: importOutput,
  async run(input, environment) {
    const mode = modeOf(input, environment);
    const { paths, passedOver } = await filesIn(input.arguments);
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
      const { files, interrupted } = await importAll(run, paths);
      const output = { files, passedOver: passedOver.map((path) => basename(path)), interrupted };
      const failed = interrupted || paths.length === 0 || files.some((file) => file.error || needsWord(file));
      const text = report(output, { total: paths.length, preview: mode === 'show', today });
      return { output, text, exitCode: failed ? 1 : 0 };
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

/** File by file; what is under way when somebody interrupts is finished, so that nothing is half done. */
async function importAll(
  run: Run,
  paths: readonly string[],
): Promise<Pick<ImportOutput, 'files' | 'interrupted'>> {
  const files: FileOutput[] = [];
  const stop = run.environment.watchForStop();
  try {
    for (const [index, path] of paths.entries()) {
      if (stop.wanted()) return { files, interrupted: true };
      if (paths.length > 1) run.environment.printError(`${index + 1}/${paths.length} ${basename(path)}`);
      files.push(await importFile(run, path));
    }
    return { files, interrupted: false };
  } catch (failure) {
    if (failure instanceof CliFailure && failure.code === 'cli.interrupted')
      return { files, interrupted: true };
    throw failure;
  } finally {
    stop.release();
  }
}

async function importFile(run: Run, path: string): Promise<FileOutput> {
  const name = basename(path);
  const size = (await stat(path).catch(() => null))?.size ?? 0;
  if (size > LARGEST_FILE) return failed(name, 'document.tooLarge', unreadableText('document.tooLarge', {}));
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null)
    return failed(name, 'cli.fileUnreadable', 'Filen kan inte läsas: kontrollera rättigheterna.');
  const known = { ...run, read: readDocument };
  const draft = await understandFile(known, { name, bytes }, run.given);
  if (draft.kind === 'unreadable') return failed(name, draft.code, unreadableText(draft.code, draft.data));
  const { documents, skipped, save, put } = await settled(run, draft);
  const saving = (document: DraftDocument) =>
    save && !skipped.has(document.ordinal) && !lacksDay(document.reading);
  const astray = documents.find((document) => saving(document) && namesNoMeeting(document));
  if (astray) return failed(name, 'cli.correctionsFaulty', noSuchMeeting(astray));
  const unknown = documents.flatMap((document) => unknownItems(document, put[document.ordinal]?.internal));
  if (unknown[0] !== undefined) return failed(name, 'cli.correctionsFaulty', unknown[0]);
  const boards = documents.filter(saving).flatMap(({ boardId }) => boardId ?? []);
  const refused = await refusalOf(run, boards);
  if (refused) return failed(name, refused.code, refused.message);
  const outputs: FileOutput['documents'] = [];
  for (const document of documents) {
    outputs.push(await documentOutput(run, { ...draft, bytes }, document, saving(document), skipped));
  }
  return { file: name, documents: outputs, error: null };
}

/** Corrected to be of a meeting that its day has not. */
function namesNoMeeting(document: DraftDocument): boolean {
  return document.sameDay !== null && document.meeting !== undefined && meetingChosen(document) === null;
}

function noSuchMeeting({ ordinal, meeting, sameDay }: DraftDocument): string {
  const ids = (sameDay?.meetings ?? []).map(({ meetingId }) => meetingId);
  return `${ordinal}.meeting: dagen har inget möte ${meeting}. Välj ${[...ids, 'another'].join(' eller ')}. Inget är sparat.`;
}

/** Numbers said to be internal that the kallelse does not have. */
function unknownItems({ ordinal, reading }: DraftDocument, said: readonly string[] = []): string[] {
  const numbers = itemNumbers(reading);
  const unknown = said.filter((one) => !numbers.includes(one));
  if (unknown.length === 0) return [];
  const has = numbers.length === 0 ? '' : ` Numren är ${numbers.join(', ')}.`;
  return [
    `${ordinal}.internal: papperet har inget ärende och ingen paragraf ${unknown.join(' eller ')}.${has} Inget är sparat.`,
  ];
}

/** Why the person of `--as` may not put papers in one of these boards; null when she may. */
async function refusalOf(run: Run, boards: readonly string[]): Promise<CliFailure | null> {
  for (const boardId of boards) {
    const failure = await run.actor(boardId).then(
      () => null,
      (error: unknown) => error,
    );
    if (failure instanceof CliFailure) return failure;
    if (failure !== null) throw failure;
  }
  return null;
}

interface Settled {
  readonly documents: readonly DraftDocument[];
  readonly skipped: ReadonlySet<number>;
  readonly save: boolean;
  readonly put: Corrections;
}

/** What shall be saved, as put right by the file of corrections and, at a terminal, by the person who sits there. */
async function settled(
  run: Run,
  { name, sha256, documents: drafts }: Extract<DraftFile, { kind: 'understood' }>,
): Promise<Settled> {
  let put: Corrections = run.corrections[name] ?? {};
  for (;;) {
    const skipped = new Set(drafts.filter(({ ordinal }) => put[ordinal]?.skip).map(({ ordinal }) => ordinal));
    const documents: DraftDocument[] = [];
    for (const document of drafts) {
      const right = await putRight(run.store, sha256, document, put[document.ordinal]);
      const isAsked = run.mode === 'ask' || put[document.ordinal]?.internal !== undefined;
      documents.push(isAsked ? right : heldUntold(right));
    }
    if (run.mode !== 'ask') return { documents, skipped, save: run.mode === 'save', put };
    run.environment.print(previewLines(name, documents, run.today).join('\n'));
    const answer = (await run.environment.ask('Spara i registret? (ja/nej/rätta) ')).trim().toLowerCase();
    if (!/^r/.test(answer)) return { documents, skipped, save: /^(j|ja|y|yes)$/.test(answer), put };
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
  const proposedPeople = document.people.flatMap(({ written, match }) =>
    match.kind === 'proposed' ? [{ written, candidates: match.candidates.map(({ name }) => name) }] : [],
  );
  const changes = changeLines(document, run.today);
  const shown = {
    ...reading,
    boardId,
    meetingId: null,
    changes,
    internal: internalNumbers(document),
    proposedPeople,
  };
  if (skipped.has(ordinal)) return { ...shown, status: 'skipped' };
  if (!save || boardId === null) return { ...shown, status: 'understood' };
  const by = { at: run.environment.clock.now(), actor: await run.actor(boardId) };
  const filed = await confirmDocument(run.store, file, { ...document, boardId }, by);
  const { meetingId } = filed;
  // What is on record already is not put there again, whatever has come since: then it changes nothing either.
  if (filed.changed) return { ...shown, status: 'filed', meetingId };
  const internal = internalNumbers({ ...document, internal: document.secrecy?.onRecord });
  return {
    ...shown,
    internal,
    changes: document.internal === undefined ? [] : [NOT_CHOSEN_ANEW],
    status: 'unchanged',
    meetingId,
  };
}

/** Saved as a whole once more it would undo what has been changed in the chat since. */
const NOT_CHOSEN_ANEW =
  'Rättelsen av vad som inte visas i kanalen gjordes inte: filen är redan inläst. Skicka den i chatten och skriv rätta.';

function failed(file: string, code: string, message: string): FileOutput {
  return { file, documents: [], error: { code, message } };
}

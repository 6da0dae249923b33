import { z } from 'zod';
import {
  actText,
  applyDescription,
  type BoardState,
  boardRefusalText,
  changeText,
  type DescribedBoard,
  endingText,
  faultText,
  loadBoard,
  mayPerson,
  namesIn,
  officesOn,
  type Preview,
  previewDescription,
  readDescription,
} from '../../board/index.ts';
import { type Actor, type LocalDate, localDateOf } from '../../kernel/index.ts';
import { callWhomAddressesReach, followBoard } from '../../meeting/index.ts';
import type { Store } from '../../store/index.ts';
import { AS_OPTION, actorOf } from '../acting.ts';
import { type CommandInput, command, flagOption } from '../command.ts';
import type { CliEnvironment } from '../environment.ts';
import { CliFailure } from '../failures.ts';
import { dayField } from '../outputs.ts';
import { count } from '../text.ts';

const output = z.strictObject({
  applied: z.boolean().describe('false när inget skrevs: --dry-run, eller inget att ändra'),
  boards: z
    .array(
      z.strictObject({
        id: z.string(),
        isNew: z.boolean().describe('styrelsen har inte beskrivits förut'),
        from: dayField
          .nullable()
          .describe('dagen beskrivningen gäller från; null för en ny styrelse: obegränsat'),
        changes: z
          .array(z.strictObject({ type: z.string().describe('händelsens typ'), text: z.string() }))
          .describe('vad som skrivs, i ordning; tom när inget ändras'),
        endings: z.array(z.string()).describe('vad som upphör'),
      }),
    )
    .describe('styrelserna i filen, i filens ordning'),
});

export const boardApply = command({
  name: 'board apply',
  summary: 'lägg in eller ändra styrelser efter en beskrivning',
  arguments: [{ name: '<fil>', summary: 'YAML eller JSON' }],
  options: [
    { flags: '--yes', summary: 'genomför utan att fråga' },
    { flags: '--dry-run', summary: 'visa bara vad som skulle ändras' },
    AS_OPTION,
  ],
  output,
  async run(input, environment) {
    const described = await readFile(input.arguments[0] ?? '', environment);
    const store = await environment.openStore();
    try {
      const today = localDateOf(environment.clock.now());
      const previews: Preview[] = [];
      for (const board of described) previews.push(await previewDescription(store.streams, board, today));
      const actors = previews.map((preview) => actorFor(input, preview, today));
      const dryRun = flagOption(input, 'dryRun');
      const changes = previews.some((preview) => preview.events.length > 0);
      if (!dryRun && changes) {
        await confirm(previews, input, environment);
        await record(store, described, actors, today, environment);
      }
      const applied = !dryRun && changes;
      return { output: { applied, boards: previews.map(asOutput) }, text: told(previews, applied) };
    } finally {
      await store.close();
    }
  },
});

async function readFile(path: string, environment: CliEnvironment): Promise<readonly DescribedBoard[]> {
  const text = await environment.readTextFile(path).catch(() => {
    throw new CliFailure(
      'cli.fileUnreadable',
      `Filen ${path} kan inte läsas. Kontrollera namnet och försök igen.`,
    );
  });
  const read = readDescription(text);
  if (read.kind === 'described') return read.boards;
  const lines = read.faults.map((fault) => `  ${faultText(fault)}`).join('\n');
  throw new CliFailure('cli.descriptionFaulty', `${path} kan inte användas:\n${lines}\nInget har ändrats.`, {
    faults: read.faults,
  });
}

/** The operator, or with `--as` somebody who may change the board's description. Throws CliFailure. */
function actorFor(input: CommandInput, preview: Preview, today: LocalDate): Actor {
  const board = preview.before.status === 'KNOWN' ? preview.before : preview.after;
  if (board.status === 'UNKNOWN' || preview.events.length === 0) return { kind: 'operator' };
  const actor = actorOf(input, board.people);
  if (actor.kind !== 'operator' || actor.onBehalfOf === undefined) return actor;
  const permission = mayPerson('CONFIGURE', officesOn(board, actor.onBehalfOf.personId, today));
  if (permission.kind === 'ALLOWED') return actor;
  throw new CliFailure(
    'cli.notAllowed',
    `${actor.onBehalfOf.name} kan inte ${actText('CONFIGURE')} i ${board.id}: det gör kansliet. Inget har ändrats.`,
  );
}

/** A first description that ends nothing needs no confirmation; the rest is told and asked, or refused. */
async function confirm(
  previews: readonly Preview[],
  input: CommandInput,
  environment: CliEnvironment,
): Promise<void> {
  if (flagOption(input, 'yes')) return;
  const changed = previews.filter((preview) => !preview.isNew && preview.events.length > 0);
  const ending = previews.filter((preview) => preview.endings.length > 0);
  if (environment.interactive && !flagOption(input, 'json')) {
    if (changed.length === 0) return;
    environment.print(told(previews, false));
    const answer = await environment.ask('Genomför ändringarna? (ja/nej) ');
    if (/^(j|ja|y|yes)$/i.test(answer.trim())) return;
    throw new CliFailure('cli.notConfirmed', 'Inget har ändrats.');
  }
  if (ending.length === 0) return;
  const lines = ending.flatMap((preview) => endingLines(preview)).join('\n');
  throw new CliFailure(
    'cli.confirmationNeeded',
    `Beskrivningen avslutar det som saknas i den:\n${lines}\nInget har ändrats. Stämmer det, kör igen med --yes.`,
  );
}

async function record(
  store: Pick<Store, 'streams' | 'records'>,
  described: readonly DescribedBoard[],
  actors: readonly Actor[],
  today: LocalDate,
  environment: CliEnvironment,
): Promise<void> {
  for (const [index, board] of described.entries()) {
    const actor = actors[index] ?? { kind: 'operator' };
    const by = { at: environment.clock.now(), actor };
    const meta = { ...by, commandId: environment.newId() };
    const outcome = await applyDescription(store.streams, board, today, meta);
    if (outcome.kind === 'refused') {
      throw new CliFailure(outcome.refusal.code, boardRefusalText(outcome.refusal));
    }
    const applied = await loadBoard(store.streams, board.description.id);
    if (applied === null) continue;
    await followBoard(store, applied, by);
    await callWhomAddressesReach({ store, onlyTenant: null, lettersGo: false }, applied, by);
  }
}

function asOutput(preview: Preview): z.output<typeof output>['boards'][number] {
  const names = namesIn(preview.after, preview.before);
  return {
    id: preview.boardId,
    isNew: preview.isNew,
    from: preview.from,
    changes: preview.events.map((event) => ({ type: event.type, text: changeText(event, names) })),
    endings: preview.endings.map((ending) => endingText(ending, names)),
  };
}

function told(previews: readonly Preview[], applied: boolean): string {
  if (previews.length === 0) return 'Filen beskriver ingen styrelse. Inget att ändra.';
  return previews
    .map((preview) => {
      if (preview.events.length === 0) return `${preview.boardId}: inget att ändra.`;
      if (preview.isNew) return `${preview.boardId}: ny styrelse, ${sizeOf(preview.after)}.`;
      const names = namesIn(preview.after, preview.before);
      const lines = preview.events.map((event) => `  ${changeText(event, names)}`);
      const ending = preview.endings.length === 0 ? [] : [' Upphör:', ...endingLines(preview)];
      return [`${preview.boardId}, från och med ${preview.from}:`, ...lines, ...ending].join('\n');
    })
    .concat(applied ? ['Genomfört.'] : [])
    .join('\n');
}

function endingLines(preview: Preview): string[] {
  const names = namesIn(preview.after, preview.before);
  return preview.endings.map((ending) => `  ${endingText(ending, names)}`);
}

function sizeOf(state: BoardState): string {
  if (state.status === 'UNKNOWN') return 'tom';
  const seats = count(state.seats.length, 'plats', 'platser');
  return `${seats}, ${count(state.people.length, 'person', 'personer')}`;
}

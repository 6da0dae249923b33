import {
  type BoardOnDay,
  boardOnDay,
  boardStream,
  boardStreamId,
  type KnownBoard,
  type Person,
  type Post,
  periodOn,
  ruleList,
} from '../../board/index.ts';
import { type LocalDate, localDateOf, parseLocalDate } from '../../kernel/index.ts';
import { loadStream } from '../../store/index.ts';
import { command, textOption } from '../command.ts';
import { CliFailure } from '../failures.ts';
import { type BoardShown, boardShowOutput } from './board-show-output.ts';
import { boardText } from './board-show-text.ts';

export const boardShow = command({
  name: 'board show',
  summary: 'visa en styrelse, i dag eller en annan dag',
  arguments: [{ name: '<id>', summary: 'styrelsens id' }],
  options: [{ flags: '--at <datum>', summary: 'hur det var den dagen, till exempel 2026-04-01' }],
  output: boardShowOutput,
  async run(input, environment) {
    const day = dayOf(textOption(input, 'at'), localDateOf(environment.clock.now()));
    const id = (input.arguments[0] ?? '').replace(/^board\//, '');
    const store = await environment.openStore();
    try {
      const loaded = await loadStream(store.streams, boardStream, boardStreamId(id));
      if (loaded?.state.status !== 'KNOWN') {
        throw new CliFailure(
          'cli.noSuchBoard',
          `Det finns ingen styrelse med id ${id}. Kör klubban board list för att se vilka som finns.`,
        );
      }
      const shown = {
        ...shownBoard(loaded.state, day),
        version: loaded.version,
        hash: loaded.events.at(-1)?.hash ?? '',
      };
      return { output: shown, text: boardText(shown) };
    } finally {
      await store.close();
    }
  },
});

function dayOf(given: string | null, today: LocalDate): LocalDate {
  if (given === null) return today;
  const day = parseLocalDate(given);
  if (day !== null) return day;
  throw new CliFailure('cli.badUsage', `--at ska vara ett datum som 2026-04-01, men är ${given}.`);
}

function shownBoard(known: KnownBoard, day: LocalDate): Omit<BoardShown, 'version' | 'hash'> {
  const board = boardOnDay(known, day);
  const shown = (one: Person, post: Post, role: string | null) => ({
    personId: one.id,
    name: one.name,
    role: role || null,
    email: one.email,
    entraObjectId: Object.fromEntries(one.links.map((link) => [link.tenantId ?? '*', link.objectId])),
    alsoSpelled: [...one.alsoSpelled],
    ...(periodOn(known, one.id, post, day) ?? { from: null, to: null }),
    note: one.note,
  });
  return {
    id: board.id,
    streamId: boardStreamId(board.id),
    day,
    describedFrom: known.describedFrom,
    beforeDescription: known.describedFrom !== null && day < known.describedFrom,
    name: board.name,
    active: board.active,
    lastDay: board.lastDay,
    members: board.members.map((member) => ({ ...member })),
    seats: board.seats.map(({ id, organisation, member, substitutes }) => ({
      id,
      organisation,
      ledamot: member && shown(member, { kind: 'MEMBER', seatId: id }, leadingRole(board, member)),
      ersattare: substitutes.map((one) => shown(one, { kind: 'SUBSTITUTE', seatId: id }, null)),
    })),
    chair: board.chair && referenceTo(board.chair),
    viceChairs: board.viceChairs.map(referenceTo),
    presidium: board.presidium.map(referenceTo),
    kansli: board.office.map(({ person: one, titles, admin }) => ({
      ...shown(one, { kind: 'OFFICE', titles, admin }, titles.join(', ')),
      permission: admin ? ('admin' as const) : null,
    })),
    revisorer: board.auditors.map(({ person: one, title }) => shown(one, { kind: 'AUDITOR', title }, title)),
    adjungerade: board.invitees.map(({ person: one, title }) =>
      shown(one, { kind: 'INVITEE', title }, title),
    ),
    teams: board.team && { ...board.team },
    term: board.term && { ...board.term },
    terms: board.terms.map((one) => ({ ...one })),
    rules: ruleList(board).map(({ key, value, source, validFrom }) => ({
      key,
      value: typeof value === 'object' ? [...value] : value,
      source: {
        kind: source.kind,
        text: source.kind === 'LAW' ? source.section : source.kind === 'BOARD' ? source.text : null,
      },
      validFrom,
    })),
    articles: board.articles && { ...board.articles },
    source: board.source,
    note: board.note,
  };
}

function referenceTo({ id, name }: Person) {
  return { personId: id, name };
}

/** What a ledamot leads, in the words of the description. */
function leadingRole(board: BoardOnDay, member: Person): string | null {
  if (board.chair?.id === member.id) return 'ordförande';
  const rank = board.viceChairs.findIndex((one) => one.id === member.id);
  if (rank >= 0) return ['vice ordförande', 'andre vice ordförande'][rank] ?? 'vice ordförande';
  return board.presidium.some((one) => one.id === member.id) ? 'presidium' : null;
}
